// What the sources of the data say of a new one: the publisher at an address, and the grades of a publisher.
import * as Names from "../core/names.js";

/** @param {string} address */
const hostOf = (address) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "");

/**
 * The publisher of all sources with addresses at the host of another; empty if there is none, or more than one.
 *
 * @param {EditNamed[]} sources
 * @param {string} address
 */
export function publisherAt(sources, address) {
  const host = hostOf(address);
  const found = new Set(
    sources.filter(({ names: [, , url] }) => host && url && hostOf(url) === host).map(({ names }) => names[1]),
  );
  return found.size === 1 ? [...found][0] : "";
}

/**
 * The grades that sources of a publisher have: "B", or "B (12), C (1)"; empty if there are none.
 *
 * @param {EditNamed[]} sources
 * @param {string} publisher
 */
export function gradesOf(sources, publisher) {
  const wanted = Names.fold(publisher);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { names, reliability } of sources)
    if (wanted && reliability && Names.fold(names[1]) === wanted)
      counts.set(reliability, (counts.get(reliability) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, two]) => two - one);
  return sorted.map(([grade, count]) => (sorted.length > 1 ? `${grade} (${count})` : grade)).join(", ");
}
