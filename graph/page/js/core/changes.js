// What changed since an earlier version of the data, where the page was written with one. Gone records can be looked up
// by their ids as all others can, but are in no list, count or answer: their ids cannot be enumerated.

/** @type {["actors", "links", "sources", "kinds", "types"]} */
const TABLES = ["actors", "links", "sources", "kinds", "types"];

/**
 * Add to a graph what its payload says of changes, with gone records under their ids.
 *
 * @param {Graph} graph
 * @returns {Graph}
 */
export function added(graph) {
  const { changes } = graph;
  if (!changes) return graph;
  /** @type {[Record<Id, any>, Record<Id, any>][]} */
  const tables = TABLES.map((name) => [graph[name], changes.gone[name]]);
  tables.push([graph.columns.of, changes.gone.at], [graph.columns.wholes, changes.gone.wholes]);
  for (const [table, gone] of tables)
    for (const [id, value] of Object.entries(gone)) Object.defineProperty(table, id, { value });
  return graph;
}

/**
 * Those of some ids of actors and links that are not gone: a filter may name gone ones, which no answer has.
 *
 * @param {Records} graph
 * @param {Id[]} ids
 */
export const present = ({ actors, links }, ids) =>
  ids.filter((id) => [actors, links].some((table) => Object.prototype.propertyIsEnumerable.call(table, id)));

/**
 * The changed links with what moved in each.
 *
 * @param {DataChanges} changes
 * @returns {Record<Id, MovedLine[]>}
 */
export const movedLinks = ({ links }) => Object.assign({}, ...links.changed.map(({ records }) => records));

/**
 * What moved in a record of both versions; empty if nothing did.
 *
 * @param {Graph} graph
 * @param {ChangedTable} table
 * @param {Id} id
 * @returns {MovedLine[]}
 */
export function moved({ changes }, table, id) {
  if (!changes) return [];
  const records = table === "links" ? movedLinks(changes) : changes[table].changed;
  const worded = changes.wording[table];
  return Object.hasOwn(records, id) ? records[id] : Object.hasOwn(worded, id) ? worded[id] : [];
}

/**
 * Whether a record is new, gone or changed; null if it is as it was, or nothing is known of changes.
 *
 * @param {Graph} graph
 * @param {ChangedTable} table
 * @param {Id} id
 * @returns {"new" | "gone" | "changed" | null}
 */
export function of(graph, table, id) {
  if (!graph.changes) return null;
  const { added: fresh, removed } = graph.changes[table];
  if (fresh.includes(id)) return "new";
  if ((table === "links" || table === "actors") && removed.includes(id)) return "gone";
  return moved(graph, table, id).length ? "changed" : null;
}

/**
 * All links with the gone ones, for what marks records that are open.
 *
 * @param {Graph} graph
 * @returns {[Id, Link][]}
 */
export const allLinks = ({ links, changes }) => [
  ...Object.entries(links),
  ...Object.entries(changes?.gone.links ?? {}),
];
