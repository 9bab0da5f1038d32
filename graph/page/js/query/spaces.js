// Which actors can still lead to the target: the walk behind path search.
//
// A search for paths of just so many hops grows walks from both ends, the cheaper end first, until they meet. From the
// end it learns, for every actor at every number of steps left, what a walk on from there can still be: its weakest
// move, which of the actors to pass it passes, and how often it steps between a whole and its part. The search proper
// then never goes where no walk goes on, and what is known of one length serves the next. Of very many actors to pass
// only the first are looked out for on the way.
//
// Steps cost no hop: a layer holds the actors before a run of steps with those behind it. A walk may step once up, once
// down at the same actor, which no path may: layers only bound the paths.
import { last } from "../core/lists.js";
import { CONFIDENCES, MOST_TRACKED } from "../core/vocabulary.js";

const LEVELS = CONFIDENCES.length;
const MOST_STEPS = 2047; // more count as so many
export const AT_END = LEVELS << 6; // what is left of a walk at its end: nothing

/**
 * An outlook is a set of codes, one for each weakest confidence and bits of the actors passed, with the fewest and the
 * most steps.
 *
 * @param {number} code
 */
export const weakestOf = (code) => (code >> 6) & 3;
/** @param {number} code */
export const fewestSteps = (code) => (code >> 8) & MOST_STEPS;
/** @param {number} code */
export const mostSteps = (code) => code >> 19;

/**
 * Keeps a number under a key, and gives it back.
 *
 * @template Key
 * @param {Map<Key, number>} map
 * @param {Key} key
 * @param {number} number
 */
function kept(map, key, number) {
  map.set(key, number);
  return number;
}

/**
 * Sets of codes, each a number; 0 is the empty set. What is made of them is kept.
 */
function outlooks() {
  /** @type {number[][]} */
  const sets = [[]];
  const numbers = new Map([["", 0]]);
  /** @type {Map<number, number>} */
  const movedTo = new Map();
  /** @type {Map<number, number>} */
  const unions = new Map();

  /** @param {number[]} codes */
  function number(codes) {
    const spans = new Map();
    for (const code of codes) {
      const [fewest, most] = spans.get(code & 255) ?? [MOST_STEPS, 0];
      spans.set(code & 255, [Math.min(fewest, fewestSteps(code)), Math.max(most, mostSteps(code))]);
    }
    const sorted = [...spans]
      .map(([code, [fewest, most]]) => (most << 19) | (fewest << 8) | code)
      .sort((a, b) => a - b);
    const key = sorted.join();
    return numbers.get(key) ?? kept(numbers, key, sets.push(sorted) - 1);
  }

  /**
   * The outlook seen from one move before: a hop, or a step, of `level` to an actor of `bit`.
   *
   * @param {number} outlook
   * @param {number} level
   * @param {number} bit
   * @param {0 | 1} [step]
   */
  function moved(outlook, level, bit, step = 0) {
    const key = ((outlook * LEVELS + level) * 64 + bit) * 2 + step;
    /** @param {number} steps */
    const more = (steps) => Math.min(steps + step, MOST_STEPS);
    /** @param {number} code */
    const before = (code) =>
      (more(mostSteps(code)) << 19) |
      (more(fewestSteps(code)) << 8) |
      (Math.min(weakestOf(code), level) << 6) |
      (code & 63) |
      bit;
    return movedTo.get(key) ?? kept(movedTo, key, number(sets[outlook].map(before)));
  }

  /**
   * @param {number} one
   * @param {number} other
   */
  function union(one, other) {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
    return unions.get(key) ?? kept(unions, key, number([...sets[one], ...sets[other]]));
  }

  /** @param {number} outlook */
  const of = (outlook) => sets[outlook];
  return { number, moved, union, of };
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
  const forward = [stepped([start], { up: false })]; // actors after 0, 1, ... hops and steps from the start
  const at0 = new Int32Array(size);
  at0[end] = known.number([AT_END]);
  const backward = [spread(layerOf([end], at0), { down: false })];

  /**
   * `actors` and those that steps from them lead to, down, or up if so wished.
   *
   * @param {number[]} actors
   * @param {{ up?: boolean }} [ways]
   */
  function stepped(actors, { up = true } = {}) {
    if (!view.steps) return actors;
    const found = new Set(actors);
    for (const after of up ? [view.parts, view.wholes] : [view.parts]) {
      const passed = new Set(actors);
      for (const actor of passed) for (const other of after(actor).others) passed.add(other);
      for (const actor of passed) found.add(actor);
    }
    return [...found];
  }

  /**
   * A layer with all that it says of the actors that come to those of it by steps, one way each.
   *
   * @param {Layer} layer
   * @param {{ down?: boolean }} [ways]
   */
  function spread(layer, { down = true } = {}) {
    if (!view.steps) return layer;
    const outlook = layer.outlook.slice();
    for (const before of down ? [view.wholes, view.parts] : [view.parts]) {
      let ends = new Map(layer.members.map((actor) => [actor, layer.outlook[actor]]));
      for (let length = 0; ends.size && length <= size; length++) {
        const begins = new Map();
        for (const [other, beyond] of ends) {
          const { others, levels } = before(other);
          others.forEach((actor, at) => {
            const moved = known.moved(beyond, levels[at], bits.get(other) ?? 0, 1);
            begins.set(actor, known.union(begins.get(actor) ?? 0, moved));
          });
        }
        for (const [actor, found] of begins) outlook[actor] = known.union(outlook[actor], found);
        ends = begins;
      }
    }
    /** @type {number[]} */
    const members = [];
    outlook.forEach((found, actor) => {
      if (found !== 0) members.push(actor);
    });
    return layerOf(members, outlook);
  }

  function growForward() {
    const seen = new Uint8Array(size);
    const reached = [];
    for (const actor of last(forward)) {
      check();
      for (const other of view.ahead(actor).others) {
        if (!seen[other]) reached.push(other);
        seen[other] = 1;
      }
    }
    forward.push(stepped(reached));
  }

  function growBackward() {
    const { members, outlook } = last(backward);
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
    backward.push(spread(layerOf(found, reached)));
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
    return spread(layerOf(found, reached));
  }

  /**
   * For 0 to `hops` hops left, from which actors a walk to the end goes on; null if none does from the start.
   *
   * @param {number} hops
   */
  function layers(hops) {
    while (forward.length + backward.length < hops + 2) {
      const [ahead, behind] = [last(forward).length, last(backward).members.length];
      if (!ahead || !behind) return null;
      if (ahead <= behind) growForward();
      else growBackward();
    }
    const made = [...backward];
    for (const actors of forward.slice(0, Math.max(0, hops - backward.length + 1)).reverse()) {
      made.push(leading(actors, last(made)));
      if (!last(made).members.length) return null;
    }
    return made[hops].outlook[start] !== 0 ? made : null;
  }

  return { bits, layers, outlook: known.of };
}
