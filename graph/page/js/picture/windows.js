// A window of time, [first, last] as ISO days of which either may be null for open: moved, resized, played, typed and
// put into words.
import * as Dates from "../core/dates.js";
import { dayOf, firstOf, isoOf, monthOf, shifted } from "./timescale.js";

/**
 * The window with its open sides at the ends of the domain, as numbers.
 *
 * @param {OpenWindow | null} window
 * @param {Days} domain
 * @returns {[number, number]}
 */
export const within = (window, domain) => [dayOf(window?.[0]) ?? domain.first, dayOf(window?.[1]) ?? domain.last];

/**
 * A window of two days, in either order, null when it covers the whole domain; a side at the domain's end is open.
 *
 * @param {number} one
 * @param {number} other
 * @param {Days} domain
 * @returns {OpenWindow | null}
 */
export function of(one, other, domain) {
  const [first, last] = one <= other ? [one, other] : [other, one];
  if (first <= domain.first && last >= domain.last) return null;
  return [first <= domain.first ? null : isoOf(first), last >= domain.last ? null : isoOf(last)];
}

/**
 * The nearest edge of a month: the first day of one, or the last for the far side of a window.
 *
 * @param {number} day
 * @param {boolean} far
 * @param {{ exact?: boolean }} [how]
 */
export function snapped(day, far, { exact = false } = {}) {
  if (exact) return Math.round(day);
  const month = monthOf(day);
  const [start, next] = [firstOf(month), firstOf(month + 1)];
  return (day - start < next - day ? start : next) - (far ? 1 : 0);
}

/**
 * Whether a window is whole months: it begins with the first day of one and ends with the last day of one.
 *
 * @param {[number, number]} days
 */
const isWhole = ([first, last]) => firstOf(monthOf(first)) === first && firstOf(monthOf(last + 1)) === last + 1;

/**
 * Both sides moved by months (or days), as far as the domain goes. Whole months stay whole months.
 *
 * @param {OpenWindow | null} window
 * @param {{ months?: number, days?: number }} by
 * @param {Days} domain
 * @returns {OpenWindow}
 */
export function moved(window, { months = 0, days = 0 }, domain) {
  const [first, last] = within(window, domain);
  /**
   * @param {number} by
   * @param {number} back
   * @param {number} ahead
   */
  const limited = (by, back, ahead) => Math.max(Math.min(0, back), Math.min(by, Math.max(0, ahead)));
  if (!months) {
    const by = limited(days, domain.first - first, domain.last - last);
    return [isoOf(first + by), isoOf(last + by)];
  }
  const by = limited(months, monthOf(domain.first) - monthOf(first), monthOf(domain.last) - monthOf(last));
  if (isWhole([first, last])) {
    const [start, end] = [firstOf(monthOf(first) + by), firstOf(monthOf(last + 1) + by) - 1];
    return [isoOf(start), isoOf(end)];
  }
  return [isoOf(Math.max(domain.first, shifted(first, by))), isoOf(Math.min(domain.last, shifted(last, by)))];
}

/**
 * A side (0 or 1) of a window some months later: one at the edge of a month stays at the edge.
 *
 * @param {number} day
 * @param {number} side
 * @param {number} months
 */
export const stepped = (day, side, months) => shifted(day + side, months) - side;

/**
 * The first or last months of the days, for a step ahead or back without a window.
 *
 * @param {Days} days
 * @param {number} way
 * @param {number} months
 * @returns {OpenWindow}
 */
export function first({ first, last }, way, months) {
  if (way > 0) return [isoOf(first), isoOf(firstOf(monthOf(first) + months) - 1)];
  return [isoOf(firstOf(monthOf(last + 1) - months)), isoOf(last)];
}

const ROOM = 0.6; // of a window on either side of it, on an axis that is zoomed to it

/**
 * Whole months around a window, for an axis that is zoomed to it.
 *
 * @param {OpenWindow} window
 * @param {Days} whole
 * @returns {Days}
 */
export function around(window, whole) {
  const [first, last] = within(window, whole);
  const months = Math.max(1, Math.round(((last - first) / 30.4) * ROOM));
  return {
    first: Math.max(whole.first, firstOf(monthOf(first) - months)),
    last: Math.min(whole.last, firstOf(monthOf(last) + months + 1) - 1),
  };
}

/**
 * One side (0 or 1) set to a day, never past the other.
 *
 * @param {OpenWindow | null} window
 * @param {number} side
 * @param {number} day
 * @param {Days} domain
 * @returns {OpenWindow | null}
 */
export function resized(window, side, day, domain) {
  const days = within(window, domain);
  days[side] =
    side === 0 ? Math.max(domain.first, Math.min(day, days[1])) : Math.min(domain.last, Math.max(day, days[0]));
  return of(days[0], days[1], domain);
}

/**
 * The next window of a play, or null at the end.
 *
 * @param {OpenWindow | null} window
 * @param {number} months
 * @param {Days} domain
 * @returns {OpenWindow | null}
 */
export function played(window, months, domain) {
  const [first, last] = within(window, domain);
  return last >= domain.last ? null : moved([isoOf(first), isoOf(last)], { months }, domain);
}

/**
 * Where a play begins: the window there is, or a year at the start; from the start again when it is at the end.
 *
 * @param {OpenWindow | null} window
 * @param {Days} domain
 * @returns {OpenWindow}
 */
export function start(window, domain) {
  const [first, last] = within(window, domain);
  if (window && last < domain.last) return [isoOf(first), isoOf(last)];
  const long = domain.last - domain.first > 4 * 366;
  if (!window?.[0] || first <= domain.first)
    return [isoOf(domain.first), isoOf(firstOf(monthOf(domain.first) + (long ? 12 : 1)) - 1)];
  if (!isWhole([first, last])) return [isoOf(domain.first), isoOf(domain.first + last - first)];
  const months = monthOf(last) - monthOf(first) + 1;
  return [isoOf(domain.first), isoOf(firstOf(monthOf(domain.first) + months) - 1)];
}

export const { short, windowInWords: inWords } = Dates;
