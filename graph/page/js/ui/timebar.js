// The time bar: the number of active links over time, certain and possible; a window to drag, play, type and read.
import * as State from "../core/state.js";
import * as Words from "../core/words.js";
import * as Histogram from "../picture/histogram.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import * as Compare from "../query/compare.js";
import * as Shown from "../query/shown.js";
import * as Bubble from "./bubble.js";
import { el } from "./dom.js";
import * as PathQuestion from "./path_question.js";
import * as TimeBarChart from "./timebar_chart.js";
import * as TimeBarPlay from "./timebar_play.js";
import * as TimeBarReading from "./timebar_reading.js";
import * as TimeBarTyped from "./timebar_typed.js";
import * as TimeBarWindow from "./timebar_window.js";

/** @type {(keyof State)[]} */
const OTHER_FILTERS = [...State.NARROWS.filter((part) => part !== "window" && part !== "certain"), "compare"];
const phone = window.matchMedia("(max-width: 760px)");
let again = () => {};

/**
 * The axis that fits all days of links and events.
 *
 * @param {Graph} graph
 */
export function domainOf(graph) {
  const days = [];
  for (const { span } of Object.values(graph.links)) for (const day of span) if (day) days.push(Timescale.dayOf(day));
  for (const event of Object.values(graph.events))
    for (const day of event.days) if (day) days.push(Timescale.dayOf(day));
  if (graph.info.asOfDay && days.length) days.push(Timescale.dayOf(graph.info.asOfDay));
  return Timescale.domain(days);
}

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  const domain = domainOf(graph);
  if (!domain) {
    container.append(el("p", { class: "time-none" }, "No link or event in this data has a date."));
    return;
  }
  fill(container, graph, store, on, domain);
}

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @param {Domain} domain
 */
function fill(container, graph, store, on, domain) {
  const asOf = Timescale.dayOf(graph.info.asOfDay ?? null);
  const chart = el("div", { class: "time-chart" });
  const drawing = TimeBarChart.create(graph, on, () => show(domain.whole));
  let spans = Histogram.spans(graph, new Set());
  /** @type {[Id, number][]} */
  let events = [];
  /** @type {Days} */
  let axis = domain;
  /** @type {ChartPlace} */
  let place;
  const limits = () => (axis === domain ? domain : domain.whole);
  const windowed = TimeBarWindow.create(
    chart,
    store,
    () => place,
    (window) => {
      windowed.draw(window);
      reading.show(spans, window);
    },
  );
  const reading = TimeBarReading.create(store, on);
  const play = TimeBarPlay.create(store, windowed.sending, limits, () => on.say(reading.text() ?? ""));
  const typed = TimeBarTyped.create(store, play.stop);
  const zoom = el("button", {
    type: "button",
    class: "text",
    onclick: () => {
      const { window } = store.get();
      show(axis === domain && window ? Windows.around(window, domain.whole) : domain);
    },
  });
  const fold = el(
    "button",
    { type: "button", class: "square", "aria-label": "Time bar", onclick: () => folded(!isFolded()) },
    TimeBarPlay.icon("M4 6.500 8 10.500l4-4"),
  );
  const certain = el("input", { type: "checkbox", onchange: (event) => store.set({ certain: event.target.checked }) });

  /** @param {State} state */
  const compared = ({ compare }) => (compare?.by === "dates" ? compare.sides : []);
  const isFolded = () => container.classList.contains("folded");
  /** @param {boolean} closed */
  function folded(closed) {
    container.classList.toggle("folded", closed);
    fold.setAttribute("aria-expanded", String(!closed));
    fold.title = closed ? "Show the time bar" : "Hide the time bar";
    if (!closed) draw();
  }

  /**
   * Draw these days as the axis.
   *
   * @param {Days} days
   */
  function show(days) {
    axis = days;
    count(store.get());
    draw();
    zoomable();
  }

  function zoomable() {
    const { window } = store.get();
    zoom.disabled = axis === domain && !window;
    zoom.textContent = axis === domain ? "Zoom in" : "Zoom out";
    zoom.setAttribute("aria-label", axis === domain ? "Zoom in on the window" : "Zoom out to all years");
  }

  /**
   * Update to the links that pass the other filters.
   *
   * @param {State} state
   */
  function count(state) {
    const view = viewOf({ ...state, window: null });
    spans = Histogram.spans(graph, view.links);
    events = Timescale.dated(
      graph.events,
      Object.keys(graph.events).filter((id) => graph.events[id].roles.some(({ actor }) => view.actors.has(actor))),
      axis,
    );
  }

  /**
   * What a state holds; of a question that is still sought, what the page shows meanwhile.
   *
   * @param {State} state
   */
  function viewOf(state) {
    const sought = PathQuestion.isSought() || State.pathEnds(state) !== null;
    const found = Shown.inView(graph, state, sought ? PathQuestion.links() : null);
    return PathQuestion.isSought() ? found : Compare.narrowed(graph, state, found);
  }

  function draw() {
    const width = chart.clientWidth;
    if (!width) return;
    const bins = Timescale.bins(axis.first, axis.last, width);
    place = {
      domain: axis,
      limits: limits(),
      bins,
      across: TimeBarChart.scale(axis, width),
      counted: Histogram.counts(spans, bins),
      width,
      events,
      asOf,
      cut: {
        first: axis === domain && domain.earlier ? domain.whole.first : null,
        last: axis === domain && domain.later ? domain.whole.last : null,
      },
      certainOnly: store.get().certain,
      compared: compared(store.get()).map((window) => Windows.within(window, domain.whole)),
    };
    drawing.draw(place);
    windowed.draw(store.get().window);
  }

  /** Have the window on the axis: a zoomed axis goes along with it, and one that ends before it shows all years. */
  function follow() {
    const { window } = store.get();
    if (!window) return axis !== domain && show(domain);
    const [first, last] = Windows.within(window, axis);
    if (first >= axis.first && last <= axis.last) return;
    show(axis === domain ? domain.whole : Windows.around(window, domain.whole));
  }

  /** @param {State} state */
  function tell(state) {
    typed.show(state.window);
    certain.checked = state.certain && Boolean(state.window);
    certain.disabled = !state.window;
    const held = state.window ? Histogram.spans(graph, viewOf(state).links) : spans; // as every other view has them
    reading.show(
      held,
      state.window,
      State.holdsEither(state) ? (compared(state).length ? "Either time" : "Either") : null,
    );
    zoomable();
  }

  /** @param {On<PointerEvent>} event */
  function hovered(event) {
    if (
      event.target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)") ||
      chart.classList.contains("dragging") ||
      !place
    )
      return;
    const at = place.across.day(event.clientX - chart.getBoundingClientRect().left);
    const index = place.bins.findIndex((each) => each.first <= at && at <= each.last + 1);
    if (index < 0 || at < axis.first || at > axis.last + 1) return Bubble.hide();
    const bin = place.bins[index];
    const box = chart.getBoundingClientRect();
    Bubble.show(
      [
        el("strong", {}, bin.name),
        `${Words.count(place.counted.certain[index], "link")} certain`,
        `${place.counted.possible[index].toLocaleString("en")} more possible`,
      ],
      { left: box.left + place.across.x((bin.first + bin.last) / 2), top: box.top },
    );
  }

  chart.append(...drawing.parts, ...windowed.parts);
  chart.addEventListener("pointermove", hovered);
  chart.addEventListener("pointerleave", Bubble.hide);
  container.append(
    el(
      "div",
      { class: "time-grid" },
      el("div", { class: "time-controls" }, fold, play.elements),
      reading.element,
      chart,
      typed.element,
      el(
        "div",
        { class: "time-more" },
        el(
          "label",
          { class: "check", title: "Only links that are certainly active in the window" },
          certain,
          "certain only",
        ),
        zoom,
      ),
    ),
  );
  new ResizeObserver(draw).observe(chart);
  store.on((state, before) => {
    if (state.window !== before.window && play.isPlaying() && !windowed.sending.isLast(state.window)) play.stop();
    const others = OTHER_FILTERS.some((part) => state[part] !== before[part]);
    if (others) count(state);
    if (state.window !== before.window) follow();
    if (others || state.certain !== before.certain) draw();
    else if (state.window !== before.window && place) windowed.draw(state.window);
    if (others || state.certain !== before.certain || state.window !== before.window) tell(state);
  });
  folded(phone.matches && !store.get().window); // the picture needs the room
  follow();
  again = () => {
    count(store.get());
    draw();
    tell(store.get());
  };
  count(store.get());
  tell(store.get());
}

/** Count the links again: the search for paths has ended. */
export const recount = () => again();
