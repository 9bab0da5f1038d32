// The evidence of links: the form in which every answer shows a link, and the form of answers on the command line.
import * as Days from "../core/days.js";
import * as Grades from "../core/grades.js";

/**
 * A link as answers show it: its dates as written, its assessment, the sources that it cites, and the number of these
 * that speak of the window asked about.
 *
 * @param {Records} graph
 * @param {Id} id
 * @param {DayWindow | null} [window]
 * @returns {LinkEvidence}
 */
export function ofLink(graph, id, window = null) {
  const {
    kind,
    source,
    target,
    start,
    end,
    periods,
    status,
    weakly_disputed: weakly,
    confidence,
    claims,
  } = graph.links[id];
  return {
    id,
    kind,
    source,
    target,
    start: start ?? null,
    end: end ?? null,
    periods: periods ?? [],
    status,
    weaklyDisputed: weakly ?? false,
    confidence,
    sources: [...new Set(claims.map((claim) => claim.source))].sort(),
    sourcesInWindow: spokenOf(graph, [id], window),
  };
}

/**
 * The number of independent sources of these links that `speak` of a day in the window, speak only of `other` days, or
 * leave the days `unstated`; null without a window.
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
    const days = said.get(source) ?? [];
    said.set(source, days);
    for (const [first, last] of spoken) {
      const begins = first === null ? Days.BEGINNING : Days.ofIso(first);
      days.push(begins <= window[1] && (last === null ? Days.FOREVER : Days.ofIso(last)) >= window[0]);
    }
  }
  const found = { speak: 0, other: 0, unstated: 0 };
  for (const group of Grades.grouped([...said.keys()], graph.sources)) {
    const met = group.flatMap((source) => said.get(source));
    found[met.includes(true) ? "speak" : met.length ? "other" : "unstated"] += 1;
  }
  return found;
}

/**
 * The number of independent sources with supporting claims for links.
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
