// The changes since an earlier version under the filters of the page: what is new, gone or changed, and which gone
// links and actors the picture has beside what is in view.
import * as Changes from "../core/changes.js";
import * as State from "../core/state.js";
import * as Shown from "./shown.js";

/** @type {WeakMap<Graph, Graph>} */
const pasts = new WeakMap();
const MOST = 40; // actors that are drawn for their changes beside those that the picture opens on

/**
 * A graph of the gone links with their ends, and of the gone actors.
 *
 * @param {Graph} graph
 * @param {DataChanges} changes
 * @returns {Graph}
 */
function pastOf(graph, { gone: { links, actors, kinds } }) {
  const ends = Object.values(links).flatMap(({ source, target }) => [source, target]);
  const joined = Object.fromEntries(ends.map((id) => [id, graph.actors[id]]));
  return { ...graph, actors: { ...actors, ...joined }, links, kinds: { ...graph.kinds, ...kinds }, changes: null };
}

/**
 * The gone links and actors that pass the filters of the page.
 *
 * @param {Graph} graph
 * @param {State} state
 * @returns {{ links: Id[], actors: Id[] }}
 */
export function gone(graph, state) {
  const { changes } = graph;
  if (!changes) return { links: [], actors: [] };
  const past = pasts.get(graph) ?? pastOf(graph, changes);
  pasts.set(graph, past);
  const found = Shown.inView(past, { ...state, question: null, compare: null });
  return {
    links: [...found.links].sort(),
    actors: changes.actors.removed.filter((id) => found.actors.has(id)),
  };
}

/**
 * What is new, gone, changed and as it was, of the links in view and the gone ones.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {InView} view
 * @returns {Compared}
 */
export function of(graph, state, view) {
  const changes = /** @type {DataChanges} */ (graph.changes);
  const [past, fresh] = [gone(graph, state), new Set(changes.links.added)];
  const moved = Changes.movedLinks(changes);
  const inView = [...view.links].sort();
  /** @param {Id} id */
  const differs = (id) => fresh.has(id) || Object.hasOwn(moved, id);
  return {
    ended: past.links,
    began: inView.filter((id) => fresh.has(id)),
    changed: inView.filter((id) => Object.hasOwn(moved, id) && !fresh.has(id)),
    held: inView.filter((id) => !differs(id)),
    actors: {
      ended: past.actors,
      began: changes.actors.added.filter((id) => view.actors.has(id)),
      changed: Object.keys(changes.actors.changed).filter((id) => view.actors.has(id)),
    },
  };
}

/**
 * The actors that are drawn because of what changed: the ends of gone, new and changed links, and changed actors.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {InView} view
 * @param {Id[]} core
 * @returns {Id[]}
 */
export function drawnFor(graph, state, view, core) {
  if (state.compare?.by !== "versions") return core;
  const { ended, began, changed, actors } = of(graph, state, view);
  /** @param {Id} id */
  const ends = (id) => [graph.links[id].source, graph.links[id].target];
  const named = [...actors.began, ...[...ended, ...began].flatMap(ends), ...changed.flatMap(ends), ...actors.changed];
  const known = new Set(core);
  const more = [...new Set(named)].filter((id) => !known.has(id) && view.actors.has(id));
  return [...core, ...more.slice(0, MOST)];
}

/**
 * What is drawn with the gone links and actors beside it, and which links differ. An answer has only those gone links
 * that join its actors.
 *
 * @template {Pictured} Shown
 * @param {Graph} graph
 * @param {State} state
 * @param {Shown} drawn
 * @returns {Shown}
 */
export function pictured(graph, state, drawn) {
  if (state.compare?.by !== "versions") return drawn;
  const past = gone(graph, state);
  const { began, changed } = of(graph, state, drawn);
  const [actors, links] = [new Set(drawn.actors), new Set(drawn.links)];
  const asks = State.asks(state);
  if (!asks && !state.focus) for (const id of past.actors.slice(0, MOST)) actors.add(id);
  for (const id of past.links) {
    const ends = [graph.links[id].source, graph.links[id].target];
    if (ends.every((end) => actors.has(end))) links.add(id);
    else if (!asks && links.size < drawn.links.size + MOST && (!state.focus || ends.some((end) => actors.has(end)))) {
      for (const end of ends) actors.add(end);
      links.add(id);
    }
  }
  return { ...drawn, actors, links, differing: [...past.links, ...began, ...changed].filter((id) => links.has(id)) };
}
