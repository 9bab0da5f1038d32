// Which links of each hop can hold together in time. Every hop has one or more spans [s1, s2, e1, e2] of days; a choice
// takes one a hop, and fits when the condition of the time mode holds for every two hops (docs/time.md). Answers are,
// for each hop, the positions of the spans in some fitting choice, or null; none of it tries the choices one by one.
import { BEGINNING, FOREVER } from "../core/days.js";

/** @type {DayWindow} */
const ALWAYS = [BEGINNING, FOREVER];

/**
 * What takes part in some choice that fits for some reading of the dates ("possible"), or for every ("certain").
 *
 * @param {DaySpan[][]} hops
 * @param {TimeMode} mode
 * @param {DayWindow | null} window
 * @param {Certainty} reading
 * @returns {number[][] | null}
 */
export function fitting(hops, mode, window, reading) {
  const [first, last] = window ?? ALWAYS;
  /** @type {(span: DaySpan) => DayWindow} */
  const days = reading === "certain" ? ([, s2, e1]) => [s2, e1] : ([s1, , , e2]) => [s1, e2];
  const inside = hops.map((spans) =>
    spans.map(days).map((span) => (span[0] <= last && span[1] >= first ? span : null)),
  );
  if (mode === "any") return each(inside);
  if (mode === "in-order") return inOrder(inside);
  if (reading === "certain") return togetherForCertain(inside, [first, last]);
  const shared = common(inside, [first, last]);
  return shared.length ? meeting(inside, shared) : null;
}

/**
 * The days, as disjoint intervals in order, on which every hop has a link that is possibly active.
 *
 * @param {DaySpan[][]} hops
 * @param {DayWindow | null} window
 * @returns {DayWindow[]}
 */
export const commonDays = (hops, window) =>
  common(
    hops.map((spans) => spans.map(([s1, , , e2]) => /** @type {DayWindow} */ ([s1, e2]))),
    window ?? ALWAYS,
  );

/**
 * @param {(DayWindow | null)[]} hop
 * @param {(span: DayWindow) => boolean} test
 */
const positions = (hop, test) => hop.flatMap((span, at) => (span && test(span) ? [at] : []));
/** @param {number[][]} chosen */
const whole = (chosen) => (chosen.every((hop) => hop.length > 0) ? chosen : null);
/** @param {(DayWindow | null)[][]} inside */
const each = (inside) => whole(inside.map((hop) => positions(hop, () => true)));

/**
 * The days of `window` that every hop covers; intervals that end before they begin cover none.
 *
 * @param {(DayWindow | null)[][]} inside
 * @param {DayWindow} window
 * @returns {DayWindow[]}
 */
function common(inside, window) {
  let days = [window];
  for (const hop of inside) {
    const covered = union(hop.filter((span) => span && span[0] <= span[1]));
    days = days
      .flatMap(([a, b]) => covered.map(([c, d]) => /** @type {DayWindow} */ ([Math.max(a, c), Math.min(b, d)])))
      .filter(([a, b]) => a <= b);
  }
  return days;
}

/**
 * @param {DayWindow[]} spans
 * @returns {DayWindow[]}
 */
function union(spans) {
  /** @type {DayWindow[]} */
  const merged = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/**
 * @param {(DayWindow | null)[][]} inside
 * @param {DayWindow[]} days
 */
const meeting = (inside, days) =>
  inside.map((hop) => positions(hop, (span) => days.some(([first, last]) => span[0] <= last && span[1] >= first)));

/**
 * Every latest start must come before every OTHER hop's earliest end. If no chosen span is reversed (may have begun
 * after the day it may have ended), that means a common day. One, and only one, may be: then each other must cover all
 * from its end to its start. Two such spans exclude each other.
 *
 * @param {(DayWindow | null)[][]} inside
 * @param {DayWindow} window
 */
function togetherForCertain(inside, window) {
  if (inside.length === 1) return each(inside);
  const chosen = inside.map(() => new Set());
  const days = common(inside, window);
  if (days.length) {
    const plain = inside.map((hop) => hop.map((span) => (span && span[0] <= span[1] ? span : null)));
    meeting(plain, days).forEach((hop, number) => hop.forEach((at) => chosen[number].add(at)));
  }
  inside.forEach((hop, number) => {
    for (const at of positions(hop, ([start, end]) => start > end)) {
      const [after, before] = hop[at];
      const covering = inside.map((other, at2) =>
        at2 === number ? [at] : positions(other, ([start, end]) => start <= before && end >= after),
      );
      if (whole(covering)) covering.forEach((found, at2) => found.forEach((one) => chosen[at2].add(one)));
    }
  });
  return whole(chosen.map((hop) => [...hop].sort((a, b) => a - b)));
}

/**
 * Every start must come before the end of every LATER hop. `reached[h]` is the smallest that the latest start before
 * hop h can be, `allowed[h]` the largest that it may be for hops h and on to fit still; what takes part lies between.
 *
 * @param {(DayWindow | null)[][]} inside
 */
function inOrder(inside) {
  const reached = [BEGINNING];
  for (const hop of inside) {
    const latest = reached.at(-1);
    const starts = positions(hop, ([, end]) => end >= latest).map((at) => Math.max(latest, hop[at][0]));
    if (!starts.length) return null;
    reached.push(Math.min(...starts));
  }
  const allowed = [FOREVER];
  for (const hop of [...inside].reverse()) {
    const most = allowed[0];
    allowed.unshift(
      Math.max(BEGINNING - 1, ...positions(hop, ([start]) => start <= most).map((at) => Math.min(hop[at][1], most))),
    );
  }
  return inside.map((hop, h) =>
    positions(hop, ([start, end]) => end >= reached[h] && Math.max(start, reached[h]) <= allowed[h + 1]),
  );
}
