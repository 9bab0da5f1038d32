// Records from columns, as written by `graph/page/columns.py`: tables of records by id, with equal values shared.

import * as Changes from "./changes.js";

const TABLES = ["actors", "links", "sources", "events"];

/** The ids of each table. @typedef {Record<string, Id[]>} Ids */

/**
 * The value of each record; null if it has none.
 *
 * @param {PackedColumn} packed
 * @param {Ids} ids
 * @returns {any[]}
 */
function column(packed, ids) {
  if (Array.isArray(packed)) return packed;
  if ("table" in packed) {
    const own = ids[packed.table];
    return packed.at.map((at) => (Array.isArray(at) ? at.map((row) => own[row]) : at === null ? null : own[at]));
  }
  if ("values" in packed) return packed.at.map((at) => packed.values[at]);
  const lengths = column(packed.lengths, ids);
  const all = rows(
    packed.rows,
    lengths.reduce((sum, length) => sum + (length ?? 0), 0),
    ids,
  );
  let next = 0;
  return lengths.map((length) => (length === null ? null : all.slice(next, (next += length))));
}

/**
 * Records, each without its missing fields.
 *
 * @param {Record<string, PackedColumn>} fields
 * @param {number} count
 * @param {Ids} ids
 * @returns {Record<string, any>[]}
 */
function rows(fields, count, ids) {
  /** @type {Record<string, any>[]} */
  const made = Array.from({ length: count }, () => ({}));
  for (const [name, packed] of Object.entries(fields)) {
    const values = column(packed, ids);
    for (let at = 0; at < count; at += 1) if (values[at] !== null) made[at][name] = values[at];
  }
  return made;
}

/**
 * The records of tables by id, in the order of the file.
 *
 * @param {Record<string, PackedTable>} packed
 * @returns {Record<string, Record<Id, any>>}
 */
export function tables(packed) {
  const all = Object.fromEntries(Object.entries(packed).map(([name, { ids }]) => [name, ids]));
  return Object.fromEntries(
    Object.entries(packed).map(([name, { ids, fields }]) => {
      const records = rows(fields, ids.length, all);
      const byId = Object.create(null); // an id may be "constructor"
      ids.forEach((id, at) => {
        byId[id] = records[at];
      });
      return [name, byId];
    }),
  );
}

/**
 * The columns of the picture, with the number of each actor's by id.
 *
 * @param {{ columns: PictureColumn[], at: number[], wholes: Record<Id, Id> }} packed
 * @param {Id[]} ids
 * @returns {Columns}
 */
function columnsOf({ columns, at, wholes }, ids) {
  return {
    columns,
    of: Object.assign(Object.create(null), Object.fromEntries(ids.map((id, row) => [id, at[row]]))),
    wholes,
  };
}

/**
 * All that the page knows: the payload with its tables as records by id.
 *
 * @param {any} payload
 * @returns {Graph}
 */
export function graph(payload) {
  return Changes.added({
    ...payload,
    columns: columnsOf(payload.columns, payload.actors.ids),
    ...tables(Object.fromEntries(TABLES.map((name) => [name, payload[name]]))),
  });
}
