// The question of the state as an English sentence and its parts, and what else narrows it.
import * as Dates from "./dates.js";
import * as State from "./state.js";
import { FAMILIES, PATH_FAMILIES, STATUS_TITLES } from "./vocabulary.js";
import { count, opening, the } from "./words.js";

const MOST_VERBS = 3;
const MOST_NAMES = 3;
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** @type {Record<Family, string>} */
export const FAMILY_VERBS = {
  support: "gives support to",
  structure: "leads or belongs to",
  alignment: "is allied with",
  hostility: "opposes",
};
export const ANY_LINK = "is linked with";
const TIES = "supports or is tied to"; // by the kinds that paths use
const AT_REST = "supports"; // and all other kinds behind

/**
 * The name of a country; "no country" for the actors that have none.
 *
 * @param {string} code
 */
export const countryName = (code) => (code === State.NO_COUNTRY ? "no country" : (regions.of(code) ?? code));

/**
 * @param {Graph} graph
 * @param {End} end
 */
export function endInWords(graph, end) {
  const country = State.countryOf(end);
  return country === null ? saidName(graph, end) : `actors in ${countryName(country)}`;
}

/**
 * The name of an actor as it is said within a sentence: "the Houthis".
 *
 * @param {Graph} graph
 * @param {Id} id
 */
const saidName = (graph, id) => `${the(graph.actors[id])}${graph.actors[id]?.name ?? id}`;

/**
 * Names, the first of them and the number of the rest.
 *
 * @param {string[]} names
 * @param {string} and
 * @param {number} most
 */
export function listed(names, and = "and", most = MOST_NAMES) {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)}` : (shown[0] ?? "");
}

/**
 * The kinds of a family in this graph.
 *
 * @param {Graph} graph
 * @param {Family} family
 */
export const kindsOf = (graph, family) => Object.keys(graph.kinds).filter((id) => graph.kinds[id].family === family);

/**
 * The verb of the sentence: what links are asked about.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function verb(graph, state) {
  const all = Object.keys(graph.kinds);
  const kinds = state.kinds ?? State.usual(graph, state, "kinds") ?? all;
  const families = FAMILIES.filter((family) => kindsOf(graph, family).some((id) => kinds.includes(id)));
  const { kinds: onlyKinds, families: onlyFamilies } = graph.info.narrowedBy ?? {};
  const whole = !onlyKinds && families.every((family) => kindsOf(graph, family).every((id) => kinds.includes(id)));
  const every = kinds.length === all.length && !onlyKinds && !onlyFamilies;
  if (!kinds.length) return "has no link with";
  if (every && !State.asks(state) && families.includes("support")) return AT_REST;
  if (every) return ANY_LINK;
  if (kinds.length === 1) return graph.kinds[kinds[0]].verb;
  if (whole && families.length === 1) return FAMILY_VERBS[families[0]];
  if (whole && families.length === PATH_FAMILIES.length && !families.includes("hostility")) return TIES;
  if (whole)
    return listed(
      families.map((family) => FAMILY_VERBS[family].replace(" to", "")),
      "or",
    );
  return listed(
    kinds.map((id) => graph.kinds[id].verb),
    "or",
    MOST_VERBS,
  );
}

/**
 * Through whom walks go, or null where the sentence asks about single links.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function through(graph, state) {
  if (!State.asks(state)) return null;
  const { via = [] } = state.question?.walk ?? {};
  const hops = State.hopsOf(state);
  const near =
    hops === 1 ? "directly" : hops === 2 ? "directly or through one other" : `through up to ${hops - 1} others`;
  if (!via.length) return near;
  const usual = hops === State.hopsOf({ question: state.question && { ...state.question, walk: { via } } });
  return `through ${listed(via.map((id) => endInWords(graph, id)))}${usual ? "" : `, ${count(hops, "hop")} at most`}`;
}

/** @param {{ window: OpenWindow | null }} asked */
export function time({ window }) {
  const said = Dates.windowInWords(window);
  if (!window) return "at any time";
  return /^(since|until) /.test(said)
    ? said
    : / to /.test(said)
      ? `from ${said}`
      : `in ${said}`.replace(/^in (\d+ )/, "on $1");
}

/**
 * Two times that are compared: "on 7 or 9 December 2024" in full.
 *
 * @param {[OpenWindow, OpenWindow]} sides
 */
const eitherTime = (sides) => sides.map((window) => time({ window })).join(" or ");

/**
 * The parts of the sentence.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function parts(graph, state) {
  const { from = null, to = null } = state.question ?? {};
  const given = graph.info.narrowedBy ?? {};
  const window = state.window ?? Dates.openWindowOf(given);
  return {
    from: from ? opening(endInWords(graph, from)) : "Who",
    verb: verb(graph, state),
    to: to ? endInWords(graph, to) : "whom",
    through: through(graph, state),
    time: state.compare?.by === "dates" ? eitherTime(state.compare.sides) : time({ window }),
    certain: state.certain || Boolean(!state.window && window && given.certain),
  };
}

/**
 * The sentence: "Who arms Houthis, directly or through one other, from 2012 to 2017, certain only?"
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function inWords(graph, state) {
  const { from, verb: does, to, through: by, time: when, certain } = parts(graph, state);
  const timed = state.window ?? Dates.openWindowOf(graph.info.narrowedBy ?? {});
  const rest = [by, timed && when, certain && "certain only"].filter(Boolean);
  return `${[`${from[0].toUpperCase()}${from.slice(1)} ${does} ${to}`, ...rest].join(", ")}?`;
}

/** Something that narrows an answer beside the sentence, and the change that takes it away. */
/** @typedef {{ key: string, label: string, change: Partial<State> }} Chip */

/**
 * @param {Graph} graph
 * @param {State} state
 * @param {StateFacet} name
 * @param {(value: string) => string} inWords
 * @param {string} title
 * @returns {Chip[]}
 */
function facetChip(graph, state, name, inWords, title) {
  const chosen = state[name];
  if (chosen === null) return [];
  const out = State.valuesOf(graph, name).filter((value) => !chosen.includes(value));
  if (!out.length) return [];
  const said = !chosen.length
    ? "none"
    : out.length < chosen.length
      ? `not ${listed(out.map(inWords), "or")}`
      : listed(chosen.map(inWords), "or");
  return [{ key: name, label: `${title}: ${said}`, change: { [name]: null } }];
}

/**
 * What narrows the answer beside the sentence.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {Chip[]}
 */
export function chips(graph, state) {
  const { walk = {} } = state.question ?? {};
  /** @param {keyof Walk} name */
  const without = (name) => {
    const { [name]: _, ...rest } = walk;
    return { question: state.question && { ...state.question, walk: rest }, chosen: null };
  };
  const paths = State.pathEnds(state) !== null;
  /** @type {(Chip | false | undefined | null | "" | 0)[]} */
  const said = [
    ...facetChip(graph, state, "types", (id) => graph.types[id].label.toLowerCase(), "Actors"),
    ...facetChip(graph, state, "countries", countryName, "Countries"),
    ...facetChip(graph, state, "confidences", String, "Confidence"),
    ...facetChip(graph, state, "statuses", (id) => STATUS_TITLES[/** @type {Status} */ (id)], "Status"),
    walk.undirected && { key: "undirected", label: "in either direction", change: without("undirected") },
    walk.parts === false && { key: "parts", label: "parts not counted with their whole", change: without("parts") },
    paths &&
      walk.time && {
        key: "time",
        label: walk.time === "together" ? "all on one day" : "one after another",
        change: without("time"),
      },
    paths && walk.limit && { key: "limit", label: `at most ${count(walk.limit, "path")}`, change: without("limit") },
    paths && walk.sort && { key: "sort", label: "strongest first", change: without("sort") },
    state.only && {
      key: "only",
      label: `only ${listed(state.only.map((id) => saidName(graph, id)))}`,
      change: { only: null },
    },
    ...(state.without.length > MOST_NAMES + 1
      ? [{ key: "without", label: `${state.without.length} hidden`, change: { without: [] } }]
      : state.without.map((id) => ({
          key: `without:${id}`,
          label: `without ${saidName(graph, id)}`,
          change: { without: state.without.filter((each) => each !== id) },
        }))),
    state.focus && {
      key: "focus",
      label: `near ${saidName(graph, state.focus.id)}: ${count(state.focus.depth, "step")}`,
      change: { focus: null },
    },
  ];
  return said.flatMap((chip) => chip || []);
}

/** The change that asks nothing: the page as it opens, but for what is unfolded. */
export const CLEARED = Object.freeze({
  ...Object.fromEntries(State.NARROWS.map((name) => [name, State.DEFAULTS[name]])),
  focus: null,
  chosen: null,
});

/**
 * Whether nothing is asked and nothing narrows the page.
 *
 * @param {State} state
 */
export const isAtRest = (state) =>
  State.NARROWS.every((name) => State.same(state[name], State.DEFAULTS[name])) && !state.focus;
