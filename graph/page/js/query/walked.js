// The links on walks into, out of or between actors, as graph/query/walked.py finds them: what lies upstream and
// downstream. A walk moves as a path does, but may visit an actor twice; it does not come back to where it began, nor
// go on from where it ends.
import { Budget, OutOfWork } from "./budget.js";
import * as Moves from "./moves.js";
import * as Views from "./views.js";

/** The moves that a page examines for one question; on a slow machine they take half a minute. */
export const MOST_MOVES = 20_000_000;

/** @type {Phase[]} */
const PHASES = ["start", "down", "arrived", "up", "rising"];
/** @type {Phase[]} */
const OVER = ["arrived", "up", "rising"]; // in which a walk may end

/** Where a walk is: an actor, how it came there, and bits of the actors passed of those that it must pass. */
/** @typedef {{ actor: number, phase: Phase, passed: number }} Place */
/** @typedef {{ place: Place, links: () => number[] }} Moved */

/** @param {Place} place */
const keyOf = ({ actor, phase, passed }) => (actor * PHASES.length + PHASES.indexOf(phase)) * 64 + passed;

/**
 * The ids of links on walks of at most `hops` hops, at least one. `starts` and `ends` are where walks begin and end;
 * null is anywhere, and one of them or `via` must be given. The generator pauses as a search for paths does;
 * `truncated` says that the work was more than the budget, and that links are missing.
 *
 * @param {View} view
 * @param {Id[] | null} starts
 * @param {Id[] | null} ends
 * @param {{ hops: number, via?: Id[] }} how
 * @param {Budget} [budget]
 * @returns {Generator<undefined, { links: Set<Id>, truncated: boolean }>}
 */
export function* steps(view, starts, ends, how, budget = new Budget(MOST_MOVES)) {
  /** @type {Set<number>} */
  const found = new Set();
  let truncated = false;
  try {
    yield* search(new Walks(view, starts, ends, (how.via ?? []).slice(0, 6)), ends !== null, how.hops, budget, found);
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    truncated = true;
  }
  return { links: new Set([...found].sort((a, b) => a - b).map((link) => view.index.links[link])), truncated };
}

/**
 * @param {Walks} walks
 * @param {boolean} ended Whether walks end at some actors, and not anywhere.
 * @param {number} hops
 * @param {Budget} budget
 * @param {Set<number>} found The links, to be added to.
 * @returns {Generator<undefined, void>}
 */
function* search(walks, ended, hops, budget, found) {
  const all = walks.all;
  let ahead, back;
  if (!ended) {
    ahead = yield* distances(
      budget,
      walks.begun(null),
      (at) => walks.hopsOn(at),
      (at) => walks.stepsOn(at),
      hops,
    );
    const over = [...ahead.values()].map(({ place }) => place).filter((place) => walks.over(place));
    back = yield* distances(
      budget,
      over,
      (at) => walks.hopsBack(at),
      (at) => walks.stepsBack(at),
      hops,
      ahead,
    );
  } else {
    const over = walks.ends.flatMap((actor) => OVER.map((phase) => ({ actor, phase, passed: all })));
    back = yield* distances(
      budget,
      over,
      (at) => walks.hopsBack(at),
      (at) => walks.stepsBack(at),
      hops,
    );
    const actors = [...new Set([...back.values()].map(({ place }) => place.actor))];
    ahead = yield* distances(
      budget,
      walks.begun(actors),
      (at) => walks.hopsOn(at),
      (at) => walks.stepsOn(at),
      hops,
      back,
    );
  }
  for (const { place, far } of ahead.values()) {
    for (const [cost, moves] of /** @type {[number, Iterable<Moved>][]} */ ([
      [1, walks.hopsOn(place)],
      [0, walks.stepsOn(place)],
    ])) {
      for (const { place: after, links: own } of moves) {
        budget.spend(1);
        const left = back.get(keyOf(after));
        if (left && far + cost + left.far <= hops) for (const link of own()) found.add(link);
      }
    }
    if (budget.tired()) yield;
  }
}

/**
 * The fewest hops to each place, no more than `most`; only through the places `within`, if given.
 *
 * @param {Budget} budget
 * @param {Place[]} begun
 * @param {(place: Place) => Iterable<Moved>} hops
 * @param {(place: Place) => Iterable<Moved>} steps
 * @param {number} most
 * @param {Map<number, unknown>} [within]
 * @returns {Generator<undefined, Map<number, { place: Place, far: number }>>}
 */
function* distances(budget, begun, hops, steps, most, within) {
  const known = new Map();
  let waiting = begun;
  for (let far = 0; far <= most; far += 1) {
    const level = [];
    while (waiting.length) {
      const place = /** @type {Place} */ (waiting.pop());
      const key = keyOf(place);
      if (known.has(key) || (within && !within.has(key))) continue;
      known.set(key, { place, far });
      level.push(place);
      budget.spend(1);
      for (const { place: next } of steps(place)) waiting.push(next);
      if (budget.tired()) yield;
    }
    waiting = [];
    if (far === most) break;
    for (const place of level) {
      for (const { place: next } of hops(place)) {
        budget.spend(1);
        waiting.push(next);
      }
      if (budget.tired()) yield;
    }
  }
  return known;
}

/** The moves of walks in a view. */
class Walks {
  /**
   * @param {View} view
   * @param {Id[] | null} starts
   * @param {Id[] | null} ends
   * @param {Id[]} via
   */
  constructor(view, starts, ends, via) {
    /** @param {Id[] | null} ids */
    const numbers = (ids) => (ids ?? []).map((id) => Views.actorAt(view.index, id));
    this.view = view;
    this.starts = starts && numbers(starts);
    this.ends = numbers(ends);
    this.bits = new Map(numbers(via).map((actor, at) => [actor, 1 << at]));
    this.all = (1 << this.bits.size) - 1;
    this.first = withParts(view, numbers(starts));
    this.last = withParts(view, this.ends);
  }

  /** @param {number} actor */
  at(actor) {
    return this.bits.get(actor) ?? 0;
  }

  /**
   * Where walks begin, of the actors `among` if any are given.
   *
   * @param {number[] | null} among
   * @returns {Place[]}
   */
  begun(among) {
    const every = among ?? this.view.index.actors.map((_, actor) => actor);
    const given = this.starts && new Set(this.starts);
    const actors = given ? every.filter((actor) => given.has(actor)) : every;
    return actors.map((actor) => ({ actor, phase: "start", passed: this.at(actor) }));
  }

  /** @param {Place} place */
  over({ phase, passed }) {
    return passed === this.all && OVER.includes(phase);
  }

  /**
   * @param {number} source
   * @param {number} target
   */
  allowed(source, target) {
    const leaves = this.last.has(source) && !this.last.has(target);
    const returns = this.first.has(target) && !this.first.has(source);
    return !leaves && !returns;
  }

  /**
   * @param {Place} place
   * @returns {Generator<Moved>}
   */
  *hopsOn({ actor, phase, passed }) {
    for (const other of this.view.ahead(actor).others) {
      const next = this.allowed(actor, other) ? Moves.afterHop(this.view, phase, actor, other) : null;
      if (!next) continue;
      const links = () => Views.joining(this.view, actor, other);
      yield { place: { actor: other, phase: next, passed: passed | this.at(other) }, links };
    }
  }

  /**
   * @param {Place} place
   * @returns {Generator<Moved>}
   */
  *hopsBack(place) {
    if (place.phase !== "arrived" && place.phase !== "rising") return;
    for (const other of this.view.behind(place.actor).others) {
      if (!this.allowed(other, place.actor)) continue;
      for (const phase of PHASES)
        if (Moves.afterHop(this.view, phase, other, place.actor) === place.phase)
          yield* this.before(place, other, phase);
    }
  }

  /**
   * @param {Place} place
   * @returns {Generator<Moved>}
   */
  *stepsOn({ actor, phase, passed }) {
    /**
     * @param {number} other
     * @param {Phase} next
     * @returns {Moved}
     */
    const step = (other, next) => ({
      place: { actor: other, phase: next, passed: passed | this.at(other) },
      links: () => Views.stepping(this.view, actor, other),
    });
    if (Moves.goesDown(phase)) for (const part of this.view.parts(actor).others) yield step(part, "down");
    if (Moves.goesUp(phase)) for (const whole of this.view.wholes(actor).others) yield step(whole, "up");
  }

  /**
   * @param {Place} place
   * @returns {Generator<Moved>}
   */
  *stepsBack(place) {
    if (place.phase !== "down" && place.phase !== "up") return;
    const down = place.phase === "down";
    for (const other of (down ? this.view.wholes : this.view.parts)(place.actor).others)
      for (const phase of PHASES.filter(down ? Moves.goesDown : Moves.goesUp)) yield* this.before(place, other, phase);
  }

  /**
   * What a walk may have been at `other`, before it came to a place.
   *
   * @param {Place} place
   * @param {number} other
   * @param {Phase} phase
   * @returns {Generator<Moved>}
   */
  *before({ actor, passed }, other, phase) {
    const here = this.at(other);
    for (const left of new Set([passed, passed & ~this.at(actor)])) {
      if ((left & here) !== here || (phase === "start" && left !== here)) continue;
      yield { place: { actor: other, phase, passed: left }, links: () => [] };
    }
  }
}

/**
 * These actors with all that steps lead down to from them.
 *
 * @param {View} view
 * @param {number[]} actors
 */
function withParts(view, actors) {
  const found = new Set(actors);
  for (const actor of found) for (const part of view.parts(actor).others) found.add(part); // grows
  return found;
}
