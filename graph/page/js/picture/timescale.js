// Days as whole numbers (0 is 1970-01-01, as UTC counts), the axis that they lie on, and the bins that it is cut into.

import { last } from "../core/lists.js";
import { MONTHS } from "../core/vocabulary.js";
import { utcMonth, utcYear } from "d3-time";

const DAY = 86_400_000; // milliseconds
const YEAR = 365.2425; // days
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000, 60000]; // months
const [YEAR_LABEL, MONTH_LABEL] = [38, 66]; // pixels that a label takes, with a gap
const known = new Map();

/** @param {number} day */
const dateOf = (day) => new Date(day * DAY);
/** @param {Date} date */
const numberOf = (date) => Math.round(date.getTime() / DAY);
/**
 * Intervals of this number of months, counted from the start of a year, or of the year 0 for whole years.
 *
 * @param {number} months
 */
function every(months) {
  const interval = months < 12 ? utcMonth.every(months) : utcYear.every(months / 12);
  if (!interval) throw new RangeError(`no interval of ${months} months`);
  return interval;
}

/**
 * The number of an ISO day; null stays null.
 *
 * @overload
 * @param {Day} iso
 * @returns {number}
 */
/**
 * @overload
 * @param {Day | null | undefined} iso
 * @returns {number | null}
 */
/**
 * @param {Day | null | undefined} iso
 * @returns {number | null}
 */
export function dayOf(iso) {
  if (iso === null || iso === undefined) return null;
  let day = known.get(iso);
  if (day === undefined) {
    const [year, month, date] = iso.split("-").map(Number);
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, date);
    day = Math.round(moment.getTime() / DAY);
    known.set(iso, day);
  }
  return day;
}

/**
 * @param {number | null | undefined} day
 * @returns {Day | null}
 */
export function isoOf(day) {
  if (day === null || day === undefined) return null;
  const moment = new Date(day * DAY);
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  const year = String(moment.getUTCFullYear()).padStart(4, "0");
  return `${year}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
}

/**
 * The month of a day as one number: 12 times the year and the month from 0.
 *
 * @param {number} day
 */
export function monthOf(day) {
  const moment = new Date(day * DAY);
  return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
}

/**
 * The first day of such a month.
 *
 * @param {number} month
 */
export function firstOf(month) {
  const moment = new Date(0);
  moment.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return Math.round(moment.getTime() / DAY);
}

/**
 * The same day of the month this number of months later; the last one of a month that is too short for it.
 *
 * @param {number} day
 * @param {number} months
 */
export function shifted(day, months) {
  const month = monthOf(day);
  const [first, end] = [firstOf(month + months), firstOf(month + months + 1) - 1];
  return Math.min(end, first + day - firstOf(month));
}

/**
 * Whole months from `first` to `end` in steps that leave each label room: [{ day, label, year }].
 *
 * @param {number} first
 * @param {number} end
 * @param {number} width
 * @returns {Tick[]}
 */
export function ticks(first, end, width) {
  const months = Math.max(1, ((end - first + 1) / YEAR) * 12);
  const step = STEPS.find((each) => (each / months) * width >= (each < 12 ? MONTH_LABEL : YEAR_LABEL)) ?? last(STEPS);
  return every(step)
    .range(dateOf(first), dateOf(end + 1))
    .map((date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const label = step < 12 ? `${MONTHS[month].slice(0, 3)} ${year}` : String(year);
      return { day: numberOf(date), year: month === 0, label };
    });
}

/**
 * @param {Date} start
 * @param {number} step
 */
function binName(start, step) {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (step === 1) return `${MONTHS[month]} ${year}`;
  if (step < 12) return `${MONTHS[month]} to ${MONTHS[month + step - 1]} ${year}`;
  return step === 12 ? String(year) : `${year} to ${year + step / 12 - 1}`;
}

/**
 * Months, quarters, years or more that cover the days, each at least `least` pixels wide: [{ first, last, name }].
 *
 * @param {number} first
 * @param {number} last
 * @param {number} width
 * @param {number} [least]
 * @returns {Bin[]}
 */
export function bins(first, last, width, least = 4) {
  const months = monthOf(last) - monthOf(first) + 1;
  const step = [1, 3, 12, 60, 120, 600, 1200, 12000].find((each) => (each / months) * width >= least) ?? 12000;
  const interval = every(step);
  const found = [];
  let start = interval.floor(dateOf(first));
  while (numberOf(start) <= last) {
    const next = interval.offset(start, 1);
    found.push({ first: numberOf(start), last: numberOf(next) - 1, name: binName(start, step) });
    start = next;
  }
  return found;
}

const DENSE = 0.8; // of all days: they lie in the span that an axis is fitted to
const RARE = 0.02; // of all days: at most so many are beyond an end of an axis for being few
const WORTH = 0.15; // of an axis: less is not worth a cut

/**
 * Whole years from the day `first` to the day `last`.
 *
 * @param {number} first
 * @param {number} last
 * @returns {Days}
 */
function years(first, last) {
  const after = utcYear.offset(utcYear.floor(dateOf(last)), 1);
  return { first: numberOf(utcYear.floor(dateOf(first))), last: numberOf(after) - 1 };
}

/**
 * The first and last of the sorted days that an axis is fitted to: those near the shortest span that holds most of
 * them, and of the rest not the few that would take much of the room.
 *
 * @param {Float64Array} sorted
 * @returns {[number, number]}
 */
function fitted(sorted) {
  const most = Math.min(sorted.length, Math.max(2, Math.floor(sorted.length * DENSE)));
  let at = 0;
  for (let from = 1; from + most <= sorted.length; from += 1)
    if (sorted[from + most - 1] - sorted[from] < sorted[at + most - 1] - sorted[at]) at = from;
  const [low, high] = [sorted[at], sorted[at + most - 1]];
  const reach = Math.max(high - low, YEAR);
  const near = sorted.filter((day) => day >= low - reach && day <= high + reach);
  const [first, end] = [near[0], near[near.length - 1]];
  const few = Math.floor(sorted.length * RARE);
  const [robust, until] = [sorted[few], sorted[sorted.length - 1 - few]];
  return [robust - first > (end - first) * WORTH ? robust : first, end - until > (end - first) * WORTH ? until : end];
}

/**
 * The axis that fits these days: whole years without the few days far from all others. `whole` is the axis of all
 * days; `earlier` and `later` are the numbers of days before and after the fitted one. Days are numbers, in any order;
 * null when there is none.
 *
 * @param {number[]} days
 * @returns {Domain | null}
 */
export function domain(days) {
  const sorted = Float64Array.from(days).sort();
  if (sorted.length === 0) return null;
  const { first, last } = years(...fitted(sorted));
  const earlier = sorted.filter((day) => day < first).length;
  const later = sorted.filter((day) => day > last).length;
  return { first, last, earlier, later, whole: years(sorted[0], sorted[sorted.length - 1]) };
}

/**
 * Those of the events that have a first day on an axis, with the day, in order of the days.
 *
 * @param {Record<Id, EventRecord>} events
 * @param {Id[]} ids
 * @param {Days} domain
 * @returns {[Id, number][]}
 */
export function dated(events, ids, domain) {
  /** @type {[Id, number][]} */
  const found = [];
  for (const id of ids) {
    const day = dayOf(events[id].days[0]);
    if (day !== null && day >= domain.first) found.push([id, day]);
  }
  return found.sort(([, a], [, b]) => a - b);
}
