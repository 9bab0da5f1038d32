// The reason why there is no path: the smallest changes of the question that would give one, each ready to be asked.
import { last } from "../core/lists.js";
import * as Words from "../core/words.js";
import { actorButton } from "./buttons.js";
import { el, words } from "./dom.js";

const MOST_NAMED = 8;

/**
 * @param {Graph} graph
 * @param {Id[]} actors
 */
const route = (graph, actors) =>
  actors.map((id, at) => [
    at ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
    words(graph.actors[id].name),
  ]);
/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * The words of a change, with names instead of ids.
 *
 * @param {Graph} graph
 * @param {string} text
 */
function withNames(graph, text) {
  return text
    .split(" ")
    .map((word, at) => [at ? " " : "", Object.hasOwn(graph.actors, word) ? words(graph.actors[word].name) : word]);
}

/**
 * @param {Graph} graph
 * @param {Id[]} ids
 * @param {OpenRecord} open
 */
function part(graph, ids, open) {
  const named = ids.slice(0, MOST_NAMED).map((id, at) => [at ? ", " : "", actorButton(graph, id, open)]);
  return el(
    "li",
    {},
    named,
    ids.length > MOST_NAMED && ` and ${Words.count(ids.length - MOST_NAMED, "more actor", "more actors")}`,
  );
}

/**
 * Why there is no path between two actors; `loosen` asks with another filter.
 *
 * @param {Graph} graph
 * @param {WhyNotAnswer} why
 * @param {{ loosen: (filter: Filter) => void, open: OpenRecord }} on
 */
export function render(graph, why, { loosen, open }) {
  const said = [];
  if (why.parts) {
    said.push(
      el("p", {}, "No change of the filters gives one: the two actors are in separate parts of the graph."),
      el(
        "ul",
        { class: "parts" },
        why.parts.map((ids) => part(graph, ids, open)),
      ),
    );
  }
  if (why.relaxations.length) {
    said.push(
      el("p", {}, "There is a path if you"),
      el(
        "ul",
        { class: "relaxations" },
        why.relaxations.map((each) =>
          el(
            "li",
            {},
            el(
              "button",
              { type: "button", class: "inline", onclick: () => loosen(each.filter) },
              withNames(graph, capital(each.words)),
            ),
            el("p", { class: "fine" }, route(graph, each.path.actors), `: ${each.path.confidence} confidence`),
          ),
        ),
      ),
    );
  }
  if (why.together.length) {
    const whole = last(why.together).filter;
    said.push(
      el("p", {}, "No single change is enough. These changes together give a path:"),
      el(
        "ul",
        { class: "relaxations" },
        why.together.map((each) => el("li", {}, withNames(graph, capital(each.words)))),
      ),
      whole && el("p", { class: "actions" }, el("button", { type: "button", onclick: () => loosen(whole) }, "Apply")),
    );
  }
  if (said.length === 0)
    said.push(
      el(
        "p",
        {},
        why.truncated ? "The search for changes reached its limit." : "No small change of the filters gives one.",
      ),
    );
  return el("section", { class: "why-not", "aria-label": "Why there is no path" }, el("h3", {}, "Why not"), said);
}
