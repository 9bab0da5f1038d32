// Playing: the window goes on through time by calendar months, and back and forth by hand.
import * as Windows from "../picture/windows.js";
import { el, svg } from "./dom.js";

/** @type {Record<string, [string, number]>} */
const STEPS = { month: ["1 month", 1], quarter: ["3 months", 3], year: ["1 year", 12] };
const PACE = 250; // milliseconds between steps
const STILL_PACE = 1500; // where motion is not wanted
const ICONS = {
  play: "M5 3.200v9.600l8-4.800z",
  pause: "M5 3.500v9M11 3.500v9",
  back: "M10 3.500 5.500 8l4.500 4.500",
  ahead: "M6 3.500 10.500 8 6 12.500",
};
/** @param {string} d */
export const icon = (d) =>
  svg("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));

/**
 * `limits()` gives the first and last day of a window, `stopped` is called when a play ends.
 *
 * @param {Store} store
 * @param {ReturnType<typeof import("./timebar_window.js").create>["sending"]} sending
 * @param {() => Days} limits
 * @param {() => void} stopped
 */
export function create(store, sending, limits, stopped) {
  let timer = 0; // 0 at rest
  /**
   * @param {string} label
   * @param {string} d
   * @param {() => void} onclick
   */
  const button = (label, d, onclick) =>
    el("button", { type: "button", class: "square", "aria-label": label, title: label, onclick }, icon(d));
  const back = button("Step back", ICONS.back, () => stepped(-1));
  const ahead = button("Step forward", ICONS.ahead, () => stepped(1));
  const play = button("Play", ICONS.play, () => (timer ? stop() : start()));
  const step = el(
    "select",
    { class: "time-speed", "aria-label": "Step", title: "How far the window goes in one step" },
    Object.entries(STEPS).map(([value, [label]]) => el("option", { value }, label)),
  );
  step.value = "month";
  const months = () => STEPS[step.value][1];

  /** @param {OpenWindow | null} to */
  function go(to) {
    sending.send(to);
    sending.end();
  }

  /** @param {number} way */
  function stepped(way) {
    stop();
    sending.begin();
    const { window } = store.get();
    go(window ? Windows.moved(window, { months: way * months() }, limits()) : Windows.first(limits(), way, months()));
  }

  function start() {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    sending.begin();
    play.replaceChildren(icon(ICONS.pause));
    play.setAttribute("aria-label", "Pause");
    go(Windows.start(store.get().window, limits()));
    timer = setInterval(
      () => {
        const next = Windows.played(store.get().window, months(), limits());
        if (next) go(next);
        else stop();
      },
      still ? STILL_PACE : PACE,
    );
  }

  function stop() {
    if (!timer) return;
    clearInterval(timer);
    timer = 0;
    play.replaceChildren(icon(ICONS.play));
    play.setAttribute("aria-label", "Play");
    stopped();
  }

  return { elements: [back, play, ahead, step], stop, isPlaying: () => timer !== 0 };
}
