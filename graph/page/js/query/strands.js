// What the links of a ribbon have in common.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";

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
