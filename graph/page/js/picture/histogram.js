// How many links are active when: for certain, and possibly.
import { bisector } from "d3-array";
import * as Dates from "../core/dates.js";
import * as Timescale from "./timescale.js";

const ALWAYS = Infinity;

/**
 * The spans of links as numbers, four a span: s1, s2, e1, e2; a missing bound is infinite. A link has one a period.
 *
 * @param {Graph} graph
 * @param {Set<Id>} ids
 */
export function spans(graph, ids) {
  const all = [...ids].flatMap((id) => Dates.spansOf(graph.links[id]));
  const numbers = new Float64Array(all.length * 4);
  all.forEach((span, n) => {
    for (let bound = 0; bound < 4; bound += 1)
      numbers[4 * n + bound] = span[bound] === null ? (bound % 2 ? ALWAYS : -ALWAYS) : Timescale.dayOf(span[bound]);
  });
  return numbers;
}

// Possible at any time at all: it would lift every bar by the same height.
/**
 * @param {Float64Array} numbers
 * @param {number} at
 */
const isUndated = (numbers, at) => numbers[at] === -ALWAYS && numbers[at + 3] === ALWAYS;

/**
 * The links active on some day from `first` to `last`: { certain, possible, undated }, each link in one of them.
 *
 * @param {Float64Array} numbers
 * @param {(number | null)[]} window
 */
export function reading(numbers, [first, last]) {
  const found = { certain: 0, possible: 0, undated: 0 };
  const [from, to] = [first ?? -ALWAYS, last ?? ALWAYS];
  for (let at = 0; at < numbers.length; at += 4) {
    if (numbers[at + 1] <= to && numbers[at + 2] >= from) found.certain += 1;
    else if (isUndated(numbers, at)) found.undated += 1;
    else if (numbers[at] <= to && numbers[at + 3] >= from) found.possible += 1;
  }
  return found;
}

/**
 * How many links have dates that leave them possible at any time.
 *
 * @param {Float64Array} numbers
 */
export function undated(numbers) {
  let found = 0;
  for (let at = 0; at < numbers.length; at += 4) if (isUndated(numbers, at)) found += 1;
  return found;
}

/** The first bin that ends on or after a day. */
const binAfter = bisector((/** @type {Bin} */ { last }) => last).left;

/**
 * The number of links in each bin that lie there for certain, and possibly but not for certain: two arrays.
 *
 * @param {Float64Array} numbers
 * @param {Bin[]} bins
 */
export function counts(numbers, bins) {
  const certain = new Int32Array(bins.length + 1);
  const active = new Int32Array(bins.length + 1);
  /**
   * @param {Int32Array} to
   * @param {number} from
   * @param {number} until
   */
  const add = (to, from, until) => {
    const outside = bins.length === 0 || until < bins[0].first || from > bins.at(-1).last;
    if (outside) return;
    const start = binAfter(bins, from);
    const end = Math.min(bins.length - 1, binAfter(bins, until));
    to[start] += 1;
    to[end + 1] -= 1;
  };
  for (let at = 0; at < numbers.length; at += 4) {
    const [s2, e1] = [numbers[at + 1], numbers[at + 2]];
    const undated = isUndated(numbers, at);
    if (!undated) add(active, numbers[at], numbers[at + 3]);
    // Certain in a bin that begins by e1 and ends at or after s2, even when these are in the wrong order within one
    // bin.
    const ordered = s2 <= e1;
    if (!ordered && (e1 < bins[0]?.first || binAfter(bins, s2) !== binAfter(bins, e1))) continue;
    add(certain, ordered ? s2 : e1, ordered ? e1 : s2);
    if (undated) add(active, ordered ? s2 : e1, ordered ? e1 : s2);
  }
  for (let bin = 1; bin < bins.length; bin += 1) {
    certain[bin] += certain[bin - 1];
    active[bin] += active[bin - 1];
  }
  return {
    certain: certain.subarray(0, bins.length),
    possible: active.subarray(0, bins.length).map((all, bin) => all - certain[bin]),
  };
}
