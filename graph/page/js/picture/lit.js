// What stands out on the graph for what is open in the panel.
import * as Changes from "../core/changes.js";
import * as Compare from "../query/compare.js";
import * as Counted from "../query/counted.js";
import * as Pairs from "../query/pairs.js";

/** @type {Record<string, (id: Id) => (link: [Id, Link]) => boolean>} */
const BY_TYPE = {
  actor:
    (id) =>
    ([, link]) =>
      link.source === id || link.target === id,
  link:
    (id) =>
    ([own]) =>
      own === id,
  source:
    (id) =>
    ([, link]) =>
      link.claims.some((claim) => claim.source === id),
  event: () => () => false,
};

/**
 * The links and actors of a pair, or of a list under the filters of the view.
 *
 * @param {Graph} graph
 * @param {Open} open
 * @param {Now | null} now
 * @returns {{ actors: Id[], links: Id[] } | null}
 */
function several(graph, open, now) {
  if (open.type === "pair") {
    const { families } = Pairs.of(graph, now?.view.links ?? Object.keys(graph.links), open);
    return { actors: [open.from, open.to], links: families.flatMap(({ links }) => links) };
  }
  if (open.type !== "list" || !now) return null;
  const { type, ids } = Counted.of(graph, now, open.list);
  if (type === "links") return { actors: [], links: ids };
  return type === "actors" ? { actors: ids, links: [] } : null;
}

/**
 * { actors, links, chosen }, or null when nothing stands out. `path` is the path that is on the graph, if one is.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Path | null} path
 * @param {Now | null} [now]
 * @returns {Lit | null}
 */
export function of(graph, { open, story, compare }, path, now = null) {
  if (compare?.by === "actors" && open?.type === "compare") return ofActors(graph, compare);
  if (path && (!open || open.type === "paths"))
    return { actors: path.actors, links: path.hops.flatMap((hop) => hop.links.map(({ id }) => id)) };
  if (open?.type === "stories") return story && ofStory(graph, story);
  const some = open && several(graph, open, now);
  if (some) {
    const ends = some.links.flatMap((id) => [graph.links[id].source, graph.links[id].target]);
    return { actors: [...new Set([...some.actors, ...ends])], links: some.links };
  }
  if (!open?.id || !BY_TYPE[open.type]) return null;
  const lit = Changes.allLinks(graph).filter(BY_TYPE[open.type](open.id));
  const actors = new Set(lit.flatMap(([, link]) => [link.source, link.target]));
  if (open.type === "actor") actors.add(open.id);
  if (open.type === "event") for (const { actor } of graph.events[open.id].roles) actors.add(actor);
  return { actors: [...actors], links: lit.map(([id]) => id), chosen: open.type === "actor" ? open.id : null };
}

/**
 * The links of two actors that are compared.
 *
 * @param {Graph} graph
 * @param {CompareActors} compare
 * @returns {Lit}
 */
function ofActors(graph, compare) {
  const { links } = Compare.actors(graph, Object.keys(graph.links), compare);
  const ends = links.flatMap((id) => [graph.links[id].source, graph.links[id].target]);
  return { actors: [...new Set([...compare.sides, ...ends])], links };
}

/**
 * @param {Graph} graph
 * @param {{ id: Id, step: number }} story
 */
function ofStory(graph, { id, step }) {
  const own = (graph.stories ?? []).find((story) => story.id === id)?.steps[step];
  if (!own) return null;
  /** @param {"links" | "events"} name */
  const backing = (name) =>
    [...new Set(own.sentences.flatMap((sentence) => sentence[name] ?? []))].filter((each) =>
      Object.hasOwn(graph[name], each),
    );
  const links = backing("links");
  const actors = new Set(links.flatMap((each) => [graph.links[each].source, graph.links[each].target]));
  for (const each of backing("events")) for (const { actor } of graph.events[each].roles) actors.add(actor);
  return actors.size
    ? { actors: [...actors], links, chosen: Object.hasOwn(graph.actors, own.select ?? "") ? own.select : null }
    : null;
}
