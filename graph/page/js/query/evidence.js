// What links rest on: the form in which every answer shows a link, and how an answer looks on the command line.
import * as Grades from "../core/grades.js";

/**
 * A link as answers show it: its dates as written, what its claims amount to, and the sources that they cite.
 *
 * @param {Records} graph
 * @param {Id} id
 * @returns {LinkEvidence}
 */
export function ofLink(graph, id) {
  const { kind, source, target, start, end, status, weakly_disputed: weakly, confidence, claims } = graph.links[id];
  return {
    id,
    kind,
    source,
    target,
    start: start ?? null,
    end: end ?? null,
    status,
    weaklyDisputed: weakly ?? false,
    confidence,
    sources: [...new Set(claims.map((claim) => claim.source))].sort(),
  };
}

/**
 * How many independent sources the supporting claims of links have.
 *
 * @param {Records} graph
 * @param {Id[]} ids
 */
export function independent(graph, ids) {
  const supporting = new Set();
  for (const id of ids)
    for (const { stance, source } of graph.links[id].claims) if (stance === "supports") supporting.add(source);
  return Grades.groups(supporting, graph.sources).length;
}

/** @param {string} name */
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * An answer in the form that the command line prints with `--format json`: the same, under names_with_underscores.
 *
 * @param {any} answer
 * @returns {any}
 */
export function toJson(answer) {
  if (Array.isArray(answer)) return answer.map(toJson);
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [snake(name), name === "change" ? snake(value) : toJson(value)]),
  );
}
