// The state of the page when its address gives none: the one it was rendered with.
import * as Stories from "./stories.js";

/** @param {Graph} graph */
export function of(graph) {
  const { question, focus, story } = graph;
  if (question) return { open: { type: "paths" }, question };
  if (story) return Stories.opening(graph, story);
  if (focus && Object.hasOwn(graph.actors, focus.id)) return { focus, open: { type: "actor", id: focus.id } };
  return {};
}
