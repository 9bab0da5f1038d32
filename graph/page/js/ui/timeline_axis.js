// The marks across the lanes of the timeline: years, the date of record, the window, and the events with their names.
import * as Dates from "../core/dates.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import * as Bubble from "./bubble.js";
import { el, svg, words } from "./dom.js";

const [YEARS, EVENT_ROW] = [24, 26]; // pixels
const APART = 7; // pixels between the lines of events

/**
 * @template {HTMLElement} T
 * @param {T} element
 * @param {number} left
 * @param {number} [width]
 */
const at = (element, left, width) => {
  element.style.left = `${left}px`;
  if (width !== undefined) element.style.width = `${width}px`;
  return element;
};

/**
 * The sticky header: years and, below them, the names of the events that fit.
 *
 * @param {Graph} graph
 * @param {AxisParts} parts
 */
export function head(graph, { across, domain, labels, events, asOf, on }) {
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const years = Timescale.ticks(domain.first, domain.last, across.width)
    .filter(({ day }) => across.x(day) < across.width - 36)
    .map(({ day, label }) => at(el("span", { class: "axis-year" }, label), across.x(day)));
  const marks = svg(
    "svg",
    { class: "axis-events", "aria-hidden": "true", width: across.width, height: 10 },
    svg("path", {
      d: events.map(([, day]) => `M${across.x(day).toFixed(1)} 0l4.500 4.500-4.500 4.500-4.500-4.500z`).join(""),
    }),
  );
  const names = labels.map(({ id, at: day, left, wide, row }) => {
    const button = Bubble.attach(
      at(
        el(
          "button",
          {
            type: "button",
            class: "axis-event",
            onclick: () => {
              Bubble.hide();
              on.open({ type: "event", id });
            },
          },
          at(el("span", { class: "axis-at" }), Math.max(0, Math.min(wide - 2, day - left))),
          words(graph.events[id].name),
        ),
        left,
        wide,
      ),
      () => [
        el("strong", {}, words(graph.events[id].name)),
        Dates.inWords(graph.events[id].date),
        graph.events[id].place && words(graph.events[id].place),
      ],
    );
    button.style.top = `${YEARS + row * EVENT_ROW}px`;
    return button;
  });
  marks.style.top = `${YEARS + rows * EVENT_ROW + 2}px`;
  const element = el(
    "div",
    { class: "axis" },
    el(
      "div",
      { class: "axis-years", "aria-hidden": "true" },
      years,
      asOf !== null &&
        at(
          el("span", { class: "axis-record", title: `Date of record: ${Dates.dayInWords(graph.info.asOfDay ?? "")}` }),
          across.x(asOf + 1),
        ),
    ),
    names,
    marks,
  );
  element.style.width = `${across.width}px`;
  element.style.height = `${YEARS + rows * EVENT_ROW + (events.length ? 14 : 2)}px`;
  return element;
}

/**
 * Lines and shading behind all lanes.
 *
 * @param {GroundParts} parts
 */
export function ground({ across, domain, events, asOf, window }) {
  const lines = Timescale.ticks(domain.first, domain.last, across.width).map(({ day }) =>
    at(el("span", { class: "ground-year" }), across.x(day)),
  );
  let before = -APART;
  const apart = events.filter(([, day]) => across.x(day) - before >= APART && ((before = across.x(day)), true));
  const happened = apart.slice(0, 400).map(([, day]) => at(el("span", { class: "ground-event" }), across.x(day)));
  const marked = [...lines, ...happened];
  if (window) {
    const [left, right] = Windows.within(window, domain).map((day, side) => across.x(day + side));
    marked.unshift(at(el("span", { class: "ground-window" }), left, Math.max(2, right - left)));
  }
  if (asOf !== null) marked.push(at(el("span", { class: "ground-record" }), across.x(asOf + 1)));
  return marked;
}
