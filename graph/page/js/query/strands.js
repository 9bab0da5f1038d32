// Links bundled into strands: one for all links of one kind between two actors, in one direction unless the kind is
// symmetric.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { gather } from "../core/lists.js";
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
    ended: asOf !== null && links.every((link) => link.span[3] !== null && link.span[3] < asOf),
    possible: window !== null && links.every((link) => Dates.certainty(link, window) !== "certain"),
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
  /** @type {Map<string, { id: Id, from: Id, to: Id, kind: Id, links: Id[] }>} */
  const bundles = new Map();
  for (const id of linkIds) {
    const { source, target, kind } = graph.links[id];
    if (source === target) continue;
    const [from, to] = graph.kinds[kind].symmetric && target < source ? [target, source] : [source, target];
    const key = `${from}>${to}:${kind}`;
    const known = bundles.get(key);
    if (known) known.links.push(id);
    else bundles.set(key, { id: key, from, to, kind, links: [id] });
  }
  /** @param {{ kind: Id }} strand */
  const rank = ({ kind }) => FAMILIES.indexOf(graph.kinds[kind].family);
  /** @type {Map<string, Strand[]>} */
  const pairs = new Map();
  const made = [...bundles.values()]
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map((bundle) => {
      const { from, to, links } = bundle;
      const pair = from < to ? `${from}>${to}` : `${to}>${from}`;
      const strand = { ...bundle, ...summary(graph, links, window), pair, lane: 0, lanes: 1 };
      gather(pairs, pair, strand);
      return strand;
    });
  for (const strands of pairs.values())
    strands.forEach((strand, at) => {
      strand.lane = at - (strands.length - 1) / 2;
      strand.lanes = strands.length;
    });
  return made;
}
