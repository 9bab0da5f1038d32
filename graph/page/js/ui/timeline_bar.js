// The bar above the timeline: the order of the lanes, the zoom of the years, and the key to the bars.
import * as Lanes from "../picture/lanes.js";
import { el } from "./dom.js";

/**
 * @param {string} kind
 * @param {string} text
 */
const sample = (kind, text) =>
  el("span", { class: "key-item" }, el("span", { class: "key-bar" }, el("span", { class: kind })), text);

/**
 * `zoom` gets the number of steps to zoom in, or null for all years.
 *
 * @param {{ order(chosen: LaneOrder): void, zoom(steps: number | null): void, toWindow(): void }} on
 */
export function create(on) {
  const orders = el(
    "select",
    { "aria-label": "Order of the lanes", onchange: (event) => on.order(event.target.value) },
    Object.entries(Lanes.ORDERS).map(([value, label]) => el("option", { value }, label)),
  );
  const [farther, closer, fit] = [
    { text: "−", label: "Zoom out", steps: -1 },
    { text: "+", label: "Zoom in", steps: 1 },
    { text: "All years", label: "Show all years", steps: null },
  ].map(({ text, label, steps }) =>
    el("button", { type: "button", "aria-label": label, onclick: () => on.zoom(steps) }, text),
  );
  const toWindow = el("button", { type: "button", onclick: on.toWindow }, "Zoom to the window");
  const summary = el("p", { class: "table-told" });
  const key = el(
    "p",
    { class: "timeline-key" },
    sample("bar-certain", "certain"),
    sample("bar-possible", "possible"),
    sample("bar-possible fade-right", "end unknown"),
    sample("bar-certain bar-arrow", "ongoing"),
  );
  const zooms = el(
    "div",
    { class: "table-scope", role: "group", "aria-label": "Zoom of the years" },
    farther,
    closer,
    fit,
  );
  return {
    element: el("div", { class: "view-bar" }, orders, zooms, toWindow, key, summary),
    /** @param {string} text */
    say(text) {
      summary.textContent = text;
    },
    /**
     * Enables the actions that are possible now.
     *
     * @param {{ window: OpenWindow | null, all: boolean, closest: boolean }} now
     */
    update({ window, all, closest }) {
      toWindow.hidden = !window;
      farther.disabled = fit.disabled = all;
      closer.disabled = closest;
    },
  };
}
