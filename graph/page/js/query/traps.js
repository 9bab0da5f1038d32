// The actors that a path can pass, among those that walks through the layers of a search pass.
//
// An actor that every walk both reaches and leaves by way of one other actor is on no path: a walk would have to visit
// that other actor twice. The same holds for any part of the graph that is connected to the rest through a single
// actor, however dense it is.
import { last } from "../core/lists.js";

/**
 * The actors of layers that are not trapped behind another one, between `start` and `end`.
 *
 * @param {View} view
 * @param {Layer[]} layers
 * @param {number} start
 * @param {number} end
 * @param {Spend} spend
 * @returns {Set<number>}
 */
export function passable(view, layers, start, end, spend) {
  /** @type {Map<number, Set<number>>} */
  const ahead = new Map([[start, new Set()]]);
  /** @type {Map<number, Set<number>>} */
  const behind = new Map([[end, new Set()]]);
  /**
   * @param {Map<number, Set<number>>} map
   * @param {number} actor
   * @param {number} other
   */
  const add = (map, actor, other) => {
    const known = map.get(actor);
    if (known) known.add(other);
    else map.set(actor, new Set([other]));
  };
  layers.forEach((layer, at) => {
    for (const actor of layer.members) {
      /** @type {[Steps, Layer][]} */
      const moves = at ? [[view.ahead(actor), layers[at - 1]]] : [];
      if (view.steps) moves.push([view.parts(actor), layer], [view.wholes(actor), layer]);
      for (const [{ others }, { outlook }] of moves) {
        for (const other of others) {
          if (outlook[other] === 0) continue;
          spend(1);
          if (actor === end || other === start) continue;
          add(ahead, actor, other);
          add(behind, other, actor);
        }
      }
    }
  });
  const [before, after] = [dominators(start, ahead, behind), dominators(end, behind, ahead)];
  const found = new Set([start, end]);
  for (const actor of before.keys()) {
    if (!after.has(actor)) continue;
    const both = new Set(above(before, actor));
    if (!above(after, actor).some((other) => both.has(other))) found.add(actor);
  }
  return found;
}

/**
 * For each actor that walks from `start` reach, the last actor that all of them pass before it; null for the start. The
 * algorithm is that of Cooper, Harvey and Kennedy.
 *
 * @param {number} start
 * @param {Map<number, Set<number>>} ahead
 * @param {Map<number, Set<number>>} behind
 * @returns {Map<number, number | null>}
 */
function dominators(start, ahead, behind) {
  const order = postorder(start, ahead);
  const place = new Map(order.map((actor, at) => [actor, at]));
  /** @type {Map<number, number | null>} */
  const found = new Map([[start, null]]);
  /**
   * @param {number} one
   * @param {number} other
   */
  const common = (one, other) => {
    /** @param {number} actor */
    const at = (actor) => place.get(actor) ?? 0;
    while (one !== other) {
      if (at(one) < at(other)) one = found.get(one) ?? start;
      else other = found.get(other) ?? start;
    }
    return one;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const actor of order.slice(0, -1).reverse()) {
      const known = [...(behind.get(actor) ?? [])].filter((other) => found.has(other));
      const nearest = known.reduce(common);
      if (found.get(actor) !== nearest) {
        found.set(actor, nearest);
        changed = true;
      }
    }
  }
  return found;
}

/**
 * The actors that walks from `start` reach, each after all that a depth-first search visits from it.
 *
 * @param {number} start
 * @param {Map<number, Set<number>>} ahead
 */
function postorder(start, ahead) {
  const order = [];
  const seen = new Set([start]);
  const pending = [{ actor: start, others: [...(ahead.get(start) ?? [])] }];
  while (pending.length) {
    const { actor, others } = last(pending);
    const other = others.pop();
    if (other === undefined) {
      order.push(actor);
      pending.pop();
    } else if (!seen.has(other)) {
      seen.add(other);
      pending.push({ actor: other, others: [...(ahead.get(other) ?? [])] });
    }
  }
  return order;
}

/**
 * The actors that every walk to `actor` passes, without itself.
 *
 * @param {Map<number, number | null>} dominators
 * @param {number} actor
 */
function above(dominators, actor) {
  const found = [];
  for (let at = dominators.get(actor); at !== null && at !== undefined; at = dominators.get(at)) found.push(at);
  return found;
}
