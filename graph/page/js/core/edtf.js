// Dates as people write them (EDTF, ISO 8601-2:2019): the first and last day that each can mean, as Python reads them.
import * as Days from "./days.js";
import { Fault } from "./faults.js";

const LONGEST = 64;
const PLAIN = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/;
const MASKED = /^(?:(\d{3}X|\d\dXX)|(\d{4})-XX(?:-XX)?|(\d{4}-\d\d)-XX)$/;
const SET = /^\[([^[\],]*)\.\.([^[\],]*)\]$/;
const SEASON = /^(\d{4})-(2[1-9]|3\d|4[01])$/;
const QUALIFIED_SEASON = /^(\d{4}-2[1-4])\^\S$/;
// a qualifier may stand before or behind the year, before month and day, and behind the month of a day
const QUALIFIED_PART = /^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/;
const QUALIFIED_MONTH = /^(\d{4}-\d\d)[?~%](-\d\d)$/;
const UNSPECIFIED = /^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`;
const ZONE = String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`;
const TIME = new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${CLOCK})(?:${ZONE})?$`);
const FAR = /^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/;
// months that seasons begin and end in: 21 spring ... 32 by hemisphere, 33 quarters, 37 thirds, 40 halves of a year
const SPRING = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 12],
];
const SEASONS = [
  ...SPRING,
  ...SPRING,
  SPRING[2],
  SPRING[3],
  SPRING[0],
  SPRING[1],
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
  [1, 4],
  [5, 8],
  [9, 12],
  [1, 6],
  [7, 12],
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
  const plain = PLAIN.exec(text);
  if (plain) return plainDays(text, plain);
  if (text.length > LONGEST && [...text].length > LONGEST) throw new Fault(`a date has at most ${LONGEST} characters`);
  if (text === "") throw new Fault("a date is needed here, and not an empty text");
  if (text !== text.trim()) throw new Fault("a date has no blanks around it");
  const masked = MASKED.exec(text);
  if (masked?.[1]) return [parse(masked[1].replaceAll("X", "0"))[0], parse(masked[1].replaceAll("X", "9"))[1]];
  if (masked) return parse(masked[2] ?? masked[3]);
  const set = SET.exec(text);
  if (set) return between(text, set[1], set[2]);
  const sides = text.split("/");
  if (sides.length === 2 && text !== "/") return between(text, sides[0], sides[1]);
  return rare(text);
}

/**
 * @param {string} text
 * @param {string[]} parts
 * @returns {DayWindow}
 */
function plainDays(text, [, y, m, d]) {
  const [year, month, day] = [y, m, d].map(Number);
  if (year === 0) throw new Fault("years run from 0001 to 9999");
  if (m && (month < 1 || month > 12)) throw new Fault(`there is no month ${m}; a date is written YEAR-MONTH-DAY`);
  if (d && !Days.exists(year, month, day)) throw new Fault(`${text} is not a day of the calendar`);
  return span(year, m ? month : undefined, d ? day : undefined);
}

/**
 * The days of a year, a month or a day that exist.
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
  const days = [open(first) ? Days.BEGINNING : parse(first)[0], open(last) ? Days.FOREVER : parse(last)[1]];
  if (days[0] > days[1]) throw backwards(text);
  return days;
}

/**
 * @param {string} text
 * @returns {DayWindow}
 */
function rare(text) {
  if (/^[[{].*[\]}]$/.test(text)) return list(text);
  const season = SEASON.exec(QUALIFIED_SEASON.exec(text)?.[1] ?? text);
  if (season) return seasonDays(Number(season[1]), SEASONS[Number(season[2]) - 21]);
  if (FAR.test(text)) throw noDay();
  const days = element(/^\d{4}S\d+$/.test(text) ? text.slice(0, 4) : (TIME.exec(text)?.[1] ?? text));
  if (!days) throw noDate(text);
  return days;
}

/**
 * @param {number} year
 * @param {number[]} months
 * @returns {DayWindow}
 */
function seasonDays(year, [first, last]) {
  if (year === 0) throw noDay();
  return [span(year, first)[0], span(year, last)[1]];
}

/**
 * The days of a date with parts left open (X) or qualified, or null when it is neither.
 *
 * @param {string} text
 * @returns {DayWindow}
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
 * The days of a date whose year, month and day may hold X; null when there are no such month and day.
 *
 * @param {string} year
 * @param {string} [month]
 * @param {string} [day]
 * @param {boolean} [plain]
 * @returns {DayWindow}
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
 * `[A,B,..]` or `{A,B,..}`: from the first day of any to the last day of any. An open side of all of {} stands alone.
 *
 * @param {string} text
 * @returns {DayWindow}
 */
function list(text) {
  if ((text[0] === "[") !== text.endsWith("]")) throw noDate(text);
  const parts = text.slice(1, -1).split(",");
  const spans = parts.map((part, at) => {
    const dots = part.indexOf("..");
    if (dots < 0) return parts.length > 1 && !/^\d{4}-XX$/.test(part) ? element(part) : null;
    const [first, last] = [part.slice(0, dots), part.slice(dots + 2)];
    if ((first === "" && (at > 0 || !last)) || (last === "" && at < parts.length - 1)) return null;
    const same = first === "" || last === "" || first.length === last.length;
    const sides = [first, last].map((side) =>
      side && PLAIN.test(side) && !/[?~%]$/.test(side) ? element(side) : null,
    );
    if (!same || (first && !sides[0]) || (last && !sides[1])) return null;
    return [first ? sides[0][0] : Days.BEGINNING, last ? sides[1][1] : Days.FOREVER];
  });
  if (spans.includes(null) || (text[0] === "{" && parts.length > 1 && /^\{\.\.|\.\.\}$/.test(text))) throw noDate(text);
  return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
}

/**
 * The window that `between` asks about: FIRST..LAST, each a date, either of which may be left out.
 *
 * @param {string} text
 * @returns {DayWindow}
 */
export function parseBetween(text) {
  const dots = text.indexOf("..");
  if (dots < 0) throw new Fault(`\`${text}\` is not of the form FIRST..LAST, such as 2012..2014`);
  const [first, last] = [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
  /** @type {DayWindow} */
  const window = [first ? parse(first)[0] : Days.BEGINNING, last ? parse(last)[1] : Days.FOREVER];
  if (window[0] > window[1]) throw backwards(text);
  return window;
}
