// The matrix: givers by receivers, with a cell for each connected pair of actors that shows the kinds of their links.
import { gather } from "../core/lists.js";
import { FAMILIES } from "../core/vocabulary.js";
import { summary } from "./strands.js";

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * The kinds of a graph in the order in which a cell shows them: by family, and those with the most links first.
 *
 * @param {Graph} graph
 * @returns {Id[]}
 */
export function kindsInOrder(graph) {
  /** @type {Map<Id, number>} */
  const links = new Map();
  for (const { kind } of Object.values(graph.links)) links.set(kind, (links.get(kind) ?? 0) + 1);
  /** @param {Id} id */
  const family = (id) => FAMILIES.indexOf(graph.kinds[id].family);
  return Object.keys(graph.kinds).sort(
    (a, b) => family(a) - family(b) || (links.get(b) ?? 0) - (links.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}

/**
 * The links of a family, or of every family, by pair: cells.get(giver).get(receiver).get(kind) lists them. A symmetric
 * link counts both ways.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {MatrixFamily} family
 */
function paired(graph, links, family) {
  /** @type {Map<Id, Map<Id, Map<Id, Id[]>>>} */
  const cells = new Map();
  /**
   * @param {Id} from
   * @param {Id} to
   * @param {Id} kind
   * @param {Id} link
   */
  const put = (from, to, kind, link) => {
    const row = cells.get(from) ?? new Map();
    const cell = row.get(to) ?? new Map();
    cells.set(from, row.set(to, cell.set(kind, [...(cell.get(kind) ?? []), link])));
  };
  for (const id of links) {
    const { source, target, kind } = graph.links[id];
    if (source === target || (family !== "all" && graph.kinds[kind].family !== family)) continue;
    put(source, target, kind, id);
    if (graph.kinds[kind].symmetric) put(target, source, kind, id);
  }
  return cells;
}

/**
 * The number of actors shown at first on a side: those with the most kinds. The others of each group form a stack.
 *
 * @type {Record<MatrixSide, number>}
 */
export const SHOWN = { from: 24, to: 20 };
const FEW = 3; // up to this many minor actors do not form a stack
const OPENED = 150; // actors listed when a stack is opened

/**
 * The actors of one side in groups, each in order, with its minor actors as one stack at its end unless opened. Without
 * grouping there is one group without a title.
 *
 * @param {Graph} graph
 * @param {MatrixSide} side
 * @param {Map<Id, number>} sizes the number of kinds of each actor, over all its cells
 * @param {MatrixHow} how
 * @returns {MatrixGroup[]}
 */
function inGroups(graph, side, sizes, { order, grouped, opened, roleOf }) {
  /** @param {Id} id */
  const size = (id) => sizes.get(id) ?? 0;
  /** @type {(a: Id, b: Id) => number} */
  const byName = (a, b) => collator.compare(graph.actors[a].name, graph.actors[b].name) || (a < b ? -1 : 1);
  /** @type {(a: Id, b: Id) => number} */
  const bySize = (a, b) => size(b) - size(a) || byName(a, b);
  /** @type {(a: Id, b: Id) => number} */
  const byRole = (a, b) => roleOf(a)[0] - roleOf(b)[0];
  /** @type {Record<MatrixOrder, (a: Id, b: Id) => number>} */
  const orders = { kinds: bySize, name: byName, role: (a, b) => byRole(a, b) || bySize(a, b) };
  const major = new Set([...sizes.keys()].sort(bySize).slice(0, SHOWN[side]));
  /** @type {Map<number, Id[]>} */
  const groups = new Map();
  for (const id of [...sizes.keys()].sort(orders[order])) gather(groups, grouped ? roleOf(id)[0] : 0, id);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([number, ids]) => {
      const key = `${side}${number}`;
      const minor = ids.filter((id) => !major.has(id)).sort(bySize);
      const folds = minor.length > FEW && opened.includes(key);
      const left = minor.slice(folds ? OPENED : 0);
      const stack = new Set(left.length > FEW ? left : []);
      const entries = ids
        .filter((id) => !stack.has(id))
        .map((id) => ({ key: id, ids: [id], kinds: size(id), stack: false }));
      if (stack.size)
        entries.push({ key, ids: [...stack], kinds: left.reduce((sum, id) => sum + size(id), 0), stack: true });
      return { key, title: grouped ? roleOf(ids[0])[1] : null, entries, folds };
    });
}

/**
 * The matrix of some links: givers and receivers in groups, and the contents of each cell, in the fixed order of kinds.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {MatrixHow} how
 * @returns {Matrix}
 */
export function of(graph, links, how) {
  const cells = paired(graph, links, how.family);
  const order = kindsInOrder(graph);
  /** @type {Map<Id, number>} */
  const given = new Map();
  /** @type {Map<Id, number>} */
  const received = new Map();
  /** @type {Set<Id>} */
  const used = new Set();
  for (const [from, row] of cells)
    for (const [to, cell] of row) {
      given.set(from, (given.get(from) ?? 0) + cell.size);
      received.set(to, (received.get(to) ?? 0) + cell.size);
      for (const ids of cell.values()) for (const id of ids) used.add(id);
    }
  /**
   * @param {MatrixEntry} from
   * @param {MatrixEntry} to
   * @returns {MatrixTick[]}
   */
  function cell(from, to) {
    /** @type {Map<Id, Id[]>} */
    const found = new Map();
    for (const giver of from.ids)
      for (const receiver of to.ids)
        for (const [kind, ids] of cells.get(giver)?.get(receiver) ?? [])
          found.set(kind, [...(found.get(kind) ?? []), ...ids]);
    return [...found]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([kind, ids]) => ({ kind, links: ids, ...summary(graph, ids, how.window) }));
  }
  const kinds = new Set([...used].map((id) => graph.links[id].kind));
  return {
    givers: inGroups(graph, "from", given, how),
    receivers: inGroups(graph, "to", received, how),
    links: used,
    kinds: order.filter((kind) => kinds.has(kind)),
    cell,
  };
}
