// The path question in the state, and its answer.
import * as Questions from "../core/questions.js";
import * as State from "../core/state.js";
import * as Slices from "../core/slices.js";
import { DEFAULTS } from "../core/vocabulary.js";
import * as Paths from "../query/paths.js";
import * as WhyNot from "../query/why_not.js";

/** @type {Record<TimeMode, string>} */
export const TIME_WORDS = { any: "each at any time", together: "together on one day", "in-order": "one after another" };

/** @typedef {{ wrong: string, paths: Path[] }} Wrong */
/** @typedef {PathsAnswer & { why: WhyNotAnswer | null }} Found */
/** What there is to show while there is no answer. @typedef {"starting" | "searching" | "cancelled"} Waiting */

const SHOWN_AFTER = 150; // milliseconds that a search takes before the page says that it searches

/**
 * The question that was asked last, and its answer once there is one.
 *
 * @type {{ key: string, state: Found | Wrong | Waiting, cancel: () => void } | null}
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
  const found = state();
  const paths = found && typeof found === "object" ? found.paths : [];
  return paths[Math.min(store.get().chosen, paths.length - 1)] ?? null;
}

/**
 * The answer to the question of the state, or what is shown while there is none; null while an end is missing. A new
 * question ends the search for the old one.
 *
 * @returns {Found | Wrong | Waiting | null}
 */
export function state() {
  const { from, to, filter } = question();
  const key = from && to ? JSON.stringify([from, to, filter]) : null;
  if (last?.key !== key) {
    last?.cancel();
    last = null;
    if (from && to && key) begin(key, steps(from, to, filter));
  }
  return last?.state ?? null;
}

/** End the search. Returns whether there was one. */
export function cancel() {
  if (last?.state !== "starting" && last?.state !== "searching") return false;
  last.cancel();
  show(last, "cancelled");
  return true;
}

/** Search again for what was cancelled. */
export function again() {
  last = null;
  on.answered();
}

/**
 * The paths, and why there are none if so.
 *
 * @param {Id} from
 * @param {Id} to
 * @param {Partial<Filter>} filter
 * @returns {Generator<unknown, Found>}
 */
function* steps(from, to, filter) {
  const answer = yield* Paths.steps(graph, from, to, filter);
  const why = answer.paths.length ? null : yield* WhyNot.steps(graph, from, to, answer.filter);
  return { ...answer, why };
}

/**
 * @param {string} key
 * @param {Generator<unknown, Found>} search
 */
function begin(key, search) {
  /** @type {NonNullable<typeof last>} */
  const own = { key, state: "starting", cancel: () => {} };
  last = own;
  let sooner = true; // than this function ends: the caller gets the answer
  const timer = setTimeout(() => show(own, "searching"), SHOWN_AFTER);
  /** @param {Found | Wrong} answer */
  const end = (answer) => {
    clearTimeout(timer);
    if (sooner) own.state = answer;
    else show(own, answer);
  };
  const { cancel } = Slices.run(search, end, (error) => {
    if (!(error instanceof RangeError)) throw error;
    end({ wrong: `${error.message[0].toUpperCase()}${error.message.slice(1)}.`, paths: [] });
  });
  own.cancel = () => {
    clearTimeout(timer);
    cancel();
  };
  sooner = false;
}

/**
 * @param {NonNullable<typeof last>} own
 * @param {Found | Wrong | Waiting} state
 */
function show(own, state) {
  own.state = state;
  on.answered();
}
