// Why there is no path: the smallest single changes of the filter that would give one, or the gap that none closes.
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import { held, there } from "../core/lists.js";
import { MORE_HOPS } from "../core/vocabulary.js";
import { allowing, changes, distance, everything, smaller } from "./changes.js";
import * as Paths from "./paths.js";

/**
 * Why there is no path between two actors: { from, to, filter, path, relaxations, together, parts, truncated }.
 *
 * `path` is the first path if there is one after all. Else `relaxations` are the smallest changes of one filter each
 * that give a path; if none does, `together` is a smallest set of changes that does so in all; if nothing would,
 * `parts` are the actors connected in any way with the first, and with the last. `truncated`: time ran out. Throws as
 * Paths.find does.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Budget} [budget]
 * @returns {WhyNotAnswer}
 */
export function find(graph, from, to, given = {}, { seconds = Paths.SECONDS } = {}) {
  const filter = Filters.forPaths(given);
  const deadline = performance.now() + seconds * 1000;
  /** @param {Filter} changed */
  const first = (changed) => {
    const left = Math.max(0, deadline - performance.now()) / 1000;
    const { paths, truncatedBy } = Paths.find(
      graph,
      from,
      to,
      { ...changed, limit: 1 },
      { seconds: left, beyond: false },
    );
    if (truncatedBy === "work" && !paths.length) asked.truncated = true;
    return paths[0] ?? null;
  };
  /** @type {Questioned} */
  const asked = { graph, index: Index.of(graph), from, to, filter, truncated: false, first };
  /** @type {WhyNotAnswer} */
  const answer = {
    from,
    to,
    filter,
    truncated: false,
    truncatedBy: null,
    path: first(filter),
    relaxations: [],
    together: [],
    parts: null,
  };
  if (!answer.path && !asked.truncated) {
    answer.parts = parts(asked);
    if (!answer.parts)
      answer.relaxations = changes(asked)
        .map((steps) => opened(asked, steps))
        .filter(there);
    if (!answer.parts && !answer.relaxations.length) answer.together = together(asked);
  }
  return { ...answer, truncated: asked.truncated, truncatedBy: asked.truncated ? "work" : null };
}

/**
 * A filter with some of its words changed; without a question of time, nothing is `certain`.
 *
 * @param {Filter} filter
 * @param {Partial<Filter>} changed
 * @returns {Filter}
 */
function withWords(filter, changed) {
  const made = { ...filter, ...changed };
  return made.on || made.between || made.time !== "any" ? made : { ...made, certain: false };
}

/**
 * The first of `steps`, which go from small to large, that opens a path, with that path.
 *
 * @param {Questioned} asked
 * @param {ChangeOf[]} steps
 * @returns {Relaxation | null}
 */
function opened({ filter, first }, steps) {
  for (const { parts: changed, ...said } of steps) {
    const relaxed = withWords(filter, changed);
    const path = first(relaxed);
    if (path) return { ...said, filter: Filters.complete(relaxed), path };
  }
  return null;
}

/**
 * The actors tied in any way to the first, and those to the last; null if they are the same.
 *
 * @param {Questioned} asked
 * @returns {Id[][] | null}
 */
function parts({ index, from, to }) {
  /** @param {Id} id */
  const tied = (id) => {
    const found = new Set([held(index.actorAt, id)]);
    for (const actor of found) {
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
 * @returns {Relaxation[]}
 */
function together(asked) {
  const { filter, first } = asked;
  /** @param {ChangeOf[]} list */
  const relaxedBy = (list) => withWords(filter, Object.assign({}, ...list.map((each) => each.parts)));
  const needed = fewest(asked, (list) => first(relaxedBy(list)) !== null);
  if (!needed) return [];
  for (const [at, { change: name }] of needed.entries()) {
    const step = smaller(asked, name).find((each) => first(relaxedBy(needed.with(at, each))));
    if (step) needed[at] = step;
  }
  const path = first(relaxedBy(needed));
  if (!path) return [];
  const last = needed.map((each) => (each.change === "maxHops" ? allowing(path.hops.length - path.steps) : each));
  const relaxed = Filters.complete(relaxedBy(last));
  return last.map(({ parts: _, ...said }) => ({ ...said, filter: relaxed, path }));
}

/**
 * The fewest words whose loosest values open a path together, or null when all of them do not.
 *
 * More hops cost the most to search: so sets without them come first, then smaller ones with them.
 *
 * @param {Questioned} asked
 * @param {(list: ChangeOf[]) => boolean} opens
 * @returns {ChangeOf[] | null}
 */
function fewest(asked, opens) {
  const every = everything(asked.filter, mostHops(asked));
  const near = every.filter((each) => each.change !== "maxHops");
  const found = smallest(near, opens);
  if (!found) return smallest(every, opens);
  const most = near.length === every.length ? 0 : found.length - 2;
  for (let number = 1; number <= most; number++) {
    for (const more of combinations(near, number)) {
      const chosen = every.filter((each) => more.includes(each) || !near.includes(each));
      if (opens(chosen)) return chosen;
    }
  }
  return found;
}

/**
 * The fewest of these changes that open a path together, or null when all of them do not.
 *
 * A looser word never closes a path: so a word without which the rest opens none is in every such set.
 *
 * @param {ChangeOf[]} every
 * @param {(list: ChangeOf[]) => boolean} opens
 * @returns {ChangeOf[] | null}
 */
function smallest(every, opens) {
  if (!opens(every)) return null;
  const must = every.filter((each) => !opens(every.filter((other) => other !== each)));
  const may = every.filter((each) => !must.includes(each));
  for (let number = 0; number < may.length; number++) {
    for (const more of combinations(may, number)) {
      const chosen = every.filter((each) => must.includes(each) || more.includes(each));
      if (opens(chosen)) return chosen;
    }
  }
  return every;
}

/**
 * The most hops that are tried together with other changes.
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
 * The lists of a number of `items`, those of the first items first.
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
