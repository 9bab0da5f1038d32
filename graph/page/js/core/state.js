// The user's changes to the page as one plain value: filters, drawn and open records, questions and pins. It is never
// modified, only replaced, so that it can be undone, written to the address (URL fragment) and restored from it.
import { CONFIDENCES, DEFAULTS as WORDS, FAMILIES, PATH_FAMILIES, PATH_STATUSES, STATUSES } from "./vocabulary.js";

/** @type {ViewName[]} */
export const VIEWS = ["graph", "timeline", "table", "matrix", "sources", "hypotheses"];
/** @type {TableName[]} */
export const TABLES = ["actors", "links", "claims", "sources", "events"];
// In a facet null is everything and a list just these, so an empty list is nothing.
/** @type {StateFacet[]} */
export const FACETS = ["kinds", "types", "confidences", "statuses", "countries"];
/**
 * The parts that narrow the view.
 *
 * @type {(StateFacet | "window" | "certain" | "without" | "only")[]}
 */
export const FILTERS = [...FACETS, "window", "certain", "without", "only"];
/**
 * All that decides what is in view.
 *
 * @type {(keyof State)[]}
 */
export const NARROWS = [...FILTERS, "question"];
export const NO_COUNTRY = "none";

/** @type {MatrixFamily[]} */
export const MATRIX_FAMILIES = [...FAMILIES, "all"];
/** @type {MatrixOrder[]} */
export const MATRIX_ORDERS = ["kinds", "name", "role"];
/** @type {RibbonWidth[]} */
export const WIDTHS = ["kinds", "weight"];

/** @type {Readonly<State>} */
export const DEFAULTS = Object.freeze({
  view: "graph",
  table: "actors",
  timeline: "lanes",
  matrix: /** @type {MatrixState} */ ({ family: "support", order: "kinds", grouped: true, opened: [] }),
  kinds: null,
  types: null,
  confidences: null,
  statuses: null,
  countries: null,
  window: null,
  certain: false,
  without: [],
  only: null,
  unfolded: [],
  focus: null,
  pinned: {},
  stacks: [],
  families: null,
  width: "kinds",
  selected: [],
  open: null,
  compare: null,
  question: null,
  chosen: null,
  story: null,
  wrong: null,
});

/** The parts of a state, in the order in which the address names them. */
export const NAMES = /** @type {(keyof State)[]} */ (Object.keys(DEFAULTS));

/**
 * The change that sets this window; without a window nothing is `certain`.
 *
 * @param {OpenWindow | null} window
 * @returns {Partial<State>}
 */
export const windowed = (window) => (window ? { window } : { window, certain: false });

/**
 * The possible values of a facet in this graph.
 *
 * @param {Graph} graph
 * @param {StateFacet} facet
 * @returns {string[]}
 */
export function valuesOf(graph, facet) {
  if (facet === "kinds") return Object.keys(graph.kinds);
  if (facet === "types") return Object.keys(graph.types);
  if (facet === "confidences") return [...CONFIDENCES].reverse();
  if (facet === "statuses") return [...STATUSES];
  const countries = new Set(Object.values(graph.actors).map((actor) => actor.country ?? NO_COUNTRY));
  return [...countries].sort();
}

/** The hops of a question with one end, unless it says how many. */
export const NEAR = 2;
const COUNTRY = "country:";

/**
 * Whether a state asks about ends, or through whom: then links are those on walks or paths.
 *
 * @param {Pick<State, "question">} state
 */
export const asks = ({ question }) => Boolean(question && (question.from || question.to || question.walk.via?.length));

/**
 * Two versions, times or filters that are compared. Of times and filters, every view holds the links of either; of
 * versions, those of the later one. Null for two actors, or nothing.
 *
 * @param {Pick<State, "compare">} state
 * @returns {CompareSides | null}
 */
export const comparedSides = ({ compare }) => (compare && compare.by !== "actors" ? compare : null);

/**
 * Whether every view holds the links of two times or two filters.
 *
 * @param {Pick<State, "compare">} state
 */
export const holdsEither = ({ compare }) => compare?.by === "dates" || compare?.by === "filters";

/**
 * A state in which a time and a comparison of two times do not contradict each other: the one chosen last holds.
 *
 * @param {State} state
 * @param {State} [before]
 * @returns {State}
 */
export function settled(state, before) {
  if (state.compare?.by !== "dates" || (!state.window && !state.certain)) return state;
  const chosen = before && before.compare === state.compare && !same(before.window, state.window);
  return chosen ? { ...state, compare: null } : { ...state, window: null, certain: false };
}

/**
 * The country of an end that is all its actors; null for one actor.
 *
 * @param {End} end
 */
export const countryOf = (end) => (end.startsWith(COUNTRY) ? end.slice(COUNTRY.length) : null);

/** @param {string} code */
export const endOfCountry = (code) => `${COUNTRY}${code}`;

/**
 * The two actors whose paths are asked for, or null.
 *
 * @param {Pick<State, "question">} state
 * @returns {{ from: Id, to: Id } | null}
 */
export function pathEnds({ question }) {
  const { from, to } = question ?? {};
  return from && to && [from, to].every((end) => countryOf(end) === null) ? { from, to } : null;
}

/**
 * The most hops that a question allows.
 *
 * @param {Pick<State, "question">} state
 */
export function hopsOf({ question }) {
  return question?.walk.maxHops ?? (question?.from && question?.to ? WORDS.maxHops : NEAR);
}

/**
 * What a facet shows while nothing is chosen; null is everything. A question uses the kinds and statuses of paths.
 *
 * @param {Graph} graph
 * @param {Pick<State, "question">} state
 * @param {StateFacet} facet
 * @returns {string[] | null}
 */
export function usual(graph, state, facet) {
  if (!asks(state)) return null;
  if (facet === "statuses") return PATH_STATUSES;
  if (facet !== "kinds") return null;
  return Object.keys(graph.kinds).filter((id) => PATH_FAMILIES.includes(graph.kinds[id].family));
}

/**
 * What a facet shows; null is everything.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {StateFacet} facet
 */
export const shownBy = (graph, state, facet) => state[facet] ?? usual(graph, state, facet);

/**
 * The change that makes a facet show these values: nothing is chosen if they are what it shows anyway.
 *
 * @param {Graph} graph
 * @param {Pick<State, "question">} state
 * @param {StateFacet} facet
 * @param {Iterable<string>} values
 * @returns {Partial<State>}
 */
export function choosing(graph, state, facet, values) {
  const chosen = new Set(values);
  const kept = valuesOf(graph, facet).filter((value) => chosen.has(value));
  const all = usual(graph, state, facet) ?? valuesOf(graph, facet);
  return { [facet]: kept.length === all.length && all.every((value) => chosen.has(value)) ? null : kept };
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
