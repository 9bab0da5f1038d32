// What links rest on: the form in which every answer shows a link, and how an answer looks on the command line.

/**
 * A link as answers show it: its dates as written, what its claims amount to, and the sources that they cite.
 *
 * @param {Records} graph
 * @param {Id} id
 * @returns {LinkEvidence}
 */
export function ofLink(graph, id) {
  const { kind, source, target, start, end, status, confidence, claims } = graph.links[id];
  return {
    id,
    kind,
    source,
    target,
    start: start ?? null,
    end: end ?? null,
    status,
    confidence,
    sources: [...new Set(claims.map((claim) => claim.source))].sort(),
  };
}

/**
 * How many independent roots stand behind the supporting claims of links.
 *
 * @param {Records} graph
 * @param {Id[]} ids
 */
export function independent(graph, ids) {
  const roots = new Set();
  for (const id of ids) for (const root of graph.links[id].roots) roots.add(root);
  return roots.size;
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
