// The events of the chosen time alone, in order of date: what each responded to, and what responded to it.
import * as Dates from "../core/dates.js";
import * as Words from "../core/words.js";
import * as Windows from "../picture/windows.js";
import * as Events from "../query/events.js";
import { actorButton } from "./buttons.js";
import { el, words } from "./dom.js";

/**
 * A line of responses, each with its date; nothing without any.
 *
 * @param {Graph} graph
 * @param {string} title
 * @param {Id[]} ids
 * @param {Actions} on
 */
const answers = (graph, title, ids, on) =>
  ids.length > 0 &&
  el(
    "div",
    { class: "event-answers" },
    el("span", { class: "fine" }, title),
    el(
      "ul",
      {},
      ids.map((id) =>
        el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "inline", "data-event": id, onclick: () => on.open({ type: "event", id }) },
            words(graph.events[id].name),
          ),
          el("span", { class: "fine" }, ` ${Dates.inWords(graph.events[id].date)}`),
        ),
      ),
    ),
  );

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 */
function entry(graph, id, on) {
  const event = graph.events[id];
  const { to, by } = Events.responses(graph, id);
  const actors = [...new Set(event.roles.map(({ actor }) => actor))].filter((each) => graph.actors[each]);
  return el(
    "li",
    { class: "event-entry", "data-id": id },
    el("p", { class: "event-date" }, Dates.inWords(event.date)),
    el(
      "div",
      {},
      el(
        "button",
        { type: "button", class: "event-name", onclick: () => on.open({ type: "event", id }) },
        words(event.name),
      ),
      el(
        "p",
        { class: "fine" },
        event.place && [words(event.place), actors.length > 0 && " · "],
        actors.map((each, at) => [at ? ", " : "", actorButton(graph, each, on.open)]),
      ),
      answers(graph, "In answer to", to, on),
      answers(graph, "Answered by", by, on),
    ),
  );
}

/**
 * @param {Graph} graph
 * @param {Actions} on
 */
export function create(graph, on) {
  const summary = el("p", { class: "view-figures" });
  const list = el("ol", { class: "event-list" });
  const element = el("div", { class: "timeline-events", tabindex: -1 }, summary, list);
  return {
    element,
    /** @param {Now} now */
    update({ state, view }) {
      const ids = Events.inView(graph, view);
      const time = state.window ? `, ${Windows.inWords(state.window)}` : "";
      summary.textContent = ids.length
        ? `${Words.count(ids.length, "event")}${time}`
        : `No event lies in this time or has an actor in view. Widen the time or the filters.`;
      list.replaceChildren(...ids.map((id) => entry(graph, id, on)));
    },
    /** @param {Open | null} open */
    mark(open) {
      for (const item of list.children)
        item instanceof HTMLElement &&
          item.toggleAttribute("data-open", open?.type === "event" && open.id === item.dataset.id);
    },
  };
}
