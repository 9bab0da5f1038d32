// The links of each hop that can hold together in time. Every hop has one or more links, each with one or more spans
// [s1, s2, e1, e2] of days; a choice takes one span of one link per hop, and fits when the condition of the time mode
// holds for every two hops (docs/time.md). Answers are, for each hop, the positions of the links in a fitting choice,
// or null; choices are not tried one by one: all functions take n log n steps for n spans.
import { BEGINNING, FOREVER } from "../core/days.js";

/** @type {DayWindow} */
const ALWAYS = [BEGINNING, FOREVER];

/**
 * The links in some choice that fits for some reading of the dates ("possible"), or for every ("certain").
 *
 * @param {DaySpan[][][]} hops
 * @param {TimeMode} mode
 * @param {DayWindow | null} window
 * @param {Certainty} reading
 * @returns {number[][] | null}
 */
export function fitting(hops, mode, window, reading) {
  const [first, last] = window ?? ALWAYS;
  /** @type {(span: DaySpan) => DayWindow} */
  const days = reading === "certain" ? ([, s2, e1]) => [s2, e1] : ([s1, , , e2]) => [s1, e2];
  const within = hops.map((links) =>
    links.flatMap((spans, link) =>
      spans
        .map(days)
        .filter((span) => span[0] <= last && span[1] >= first)
        .map((span) => ({ link, span })),
    ),
  );
  if (within.some((hop) => hop.length === 0)) return null;
  const inside = within.map((hop) => hop.map(({ span }) => span));
  const taken = mode === "any" || inside.length === 1 ? inside.map((hop) => hop.map(() => true)) : choose(inside);
  return (
    taken &&
    within.map((hop, at) => [...new Set(hop.filter((_, n) => taken[at][n]).map(({ link }) => link))].sort(byNumber))
  );

  /** @param {DayWindow[][]} spans */
  function choose(spans) {
    if (mode === "in-order") return inOrder(spans);
    return reading === "certain" ? togetherForCertain(spans, [first, last]) : together(spans, [first, last]);
  }
}

/**
 * @param {number} a
 * @param {number} b
 */
const byNumber = (a, b) => a - b;

/**
 * The days, as disjoint intervals in order, on which every hop has a link that is possibly active.
 *
 * @param {DaySpan[][][]} hops
 * @param {DayWindow | null} window
 */
export const commonDays = (hops, window) =>
  common(
    hops.map((links) => links.flatMap((spans) => spans.map(([s1, , , e2]) => /** @type {DayWindow} */ ([s1, e2])))),
    window ?? ALWAYS,
  );

/**
 * The days of `window` that every hop covers; intervals that end before they begin cover none.
 *
 * @param {DayWindow[][]} inside
 * @param {DayWindow} window
 */
const common = (inside, window) => inside.reduce((days, hop) => meetingDays(days, union(hop)), [window]);

/**
 * The days that both cover; each has its intervals disjoint and in order.
 *
 * @param {DayWindow[]} some
 * @param {DayWindow[]} others
 */
export function meetingDays(some, others) {
  /** @type {DayWindow[]} */
  const met = [];
  for (let at = 0, other = 0; at < some.length && other < others.length;) {
    const [first, last] = [Math.max(some[at][0], others[other][0]), Math.min(some[at][1], others[other][1])];
    if (first <= last) met.push([first, last]);
    if (some[at][1] < others[other][1]) at += 1;
    else other += 1;
  }
  return met;
}

/**
 * @param {DayWindow} a
 * @param {DayWindow} b
 */
const inTime = (a, b) => a[0] - b[0] || a[1] - b[1];

/** @param {DayWindow[]} spans */
export function union(spans) {
  /** @type {DayWindow[]} */
  const merged = [];
  for (const [first, last] of spans.filter((span) => span[0] <= span[1]).sort(inTime)) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/**
 * The position of the first of `sorted` that is greater than `value`, or not less than it if `equal`.
 *
 * @param {number[]} sorted
 * @param {number} value
 * @param {boolean} [equal]
 */
function after(sorted, value, equal = false) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (equal ? sorted[middle] < value : sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A function that returns whether a span covers some of these days, which are disjoint and in order.
 *
 * @param {DayWindow[]} days
 * @returns {(span: DayWindow) => boolean}
 */
function meeting(days) {
  const firsts = days.map(([first]) => first);
  return (span) => {
    const at = after(firsts, span[1]) - 1;
    return at >= 0 && span[0] <= span[1] && days[at][1] >= span[0];
  };
}

/**
 * @param {DayWindow[][]} inside
 * @param {DayWindow} window
 */
function together(inside, window) {
  const days = common(inside, window);
  return days.length ? inside.map((hop) => hop.map(meeting(days))) : null;
}

/**
 * Every latest start must come before every OTHER hop's earliest end. If no chosen span is reversed (may have begun
 * after the day it may have ended), that means a common day. One, and only one, may be: then each other must cover all
 * from its end to its start. Two such spans exclude each other.
 *
 * @param {DayWindow[][]} inside
 * @param {DayWindow} window
 */
function togetherForCertain(inside, window) {
  const meets = meeting(common(inside, window));
  const covers = inside.map(covering);
  const gaps = inside.map((hop, own) =>
    hop.filter((span) => span[0] > span[1] && covers.every((covers, at) => at === own || covers(span))),
  );
  const taken = inside.map((hop, number) => {
    const own = new Set(gaps[number]);
    const covers = coveringAny(gaps.flatMap((found, at) => (at === number ? [] : found)));
    return hop.map((span) => meets(span) || own.has(span) || covers(span));
  });
  return taken.every((hop) => hop.includes(true)) ? taken : null;
}

/**
 * A function that returns whether any of these spans covers all the days of a gap, a span with its start after its end.
 *
 * @param {DayWindow[]} spans
 * @returns {(gap: DayWindow) => boolean}
 */
function covering(spans) {
  const ordered = [...spans].sort(inTime);
  const firsts = ordered.map(([first]) => first);
  const farthest = ordered.map(([, last]) => last);
  for (let at = 1; at < farthest.length; at += 1) farthest[at] = Math.max(farthest[at - 1], farthest[at]);
  return ([start, end]) => {
    const at = after(firsts, end) - 1;
    return at >= 0 && farthest[at] >= start;
  };
}

/**
 * A function that returns whether a span covers all the days of any of these gaps.
 *
 * @param {DayWindow[]} gaps
 * @returns {(span: DayWindow) => boolean}
 */
function coveringAny(gaps) {
  const ordered = gaps.map(([start, end]) => /** @type {DayWindow} */ ([end, start])).sort(inTime);
  const befores = ordered.map(([before]) => before);
  const nearest = ordered.map(([, start]) => start);
  for (let at = nearest.length - 2; at >= 0; at -= 1) nearest[at] = Math.min(nearest[at + 1], nearest[at]);
  return (span) => {
    const at = after(befores, span[0], true);
    return at < befores.length && nearest[at] <= span[1];
  };
}

/**
 * Every start must come before the end of every LATER hop. `reached[h]` is the smallest value that the latest start
 * before hop h can have, `allowed[h]` the largest value at which hops h and later still fit; spans between the two take
 * part.
 *
 * @param {DayWindow[][]} inside
 */
function inOrder(inside) {
  const reached = [BEGINNING];
  for (const hop of inside) {
    const latest = reached[reached.length - 1];
    let least = Infinity;
    for (const [start, end] of hop) if (end >= latest) least = Math.min(least, Math.max(latest, start));
    if (least === Infinity) return null;
    reached.push(least);
  }
  const allowed = [FOREVER];
  for (const hop of [...inside].reverse()) {
    const most = allowed[0];
    let farthest = BEGINNING - 1;
    for (const [start, end] of hop) if (start <= most) farthest = Math.max(farthest, Math.min(end, most));
    allowed.unshift(farthest);
  }
  return inside.map((hop, h) =>
    hop.map(([start, end]) => end >= reached[h] && Math.max(start, reached[h]) <= allowed[h + 1]),
  );
}
