// The tiles of kinds, as at the arrowheads of the picture.
import * as Tones from "../picture/flow/tones.js";
import { el, plain } from "./dom.js";

/**
 * The tiles of some kinds, named for assistive technology.
 *
 * @param {Graph} graph
 * @param {Id[]} kinds
 */
export const tiles = (graph, kinds) =>
  el(
    "span",
    { class: "tiles", role: "img", "aria-label": plain(kinds.map((id) => graph.kinds[id].label).join(", ")) },
    kinds.map((id) => tile(graph, id)),
  );

/**
 * @param {Graph} graph
 * @param {Id} id
 */
export const tile = (graph, id) =>
  el(
    "span",
    { class: "key-letter", colour: Tones.tile(graph.kinds[id].colour), title: plain(graph.kinds[id].label) },
    graph.kinds[id].letters,
  );
