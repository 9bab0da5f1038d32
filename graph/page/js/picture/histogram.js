// How many links are active when: for certain, and possibly.
import { bisector } from "d3-array";
import * as Dates from "../core/dates.js";
import { last } from "../core/lists.js";
import * as Timescale from "./timescale.js";

const ALWAYS = Infinity;

/**
 * The spans of links as numbers, four a span: s1, s2, e1, e2; a missing bound is infinite. A link has one span a
 * period: those of link `n` are the spans from `starts[n]` to before `starts[n + 1]`.
 *
 * @typedef {{ numbers: Float64Array, starts: Uint32Array }} Spans
 */

/**
 * The spans of links. Of one that contradicts the lives of the actors no day is certain.
 *
 * @param {Graph} graph
 * @param {Set<Id>} ids
 * @returns {Spans}
 */
export function spans(graph, ids) {
  const links = [...ids].map((id) => graph.links[id]);
  const starts = new Uint32Array(links.length + 1);
  links.forEach((link, n) => (starts[n + 1] = starts[n] + Dates.spansOf(link).length));
  const numbers = new Float64Array(starts[links.length] * 4);
  links.forEach((link, n) =>
    Dates.spansOf(link).forEach(([s1, s2, e1, e2], period) => {
      const known = link.outside?.includes(period) ? [s1, null, null, e2] : [s1, s2, e1, e2];
      known.forEach((day, bound) => {
        numbers[4 * (starts[n] + period) + bound] =
          day === null ? (bound % 2 ? ALWAYS : -ALWAYS) : Timescale.dayOf(day);
      });
    }),
  );
  return { numbers, starts };
}

// Possible at any time at all: it would lift every bar by the same height.
/**
 * @param {Float64Array} numbers
 * @param {number} at
 */
const isUndated = (numbers, at) => numbers[at] === -ALWAYS && numbers[at + 3] === ALWAYS;

const LEVELS = /** @type {const} */ (["undated", "possible", "certain"]);

/**
 * The links active on some day from `first` to `last`: { certain, possible, undated }, each link in one of them.
 *
 * @param {Spans} spans
 * @param {(number | null)[]} window
 */
export function reading({ numbers, starts }, [first, last]) {
  const found = { certain: 0, possible: 0, undated: 0 };
  const [from, to] = [first ?? -ALWAYS, last ?? ALWAYS];
  /** @param {number} at */
  const levelOf = (at) => {
    if (numbers[at + 1] <= to && numbers[at + 2] >= from) return 2;
    if (isUndated(numbers, at)) return 0;
    return numbers[at] <= to && numbers[at + 3] >= from ? 1 : -1;
  };
  for (let link = 0; link + 1 < starts.length; link += 1) {
    let level = -1;
    for (let span = starts[link]; span < starts[link + 1]; span += 1) level = Math.max(level, levelOf(4 * span));
    if (level >= 0) found[LEVELS[level]] += 1;
  }
  return found;
}

/**
 * How many links have dates that leave them possible at any time.
 *
 * @param {Spans} spans
 */
export function undated({ numbers, starts }) {
  let found = 0;
  for (let link = 0; link + 1 < starts.length; link += 1) {
    let span = starts[link];
    while (span < starts[link + 1] && isUndated(numbers, 4 * span)) span += 1;
    if (span === starts[link + 1]) found += 1;
  }
  return found;
}

/** The first bin that ends on or after a day. */
const binAfter = bisector((/** @type {Bin} */ { last }) => last).left;

/**
 * Count a link once in each bin of these ranges, which may overlap.
 *
 * @param {Int32Array} to
 * @param {[number, number][]} ranges
 */
function add(to, ranges) {
  if (ranges.length > 1) ranges.sort(([a], [b]) => a - b);
  let until = -1;
  for (const [start, end] of ranges) {
    if (end <= until) continue;
    to[Math.max(start, until + 1)] += 1;
    to[end + 1] -= 1;
    until = end;
  }
}

/**
 * The number of links in each bin that lie there for certain, and possibly but not for certain: two arrays.
 *
 * @param {Spans} spans
 * @param {Bin[]} bins
 */
export function counts({ numbers, starts }, bins) {
  const certain = new Int32Array(bins.length + 1);
  const active = new Int32Array(bins.length + 1);
  /**
   * @param {[number, number][]} ranges
   * @param {number} from
   * @param {number} until
   */
  const reach = (ranges, from, until) => {
    const outside = bins.length === 0 || until < bins[0].first || from > last(bins).last;
    if (!outside) ranges.push([binAfter(bins, from), Math.min(bins.length - 1, binAfter(bins, until))]);
  };
  for (let link = 0; link + 1 < starts.length; link += 1) {
    /** @type {[number, number][]} */
    const sure = [];
    /** @type {[number, number][]} */
    const any = [];
    for (let at = 4 * starts[link]; at < 4 * starts[link + 1]; at += 4) {
      const [s2, e1] = [numbers[at + 1], numbers[at + 2]];
      const undated = isUndated(numbers, at);
      if (!undated) reach(any, numbers[at], numbers[at + 3]);
      // Certain in a bin that begins by e1 and ends at or after s2, even when these are in the wrong order within one
      // bin.
      const ordered = s2 <= e1;
      if (!ordered && (e1 < bins[0]?.first || binAfter(bins, s2) !== binAfter(bins, e1))) continue;
      reach(sure, ordered ? s2 : e1, ordered ? e1 : s2);
      if (undated) reach(any, ordered ? s2 : e1, ordered ? e1 : s2);
    }
    add(certain, sure);
    add(active, any);
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
