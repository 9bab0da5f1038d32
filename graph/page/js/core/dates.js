// Dates in words, and questions about time in days as ISO texts, which compare as texts; null is no bound.
import * as Days from "./days.js";
import * as Edtf from "./edtf.js";
import * as Filters from "./filters.js";
import { MONTHS, ONGOING, SEASON_WORDS } from "./vocabulary.js";

const BEFORE_ALL = "0000-00-00";
const AFTER_ALL = "9999-99-99";

/**
 * The spans of a link, one for each period.
 *
 * @param {Pick<Link, "span" | "spans">} link
 */
export const spansOf = ({ span, spans }) => spans ?? [span];

/**
 * A link's span [s1, s2, e1, e2] with every bound a text, so that bounds can be compared.
 *
 * @param {Span} given
 * @returns {TextSpan}
 */
export function bounded([s1, s2, e1, e2]) {
  return [s1 ?? BEFORE_ALL, s2 ?? AFTER_ALL, e1 ?? BEFORE_ALL, e2 ?? AFTER_ALL];
}

/**
 * @param {DayWindow} given
 * @returns {TextWindow}
 */
const texts = ([first, last]) => [Days.iso(first) ?? BEFORE_ALL, Days.iso(last) ?? AFTER_ALL];

/**
 * The first and last day that a date (EDTF) can mean. Throws a Fault if it is not a date.
 *
 * @param {Edtf} text
 */
export const spanOf = (text) => texts(Edtf.parse(text));

/**
 * The window that `on` or `between` (FIRST..LAST) asks about, or null when neither is given.
 *
 * @param {{ on?: string | null, between?: string | null }} [asked]
 * @returns {TextWindow | null}
 */
export function windowOf({ on, between } = {}) {
  const window = Filters.windowOf({ on: on || null, between: between || null });
  return window && texts(window);
}

/**
 * Like `windowOf`, with null for an open side.
 *
 * @param {{ on?: string | null, between?: string | null }} asked
 * @returns {OpenWindow | null}
 */
export function openWindowOf(asked) {
  const window = windowOf(asked);
  return window && [window[0] === BEFORE_ALL ? null : window[0], window[1] === AFTER_ALL ? null : window[1]];
}

/**
 * @param {TextSpan} span
 * @param {TextWindow} window
 */
export const possibleIn = ([s1, , , e2], [first, last]) => s1 <= last && e2 >= first;
/**
 * @param {TextSpan} span
 * @param {TextWindow} window
 */
export const certainIn = ([, s2, e1], [first, last]) => s2 <= last && e1 >= first;

/**
 * Whether a link is "certain" or "possible" on some day of a window; null if neither.
 *
 * @param {Pick<Link, "span" | "spans" | "outside">} link
 * @param {OpenWindow} window
 */
export function certainty(link, [first, last]) {
  /** @type {TextWindow} */
  const window = [first ?? BEFORE_ALL, last ?? AFTER_ALL];
  const spans = spansOf(link).map(bounded);
  if (spans.some((span, at) => !link.outside?.includes(at) && certainIn(span, window))) return "certain";
  return spans.some((span) => possibleIn(span, window)) ? "possible" : null;
}

/**
 * "30 June 2025" for a day.
 *
 * @param {Day} iso
 */
export function dayInWords(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** @type {[RegExp, (found: string) => string][]} */
const FORMS = [
  [/^(\d{4})$/, (year) => year],
  [/^(\d{4}-(?:0[1-9]|1[0-2]))$/, (month) => monthInWords(month)],
  [/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/, (day) => dayInWords(day)],
  [/^(\d{3})X$/, (tens) => `the ${tens}0s`],
  [/^(\d{4})-XX$/, (year) => `some month of ${year}`],
  [/^(\d{4})-XX-XX$/, (year) => `some day of ${year}`],
  [/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/, (month) => `some day of ${monthInWords(month)}`],
  [
    /^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
    (season) => SEASON_WORDS[Number(season.slice(5)) - 21].replace("{}", season.slice(0, 4)),
  ],
];

const BOUNDS = /^\[([^,.\]]*)\.\.([^,.\]]*)\]$/; // some day between two
const PLAIN = /^\d{4}(-\d\d){0,2}$/;

/** @param {string} month */
const monthInWords = (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/**
 * A date as written, in words: "about 1990", "the 1990s", "2004 or 2006", "7 October 2023"; never in EDTF notation.
 *
 * @param {Edtf} text
 * @returns {string}
 */
export function inWords(text) {
  if (text === "..") return ONGOING;
  if (/^[[{].*[\]}]$/.test(text)) return setInWords(text);
  if (text.includes("/")) return rangeInWords(text.split("/"));
  if (/[?~%]/.test(text)) {
    const doubt = /[?%]/.test(text) ? "perhaps " : "";
    const near = /[~%]/.test(text) ? "about " : "";
    return `${doubt}${near}${inWords(text.replace(/[?~%]/g, ""))}`;
  }
  for (const [form, say] of FORMS) {
    const match = form.exec(text);
    if (match) return say(match[1]);
  }
  return byDays(text);
}

/**
 * @param {Edtf} text
 * @returns {string}
 */
function setInWords(text) {
  const members = text
    .slice(1, -1)
    .split(",")
    .map((member) => (member.includes("..") ? rangeInWords(member.trim().split("..")) : inWords(member.trim())));
  const [others, last] = [members.slice(0, -1), members[members.length - 1]];
  return others.length ? `${others.join(", ")} ${text[0] === "[" ? "or" : "and"} ${last}` : last;
}

/**
 * @param {string[]} sides
 * @returns {string}
 */
function rangeInWords([first, last]) {
  /** @param {string} side */
  const open = (side) => side === "" || side === "..";
  if (open(first)) return `${inWords(last)} or earlier`;
  return open(last) ? `${inWords(first)} or later` : `between ${inWords(first)} and ${inWords(last)}`;
}

/**
 * A date without a wording of its own, by its first and last day.
 *
 * @param {Edtf} text
 */
function byDays(text) {
  let days;
  try {
    days = Edtf.parse(text);
  } catch {
    return "an unknown date";
  }
  const [first, last] = days.map((day) => Days.iso(day));
  if (first?.endsWith("-01-01") && last?.endsWith("-12-31"))
    return `between ${first.slice(0, 4)} and ${last.slice(0, 4)}`;
  if (first && last) return `between ${dayInWords(first)} and ${dayInWords(last)}`;
  return first ? `${dayInWords(first)} or later` : last ? `${dayInWords(last)} or earlier` : "an unknown date";
}

/**
 * A date with its preposition: "on 7 October 2023", "in the 1990s", "about 2012".
 *
 * @param {Edtf} text
 */
export function atDate(text) {
  const said = inWords(text);
  if (/^(about|perhaps|some day|between) | or (later|earlier)$/.test(said)) return said;
  return /^\d{1,2} \D/.test(said) ? `on ${said}` : `in ${said}`;
}

/**
 * The dates of a link as written, or those of each of its periods (`A/B`; a bare date is both).
 *
 * @param {Pick<Link, "start" | "end" | "periods">} link
 * @returns {Dated[]}
 */
function written({ start, end, periods }) {
  if (!periods) return [{ start, end }];
  return periods.map((text) => {
    const sides = text.split("/");
    const [first, last] = sides.length === 1 ? [text, text] : sides;
    return { start: first === ".." ? "" : first, end: last };
  });
}

/**
 * The dates of a link and the days that are certain, as two texts; the periods follow one another.
 *
 * @param {Link} link
 * @param {Day | null} asOfDay
 */
export function lifetimeInWords(link, asOfDay) {
  const said = written(link).map((dates) => beginningAndEnd(dates, asOfDay));
  if (link.outside) return [said.join(" "), "These dates contradict the lives of the actors, so no day is certain."];
  return [said.join(" "), spansOf(link).map(certainDays).join(" ")];
}

/**
 * @param {Dated} dates
 * @param {Day | null} asOfDay
 */
function beginningAndEnd(dates, asOfDay) {
  const [seen, confirmed] = [seenOn(dates), stillSo(dates)];
  const began = seen
    ? `Seen ${atDate(seen)}, start unknown`
    : dates.start
      ? `Began ${inWords(dates.start)}`
      : "Start unknown";
  const record = asOfDay ? ` on ${dayInWords(asOfDay)}, the date of record` : " at the date of record";
  const ended = !dates.end
    ? "end unknown"
    : dates.end === ".."
      ? `ongoing${record}`
      : confirmed
        ? dates.start === confirmed
          ? "end unknown"
          : `last confirmed ${inWords(confirmed)}, end unknown`
        : `ended ${inWords(dates.end)}`;
  return `${began}; ${ended}.`;
}

/** @param {Span} span */
function certainDays([s1, s2, e1, e2]) {
  const wider = [];
  if (s1 !== s2) wider.push(s1 ? `from ${dayInWords(s1)}` : "before");
  if (e1 !== e2) wider.push(e2 ? `until ${dayInWords(e2)}` : "after");
  if (!s2 || !e1 || s2 > e1) return "These dates give no day on which it certainly held.";
  const certain =
    s2 === e1 ? `Certain on ${dayInWords(s2)} alone` : `Certain from ${dayInWords(s2)} to ${dayInWords(e1)}`;
  return certain + (wider.length ? `; possible ${wider.join(" and ")}.` : ".");
}

/**
 * The date on which a link is known to have held, if it has no other dates: `[..D]` to `[D..]`; otherwise null.
 *
 * @param {Dated} link
 */
function seenOn(link) {
  const date = stillSo(link);
  return date && link.start === `[..${date}]` ? date : null;
}

/**
 * The date on which a link still held, if its end is `[D..]`, not before that date; otherwise null.
 *
 * @param {Dated} link
 */
const stillSo = ({ end }) => /^\[([^,.\]]+)\.\.\]$/.exec(end ?? "")?.[1] ?? null;

/**
 * Dates of a link in the shortest form, for lists: "1990s – now", "? – 2005", "1993 – 2011, 2017 – ongoing". For
 * several periods, their certain times, if each has one.
 *
 * @param {Link} link
 */
export function brief(link) {
  const spans = written(link);
  const known = spans.map(documented);
  return spans.length > 1 && known.every(Boolean) ? known.join(", ") : spans.map(briefly).join(", ");
}

/**
 * The time in which a period certainly held, as its sources state it; null if there is no such time.
 *
 * @param {Dated} dates
 */
function documented({ start, end }) {
  const first = (start ?? "").replace(BOUNDS, "$2");
  const last = (end ?? "").replace(BOUNDS, "$1");
  if (!PLAIN.test(first) || !(last === ".." || PLAIN.test(last))) return null;
  if (last === "..") return `${inWords(first)} – ongoing`;
  if (first === last) return inWords(first);
  return Edtf.parse(first)[0] <= Edtf.parse(last)[1] ? `${inWords(first)} – ${inWords(last)}` : null;
}

/** @param {Dated} dates */
function briefly(dates) {
  const [seen, confirmed] = [seenOn(dates), stillSo(dates)];
  if (seen) return `seen ${inWords(seen)}`;
  const start = dates.start ? inWords(dates.start).replace(/^the /, "") : "?";
  const end = !dates.end
    ? "?"
    : dates.end === ".."
      ? ONGOING
      : confirmed
        ? dates.start === confirmed
          ? "?"
          : `last confirmed ${inWords(confirmed)}`
        : inWords(dates.end).replace(/^the /, "");
  return start === "?" && end === "?" ? "dates not known" : start === end ? start : `${start} – ${end}`;
}

/**
 * The earliest day on which a link can have begun, by its own dates; null if unknown.
 *
 * @param {Pick<Link, "start" | "end" | "periods">} link
 */
export function firstDay(link) {
  const starts = written(link).flatMap(({ start }) => start || []);
  if (starts.length < written(link).length) return null;
  return starts.flatMap((start) => openSpan(start)[0] ?? []).sort()[0] ?? null;
}

/**
 * The latest day on which a link can have ended, by its own dates; null if unknown or ongoing.
 *
 * @param {Pick<Link, "start" | "end" | "periods">} link
 */
export function lastDay(link) {
  const days = written(link).map(({ end }) => (end && end !== ".." ? openSpan(end)[1] : null));
  return days.every(Boolean) ? days.sort().at(-1) : null;
}

/**
 * The periods of a link in days, such as "2012-01-01/2013-12-31; 2015-06-01/.."; "" without periods.
 *
 * @param {Pick<Link, "start" | "end" | "periods">} link
 */
export function spells(link) {
  /** @param {Dated} period */
  const days = ({ start, end }) => [start && openSpan(start)[0], end && end !== ".." ? openSpan(end)[1] : null];
  const each = link.periods ? written(link).map(days) : [];
  return each.map(([first, last]) => `${first || ".."}/${last || ".."}`).join("; ");
}

/** @param {Edtf} text */
const openSpan = (text) => Edtf.parse(text).map(Days.iso);

/**
 * A side of a window in its shortest form: 2012, 2012-07 or 2012-07-14.
 *
 * @param {Day | null} iso
 * @param {number} side
 */
export function short(iso, side) {
  if (!iso) return "";
  for (const length of [4, 7]) {
    if (spanOf(iso.slice(0, length))[side] === iso) return iso.slice(0, length);
  }
  return iso;
}

/**
 * "2013", "May 2013", "since 2012", "13 May 2012 to 3 June 2013", "all time".
 *
 * @param {OpenWindow | null} window
 */
export function windowInWords(window) {
  if (!window || (!window[0] && !window[1])) return "all time";
  const [first, last] = [short(window[0], 0), short(window[1], 1)];
  if (!first) return `until ${inWords(last)}`;
  if (!last) return `since ${inWords(first)}`;
  return first === last ? inWords(first) : `${inWords(first)} to ${inWords(last)}`;
}
