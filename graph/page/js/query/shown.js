// From the state to the records in view and the drawn ones. All records that pass the filters are in view; of these,
// the graph draws the actors of the opening picture and those unfolded, and the links among them.
import * as Dates from "../core/dates.js";
import * as State from "../core/state.js";
import * as Facets from "./facets.js";

export const MOST_ELEMENTS = 1200; // drawn at once: boxes, and pairs of boxes that are joined
/** @param {string} country */
const CODE_OF = (country) => (country === State.NO_COUNTRY ? Facets.NO_COUNTRY : country);

/**
 * The filters of the state in the form that the counts of the legend need: [chosen, filter].
 *
 * @param {State} state
 * @returns {[Chosen, Asked]}
 */
export function asked(state) {
  const chosen = Object.fromEntries(State.FACETS.map((facet) => [facet, state[facet]]));
  const between = state.window && state.window.map((day) => day ?? "").join("..");
  return [
    { ...chosen, countries: state.countries && state.countries.map(CODE_OF), only: state.only },
    { between, certain: state.certain, without: state.without },
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
 * The ids in view: { actors, links }, two Sets. A link needs both its ends; an actor needs no link.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {InView}
 */
export function inView(graph, state) {
  const [chosen, filter] = asked(state);
  const without = new Set(state.without);
  const only = state.only && new Set(state.only);
  const actors = new Set(
    Object.keys(graph.actors).filter((id) => {
      const { type, country } = graph.actors[id];
      return (
        !without.has(id) &&
        (only?.has(id) ?? true) &&
        (chosen.types?.includes(type) ?? true) &&
        (chosen.countries?.includes(country ?? Facets.NO_COUNTRY) ?? true)
      );
    }),
  );
  const { window, certain } = state;
  return { actors, links: new Set(Facets.shown(graph, chosen, filter).links), time: { window, certain } };
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
 * The drawn part: { actors, links, folded, cut }. `folded` is the number of actors in view that are not drawn, `cut`
 * the number of wanted ones omitted because there would be too many to draw.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Id[]} core
 * @param {InView} [view]
 * @returns {Drawn}
 */
export function drawn(graph, state, core, view = inView(graph, state)) {
  const wanted = state.focus
    ? around(graph, view.links, state.focus.id, state.focus.depth)
    : new Set(state.only ?? core);
  for (const id of state.unfolded) wanted.add(id);
  const asked = [...wanted].filter((id) => view.actors.has(id));
  const actors = new Set();
  let elements = 0;
  /** @param {Id} id */
  const boxOf = (id) => graph.columns.wholes[id] ?? id;
  const joined = new Map(asked.map((id) => [id, new Set()]));
  const boxes = new Set();
  for (const id of view.links) {
    const { source, target } = graph.links[id];
    const [from, to] = [joined.get(source), joined.get(target)];
    if (!from || !to) continue;
    from.add(boxOf(target));
    to.add(boxOf(source));
  }
  for (const [id, others] of joined) {
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
  return { actors, links, time: view.time, folded: view.actors.size - actors.size, cut: asked.length - actors.size };
}
