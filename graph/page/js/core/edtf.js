// Dates as people write them (EDTF, ISO 8601-2:2019): the first and last day that each can mean, as Python reads them.
import * as Days from "./days.js";
import { Fault } from "./faults.js";

const LONGEST = 64;
const PLAIN = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/;
const MASKED = /^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
const SEASON = /^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/;
const SIGNIFICANT = /^(\d{4})S(\d+)[?~%]?$/;
const SET = /^(?:\[.*\]|\{.*\})$/;
const INTERVAL = /^([^/]*)\/([^/]*)$/;
const YEARS = /^(\d{4})-(\d{4})$/;
// a qualifier may be before or behind the year, before month and day, and behind the month of a day
const QUALIFIED_PART = /^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/;
const QUALIFIED_MONTH = /^(\d{4}-\d\d)[?~%](-\d\d)$/;
const UNSPECIFIED = /^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`;
const ZONE = String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`;
const TIME = new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${CLOCK})(?:${ZONE})?$`);
const FAR = /^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/;
// first month and number of months by the code used as a month, from 21 on: seasons (of the north, unless the
// code is one of the south), quarters, thirds and halves of a year
const NORTH = [
  [3, 3],
  [6, 3],
  [9, 3],
  [12, 3],
];
const SOUTH = [NORTH[2], NORTH[3], NORTH[0], NORTH[1]];
const PARTS = [
  [1, 3],
  [4, 3],
  [7, 3],
  [10, 3],
  [1, 4],
  [5, 4],
  [9, 4],
  [1, 6],
  [7, 6],
];
const MONTHS_OF = [...NORTH, ...NORTH, ...SOUTH, ...PARTS];
/** @type {[RegExp, (text: string, ...parts: string[]) => DayWindow][]} */
const FORMS = [
  [PLAIN, plainDays],
  [MASKED, masked],
  [SEASON, season],
  [SIGNIFICANT, significant],
  [SET, set],
  [INTERVAL, between],
];

/** @param {string} text */
const noDate = (text) => new Fault(`\`${text}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`);
const noDay = () => new Fault("not a day of the calendar in the years 0001 to 9999");
/** @param {string} text */
const backwards = (text) => new Fault(`\`${text}\` ends before it begins`);

/**
 * The first and last day that a date can mean. An interval or a set means some day in it.
 *
 * @param {Edtf} text
 * @returns {DayWindow}
 */
export function parse(text) {
  if (text.length > LONGEST && [...text].length > LONGEST) throw new Fault(`a date has at most ${LONGEST} characters`);
  if (text === "") throw new Fault("a date is needed here, and not an empty text");
  if (text !== text.trim()) throw new Fault("a date must not have spaces around it");
  return bounds(text);
}

/**
 * @param {string} text
 * @returns {DayWindow}
 */
function bounds(text) {
  for (const [form, read] of FORMS) {
    const parts = form.exec(text);
    if (parts) return read(text, ...parts.slice(1));
  }
  return rare(text);
}

/**
 * @param {string} text
 * @param {string} y
 * @param {string} [m]
 * @param {string} [d]
 * @returns {DayWindow}
 */
function plainDays(text, y, m, d) {
  const [year, month, day] = [Number(y), m ? Number(m) : undefined, d ? Number(d) : undefined];
  if (year === 0) throw new Fault("years run from 0001 to 9999");
  if (month !== undefined && (month < 1 || month > 12))
    throw new Fault(`there is no month ${m}; a date is written YEAR-MONTH-DAY`);
  if (month && day !== undefined && !Days.exists(year, month, day))
    throw new Fault(`${text} is not a day of the calendar`);
  return span(year, month, day);
}

/**
 * The days of a year, a month or a day, if it exists.
 *
 * @param {number} year
 * @param {number} [month]
 * @param {number} [day]
 * @returns {DayWindow}
 */
function span(year, month, day) {
  const last = month || 12;
  return [Days.number(year, month || 1, day || 1), Days.number(year, last, day || Days.daysIn(year, last))];
}

/**
 * Some day from `first` to `last`, each of which may be unknown (empty) or open (`..`), but not both.
 *
 * @param {string} text
 * @param {string} first
 * @param {string} last
 * @returns {DayWindow}
 */
function between(text, first, last) {
  /** @param {string} side */
  const open = (side) => side === "" || side === "..";
  if (open(first) && open(last)) throw new Fault(`\`${text}\` names no date`);
  /** @type {DayWindow} */
  const days = [open(first) ? Days.BEGINNING : bounds(first)[0], open(last) ? Days.FOREVER : bounds(last)[1]];
  if (days[0] > days[1]) throw backwards(text);
  return days;
}

/**
 * From the first day of any member to the last day of any.
 *
 * @param {string} text
 * @returns {DayWindow}
 */
function set(text) {
  const spans = text
    .slice(1, -1)
    .split(",")
    .map((member) => {
      const dots = member.trim().indexOf("..");
      if (dots < 0) return bounds(member.trim());
      return between(text, member.trim().slice(0, dots), member.trim().slice(dots + 2));
    });
  return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
}

/**
 * The first and last day that digits with X for unknown ones can mean.
 *
 * @param {string} text
 * @param {string} year
 * @param {string} [month]
 * @param {string} [day]
 * @returns {DayWindow}
 */
function masked(text, year, month = "XX", day = "XX") {
  const parts = [fitting(year, 9999), fitting(month, 12), fitting(day, 31)];
  const first = existing(parts);
  const last = existing(parts.map((numbers) => [...numbers].reverse()));
  if (!first || !last) throw new Fault(`${text} is not a day of the calendar`);
  return [Days.number(...first), Days.number(...last)];
}

/**
 * The numbers from 1 to `most` that match a mask.
 *
 * @param {string} mask
 * @param {number} most
 */
function fitting(mask, most) {
  if (!mask.includes("X")) return [Number(mask)];
  const pattern = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  return numbers.filter((number) => pattern.test(String(number).padStart(mask.length, "0")));
}

/**
 * The first [year, month, day] of these that exists in the calendar.
 *
 * @param {number[][]} parts
 * @returns {[number, number, number] | null}
 */
function existing([years, months, days]) {
  for (const year of years)
    for (const month of months) for (const day of days) if (Days.exists(year, month, day)) return [year, month, day];
  return null;
}

/**
 * The days of a part of a year. A winter may be the one that begins in the year, or the one that ends.
 *
 * @param {string} text
 * @param {string} year
 * @param {string} code
 * @returns {DayWindow}
 */
function season(text, year, code) {
  const [month, length] = MONTHS_OF[Number(code) - 21];
  const over = month + length > 13;
  const [first] = plainDays(text, year, over ? "01" : String(month).padStart(2, "0"));
  const end = Number(year) + (over ? 1 : 0);
  return [first, end > 9999 ? Days.number(9999, 12, 31) : span(end, ((month + length - 2) % 12) + 1)[1]];
}

/**
 * The days of a year of which only the first digits are significant.
 *
 * @param {string} text
 * @param {string} year
 * @param {string} digits
 * @returns {DayWindow}
 */
function significant(text, year, digits) {
  if (!/^[1-4]$/.test(digits)) throw new Fault(`\`${text}\`: of a year, 1 to 4 digits are significant`);
  return masked(text, year.slice(0, Number(digits)).padEnd(4, "X"));
}

/**
 * @param {string} text
 * @returns {DayWindow}
 */
function rare(text) {
  if (FAR.test(text)) throw noDay();
  const days = element(TIME.exec(text)?.[1] ?? text);
  if (!days) throw noDate(text);
  return days;
}

/**
 * The days of a date with unknown parts (X) or qualifiers; null if it has neither.
 *
 * @param {string} text
 * @returns {DayWindow | null}
 */
function element(text) {
  const month = QUALIFIED_MONTH.exec(text);
  const parts = QUALIFIED_PART.exec(month ? month[1] + month[2] : text);
  if (parts) return unspecified(parts[1] ?? parts[2], parts[3], parts[4], !/[?~%]/.test(text));
  const bare = text.replace(/[?~%]$/, "");
  const open = UNSPECIFIED.exec(bare);
  if (!open || (text !== bare && !MASKED.test(bare) && !/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(bare))) return null;
  return unspecified(open[1], open[2], open[3]);
}

/**
 * The days of a date whose year, month and day may contain X; null if no month and day match.
 *
 * @param {string} year
 * @param {string} [month]
 * @param {string} [day]
 * @param {boolean} [plain]
 * @returns {DayWindow | null}
 */
function unspecified(year, month, day, plain = false) {
  /**
   * @param {string | undefined} part
   * @param {number} most
   */
  const fixed = (part, most) => !part || part === "XX" || (Number(part) >= 1 && Number(part) <= most);
  if (!fixed(month, 12) || !fixed(day, plain ? Days.daysIn(4, Number(month)) : 31)) return null;
  /**
   * @param {string} digit
   * @param {number} openMonth
   * @param {boolean} last
   */
  const edge = (digit, openMonth, last) => {
    const y = Number(year.replaceAll("X", digit));
    const m = month && month !== "XX" ? Number(month) : openMonth;
    const d = day && day !== "XX" ? Number(day) : last ? Days.daysIn(y, m) : 1;
    if (!Days.exists(y, m, d)) throw noDay();
    return Days.number(y, m, d);
  };
  return [edge("0", 1, false), edge("9", 12, true)];
}

/**
 * The window that `between` asks about: FIRST..LAST, each a date, either of which may be omitted; or 2012-2017.
 *
 * @param {string} text
 * @returns {DayWindow}
 */
export function parseBetween(text) {
  const years = YEARS.exec(text);
  const dots = text.indexOf("..");
  if (dots < 0 && !years) throw new Fault(`\`${text}\` is not of the form FIRST..LAST, such as 2012..2014`);
  const [first, last] = years ? years.slice(1) : [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
  /** @type {DayWindow} */
  const window = [first ? parse(first)[0] : Days.BEGINNING, last ? parse(last)[1] : Days.FOREVER];
  if (window[0] > window[1]) throw backwards(text);
  return window;
}
