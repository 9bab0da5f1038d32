// The reason why there is no path: the smallest single changes of the filter that would give one, or a gap in the data.
import * as Days from "../core/days.js";
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import * as Grades from "../core/grades.js";
import { held, there } from "../core/lists.js";
import * as Questions from "../core/questions.js";
import { CONFIDENCES, FAMILIES, MORE_HOPS, STATUSES } from "../core/vocabulary.js";
import { Budget, OutOfWork, atOnce } from "./budget.js";
import * as Paths from "./paths.js";
import { fewestHops } from "./reach.js";
import * as Views from "./views.js";

/**
 * The reason why two actors are not connected: { from, to, filter, path, relaxations, together, parts, truncated }.
 *
 * `path` is the first path, if there is one after all. Otherwise `relaxations` are the smallest single changes of a
 * filter that give a path; if there are none, `together` is a smallest set of changes that gives one; if no set does,
 * `parts` are the actors connected in any way with the first, and with the last. `truncated`: the budget was spent, and
 * there may be other changes. Throws like Paths.find.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Limits} [limits]
 * @returns {WhyNotAnswer}
 */
export const find = (graph, from, to, given = {}, limits = {}) => atOnce(steps(graph, from, to, given, limits));

/**
 * The same as a generator that pauses periodically.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Limits} [limits]
 * @returns {Generator<unknown, WhyNotAnswer>}
 */
export function* steps(graph, from, to, given = {}, { work, budget = new Budget(work) } = {}) {
  const filter = Filters.forPaths(given);
  /** @param {Filter} changed */
  function* first(changed) {
    yield;
    const { paths, truncatedBy } = yield* Paths.steps(
      graph,
      from,
      to,
      { ...changed, limit: 1 },
      { budget, beyond: false },
    );
    if (truncatedBy === "work" && !paths.length) asked.truncated = true;
    return paths[0] ?? null;
  }
  /** @type {Questioned} */
  const asked = { graph, index: Index.of(graph), from, to, filter, truncated: false, budget, first };
  /** @type {WhyNotAnswer} */
  const answer = {
    from,
    to,
    filter,
    truncated: false,
    truncatedBy: null,
    path: yield* first(filter),
    relaxations: [],
    together: [],
    parts: null,
  };
  if (!answer.path && !asked.truncated) {
    try {
      yield* fill(asked, answer);
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      asked.truncated = true;
    }
  }
  return { ...answer, truncated: asked.truncated, truncatedBy: asked.truncated ? "work" : null };
}

/**
 * Find changes that give a path, and store them in the answer.
 *
 * @param {Questioned} asked
 * @param {WhyNotAnswer} answer
 * @returns {Generator<unknown, void>}
 */
function* fill(asked, answer) {
  answer.parts = parts(asked);
  if (answer.parts) return;
  const { filter } = asked;
  /** @param {ChangeOf[][]} changes */
  function* tried(changes) {
    for (const steps of changes) {
      const relaxation = yield* opened(asked, steps);
      if (relaxation) answer.relaxations.push(relaxation);
    }
  }
  yield* tried(strictness(filter));
  yield* tried(yield* windows(asked));
  yield* tried([yield* hops(asked)]);
  yield* tried(kinds(asked).map((each) => [each]));
  yield* tried(others(filter));
  if (!answer.relaxations.length) answer.together = yield* together(asked);
}

/**
 * A filter with some of its words changed; without a date or time mode, `certain` is dropped.
 *
 * @param {Filter} filter
 * @param {Partial<Filter>} changed
 * @returns {Filter}
 */
function withWords(filter, changed) {
  const made = { ...filter, ...changed };
  return Questions.timed(made) ? made : { ...made, certain: false };
}

/**
 * The first of `steps`, which go from small to large, that opens a path, with that path.
 *
 * @param {Questioned} asked
 * @param {ChangeOf[]} steps
 * @returns {Generator<unknown, Relaxation | null>}
 */
function* opened({ filter, first }, steps) {
  for (const { parts: changed, ...said } of steps) {
    const relaxed = withWords(filter, changed);
    const path = yield* first(relaxed);
    if (path) return { ...said, filter: Filters.complete(relaxed), path };
  }
  return null;
}

/**
 * The actors connected in any way with the first, and those with the last; null if they are the same.
 *
 * @param {Questioned} asked
 * @returns {Id[][] | null}
 */
function parts({ index, from, to, budget }) {
  /** @param {Id} id */
  const tied = (id) => {
    const found = new Set([held(index.actorAt, id)]);
    for (const actor of found) {
      budget.spend(index.outgoing.others[actor] + index.incoming.others[actor]);
      for (const { rows, ends } of [
        { rows: index.outgoing, ends: index.target },
        { rows: index.incoming, ends: index.source },
      ]) {
        for (let at = rows.start[actor]; at < rows.start[actor + 1]; at++) found.add(ends[rows.links[at]]);
      }
    }
    return found;
  };
  const near = tied(from);
  if (near.has(held(index.actorAt, to))) return null;
  return [near, tied(to)].map((part) => [...part].sort((a, b) => a - b).map((actor) => index.actors[actor]));
}

/**
 * @param {string} name
 * @param {string} words
 * @param {string} options
 * @param {Partial<Filter>} changed
 * @returns {ChangeOf}
 */
const change = (name, words, options, changed) => ({ change: name, words, options, parts: changed });

const withParts = change("parts", "allow steps between whole and part", "without --no-parts", { parts: true });

/**
 * The smaller changes of a word, from small to large.
 *
 * @param {Questioned} asked
 * @param {string} name
 * @returns {ChangeOf[]}
 */
const smaller = (asked, name) =>
  [...strictness(asked.filter).flat(), ...kinds(asked), ...others(asked.filter).flat()].filter(
    (each) => each.change === name,
  );

/** @type {Record<TimeMode, TimeMode[]>} */
const RELAXED = { together: ["in-order", "any"], "in-order": ["any"], any: [] };

/**
 * The steps, from small to large, that relax certainty, confidence and the time mode.
 *
 * @param {Filter} filter
 * @returns {ChangeOf[][]}
 */
function strictness(filter) {
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
function others(filter) {
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
function* hops(asked) {
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
const allowing = (hops) =>
  change("maxHops", `allow ${hops.toLocaleString("en")} ${hops === 1 ? "hop" : "hops"}`, `--max-hops ${hops}`, {
    maxHops: hops,
  });

/**
 * The fewest hops from first to last without a limit, or null if there is no path.
 *
 * @param {Questioned} asked
 * @returns {number | null}
 */
function distance({ index, filter, from, to, budget }) {
  return fewestHops(Views.of(index, filter), held(index.actorAt, from), held(index.actorAt, to), budget.spend);
}

/**
 * For each kind of link that is excluded, a change that includes it.
 *
 * @param {Questioned} asked
 * @returns {ChangeOf[]}
 */
function kinds({ index, filter }) {
  const numbers = index.kinds.map((_, at) => at);
  /** @param {number} at */
  const walks = (at) =>
    (filter.kinds.length === 0 || filter.kinds.includes(index.kinds[at])) &&
    (filter.families.length === 0 || filter.families.includes(index.families[at]));
  const walked = numbers.filter(walks).map((at) => index.kinds[at]);
  /** @param {number} at */
  const family = (at) => FAMILIES.indexOf(index.families[at]);
  return numbers
    .filter((at) => !walks(at) && !filter.without.includes(index.kinds[at]))
    .sort((a, b) => family(a) - family(b) || a - b)
    .map((at) => {
      const wider = [...walked, index.kinds[at]].sort();
      return change("kinds", `include ${index.labels[at].toLowerCase()} links`, `--kind ${wider.join(",")}`, {
        kinds: wider,
        families: [],
      });
    });
}

/**
 * The smallest extensions of the time asked about: earlier, later, or any time.
 *
 * @param {Questioned} asked
 * @returns {Generator<unknown, ChangeOf[][]>}
 */
function* windows(asked) {
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
 * The fewest changes that open a path together, each as small as the others allow.
 *
 * @param {Questioned} asked
 * @returns {Generator<unknown, Relaxation[]>}
 */
function* together(asked) {
  const { filter, first } = asked;
  /** @param {ChangeOf[]} list */
  const relaxedBy = (list) => withWords(filter, Object.assign({}, ...list.map((each) => each.parts)));
  /** @param {ChangeOf[]} list */
  function* opens(list) {
    return (yield* first(relaxedBy(list))) !== null;
  }
  const needed = yield* fewest(asked, opens);
  if (!needed) return [];
  for (const [at, { change: name }] of needed.entries()) {
    for (const step of smaller(asked, name)) {
      if (!(yield* opens(needed.with(at, step)))) continue;
      needed[at] = step;
      break;
    }
  }
  const path = yield* first(relaxedBy(needed));
  if (!path) return [];
  const last = needed.map((each) => (each.change === "maxHops" ? allowing(path.hops.length - path.steps) : each));
  const relaxed = Filters.complete(relaxedBy(last));
  return last.map(({ parts: _, ...said }) => ({ ...said, filter: relaxed, path }));
}

/**
 * The fewest words whose loosest values open a path together, or null if even all of them do not.
 *
 * Searches with more hops cost the most: so sets without them come first, then smaller sets with them.
 *
 * @param {Questioned} asked
 * @param {(list: ChangeOf[]) => Generator<unknown, boolean>} opens
 * @returns {Generator<unknown, ChangeOf[] | null>}
 */
function* fewest(asked, opens) {
  const every = everything(asked.filter, mostHops(asked));
  const near = every.filter((each) => each.change !== "maxHops");
  const found = yield* smallest(near, opens);
  if (!found) return yield* smallest(every, opens);
  const most = near.length === every.length ? 0 : found.length - 2;
  for (let number = 1; number <= most; number++) {
    for (const more of combinations(near, number)) {
      const chosen = every.filter((each) => more.includes(each) || !near.includes(each));
      if (yield* opens(chosen)) return chosen;
    }
  }
  return found;
}

/**
 * The fewest of these changes that open a path together, or null if even all of them do not.
 *
 * A looser word never closes a path: so a word without which the others open none is in every such set.
 *
 * @param {ChangeOf[]} every
 * @param {(list: ChangeOf[]) => Generator<unknown, boolean>} opens
 * @returns {Generator<unknown, ChangeOf[] | null>}
 */
function* smallest(every, opens) {
  if (!(yield* opens(every))) return null;
  /** @type {ChangeOf[]} */
  const must = [];
  for (const each of every) if (!(yield* opens(every.filter((other) => other !== each)))) must.push(each);
  const may = every.filter((each) => !must.includes(each));
  for (let number = 0; number < may.length; number++) {
    for (const more of combinations(may, number)) {
      const chosen = every.filter((each) => must.includes(each) || more.includes(each));
      if (yield* opens(chosen)) return chosen;
    }
  }
  return every;
}

/**
 * The maximum number of hops to try together with other changes.
 *
 * @param {Questioned} asked
 */
function mostHops(asked) {
  const { filter, index } = asked;
  const relaxed = Object.assign({}, filter, ...everything(filter, 1).map((each) => each.parts));
  const nearest = distance({ ...asked, filter: relaxed }) ?? 0;
  return Math.max(filter.maxHops, Math.min(index.actors.length - 1, Math.max(nearest, filter.maxHops + MORE_HOPS)));
}

/**
 * The lists of `number` of `items`, those of the first items first.
 *
 * @template T
 * @param {T[]} items
 * @param {number} number
 * @returns {Generator<T[]>}
 */
function* combinations(items, number) {
  if (number === 0) yield [];
  else
    for (let at = 0; at + number <= items.length; at++)
      for (const rest of combinations(items.slice(at + 1), number - 1)) yield [items[at], ...rest];
}

/**
 * The changes that relax each word completely, hops up to `mostHops`.
 *
 * @param {Filter} filter
 * @param {number} most
 * @returns {ChangeOf[]}
 */
function everything(filter, most) {
  const all = [
    change("undirected", "follow links in both directions", "--undirected", { undirected: true }),
    withParts,
    change("status", "include denied links", `--status ${STATUSES.join(",")}`, { status: STATUSES }),
    change("without", "exclude nothing", "without --without", { without: [] }),
    change("via", "require no actor", "without --via", { via: [] }),
    change("kinds", "allow every kind of link", `--family ${FAMILIES.join(",")}`, {
      kinds: [],
      families: FAMILIES,
    }),
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
