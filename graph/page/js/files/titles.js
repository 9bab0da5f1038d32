// The words of a picture for those who cannot see it: of the whole, and of each group of shapes in the SVG.
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as Citation from "./citation.js";

/**
 * @param {Graph} graph
 * @param {State} state
 * @param {InView} drawn
 * @param {Ribbon[]} ribbons
 * @returns {Titles}
 */
export function of(graph, state, drawn, ribbons) {
  const links = new Map(ribbons.map((ribbon) => [ribbon.id, ribbon.links]));
  const counted = `${Words.count(drawn.actors.size, "actor")} and ${Words.count(drawn.links.size, "link")}`;
  return {
    whole: ViewWords.line(graph.info.title),
    about: [counted, ...ViewWords.filters(graph, state)].join(". "),
    strand: (id) => (links.get(id) ?? []).map((link) => Citation.linkSentence(graph, link)).join(" "),
    actor: (id) => (Object.hasOwn(graph.actors, id) ? ViewWords.nameOf(graph, id) : ""),
  };
}
