// The state as the filter of a question, and back: both have the same words, the state as facets of the legend.
import * as Changes from "./changes.js";
import * as Dates from "./dates.js";
import * as Filters from "./filters.js";
import * as Grades from "./grades.js";
import * as Questions from "./questions.js";
import * as State from "./state.js";
import { CONFIDENCES, DEFAULTS, FAMILIES, WALK_WORDS } from "./vocabulary.js";

/**
 * @template T
 * @param {T[] | null | undefined} list
 */
const given = (list) => (list?.length ? [...list] : null);

/**
 * The parts of the state that a filter names, in the words of the command line, and `types` and `countries` of actors,
 * which only the page has. Throws a RangeError for invalid ones.
 *
 * @param {Graph} graph
 * @param {Asked} filter
 * @param {Pick<State, "question">} [asked]
 * @returns {Partial<State>}
 */
export function stateOf(graph, filter, asked = { question: null }) {
  const { types, countries, ...rest } = filter;
  const whole = Filters.complete(rest);
  const all = Object.keys(graph.kinds);
  const named = whole.kinds.length > 0 || whole.families.length > 0;
  /** @param {Id} id */
  const fits = (id) =>
    (!whole.kinds.length || whole.kinds.includes(id)) &&
    (!whole.families.length || whole.families.includes(graph.kinds[id].family)) &&
    !whole.without.includes(id);
  const usual = named ? all : (State.usual(graph, asked, "kinds") ?? all);
  const low = !whole.minConfidence || whole.minConfidence === CONFIDENCES[0];
  return {
    types: given([types ?? []].flat()),
    countries: given([countries ?? []].flat()),
    ...(whole.status.length ? State.choosing(graph, asked, "statuses", whole.status) : { statuses: null }),
    certain: whole.certain,
    ...State.choosing(graph, asked, "kinds", usual.filter(fits)),
    confidences: low ? null : CONFIDENCES.slice(Grades.level(whole.minConfidence ?? CONFIDENCES[0])),
    without: whole.without.filter((id) => Object.hasOwn(graph.actors, id) || Object.hasOwn(graph.links, id)),
    window: Dates.openWindowOf(whole),
  };
}

/**
 * The words of a filter about how walks go, without defaults.
 *
 * @param {Asked} filter
 * @returns {Partial<Walk>}
 */
export function walkOf(filter) {
  const whole = /** @type {Record<string, unknown>} */ (filter);
  const known = /** @type {Record<string, unknown>} */ (DEFAULTS);
  const words = WALK_WORDS.filter((name) => whole[name] !== undefined && whole[name] !== null);
  const told = words.filter((name) => name === "maxHops" || !State.same(whole[name], known[name]));
  return Object.fromEntries(told.map((name) => [name, name === "via" ? [whole[name]].flat() : whole[name]]));
}

/**
 * A question without a number of hops that it would have anyway.
 *
 * @param {Question} question
 * @returns {Question}
 */
export function tidy({ from, to, walk }) {
  const { maxHops, ...rest } = walk;
  const kept = maxHops !== undefined && maxHops !== State.hopsOf({ question: { from, to, walk: rest } });
  return { from, to, walk: kept ? { ...rest, maxHops } : rest };
}

/**
 * The change of the state that asks a question with filters of its own.
 *
 * @param {Graph} graph
 * @param {GivenQuestion} question
 * @returns {Partial<State>}
 */
export function asking(graph, { from, to, filter = {} }) {
  const { types, countries, ...words } = filter;
  const rest = Object.fromEntries(Object.entries(words).filter(([name]) => !WALK_WORDS.includes(name)));
  const question = tidy({ from, to, walk: walkOf(filter) });
  const dropped = [filter.without ?? []].flat();
  if (dropped.some((id) => graph.kinds[id]?.composes)) question.walk.parts = false; // no step without the kind
  return { question, chosen: null, ...stateOf(graph, { types, countries, ...rest }, { question }) };
}

/**
 * The families whose kinds are exactly these, or null.
 *
 * @param {Graph} graph
 * @param {Id[]} kinds
 * @returns {Family[] | null}
 */
function familiesOf(graph, kinds) {
  const families = FAMILIES.filter((family) => kinds.some((id) => graph.kinds[id].family === family));
  const all = Object.keys(graph.kinds).filter((id) => families.includes(graph.kinds[id].family));
  return all.length === kinds.length ? families : null;
}

/**
 * The filter of a state in the words of a question, for views, walks and paths; null where a facet shows nothing. What
 * the words cannot say, such as countries, becomes actors and links to go `without`.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {Asked | null}
 */
export function filterOf(graph, state) {
  if (State.FACETS.some((facet) => state[facet]?.length === 0)) return null;
  const { window, kinds, statuses, types, countries, confidences, only, question } = state;
  const families = kinds && familiesOf(graph, kinds);
  const least = confidences && CONFIDENCES.find((level) => confidences.includes(level));
  const without = Changes.present(graph, state.without);
  if (types || countries || only)
    for (const [id, { type, country = State.NO_COUNTRY }] of Object.entries(graph.actors))
      if (
        (types && !types.includes(type)) ||
        (countries && !countries.includes(country)) ||
        (only && !only.includes(id))
      )
        without.push(id);
  const gaps =
    confidences && least && CONFIDENCES.slice(Grades.level(least)).some((each) => !confidences.includes(each));
  if (gaps)
    for (const [id, link] of Object.entries(graph.links)) if (!confidences.includes(link.confidence)) without.push(id);
  const words = {
    ...(families ? { families } : kinds && { kinds }),
    ...(statuses && { status: statuses }),
    ...(least && least !== CONFIDENCES[0] && { minConfidence: least }),
    ...(without.length > 0 && { without: [...new Set(without)] }),
    ...(window && { between: window.map((day) => day ?? "").join("..") }),
    ...question?.walk,
  };
  return state.certain && Questions.timed(words) ? { ...words, certain: true } : words;
}

/**
 * The change of the state that changes ends or words of its question; without an end or an actor to pass through, there
 * is none.
 *
 * @param {State} state
 * @param {{ from?: End | null, to?: End | null }} change
 * @param {Partial<Walk>} [words]
 * @returns {Partial<State>}
 */
export function changed({ question }, change, words = {}) {
  const before = question ?? { from: null, to: null, walk: {} };
  const { from, to } = { ...before, ...change };
  const next = tidy({ from, to, walk: walkOf({ ...before.walk, ...words }) });
  return { question: State.asks({ question: next }) ? next : null, chosen: null };
}

/**
 * The change of the state that asks with another filter for paths, which loosens its own.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Filter} filter
 * @returns {Partial<State>}
 */
export function loosened(graph, state, filter) {
  const own = Filters.forPaths(filterOf(graph, state) ?? {});
  /** @param {keyof Filter} name */
  const differs = (name) => !State.same(own[name], filter[name]);
  const made = stateOf(graph, { ...filter, ...Object.fromEntries(WALK_WORDS.map((name) => [name, null])) }, state);
  /** @type {Partial<State>} */
  const change = changed(state, {}, filter);
  if (differs("kinds") || differs("families")) change.kinds = made.kinds;
  if (differs("status")) change.statuses = made.statuses;
  if (differs("minConfidence")) change.confidences = made.confidences;
  if (differs("on") || differs("between")) Object.assign(change, State.windowed(made.window ?? null));
  if (differs("certain")) change.certain = filter.certain;
  if (differs("without")) {
    change.without = state.without.filter((id) => filter.without.includes(id));
    if (State.same(change.without, state.without)) Object.assign(change, { types: null, countries: null, only: null });
  }
  return change;
}
