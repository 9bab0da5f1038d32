// What a number counts, as a short text that the address can hold: "links:to=hamas:kind=funding:confidence=high".
import { CONFIDENCES, FAMILIES, STATUSES, STATUS_TITLES } from "./vocabulary.js";
import * as State from "./state.js";
import * as Words from "./words.js";

/** @type {Record<CountedType, string>} */
const NOUNS = {
  actors: "actor",
  links: "link",
  sources: "source",
  events: "event",
  roots: "independent source",
};
const MOST_NAMED = 200; // ids in one text
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/**
 * A condition on records named by id.
 *
 * @param {"actors" | "links" | "sources" | "events"} table
 * @param {string} words
 * @returns {Condition}
 */
const on = (table, words) => ({
  known: (graph, id) => Object.hasOwn(graph[table], id),
  said: (graph, id) => `${words} ${nameOf(graph, table, id)}`,
});

/**
 * @param {Graph} graph
 * @param {"actors" | "links" | "sources" | "events"} table
 * @param {Id} id
 */
function nameOf(graph, table, id) {
  if (table === "sources") return graph.sources[id].title;
  if (table !== "links") return graph[table][id].name;
  const link = graph.links[id];
  return `“${Words.sentence(graph, link, graph.actors[link.source].name, graph.actors[link.target].name)}”`;
}

/**
 * A condition with a fixed list of values.
 *
 * @param {readonly string[]} values
 * @param {(value: any) => string} said
 * @returns {Condition}
 */
const among = (values, said) => ({ known: (_, value) => values.includes(value), said: (_, value) => said(value) });
/**
 * A condition without a value.
 *
 * @param {string} words
 * @returns {Condition}
 */
const flag = (words) => ({ known: (_, value) => value === "", said: () => words });
/**
 * Records one by one.
 *
 * @param {"actors" | "links"} table
 * @returns {Condition}
 */
const named = (table) => ({
  known: (graph, value) => {
    const ids = value.split(",");
    return ids.length <= MOST_NAMED && ids.every((id) => Object.hasOwn(graph[table], id));
  },
  said: () => "chosen one by one",
});

const DRAWN = flag("drawn in the picture");
const INSTEAD = flag(""); // the conditions stand in for the filters that they name
/** @type {Record<CountedType, Record<string, Condition>>} */
const CONDITIONS = {
  actors: {
    type: { known: (graph, id) => Object.hasOwn(graph.types, id), said: (graph, id) => graph.types[id].plural },
    country: {
      known: (graph, code) => State.valuesOf(graph, "countries").includes(code),
      said: (_, code) => (code === State.NO_COUNTRY ? "without a country" : `country: ${regions.of(code)}`),
    },
    gives: on("actors", "supporting"),
    takes: on("actors", "supported by"),
    foe: on("actors", "with hostile links to"),
    ally: on("actors", "aligned with"),
    drawn: DRAWN,
    hidden: flag("in view, but not drawn in the picture"),
    instead: INSTEAD,
    ids: named("actors"),
  },
  links: {
    from: on("actors", "from"),
    to: on("actors", "to"),
    of: on("actors", "of"),
    with: on("actors", "with"),
    kind: {
      known: (graph, id) => Object.hasOwn(graph.kinds, id),
      said: (graph, id) => graph.kinds[id].label.toLowerCase(),
    },
    family: among(FAMILIES, (family) => family),
    confidence: among(CONFIDENCES, (level) => `${level} confidence`),
    status: among(STATUSES, (status) => STATUS_TITLES[/** @type {Status} */ (status)]),
    cites: on("sources", "citing"),
    rests: on("sources", "resting on"),
    alone: on("sources", "without support if this source is withdrawn:"),
    weaker: on("sources", "less confident if this source is withdrawn:"),
    drawn: DRAWN,
    instead: INSTEAD,
    ids: named("links"),
  },
  sources: { cited: on("links", "cited for"), repeats: on("sources", "derived from") },
  events: {
    of: on("actors", "with"),
    cites: on("sources", "citing"),
    rests: on("sources", "resting on"),
    alone: on("sources", "without a claim if this source is withdrawn:"),
    drawn: DRAWN,
  },
  roots: { cited: on("links", "behind") },
};
/** @type {CountedType[]} */
const TYPES = /** @type {any} */ (Object.keys(CONDITIONS));

/**
 * A text for the records of a type under conditions.
 *
 * @param {CountedType} type
 * @param {Record<string, string>} [where]
 */
export const text = (type, where = {}) =>
  [type, ...Object.entries(where).map(([name, value]) => (value === "" ? name : `${name}=${value}`))].join(":");

/**
 * Reads such a text. Throws a RangeError with the reason.
 *
 * @param {Graph} graph
 * @param {string} given
 * @returns {Counted}
 */
export function parse(graph, given) {
  const [first, ...conditions] = given.split(":");
  const type = TYPES.find((each) => each === first);
  if (!type) throw new RangeError(`a list holds ${TYPES.join(", ")}, not “${first.slice(0, 60)}”`);
  /** @type {Record<string, string>} */
  const where = {};
  for (const condition of conditions) {
    const at = condition.indexOf("=");
    const [name, value] = at < 0 ? [condition, ""] : [condition.slice(0, at), condition.slice(at + 1)];
    const known = Object.hasOwn(CONDITIONS[type], name) && CONDITIONS[type][name].known(graph, value);
    if (!known) throw new RangeError(`“${condition.slice(0, 60)}” is not a condition on ${type}`);
    where[name] = value;
  }
  return { type, where };
}

/**
 * "47 links".
 *
 * @param {CountedType} type
 * @param {number} number
 */
export const many = (type, number) => Words.count(number, NOUNS[type]);

/**
 * The conditions in words, one text each.
 *
 * @param {Graph} graph
 * @param {Counted} counted
 */
export const conditions = (graph, { type, where }) =>
  Object.entries(where)
    .map(([name, value]) => CONDITIONS[type][name].said(graph, value))
    .filter(Boolean);
