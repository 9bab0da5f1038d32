// The timeline: lanes of actors with their links and events, or the events alone.
import { el } from "./dom.js";
import * as TimelineEvents from "./timeline_events.js";
import * as TimelineGrid from "./timeline_grid.js";

/** @type {Record<TimelineShown, string>} */
const TITLES = { lanes: "Links and events", events: "Events alone" };

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  const lanes = el("div", { class: "timeline-part" });
  const events = TimelineEvents.create(graph, on);
  const shown = /** @type {TimelineShown[]} */ (Object.keys(TITLES));
  const buttons = shown.map((timeline) =>
    el(
      "button",
      { type: "button", "data-timeline": timeline, onclick: () => store.set({ timeline }, { tracked: false }) },
      TITLES[timeline],
    ),
  );
  const parts = el("div", { class: "table-scope", role: "group", "aria-label": "Show in the timeline" }, buttons);
  container.append(el("div", { class: "view-bar timeline-parts" }, parts), lanes, events.element);
  const grid = TimelineGrid.create(lanes, graph, store, on);
  parts.hidden = !Object.keys(graph.events).length;
  /** @type {Now | null} */
  let told = null; // what the events show

  /** @param {Now} now */
  function update(now) {
    const { timeline } = now.state;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.timeline === timeline));
    lanes.hidden = timeline !== "lanes";
    events.element.hidden = timeline !== "events";
    if (timeline === "lanes") return grid.update(now);
    if (told?.view !== now.view) events.update(now);
    told = now;
    events.mark(now.state.open);
  }

  store.on((state, before) => {
    if (state.view !== "timeline" || !told) return;
    if (state.timeline === "events" && state.open !== before.open) events.mark(state.open);
  });
  return { update };
}
