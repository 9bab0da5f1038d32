// What links rest on: the form in which every answer shows a link, and how an answer looks on the command line.
import * as Days from "../core/days.js";

/**
 * A link as answers show it: its dates as written, what its claims amount to, the sources that they cite, and how many
 * of these speak of the window that is asked about.
 *
 * @param {Records} graph
 * @param {Id} id
 * @param {DayWindow | null} [window]
 * @returns {LinkEvidence}
 */
export function ofLink(graph, id, window = null) {
  const { kind, source, target, start, end, periods, status, confidence, claims } = graph.links[id];
  return {
    id,
    kind,
    source,
    target,
    start: start ?? null,
    end: end ?? null,
    periods: periods ?? [],
    status,
    confidence,
    sources: [...new Set(claims.map((claim) => claim.source))].sort(),
    sourcesInWindow: spokenOf(graph, [id], window),
  };
}

/**
 * How many of the independent sources that support any of these links `speak` of a day in the window, only of `other`
 * days, or leave it `unstated`; null without a window.
 *
 * @param {Records} graph
 * @param {Id[]} ids
 * @param {DayWindow | null} window
 * @returns {SpokenOf | null}
 */
export function spokenOf(graph, ids, window) {
  if (!window) return null;
  /** @type {Map<string, boolean[]>} */
  const said = new Map();
  for (const { stance, source, spoken = [] } of ids.flatMap((id) => graph.links[id].claims)) {
    if (stance !== "supports") continue;
    const { root } = graph.sources[source];
    if (!said.has(root)) said.set(root, []);
    for (const [first, last] of spoken) {
      const begins = first === null ? Days.BEGINNING : Days.ofIso(first);
      said.get(root).push(begins <= window[1] && (last === null ? Days.FOREVER : Days.ofIso(last)) >= window[0]);
    }
  }
  const found = { speak: 0, other: 0, unstated: 0 };
  for (const met of said.values()) found[met.includes(true) ? "speak" : met.length ? "other" : "unstated"] += 1;
  return found;
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
