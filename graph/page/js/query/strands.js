// What the links of a ribbon have in common, and the families that have ribbons.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { FAMILIES } from "../core/vocabulary.js";

/** @type {Family[]} */
const AT_REST = ["support", "hostility"];

/** @param {Confidence[]} levels */
const highest = (levels) => levels.reduce((best, level) => (Grades.level(level) > Grades.level(best) ? level : best));

/**
 * What the links of a ribbon have in common: the best confidence, whether any is contested, whether all have ended,
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
 * The families whose links are ribbons: those chosen; otherwise support and hostility, all that a filter of kinds asks
 * for, or, without support, all. The picture is about the `main` ones: support where it is drawn.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {State} state
 * @returns {{ main: Set<Family>, drawn: Set<Family>, present: Set<Family> }}
 */
export function families(graph, links, { kinds, families: chosenHere, question }) {
  const present = new Set([...links].map((id) => graph.kinds[graph.links[id].kind].family));
  const wanted = chosenHere ?? (kinds || question || !present.has("support") ? FAMILIES : AT_REST);
  const chosen = new Set(wanted.filter((family) => present.has(family)));
  const drawn = chosen.size ? chosen : present;
  return { main: new Set(drawn.has("support") ? ["support"] : drawn), drawn, present };
}
