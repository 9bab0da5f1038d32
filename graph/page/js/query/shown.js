// From the state to the records in view and the drawn ones. All records that the question and its filters find are in
// view; of these, the graph draws the actors of the opening picture, or the nearest ones of an answer, those unfolded,
// and the links among them.
import * as Asking from "../core/asking.js";
import * as Changes from "../core/changes.js";
import * as Dates from "../core/dates.js";
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import * as State from "../core/state.js";
import { atOnce } from "./budget.js";
import * as Facets from "./facets.js";
import * as Paths from "./paths.js";
import * as Stages from "./stages.js";
import * as Strands from "./strands.js";
import * as Views from "./views.js";
import * as Walked from "./walked.js";

export const MOST_ELEMENTS = 1200; // drawn at once: boxes, and pairs of boxes that are joined
// boxes and actors of an answer that are drawn unless more are asked for; paths are drawn whole
const FIRST = { boxes: 10, actors: 18 };
/** @param {string} country */
const CODE_OF = (country) => (country === State.NO_COUNTRY ? Facets.NO_COUNTRY : country);

/**
 * The filters of the state in the form that the counts of the legend need: [chosen, filter].
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {[Chosen, Asked]}
 */
export function asked(graph, state) {
  const chosen = Object.fromEntries(State.FACETS.map((facet) => [facet, State.shownBy(graph, state, facet)]));
  const between = state.window && state.window.map((day) => day ?? "").join("..");
  return [
    { ...chosen, countries: state.countries && state.countries.map(CODE_OF), only: state.only },
    { between, certain: Boolean(between) && state.certain, without: Changes.present(graph, state.without) },
  ];
}

/**
 * The chosen time: the window of the state, or the one that the page was narrowed to; null if there is neither.
 *
 * @param {Graph} graph
 * @param {{ window: OpenWindow | null }} state
 * @returns {OpenWindow | null}
 */
export const windowOf = (graph, { window }) => window ?? Dates.openWindowOf(graph.info.narrowedBy);

/**
 * The actors of an end.
 *
 * @param {Graph} graph
 * @param {End} end
 * @returns {Id[]}
 */
export function actorsOf(graph, end) {
  const country = State.countryOf(end);
  if (country === null) return [end];
  return Object.keys(graph.actors).filter((id) => (graph.actors[id].country ?? State.NO_COUNTRY) === country);
}

/** The links that a question finds; `truncated` if it took more work than the page spends, so that some are missing. */
/** @typedef {{ links: Set<Id>, truncated: boolean }} Answered */

const KEPT = 6; // answers that are remembered: of the question, and of the same one without or at other times
/** @type {WeakMap<Graph, Map<string, Answered>>} */
const answers = new WeakMap();

/**
 * The links of the paths or on the walks that a question asks for, in steps, or as remembered.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {Generator<unknown, Answered>}
 */
export function* answering(graph, state) {
  const known = answers.get(graph) ?? new Map();
  answers.set(graph, known);
  const given = Asking.filterOf(graph, state);
  const key = JSON.stringify([state.question, given]);
  const answer =
    known.get(key) ?? (given ? yield* answerOf(graph, state, given) : { links: new Set(), truncated: false });
  known.delete(key);
  known.set(key, answer); // the last one
  if (known.size > KEPT) known.delete(known.keys().next().value ?? "");
  return answer;
}

/**
 * @param {Graph} graph
 * @param {State} state
 * @param {Asked} given
 * @returns {Generator<unknown, Answered>}
 */
function* answerOf(graph, state, given) {
  const { from, to, walk } = /** @type {Question} */ (state.question);
  const ends = State.pathEnds(state);
  if (ends) {
    const { paths } = yield* Paths.steps(graph, ends.from, ends.to, given);
    return { links: linksOf(paths), truncated: false };
  }
  const filter = Filters.forPaths({
    ...given,
    time: null,
    limit: null,
    sort: null,
    certain: state.window ? state.certain : false,
  });
  const [starts, finishes] = [from, to].map((end) => (end ? actorsOf(graph, end) : null));
  const how = { hops: State.hopsOf(state), via: walk.via };
  return yield* Walked.steps(Views.of(Index.of(graph), filter), starts, finishes, how);
}

/**
 * The links of paths, with those of other paths that are equal once steps are folded.
 *
 * @param {Path[]} paths
 * @returns {Set<Id>}
 */
export const linksOf = (paths) =>
  new Set(
    paths
      .flatMap((path) => [path, ...(path.variants ?? [])])
      .flatMap(({ hops }) => hops.flatMap(({ links }) => links.map(({ id }) => id)))
      .sort(),
  );

/**
 * The actors that pass the filters of actors, whether or not a link joins them.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {Set<Id>}
 */
function passing(graph, { types, countries, without, only }) {
  const hidden = new Set(without);
  const kept = only && new Set(only);
  return new Set(
    Object.keys(graph.actors).filter((id) => {
      const { type, country } = graph.actors[id];
      return (
        !hidden.has(id) &&
        (kept?.has(id) ?? true) &&
        (types?.includes(type) ?? true) &&
        (countries?.includes(country ?? State.NO_COUNTRY) ?? true)
      );
    }),
  );
}

/**
 * The ids in view: { actors, links }, two Sets. A link needs both its ends. An actor needs no link unless links are
 * narrowed by a question, kinds, a time, confidence or status. `found` are the links of the answer to a question, if
 * they are known already.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Set<Id> | null} [found]
 * @returns {InView}
 */
export function inView(graph, state, found = null) {
  const time = { window: state.window, certain: state.certain };
  if (State.asks(state)) {
    const links = new Set(found ?? atOnce(answering(graph, state)).links);
    const { from, to, walk } = /** @type {Question} */ (state.question);
    const ends = [from, to, ...(walk.via ?? [])].filter((end) => end && State.countryOf(end) === null);
    return { links, actors: joined(graph, links, /** @type {Id[]} */ (ends)), time };
  }
  const links = new Set(Facets.shown(graph, ...asked(graph, state)).links);
  const narrowed = state.window || state.kinds || state.confidences || state.statuses;
  return { actors: narrowed ? joined(graph, links, []) : passing(graph, state), links, time };
}

/**
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id[]} ends
 */
function joined(graph, links, ends) {
  const actors = new Set(ends);
  for (const id of links) actors.add(graph.links[id].source).add(graph.links[id].target);
  return actors;
}

/**
 * Whether links are narrowed by their kind, time, confidence or status, here or when the page was written.
 *
 * @param {Graph} graph
 * @param {State} state
 */
function isNarrowed(graph, { window, kinds, confidences, statuses }) {
  const { without: _, within: __, ...given } = graph.info.narrowedBy ?? {};
  return Boolean(window || kinds || confidences || statuses || Object.keys(given).length);
}

/**
 * Those of the actors that are unfolded, in focus or chosen with *Only these*, or joined to another box or to their
 * whole by a link of a drawn family. If there are none, the first that links join; without links, all.
 *
 * @param {Graph} graph
 * @param {Set<Id>} links
 * @param {State} state
 * @param {Id[]} actors
 * @returns {Id[]}
 */
function ribboned(graph, links, state, actors) {
  const near = new Set(actors);
  const inside = [...links].filter((id) => near.has(graph.links[id].source) && near.has(graph.links[id].target));
  const { drawn: families } = Strands.families(graph, inside, state);
  /** @param {Id} id */
  const boxOf = (id) => graph.columns.wholes[id] ?? id;
  const kept = new Set([...state.unfolded, ...(state.only ?? []), ...(state.focus ? actors : [])]);
  for (const id of inside) {
    const { source, target, kind } = graph.links[id];
    const { family } = graph.kinds[kind];
    const within = boxOf(source) === boxOf(target); // drawn as a part in the box of its whole
    if (!families.has(family) || (within && family !== "structure")) continue;
    for (const end of [source, target]) kept.add(end).add(boxOf(end));
  }
  const shown = actors.filter((id) => kept.has(id) || !links.size);
  return shown.length ? shown : nearest(graph, [...joined(graph, links, [])], FIRST);
}

/**
 * The actors within `depth` steps of `id` over `links`, in either direction.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id} id
 * @param {number} depth
 * @returns {Set<Id>}
 */
export function around(graph, links, id, depth) {
  const found = new Set([id]);
  for (let step = 0; step < depth; step += 1) {
    const reached = [];
    for (const link of links) {
      const { source, target } = graph.links[link];
      if (found.has(source) !== found.has(target)) reached.push(source, target);
    }
    if (reached.length === 0) break;
    for (const each of reached) found.add(each);
  }
  return found;
}

/**
 * The neighbours of an actor over the links in view: a Set without itself.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id} id
 * @returns {Set<Id>}
 */
export function neighbours(graph, links, id) {
  const found = around(graph, links, id, 1);
  found.delete(id);
  return found;
}

/**
 * The first actors, no more than `most` and no more than fill so many boxes; a part is in the box of its whole.
 *
 * @param {Graph} graph
 * @param {Id[]} actors
 * @param {{ boxes: number, actors: number } | null} most
 */
function nearest(graph, actors, most) {
  if (!most) return actors;
  const boxes = new Set();
  const near = actors.filter((id) => {
    const box = graph.columns.wholes[id] ?? id;
    if (boxes.size >= most.boxes && !boxes.has(box)) return false;
    boxes.add(box);
    return true;
  });
  return near.slice(0, most.actors);
}

/**
 * The drawn part: { actors, links, folded, cut, left, columns }. `folded` is the number of actors in view that are not
 * drawn, `left` those actors, `cut` the number of wanted ones omitted because there would be too many to draw.
 * `columns` are those of the flow of a question. Where links are narrowed, an actor that the picture opened on is drawn
 * only if a ribbon joins it to another.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Id[]} core
 * @param {InView} [view]
 * @returns {Drawn}
 */
export function drawn(graph, state, core, view = inView(graph, state)) {
  const asks = State.asks(state);
  const stages = asks ? Stages.of(graph, state, view, (end) => actorsOf(graph, end)) : null;
  const opened = stages ? nearest(graph, stages.inOrder, State.pathEnds(state) ? null : FIRST) : (state.only ?? core);
  const wanted = state.focus ? around(graph, view.links, state.focus.id, state.focus.depth) : new Set(opened);
  for (const id of state.unfolded) wanted.add(id);
  const near = [...wanted].filter((id) => view.actors.has(id));
  const asked = stages || !isNarrowed(graph, state) ? near : ribboned(graph, view.links, state, near);
  const actors = new Set();
  let elements = 0;
  /** @param {Id} id */
  const boxOf = (id) => graph.columns.wholes[id] ?? id;
  const neighboured = new Map(asked.map((id) => [id, new Set()]));
  const boxes = new Set();
  for (const id of view.links) {
    const { source, target } = graph.links[id];
    const [from, to] = [neighboured.get(source), neighboured.get(target)];
    if (!from || !to) continue;
    from.add(boxOf(target));
    to.add(boxOf(source));
  }
  for (const [id, others] of neighboured) {
    let more = 1;
    for (const other of others) if (boxes.has(other) && other !== boxOf(id)) more += 1;
    if (elements + more > MOST_ELEMENTS && actors.size) continue;
    elements += more;
    actors.add(id);
    boxes.add(boxOf(id));
  }
  const links = new Set();
  for (const id of view.links)
    if (actors.has(graph.links[id].source) && actors.has(graph.links[id].target)) links.add(id);
  const found = isNarrowed(graph, state) ? joined(graph, view.links, [...actors]) : view.actors;
  const left = [...(stages?.inOrder ?? found)].filter((id) => !actors.has(id));
  return {
    actors,
    links,
    time: view.time,
    folded: left.length,
    cut: asked.length - actors.size,
    left,
    columns: stages && stages.columns(actors),
  };
}
