// The columns of the tables: the text and the sort value of each for a row.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, STATUSES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";

const STANCES = { supports: "supports", disputes: "disputes", denies: "denies" };
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
 * The grade of a claim together with its source's: "B2 usually reliable, probably true".
 *
 * @param {Graph} graph
 * @param {Claim} claim
 */
function gradeOf(graph, { source, credibility }) {
  const { reliability } = graph.sources[source];
  return `${reliability}${credibility} ${RELIABILITY_WORDS[reliability]}, ${CREDIBILITY_WORDS[credibility]}`;
}

// A column is { id, title, width (minimum pixels), share (of the remaining width), text(row), value(row) to sort by;
// the text if omitted }.
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
      counts: ({ key }) => ({ type: "links", where: { of: key } }),
    },
    {
      id: "gives",
      title: "Supports",
      width: 98,
      number: true,
      text: (row) => String(row.gives),
      value: (row) => row.gives,
      counts: ({ key }) => ({ type: "links", where: { from: key, family: "support" } }),
    },
    {
      id: "gets",
      title: "Supported",
      width: 108,
      number: true,
      text: (row) => String(row.gets),
      value: (row) => row.gets,
      counts: ({ key }) => ({ type: "links", where: { to: key, family: "support" } }),
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
    { id: "locator", title: "Location", width: 150, share: 1.5, text: (row) => row.own.locator ?? "" },
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
      counts: ({ key }) => ({ type: "links", where: { cites: key } }),
    },
    {
      id: "events",
      title: "Events",
      width: 84,
      number: true,
      text: (row) => String(row.events),
      value: (row) => row.events,
      counts: ({ key }) => ({ type: "events", where: { cites: key } }),
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
 * @param {TableName} table
 * @returns {TableColumn[]}
 */
export const of = (graph, table) => COLUMNS[table](graph);
