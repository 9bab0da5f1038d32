// Sequences of actors that can be paths: simple, of a given length, number of steps and strength, past required actors.
import { gather, last } from "../core/lists.js";
import { CONFIDENCES, MANY_REFUSED, MANY_TRIED } from "../core/vocabulary.js";
import { afterHop, goesDown, goesUp } from "./moves.js";
import { AT_END, fewestSteps, mostSteps, weakestOf } from "./spaces.js";
import * as TimeOutlooks from "./time_outlook.js";
import { passable } from "./traps.js";

/**
 * By id, the simple paths through layers with `steps` steps and exactly the confidence `level`; null at intervals, as a
 * pause. Among paths over the same actors, those that hop come first.
 *
 * @param {Searched} asked
 * @param {Aim} turn
 * @returns {Generator<Trail | null>}
 */
export function* trails(asked, turn) {
  const { start, end, budget, space, untracked } = asked;
  const { layers } = turn;
  let aim = { ...turn, layers: asked.passable.get(layers.length) ?? layers };
  let times = timesOf(asked, layers);
  const walked = [start];
  /** @type {WalkState} */
  const first = {
    weakest: CONFIDENCES.length,
    passed: space.bits.get(start) ?? 0,
    left: layers.length - 1,
    through: [],
    phase: "start",
    time: times?.first,
  };
  let states = [[first]];
  const ways = [onward(asked, aim, start, [first])];
  while (ways.length) {
    if (!times && looksAhead(asked)) {
      const outlook = timesOf(asked, layers);
      /** @param {WalkState} state */
      const timed = (state) => ({ ...state, time: outlook?.walked(walked, state.through) });
      states = states.map((each) => each.map(timed));
      times = outlook;
    }
    if (budget.tired()) yield null;
    const { done, value } = last(ways).next();
    if (done) {
      for (const stack of [ways, states, walked]) stack.pop();
      continue;
    }
    const [other, moves] = value;
    budget.spend(moves.length);
    aim = withoutTraps(asked, aim, moves.length);
    const reached = walked.includes(other)
      ? []
      : moves.flatMap((move) => after(asked, aim, times, last(states)[move.state], move, last(walked), other) ?? []);
    if (other === end) {
      if (!untracked.every((actor) => walked.includes(actor) || actor === other)) continue;
      const ends = reached.filter((state) => state.left === 0 && state.phase !== "down").map(({ through }) => through);
      ends.sort((a, b) => (a.join() < b.join() ? -1 : 1)); // "false" comes before "true"
      for (const through of ends) yield { actors: [...walked, other], through };
    } else if (reached.length) {
      walked.push(other);
      states.push(reached);
      ways.push(onward(asked, aim, other, reached));
    }
  }
}

/**
 * By id, the actors that moves from `actor` reach, with those moves.
 *
 * @param {Searched} asked
 * @param {Aim} aim
 * @param {number} actor
 * @param {WalkState[]} states
 * @returns {Iterator<[number, Move[]]>}
 */
function onward({ view, budget }, { layers, level }, actor, states) {
  /** @type {Map<number, Move[]>} */
  const moves = new Map();
  states.forEach((state, number) => {
    /**
     * @param {Steps} ahead
     * @param {Layer} layer
     * @param {Phase | null} step
     */
    const add = ({ others, levels }, { outlook }, step) => {
      let links = 0;
      others.forEach((other, at) => {
        if (outlook[other] === 0) return;
        links += 1;
        if (levels[at] >= level) gather(moves, other, { state: number, strength: levels[at], step });
      });
      budget.spend(links);
    };
    if (state.left > 0) add(view.ahead(actor), layers[state.left - 1], null);
    if (view.steps && goesDown(state.phase)) add(view.parts(actor), layers[state.left], "down");
    if (view.steps && goesUp(state.phase)) add(view.wholes(actor), layers[state.left], "up");
  });
  return [...moves].sort(([a], [b]) => a - b).values();
}

/**
 * The state of a walk after a move from `actor` to `other`, or null if no path can follow.
 *
 * @param {Searched} asked
 * @param {Aim} aim
 * @param {TimeOutlook | null} times
 * @param {WalkState} state
 * @param {Move} move
 * @param {number} actor
 * @param {number} other
 * @returns {WalkState | null}
 */
function after(asked, aim, times, state, { strength, step }, actor, other) {
  const phase = step ?? afterHop(asked.view, state.phase, actor, other);
  if (!phase) return null;
  const reached = {
    weakest: Math.min(state.weakest, strength),
    passed: state.passed | (asked.space.bits.get(other) ?? 0),
    left: state.left - (step ? 0 : 1),
    through: [...state.through, step !== null],
    phase,
    time: null,
  };
  if (!canEnd(asked, aim, reached, other)) return null;
  if (!times) return reached;
  const time = times.move(state.time, actor, other, step !== null, reached.left);
  return time === null ? null : { ...reached, time };
}

/**
 * Whether a walk that reached `other` can still meet the aim and pass all required actors.
 *
 * @param {Searched} asked
 * @param {Aim} aim
 * @param {WalkState} state
 * @param {number} other
 */
function canEnd({ end, space, toPass }, { layers, steps, level }, state, other) {
  const left = steps - state.through.filter(Boolean).length;
  const codes = other === end ? [AT_END] : space.outlook(layers[state.left].outlook[other]);
  return codes.some(
    (code) =>
      Math.min(state.weakest, weakestOf(code)) === level &&
      ((state.passed | code) & toPass) === toPass &&
      fewestSteps(code) <= left &&
      left <= mostSteps(code),
  );
}

/**
 * Whether time has ruled out enough walks for looking ahead to pay off.
 *
 * @param {Searched} asked
 */
const looksAhead = ({ refused, view }) => refused >= MANY_REFUSED && view.filter.time !== "any";

/**
 * The outlook in time, if it pays off.
 *
 * @param {Searched} asked
 * @param {Layer[]} layers
 * @returns {TimeOutlook | null}
 */
function timesOf(asked, layers) {
  if (!looksAhead(asked)) return null;
  const known = asked.outlooks.get(layers.length) ?? TimeOutlooks.create(asked.view, layers, asked.budget.spend);
  asked.outlooks.set(layers.length, known);
  return known;
}

/**
 * The aim after another number of moves: once there are many, without actors that no path can pass.
 *
 * @param {Searched} asked
 * @param {Aim} aim
 * @param {number} moves
 * @returns {Aim}
 */
function withoutTraps(asked, aim, moves) {
  const { view, start, end, space, budget } = asked;
  const length = aim.layers.length;
  const tried = (asked.tried.get(length) ?? 0) + moves;
  asked.tried.set(length, tried);
  if (asked.passable.has(length) || tried <= MANY_TRIED) return aim;
  const actors = aim.layers.reduce((sum, layer) => sum + layer.members.length, 0);
  if (tried <= MANY_TRIED * Math.max(1, Math.floor(actors / 1000))) return aim;
  const layers = space.within(aim.layers, passable(view, aim.layers, start, end, budget.spend));
  asked.passable.set(length, layers);
  return { ...aim, layers };
}
