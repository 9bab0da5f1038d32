// The time bar: the number of active links over time, certain and possible; a window to drag, play and read.
import * as Dates from "../core/dates.js";
import * as State from "../core/state.js";
import * as Words from "../core/words.js";
import * as Histogram from "../picture/histogram.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import * as Shown from "../query/shown.js";
import * as Bubble from "./bubble.js";
import * as PathQuestion from "./path_question.js";
import { el, svg } from "./dom.js";
import * as TimeBarChart from "./timebar_chart.js";
import * as TimeBarWindow from "./timebar_window.js";

/** @type {(keyof State)[]} */
const OTHER_FILTERS = [...State.FACETS, "without", "only", "question"];
let again = () => {};
/** @type {Record<string, [string, number]>} */
const SPEEDS = { slow: ["Slow", 1], normal: ["Normal", 3], fast: ["Fast", 12] }; // months a step
const [STEP, STILL_STEP] = [250, 1500]; // milliseconds between steps; and where motion is not wanted
const ICONS = { play: "M5 3.200v9.600l8-4.800z", pause: "M5 3.500v9M11 3.500v9" };
/** @param {string} d */
const icon = (d) => svg("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));

/**
 * The range of years on the axis: all days of links and events, without the rarest early ones.
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
  const drawing = TimeBarChart.create(graph, on);
  let spans = Histogram.spans(graph, new Set());
  /** @type {[Id, number][]} */
  let events = [];
  /** @type {ChartPlace} */
  let place;
  const windowed = TimeBarWindow.create(
    chart,
    store,
    () => place,
    (window) => {
      windowed.draw(window);
      read(window);
    },
  );
  let playing = 0; // the timer, 0 at rest

  const reading = el("p", { class: "time-reading" });
  const play = el(
    "button",
    {
      type: "button",
      class: "square",
      "aria-label": "Play",
      title: "Move the window through time",
      onclick: () => (playing ? stop() : start()),
    },
    icon(ICONS.play),
  );
  const speed = el(
    "select",
    { class: "time-speed", "aria-label": "Speed", title: "Speed" },
    Object.entries(SPEEDS).map(([value, [label]]) => el("option", { value }, label)),
  );
  speed.value = "normal";
  const fold = el(
    "button",
    {
      type: "button",
      class: "square",
      "aria-label": "Time bar",
      "aria-expanded": "true",
      title: "Hide the time bar",
      onclick: folded,
    },
    icon("M4 6.500 8 10.500l4-4"),
  );
  /** @type {HTMLInputElement[]} */
  const inputs = [0, 1].map((side) =>
    el("input", {
      type: "text",
      class: "time-day",
      placeholder: side ? "until" : "from",
      size: 10,
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": side ? "Last day of the window" : "First day of the window",
      title: "A date such as 2012, 2012-05 or 2012-05-13",
      onchange: () => typed(side),
      onkeydown: (event) => {
        if (event.key === "Enter") typed(side);
      },
    }),
  );
  const certain = el("input", { type: "checkbox", onchange: (event) => store.set({ certain: event.target.checked }) });
  const clear = el(
    "button",
    {
      type: "button",
      class: "text",
      "aria-label": "Clear the window",
      onclick: () => {
        stop();
        store.set(State.windowed(null));
      },
    },
    "Clear",
  );

  /** @param {number} side */
  function typed(side) {
    const { window } = store.get();
    /** @type {OpenWindow} */
    const both = [window?.[0] ?? null, window?.[1] ?? null];
    /** @param {string} problem */
    const say = (problem) => {
      inputs[side].setAttribute("aria-invalid", "true");
      on.note(problem);
    };
    try {
      both[side] = Windows.typed(inputs[side].value, side);
    } catch {
      return say(`“${inputs[side].value.slice(0, 40)}” is not a date: write one such as 2012, 2012-05 or 2012-05-13.`);
    }
    if (both[0] && both[1] && both[0] > both[1])
      return say(`The window ends (${Dates.dayInWords(both[1])}) before it starts (${Dates.dayInWords(both[0])}).`);
    inputs[side].removeAttribute("aria-invalid");
    stop();
    store.set(State.windowed(both[0] || both[1] ? both : null));
  }

  function folded() {
    const open = container.classList.toggle("folded");
    fold.setAttribute("aria-expanded", String(!open));
    fold.title = open ? "Show the time bar" : "Hide the time bar";
    if (!open) draw();
  }

  function start() {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    windowed.sending.begin();
    /** @param {OpenWindow | null} to */
    const go = (to) => {
      windowed.sending.send(to);
      windowed.sending.end();
    };
    play.replaceChildren(icon(ICONS.pause));
    play.setAttribute("aria-label", "Pause");
    go(Windows.start(store.get().window, domain));
    playing = setInterval(
      () => {
        const months = SPEEDS[speed.value][1] * (still ? 4 : 1);
        const next = Windows.played(store.get().window, months, domain);
        if (next) go(next);
        else stop();
      },
      still ? STILL_STEP : STEP,
    );
  }

  function stop() {
    if (!playing) return;
    clearInterval(playing);
    playing = 0;
    play.replaceChildren(icon(ICONS.play));
    play.setAttribute("aria-label", "Play");
    on.say(reading.textContent);
  }

  /**
   * Show the number of links in the window.
   *
   * @param {OpenWindow | null} window
   */
  function read(window) {
    const counted = window && Histogram.reading(spans, [Timescale.dayOf(window[0]), Timescale.dayOf(window[1])]);
    const undated = counted ? counted.undated : Histogram.undated(spans);
    const words = counted
      ? [`${Words.count(counted.certain, "link")} certain`, `${counted.possible.toLocaleString("en")} possible`]
      : [Words.count(spans.starts.length - 1, "link")];
    if (undated) words.push(`${undated.toLocaleString("en")} have no usable dates`);
    const name = Windows.inWords(window);
    reading.replaceChildren(el("strong", {}, name[0].toUpperCase() + name.slice(1)), `: ${words.join(", ")}`);
    reading.title = undated
      ? "These links have no dates, or only days on which they were seen. " +
        "The bars count them only where they are certain."
      : "";
  }

  /**
   * Update to the links that pass the other filters.
   *
   * @param {State} state
   */
  function count(state) {
    const view = Shown.inView(graph, { ...state, window: null }, PathQuestion.paths());
    spans = Histogram.spans(graph, view.links);
    events = Timescale.dated(
      graph.events,
      Object.keys(graph.events).filter((id) => graph.events[id].roles.some(({ actor }) => view.actors.has(actor))),
      domain,
    );
  }

  function draw() {
    const width = chart.clientWidth;
    if (!width) return;
    const bins = Timescale.bins(domain.first, domain.last, width);
    place = {
      domain,
      bins,
      across: TimeBarChart.scale(domain, width),
      counted: Histogram.counts(spans, bins),
      width,
      events,
      asOf,
      certainOnly: store.get().certain,
    };
    drawing.draw(place);
    windowed.draw(store.get().window);
  }

  /** @param {State} state */
  function show(state) {
    inputs.forEach((input, side) => {
      input.value = Windows.short(state.window?.[side] ?? null, side);
      input.removeAttribute("aria-invalid");
    });
    certain.checked = state.certain && Boolean(state.window);
    certain.disabled = !state.window;
    clear.disabled = !state.window;
    read(state.window);
  }

  /** @param {On<PointerEvent>} event */
  function hovered(event) {
    if (
      event.target.closest(".time-mark, .time-list, [data-part]:not(.time-body)") ||
      chart.classList.contains("dragging") ||
      !place
    )
      return;
    const at = place.across.day(event.clientX - chart.getBoundingClientRect().left);
    const index = place.bins.findIndex((each) => each.first <= at && at <= each.last + 1);
    if (index < 0 || at < domain.first || at > domain.last + 1) return Bubble.hide();
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
      el("div", { class: "time-controls" }, fold, play, speed),
      reading,
      chart,
      el("div", { class: "time-typed" }, inputs[0], el("span", { "aria-hidden": "true" }, "–"), inputs[1], clear),
      el(
        "label",
        { class: "check time-only", title: "Only links that are certainly active in the window" },
        certain,
        "certain only",
      ),
    ),
  );
  new ResizeObserver(draw).observe(chart);
  store.on((state, before) => {
    if (state.window !== before.window && playing && !windowed.sending.isLast(state.window)) stop();
    const others = OTHER_FILTERS.some((part) => state[part] !== before[part]);
    if (others) count(state);
    if (others || state.certain !== before.certain) draw();
    else if (state.window !== before.window && place) windowed.draw(state.window);
    if (others || state.certain !== before.certain || state.window !== before.window) show(state);
  });
  if (window.matchMedia("(max-width: 760px)").matches && !store.get().window) folded(); // the picture needs the room
  again = () => {
    count(store.get());
    draw();
    show(store.get());
  };
  count(store.get());
  show(store.get());
}

/** Count the links again: the search for paths has ended. */
export const recount = () => again();
