// The stages of a question: how many hops each actor of its answer is from the ends. They are the columns of its flow,
// from left to right, and the order in which its actors are drawn and listed.
import { gather } from "../core/lists.js";
import * as State from "../core/state.js";

const ORDINALS = ["", "Directly", "Two hops", "Three hops", "Four hops", "Five hops", "Six hops"];

/**
 * The name of a stage.
 *
 * @param {number} far
 */
export const title = (far) => ORDINALS[Math.abs(far)] ?? `${Math.abs(far)} hops`;

/**
 * The actors of an answer, each with its number of hops from the end that the answer is seen from: less than 0 for
 * those that lead to it. `columns` places those drawn; parts are where their wholes are. If an end is a whole country,
 * the columns are those of the picture at rest, and actors with many links come first.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {InView} view
 * @param {(end: End) => Id[]} actorsOf
 * @returns {{ far: Map<Id, number>, inOrder: Id[], columns: (drawn: Set<Id>) => Columns | null }}
 */
export function of(graph, state, view, actorsOf) {
  const { from, to, walk } = /** @type {Question} */ (state.question);
  const { actors } = view;
  const { wholes } = graph.columns;
  /** @param {Id} id */
  const boxOf = (id) => (Object.hasOwn(wholes, id) && actors.has(wholes[id]) ? wholes[id] : id);
  /** @param {Id[]} ids */
  const boxes = (ids) => ids.filter((id) => actors.has(id)).map(boxOf);
  const [starts, ends] = [from, to].map((end) => (end ? actorsOf(end) : []));
  const net = netOf(graph, view.links, boxOf);
  const boxed = farOf(net, boxes(starts), boxes(ends), boxes(walk.via ?? []), Boolean(walk.undirected));
  const outer = Math.max(0, ...boxed.values());
  const far = new Map([...actors].map((id) => [id, boxed.get(boxOf(id)) ?? outer]));
  const degree = new Map();
  for (const id of view.links)
    for (const end of [graph.links[id].source, graph.links[id].target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const asked = new Set([...starts, ...ends]);
  const several = [from, to].some((end) => end && State.countryOf(end) !== null);
  /** @param {Id} id */
  const nearness = (id) => (several ? 0 : asked.has(id) ? -1 : Math.abs(far.get(id) ?? 0));
  const inOrder = [...actors].sort(
    (a, b) => nearness(a) - nearness(b) || (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  /** @param {Set<Id>} drawn */
  const columns = (drawn) => columnsOf(graph, state, new Map([...far].filter(([id]) => drawn.has(id))));
  return { far, inOrder, columns: several ? () => null : columns };
}

/** @typedef {{ ahead: Map<Id, Id[]>, behind: Map<Id, Id[]> }} Net */

/**
 * The boxes that links lead to from each box, and back.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {(id: Id) => Id} boxOf
 * @returns {Net}
 */
function netOf(graph, links, boxOf) {
  /** @type {Net} */
  const net = { ahead: new Map(), behind: new Map() };
  for (const id of links) {
    const { source, target, kind } = graph.links[id];
    const [a, b] = [boxOf(source), boxOf(target)];
    if (a === b) continue;
    gather(net.ahead, a, b);
    gather(net.behind, b, a);
    if (!graph.kinds[kind].symmetric) continue;
    gather(net.ahead, b, a);
    gather(net.behind, a, b);
  }
  return net;
}

/**
 * @param {Iterable<Id>} starts
 * @param {Map<Id, Id[]>} next
 * @param {Set<Id>} [without]
 */
function distances(starts, next, without = new Set()) {
  const far = new Map([...starts].map((id) => [id, 0]));
  for (const [id, steps] of far) {
    const others = (next.get(id) ?? []).filter((other) => !far.has(other) && !without.has(other));
    for (const other of others) far.set(other, steps + 1); // and is walked in its turn
  }
  return far;
}

/**
 * @param {Net} net
 * @param {Id[]} from
 * @param {Id[]} to
 * @param {Id[]} via
 * @param {boolean} undirected
 * @returns {Map<Id, number>}
 */
function farOf(net, from, to, via, undirected) {
  if (from.length && to.length) {
    const ends = new Set(to);
    const far = distances(from, net.ahead, ends);
    const last = Math.max(0, ...far.values()) + 1;
    for (const id of ends) if (!far.has(id)) far.set(id, last);
    return far;
  }
  if (undirected || !(from.length || to.length)) return aroundOf(net, [...from, ...to, ...via]);
  if (from.length) return distances(from, net.ahead);
  return new Map([...distances(to, net.behind)].map(([id, steps]) => [id, -steps]));
}

/**
 * Those from which links lead to the middle are on its left, all others on its right.
 *
 * @param {Net} net
 * @param {Id[]} middle
 */
function aroundOf({ ahead, behind }, middle) {
  const either = new Map([...ahead].map(([id, others]) => [id, [...others, ...(behind.get(id) ?? [])]]));
  for (const [id, others] of behind) if (!ahead.has(id)) either.set(id, others);
  const [on, back] = [distances(middle, ahead), distances(middle, behind)];
  const far = new Map(distances(middle, either));
  for (const [id, steps] of far) if (back.get(id) === steps && on.get(id) !== steps) far.set(id, -steps);
  return far;
}

/**
 * @param {Graph} graph
 * @param {State} state
 * @param {Map<Id, number>} far
 * @returns {Columns}
 */
function columnsOf(graph, state, far) {
  const { from, to } = /** @type {Question} */ (state.question);
  const stages = [...new Set(far.values())].sort((a, b) => a - b);
  const between = Boolean(from && to);
  const columns = stages.map((stage, at) => {
    const [first, last] = [at === 0, at === stages.length - 1];
    if (between) {
      const title = first ? "From" : last ? "To" : "Through";
      return { title, note: "", tone: first ? "patron" : last ? "partner" : "between" };
    }
    if (stage === 0) return { title: "Asked about", note: "", tone: "patron" };
    return { title: title(stage), note: stage < 0 ? "lead to it" : "reached from it", tone: "plain" };
  });
  return {
    columns: /** @type {PictureColumn[]} */ (columns),
    of: Object.fromEntries([...far].map(([id, stage]) => [id, stages.indexOf(stage)])),
    wholes: graph.columns.wholes,
    asked: true,
  };
}
