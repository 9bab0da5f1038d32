// All trails that are equal once their steps are folded: those in which the same wholes act, whatever their parts.
import { last } from "../core/lists.js";
import { afterHop, goesDown, goesUp } from "./moves.js";

/**
 * The trails that `wholes` are left of once steps are folded, in no particular order. `check` stops the work by
 * throwing.
 *
 * @param {View} view
 * @param {number[]} wholes
 * @param {Check} check
 * @returns {Generator<Trail>}
 */
export function variants(view, wholes, check) {
  return grown({ view, check }, wholes, { actors: [wholes[0]], through: [] }, "start");
}

/**
 * The trails that begin with `trail`, which came to the first of `wholes`.
 *
 * @param {{ view: View, check: Check }} asked
 * @param {number[]} wholes
 * @param {Trail} trail
 * @param {Phase} phase
 * @returns {Generator<Trail>}
 */
function* grown(asked, wholes, trail, phase) {
  const { view, check } = asked;
  check();
  if (wholes.length === 1) {
    yield trail;
    return;
  }
  const [whole, other] = wholes;
  const parts = closed(other, view.parts);
  for (const part of goesDown(phase) ? closed(whole, view.parts) : [whole]) {
    const met = [...view.ahead(part).others].filter((actor) => parts.has(actor));
    for (const down of met.length ? runs(asked, whole, part) : []) {
      const actors = [...trail.actors, ...down.slice(1)];
      const through = [...trail.through, ...stepped(down)];
      for (const first of met) {
        const came = afterHop(view, part === whole ? phase : "down", part, first);
        if (came === null || (first !== other && !goesUp(came))) continue;
        for (const run of runs(asked, other, first)) {
          const all = [...actors, ...run.reverse()];
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
 * An actor and all that steps one way lead to from it.
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
 * @param {{ view: View, check: Check }} asked
 * @param {number} whole
 * @param {number} part
 * @returns {Generator<number[]>}
 */
function* runs({ view, check }, whole, part) {
  const above = closed(part, view.wholes);
  const pending = [[whole]];
  for (let run = pending.pop(); run; run = pending.pop()) {
    check();
    if (last(run) === part) yield run;
    else
      for (const each of view.parts(last(run)).others)
        if (above.has(each) && !run.includes(each)) pending.push([...run, each]);
  }
}
