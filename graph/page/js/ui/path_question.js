// The question in the state and its answer: paths between two actors, or the links on walks into or out of one.
import * as Asking from "../core/asking.js";
import * as State from "../core/state.js";
import * as Slices from "../core/slices.js";
import * as Compare from "../query/compare.js";
import * as Paths from "../query/paths.js";
import * as Shown from "../query/shown.js";
import * as WhyNot from "../query/why_not.js";

/** @type {Record<TimeMode, string>} */
export const TIME_WORDS = { any: "each at any time", together: "together on one day", "in-order": "one after another" };

/** @typedef {{ wrong: string, paths: Path[] }} Wrong */
/** @typedef {PathsAnswer & { why: WhyNotAnswer | null }} Found */
/** The links on walks. @typedef {{ walked: Set<Id>, truncated: boolean }} Walks */
/** What there is to show while there is no answer. @typedef {"starting" | "searching" | "cancelled"} Waiting */

const SHOWN_AFTER = 150; // milliseconds that a search takes before the page says that it searches

/**
 * The question that was asked last, and its answer once there is one.
 *
 * @type {{ key: string, state: Found | Walks | Wrong | Waiting, cancel: () => void } | null}
 */
let last = null;
/** @type {{ paths: Path[], links: Set<Id> }} */
let shown = { paths: [], links: new Set() }; // of the last answer: they stay in view while the next is sought
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
export const question = () => store.get().question ?? { from: null, to: null, walk: {} };

/**
 * Change the question; without an end or an actor to pass through, there is none.
 *
 * @param {{ from?: End | null, to?: End | null }} change
 * @param {Partial<Walk>} [words]
 */
export const ask = (change, words) => store.set(Asking.changed(store.get(), change, words));

/**
 * Ask again with another filter, which loosens that of the state.
 *
 * @param {Filter} filter
 */
export const loosen = (filter) => store.set(Asking.loosened(graph, store.get(), filter));

/** The path that is singled out. */
export function answered() {
  if (!store) return null;
  const { chosen } = store.get();
  return chosen === null ? null : (paths()[chosen] ?? null);
}

/** The question with all its filters, for a citation. @returns {GivenQuestion} */
export function given() {
  const { from, to } = question();
  return { from, to, filter: Asking.filterOf(graph, store.get()) ?? {} };
}

/** The paths in view: those of the answer, or of the one before while it is sought. */
export const paths = () => seen().paths;

/** The links in view because of the question; null without one. */
export const links = () => (State.asks(store.get()) ? seen().links : null);

function seen() {
  const found = state();
  if (found === null || found === "cancelled") shown = { paths: [], links: new Set() };
  else if (typeof found === "object" && "walked" in found) shown = { paths: [], links: found.walked };
  else if (typeof found === "object" && found.paths !== shown.paths)
    shown = { paths: found.paths, links: Shown.linksOf(found.paths) };
  return shown;
}

/** Whether the answer is still sought. */
export const isSought = () => ["starting", "searching"].includes(String(state()));

/**
 * The answer to the question of the state, or what is shown while there is none; null where nothing is asked. A new
 * question ends the search for the old one.
 *
 * @param {State} [now]
 * @returns {Found | Walks | Wrong | Waiting | null}
 */
export function state(now = store.get()) {
  const asks = State.asks(now);
  const compare = now.compare?.by === "dates" ? now.compare : null;
  const key = asks ? JSON.stringify([now.question, Asking.filterOf(graph, now), compare]) : null;
  if (last?.key !== key) {
    last?.cancel();
    last = null;
    if (key) begin(key, steps(now));
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
 * The paths, and why there are none if so, or the links on walks; those at other times that the page needs are then
 * remembered.
 *
 * @param {State} now
 * @returns {Generator<unknown, Found | Walks>}
 */
function* steps(now) {
  for (const other of Compare.atEach(now)) yield* Shown.answering(graph, other);
  const ends = State.pathEnds(now);
  if (!ends) {
    if (now.window) yield* Shown.answering(graph, { ...now, window: null }); // for the time bar
    const { links: walked, truncated } = yield* Shown.answering(graph, now);
    return { walked, truncated };
  }
  const filter = Asking.filterOf(graph, now);
  if (!filter) throw new RangeError("the filters show nothing: choose at least one value of each");
  const answer = yield* Paths.steps(graph, ends.from, ends.to, filter);
  const why = answer.paths.length ? null : yield* WhyNot.steps(graph, ends.from, ends.to, answer.filter);
  return { ...answer, why };
}

/**
 * @param {string} key
 * @param {Generator<unknown, Found | Walks>} search
 */
function begin(key, search) {
  /** @type {NonNullable<typeof last>} */
  const own = { key, state: "starting", cancel: () => {} };
  last = own;
  let sooner = true; // than this function ends: the caller gets the answer
  const timer = setTimeout(() => show(own, "searching"), SHOWN_AFTER);
  /** @param {Found | Walks | Wrong} answer */
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
 * @param {Found | Walks | Wrong | Waiting} state
 */
function show(own, state) {
  own.state = state;
  on.answered();
}
