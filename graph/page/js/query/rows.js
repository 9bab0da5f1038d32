// The records as rows of tables: what each column reads, how it sorts, and which rows hold a text.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, STATUSES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";

const STANCES = { supports: "supports", disputes: "disputes", denies: "denies" };
const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/**
 * @param {Graph} graph
 * @param {Id} id
 */
const name = (graph, id) => graph.actors[id]?.name ?? id;
/**
 * @param {Graph} graph
 * @param {Link} link
 */
export const linkWords = (graph, link) =>
  Words.sentence(graph, link, name(graph, link.source), name(graph, link.target));
/** @param {string | undefined} code */
export const country = (code) => {
  if (!code) return "";
  try {
    return regions.of(code);
  } catch {
    return code;
  } // not of the form of a region's code
};
/** @param {Link} link */
const amounts = (link) => (link.amounts ?? []).map((each) => Words.amount(each, Dates.inWords)).join("; ");
/** @param {Link} link */
const independent = (link) =>
  `${Words.count(link.roots.length, "source")}, ${Words.count(link.claims.length, "claim")}`;

/**
 * The grade of a claim with its source's: "B2 usually reliable, probably true".
 *
 * @param {Graph} graph
 * @param {Claim} claim
 */
function gradeOf(graph, { source, credibility }) {
  const { reliability } = graph.sources[source];
  return `${reliability}${credibility} ${RELIABILITY_WORDS[reliability]}, ${CREDIBILITY_WORDS[credibility]}`;
}

// A column is { id, title, width (least pixels), share (of what is over), text(row), value(row) to sort by; text when
// left out }.
/** @type {Record<TableName, (graph: Graph) => TableColumn[]>} */
const COLUMNS = {
  actors: (graph) => [
    { id: "name", title: "Name", width: 190, share: 3, text: (row) => row.own.name },
    {
      id: "native",
      title: "Other script",
      width: 120,
      share: 1.5,
      text: (row) => row.own.native_names?.[0]?.name ?? "",
    },
    { id: "type", title: "Type", width: 140, share: 1, text: (row) => graph.types[row.own.type].label },
    { id: "country", title: "Country", width: 110, share: 1, text: (row) => country(row.own.country) },
    {
      id: "links",
      title: "Links",
      width: 76,
      number: true,
      text: (row) => String(row.links),
      value: (row) => row.links,
    },
    {
      id: "gives",
      title: "Supports",
      width: 98,
      number: true,
      text: (row) => String(row.gives),
      value: (row) => row.gives,
    },
    {
      id: "gets",
      title: "Supported",
      width: 108,
      number: true,
      text: (row) => String(row.gets),
      value: (row) => row.gets,
    },
    {
      id: "since",
      title: "Since",
      width: 112,
      share: 0.6,
      text: (row) => (row.since ? Dates.inWords(row.since) : ""),
      value: (row) => row.since,
    },
  ],
  links: (graph) => [
    { id: "from", title: "From", width: 160, share: 1.6, text: (row) => name(graph, row.own.source) },
    { id: "kind", title: "Kind", width: 150, share: 1, text: (row) => graph.kinds[row.own.kind].label },
    { id: "to", title: "To", width: 160, share: 1.6, text: (row) => name(graph, row.own.target) },
    {
      id: "when",
      title: "When",
      width: 180,
      share: 1,
      text: (row) => Dates.brief(row.own),
      value: (row) => row.own.span[0] ?? row.own.span[3],
    },
    {
      id: "confidence",
      title: "Confidence",
      width: 112,
      text: (row) => row.own.confidence,
      value: (row) => Grades.level(row.own.confidence),
    },
    {
      id: "status",
      title: "Status",
      width: 122,
      text: (row) => (row.own.status === "asserted" ? "not contested" : Grades.statusInWords(row.own)),
      value: (row) => STATUSES.indexOf(row.own.status),
    },
    {
      id: "sources",
      title: "Rests on",
      width: 152,
      share: 0.3,
      text: (row) => independent(row.own),
      value: (row) => row.own.roots.length * 1000 + row.own.claims.length,
    },
    {
      id: "amounts",
      title: "Amounts",
      width: 150,
      share: 1.5,
      text: (row) => amounts(row.own),
      value: (row) => row.own.amounts?.[0]?.value ?? null,
    },
  ],
  claims: (graph) => [
    { id: "about", title: "About", width: 240, share: 2.5, text: (row) => row.about },
    {
      id: "stance",
      title: "Stance",
      width: 100,
      text: (row) => STANCES[/** @type {Claim} */ (row.own).stance],
      value: (row) => Object.keys(STANCES).indexOf(row.own.stance),
    },
    {
      id: "grade",
      title: "Grade",
      width: 290,
      share: 1.5,
      text: (row) => gradeOf(graph, row.own),
      value: (row) => `${graph.sources[row.own.source].reliability}${row.own.credibility}`,
    },
    { id: "source", title: "Source", width: 220, share: 2.5, text: (row) => graph.sources[row.own.source].title },
    { id: "locator", title: "Where in it", width: 150, share: 1.5, text: (row) => row.own.locator ?? "" },
  ],
  sources: () => [
    { id: "title", title: "Title", width: 240, share: 3, text: (row) => row.own.title },
    { id: "publisher", title: "Publisher", width: 180, share: 2, text: (row) => row.own.publisher },
    { id: "class", title: "Class", width: 130, share: 0.7, text: (row) => Words.spaced(row.own.class ?? "") },
    {
      id: "reliability",
      title: "Reliability",
      width: 180,
      share: 0.7,
      text: (row) => `${row.own.reliability}: ${RELIABILITY_WORDS[row.own.reliability]}`,
    },
    {
      id: "published",
      title: "Published",
      width: 130,
      share: 0.7,
      text: (row) => (row.own.published ? Dates.inWords(row.own.published) : ""),
      value: (row) => row.own.published ?? null,
    },
    {
      id: "links",
      title: "Links",
      width: 76,
      number: true,
      text: (row) => String(row.links),
      value: (row) => row.links,
    },
    {
      id: "events",
      title: "Events",
      width: 84,
      number: true,
      text: (row) => String(row.events),
      value: (row) => row.events,
    },
  ],
  events: (graph) => [
    { id: "name", title: "Event", width: 240, share: 3, text: (row) => row.own.name },
    {
      id: "date",
      title: "Date",
      width: 190,
      share: 1,
      text: (row) => Dates.inWords(row.own.date),
      value: (row) => row.own.days[0],
    },
    { id: "place", title: "Place", width: 150, share: 1.5, text: (row) => row.own.place ?? "" },
    {
      id: "actors",
      title: "Actors",
      width: 240,
      share: 3,
      text: (row) =>
        row.own.roles
          .map((/** @type {Role} */ { actor, role }) => `${name(graph, actor)} (${Words.spaced(role)})`)
          .join(", "),
    },
    {
      id: "claims",
      title: "Claims",
      width: 84,
      number: true,
      text: (row) => String(row.own.claims.length),
      value: (row) => row.own.claims.length,
    },
  ],
};
/** @type {Record<TableName, [string, boolean]>} */
export const SORTED = {
  actors: ["links", false],
  links: ["from", true],
  claims: ["about", true],
  sources: ["links", false],
  events: ["date", false],
};

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
 * The events in which an actor in view has a part.
 *
 * @param {Graph} graph
 * @param {{ actors: Set<Id> }} shown
 */
export const eventsIn = (graph, { actors }) =>
  Object.keys(graph.events).filter((id) => graph.events[id].roles.some((role) => actors.has(role.actor)));

/**
 * @param {Graph} graph
 * @param {InView} shown
 * @returns {Row[]}
 */
const eventRows = (graph, shown) =>
  eventsIn(graph, shown).map((id) => {
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
 * Sources that something in view cites, and those that these derive from.
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
  for (const id of eventsIn(graph, shown)) count(graph.events[id], "events", []);
  return [...rows.values()];
}

const MAKERS = { actors: actorRows, links: linkRows, claims: claimRows, sources: sourceRows, events: eventRows };

/**
 * The rows of a table: [{ key, open, own, actors, ... }] for what `shown`, { actors, links }, holds.
 *
 * @param {Graph} graph
 * @param {TableName} table
 * @param {InView} shown
 * @returns {Row[]}
 */
export const of = (graph, table, shown) => MAKERS[table](graph, shown);

/**
 * @param {Graph} graph
 * @param {TableName} table
 * @returns {TableColumn[]}
 */
export const columns = (graph, table) => COLUMNS[table](graph);

/**
 * The rows sorted by a column; rows that have nothing there come last either way.
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
  const byText = new Map(); // the rank of each text, as collating is slow
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
 * The rows that hold every word of `text` somewhere.
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
