// The records as rows of tables: their selection, their order, and text search.
import * as Grades from "../core/grades.js";
import { linkWords } from "./columns.js";
import * as Events from "./events.js";

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
function actorRows(graph, { actors, links }) {
  const rows = new Map();
  for (const id of actors) {
    const own = graph.actors[id];
    rows.set(id, {
      key: id,
      open: { type: "actor", id },
      own,
      actors: [id],
      links: 0,
      gives: 0,
      gets: 0,
      since: own.founded ?? own.born ?? null,
    });
  }
  for (const id of links) {
    const { source, target, kind } = graph.links[id];
    const support = graph.kinds[kind].family === "support" ? 1 : 0;
    const [from, to] = [rows.get(source), rows.get(target)];
    if (from) {
      from.links += 1;
      from.gives += support;
    }
    if (to && to !== from) {
      to.links += 1;
      to.gets += support;
    }
  }
  return [...rows.values()];
}

/**
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
const linkRows = (graph, { links }) =>
  [...links].map((id) => {
    const own = graph.links[id];
    return { key: id, open: { type: "link", id }, own, actors: [own.source, own.target] };
  });

/**
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
const eventRows = (graph, shown) =>
  Events.inView(graph, shown).map((id) => {
    const own = graph.events[id];
    return {
      key: id,
      open: { type: "event", id },
      own,
      actors: own.roles.map(({ actor }) => actor).filter((actor) => graph.actors[actor]),
    };
  });

/**
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
function claimRows(graph, shown) {
  /** @type {Row[]} */
  const rows = [];
  for (const row of [...linkRows(graph, shown), ...eventRows(graph, shown)]) {
    const about = row.open.type === "link" ? linkWords(graph, row.own) : row.own.name;
    row.own.claims.forEach((/** @type {Claim} */ own, /** @type {number} */ at) =>
      rows.push({ ...row, key: `${row.open.type}:${row.key}:${at}`, own, about }),
    );
  }
  return rows;
}

/**
 * Sources that something in view cites, and those that they derive from.
 *
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
function sourceRows(graph, shown) {
  const rows = new Map();
  /** @param {Id} id */
  const row = (id) => {
    if (!rows.has(id))
      rows.set(id, {
        key: id,
        open: { type: "source", id },
        own: graph.sources[id],
        links: 0,
        events: 0,
        actors: new Set(),
      });
    return rows.get(id);
  };
  /**
   * @param {{ claims: Claim[] }} record
   * @param {"links" | "events"} what
   * @param {Id[]} actors
   */
  const count = (record, what, actors) => {
    for (const id of new Set(record.claims.map((claim) => claim.source))) {
      const own = row(id);
      own[what] += 1;
      for (const actor of actors) own.actors.add(actor);
      const above = Grades.originals(graph.sources[id]);
      for (const from of above) {
        if (!graph.sources[from] || rows.has(from)) continue;
        row(from);
        above.push(...Grades.originals(graph.sources[from]));
      }
    }
  };
  for (const id of shown.links) count(graph.links[id], "links", [graph.links[id].source, graph.links[id].target]);
  for (const id of Events.inView(graph, shown)) count(graph.events[id], "events", []);
  return [...rows.values()];
}

const MAKERS = { actors: actorRows, links: linkRows, claims: claimRows, sources: sourceRows, events: eventRows };

/**
 * The rows of a table for `shown`, { actors, links }: [{ key, open, own, actors, ... }].
 *
 * @param {Graph} graph
 * @param {TableName} table
 * @param {InView} shown
 * @returns {Row[]}
 */
export const of = (graph, table, shown) => MAKERS[table](graph, shown);

/**
 * The rows sorted by a column; rows without a value come last in either order.
 *
 * @param {Row[]} rows
 * @param {TableColumn} column
 * @param {boolean} up
 * @returns {Row[]}
 */
export function sorted(rows, column, up) {
  const value = column.value ?? column.text;
  const keyed = rows.map((row, at) => ({ row, at, key: value(row) ?? "" }));
  const way = up ? 1 : -1;
  const byText = new Map(); // the rank of each text, because collation is slow
  if (!column.value)
    [...new Set(keyed.map(({ key }) => key))].sort(collator.compare).forEach((text, rank) => byText.set(text, rank));
  if (byText.size) for (const each of keyed) each.key = each.key === "" ? "" : byText.get(each.key);
  keyed.sort((a, b) => {
    if (a.key === b.key) return a.at - b.at;
    if (a.key === "" || b.key === "") return a.key === "" ? 1 : -1;
    return (a.key < b.key ? -1 : 1) * way;
  });
  return keyed.map(({ row }) => row);
}

/**
 * A text without case and diacritics.
 *
 * @param {string} text
 */
export const fold = (text) =>
  (/^\p{ASCII}*$/u.test(text)
    ? text
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[’‘ʿʾ`]/g, "'")
  ).toLowerCase();

/**
 * The rows that contain every word of `text`.
 *
 * @param {Row[]} rows
 * @param {TableColumn[]} columns
 * @param {string} text
 * @returns {Row[]}
 */
export function holding(rows, columns, text) {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const folded = (row.folded ??= fold(
      [
        ...columns.map((column) => column.text(row)),
        row.own.summary ?? "",
        ...(row.own.names ?? []).map((/** @type {Name} */ each) => each.name),
        row.key,
      ].join("\n"),
    ));
    return wanted.every((word) => folded.includes(word));
  });
}
