// One sentence for each record: what an actor is, what a link says and on what it rests, what joins two actors.
import * as Dates from "./dates.js";
import * as Words from "./words.js";

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;

/** @param {string} code */
function countryOf(code) {
  const name = regions.of(code) ?? code;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** @param {string} noun */
const article = (noun) => (/^[aeio]/i.test(noun) ? `an ${noun}` : `a ${noun}`);

/**
 * "one, two and three".
 *
 * @param {string[]} items
 */
export const list = (items) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

/** @type {Record<string, string>} */
const NOUNS = { media: "media outlet", other: "actor" };

/**
 * Whether a date is past on the date of record.
 *
 * @param {Graph} graph
 * @param {Edtf | undefined} date
 */
function past(graph, date) {
  if (!date || date === "..") return false;
  const last = Dates.spanOf(date)[1];
  return graph.info.asOfDay === null || last <= graph.info.asOfDay;
}

/**
 * What an actor is: "Hezbollah is an armed group in Lebanon, founded in 1982."
 *
 * @param {Graph} graph
 * @param {Id} id
 */
export function actor(graph, id) {
  const { name, type, country, plural, founded, born, dissolved, died } = graph.actors[id];
  const said = Words.opening(`${Words.the(graph.actors[id])}${name}`);
  const noun = NOUNS[type] ?? graph.types[type].label.toLowerCase();
  const ended = past(graph, died ?? dissolved);
  const is = ended ? (plural ? "were" : "was") : plural ? "are" : "is";
  const where = country && type !== "state" ? ` ${/person|organ/.test(type) ? "of" : "in"} ${countryOf(country)}` : "";
  const dates = [
    founded && `founded ${Dates.atDate(founded)}`,
    born && `born ${Dates.atDate(born)}`,
    ended && dissolved && `ended ${Dates.atDate(dissolved)}`,
    ended && died && `died ${Dates.atDate(died)}`,
  ].filter(Boolean);
  return `${said} ${is} ${article(noun)}${where}${dates.map((each) => `, ${each}`).join("")}.`;
}

/**
 * When a link held: "since 1982", "from 2004 to 2009", "on 7 October 2023"; "dates not known".
 *
 * @param {Link} link
 */
export function time(link) {
  const said = Dates.brief(link);
  if (link.periods || said === "dates not known" || said.startsWith("seen ")) return said;
  const { start, end } = link;
  if (!start) return end === ".." ? "ongoing, start unknown" : `until ${Dates.inWords(end ?? "")}`;
  const began = Dates.inWords(start);
  if (end === "..") return `since ${began}`;
  if (!end) return `from ${began}, end unknown`;
  const [, last] = said.split(" – ");
  if (last === undefined) return Dates.atDate(start);
  return last.startsWith("last confirmed") ? `since ${began}, ${last}` : `from ${began} to ${Dates.inWords(end)}`;
}

const STATUSES = {
  asserted: "Not contested",
  disputed: "Disputed: sources differ",
  denied: "Denied: no source supports it",
};

/**
 * The status of a link for readers.
 *
 * @param {Link} link
 */
export const status = ({ status: own, weakly_disputed: weakly }) =>
  weakly ? "Weakly disputed: every objection is weak" : STATUSES[own];

/**
 * Since when and how well supported a link is: "Since 1982, high confidence".
 *
 * @param {Link} link
 */
export function judged(link) {
  return Words.capital(`${time(link)}, ${link.confidence} confidence`);
}

/**
 * Which support two actors give each other: "Iran gives Hezbollah funding and weapons."
 *
 * @param {Graph} graph
 * @param {{ from: Id, to: Id }} ends
 * @param {Pair} pair
 */
export function pair(graph, { from, to }, { there, back, families }) {
  /** @param {Id} id */
  const name = (id) => `${Words.the(graph.actors[id])}${graph.actors[id].name}`;
  /** @param {Id[]} kinds */
  const labels = (kinds) => list(kinds.map((id) => graph.kinds[id].label.toLowerCase()));
  /**
   * @param {Id} giver
   * @param {Id} taker
   * @param {Id[]} kinds
   */
  const gives = (giver, taker, kinds) =>
    kinds.length > 0 &&
    `${Words.opening(name(giver))} ${graph.actors[giver].plural ? "give" : "gives"} ${name(taker)} ${labels(kinds)}.`;
  const said = [gives(from, to, there), gives(to, from, back)].filter(Boolean);
  if (said.length) return said.join(" ");
  return families.length
    ? `${Words.opening(name(from))} and ${name(to)}: no support, ${list(families.map(({ family }) => family))} only.`
    : `No link between ${name(from)} and ${name(to)} passes the filters.`;
}
