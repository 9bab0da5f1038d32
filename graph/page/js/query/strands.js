// Links bundled into strands: one for all links of one kind between two actors, in one direction unless the kind is
// symmetric.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { FAMILIES } from "../core/vocabulary.js";

/** @param {Confidence[]} levels */
const highest = (levels) => levels.reduce((best, level) => (Grades.level(level) > Grades.level(best) ? level : best));

/**
 * What the links of a strand have in common: the best confidence, whether any is contested, whether all have ended,
 * and whether all are only possible in the window, if there is one.
 *
 * @param {Graph} graph
 * @param {Id[]} ids
 * @param {OpenWindow | null} window
 */
export function summary(graph, ids, window) {
  const links = ids.map((id) => graph.links[id]);
  const asOf = graph.info.asOfDay;
  return {
    confidence: highest(links.map((link) => link.confidence)),
    disputed: links.some((link) => link.status === "disputed"),
    denied: links.every((link) => link.status === "denied"),
    ended: Boolean(asOf) && links.every((link) => link.span[3] !== null && link.span[3] < asOf),
    possible: Boolean(window) && links.every((link) => Dates.certainty(link, window) !== "certain"),
  };
}

/**
 * The strands of these links, in order of family and id. `lane` tells a strand from the others of its two actors: how
 * many steps it keeps to the right of the line from the actor whose id comes first. `window` is the time chosen:
 * [first, last], or null.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} linkIds
 * @param {OpenWindow | null} [window]
 * @returns {Strand[]}
 */
export function of(graph, linkIds, window = null) {
  const bundles = new Map();
  for (const id of linkIds) {
    const { source, target, kind } = graph.links[id];
    if (source === target) continue;
    const [from, to] = graph.kinds[kind].symmetric && target < source ? [target, source] : [source, target];
    const key = `${from}>${to}:${kind}`;
    if (!bundles.has(key)) bundles.set(key, { id: key, from, to, kind, links: [] });
    bundles.get(key).links.push(id);
  }
  /** @param {{ kind: Id }} strand */
  const rank = ({ kind }) => FAMILIES.indexOf(graph.kinds[kind].family);
  const made = [...bundles.values()].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const pairs = new Map();
  for (const strand of made) {
    const pair = strand.from < strand.to ? `${strand.from}>${strand.to}` : `${strand.to}>${strand.from}`;
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push(strand);
    Object.assign(strand, { pair }, summary(graph, strand.links, window));
  }
  for (const strands of pairs.values())
    strands.forEach((strand, at) => {
      strand.lane = at - (strands.length - 1) / 2;
      strand.lanes = strands.length;
    });
  return made;
}
