// Two actors: all links between them and their parts, in both directions, by family.
import { gather } from "../core/lists.js";
import * as Counted from "../core/counted.js";
import { FAMILIES } from "../core/vocabulary.js";
import { strongest } from "./counted.js";

/**
 * An actor and its parts.
 *
 * @param {Graph} graph
 * @param {Id} id
 */
const whole = ({ columns: { wholes } }, id) =>
  new Set([id, ...Object.keys(wholes).filter((part) => wholes[part] === id)]);

/**
 * The links between two actors or parts of them: by family, those of the actors themselves first, the strongest first;
 * and the kinds of support from each to the other.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {{ from: Id, to: Id }} pair
 * @returns {Pair}
 */
export function of(graph, links, { from, to }) {
  const [one, other] = [whole(graph, from), whole(graph, to)];
  for (const id of one.has(to) ? other : []) one.delete(id);
  for (const id of other.has(from) ? one : []) other.delete(id);
  /** @type {Map<Family, Id[]>} */
  const families = new Map();
  const given = /** @type {Record<"there" | "back", Set<Id>>} */ ({ there: new Set(), back: new Set() });
  for (const id of links) {
    const { source, target, kind } = graph.links[id];
    const there = one.has(source) && other.has(target);
    if (!there && !(other.has(source) && one.has(target))) continue;
    gather(families, graph.kinds[kind].family, id);
    if (graph.kinds[kind].family === "support") given[there ? "there" : "back"].add(kind);
  }
  /** @param {Id} id */
  const byPart = (id) =>
    [graph.links[id].source, graph.links[id].target].filter((end) => end !== from && end !== to).length;
  /**
   * @param {Id} a
   * @param {Id} b
   */
  const order = (a, b) => byPart(a) - byPart(b) || strongest(graph.links[a], graph.links[b]) || (a < b ? -1 : 1);
  return {
    families: FAMILIES.filter((family) => families.has(family)).map((family) => ({
      family,
      links: (families.get(family) ?? []).sort(order),
    })),
    there: [...given.there],
    back: [...given.back],
  };
}

/**
 * What a click on a ribbon opens: its two actors, or the links themselves where an end is a stack of actors.
 *
 * @param {Graph} graph
 * @param {{ id: Id, links: Id[] }} ribbon
 * @returns {Open}
 */
export function ofRibbon(graph, { id, links }) {
  const [from, to] = id.slice(0, id.lastIndexOf(":")).split(">");
  return [from, to].every((end) => Object.hasOwn(graph.actors, end ?? ""))
    ? { type: "pair", from, to }
    : { type: "list", list: Counted.text("links", { ids: links.join(",") }) };
}

/**
 * How many links there are between two actors and their parts.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {{ from: Id, to: Id }} pair
 */
export const count = (graph, links, pair) =>
  of(graph, links, pair).families.reduce((sum, { links: own }) => sum + own.length, 0);
