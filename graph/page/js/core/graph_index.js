// The graph as numbers: built once for each graph, so that views and searches read arrays instead of records.
import * as Dates from "./dates.js";
import * as Days from "./days.js";
import * as Grades from "./grades.js";
import { STATUSES } from "./vocabulary.js";

const known = new WeakMap();

/**
 * The index of a graph of { actors, links, kinds, unusedKinds } by id; the same object for the same graph.
 *
 * @param {Records} graph
 * @returns {GraphIndex}
 */
export function of(graph) {
  if (!known.has(graph)) known.set(graph, build(graph));
  return known.get(graph);
}

/**
 * Actors, links and kinds are numbers in order of their ids, so that comparing numbers compares ids. `level` and
 * `status` are positions in CONFIDENCES and STATUSES. `s1` ... `e2` are days as counted by Days, of spans: the spans of
 * link n are those from `spans[n]` to before `spans[n + 1]`.
 *
 * @param {Records} graph
 * @returns {GraphIndex}
 */
function build(graph) {
  const allKinds = { ...graph.kinds, ...graph.unusedKinds };
  const [actors, links, kinds] = [graph.actors, graph.links, allKinds].map((table) => Object.keys(table).sort());
  const [actorAt, linkAt, kindAt] = [actors, links, kinds].map((ids) => new Map(ids.map((id, at) => [id, at])));
  /** @type {any} */
  const made = {
    graph,
    actors,
    links,
    kinds,
    actorAt,
    linkAt,
    kindAt,
    families: kinds.map((id) => allKinds[id].family),
    labels: kinds.map((id) => allKinds[id].label),
    symmetric: Uint8Array.from(kinds, (id) => (allKinds[id].symmetric ? 1 : 0)),
    composes: Uint8Array.from(kinds, (id) => (allKinds[id].composes ? 1 : 0)),
  };
  for (const name of ["source", "target"]) made[name] = new Int32Array(links.length);
  made.kind = new Uint16Array(links.length);
  made.level = new Uint8Array(links.length);
  made.status = new Uint8Array(links.length);
  made.weakly = new Uint8Array(links.length);
  const spans = links.map((id) => Dates.spansOf(graph.links[id]));
  made.spans = new Int32Array(links.length + 1);
  spans.forEach((own, at) => {
    made.spans[at + 1] = made.spans[at] + own.length;
  });
  for (const name of ["s1", "s2", "e1", "e2"]) made[name] = new Int32Array(made.spans[links.length]);
  const spanOf = Days.reader();
  links.forEach((id, at) => {
    const link = graph.links[id];
    made.source[at] = actorAt.get(link.source);
    made.target[at] = actorAt.get(link.target);
    made.kind[at] = kindAt.get(link.kind);
    made.level[at] = Grades.level(link.confidence);
    made.status[at] = STATUSES.indexOf(link.status);
    made.weakly[at] = link.weakly_disputed ? 1 : 0;
    spans[at].forEach((own, n) => {
      const [to, span] = [made.spans[at] + n, spanOf(own)];
      const outside = link.outside?.includes(n);
      made.s1[to] = span[0];
      made.s2[to] = outside ? Days.FOREVER + 1 : span[1];
      made.e1[to] = outside ? Days.BEGINNING - 1 : span[2];
      made.e2[to] = span[3];
    });
  });
  made.outgoing = rows(made.source, made.target, actors.length);
  made.incoming = rows(made.target, made.source, actors.length);
  return made;
}

/**
 * The spans of a link, by its number.
 *
 * @param {GraphIndex} index
 * @param {number} link
 * @returns {DaySpan[]}
 */
export const spansOf = ({ spans, s1, s2, e1, e2 }, link) =>
  Array.from({ length: spans[link + 1] - spans[link] }, (_, n) => {
    const at = spans[link] + n;
    return [s1[at], s2[at], e1[at], e2[at]];
  });

/**
 * The links of each actor, ordered by the actor at the other end and then by id: row n is links[start[n]..start[n +
 * 1]].
 *
 * @param {Int32Array} near
 * @param {Int32Array} far
 * @param {number} actors
 * @returns {Rows}
 */
function rows(near, far, actors) {
  const inOrder = bucketed(
    far,
    Int32Array.from(near, (_, at) => at),
    actors,
  ).links;
  const made = bucketed(near, inOrder, actors);
  const others = new Int32Array(actors);
  for (let actor = 0; actor < actors; actor++)
    for (let at = made.start[actor]; at < made.start[actor + 1]; at++)
      if (at === made.start[actor] || far[made.links[at]] !== far[made.links[at - 1]]) others[actor] += 1;
  return { ...made, others };
}

/**
 * @param {Int32Array} keys
 * @param {Int32Array} order
 * @param {number} size
 * @returns {Omit<Rows, "others">}
 */
function bucketed(keys, order, size) {
  const start = new Int32Array(size + 1);
  for (const key of keys) start[key + 1] += 1;
  for (let at = 0; at < size; at++) start[at + 1] += start[at];
  const next = start.slice();
  const links = new Int32Array(order.length);
  for (const link of order) links[next[keys[link]]++] = link;
  return { start, links };
}
