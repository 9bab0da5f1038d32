// The state of the page when its address gives none: the one it was rendered with.
import * as Asking from "../core/asking.js";
import * as Stories from "./stories.js";

/**
 * @param {Graph} graph
 * @returns {Partial<State>}
 */
export const of = (graph) => ({ width: graph.width, ...first(graph) });

/**
 * @param {Graph} graph
 * @returns {Partial<State>}
 */
function first(graph) {
  const { question, focus, story } = graph;
  if (question) return { open: { type: "paths" }, ...Asking.asking(graph, question) };
  if (story) return Stories.opening(graph, story);
  if (focus && Object.hasOwn(graph.actors, focus.id)) return { focus, open: { type: "actor", id: focus.id } };
  return {};
}
