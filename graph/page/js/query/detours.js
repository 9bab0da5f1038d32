// The fewest hops that a path past given actors can have.
import { last } from "../core/lists.js";
//
// A path comes to an actor and goes on from it without meeting anyone twice. If some third actor is on all short
// ways to it and on all short ways on, the path must go around that one on the one side or on the other; if there is no
// way around, there is no path, however many walks there are. This is known before any of them is walked.

/**
 * A number of hops that a path from `start` to `end` past the actors of `via` has at least, or null when there can be
 * no such path. Nothing is said of hops where there are steps between wholes and parts.
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
    if (!view.steps) fewest = Math.max(fewest, hops); // steps cost no hop: how many there must be is not known
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
 * The actors that a shortest way from `start` to `end` comes to, the end included, or null without a way.
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
 * The actors that hops one way, and steps up or down, lead to.
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
 * An actor and all that follow it, up to the one that follows itself.
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
