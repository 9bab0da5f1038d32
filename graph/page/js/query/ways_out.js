// The single changes of a filter that may give a path, from small to large.
import * as Days from "../core/days.js";
import * as Filters from "../core/filters.js";
import * as Grades from "../core/grades.js";
import { held, there } from "../core/lists.js";
import { CONFIDENCES, FAMILIES, MORE_HOPS, PATH_FAMILIES, STATUSES } from "../core/vocabulary.js";
import { fewestHops } from "./reach.js";
import * as Views from "./views.js";

/**
 * @param {string} name
 * @param {string} words
 * @param {string} options
 * @param {Partial<Filter>} changed
 * @param {boolean} [hostile]
 * @returns {ChangeOf}
 */
const change = (name, words, options, changed, hostile = false) => ({
  change: name,
  words,
  options,
  parts: changed,
  hostile,
});

const withParts = change("parts", "allow steps between whole and part", "without --no-parts", { parts: true });

/**
 * The smaller changes of the same word, from small to large; hostile ones only of a hostile one.
 *
 * @param {Questioned} asked
 * @param {ChangeOf} whole
 * @returns {ChangeOf[]}
 */
export const smaller = (asked, whole) =>
  [
    ...strictness(asked.filter).flat(),
    ...kinds(asked, false),
    ...others(asked.filter).flat(),
    ...kinds(asked, true),
  ].filter((each) => each.change === whole.change && (whole.hostile || !each.hostile));

/** @type {Record<TimeMode, TimeMode[]>} */
const RELAXED = { together: ["in-order", "any"], "in-order": ["any"], any: [] };

/**
 * The steps, from small to large, that relax certainty, confidence and the time mode.
 *
 * @param {Filter} filter
 * @returns {ChangeOf[][]}
 */
export function strictness(filter) {
  const found = [];
  if (filter.certain)
    found.push([
      change("certain", "include links that are only possibly active", "without --certain", { certain: false }),
    ]);
  const lower = CONFIDENCES.slice(0, Grades.level(filter.minConfidence ?? "low")).reverse();
  found.push(
    lower.map((level) =>
      change("minConfidence", `include links of ${level} confidence`, `--min-confidence ${level}`, {
        minConfidence: level,
      }),
    ),
  );
  const modes = RELAXED[filter.time];
  found.push(modes.map((mode) => change("time", `relax the time rule to ${mode}`, `--time ${mode}`, { time: mode })));
  return found;
}

/** @type {{ name: "without" | "via", words: string }[]} */
const EXCEPTIONS = [
  { name: "without", words: "do not exclude" },
  { name: "via", words: "do not require" },
];

/**
 * The changes that exclude or require less, add a status, or ignore the direction of links.
 *
 * @param {Filter} filter
 * @returns {ChangeOf[][]}
 */
export function others(filter) {
  const found = [];
  for (const { name, words } of EXCEPTIONS) {
    for (const id of filter[name]) {
      found.push([
        change(name, `${words} ${id}`, `without --${name} ${id}`, {
          [name]: filter[name].filter((other) => other !== id),
        }),
      ]);
    }
  }
  if (!filter.parts) found.push([withParts]);
  for (const status of STATUSES.filter((each) => !filter.status.includes(each))) {
    const statuses = [...filter.status, status];
    found.push([change("status", `include ${status} links`, `--status ${statuses.join(",")}`, { status: statuses })]);
  }
  if (!filter.undirected)
    found.push([change("undirected", "follow links in both directions", "--undirected", { undirected: true })]);
  return found;
}

/**
 * One step: the number of hops of the shortest path.
 *
 * @param {Questioned} asked
 * @returns {Generator<unknown, ChangeOf[]>}
 */
export function* hops(asked) {
  const { filter, index, first } = asked;
  const longest = index.actors.length - 1;
  const nearest = distance(asked);
  if (nearest === null || filter.maxHops >= longest) return [];
  const path = yield* first({ ...filter, maxHops: Math.min(longest, Math.max(nearest, filter.maxHops + MORE_HOPS)) });
  if (!path) return [];
  return [allowing(path.hops.length - path.steps)];
}

/**
 * The change that allows this number of hops.
 *
 * @param {number} hops
 * @returns {ChangeOf}
 */
export const allowing = (hops) =>
  change("maxHops", `allow ${hops.toLocaleString("en")} ${hops === 1 ? "hop" : "hops"}`, `--max-hops ${hops}`, {
    maxHops: hops,
  });

/**
 * The fewest hops from first to last without a limit, or null if there is no path.
 *
 * @param {Questioned} asked
 * @returns {number | null}
 */
export function distance({ index, filter, from, to, budget }) {
  return fewestHops(Views.of(index, filter), held(index.actorAt, from), held(index.actorAt, to), budget.spend);
}

/**
 * For each kind of link that is excluded, a change that includes it: the hostile ones, or the others.
 *
 * @param {Questioned} asked
 * @param {boolean} hostile
 * @returns {ChangeOf[]}
 */
export function kinds({ index, filter }, hostile) {
  const numbers = index.kinds.map((_, at) => at);
  /** @param {number} at */
  const walks = (at) => isWalked(index, filter, at);
  const walked = numbers.filter(walks).map((at) => index.kinds[at]);
  /** @param {number} at */
  const family = (at) => FAMILIES.indexOf(index.families[at]);
  return numbers
    .filter((at) => (index.families[at] === "hostility") === hostile)
    .filter((at) => !walks(at) && !filter.without.includes(index.kinds[at]))
    .sort((a, b) => family(a) - family(b) || a - b)
    .map((at) => {
      const wider = [...walked, index.kinds[at]].sort();
      const not = hostile ? ", which are hostile: not support" : "";
      const words = `include ${index.labels[at].toLowerCase()} links${not}`;
      return change("kinds", words, `--kind ${wider.join(",")}`, { kinds: wider, families: [] }, hostile);
    });
}

/**
 * Whether the filter includes a kind of link.
 *
 * @param {Questioned["index"]} index
 * @param {Filter} filter
 * @param {number} at
 */
const isWalked = (index, filter, at) =>
  (filter.kinds.length === 0 || filter.kinds.includes(index.kinds[at])) &&
  (filter.families.length === 0 || filter.families.includes(index.families[at]));

/**
 * Whether the question itself is about hostile kinds of link.
 *
 * @param {Questioned} asked
 */
export const walksHostile = ({ index, filter }) =>
  index.kinds.some((_, at) => index.families[at] === "hostility" && isWalked(index, filter, at));

/**
 * @param {Family[]} families
 * @param {string} [said]
 * @param {boolean} [hostile]
 */
const everyKind = (families, said = "", hostile = false) =>
  change(
    "kinds",
    `allow every kind of link${said}`,
    `--family ${families.join(",")}`,
    { kinds: [], families },
    hostile,
  );

/**
 * The smallest extensions of the time asked about: earlier, later, or any time.
 *
 * @param {Questioned} asked
 * @returns {Generator<unknown, ChangeOf[][]>}
 */
export function* windows(asked) {
  const window = Filters.windowOf(asked.filter);
  if (!window) return [];
  const { s1, s2, e1, e2 } = asked.index;
  /**
   * @param {Int32Array[]} lists
   * @param {(day: number) => boolean} holds
   */
  const sorted = (lists, holds) =>
    [...new Set(lists.flatMap((days) => Array.from(days.filter(holds))))].sort((a, b) => a - b);
  const starts = sorted([s1, s2], (day) => window[1] < day && day < Days.FOREVER);
  const ends = sorted([e1, e2], (day) => Days.BEGINNING < day && day < window[0]).reverse();
  const earlier = yield* least(
    asked,
    ends.map((day) => between(asked.filter, day, window[1])),
  );
  const later = yield* least(
    asked,
    starts.map((day) => between(asked.filter, window[0], day)),
  );
  const found = [earlier, later].filter(there).map((each) => [each]);
  return found.length
    ? found
    : [[change("time", "drop the date", "without --on or --between", { on: null, between: null })]];
}

/**
 * @param {Filter} filter
 * @param {number} first
 * @param {number} last
 * @returns {ChangeOf}
 */
function between(filter, first, last) {
  const asked = `${Days.iso(first) ?? ""}..${Days.iso(last) ?? ""}`;
  return change(
    filter.on === null ? "between" : "on",
    `look at ${daysInWords(Days.iso(first), Days.iso(last))}`,
    `--between ${asked}`,
    { on: null, between: asked },
  );
}

/**
 * @param {Day | null} first
 * @param {Day | null} last
 */
function daysInWords(first, last) {
  if (first && last) return first === last ? first : `${first} to ${last}`;
  if (first) return `from ${first}`;
  return last ? `up to ${last}` : "any day";
}

/**
 * The first of ever wider windows in which there is a path: a path in one is also in all wider ones.
 *
 * @param {Questioned} asked
 * @param {ChangeOf[]} wider
 * @returns {Generator<unknown, ChangeOf | null>}
 */
function* least(asked, wider) {
  let [low, high] = [0, wider.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (yield* asked.first({ ...asked.filter, ...wider[middle].parts })) high = middle;
    else low = middle + 1;
  }
  return wider[low] ?? null;
}

/**
 * The changes that relax each word completely, hops up to `mostHops`.
 *
 * Hostile kinds of link are included if `hostile`, or if the question is about some of them.
 *
 * @param {Questioned} asked
 * @param {number} most
 * @param {boolean} hostile
 * @returns {ChangeOf[]}
 */
export function everything(asked, most, hostile) {
  const { filter } = asked;
  let widest = everyKind(PATH_FAMILIES, " that is not hostile");
  if (walksHostile(asked)) widest = everyKind(FAMILIES);
  else if (hostile) widest = everyKind(FAMILIES, ", some of which are hostile: not support", true);
  const all = [
    change("undirected", "follow links in both directions", "--undirected", { undirected: true }),
    withParts,
    change("status", "include denied links", `--status ${STATUSES.join(",")}`, { status: STATUSES }),
    change("without", "exclude nothing", "without --without", { without: [] }),
    change("via", "require no actor", "without --via", { via: [] }),
    widest,
    allowing(most),
    change("on", "drop the date", "without --on or --between", { on: null, between: null }),
    change("time", "relax the time rule to any", "--time any", { time: "any" }),
    change("minConfidence", "include links of low confidence", "--min-confidence low", { minConfidence: null }),
    change("certain", "include links that are only possibly active", "without --certain", { certain: false }),
  ];
  /**
   * @param {unknown} one
   * @param {unknown} other
   */
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  return all.filter(({ parts: changed }) =>
    /** @type {(keyof Filter)[]} */ (Object.keys(changed)).some((name) => !same(filter[name], changed[name])),
  );
}
