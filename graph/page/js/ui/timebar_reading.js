// What the time bar reads: the window in words and the numbers of links in it. Each number opens what it counts.
import * as Words from "../core/words.js";
import * as Histogram from "../picture/histogram.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import { el, flat } from "./dom.js";

/**
 * @param {Store} store
 * @param {Actions} on
 */
export function create(store, on) {
  const element = el("p", { class: "time-reading" });
  /**
   * @param {number} number
   * @param {string} text
   * @param {string} title
   * @param {() => void} onclick
   */
  const door = (number, text, title, onclick) =>
    number ? el("button", { type: "button", class: "inline", title, onclick }, text) : text;
  /** @param {TimeLevel} id */
  const list = (id) => () => on.open({ type: "dated", id });

  /**
   * @param {import("../picture/histogram.js").Spans} spans
   * @param {OpenWindow | null} window
   * @param {string | null} [compared] What is counted while two times or filters are compared.
   */
  function show(spans, window, compared = null) {
    const counted = window && Histogram.reading(spans, [Timescale.dayOf(window[0]), Timescale.dayOf(window[1])]);
    const certainOnly = Boolean(window) && store.get().certain;
    const undated = counted ? counted.undated : Histogram.undated(spans);
    const all = spans.starts.length - 1;
    const name = (!window && compared) || Windows.inWords(window);
    const parts = counted
      ? [
          door(counted.certain, `${Words.count(counted.certain, "link")} certain`, "List them", list("certain")),
          certainOnly
            ? []
            : door(
                counted.possible,
                `${counted.possible.toLocaleString("en")} possible`,
                "List them",
                list("possible"),
              ),
        ].flat()
      : [
          door(all, Words.count(all, "link"), "Show them in the tables", () =>
            store.set({ view: "table", table: "links" }, { tracked: false }),
          ),
        ];
    if (undated)
      parts.push(
        door(
          undated,
          `${undated.toLocaleString("en")} have no usable dates`,
          "These links have no dates, or only days on which they were seen. " +
            "The bars count them only where they are certain.",
          list("undated"),
        ),
      );
    element.replaceChildren(
      ...flat([
        el("strong", {}, name[0].toUpperCase() + name.slice(1)),
        ": ",
        parts.map((part, at) => [at ? ", " : "", part]),
      ]),
    );
  }

  return { element, show, text: () => element.textContent };
}
