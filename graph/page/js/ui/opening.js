// The state of the page when its address gives none: the one it was rendered with.
import * as Asking from "../core/asking.js";
import * as Stories from "./stories.js";

/**
 * @param {Graph} graph
 * @returns {Partial<State>}
 */
export const of = (graph) => ({ width: graph.width, ...weighed(graph), ...changed(graph), ...first(graph) });

/**
 * The hypotheses, if the page has some and is not asked to open on anything else.
 *
 * @param {Graph} graph
 * @returns {Partial<State>}
 */
const weighed = ({ hypotheses, changes, question, focus, story }) =>
  hypotheses && !changes && !question && !focus && !story ? { view: "hypotheses" } : {};

/**
 * What changed since an earlier version, if the page has one; below the picture, its list waits until it is asked for.
 *
 * @param {Graph} graph
 * @returns {Partial<State>}
 */
function changed(graph) {
  if (!graph.changes) return {};
  const narrow = window.matchMedia("(max-width: 1000px)").matches;
  return { compare: { by: "versions" }, open: narrow ? null : { type: "compare" } };
}

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
