// A time as people type it, read as a window: "2012", "Dec 2024", "8 Dec 2024", "2012-2017", "2012 to 2017",
// "since 2012".
import * as Dates from "./dates.js";
import * as Days from "./days.js";
import { MONTHS } from "./vocabulary.js";

const EXAMPLES = "2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012";
const QUOTED = 40; // characters
const MONTH = String.raw`([a-z]{3,9})\.?`;
const ANY_TIME = /^(all|any|no|clear)( time)?$/;
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/g;
const TWO_WAYS = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
const OPENING = /^(?:in|on|during|at|time:?)\s+/;
const CALENDAR = /^\d{4}-\d\d(?:-\d\d)?$/;
const SEASONS = ["spring", "summer", "autumn", "winter"]; // 21 to 24 in EDTF; quarters are 33 to 36
/** @type {[RegExp, (one: string, other: string) => OpenWindow][]} */
const SPANS = [
  [/^(?:until|till|to|up to|through) ([^]+)$/, (until) => [null, dayOf(until, 1)]],
  [/^before ([^]+)$/, (date) => [null, beside(dayOf(date, 0), -1)]],
  [/^after ([^]+)$/, (date) => [beside(dayOf(date, 1), 1), null]],
  [/^between ([^]+) and ([^]+)$/, (from, until) => span(from, until)],
  [/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/, (from, until) => span(from, until)],
  [/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/, (from, until) => span(from, until)],
  [/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/, (from, until) => span(from, until)],
  [/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/, (from, until) => span(from, until)],
  [/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/, (from) => [dayOf(from, 0), null]],
];

/**
 * A text in quotation marks, cut when it is long.
 *
 * @param {string} text
 */
const quoted = (text) => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;

/**
 * A day before or after another one.
 *
 * @param {Day | null} day
 * @param {number} by
 * @returns {Day | null}
 */
export const beside = (day, by) => (day === null ? null : Days.iso(Days.ofIso(day) + by));

/**
 * The number of a month from its name or the first letters of it, at least three; 0 for none.
 *
 * @param {string} name
 */
const monthOf = (name) => MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.replace(/^sept$/, "sep"))) + 1;

/** @param {string} name */
const seasonOf = (name) => 21 + SEASONS.indexOf(name === "fall" ? "autumn" : name);

/**
 * An error that is sure what was meant: a time, but one that cannot be.
 *
 * @param {string} message
 */
const impossible = (message) => new RangeError(message, { cause: IMPOSSIBLE });
const IMPOSSIBLE = "impossible";
/** @param {unknown} fault */
export const isImpossible = (fault) => fault instanceof RangeError && fault.cause === IMPOSSIBLE;

/**
 * A date as EDTF: "dec 2024" as 2024-12, "8 dec 2024" and "dec 8, 2024" as 2024-12-08. Other texts stay as they are.
 *
 * @param {string} text
 */
function edtf(text) {
  /**
   * @param {string} year
   * @param {string} name
   * @param {string} [day]
   */
  const made = (year, name, day) => {
    const month = monthOf(name);
    const parts = [year, String(month).padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
    return month ? parts.join("-") : text;
  };
  /** @type {[RegExp, (parts: string[]) => string][]} */
  const forms = [
    [/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/, ([name, year]) => `${year}-${seasonOf(name)}`],
    [/^q([1-4]) (\d{4})$/, ([quarter, year]) => `${year}-${32 + Number(quarter)}`],
    [/^(\d{4}) q([1-4])$/, ([year, quarter]) => `${year}-${32 + Number(quarter)}`],
    [new RegExp(`^${MONTH},? (\\d{4})$`), ([name, year]) => made(year, name)],
    [new RegExp(`^(\\d{4}) ${MONTH}$`), ([year, name]) => made(year, name)],
    [new RegExp(`^(\\d{1,2})\\.? ${MONTH},? (\\d{4})$`), ([day, name, year]) => made(year, name, day)],
    [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`), ([name, day, year]) => made(year, name, day)],
    [/^(?:the )?(\d{3})0s$/, ([tens]) => `${tens}X`],
    [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (parts) => parts.map((part) => part.padStart(2, "0")).join("-")],
  ];
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (found) return read(found.slice(1));
  }
  return text.toUpperCase();
}

/** @param {string} typed */
const cleaned = (typed) =>
  typed
    .toLowerCase()
    .replace(/[–—−]/g, "-")
    .replace(/…/g, "..")
    .replace(/\s+/g, " ")
    .trim()
    .replace(OPENING, "")
    .replace(ORDINAL, "$1");

/**
 * A typed date as EDTF, with "~" for one that begins with "about" or "circa"; not a date if the text is none.
 *
 * @param {string} typed
 */
export function asEdtf(typed) {
  const [, about, date] = /^(about|around|circa|c\.|ca\.)? ?(.*)$/.exec(cleaned(typed)) ?? [];
  return edtf(date ?? "") + (about ? "~" : "");
}

/**
 * The first (side 0) or last (side 1) day that a typed date can mean; null if it is open. Throws a RangeError.
 *
 * @param {string} text
 * @param {number} side
 * @returns {Day | null}
 */
function dayOf(text, side) {
  const wanted = text.trim();
  if (wanted === "" || wanted === "..") return null;
  if (TWO_WAYS.test(wanted))
    throw impossible(`${quoted(wanted)} can be read in two ways: write the month in letters, as in 8 Dec 2024.`);
  const written = edtf(wanted);
  let days;
  try {
    days = Dates.spanOf(written);
  } catch {
    if (CALENDAR.test(written) && written.length > 7) throw impossible(`The calendar has no day ${quoted(wanted)}.`);
    throw new RangeError(`${quoted(wanted)} is not a date. Write, for example, ${EXAMPLES}.`);
  }
  return /^(0000|9999-99)/.test(days[side]) ? null : days[side];
}

/**
 * A window of two dates. The first may leave out what the second one says: "7 to 9 Oct 2023", "Oct to Dec 2023".
 *
 * @param {string} from
 * @param {string} until
 * @returns {OpenWindow}
 */
function span(from, until) {
  const last = /^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(until.trim());
  let first = from.trim();
  if (last?.[1] && /^\d{1,2}$/.test(first)) first = `${first} ${last[2]}`;
  else if (last && /^(\d{1,2} )?[a-z]{3,9}\.?$/.test(first)) first = `${first} ${last[2].slice(-4)}`;
  /** @type {OpenWindow} */
  const window = [dayOf(first, 0), dayOf(until, 1)];
  if (window[0] && window[1] && window[0] > window[1])
    throw impossible(
      `The time ends (${Dates.dayInWords(window[1])}) before it starts (${Dates.dayInWords(window[0])}).`,
    );
  return window;
}

/**
 * The window that a typed time means, null for all time. Throws a RangeError whose message says what to write instead.
 *
 * @param {string} typed
 * @returns {OpenWindow | null}
 */
export function read(typed) {
  const text = cleaned(typed);
  if (!text || ANY_TIME.test(text)) return null;
  for (const [form, window] of SPANS) {
    const found = form.exec(text);
    if (found) return closed(window(found[1], found[2]));
  }
  return closed([dayOf(text, 0), dayOf(text, 1)]);
}

/**
 * @param {OpenWindow} window
 * @returns {OpenWindow | null}
 */
const closed = (window) => (window[0] || window[1] ? window : null);
