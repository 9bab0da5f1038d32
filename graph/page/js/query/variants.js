// All trails that are equal once their steps are folded: the same wholes act, through any of their parts.
import { last } from "../core/lists.js";
import { afterHop, goesDown, goesUp } from "./moves.js";

/**
 * A finder of the trails that fold to `wholes`, in no particular order. Results for a pair of wholes are reused for all
 * trails past both.
 *
 * @param {View} view
 * @param {Spend} spend
 * @returns {(wholes: number[]) => Generator<Trail>}
 */
export function variants(view, spend) {
  const meetings = new Map();
  const runs = new Map();
  /** @type {Asked} */
  const asked = {
    view,
    spend,
    meeting: (whole, other) => remembered(meetings, `${whole},${other}`, () => meeting(view, spend, whole, other)),
    runs: (whole, part) => remembered(runs, `${whole},${part}`, () => runsTo(view, spend, whole, part)),
  };
  return (wholes) => grown(asked, wholes, { actors: wholes.slice(0, 1), through: [] }, "start");
}

/**
 * @typedef {object} Asked
 * @property {View} view
 * @property {Spend} spend
 * @property {(whole: number, other: number) => [number, number[]][]} meeting
 * @property {(whole: number, part: number) => number[][]} runs
 */

/**
 * @template T
 * @param {Map<string, T>} known
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
function remembered(known, key, make) {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/**
 * The parts of a whole, itself included, from which hops reach parts of another, with those parts.
 *
 * @param {View} view
 * @param {Spend} spend
 * @param {number} whole
 * @param {number} other
 * @returns {[number, number[]][]}
 */
function meeting(view, spend, whole, other) {
  const parts = closed(other, view.parts);
  /** @type {[number, number[]][]} */
  const found = [];
  for (const part of closed(whole, view.parts)) {
    const met = [...view.ahead(part).others].filter((actor) => parts.has(actor));
    spend(1 + met.length);
    if (met.length) found.push([part, met]);
  }
  return found;
}

/**
 * The trails that begin with `trail`, which has reached the first of `wholes`.
 *
 * @param {Asked} asked
 * @param {number[]} wholes
 * @param {Trail} trail
 * @param {Phase} phase
 * @returns {Generator<Trail>}
 */
function* grown(asked, wholes, trail, phase) {
  asked.spend(1);
  if (wholes.length === 1) {
    yield trail;
    return;
  }
  const [whole, other] = wholes;
  for (const [part, met] of asked.meeting(whole, other)) {
    if (part !== whole && !goesDown(phase)) continue;
    for (const down of asked.runs(whole, part)) {
      const actors = [...trail.actors, ...down.slice(1)];
      const through = [...trail.through, ...stepped(down)];
      for (const first of met) {
        const came = afterHop(asked.view, part === whole ? phase : "down", part, first);
        if (came === null || (first !== other && !goesUp(came))) continue;
        for (const run of asked.runs(other, first)) {
          const all = [...actors, ...[...run].reverse()];
          if (new Set(all).size < all.length) continue;
          const arrived = { actors: all, through: [...through, false, ...stepped(run)] };
          yield* grown(asked, wholes.slice(1), arrived, first === other ? came : "up");
        }
      }
    }
  }
}

/** @param {unknown[]} run */
const stepped = (run) => Array.from({ length: run.length - 1 }, () => true);

/**
 * An actor and all that steps in one direction reach from it.
 *
 * @param {number} actor
 * @param {(actor: number) => Steps} ahead
 * @returns {Set<number>}
 */
function closed(actor, ahead) {
  const found = new Set([actor]);
  for (const each of found) for (const other of ahead(each).others) found.add(other);
  return found;
}

/**
 * The runs of steps down from a whole to a part.
 *
 * @param {View} view
 * @param {Spend} spend
 * @param {number} whole
 * @param {number} part
 * @returns {number[][]}
 */
function runsTo(view, spend, whole, part) {
  const above = closed(part, view.wholes);
  const pending = [[whole]];
  const found = [];
  for (let run = pending.pop(); run; run = pending.pop()) {
    spend(1);
    if (last(run) === part) found.push(run);
    else
      for (const each of view.parts(last(run)).others)
        if (above.has(each) && !run.includes(each)) pending.push([...run, each]);
  }
  return found;
}
