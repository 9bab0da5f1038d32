// The answer to a question with one end: the actors that it reaches, nearest first, each with its links.
import * as Sentence from "../core/sentence.js";
import * as Terminal from "../core/terminal.js";
import * as Words from "../core/words.js";
import * as Shown from "../query/shown.js";
import * as Stages from "../query/stages.js";
import { MOST_MOVES } from "../query/walked.js";
import { actorButton, linkButton } from "./buttons.js";
import { el } from "./dom.js";

const MOST = 60; // actors that are listed
const MOST_OPEN = 12; // whose links are shown at once

/**
 * The command that gives the same answer in a terminal.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function terminal(graph, state) {
  const command = Terminal.command(graph, state);
  return command && el("p", { class: "fine terminal" }, "In a terminal: ", el("code", {}, command));
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @param {boolean} truncated
 * @returns {Element[]}
 */
export function render(graph, store, on, truncated) {
  const { state, view, drawn } = on.now();
  const { far, inOrder } = Stages.of(graph, state, view, (end) => Shown.actorsOf(graph, end));
  /** @param {Id} id */
  const distance = (id) => Math.abs(far.get(id) ?? 0);
  const rank = new Map(inOrder.map((id, at) => [id, at]));
  /** @type {Map<Id, Id[]>} */
  const links = new Map(inOrder.map((id) => [id, []]));
  for (const id of view.links) {
    const { source, target } = graph.links[id];
    const farther = (rank.get(source) ?? 0) > (rank.get(target) ?? 0) ? source : target;
    links.get(farther)?.push(id);
  }
  const reached = inOrder.filter((id) => links.get(id)?.length);
  on.say(`${Words.count(view.actors.size, "actor")}, ${Words.count(view.links.size, "link")}`);
  if (!reached.length && truncated) return [tooMany()];
  if (!reached.length) return [el("h3", { class: "found" }, "No link"), none(graph, state)];
  /**
   * @param {Id} id
   * @param {number} at
   */
  const item = (id, at) =>
    el(
      "li",
      {
        onpointerenter: () => on.canvas().highlight({ actors: [id], links: links.get(id) ?? [] }),
        onpointerleave: () => on.light(),
      },
      el(
        "details",
        { open: at < MOST_OPEN },
        el(
          "summary",
          {},
          actorButton(graph, id, on.open),
          el("span", { class: "fine" }, ` ${Words.count(links.get(id)?.length ?? 0, "link")}`),
        ),
        el(
          "ul",
          { class: "links" },
          (links.get(id) ?? []).map((link) => el("li", {}, linkButton(graph, link, on.open, { from: id }))),
        ),
      ),
    );
  const listed = reached.slice(0, MOST);
  const stages = [...new Set(listed.map(distance))].sort((a, b) => a - b);
  const left = drawn.left.length;
  return /** @type {Element[]} */ (
    [
      el(
        "h3",
        { class: "found" },
        `${Words.count(view.actors.size, "actor")}, ${Words.count(view.links.size, "link")}`,
      ),
      truncated && tooMany(),
      left > 0 && el("p", { class: "fine" }, `The picture draws the nearest ${drawn.actors.size}.`),
      ...stages.map((stage) =>
        el(
          "section",
          { class: "stage" },
          el("h4", {}, stage === 0 ? "Within it" : Stages.title(stage)),
          el("ul", { class: "reached" }, listed.filter((id) => distance(id) === stage).map(item)),
        ),
      ),
      reached.length > MOST &&
        el(
          "p",
          { class: "fine" },
          `${Words.count(reached.length - MOST, "more actor", "more actors")} in the tables (3).`,
        ),
      terminal(graph, state),
    ].filter(Boolean)
  );
}

/** That the answer is not whole. */
const tooMany = () =>
  el(
    "p",
    { class: "notice wrong" },
    `The walks are more than the page examines (${MOST_MOVES.toLocaleString("en")} moves), so links are missing. ` +
      "Ask for fewer hops or kinds, or in a terminal.",
  );

/**
 * @param {Graph} graph
 * @param {State} state
 */
function none(graph, state) {
  const narrowed = [state.window && Sentence.time(state), state.kinds && `“${Sentence.verb(graph, state)}”`].filter(
    Boolean,
  );
  return el(
    "p",
    { class: "notice" },
    narrowed.length
      ? `No link passes ${narrowed.join(" and ")} within this number of hops. Click a part of the sentence to widen it.`
      : "No link passes the filters within this number of hops. Click a part of the sentence to widen it.",
  );
}
