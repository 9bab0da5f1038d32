// The bibliography: the records that depend on each source, and the sources in groups or as trees of derivation.
import * as Grades from "../core/grades.js";
import { gather, held } from "../core/lists.js";
import { RELIABILITY_WORDS } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Fallout from "./fallout.js";
import * as Events from "./events.js";

const ALONE = "Publishers with one source";
const OWN = "Original sources that no other source repeats";
export const GROUPS = {
  reliability: "By reliability",
  publisher: "By publisher",
  class: "By class",
  year: "By year",
  derivation: "By original source",
  none: "Not grouped",
};
export const SORTS = {
  links: "Most links first",
  falls: "Most dependent links first",
  title: "By title",
  newest: "Newest first",
};
const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** @param {Claim} claim */
const supports = (claim) => claim.stance === "supports";

/**
 * The records that depend on each source cited in `shown`, or on those that these derive from: a Map of { id, links,
 * events, unsupported, weaker, lost, derived }. `links` and `events` count the records that cite the source or one that
 * only derives from it; without these sources `unsupported` links lose all supporting claims, `weaker` ones lose
 * confidence and `lost` events lose all supporting claims.
 *
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Map<Id, Hanging>}
 */
export function hanging(graph, shown) {
  const children = Fallout.passedOn(graph.sources);
  const [links, events] = [new Map(), new Map()];
  for (const id of shown.links)
    for (const source of new Set(graph.links[id].claims.map((claim) => claim.source))) gather(links, source, id);
  for (const id of Events.inView(graph, shown))
    for (const source of new Set(graph.events[id].claims.map((claim) => claim.source))) gather(events, source, id);
  const wanted = new Set([...links.keys(), ...events.keys()]);
  for (const id of wanted)
    for (const from of Grades.originals(graph.sources[id])) if (graph.sources[from]) wanted.add(from);
  const found = new Map();
  for (const id of wanted) {
    const gone = Fallout.derived(graph.sources, id, children);
    /** @param {Map<Id, Id[]>} index */
    const citing = (index) =>
      gone.size === 1 ? (index.get(id) ?? []) : [...new Set([...gone].flatMap((each) => index.get(each) ?? []))];
    const own = {
      id,
      links: 0,
      events: 0,
      unsupported: 0,
      weaker: 0,
      lost: 0,
      derived: children.get(id) ?? [],
    };
    for (const link of citing(links)) {
      const { claims, confidence } = graph.links[link];
      const left = claims.filter((claim) => !gone.has(claim.source));
      own.links += 1;
      if (claims.some(supports) && !left.some(supports)) own.unsupported += 1;
      else if (Grades.level(Grades.assess(left, graph.sources).confidence) < Grades.level(confidence)) own.weaker += 1;
    }
    for (const event of citing(events)) {
      own.events += 1;
      const { claims } = graph.events[event];
      if (Fallout.unsupported(claims, gone) || claims.every((claim) => gone.has(claim.source))) own.lost += 1;
    }
    found.set(id, own);
  }
  return found;
}

/**
 * The number of support links with two independent sources: of any grade, and of strong and fair claims alone.
 * `core`, where the data names one, counts the links among its actors.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id[]} core
 * @returns {Record<string, TwoSources>}
 */
export function twoSources(graph, links, core) {
  const inside = new Set(core);
  /** @type {Record<string, TwoSources>} */
  const found = { all: { links: 0, all_claims: 0, strong_and_fair: 0 } };
  if (core.length) found.core = { ...found.all };
  for (const id of links) {
    const { kind, source, target, claims, roots } = graph.links[id];
    if (graph.kinds[kind].family !== "support") continue;
    const good = claims.filter((claim) => supports(claim) && claim.strength !== "weak").map((claim) => claim.source);
    const firm = Grades.groups(new Set(good), graph.sources).length > 1;
    for (const own of inside.has(source) && inside.has(target) ? [found.all, found.core] : [found.all]) {
      own.links += 1;
      if (roots.length > 1) own.all_claims += 1;
      if (firm) own.strong_and_fair += 1;
    }
  }
  return found;
}

/** @param {Hanging} own */
const falls = (own) => own.unsupported * 1000 + own.lost * 1000 + own.weaker;

/**
 * The entries in an order of SORTS.
 *
 * @param {Graph} graph
 * @param {Iterable<Hanging>} entries
 * @param {string} by
 * @returns {Hanging[]}
 */
export function sorted(graph, entries, by) {
  /** @param {Hanging} own */
  const title = (own) => graph.sources[own.id].title;
  /** @param {Hanging} own */
  const published = (own) => graph.sources[own.id].published ?? "";
  /**
   * @param {Hanging} a
   * @param {Hanging} b
   */
  const most = (a, b) => b.links + b.events - a.links - a.events || collator.compare(title(a), title(b));
  /** @type {Record<string, (a: Hanging, b: Hanging) => number>} */
  const orders = {
    links: most,
    falls: (a, b) => falls(b) - falls(a) || most(a, b),
    title: (a, b) => collator.compare(title(a), title(b)),
    newest: (a, b) => (published(b) > published(a) ? 1 : published(b) < published(a) ? -1 : most(a, b)),
  };
  return [...entries].sort(orders[by]);
}

const YEAR = /\d{4}/;

/**
 * @param {Graph} graph
 * @param {Hanging} own
 * @param {string} by
 * @param {Map<string, number>} publishers
 */
function titleOf(graph, own, by, publishers) {
  const source = graph.sources[own.id];
  if (by === "publisher") return held(publishers, source.publisher) > 1 ? source.publisher : ALONE;
  if (by === "class") return source.class ? Words.spaced(source.class) : "No class given";
  if (by === "year") return YEAR.exec(source.published ?? "")?.[0] ?? "No date of publication";
  if (by === "reliability") return `${source.reliability}: ${RELIABILITY_WORDS[source.reliability]}`;
  return "All sources";
}

/**
 * The entries as trees: each source under the one that it derives from, with its depth.
 *
 * @param {Graph} graph
 * @param {Hanging[]} entries
 * @returns {{ title: string, entries: Hanging[] }[]}
 */
function trees(graph, entries) {
  const known = new Map(entries.map((own) => [own.id, own]));
  const placed = new Set();
  const groups = new Map();
  /**
   * @param {Hanging} own
   * @param {number} depth
   * @param {Hanging[]} into
   */
  const place = (own, depth, into) => {
    if (placed.has(own.id)) return;
    placed.add(own.id);
    into.push({ ...own, depth });
    for (const id of own.derived) {
      const child = known.get(id);
      if (child) place(child, depth + 1, into);
    }
  };
  /** @param {Hanging} own */
  const isRoot = (own) => !Grades.originals(graph.sources[own.id]).some((from) => known.has(from));
  for (const own of [...entries.filter(isRoot), ...entries]) {
    if (placed.has(own.id)) continue;
    const [from] = Grades.originals(graph.sources[own.id]);
    const alone = isRoot(own) && !from && !own.derived.some((child) => known.has(child));
    const title = alone ? OWN : from && !graph.sources[from] ? String(from) : graph.sources[own.id].title;
    if (!groups.has(title)) groups.set(title, []);
    place(own, 0, groups.get(title));
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === OWN) - Number(b === OWN))
    .map(([title, list]) => ({ title, entries: list }));
}

/**
 * The sorted entries in groups, [{ title, entries: [{ ...entry, depth }] }]; `by` is one of GROUPS.
 *
 * @param {Graph} graph
 * @param {Hanging[]} entries
 * @param {string} by
 * @returns {{ title: string, entries: Hanging[] }[]}
 */
export function grouped(graph, entries, by) {
  if (by === "derivation") return trees(graph, entries);
  /** @type {Map<string, number>} */
  const publishers = new Map();
  for (const own of entries)
    publishers.set(graph.sources[own.id].publisher, (publishers.get(graph.sources[own.id].publisher) ?? 0) + 1);
  /** @type {Map<string, Hanging[]>} */
  const groups = new Map();
  for (const own of entries) gather(groups, titleOf(graph, own, by, publishers), { ...own, depth: 0 });
  /** @param {Hanging[]} list */
  const weight = (list) => list.reduce((sum, own) => sum + own.links, 0);
  /** @type {Record<string, (a: [string, Hanging[]], b: [string, Hanging[]]) => number>} */
  const orders = {
    reliability: ([a], [b]) => collator.compare(a, b),
    year: ([a], [b]) => Number(!YEAR.test(a)) - Number(!YEAR.test(b)) || collator.compare(b, a),
    weight: ([a, some], [b, other]) => Number(a === ALONE) - Number(b === ALONE) || weight(other) - weight(some),
  };
  return [...groups].sort(orders[by] ?? orders.weight).map(([title, list]) => ({ title, entries: list }));
}
