// The moves of a path: hops over the links asked for, and steps between a whole and its part.
//
// Steps go down, to a part, only before a hop leaves, and up, to the whole, only after a hop arrived; between two hops
// they go in one direction only. So the possible moves depend on the phase of a walk, that is, on its last move:
// "start", "down" (a hop must leave), "arrived" by a hop, "up", or "rising": if the question includes the composing
// kind itself, its links are hops too, from a part to its whole before any other move. If links are followed in both
// directions, they are ordinary hops.
import * as Views from "./views.js";

/** @param {Phase} phase */
export const goesDown = (phase) => phase === "start" || phase === "down" || phase === "arrived";

/** @param {Phase} phase */
export const goesUp = (phase) => phase === "arrived" || phase === "up";

/**
 * The phase after a hop, or null if the hop is not allowed.
 *
 * @param {View} view
 * @param {Phase} phase
 * @param {number} actor
 * @param {number} other
 * @returns {Phase | null}
 */
export function afterHop(view, phase, actor, other) {
  if (!view.steps || !Views.rises(view, actor, other)) return "arrived";
  return phase === "start" || phase === "rising" ? "rising" : null;
}

/**
 * The actors of a trail once its steps are folded: a whole and the parts that it acts through become the whole.
 *
 * @param {View} view
 * @param {Trail} trail
 * @returns {number[]}
 */
export function folded(view, { actors, through }) {
  const left = [actors[0]];
  through.forEach((step, at) => {
    const other = actors[at + 1];
    if (!step) left.push(other);
    else if (view.wholes(actors[at]).others.includes(other)) left[left.length - 1] = other;
  });
  return left;
}

/**
 * Orders trails by their actors, then by their moves, hops first.
 *
 * @param {Trail} one
 * @param {Trail} other
 */
export function byTrail(one, other) {
  for (let at = 0; at < Math.min(one.actors.length, other.actors.length); at++)
    if (one.actors[at] !== other.actors[at]) return one.actors[at] - other.actors[at];
  if (one.actors.length !== other.actors.length) return one.actors.length - other.actors.length;
  for (let at = 0; at < one.through.length; at++)
    if (one.through[at] !== other.through[at]) return one.through[at] ? 1 : -1;
  return 0;
}
