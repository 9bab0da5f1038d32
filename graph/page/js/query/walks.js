// Sequences of actors that can be paths: simple, of a given length, number of steps and strength, past those asked for.
import { gather, last } from "../core/lists.js";
import { CONFIDENCES } from "../core/vocabulary.js";
import { afterHop, goesDown, goesUp } from "./moves.js";
import { AT_END, fewestSteps, mostSteps, weakestOf } from "./spaces.js";

/**
 * By id, the simple paths through layers of `steps` steps whose moves' best links' lowest confidence is just `level`.
 * Of paths over the same actors those that hop come first.
 *
 * @param {Searched} asked
 * @param {Layer[]} layers
 * @param {number} steps
 * @param {number} level
 * @returns {Generator<Trail>}
 */
export function* trails(asked, layers, steps, level) {
  const { start, end, check, space, untracked } = asked;
  const aim = { layers, steps, level };
  const walked = [start];
  /** @type {WalkState} */
  const first = {
    weakest: CONFIDENCES.length,
    passed: space.bits.get(start) ?? 0,
    left: layers.length - 1,
    through: [],
    phase: "start",
  };
  const ways = [onward(asked, aim, start, [first])];
  while (ways.length) {
    check();
    const { done, value } = last(ways).next();
    if (done) {
      ways.pop();
      walked.pop();
      continue;
    }
    const { other, states } = value;
    if (walked.includes(other)) continue;
    const reached = states.filter((state) => canEnd(asked, aim, state, other));
    if (other === end) {
      if (!untracked.every((actor) => walked.includes(actor) || actor === other)) continue;
      const ends = reached.filter((state) => state.left === 0 && state.phase !== "down").map(({ through }) => through);
      ends.sort((a, b) => (a.join() < b.join() ? -1 : 1)); // "false" comes before "true"
      for (const through of ends) yield { actors: [...walked, other], through };
    } else if (reached.length) {
      walked.push(other);
      ways.push(onward(asked, aim, other, reached));
    }
  }
}

/**
 * By id, the actors that moves from `actor` lead to, and the states of the walk after those moves.
 *
 * @param {Searched} asked
 * @param {Aim} aim
 * @param {number} actor
 * @param {WalkState[]} states
 * @returns {Generator<{ other: number, states: WalkState[] }>}
 */
function* onward({ view, space }, { layers, level }, actor, states) {
  /** @type {Map<number, (() => WalkState | null)[]>} */
  const moves = new Map();
  for (const state of states) {
    /**
     * @param {Steps} ahead
     * @param {Layer} layer
     * @param {Phase | null} step
     */
    const add = ({ others, levels }, { outlook }, step) => {
      others.forEach((other, at) => {
        if (levels[at] < level || outlook[other] === 0) return;
        gather(moves, other, () => after(state, levels[at], step, other));
      });
    };
    if (state.left > 0) add(view.ahead(actor), layers[state.left - 1], null);
    if (view.steps && goesDown(state.phase)) add(view.parts(actor), layers[state.left], "down");
    if (view.steps && goesUp(state.phase)) add(view.wholes(actor), layers[state.left], "up");
  }
  /**
   * @param {WalkState} state
   * @param {number} strength
   * @param {Phase | null} step
   * @param {number} other
   * @returns {WalkState | null}
   */
  function after(state, strength, step, other) {
    const phase = step ?? afterHop(view, state.phase, actor, other);
    return (
      phase && {
        weakest: Math.min(state.weakest, strength),
        passed: state.passed | (space.bits.get(other) ?? 0),
        left: state.left - (step ? 0 : 1),
        through: [...state.through, step !== null],
        phase,
      }
    );
  }
  for (const [other, made] of [...moves].sort(([a], [b]) => a - b))
    yield { other, states: made.flatMap((state) => state() ?? []) };
}

/**
 * Whether a walk that came to `other` can go on to be as aimed at and pass all that it must.
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
