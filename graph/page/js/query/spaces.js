// Which actors can still lead to the target: the walk behind path search.
//
// A search for paths of just so many hops grows walks from both ends, the cheaper end first, until they meet. From the
// end it learns, for every actor at every number of steps left, what a walk on from there can still be: its weakest
// hop, and which of the actors to pass it passes. The search proper then never steps where no walk goes on, and what is
// known of one length serves the next. Of very many actors to pass only the first are looked out for on the way.
import { CONFIDENCES, MOST_TRACKED } from "../core/vocabulary.js";

const LEVELS = CONFIDENCES.length;

/**
 * Sets of [weakest hop, bits of the actors passed], each a number; 0 is the empty set. What is made of them is kept.
 */
function outlooks() {
  const sets = [[]];
  const numbers = new Map([["", 0]]);
  const movedTo = new Map();
  const unions = new Map();

  /** @param {number[]} codes */
  function number(codes) {
    const sorted = [...new Set(codes)].sort((a, b) => a - b);
    const key = sorted.join();
    if (!numbers.has(key)) numbers.set(key, sets.push(sorted) - 1);
    return numbers.get(key);
  }

  /**
   * The outlook seen from one step before: a hop of `level` to an actor of `bit`.
   *
   * @param {number} outlook
   * @param {number} level
   * @param {number} bit
   */
  function moved(outlook, level, bit) {
    const key = (outlook * LEVELS + level) * 64 + bit;
    if (!movedTo.has(key))
      movedTo.set(key, number(sets[outlook].map((code) => (Math.min(code >> 6, level) << 6) | (code & 63) | bit)));
    return movedTo.get(key);
  }

  /**
   * @param {number} one
   * @param {number} other
   */
  function union(one, other) {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
    if (!unions.has(key)) unions.set(key, number([...sets[one], ...sets[other]]));
    return unions.get(key);
  }

  return { number, moved, union, of: (outlook) => sets[outlook] };
}

/**
 * The layers of a search from `start` to `end`. `check` is called now and then; it stops the search by throwing.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {number[]} via
 * @param {Check} check
 * @returns {Space}
 */
export function create(view, start, end, via, check) {
  const size = view.index.actors.length;
  const bits = new Map(via.slice(0, MOST_TRACKED).map((actor, at) => [actor, 1 << at]));
  const known = outlooks();
  /**
   * @param {number[]} members
   * @param {Int32Array} outlook
   */
  const layerOf = (members, outlook) => ({ members, outlook });
  const forward = [[start]]; // actors after 0, 1, ... steps from the start
  const at0 = new Int32Array(size);
  at0[end] = known.number([LEVELS << 6]);
  const backward = [layerOf([end], at0)];

  function growForward() {
    const seen = new Uint8Array(size);
    const reached = [];
    for (const actor of forward.at(-1)) {
      check();
      for (const other of view.ahead(actor).others) {
        if (!seen[other]) reached.push(other);
        seen[other] = 1;
      }
    }
    forward.push(reached);
  }

  function growBackward() {
    const { members, outlook } = backward.at(-1);
    const reached = new Int32Array(size);
    const found = [];
    for (const actor of members) {
      check();
      const bit = bits.get(actor) ?? 0;
      const after = [0, 1, 2].map((level) => known.moved(outlook[actor], level, bit));
      const { others, levels } = view.behind(actor);
      for (let at = 0; at < others.length; at++) {
        const other = others[at];
        if (reached[other] === 0) found.push(other);
        reached[other] = known.union(reached[other], after[levels[at]]);
      }
    }
    backward.push(layerOf(found, reached));
  }

  /**
   * Those of `actors` from which a step leads into the next layer.
   *
   * @param {number[]} actors
   * @param {Layer} next
   */
  function leading(actors, next) {
    const reached = new Int32Array(size);
    const found = [];
    for (const actor of actors) {
      check();
      const { others, levels } = view.ahead(actor);
      let outlook = 0;
      for (let at = 0; at < others.length; at++) {
        const beyond = next.outlook[others[at]];
        if (beyond !== 0) outlook = known.union(outlook, known.moved(beyond, levels[at], bits.get(others[at]) ?? 0));
      }
      if (outlook !== 0) found.push(actor);
      reached[actor] = outlook;
    }
    return layerOf(found, reached);
  }

  /**
   * For 0 to `hops` steps left, from which actors a walk to the end goes on; null if none does from the start.
   *
   * @param {number} hops
   */
  function layers(hops) {
    while (forward.length + backward.length < hops + 2) {
      if (!forward.at(-1).length || !backward.at(-1).members.length) return null;
      if (forward.at(-1).length <= backward.at(-1).members.length) growForward();
      else growBackward();
    }
    const made = [...backward];
    for (const actors of forward.slice(0, Math.max(0, hops - backward.length + 1)).reverse()) {
      made.push(leading(actors, made.at(-1)));
      if (!made.at(-1).members.length) return null;
    }
    return hops >= backward.length || made[hops].outlook[start] !== 0 ? made : null;
  }

  return { bits, layers, outlook: known.of };
}
