// What stands out on the graph for what is open in the panel.

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
 * { actors, links, chosen }, or null when nothing stands out. `path` is the path that is on the graph, if one is.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {Path | null} path
 * @returns {Lit | null}
 */
export function of(graph, { open, story }, path) {
  if (path && (!open || open.type === "paths"))
    return { actors: path.actors, links: path.hops.flatMap((hop) => hop.links.map(({ id }) => id)) };
  if (open?.type === "stories") return story && ofStory(graph, story);
  if (!open?.id || !BY_TYPE[open.type]) return null;
  const lit = Object.entries(graph.links).filter(BY_TYPE[open.type](open.id));
  const actors = new Set(lit.flatMap(([, link]) => [link.source, link.target]));
  if (open.type === "actor") actors.add(open.id);
  if (open.type === "event") for (const { actor } of graph.events[open.id].roles) actors.add(actor);
  return { actors: [...actors], links: lit.map(([id]) => id), chosen: open.type === "actor" ? open.id : null };
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
