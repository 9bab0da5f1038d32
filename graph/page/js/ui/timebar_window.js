// The window on the time bar: drawn, moved and resized with mouse, finger and keys.
import * as Dates from "../core/dates.js";
import { last } from "../core/lists.js";
import * as State from "../core/state.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import * as Bubble from "./bubble.js";
import { el } from "./dom.js";

const STILL = 4; // pixels below which a drag is a click
const FINGER = 24; // minimum pixels for a finger
const PAUSE = 1000; // milliseconds after which another key press is a new step for undo
/** @type {Record<string, number>} */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }; // months
/** @type {Record<string, keyof Days>} */
const ENDS = { Home: "first", End: "last" };

/**
 * Sends windows to the store, no faster than the page can show them, as one step for undo from `begin` on.
 *
 * @param {Store} store
 */
function sender(store) {
  /** @type {number | null} */
  let timer = null;
  /** @type {OpenWindow | null} */
  let pending = null;
  let [fresh, cost] = [true, 0];

  function flush() {
    clearTimeout(timer ?? undefined);
    timer = null;
    if (State.same(store.get().window, pending)) return;
    const before = performance.now();
    store.set(State.windowed(pending), { tracked: fresh });
    fresh = false;
    cost = Math.min(400, (performance.now() - before) * 1.2);
  }

  return {
    begin() {
      fresh = true;
    },
    /** @param {OpenWindow | null} window */
    send(window) {
      pending = window;
      timer ??= setTimeout(flush, 16 + cost);
    },
    /** Send the pending window at once. */
    end() {
      if (timer !== null) flush();
    },
    isLast: (/** @type {OpenWindow | null} */ window) => State.same(window, pending),
  };
}

/**
 * `place()` returns what is drawn now; `preview` gets each window before the store does.
 *
 * @param {HTMLElement} chart
 * @param {Store} store
 * @param {() => ChartPlace} place
 * @param {(window: OpenWindow | null) => void} preview
 */
export function create(chart, store, place, preview) {
  const sending = sender(store);
  let pressed = 0;
  /**
   * @param {any} part
   * @param {string} label
   */
  const slider = (part, label) =>
    el("div", {
      class: `time-${part}`,
      role: "slider",
      tabindex: 0,
      "data-part": part,
      "aria-label": label,
      "aria-orientation": "horizontal",
      onkeydown: (event) => onKey(event, part),
    });
  /** @type {Record<string, any>} */
  const parts = {
    body: slider("body", "Window, both ends"),
    first: slider("first", "Window from"),
    last: slider("last", "Window until"),
  };

  /** @param {OpenWindow | null} window */
  function change(window) {
    preview(window);
    sending.send(window);
  }

  /**
   * Move the handles to the window.
   *
   * @param {OpenWindow | null} window
   */
  function draw(window) {
    const { limits, across } = place();
    const [begins, ends] = Windows.within(window, limits);
    const [left, right] = [across.x(begins), across.x(ends + 1)];
    chart.classList.toggle("windowed", Boolean(window));
    // the handles of a narrow window leave room to drag it between them
    const spare = Math.max(0, FINGER - (right - left)) / 2;
    parts.body.style.left = `${left - spare}px`;
    parts.body.style.width = `${right - left + 2 * spare}px`;
    parts.body.style.setProperty("--spare", `${spare}px`);
    parts.first.style.left = `${left - spare - FINGER}px`;
    parts.last.style.left = `${right + spare}px`;
    parts.body.setAttribute("tabindex", window ? "0" : "-1");
    for (const { part, day, side } of [
      { part: "first", day: begins, side: 0 },
      { part: "last", day: ends, side: 1 },
      { part: "body", day: begins, side: null },
    ]) {
      parts[part].setAttribute("aria-valuemin", limits.first);
      parts[part].setAttribute("aria-valuemax", limits.last);
      parts[part].setAttribute("aria-valuenow", Math.min(Math.max(day, limits.first), limits.last));
      const chosen = side === null ? null : window?.[side];
      parts[part].setAttribute(
        "aria-valuetext",
        side === null
          ? Windows.inWords(window)
          : chosen
            ? Dates.dayInWords(chosen)
            : `open, ${side ? "to the end" : "from the start"}`,
      );
    }
  }

  /**
   * @param {On<KeyboardEvent>} event
   * @param {any} part
   */
  function onKey(event, part) {
    const { window } = store.get();
    const { limits } = place();
    const by = KEYS[event.key] ?? 0;
    const end = ENDS[event.key];
    if ((!by && !end) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.timeStamp - pressed > PAUSE) sending.begin();
    pressed = event.timeStamp;
    sending.end();
    const step = event.shiftKey ? { days: Math.sign(by) } : { months: by };
    if (part === "body") change(Windows.moved(window, end ? { days: end === "first" ? -1e6 : 1e6 } : step, limits));
    else {
      const side = part === "first" ? 0 : 1;
      const day = Windows.within(window, limits)[side];
      change(
        Windows.resized(
          window,
          side,
          end ? limits[end] : step.days ? day + step.days : Windows.stepped(day, side, by),
          limits,
        ),
      );
    }
    sending.end();
  }

  /** @param {On<PointerEvent>} event */
  function drag(event) {
    if (event.button !== 0 || event.target.closest(".time-mark, .time-list, .time-cut")) return;
    const { domain, limits, across, bins } = place();
    const box = chart.getBoundingClientRect();
    const from = event.clientX - box.left;
    const part = event.target.closest("[data-part]")?.dataset.part ?? "new";
    const before = store.get().window;
    const start = Windows.within(before, limits);
    const exact = across.each > 3; // a day is wide enough to be chosen
    let dragged = false;
    chart.setPointerCapture(event.pointerId);
    chart.classList.add("dragging");
    sending.begin();
    Bubble.hide();

    /** @param {number} x */
    function at(x) {
      const by = Math.round((x - from) / across.each);
      if (part === "body") {
        const to = Windows.snapped(start[0] + by, false, { exact });
        return Windows.moved(
          before,
          exact ? { days: to - start[0] } : { months: Timescale.monthOf(to) - Timescale.monthOf(start[0]) },
          limits,
        );
      }
      if (part === "new") {
        const ends = [from, x]
          .sort((a, b) => a - b)
          .map((each, far) => Windows.snapped(across.day(each), Boolean(far), { exact }));
        return Windows.of(Math.max(domain.first, ends[0]), Math.max(ends[0], Math.min(domain.last, ends[1])), limits);
      }
      const side = part === "first" ? 0 : 1;
      return Windows.resized(before, side, Windows.snapped(start[side] + by + side, Boolean(side), { exact }), limits);
    }

    /** @param {On<PointerEvent>} moved */
    function move(moved) {
      const x = moved.clientX - box.left;
      dragged ||= Math.abs(x - from) > STILL;
      if (dragged) change(at(x));
    }

    /** @param {any} ended */
    function stop(ended) {
      chart.classList.remove("dragging");
      for (const [name, listener] of listeners) chart.removeEventListener(name, listener);
      document.removeEventListener("keydown", leave, true);
      if (ended.type !== "pointerup") change(before);
      else if (!dragged && part === "new") {
        const bin = bins.find((each) => each.last >= across.day(from)) ?? last(bins);
        change(Windows.of(Math.max(bin.first, domain.first), Math.min(bin.last, domain.last), limits));
      }
      sending.end();
      if (parts[part]) parts[part].focus({ preventScroll: true, focusVisible: false });
    }

    /** @param {any} key */
    function leave(key) {
      if (key.key !== "Escape") return;
      key.preventDefault();
      stop(key);
    }

    /** @type {[string, (event: any) => void][]} */
    const listeners = [
      ["pointermove", move],
      ["pointerup", stop],
      ["pointercancel", stop],
    ];
    for (const [name, listener] of listeners) chart.addEventListener(name, listener);
    document.addEventListener("keydown", leave, true);
  }

  chart.addEventListener("pointerdown", drag);
  return { draw, parts: Object.values(parts), sending };
}
