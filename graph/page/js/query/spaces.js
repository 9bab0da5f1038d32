// The actors from which walks can still reach the target: the basis of path search.
//
// A search for paths of a given number of hops extends walks from both ends, the cheaper end first, until they meet.
// From the end it computes, for every actor and every number of steps left, the possible walks from there: their
// weakest move, the required actors that they pass, and the number of steps between a whole and its part. So the search
// proper never follows a walk that cannot be completed, and results for one length are reused for the next. If very
// many actors are required, only the first of them are tracked.
//
// Steps cost no hop: a layer holds the actors before a run of steps and those after it. A walk may step once up and
// once down at the same actor, which a path may not: layers only bound the paths.
import { last } from "../core/lists.js";
import { CONFIDENCES, MOST_TRACKED } from "../core/vocabulary.js";
import { spread } from "./steps.js";

const LEVELS = CONFIDENCES.length;
const MOST_STEPS = 2047; // a higher number counts as this one
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
 * Stores a number under a key and returns it.
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
 * Sets of codes, each a number; 0 is the empty set. Results of operations on them are cached.
 */
function outlooks() {
  /** @type {number[][]} */
  const sets = [[]];
  const numbers = new Map([["", 0]]);
  /** @type {Map<number, number>} */
  const movedTo = new Map();
  /** @type {Map<number, number>} */
  const unions = new Map();
  /** @type {Map<number, number>} */
  const joins = new Map();

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
   * The outlook as seen one move earlier: before a hop, or a step, of `level` to an actor of `bit`.
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

  /**
   * The outlook of walks that continue as one outlook says, then as the other.
   *
   * @param {number} one
   * @param {number} other
   */
  function join(one, other) {
    const key = one * 2 ** 24 + other;
    /** @param {number} first */
    const onward = (first) =>
      sets[other].map(
        (second) =>
          ((mostSteps(first) + mostSteps(second)) << 19) |
          ((fewestSteps(first) + fewestSteps(second)) << 8) |
          (Math.min(weakestOf(first), weakestOf(second)) << 6) |
          ((first | second) & 63),
      );
    return joins.get(key) ?? kept(joins, key, number(sets[one].flatMap(onward)));
  }

  /** @param {number} outlook */
  const of = (outlook) => sets[outlook];
  return { number, moved, union, join, of };
}

/**
 * The layers of a search from `start` past `via` to `end`.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {number[]} via
 * @param {Spend} spend
 * @returns {Space}
 */
export function create(view, start, end, via, spend) {
  const known = outlooks();
  const middle = via.find((actor) => actor !== start && actor !== end);
  if (middle === undefined) return searchSpace({ view, via, spend, known }, start, end);
  return viaSpace({ view, via, spend, known }, start, middle, end);
}

/**
 * `begins` and `ends` are whether walks begin at the start and end at the end, or may be on steps past them.
 *
 * @param {{ view: View, via: number[], spend: Spend, known: ReturnType<typeof outlooks> }} asked
 * @param {number} start
 * @param {number} end
 * @param {{ begins?: boolean, ends?: boolean }} [ways]
 * @returns {Space}
 */
function searchSpace({ view, via, spend, known }, start, end, { begins = true, ends = true } = {}) {
  const size = view.index.actors.length;
  const bits = new Map(via.slice(0, MOST_TRACKED).map((actor, at) => [actor, 1 << at]));
  const forward = [stepped([start], { up: !begins })]; // actors after 0, 1, ... hops and steps from the start
  const backward = [withSteps(new Map([[end, known.number([AT_END])]]), { down: !ends })];

  /**
   * `actors` and those that steps reach from them, down, or up if `up` is set.
   *
   * @param {number[]} actors
   * @param {{ up?: boolean }} [ways]
   */
  function stepped(actors, { up = true } = {}) {
    if (!view.steps) return actors;
    const found = new Set(actors);
    for (const after of up ? [view.parts, view.wholes] : [view.parts]) {
      const passed = new Set(actors);
      for (const actor of passed) {
        const { others } = after(actor);
        spend(others.length);
        for (const other of others) passed.add(other);
      }
      for (const actor of passed) found.add(actor);
    }
    return [...found];
  }

  /**
   * @param {Map<number, number>} outlook
   * @param {{ down?: boolean }} [ways]
   */
  function withSteps(outlook, ways) {
    /** @type {(actor: number, other: number, level: number, beyond: number) => number} */
    const back = (_, other, level, beyond) => known.moved(beyond, level, bits.get(other) ?? 0, 1);
    return layerOf(size, spread(view, outlook, back, known.union, spend, ways));
  }

  function growForward() {
    const reached = new Set();
    for (const actor of last(forward)) {
      const { others } = view.ahead(actor);
      spend(others.length);
      for (const other of others) reached.add(other);
    }
    forward.push(stepped([...reached]));
  }

  function growBackward() {
    const { members, outlook } = last(backward);
    /** @type {Map<number, number>} */
    const reached = new Map();
    for (const actor of members) {
      const bit = bits.get(actor) ?? 0;
      const after = CONFIDENCES.map((_, level) => known.moved(outlook[actor], level, bit));
      const { others, levels } = view.behind(actor);
      spend(others.length);
      others.forEach((other, at) => {
        reached.set(other, known.union(reached.get(other) ?? 0, after[levels[at]]));
      });
    }
    backward.push(withSteps(reached));
  }

  /**
   * Those of `actors` from which a step leads into the next layer.
   *
   * @param {Iterable<number>} actors
   * @param {Layer} next
   */
  function leading(actors, next) {
    /** @type {Map<number, number>} */
    const found = new Map();
    for (const actor of actors) {
      const { others, levels } = view.ahead(actor);
      let [outlook, links] = [0, 0];
      others.forEach((other, at) => {
        const beyond = next.outlook[other];
        if (beyond === 0) return;
        links += 1;
        outlook = known.union(outlook, known.moved(beyond, levels[at], bits.get(other) ?? 0));
      });
      spend(links);
      if (outlook !== 0) found.set(actor, outlook);
    }
    return withSteps(found);
  }

  /**
   * For 0 to `hops` hops left, the actors from which walks reach the end; null if the start has no walk.
   *
   * @param {number} hops
   */
  function layers(hops) {
    while (forward.length + backward.length < hops + 1) {
      const [ahead, behind] = [last(forward), last(backward).members];
      if (!ahead.length || !behind.length) return null;
      if (neighbours(view.index.outgoing, ahead) <= neighbours(view.index.incoming, behind)) growForward();
      else growBackward();
    }
    const made = backward.slice(0, hops + 1);
    for (const actors of forward.slice(0, hops + 1 - made.length).reverse()) {
      made.push(leading(actors, last(made)));
      if (!last(made).members.length) return null;
    }
    return made[hops].outlook[start] !== 0 ? made : null;
  }

  /**
   * Layers without walks that pass actors other than `actors`.
   *
   * @param {Layer[]} whole
   * @param {Set<number>} actors
   */
  function within(whole, actors) {
    /** @type {Layer[]} */
    const made = [];
    /** @param {Layer} layer */
    const left = ({ members, outlook }) =>
      layerOf(size, new Map(members.filter((actor) => actors.has(actor)).map((actor) => [actor, outlook[actor]])));
    for (const layer of whole) made.push(made.length ? left(leading(left(layer).members, last(made))) : left(layer));
    return made;
  }

  return { bits, layers, within, outlook: known.of };
}

/**
 * The layers of walks through `middle`: of a walk to it and a walk from it. Each of the two is searched from both of
 * its ends, which examines far fewer actors than a search from the two ends of the whole walk.
 *
 * @param {{ view: View, via: number[], spend: Spend, known: ReturnType<typeof outlooks> }} asked
 * @param {number} start
 * @param {number} middle
 * @param {number} end
 * @returns {Space}
 */
function viaSpace(asked, start, middle, end) {
  const { view, spend, known } = asked;
  const to = searchSpace(asked, start, middle, { ends: false });
  const on = searchSpace(asked, middle, end, { begins: false });
  const fewest = view.steps ? 0 : 1; // hops to the middle, or from it
  /** @type {Map<Space, (Layer[] | null)[]>} */
  const parts = new Map([
    [to, []],
    [on, []],
  ]);

  /**
   * @param {Space} space
   * @param {number} hops
   */
  function part(space, hops) {
    const made = parts.get(space) ?? [];
    if (made[hops] === undefined) made[hops] = space.layers(hops);
    return made[hops];
  }

  /**
   * @param {Map<number, number>} layer
   * @param {Layer} own
   * @param {(outlook: number) => number} through
   */
  function add(layer, { members, outlook }, through) {
    spend(members.length);
    for (const actor of members) layer.set(actor, known.union(layer.get(actor) ?? 0, through(outlook[actor])));
  }

  /** @param {number} hops */
  function layers(hops) {
    /** @type {Map<number, number>[]} */
    const made = Array.from({ length: hops + 1 }, () => new Map());
    for (let first = fewest; first <= hops - fewest; first++) {
      const rest = hops - first;
      if (!(first <= rest ? part(to, first) && part(on, rest) : part(on, rest) && part(to, first))) continue;
      const [coming, going] = [part(to, first) ?? [], part(on, rest) ?? []];
      const beyond = last(going).outlook[middle];
      going.forEach((layer, left) => add(made[left], layer, (outlook) => outlook));
      coming.forEach((layer, left) =>
        add(made[going.length - 1 + left], layer, (outlook) => known.join(outlook, beyond)),
      );
    }
    return made[0].size ? made.map((layer) => layerOf(view.index.actors.length, layer)) : null;
  }

  return { bits: to.bits, layers, within: to.within, outlook: known.of };
}

/**
 * @param {number} size
 * @param {Map<number, number>} known
 * @returns {Layer}
 */
function layerOf(size, known) {
  const outlook = new Int32Array(size);
  for (const [actor, found] of known) outlook[actor] = found;
  return { members: [...known.keys()], outlook };
}

/**
 * The number of neighbours that links of any kind lead to.
 *
 * @param {Rows} rows
 * @param {number[]} actors
 */
const neighbours = ({ others }, actors) => actors.reduce((sum, actor) => sum + others[actor], 0);
