// The links that the time bar counts, as a list: certain or possible in the window, or without usable dates.
import * as Words from "../core/words.js";
import * as Windows from "../picture/windows.js";
import * as Dating from "../query/dating.js";
import { linkButton } from "./buttons.js";
import { el } from "./dom.js";

const MOST = 300; // links in the list

/** @type {Record<TimeLevel, string>} */
const MEANINGS = {
  certain: "Their dates leave no doubt that they were active on some day of this time.",
  possible: "Their dates allow that they were active on some day of this time, but do not prove it.",
  undated:
    "They have no dates, or only days on which they were seen, so that they may be active at any time. " +
    "The time bar counts them only where they are certain.",
};

/**
 * @param {Graph} graph
 * @param {TimeLevel} level
 * @param {Actions} on
 * @returns {PanelContent}
 */
export function render(graph, level, on) {
  const { state, view } = on.now();
  const links = Dating.byLevel(graph, view.links, state.window)[level];
  const name = Windows.inWords(state.window);
  return {
    eyebrow: [name[0].toUpperCase() + name.slice(1)],
    title: `${Words.count(links.length, "link")} ${level === "undated" ? "without usable dates" : level}`,
    body: [
      el("p", { class: "summary" }, MEANINGS[level]),
      el(
        "ul",
        { class: "links" },
        links.slice(0, MOST).map((id) => el("li", {}, linkButton(graph, id, on.open))),
      ),
      links.length > MOST &&
        el("p", { class: "notice" }, `${(links.length - MOST).toLocaleString("en")} more are in the tables.`),
    ],
  };
}
