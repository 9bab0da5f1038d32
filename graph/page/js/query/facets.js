// The counts of the legend: what the chosen facets show, and what each value would show under all the others.
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import { held, there } from "../core/lists.js";
import { CONFIDENCES, FAMILIES, STATUSES } from "../core/vocabulary.js";
import * as Views from "./views.js";

/** @type {FacetName[]} */
export const NAMES = ["kinds", "families", "types", "confidences", "statuses", "countries"];
/** @type {Set<FacetName>} */
const OF_ACTORS = new Set(["types", "countries"]);
const STATUS = NAMES.indexOf("statuses");
const ASSERTED = STATUSES.indexOf("asserted"); // shows what is only weakly disputed, too
export const NO_COUNTRY = ""; // the value of actors without one
/**
 * The values of a facet in order, and for each link (or actor) the index of its value.
 *
 * @typedef {{ order: string[], number: Uint16Array | Uint8Array }} Values
 */

/** @type {WeakMap<GraphIndex, Record<FacetName, Values>>} */
const values = new WeakMap();

/**
 * For each link or actor the index of its value.
 *
 * @param {string[]} given
 * @param {string[]} [order]
 * @returns {Values}
 */
function numbered(given, order = [...new Set(given)].sort()) {
  const at = new Map(order.map((value, number) => [value, number]));
  return { order, number: Uint16Array.from(given, (value) => held(at, value)) };
}

/**
 * The values of each facet; computed once for each graph.
 *
 * @param {GraphIndex} index
 */
function valuesOf(index) {
  const known = values.get(index);
  if (known) return known;
  const { actors } = index.graph;
  const byKind = numbered(index.families, FAMILIES);
  const made = {
    kinds: { order: index.kinds, number: index.kind },
    families: { ...byKind, number: Uint16Array.from(index.kind, (kind) => byKind.number[kind]) },
    types: numbered(index.actors.map((id) => actors[id].type)),
    confidences: { order: CONFIDENCES, number: index.level },
    statuses: { order: STATUSES, number: index.status },
    countries: numbered(index.actors.map((id) => actors[id].country ?? NO_COUNTRY)),
  };
  values.set(index, made);
  return made;
}

/**
 * Visit the links of the filter. `chosen` gives, for each facet, the values to show; an omitted facet or null narrows
 * nothing, an empty list shows nothing. `see(link, failed)` is called with the only facet that hides the link, or -1.
 * Both ends of a link must be of the chosen types and countries, and among the actors of `only`, unless that is null.
 *
 * @param {Records} graph
 * @param {Chosen} chosen
 * @param {Asked} given
 * @param {(link: number, failed: number) => void} see
 */
function walk(graph, chosen, given, see) {
  const index = Index.of(graph);
  const { mask } = Views.of(index, Filters.complete(given));
  const only = chosen.only && new Set(chosen.only);
  /** @param {number} actor */
  const inside = (actor) => only?.has(index.actors[actor]) ?? true;
  const asked = NAMES.map((name, at) => {
    const [on, ofActors] = [chosen[name], OF_ACTORS.has(name)];
    const { order, number } = valuesOf(index)[name];
    return on && { number, ofActors, at, shows: Uint8Array.from(order, (value) => (on.includes(value) ? 1 : 0)) };
  });
  for (let link = 0; link < mask.length; link++) {
    if (!mask[link] || !inside(index.source[link]) || !inside(index.target[link])) continue;
    let failed = -1;
    let hidden = 0;
    for (const { number, ofActors, shows, at } of asked.filter(there)) {
      const shown = ofActors
        ? shows[number[index.source[link]]] && shows[number[index.target[link]]]
        : shows[number[link]] || (at === STATUS && index.weakly[link] && shows[ASSERTED]);
      if (shown) continue;
      hidden += 1;
      failed = at;
    }
    if (hidden < 2) see(link, failed);
  }
  return index;
}

/**
 * For each facet, the counts of its values under all OTHER facets and the filter.
 *
 * { kinds: { funding: 12 }, families, confidences, statuses } count links; `types` and `countries` (under their code,
 * "" for none) give { links, actors }: the links that touch such an actor, and the actors that those links join. Every
 * value of the graph has a count, also 0. `links` and `actors` count what is shown under all of them.
 *
 * @param {Records} graph
 * @param {Chosen} [chosen]
 * @param {Asked} [given]
 * @returns {any}
 */
export function count(graph, chosen = {}, given = {}) {
  const index = Index.of(graph);
  const facets = valuesOf(index);
  const links = NAMES.map((name) => new Uint32Array(facets[name].order.length));
  const touched = NAMES.map((name) => (OF_ACTORS.has(name) ? new Uint8Array(index.actors.length) : null));
  const shown = new Uint8Array(index.actors.length);
  let all = 0;
  walk(graph, chosen, given, (link, failed) => {
    const [source, target] = [index.source[link], index.target[link]];
    if (failed < 0) {
      all += 1;
      shown[source] = shown[target] = 1;
    }
    for (let at = 0; at < NAMES.length; at++) {
      if (failed >= 0 && failed !== at) continue;
      const { number } = facets[NAMES[at]];
      const ends = touched[at];
      if (ends === null) {
        links[at][number[link]] += 1;
        continue;
      }
      ends[source] = ends[target] = 1;
      links[at][number[source]] += 1;
      if (number[source] !== number[target]) links[at][number[target]] += 1;
    }
  });
  /** @type {FacetCounts} */
  const made = { links: all, actors: shown.reduce((sum, one) => sum + one, 0) };
  NAMES.forEach((name, at) => {
    const { order, number } = facets[name];
    const actors = new Uint32Array(order.length);
    touched[at]?.forEach((one, actor) => {
      actors[number[actor]] += one;
    });
    made[name] = Object.fromEntries(
      order.map((value, n) => [value, touched[at] ? { links: links[at][n], actors: actors[n] } : links[at][n]]),
    );
  });
  return made;
}

/**
 * The ids of links shown under all facets and the filter, and of the actors that they connect, in order.
 *
 * @param {Records} graph
 * @param {Chosen} [chosen]
 * @param {Asked} [given]
 * @returns {{ actors: Id[], links: Id[] }}
 */
export function shown(graph, chosen = {}, given = {}) {
  const index = Index.of(graph);
  /** @type {Id[]} */
  const links = [];
  const joined = new Uint8Array(index.actors.length);
  walk(graph, chosen, given, (link, failed) => {
    if (failed >= 0) return;
    links.push(index.links[link]);
    joined[index.source[link]] = joined[index.target[link]] = 1;
  });
  return { actors: index.actors.filter((_, actor) => joined[actor]), links };
}

/**
 * The same counts for links that are given: those of an answer.
 *
 * @param {Records} graph
 * @param {Iterable<Id>} links
 * @returns {any}
 */
export function counted(graph, links) {
  const index = Index.of(graph);
  const facets = valuesOf(index);
  const numbers = [...links].map((id) => held(index.linkAt, id));
  const ends = [...new Set(numbers.flatMap((link) => [index.source[link], index.target[link]]))];
  /** @type {FacetCounts} */
  const made = { links: numbers.length, actors: ends.length };
  for (const name of NAMES) {
    const { order, number } = facets[name];
    const tally = new Uint32Array(order.length);
    for (const one of OF_ACTORS.has(name) ? ends : numbers) tally[number[one]] += 1;
    made[name] = Object.fromEntries(
      order.map((value, at) => [value, OF_ACTORS.has(name) ? { links: 0, actors: tally[at] } : tally[at]]),
    );
  }
  return made;
}
