// Records from columns, as `graph/page/columns.py` writes them: tables of records by id, of which equal values are one.

const TABLES = ["actors", "links", "sources", "events"];

/**
 * The value of each record; null where it has none.
 *
 * @param {PackedColumn} packed
 * @returns {any[]}
 */
function column(packed) {
  if (Array.isArray(packed)) return packed;
  if ("values" in packed) return packed.at.map((at) => packed.values[at]);
  const lengths = column(packed.lengths);
  const all = rows(
    packed.rows,
    lengths.reduce((sum, length) => sum + (length ?? 0), 0),
  );
  let next = 0;
  return lengths.map((length) => (length === null ? null : all.slice(next, (next += length))));
}

/**
 * Records, each without the fields that it does not have.
 *
 * @param {Record<string, PackedColumn>} fields
 * @param {number} count
 * @returns {Record<string, any>[]}
 */
function rows(fields, count) {
  /** @type {Record<string, any>[]} */
  const made = Array.from({ length: count }, () => ({}));
  for (const [name, packed] of Object.entries(fields)) {
    const values = column(packed);
    for (let at = 0; at < count; at += 1) if (values[at] !== null) made[at][name] = values[at];
  }
  return made;
}

/**
 * The records of a table by id, in the order in which they were written.
 *
 * @param {PackedTable} packed
 * @returns {Record<Id, any>}
 */
export function table({ ids, fields }) {
  const records = rows(fields, ids.length);
  const byId = Object.create(null); // an id may be "constructor"
  ids.forEach((id, at) => {
    byId[id] = records[at];
  });
  return byId;
}

/**
 * The two pictures that the page may open on: the bands of the payload, and the places of actors that the nodes have.
 *
 * @param {{ wide: Band[], tall: Band[] }} bands
 * @param {PackedNode[]} nodes
 * @returns {{ wide: Picture, tall: Picture }}
 */
function pictures(bands, nodes) {
  /** @param {(node: PackedNode) => Point} place */
  const positions = (place) => Object.fromEntries(nodes.map((node) => [node.id, place(node)]));
  return {
    wide: { bands: bands.wide, positions: positions(({ x, y }) => [x, y]) },
    tall: { bands: bands.tall, positions: positions(({ tall }) => tall) },
  };
}

/**
 * All that the page knows: the payload with its tables as records by id, and the pictures that `nodes`, those of pyvis,
 * make.
 *
 * @param {any} payload
 * @param {PackedNode[]} nodes
 * @returns {Graph}
 */
export function graph({ bands, ...payload }, nodes) {
  return {
    ...payload,
    pictures: pictures(bands, nodes),
    ...Object.fromEntries(TABLES.map((name) => [name, table(payload[name])])),
  };
}
