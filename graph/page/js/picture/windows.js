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
 * Both sides moved by months (or days), as far as the domain goes.
 *
 * @param {OpenWindow | null} window
 * @param {{ months?: number, days?: number }} by
 * @param {Days} domain
 * @returns {OpenWindow | null}
 */
export function moved(window, { months = 0, days = 0 }, domain) {
  const [first, last] = within(window, domain);
  /** @param {number} day */
  const move = (day) => (months ? shifted(day, months) : day + days);
  let [a, b] = [move(first), move(last)];
  if (a < domain.first) [a, b] = [domain.first, domain.first + last - first];
  if (b > domain.last) [a, b] = [domain.last - (last - first), domain.last];
  return [isoOf(a), isoOf(b)];
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
  const long = domain.last - domain.first > 4 * 366;
  const [first, last] = window
    ? within(window, domain)
    : [domain.first, firstOf(monthOf(domain.first) + (long ? 12 : 1)) - 1];
  if (last < domain.last && window) return [isoOf(first), isoOf(last)];
  const year = firstOf(monthOf(domain.first) + (long ? 12 : 1)) - 1;
  const end = window && window[0] && first > domain.first ? domain.first + last - first : year;
  return [isoOf(domain.first), isoOf(end)];
}

export const { short, windowInWords: inWords } = Dates;

/**
 * The day that a typed date means for a side, null for none or an open one. Throws for what is no date.
 *
 * @param {string} text
 * @param {number} side
 */
export function typed(text, side) {
  const day = text.trim() ? Dates.spanOf(text)[side] : null;
  return day === "0000-00-00" || day === "9999-99-99" ? null : day;
}
