// Days as whole numbers (0 is 1970-01-01, as UTC counts), the axis that they lie on, and the bins that it is cut into.

const DAY = 86_400_000; // milliseconds
const YEAR = 365.2425; // days
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000, 60000]; // months
const [YEAR_LABEL, MONTH_LABEL] = [38, 66]; // pixels that a label takes, with a gap
const known = new Map();

/**
 * The number of an ISO day; null stays null.
 *
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
 * The same day so many months on; the last day of a month stays the last.
 *
 * @param {number} day
 * @param {number} months
 */
export function shifted(day, months) {
  const month = monthOf(day);
  const last = firstOf(month + 1) - 1 === day;
  const [first, end] = [firstOf(month + months), firstOf(month + months + 1) - 1];
  return last ? end : Math.min(end, first + day - firstOf(month));
}

/**
 * Whole months from `first` to `last` in steps that leave each label room: [{ day, label, year }].
 *
 * @param {number} first
 * @param {number} last
 * @param {number} width
 * @returns {Tick[]}
 */
export function ticks(first, last, width) {
  const months = Math.max(1, ((last - first + 1) / YEAR) * 12);
  const step = STEPS.find((each) => (each / months) * width >= (each < 12 ? MONTH_LABEL : YEAR_LABEL)) ?? STEPS.at(-1);
  const found = [];
  for (let month = Math.ceil(monthOf(first) / step) * step; firstOf(month) <= last; month += step) {
    const day = firstOf(month);
    if (day >= first)
      found.push({
        day,
        year: month % 12 === 0,
        label: step < 12 ? `${MONTHS[month % 12]} ${Math.floor(month / 12)}` : String(Math.floor(month / 12)),
      });
  }
  return found;
}

/**
 * @param {number} month
 * @param {number} step
 */
function binName(month, step) {
  const year = Math.floor(month / 12);
  if (step === 1) return `${LONG[month % 12]} ${year}`;
  if (step < 12) return `${LONG[month % 12]} to ${LONG[(month % 12) + step - 1]} ${year}`;
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
  const found = [];
  for (let month = Math.floor(monthOf(first) / step) * step; firstOf(month) <= last; month += step) {
    found.push({ first: firstOf(month), last: firstOf(month + step) - 1, name: binName(month, step) });
  }
  return found;
}

/**
 * The years that are worth an axis: from the first of the days that matter to the last, without the rarest early ones
 * when they would take much of the room: { first, last, earlier }. Days are numbers, in any order; null when there is
 * none.
 *
 * @param {number[]} days
 * @param {number} [rare]
 * @returns {Domain | null}
 */
export function domain(days, rare = 0.02) {
  const sorted = Float64Array.from(days).sort();
  if (sorted.length === 0) return null;
  const robust = sorted[Math.floor(sorted.length * rare)];
  const last = sorted.at(-1);
  const start = robust - sorted[0] > (last - sorted[0]) * 0.15 ? robust : sorted[0];
  const first = firstOf(Math.floor(monthOf(start) / 12) * 12);
  const end = firstOf(Math.floor(monthOf(last) / 12) * 12 + 12) - 1;
  return { first, last: end, earlier: sorted.findIndex((day) => day >= first) };
}
