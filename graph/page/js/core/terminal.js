// The question of the page as a command for the terminal that gives the same links.
import * as Asking from "./asking.js";
import * as State from "./state.js";

/** @type {Record<string, string>} */
const OPTIONS = {
  kinds: "--kind",
  families: "--family",
  status: "--status",
  between: "--between",
  certain: "--certain",
  minConfidence: "--min-confidence",
  without: "--without",
  via: "--via",
  undirected: "--undirected",
};
/** @type {Record<string, string>} */
const OF_PATHS = { maxHops: "--max-hops", limit: "--limit", time: "--time", sort: "--sort" };

/**
 * The command, or null where the terminal has no words for the question: filters of types and countries, and ends that
 * are countries.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {string | null}
 */
export function command(graph, state) {
  const { question, types, countries, only, confidences } = state;
  if (!question || !State.asks(state) || types || countries || only || confidences?.includes("low")) return null;
  const { from, to, walk } = question;
  if ([from, to].some((end) => end && State.countryOf(end) !== null)) return null;
  const filter = Asking.filterOf(graph, state);
  if (!filter) return null;
  const paths = State.pathEnds(state) !== null;
  const words = paths
    ? ["path", from, to]
    : ["links", ...(from ? ["--from", from] : []), ...(to ? ["--to", to] : []), "--depth", State.hopsOf(state)];
  for (const [name, option] of Object.entries(paths ? { ...OPTIONS, ...OF_PATHS } : OPTIONS)) {
    const value = /** @type {Record<string, unknown>} */ (filter)[name];
    if (value === undefined || value === null || value === false) continue;
    words.push(option, ...(value === true ? [] : [[value].flat().join(",")]));
  }
  const parts = walk.parts ?? true;
  if (paths ? !parts : parts) words.push(paths ? "--no-parts" : "--parts");
  return `axisgraph ${words.join(" ")}`;
}
