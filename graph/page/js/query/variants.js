// All trails that are equal once their steps are folded: those in which the same wholes act, whatever their parts.
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
  const runs = new Map(wholes.map((whole) => [whole, [...down(view, [whole])]]));
  return grown({ view, runs, check }, wholes, { actors: [wholes[0]], through: [] }, "start");
}

/**
 * The runs of steps down that begin with `run`, it first.
 *
 * @param {View} view
 * @param {number[]} run
 * @returns {Generator<number[]>}
 */
function* down(view, run) {
  yield run;
  for (const part of view.parts(run.at(-1)).others) if (!run.includes(part)) yield* down(view, [...run, part]);
}

/** @param {unknown[]} run */
const stepped = (run) => Array.from({ length: run.length - 1 }, () => true);

/**
 * The trails that begin with `trail`, which came to the first of `wholes`.
 *
 * @param {{ view: View, runs: Map<number, number[][]>, check: Check }} asked
 * @param {number[]} wholes
 * @param {Trail} trail
 * @param {Phase} phase
 * @returns {Generator<Trail>}
 */
function* grown(asked, wholes, trail, phase) {
  const { view, runs, check } = asked;
  check();
  if (wholes.length === 1) {
    yield trail;
    return;
  }
  const all = runs.get(wholes[0]);
  for (const leaving of goesDown(phase) ? all : all.slice(0, 1)) {
    const actors = [...trail.actors, ...leaving.slice(1)];
    if (new Set(actors).size < actors.length) continue;
    const last = leaving.at(-1);
    const ahead = view.ahead(last).others;
    for (const arriving of runs.get(wholes[1])) {
      const up = [...arriving].reverse();
      if (!ahead.includes(up[0]) || up.some((actor) => actors.includes(actor))) continue;
      const came = afterHop(view, leaving.length > 1 ? "down" : phase, last, up[0]);
      if (came === null || (up.length > 1 && !goesUp(came))) continue;
      const through = [...trail.through, ...stepped(leaving), false, ...stepped(up)];
      yield* grown(asked, wholes.slice(1), { actors: [...actors, ...up], through }, up.length > 1 ? "up" : came);
    }
  }
}
