// The records that a number counts, under the filters of the view.
import * as Counted from "../core/counted.js";
import * as State from "../core/state.js";
import * as Grades from "../core/grades.js";
import * as Events from "./events.js";
import * as Fallout from "./fallout.js";
import * as Rows from "./rows.js";
import * as Shown from "./shown.js";

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * The state without the filters that the conditions stand in for: the count beside a box of the legend holds under all
 * other filters.
 *
 * @param {State} state
 * @param {Record<string, string>} where
 * @returns {State}
 */
export function widened(state, { instead, kind, family, confidence, status, type, country }) {
  if (instead === undefined || State.asks(state) || State.holdsEither(state)) return state;
  return {
    ...state,
    kinds: kind || family ? null : state.kinds,
    confidences: confidence ? null : state.confidences,
    statuses: status ? null : state.statuses,
    types: type ? null : state.types,
    countries: country ? null : state.countries,
  };
}

/**
 * The other end of a link; false if the actor is not one of its ends.
 *
 * @param {Link} link
 * @param {Id} id
 */
const across = ({ source, target }, id) => (source === id ? target : target === id && source);

/** @type {Record<string, [Family, (link: Link, id: Id) => Id | false]>} */
const NEIGHBOURS = {
  gives: ["support", ({ source, target }, id) => target === id && source],
  takes: ["support", ({ source, target }, id) => source === id && target],
  foe: ["hostility", across],
  ally: ["alignment", across],
};

/**
 * @param {Graph} graph
 * @param {InView} view
 * @param {Now} now
 * @param {Record<string, string>} where
 */
function actors(graph, view, { drawn }, where) {
  const { type, country, ids } = where;
  const near = Object.keys(NEIGHBOURS).find((name) => name in where);
  const found = new Set(near || type || country ? [] : view.actors);
  if (type || country) for (const link of view.links) found.add(graph.links[link].source).add(graph.links[link].target);
  for (const link of near ? view.links : []) {
    const [family, other] = NEIGHBOURS[near ?? ""];
    const end = graph.kinds[graph.links[link].kind].family === family && other(graph.links[link], where[near ?? ""]);
    if (end) found.add(end);
  }
  const named = ids && new Set(ids.split(","));
  return [...found].filter(
    (id) =>
      (!type || graph.actors[id].type === type) &&
      (!country || (graph.actors[id].country ?? State.NO_COUNTRY) === country) &&
      (!named || named.has(id)) &&
      !("drawn" in where && !drawn.actors.has(id)) &&
      !("hidden" in where && drawn.actors.has(id)),
  );
}

/**
 * The tests of records that cite sources: `cites`, `rests`, `alone` and `weaker` name a source. A record rests on it
 * if it cites it, or a source that only derives from it.
 *
 * @param {Graph} graph
 * @param {Record<string, string>} where
 * @returns {(record: { claims: Claim[], confidence?: Confidence }) => boolean}
 */
function cited(graph, { cites, rests, alone, weaker }) {
  const source = rests || alone || weaker;
  const gone = source ? Fallout.derived(graph.sources, source) : new Set(cites ? [cites] : []);
  if (!gone.size) return () => true;
  return ({ claims, confidence }) => {
    const left = claims.filter((claim) => !gone.has(claim.source));
    if (left.length === claims.length) return false;
    if (!alone && !weaker) return true;
    const lost = Fallout.unsupported(claims, gone) || (confidence === undefined && left.length === 0);
    if (alone) return lost;
    const after = Grades.level(Grades.assess(left, graph.sources).confidence);
    return !lost && confidence !== undefined && after < Grades.level(confidence);
  };
}

/**
 * @param {Graph} graph
 * @param {InView} view
 * @param {Now} now
 * @param {Record<string, string>} where
 */
function links(graph, view, { drawn }, where) {
  const fits = cited(graph, where);
  const named = where.ids && new Set(where.ids.split(","));
  return [...view.links].filter((id) => {
    const link = graph.links[id];
    const ends = [link.source, link.target];
    return (
      (!where.kind || link.kind === where.kind) &&
      (!where.family || graph.kinds[link.kind].family === where.family) &&
      (!where.confidence || link.confidence === where.confidence) &&
      (!where.status || link.status === where.status) &&
      (!where.from || link.source === where.from) &&
      (!where.to || link.target === where.to) &&
      (!where.of || ends.includes(where.of)) &&
      (!where.with || (ends.includes(where.with) && (!where.of || where.of !== where.with))) &&
      (!named || named.has(id)) &&
      !("drawn" in where && !drawn.links.has(id)) &&
      fits(link)
    );
  });
}

/**
 * The events in view with an actor, or that rest on a source.
 *
 * @param {Graph} graph
 * @param {InView} view
 * @param {Now} now
 * @param {Record<string, string>} where
 */
function events(graph, view, { drawn }, where) {
  const fits = cited(graph, where);
  return Events.inView(graph, "drawn" in where ? drawn : view).filter(
    (id) => (!where.of || graph.events[id].roles.some(({ actor }) => actor === where.of)) && fits(graph.events[id]),
  );
}

/**
 * @param {Graph} graph
 * @param {InView} view
 * @param {Now} _
 * @param {Record<string, string>} where
 */
function sources(graph, view, _, { cited: link, repeats }) {
  if (link) return [...new Set(graph.links[link].claims.map((claim) => claim.source))];
  const found = Rows.of(graph, "sources", view).map(({ key }) => key);
  return repeats ? found.filter((id) => Grades.originals(graph.sources[id]).includes(repeats)) : found;
}

/**
 * The independent sources behind a link: of each group of sources that count as one, the source that sorts first.
 *
 * @param {Graph} graph
 * @param {InView} _
 * @param {Now} __
 * @param {Record<string, string>} where
 */
const roots = (graph, _, __, { cited: link }) => rootsOf(graph, link).map(([first]) => first);

/**
 * The sources that support a link, in the groups that count as one.
 *
 * @param {Graph} graph
 * @param {Id} link
 * @returns {Id[][]}
 */
export function rootsOf(graph, link) {
  const supporting = graph.links[link].claims.filter(({ stance }) => stance === "supports");
  return Grades.grouped(new Set(supporting.map(({ source }) => source)), graph.sources);
}

const FINDERS = { actors, links, sources, events, roots };

/**
 * @param {Graph} graph
 * @param {CountedType} type
 * @returns {(a: Id, b: Id) => number}
 */
function order(graph, type) {
  if (type === "links") return (a, b) => strongest(graph.links[a], graph.links[b]) || collator.compare(a, b);
  if (type === "events")
    return (a, b) => collator.compare(graph.events[a].days[0] ?? "", graph.events[b].days[0] ?? "");
  const name = type === "actors" ? (/** @type {Id} */ id) => graph.actors[id].name : titleOf(graph);
  return (a, b) => collator.compare(name(a), name(b));
}

/** @param {Graph} graph */
const titleOf = (graph) => (/** @type {Id} */ id) => graph.sources[id].title;

/**
 * The better supported link first: by confidence, then by independent sources.
 *
 * @param {Link} a
 * @param {Link} b
 */
export const strongest = (a, b) =>
  Grades.level(b.confidence) - Grades.level(a.confidence) || b.roots.length - a.roots.length;

/**
 * The ids of the records that a text counts, the strongest links and the earliest events first.
 *
 * @param {Graph} graph
 * @param {Now} now
 * @param {string} text
 * @returns {Counted & { ids: Id[] }}
 */
export function of(graph, now, text) {
  const counted = Counted.parse(graph, text);
  const state = widened(now.state, counted.where);
  const view = state === now.state ? now.view : Shown.inView(graph, state);
  const ids = FINDERS[counted.type](graph, view, now, counted.where);
  return { ...counted, ids: ids.sort(order(graph, counted.type)) };
}
