// The effects of withdrawing a source: its claims, and those of sources that only derive from it, are withdrawn too.
import { CONFIDENCES, MOST_PAIRED, WORK_A_SEARCH } from "../core/vocabulary.js";
import { ascending } from "d3-array";
import { unknown } from "../core/faults.js";
import * as Filters from "../core/filters.js";
import * as Grades from "../core/grades.js";
import { suggest } from "../core/names.js";
import { Budget } from "./budget.js";
import * as Paths from "./paths.js";

/**
 * The effects of withdrawing a source: { source, sources, claims, unsupported, changed, events, amounts }.
 *
 * `sources` are the withdrawn source and those that only derive from it, `claims` is the number of withdrawn claims,
 * `unsupported` links and `events` have no supporting claim left, `changed` links get another assessment, { id, before,
 * after }, and `amounts`, { link, amount }, depend on a withdrawn claim or an unsupported link. Throws a Fault for an
 * unknown source.
 *
 * @param {Records} graph
 * @param {Id} source
 * @returns {FalloutAnswer}
 */
export function ofSource(graph, source) {
  return summed(withdrawn(graph, source));
}

/**
 * The same with the effects on paths: of the ordered pairs of the `paired` most connected actors, `broken` ones have no
 * path left under the filter, `weakened` ones only a weaker one, `strengthened` ones a stronger one, each { from, to,
 * before, after }. `truncated` means that the budget was spent before all pairs were compared, and `truncatedBy` is
 * then "work". `work` is the number of links that may be examined.
 *
 * @param {Records} graph
 * @param {Id} source
 * @param {Asked} [given]
 * @param {Limits} [limits]
 * @returns {FalloutWithPaths}
 */
export function withPaths(graph, source, given = {}, { work, budget = new Budget(work) } = {}) {
  const filter = Filters.complete(given);
  const fallen = withdrawn(graph, source);
  const after = { ...graph, links: fallen.left };
  const paired = mostConnected(graph, MOST_PAIRED);
  const inOrder = [...paired].sort();
  const pairs = inOrder.flatMap((from) => inOrder.filter((to) => to !== from).map((to) => [from, to]));
  const still = { ...filter, without: filter.without.filter((id) => !fallen.unsupported.includes(id)) };
  const touched = new Set([...fallen.unsupported, ...fallen.changed.map(({ id }) => id)]);
  const better = fallen.changed.some(
    ({ before, after }) =>
      rank(after.confidence) > rank(before.confidence) ||
      before.status !== after.status ||
      before.weaklyDisputed !== after.weaklyDisputed,
  );
  let truncated = false;
  /** @type {PairChange[]} */
  const moved = [];
  for (const [from, to] of pairs) {
    let { path, late } = strongest(graph, from, to, filter, budget);
    const over = path?.hops.some((hop) => hop.links.some(({ id }) => touched.has(id))) ?? false;
    if (over || (better && path?.confidence !== CONFIDENCES.at(-1))) {
      const now = strongest(after, from, to, still, budget);
      late ||= now.late;
      const [was, then] = [path?.confidence ?? null, now.path?.confidence ?? null];
      if (!late && was !== then) moved.push({ from, to, before: was, after: then });
    }
    if (late) {
      truncated = true;
      if (!budget.left) break;
    }
  }
  return {
    ...summed(fallen),
    paired,
    broken: moved.filter((pair) => pair.after === null),
    weakened: moved.filter((pair) => pair.after !== null && rank(pair.after) < rank(pair.before)),
    strengthened: moved.filter((pair) => rank(pair.after) > rank(pair.before)),
    truncated,
    truncatedBy: truncated ? "work" : null,
  };
}

/** @param {Confidence | null} confidence */
const rank = (confidence) => (confidence === null ? -1 : Grades.level(confidence));

/** @param {Withdrawn} fallen */
function summed({ left: _, ...fallen }) {
  return fallen;
}

/**
 * @param {Records} graph
 * @param {Id} source
 * @returns {Withdrawn}
 */
function withdrawn(graph, source) {
  if (!Object.hasOwn(graph.sources, source))
    throw unknown("source", source, suggest(String(source), Object.keys(graph.sources)));
  const gone = derived(graph.sources, source);
  /** @type {Withdrawn} */
  const fallen = {
    source,
    sources: [source, ...[...gone].filter((id) => id !== source).sort()],
    claims: 0,
    unsupported: [],
    changed: [],
    events: [],
    amounts: [],
    left: {},
  };
  for (const id of Object.keys(graph.links).sort()) {
    const link = graph.links[id];
    const claims = link.claims.filter((claim) => !gone.has(claim.source));
    fallen.claims += link.claims.length - claims.length;
    if (claims.length === link.claims.length) fallen.left[id] = link;
    else if (unsupported(link.claims, gone)) fallen.unsupported.push(id);
    else {
      const after = Grades.assess(claims, graph.sources);
      fallen.left[id] = { ...link, ...after, claims };
      if (!same(link, after)) fallen.changed.push({ id, before: judged(link), after: judged(after) });
    }
    for (const amount of link.amounts ?? [])
      if (
        !fallen.left[id] ||
        link.claims.some((claim) => claim.id && claim.id === amount.claim && gone.has(claim.source))
      )
        fallen.amounts.push({ link: id, amount });
  }
  for (const id of Object.keys(graph.events ?? {}).sort()) {
    const { claims } = graph.events[id];
    const kept = claims.filter((claim) => !gone.has(claim.source)).length;
    fallen.claims += claims.length - kept;
    if (unsupported(claims, gone) || (claims.length && !kept)) fallen.events.push(id);
  }
  return fallen;
}

/**
 * Whether some of the claims support, but none of those remains without the withdrawn sources.
 *
 * @param {Claim[]} claims
 * @param {Set<Id>} gone
 */
export function unsupported(claims, gone) {
  const supporting = claims.filter((claim) => claim.stance === "supports");
  return supporting.length > 0 && supporting.every((claim) => gone.has(claim.source));
}

/**
 * The sources that derive directly from each source: a Map of lists.
 *
 * @param {Record<Id, Source>} sources
 * @returns {Map<Id, Id[]>}
 */
export function passedOn(sources) {
  const found = new Map();
  for (const [id, each] of Object.entries(sources))
    for (const from of Grades.originals(each)) found.set(from, [...(found.get(from) ?? []), id]);
  return found;
}

/**
 * The source and every source that only derives from it or others withdrawn with it. A source that also derives from
 * one that is kept is kept.
 *
 * @param {Record<Id, Source>} sources
 * @param {Id} source
 * @param {Map<Id, Id[]>} [passing]
 * @returns {Set<Id>}
 */
export function derived(sources, source, passing = passedOn(sources)) {
  const gone = new Set([source]);
  const left = new Map();
  for (const each of gone)
    for (const id of passing.get(each) ?? []) {
      left.set(id, (left.get(id) ?? Grades.originals(sources[id]).length) - 1);
      if (left.get(id) === 0) gone.add(id);
    }
  return gone;
}

/**
 * @param {Assessment} one
 * @param {Assessment} other
 */
const same = (one, other) =>
  one.status === other.status &&
  one.confidence === other.confidence &&
  one.roots.length === other.roots.length &&
  (one.weakly_disputed ?? false) === (other.weakly_disputed ?? false);
/**
 * @param {Assessment} assessment
 * @returns {Judgement}
 */
const judged = ({ status, weakly_disputed: weakly, confidence, roots }) => ({
  status,
  weaklyDisputed: weakly ?? false,
  confidence,
  independentSources: roots.length,
});

/**
 * The ids of the actors with the most links, most first, then by id.
 *
 * @param {Records} graph
 * @param {number} number
 */
export function mostConnected(graph, number) {
  const degrees = new Map();
  for (const { source, target } of Object.values(graph.links))
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return [...degrees]
    .sort(([a, many], [b, more]) => more - many || ascending(a, b))
    .slice(0, number)
    .map(([id]) => id);
}

/**
 * The first path of the highest confidence, or null, and whether a stronger one may exist.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Filter} filter
 * @param {Budget} budget
 * @returns {{ path: Path | null, late: boolean }}
 */
function strongest(graph, from, to, filter, budget) {
  let late = false;
  for (const confidence of [...CONFIDENCES].reverse()) {
    if (filter.minConfidence && Grades.level(confidence) < Grades.level(filter.minConfidence)) break;
    const asked = { ...filter, minConfidence: confidence, limit: 1 };
    const { paths, truncatedBy } = budget.share(WORK_A_SEARCH, (part) =>
      Paths.find(graph, from, to, asked, { budget: part, beyond: false }),
    );
    if (paths.length) return { path: paths[0], late };
    late ||= truncatedBy === "work";
  }
  return { path: null, late };
}
