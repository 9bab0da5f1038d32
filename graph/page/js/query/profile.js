// What the links in view say of one actor: the support given and received by kind and confidence, and its neighbours.
import { gather } from "../core/lists.js";
import { CONFIDENCES } from "../core/vocabulary.js";
import { strongest } from "./counted.js";
import * as Evidence from "./evidence.js";

/**
 * The links of an actor.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id} id
 */
export const linksOf = (graph, links, id) =>
  [...links].filter((each) => graph.links[each].source === id || graph.links[each].target === id);

/**
 * The kinds of support that an actor gives and receives, most links first; of each the number by confidence.
 *
 * @param {Graph} graph
 * @param {Id[]} links
 * @param {Id} id
 * @returns {ProfileRow[]}
 */
export function strip(graph, links, id) {
  /** @type {Map<Id, ProfileRow>} */
  const rows = new Map();
  const none = () =>
    /** @type {Record<Confidence, number>} */ (Object.fromEntries(CONFIDENCES.map((each) => [each, 0])));
  for (const each of links) {
    const { source, kind, confidence } = graph.links[each];
    if (graph.kinds[kind].family !== "support") continue;
    const row = rows.get(kind) ?? { kind, received: none(), given: none(), links: 0 };
    rows.set(kind, row);
    row[source === id ? "given" : "received"][confidence] += 1;
    row.links += 1;
  }
  return [...rows.values()].sort((a, b) => b.links - a.links || (a.kind < b.kind ? -1 : 1));
}

/**
 * The actors at the other end of some links of an actor, the strongest first: by confidence of the best link, then
 * by independent sources of all of them.
 *
 * @param {Graph} graph
 * @param {Id[]} links
 * @param {Id} id
 * @returns {Neighbour[]}
 */
export function neighbours(graph, links, id) {
  /** @type {Map<Id, Id[]>} */
  const joined = new Map();
  for (const each of links) {
    const { source, target } = graph.links[each];
    gather(joined, source === id ? target : source, each);
  }
  const found = [...joined].map(([other, own]) => {
    own.sort((a, b) => strongest(graph.links[a], graph.links[b]) || (a < b ? -1 : 1));
    return { id: other, links: own, kinds: [...new Set(own.map((each) => graph.links[each].kind))] };
  });
  return found.sort(
    (a, b) =>
      level(graph, b) - level(graph, a) ||
      Evidence.independent(graph, b.links) - Evidence.independent(graph, a.links) ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * @param {Graph} graph
 * @param {Neighbour} neighbour
 */
const level = (graph, { links }) => CONFIDENCES.indexOf(graph.links[links[0]].confidence);

/**
 * The links of an actor under a heading for each meaning that they have for it; those without links are left out.
 *
 * @param {Graph} graph
 * @param {Id[]} links
 * @param {Id} id
 * @returns {ProfileGroup[]}
 */
export function groups(graph, links, id) {
  /** @type {ProfileGroup[]} */
  const made = [
    { title: "Supported by", list: { type: "actors", where: { gives: id } }, links: [] },
    { title: "Supports", list: { type: "actors", where: { takes: id } }, links: [] },
    { title: "Hostile links with", list: { type: "actors", where: { foe: id } }, links: [] },
    { title: "Aligned with", list: { type: "actors", where: { ally: id } }, links: [] },
    { title: "Structure", list: { type: "links", where: { of: id, family: "structure" } }, links: [] },
  ];
  const [by, to, against, aligned, structure] = made;
  /** @type {Record<Family, ProfileGroup>} */
  const others = { support: to, hostility: against, alignment: aligned, structure };
  for (const each of links) {
    const { target, kind } = graph.links[each];
    const { family } = graph.kinds[kind];
    (family === "support" && target === id ? by : others[family]).links.push(each);
  }
  structure.links.sort((a, b) => strongest(graph.links[a], graph.links[b]) || (a < b ? -1 : 1));
  return made.filter((group) => group.links.length > 0);
}
