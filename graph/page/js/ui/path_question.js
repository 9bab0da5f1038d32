// The path question in the state, and its answer.
import * as Questions from "../core/questions.js";
import * as State from "../core/state.js";
import { DEFAULTS } from "../core/vocabulary.js";
import * as Paths from "../query/paths.js";

/** @type {Record<TimeMode, string>} */
export const TIME_WORDS = { any: "each at any time", together: "together on one day", "in-order": "one after another" };

/** @typedef {{ wrong: string, paths: Path[] }} Wrong */

/**
 * The answer to the last question.
 *
 * @type {{ key: string, found: PathsAnswer | Wrong } | null}
 */
let last = null;
/** @type {Graph} */
export let graph;
/** @type {Store} */
export let store;
/** @type {Actions} */
export let on;

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
}

/** @returns {Question} */
export const question = () => store.get().question ?? { from: null, to: null, filter: {} };

/**
 * Change the question; defaults are omitted, and `certain` where no time is asked about.
 *
 * @param {{ from?: Id | null, to?: Id | null }} change
 * @param {Partial<Filter>} [filter]
 */
export function ask(change, filter = {}) {
  const old = question();
  /** @type {Partial<Filter>} */
  const whole = { ...old.filter, ...filter };
  for (const name of /** @type {(keyof Filter)[]} */ (Object.keys(whole)))
    if (State.same(whole[name], DEFAULTS[name]) || (name === "certain" && !Questions.timed(whole))) delete whole[name];
  store.set({ question: { from: old.from, to: old.to, ...change, filter: whole }, chosen: 0 });
}

/** The path that is on the graph: the chosen one of the answer. */
export function answered() {
  if (!store || store.get().open?.type !== "paths") return null;
  const paths = found()?.paths ?? [];
  return paths[Math.min(store.get().chosen, paths.length - 1)] ?? null;
}

/**
 * The answer to the question of the state, computed once; null while an end is missing.
 *
 * @returns {PathsAnswer | Wrong | null}
 */
export function found() {
  const { from, to, filter } = question();
  if (!from || !to) return null;
  const key = JSON.stringify([from, to, filter]);
  if (last?.key !== key) last = { key, found: searched(from, to, filter) };
  return last.found;
}

/**
 * @param {Id} from
 * @param {Id} to
 * @param {Partial<Filter>} filter
 * @returns {PathsAnswer | Wrong}
 */
function searched(from, to, filter) {
  try {
    return Paths.find(graph, from, to, filter);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { wrong: `${error.message[0].toUpperCase()}${error.message.slice(1)}.`, paths: [] };
  }
}
