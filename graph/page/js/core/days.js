// Days as whole numbers: day 1 is 0001-01-01 in the proleptic Gregorian calendar; no bound is beyond all days.

export const BEGINNING = -(10 ** 9); // no first day
export const FOREVER = 10 ** 9; // no last day
const LAST = 3652059; // 9999-12-31
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** @param {number} year */
const leaps = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * @param {number} year
 * @param {number} month
 */
export function daysIn(year, month) {
  if (month === 2) return leaps(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether this day exists in the years 1 to 9999.
 *
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export const exists = (year, month, day) =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/**
 * The number of a day, as Python's `date.toordinal` counts.
 *
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export function number(year, month, day) {
  const past = year - 1;
  return (
    365 * past +
    Math.floor(past / 4) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    BEFORE[month - 1] +
    (month > 2 && leaps(year) ? 1 : 0) +
    day
  );
}

/** @param {Day} text */
export const ofIso = (text) => number(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

/**
 * YYYY-MM-DD, or null for a missing bound.
 *
 * @param {number} day
 */
export function iso(day) {
  if (day <= 0 || day > LAST) return null;
  let year = Math.floor(day / 365.2425) + 1;
  while (number(year, 1, 1) > day) year -= 1;
  while (number(year + 1, 1, 1) <= day) year += 1;
  let month = 12;
  while (number(year, month, 1) > day) month -= 1;
  /** @param {number} part */
  const two = (part) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day - number(year, month, 1) + 1)}`;
}

/**
 * A function that converts a link's span [s1, s2, e1, e2], of ISO days or null, to numbers, with a cache of days.
 *
 * @returns {(span: Span) => DaySpan}
 */
export function reader() {
  const known = new Map();
  /** @param {Day} day */
  const read = (day) => {
    if (!known.has(day)) known.set(day, ofIso(day));
    return known.get(day);
  };
  return (span) => /** @type {DaySpan} */ (span.map((day, at) => (day ? read(day) : at % 2 ? FOREVER : BEGINNING)));
}
