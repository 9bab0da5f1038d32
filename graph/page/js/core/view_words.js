// The filters of the view in words: for captions of pictures, prints and the headers of files.
import * as Dates from "./dates.js";
import * as Sentence from "./sentence.js";
import * as State from "./state.js";
import { STATUS_TITLES } from "./vocabulary.js";
import { count } from "./words.js";

const MOST_NAMED = 12;
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * A text of the data on one plain line: without control characters or marks that change the direction, and of limited
 * length.
 *
 * @param {unknown} text
 * @param {number} [most]
 */
export function line(text, most = 300) {
  const clean = String(text).replace(TURNS, "").replace(CONTROLS, " ").trim();
  const letters = [...clean.slice(0, 2 * most)];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : clean;
}

/** @param {string[]} names */
function listed(names) {
  const rest = names.length - MOST_NAMED;
  return rest > 1 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
}

/**
 * @param {Graph} graph
 * @param {Id} id
 */
export const nameOf = (graph, id) => line(graph.actors[id]?.name ?? id, 80);

/** @type {Record<StateFacet, [string, (graph: Graph, value: string) => string]>} */
const FACETS = {
  kinds: ["Kinds of link", (graph, id) => line(graph.kinds[id].label)],
  types: ["Types of actor", (graph, id) => graph.types[id].label],
  confidences: ["Confidence", (_, level) => level],
  statuses: ["Status", (_, status) => STATUS_TITLES[/** @type {Status} */ (status)]],
  countries: ["Countries", (_, code) => (code === State.NO_COUNTRY ? "none given" : code)],
};

/**
 * "Kinds of link: Funding, Weapons", or the omitted values if that is shorter.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {StateFacet} name
 */
function facet(graph, state, name) {
  const chosen = state[name];
  if (chosen === null) return null;
  const [title, inWords] = FACETS[name];
  const all = State.valuesOf(graph, name);
  const out = all.filter((value) => !chosen.includes(value));
  if (chosen.length === 0) return `${title}: none`;
  if (out.length < chosen.length) return `${title}: all but ${listed(out.map((value) => inWords(graph, value)))}`;
  return `${title}: ${listed(chosen.map((value) => inWords(graph, value)))}`;
}

/** @param {OpenWindow} window */
function days([first, last]) {
  if (first && last)
    return first === last
      ? `on ${Dates.dayInWords(first)}`
      : `from ${Dates.dayInWords(first)} to ${Dates.dayInWords(last)}`;
  return first ? `from ${Dates.dayInWords(first)} on` : `until ${last && Dates.dayInWords(last)}`;
}

/** @param {{ window: OpenWindow | null, certain: boolean }} asked */
const span = ({ window, certain }) =>
  window && `${certain ? "Certainly" : "Certainly or possibly"} active ${days(window)}`;

/**
 * What two times or filters are compared: the view holds the links of either.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {string | null}
 */
function compared(graph, { compare }) {
  if (!compare || compare.by === "actors" || compare.by === "versions") return null;
  const [first, second] =
    compare.by === "dates"
      ? compare.sides.map((window) => `active ${days(window)}`)
      : compare.sides.map((side) => filters(graph, { ...State.DEFAULTS, ...side }).join(", ") || "all links");
  return `Compared: ${first} with ${second}`;
}

/**
 * What the marks of the picture mean while two versions are compared; null otherwise.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function changes({ changes: known }, { compare }) {
  if (!known || compare?.by !== "versions") return null;
  return `Changes since ${line(known.since)} are marked: + new, \u2212 gone, ~ changed. Gone links are not counted`;
}

/**
 * What narrowed the data of the page when it was written, one text each.
 *
 * @param {Graph} graph
 * @returns {string[]}
 */
function narrowed(graph) {
  const { on, between, certain, ...rest } = graph.info.narrowedBy ?? {};
  const window = Dates.openWindowOf({ on, between });
  /** @type {Record<string, [string, (value: string) => string]>} */
  const inWords = {
    kinds: ["Kinds of link", (id) => line((graph.kinds[id] ?? graph.unusedKinds?.[id])?.label ?? id)],
    families: ["Families of links", String],
    status: ["Status", (status) => STATUS_TITLES[/** @type {Status} */ (status)] ?? status],
    min_confidence: ["Confidence", (level) => `${level} or better`],
    without: ["Hidden", (id) => nameOf(graph, id)],
    within: ["Only actors within", String],
  };
  const said = Object.entries(rest).flatMap(([name, value]) => {
    const [title, words] = inWords[name] ?? [name.replaceAll("_", " "), String];
    const values = [value].flat();
    return values.length ? `${title}: ${listed(values.map(words))}` : [];
  });
  return [...said, span({ window, certain: Boolean(certain) })].filter((text) => text !== null);
}

/**
 * The filters of the view, one text each; empty without filters.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function filters(graph, state) {
  const hidden = state.without.map((id) => (Object.hasOwn(graph.actors, id) ? nameOf(graph, id) : id));
  return [
    ...narrowed(graph),
    ...State.FACETS.map((name) => facet(graph, state, name)),
    span(state),
    compared(graph, state),
    state.only && `Only: ${listed(state.only.map((id) => nameOf(graph, id)))}`,
    hidden.length > 0 && `Hidden: ${listed(hidden)}`,
  ].filter(Boolean);
}

/**
 * The question with what narrows it.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export const question = (graph, state) =>
  [Sentence.inWords(graph, state), ...Sentence.chips(graph, state).map(({ label }) => label), compared(graph, state)]
    .filter(Boolean)
    .join(" · ");

/**
 * The drawn part of the view: the focus, or the number of actors that are not shown.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {{ folded?: number }} [drawn]
 */
export function drawing(graph, state, { folded = 0 } = {}) {
  if (state.focus)
    return `In focus: ${nameOf(graph, state.focus.id)} and actors within ${count(state.focus.depth, "step")}`;
  return folded > 0 ? `${folded.toLocaleString("en")} more actors are not shown` : null;
}
