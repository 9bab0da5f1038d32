// Tables of the view as CSV (RFC 4180, UTF-8, LF), with the columns of `axisgraph export csv` and, beside ids and
// dates, names and words. A cell that a spreadsheet could run as a formula begins with an apostrophe, and so does one
// that begins with an apostrophe itself. Lists are JSON in their cell.
import * as Dates from "../core/dates.js";
import { IDENTIFIERS, TABLE_COLUMNS } from "../core/vocabulary.js";
import * as Words from "../core/words.js";

/** @typedef {Record<string, unknown>} Cells */

const RISKY = new Set(["=", "+", "-", "@", "\t", "\r", "'"]);
export const MARK = "\ufeff"; // by which spreadsheets know that the text is UTF-8

const SPAN = TABLE_COLUMNS.links.slice(-4);
/**
 * A bound of a link: the day, or several days if it has periods, with .. for no bound.
 *
 * @param {Span[]} spans
 * @param {number} at
 */
const bound = (spans, at) => (spans.length === 1 ? spans[0][at] : spans.map((span) => span[at] ?? "..").join("; "));
/**
 * Attributes as Python's json writes them.
 *
 * @param {{ attributes?: OtherFields }} record
 */
const attributes = (record) =>
  record.attributes &&
  `{${record.attributes.map((pair) => pair.map((each) => JSON.stringify(each)).join(": ")).join(", ")}}`;
/**
 * @param {Actor} actor
 * @returns {Cells}
 */
const actorCells = (actor) => ({
  ...actor,
  attributes: attributes(actor),
  plural: Boolean(actor.plural),
  definite: Boolean(actor.definite),
  ...Object.fromEntries(IDENTIFIERS.map((name) => [name, actor.identifiers?.[name]])),
});
/**
 * @param {TakenLink} link
 * @returns {Cells}
 */
const linkCells = (link) => ({
  ...link,
  attributes: attributes(link),
  weakly_disputed: Boolean(link.weakly_disputed),
  ...Object.fromEntries(SPAN.map((name, at) => [name, bound(Dates.spansOf(link), at)])),
});
/**
 * @param {Source} source
 * @returns {Cells}
 */
const sourceCells = (source) => ({ ...source, derives_from: source.derives_from && [source.derives_from].flat() });

/** @param {string} text */
export const safe = (text) => (RISKY.has(text[0]) ? `'${text}` : text);

// a list as Python's json writes it, so that both exports are the same
/** @param {unknown[]} value */
const list = (value) => `[${value.map((each) => JSON.stringify(each)).join(", ")}]`;

/** @param {unknown} value */
function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return quoted(Array.isArray(value) ? list(value) : String(value));
  return quoted(safe(value));
}

/** @param {string} text */
const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * @param {string} type
 * @param {{ id: Id, claims: Claim[] }[]} records
 * @returns {Cells[]}
 */
const claimsOf = (type, records) =>
  records.flatMap((record) =>
    record.claims.map((claim, at) => ({ ...claim, record_type: type, record: record.id, position: at + 1 })),
  );

/**
 * The rows of each table of a selection as objects by column.
 *
 * @type {Record<TableName, (selection: Taken) => Cells[]>}
 */
const ROWS = {
  actors: ({ actors }) => actors.map(actorCells),
  links: ({ links }) => links.map(linkCells),
  claims: ({ links, events }) => [...claimsOf("link", links), ...claimsOf("event", events)],
  sources: ({ sources }) => sources.map(sourceCells),
  events: ({ events }) => events.map((event) => ({ ...event, attributes: attributes(event) })),
};

/** @param {unknown} text */
const dateWords = (text) => (typeof text === "string" && text ? Dates.inWords(text) : null);

/**
 * What a record is about, in words: "Iran arms Hamas", or the name of an event.
 *
 * @param {Graph} graph
 * @param {Cells} claim
 */
function recordWords(graph, { record_type: type, record }) {
  const id = String(record);
  if (type !== "link") return graph.events[id].name;
  const link = graph.links[id];
  return Words.sentence(graph, link, graph.actors[link.source].name, graph.actors[link.target].name);
}

/**
 * The columns for readers, each after the one that it explains, by table: its name, and its cell of a row.
 *
 * @type {Record<TableName, Record<string, [string, (graph: Graph, row: any) => unknown]>>}
 */
const BESIDE = {
  actors: datesBeside("founded", "dissolved", "born", "died"),
  links: {
    source: ["source_name", (graph, { source }) => graph.actors[source].name],
    target: ["target_name", (graph, { target }) => graph.actors[target].name],
    kind: ["kind_label", (graph, { kind }) => graph.kinds[kind].label],
    ...datesBeside("start", "end"),
    periods: ["periods_in_words", (_, link) => (link.periods ? Dates.brief(link) : null)],
  },
  claims: {
    record: ["record_in_words", recordWords],
    source: ["source_title", (graph, { source }) => graph.sources[source]?.title],
    ...datesBeside("holds"),
  },
  sources: datesBeside("published", "accessed"),
  events: datesBeside("date"),
};

/**
 * @param {...string} columns
 * @returns {Record<string, [string, (graph: Graph, row: any) => unknown]>}
 */
function datesBeside(...columns) {
  return Object.fromEntries(columns.map((name) => [name, [`${name}_in_words`, (_, row) => dateWords(row[name])]]));
}

/**
 * One table as CSV: "actors", "links", "claims", "sources" or "events".
 *
 * @param {Graph} graph
 * @param {Taken} selection
 * @param {TableName} table
 */
export function write(graph, selection, table) {
  const beside = BESIDE[table];
  /** @type {[string, (row: Cells) => unknown][]} */
  const columns = TABLE_COLUMNS[table].flatMap((name) => [
    /** @type {[string, (row: Cells) => unknown]} */ ([name, (row) => row[name]]),
    ...(Object.hasOwn(beside, name)
      ? [/** @type {[string, (row: Cells) => unknown]} */ ([beside[name][0], (row) => beside[name][1](graph, row)])]
      : []),
  ]);
  const rows = ROWS[table](selection).map((row) => columns.map(([, value]) => cell(value(row))).join(","));
  return `${MARK}${[columns.map(([name]) => name).join(","), ...rows].join("\n")}\n`;
}
