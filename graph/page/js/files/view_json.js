// The view as node-link JSON, which networkx reads: the form of `axisgraph export json`, one record a line.

/** @param {object[]} records */
const lines = (records) =>
  records
    .map((record) => `${JSON.stringify(record)}`)
    .join(",\n")
    .concat(records.length ? "\n" : "");

/** @param {Record<string, any>} record */
function present(record) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * A record with its attributes as an object.
 *
 * @template {{ attributes?: OtherFields }} T
 * @param {T} record
 */
const named = (record) =>
  record.attributes ? { ...record, attributes: Object.fromEntries(record.attributes) } : record;

/** @param {TakenLink} link */
function edge(link) {
  const { span, spans, outside, ...own } = named(link);
  return { ...present(own), weakly_disputed: Boolean(link.weakly_disputed), key: link.id };
}

/** @param {any} record */
function kind({ symmetric, letters: _, pluralVerb: __, ...own }) {
  return symmetric ? { ...own, direction: "symmetric" } : own;
}

/**
 * A selection as JSON; `question` describes the filters.
 *
 * @param {Graph} graph
 * @param {Taken} selection
 * @param {object} [question]
 */
export function write(graph, selection, question = {}) {
  const { title, description, asOf, version, licence, authors, core } = graph.info;
  const dataset = present({ title, description, as_of: asOf, version, licence, authors, core });
  const nodes = selection.actors.map((actor) => ({ ...named(actor), label: actor.name }));
  return (
    `{"directed":true,"multigraph":true,\n"graph":{\n` +
    `"dataset":${JSON.stringify(dataset)},\n"question":${JSON.stringify(question)},\n` +
    `"kinds":[\n${lines(selection.kinds.map(kind))}],\n` +
    `"sources":[\n${lines(selection.sources)}],\n"events":[\n${lines(selection.events.map(named))}]},\n` +
    `"nodes":[\n${lines(nodes)}],\n"edges":[\n${lines(selection.links.map(edge))}]}\n`
  );
}
