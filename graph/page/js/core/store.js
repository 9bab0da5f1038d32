// The one place that holds the state: everything that changes the page asks the store, which calls the other parts
// of the page.
import * as State from "./state.js";

const MOST_STEPS = 200; // that can be undone

/**
 * A store of `initial`. Listeners are called with (state, before) after each change, in the order of their
 * subscription.
 *
 * @param {State} initial
 * @returns {Store}
 */
export function create(initial) {
  let state = Object.freeze(initial);
  /** @type {State[]} */
  const past = [];
  /** @type {State[]} */
  const future = [];
  /** @type {((state: State, before: State) => void)[]} */
  const listeners = [];

  /** @param {State} next */
  function replace(next) {
    const before = state;
    state = Object.freeze(next);
    for (const listener of listeners) listener(state, before);
  }

  /**
   * Change some parts. A change that is not `tracked` (open or hovered records) is not a separate step for undo.
   *
   * @param {Partial<State>} change
   * @param {{ tracked?: boolean }} [how]
   */
  function set(change, { tracked = true } = {}) {
    const next = State.settled({ ...state, ...change }, state);
    if (State.NAMES.every((name) => State.same(state[name], next[name]))) return;
    if (tracked) {
      past.push(state);
      if (past.length > MOST_STEPS) past.shift();
      future.length = 0;
    }
    replace(next);
  }

  /**
   * @param {State[]} from
   * @param {State[]} to
   */
  function step(from, to) {
    const next = from.pop();
    if (!next) return false;
    to.push(state);
    replace(next);
    return true;
  }

  return {
    get: () => state,
    set,
    on: (listener) => {
      listeners.push(listener);
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
