// Citations as plain text: the claims, their assessment, sources and passages, the data set, and the address of the
// view.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import * as ViewWords from "../core/view_words.js";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, STATUS_TITLES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";

const STANCES = { supports: null, disputes: "disputes it", denies: "denies it" };
const LONG = 600; // characters of a title or summary

/** @param {unknown} text */
const words = (text) => ViewWords.line(text, LONG);
/**
 * @param {number} number
 * @param {string} word
 */
const counted = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
/** @param {string} text */
const stopped = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
/**
 * @param {Graph} graph
 * @param {Id} id
 */
const nameOf = (graph, id) => ViewWords.line(graph.actors[id]?.name ?? id, 200);

/**
 * "Iran supplies weapons to Hamas (1990s – ongoing): moderate confidence, not contested, 2 independent sources."
 *
 * @param {Graph} graph
 * @param {Id} id
 */
export function linkSentence(graph, id) {
  const link = graph.links[id];
  const said = words(Words.sentence(graph, link, nameOf(graph, link.source), nameOf(graph, link.target)));
  const independent = counted(link.roots.length, "independent source");
  const status = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
  return `${said} (${Dates.brief(link)}): ${link.confidence} confidence, ${status}, ${independent}.`;
}

/** @param {string | undefined} address */
const webOnly = (address) => (address && /^https?:\/\//i.test(address) ? words(address) : null);

/**
 * "Author. Title. Publisher, 5 August 2014. https://…"
 *
 * @param {Graph} graph
 * @param {Id} id
 */
function sourceWords(graph, id) {
  const own = graph.sources[id];
  if (!own) return `Source ${words(id)}.`;
  const published = own.published ? Dates.inWords(own.published) : "no date";
  return [
    own.author && stopped(words(own.author)),
    stopped(words(own.title)),
    `${words(own.publisher)}, ${published}.`,
    webOnly(own.url),
    webOnly(own.archived_url) && `Archived: ${webOnly(own.archived_url)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * @param {Graph} graph
 * @param {Claim} claim
 */
function claimLine(graph, claim) {
  const source = graph.sources[claim.source];
  const grade = `${source?.reliability ?? "?"}${claim.credibility}`;
  const inWords = source
    ? `source ${RELIABILITY_WORDS[source.reliability]}, claim ${CREDIBILITY_WORDS[claim.credibility]}`
    : "";
  const details = [
    claim.locator && words(claim.locator),
    claim.attributed_to && `according to ${words(claim.attributed_to)}`,
    STANCES[claim.stance],
  ].filter(Boolean);
  return `- [${[`${grade}: ${inWords}`, ...details].join("; ")}] ${sourceWords(graph, claim.source)}`;
}

/**
 * @param {Graph} graph
 * @param {Id} id
 */
function linkLines(graph, id) {
  const { claims } = graph.links[id];
  return [
    linkSentence(graph, id),
    ...(claims.length ? claims.map((claim) => claimLine(graph, claim)) : ["- No source is cited for this."]),
  ];
}

/**
 * The data set and the view of a citation.
 *
 * @param {Graph} graph
 * @param {string} address
 */
function foot(graph, address) {
  const { title, version, asOf, licence, authors } = graph.info;
  const data = [
    `Data: ${authors?.length ? `${words(authors.join(", "))}, ` : ""}${words(title)}`,
    version && `version ${words(version)}`,
    asOf && `as of ${Dates.inWords(asOf)}`,
    licence && words(licence),
  ];
  return [
    "",
    `${data.filter(Boolean).join(", ")}. Grades are of the Admiralty code: reliability A to F, credibility 1 to 6.`,
    ...(address ? [`View: ${address}`] : []),
  ];
}

/** @param {...any} lines */
const text = (...lines) => `${lines.flat().join("\n")}\n`;

/**
 * A citation of links, one after the other.
 *
 * @param {Graph} graph
 * @param {Id[]} ids
 * @param {string} address
 */
export const ofLinks = (graph, ids, address) =>
  text(ids.map((id, at) => [...(at ? [""] : []), ...linkLines(graph, id)]).flat(), foot(graph, address));

/**
 * A citation of a path with every link of every hop.
 *
 * @param {Graph} graph
 * @param {Path} path
 * @param {any} question
 * @param {string} address
 */
export function ofPath(graph, path, question, address) {
  const route = Words.route(graph, path, (id) => nameOf(graph, id));
  const judged = [
    counted(path.hops.filter((hop) => !hop.through).length, "hop"),
    `${path.confidence} confidence`,
    path.disputed && "disputed in part",
    path.time && `${path.time} in time`,
    counted(path.independentSources, "independent source"),
  ];
  const filter = Object.entries(question?.filter ?? {}).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${[value].flat().join(", ")}`,
  );
  const ends = question && `paths from ${nameOf(graph, question.from)} to ${nameOf(graph, question.to)}`;
  const said = [ends, ...(filter.length ? [words(filter.join("; "))] : [])].join("; ");
  const asked = question?.from && question?.to ? [`Asked: ${said}.`] : [];
  /** @param {number} at */
  const number = (at) => path.hops.slice(0, at + 1).filter((hop) => !hop.through).length;
  const hops = path.hops.map((hop, at) => [
    "",
    [
      `${hop.through ? "Step" : `Hop ${number(at)}`}: ${nameOf(graph, hop.source)} → ${nameOf(graph, hop.target)}`,
      `${hop.confidence} confidence`,
      ...(path.hops.length > 1 && at === path.weakestHop ? [`the weakest ${hop.through ? "step" : "hop"}`] : []),
    ].join(", "),
    ...hop.links.flatMap(({ id }) => linkLines(graph, id)),
  ]);
  return text(
    `Chain of evidence: ${route} (${judged.filter(Boolean).join(", ")}).`,
    asked,
    hops.flat(),
    foot(graph, address),
  );
}

/**
 * A citation of a source, with the number of records that cite it.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {string} address
 */
export function ofSource(graph, id, address) {
  const own = graph.sources[id];
  /** @param {Record<Id, { claims: Claim[] }>} records */
  const citing = (records) =>
    Object.values(records).filter(({ claims }) => claims.some(({ source }) => source === id)).length;
  const from = Grades.originals(own).map((each) => `It derives from: ${sourceWords(graph, each)}`);
  return text(
    sourceWords(graph, id),
    `Reliability ${own.reliability}: ${RELIABILITY_WORDS[own.reliability]}. ` +
      `${counted(citing(graph.links), "link")} and ${counted(citing(graph.events), "event")} in the data cite it.`,
    from,
    foot(graph, address),
  );
}

/**
 * A citation of an event with its claims.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {string} address
 */
export function ofEvent(graph, id, address) {
  const own = graph.events[id];
  return text(
    `${words(own.name)} (${Dates.inWords(own.date)}${own.place ? `, ${words(own.place)}` : ""}).`,
    own.claims.map((claim) => claimLine(graph, claim)),
    foot(graph, address),
  );
}
