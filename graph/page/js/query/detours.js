// A lower bound on the hops of a path past given actors.
import { last } from "../core/lists.js";
//
// A path reaches an actor and continues from it without passing any actor twice. If some third actor is on all short
// paths to it and on all short paths from it, the path must avoid that actor on one side or the other; if no detour
// exists, there is no path, however many walks there are. This is decided before any walk is tried.

/**
 * A lower bound on the number of hops of a path from `start` to `end` past the actors of `via`, or null if there can be
 * no such path. With steps between wholes and parts the bound is 1.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {number[]} via
 * @param {Spend} spend
 */
export function fewestHops(view, start, end, via, spend) {
  let fewest = 1;
  for (const actor of via) {
    if (actor === start || actor === end) continue;
    const hops = past(view, start, actor, end, spend);
    if (hops === null) return null;
    if (!view.steps) fewest = Math.max(fewest, hops); // steps cost no hop, so there is no bound
  }
  return fewest;
}

/**
 * @param {View} view
 * @param {number} start
 * @param {number} middle
 * @param {number} end
 * @param {Spend} spend
 */
function past(view, start, middle, end, spend) {
  const [to, on] = [shortest(view, start, middle, [end], spend), shortest(view, middle, end, [start], spend)];
  if (!to || !on) return null;
  let fewest = to.length + on.length;
  for (const twice of to.filter((actor) => on.includes(actor)).sort((a, b) => a - b)) {
    const aroundTo = shortest(view, start, middle, [end, twice], spend);
    const aroundOn = shortest(view, middle, end, [start, twice], spend);
    if (!aroundTo && !aroundOn) return null;
    fewest = Math.max(
      fewest,
      Math.min(aroundTo ? aroundTo.length + on.length : Infinity, aroundOn ? to.length + aroundOn.length : Infinity),
    );
  }
  return fewest;
}

/**
 * The actors of a shortest path from `start` to `end`, without the start, or null if there is none.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {number[]} without
 * @param {Spend} spend
 */
function shortest(view, start, end, without, spend) {
  const from = {
    steps: view.ahead,
    others: view.index.outgoing.others,
    known: new Map([[start, start]]),
    farthest: [start],
  };
  const back = {
    steps: view.behind,
    others: view.index.incoming.others,
    known: new Map([[end, end]]),
    farthest: [end],
  };
  while (from.farthest.length && back.farthest.length) {
    const [near, far] = cost(from) <= cost(back) ? [from, back] : [back, from];
    for (const actor of near.farthest) {
      spend(1);
      const met = moves(view, near.steps, actor).filter((other) => far.known.has(other));
      if (!met.length) continue;
      const [last, next] = near === from ? [actor, Math.min(...met)] : [Math.min(...met), actor];
      return [...chain(from.known, last).reverse(), ...chain(back.known, next)].slice(1);
    }
    /** @type {number[]} */
    const reached = [];
    for (const actor of near.farthest) {
      const after = moves(view, near.steps, actor);
      spend(after.length);
      for (const other of after) {
        if (near.known.has(other) || without.includes(other)) continue;
        near.known.set(other, actor);
        reached.push(other);
      }
    }
    near.farthest = reached.sort((a, b) => a - b);
  }
  return null;
}

/**
 * The actors that hops in one direction, and steps up or down, reach.
 *
 * @param {View} view
 * @param {(actor: number) => Steps} hops
 * @param {number} actor
 */
const moves = (view, hops, actor) =>
  view.steps
    ? [...new Set([hops, view.parts, view.wholes].flatMap((ahead) => [...ahead(actor).others]))]
    : [...hops(actor).others];

/** @param {{ others: Int32Array, farthest: number[] }} side */
const cost = ({ others, farthest }) => farthest.reduce((sum, actor) => sum + others[actor], 0);

/**
 * An actor and its successors, up to the one that is its own successor.
 *
 * @param {Map<number, number>} following
 * @param {number} actor
 */
function chain(following, actor) {
  const found = [actor];
  for (let next = following.get(actor); next !== undefined && next !== last(found); next = following.get(next))
    found.push(next);
  return found;
}
