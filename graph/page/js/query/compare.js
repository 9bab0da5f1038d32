// Two times or two filters compared: the links that are in the first alone, in the second alone, and in both. Two
// actors compared: the kinds of link that each has, side by side. All under the other filters of the page. Two versions
// are compared by `since.js`.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { gather, held } from "../core/lists.js";
import * as State from "../core/state.js";
import * as Shown from "./shown.js";
import * as Since from "./since.js";

/**
 * The state at each of two times that are compared; none if nothing of that kind is.
 *
 * @param {State} state
 * @returns {State[]}
 */
export function atEach(state) {
  const { compare } = state;
  if (compare?.by !== "dates") return [];
  return compare.sides.map((window) => ({ ...state, compare: null, window, certain: compare.certain }));
}

/**
 * The two views that are compared.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {CompareParts} compare
 * @returns {[InView, InView]}
 */
function views(graph, state, compare) {
  const own = { ...state, compare: null };
  if (compare.by === "dates") {
    const [first, second] = atEach({ ...state, compare }).map((side) => Shown.inView(graph, side));
    return [first, second];
  }
  const page = Shown.inView(graph, own);
  const [first, second] = compare.sides.map((side) => {
    const certain = Boolean(side.certain && state.window);
    const { actors, links } = Shown.inView(graph, { ...State.DEFAULTS, window: state.window, ...side, certain });
    return {
      actors: new Set([...page.actors].filter((id) => actors.has(id))),
      links: new Set([...page.links].filter((id) => links.has(id))),
    };
  });
  return [first, second];
}

/**
 * The last day that an actor may have existed on, or the first; null if nothing says so.
 *
 * @param {Actor} actor
 * @returns {{ begins: Day | null, ends: Day | null }}
 */
function life({ founded, born, dissolved, died }) {
  const [begun, ended] = [founded ?? born, dissolved ?? died];
  const begins = begun && begun !== ".." ? Dates.spanOf(begun)[0] : null;
  const ends = ended && ended !== ".." ? Dates.spanOf(ended)[1] : null;
  return { begins: begins === "0000-00-00" ? null : begins, ends: ends === "9999-99-99" ? null : ends };
}

/**
 * Whether an actor can have existed on some day of a window.
 *
 * @param {{ begins: Day | null, ends: Day | null }} life
 * @param {OpenWindow} window
 */
const lived = ({ begins, ends }, [first, last]) =>
  !(begins && last && begins > last) && !(ends && first && ends < first);

/**
 * What two times, filters or versions differ in. Links are in order of id.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {CompareSides} compare
 * @returns {Compared}
 */
export function of(graph, state, compare) {
  if (compare.by === "versions") return Since.of(graph, state, Shown.inView(graph, { ...state, compare: null }));
  const [first, second] = views(graph, state, compare);
  const ended = [...first.links].filter((id) => !second.links.has(id)).sort();
  const began = [...second.links].filter((id) => !first.links.has(id)).sort();
  const both = [...first.links].filter((id) => second.links.has(id)).sort();
  /** @type {Compared} */
  const found = { ended, began, changed: [], held: both, actors: { ended: [], began: [], changed: [] } };
  if (compare.by !== "dates") return found;
  const [before, after] = compare.sides;
  for (const id of [...first.actors].sort()) {
    const own = life(graph.actors[id]);
    const [was, is] = [lived(own, before), lived(own, after)];
    if (was && !is) found.actors.ended.push(id);
    if (!was && is) found.actors.began.push(id);
  }
  return found;
}

/**
 * Whether a link is certain, possible or neither in each of two windows.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {[OpenWindow, OpenWindow]} sides
 */
export const certainties = (graph, id, [first, second]) => ({
  before: Dates.certainty(graph.links[id], first),
  after: Dates.certainty(graph.links[id], second),
});

/**
 * What the page shows while two times or two filters are compared: the links of either. Actors and versions narrow
 * nothing.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {InView} view
 * @returns {InView}
 */
export function narrowed(graph, state, view) {
  const compare = State.comparedSides(state);
  if (!compare || compare.by === "versions") return view;
  const { ended, began, held: both } = of(graph, state, compare);
  return { ...view, links: new Set([...ended, ...began, ...both].sort()) };
}

/**
 * The mark of each link and actor that differs or is held, for the picture; null when nothing is compared.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {Changes | null}
 */
export function changes(graph, state) {
  const compare = State.comparedSides(state);
  if (!compare) return null;
  const { ended, began, changed, held: both, actors } = of(graph, state, compare);
  /** @type {Changes} */
  const made = { links: new Map(), actors: new Map(), signed: compare.by === "versions" };
  for (const id of ended) made.links.set(id, "ended");
  for (const id of began) made.links.set(id, "began");
  for (const id of both) made.links.set(id, "held");
  for (const id of changed) made.links.set(id, "changed");
  for (const id of actors.ended) made.actors.set(id, "ended");
  for (const id of actors.began) made.actors.set(id, "began");
  for (const id of actors.changed) made.actors.set(id, "changed");
  return made;
}

/**
 * The links of a family that each of two actors receives (or gives), by kind and by the actor at the other end.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {CompareActors} compare
 * @returns {ActorsCompared}
 */
export function actors(graph, links, { sides, way, family }) {
  /** @type {Map<Id, [Map<Id, Id[]>, Map<Id, Id[]>]>} */
  const kinds = new Map();
  /** @type {[Set<Id>, Set<Id>]} */
  const others = [new Set(), new Set()];
  for (const id of [...links].sort()) {
    const { source, target, kind } = graph.links[id];
    if (graph.kinds[kind].family !== family) continue;
    const ends = graph.kinds[kind].symmetric
      ? [
          [source, target],
          [target, source],
        ]
      : [way === "to" ? [target, source] : [source, target]];
    for (const [own, other] of ends) {
      const side = sides.indexOf(own);
      if (side < 0) continue;
      if (!kinds.has(kind)) kinds.set(kind, [new Map(), new Map()]);
      gather(held(kinds, kind)[side], other, id);
      others[side].add(other);
    }
  }
  const label = (/** @type {Id} */ kind) => graph.kinds[kind].label;
  const most = (/** @type {Id} */ kind) => held(kinds, kind).reduce((sum, each) => sum + each.size, 0);
  return {
    kinds: [...kinds.keys()]
      .sort((a, b) => most(b) - most(a) || (label(a) < label(b) ? -1 : 1))
      .map((kind) => ({ kind, sides: held(kinds, kind).map((each) => givers(graph, each)) })),
    shared: sorted(
      graph,
      [...others[0]].filter((id) => others[1].has(id)),
    ),
    alone: others.map((own, side) =>
      sorted(
        graph,
        [...own].filter((id) => !others[1 - side].has(id)),
      ),
    ),
    links: [...kinds.values()].flatMap((each) => each.flatMap((side) => [...side.values()].flat())),
  };
}

/**
 * @param {Graph} graph
 * @param {Id[]} ids
 */
const sorted = (graph, ids) => ids.sort((a, b) => (graph.actors[a].name < graph.actors[b].name ? -1 : 1));

/**
 * The actors at the other end with their links, the most confident first.
 *
 * @param {Graph} graph
 * @param {Map<Id, Id[]>} by
 */
function givers(graph, by) {
  /** @param {Id[]} links */
  const best = (links) => Math.max(...links.map((id) => Grades.level(graph.links[id].confidence)));
  return [...by]
    .map(([actor, links]) => ({ actor, links }))
    .sort(
      (a, b) => best(b.links) - best(a.links) || (graph.actors[a.actor].name < graph.actors[b.actor].name ? -1 : 1),
    );
}
