// The walks that can still hold together in time.
//
// A search for links that hold together, or in order, may find very many walks that are impossible in time. The outlook
// gives, for every actor and number of hops left, what a walk from there requires; a walk that cannot meet it is
// abandoned at once. The outlook is computed only after time has ruled out many walks, since it examines every link of
// the space.
import { BEGINNING, FOREVER } from "../core/days.js";
import * as Index from "../core/graph_index.js";
import { last } from "../core/lists.js";
import { meetingDays, union } from "./choices.js";
import { spread } from "./steps.js";
import * as Views from "./views.js";

/**
 * The time requirements of walks through layers, for a question whose time is not "any".
 *
 * @param {View} view
 * @param {Layer[]} layers
 * @param {Spend} spend
 * @returns {TimeOutlook}
 */
export function create(view, layers, spend) {
  const { index, window, filter } = view;
  const way = wayOf(filter, window ?? [BEGINNING, FOREVER], spend);
  const joins = new Map();

  /**
   * @param {number} actor
   * @param {number} other
   * @param {boolean} through
   */
  function hop(actor, other, through) {
    const key = `${actor} ${other} ${through}`;
    if (!joins.has(key)) {
      const links = through ? Views.stepping(view, actor, other) : Views.joining(view, actor, other);
      spend(links.length);
      const days = links
        .flatMap((link) => Index.spansOf(index, link))
        .map(([s1, s2, e1, e2]) => /** @type {DayWindow} */ (filter.certain ? [s2, e1] : [s1, e2]))
        .filter(([first, end]) => !window || (first <= window[1] && end >= window[0]));
      joins.set(key, way.ofHop(days));
    }
    return joins.get(key);
  }

  /** @type {Map<number, any>[]} */
  const needs = [new Map(layers[0].members.map((actor) => [actor, way.first.end]))];
  for (const { members } of layers.slice(1)) {
    const beyond = last(needs);
    const found = new Map();
    for (const actor of members) {
      const others = [...view.ahead(actor).others].filter((other) => beyond.has(other));
      const need = way.anyOf(others.map((other) => way.join(hop(actor, other, false), beyond.get(other), "before")));
      if (need !== null) found.set(actor, need);
    }
    const back = (
      /** @type {number} */ actor,
      /** @type {number} */ other,
      /** @type {number} */ _,
      /** @type {any} */ need,
    ) => way.join(hop(actor, other, true), need, "before");
    needs.push(spread(view, found, back, (one, other) => way.anyOf([one, other]), spend));
  }

  return {
    first: way.first.start,
    walked: (actors, through) =>
      through.reduce(
        (state, step, at) => (state === null ? null : way.join(hop(actors[at], actors[at + 1], step), state, "after")),
        /** @type {any} */ (way.first.start),
      ),
    move(state, actor, other, through, left) {
      const need = needs[left].get(other);
      if (state === null || need === undefined) return null;
      const after = way.join(hop(actor, other, through), state, "after");
      return after !== null && way.meets(after, need) ? after : null;
    },
  };
}

/**
 * The computation of states and needs for a question.
 *
 * @param {Filter} filter
 * @param {DayWindow} window
 * @param {Spend} spend
 * @returns {TimeWay}
 */
function wayOf(filter, window, spend) {
  if (filter.time === "in-order") return inOrder(spend);
  return filter.certain ? togetherForCertain(window, spend) : together(window, spend);
}

/**
 * The state is the earliest possible value of the latest start so far; the need, its latest permitted value.
 *
 * @param {Spend} spend
 * @returns {TimeWay}
 */
const inOrder = (spend) => ({
  first: { start: BEGINNING, end: FOREVER },
  ofHop: (days) => days,
  join(hop, known, side) {
    spend(hop.length);
    let found = null;
    for (const [start, end] of hop) {
      if (side === "before" ? start > known : end < known) continue;
      const each = side === "before" ? Math.min(end, known) : Math.max(known, start);
      if (found === null || (side === "before" ? each > found : each < found)) found = each;
    }
    return found;
  },
  anyOf: (needs) => needs.reduce((best, need) => (best === null || (need !== null && need > best) ? need : best), null),
  meets: (state, need) => state <= need,
});

/**
 * State and need are days: those on which all hops so far possibly hold, and those of the remaining hops.
 *
 * @param {DayWindow} window
 * @param {Spend} spend
 * @returns {TimeWay}
 */
function together(window, spend) {
  /** @type {TimeWay["join"]} */
  const join = (hop, known) => {
    spend(hop.length + known.length);
    return some(meetingDays(hop, known));
  };
  /** @param {DayWindow[]} days */
  const some = (days) => (days.length ? days : null);
  return {
    first: { start: [window], end: [window] },
    ofHop: union,
    join,
    anyOf: (needs) => some(union(needs.flatMap((need) => need ?? []))),
    meets: (state, need) => join(state, need, "after") !== null,
  };
}

/**
 * State and need are what the hops so far, and the remaining hops, certainly cover.
 *
 * Hops certainly hold together on a day that all cover; or one of them may have begun after the day on which it may
 * have ended, and every other covers all days of that gap. `days` are the longest runs of days that each hop covers
 * with one link; `gaps`, each from a day to a later one, are the shortest that each other hop covers.
 *
 * @param {DayWindow} window
 * @param {Spend} spend
 * @returns {TimeWay}
 */
function togetherForCertain(window, spend) {
  const first = { days: [window], gaps: [] };
  /** @type {TimeWay["join"]} */
  const join = (hop, known) => {
    spend(hop.days.length + hop.gaps.length + known.days.length + known.gaps.length);
    const days = longest(meetingDays(hop.days, known.days));
    const gaps = [
      ...known.gaps.filter((/** @type {DayWindow} */ gap) => covered(gap, hop.days)),
      ...hop.gaps.filter((/** @type {DayWindow} */ gap) => covered(gap, known.days)),
    ];
    return days.length || gaps.length ? { days, gaps: shortest(gaps) } : null;
  };
  return {
    first: { start: first, end: first },
    ofHop: (spans) => ({
      days: longest(spans.filter(([from, to]) => from <= to)),
      gaps: shortest(spans.filter(([from, to]) => from > to).map(([from, to]) => [to, from])),
    }),
    join,
    anyOf(needs) {
      const known = needs.filter((need) => need !== null);
      return known.length
        ? { days: longest(known.flatMap(({ days }) => days)), gaps: shortest(known.flatMap(({ gaps }) => gaps)) }
        : null;
    },
    meets: (state, need) => join(state, need, "after") !== null,
  };
}

/**
 * The spans that are within no other, in order.
 *
 * @param {DayWindow[]} spans
 */
function longest(spans) {
  /** @type {DayWindow[]} */
  const found = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (!found.length || span[1] > last(found)[1]) found.push(span);
  return found;
}

/**
 * The gaps that no other is within, in order.
 *
 * @param {DayWindow[]} gaps
 */
function shortest(gaps) {
  /** @type {DayWindow[]} */
  const found = [];
  for (const gap of [...gaps].sort((a, b) => b[0] - a[0] || a[1] - b[1]))
    if (!found.length || gap[1] < last(found)[1]) found.push(gap);
  return found.reverse();
}

/**
 * Whether one of `days`, the longest runs in order, covers all of a gap.
 *
 * @param {DayWindow} gap
 * @param {DayWindow[]} days
 */
function covered(gap, days) {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle][0] <= gap[0]) low = middle + 1;
    else high = middle;
  }
  return low > 0 && days[low - 1][1] >= gap[1];
}
