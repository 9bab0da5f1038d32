// The user's changes to the page as one plain value: filters, drawn and open records, questions and pins. It is never
// modified, only replaced, so that it can be undone, written to the address (URL fragment) and restored from it.
import { CONFIDENCES, FAMILIES, STATUSES } from "./vocabulary.js";

/** @type {ViewName[]} */
export const VIEWS = ["graph", "timeline", "table", "matrix", "sources"];
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
export const NO_COUNTRY = "none";

/** @type {MatrixFamily[]} */
export const MATRIX_FAMILIES = [...FAMILIES, "all"];
/** @type {MatrixOrder[]} */
export const MATRIX_ORDERS = ["kinds", "name", "role"];

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
  selected: [],
  open: null,
  compare: null,
  question: null,
  chosen: 0,
  story: null,
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

/**
 * @param {unknown} a
 * @param {unknown} b
 */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
