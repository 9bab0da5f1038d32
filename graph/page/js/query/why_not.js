// The reason why there is no path: the smallest single changes of the filter that would give one, or a gap in the data.
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import { held } from "../core/lists.js";
import * as Questions from "../core/questions.js";
import { MORE_HOPS } from "../core/vocabulary.js";
import { Budget, OutOfWork, atOnce } from "./budget.js";
import * as Paths from "./paths.js";
import * as WaysOut from "./ways_out.js";

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
  yield* tried(WaysOut.strictness(filter));
  yield* tried(yield* WaysOut.windows(asked));
  yield* tried([yield* WaysOut.hops(asked)]);
  yield* tried(WaysOut.kinds(asked, false).map((each) => [each]));
  yield* tried(WaysOut.others(filter));
  yield* tried(WaysOut.kinds(asked, true).map((each) => [each]));
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
  for (const { parts: changed, hostile: _, ...said } of steps) {
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
  for (const [at, whole] of needed.entries()) {
    for (const step of WaysOut.smaller(asked, whole)) {
      if (!(yield* opens(needed.with(at, step)))) continue;
      needed[at] = step;
      break;
    }
  }
  const path = yield* first(relaxedBy(needed));
  if (!path) return [];
  const last = needed.map((each) =>
    each.change === "maxHops" ? WaysOut.allowing(path.hops.length - path.steps) : each,
  );
  const relaxed = Filters.complete(relaxedBy(last));
  return last.map(({ parts: _, hostile: __, ...said }) => ({ ...said, filter: relaxed, path }));
}

/**
 * The fewest words whose loosest values open a path together, or null if even all of them do not.
 *
 * Hostile kinds of link, unless the question is about them, are included only if nothing else opens a path.
 *
 * @param {Questioned} asked
 * @param {(list: ChangeOf[]) => Generator<unknown, boolean>} opens
 * @returns {Generator<unknown, ChangeOf[] | null>}
 */
function* fewest(asked, opens) {
  const found = yield* fewestOf(asked, false, opens);
  return found || WaysOut.walksHostile(asked) ? found : yield* fewestOf(asked, true, opens);
}

/**
 * The fewest words, with or without hostile kinds of link.
 *
 * Searches with more hops cost the most: so sets without them come first, then smaller sets with them.
 *
 * @param {Questioned} asked
 * @param {boolean} hostile
 * @param {(list: ChangeOf[]) => Generator<unknown, boolean>} opens
 * @returns {Generator<unknown, ChangeOf[] | null>}
 */
function* fewestOf(asked, hostile, opens) {
  const every = WaysOut.everything(asked, mostHops(asked, hostile), hostile);
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
 * @param {boolean} hostile
 */
function mostHops(asked, hostile) {
  const { filter, index } = asked;
  const relaxed = Object.assign({}, filter, ...WaysOut.everything(asked, 1, hostile).map((each) => each.parts));
  const nearest = WaysOut.distance({ ...asked, filter: relaxed }) ?? 0;
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
