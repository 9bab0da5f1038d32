// What to compare: one field for a date, an event or two actors, and fields for each side.
import * as Comparison from "../core/comparison.js";
import * as State from "../core/state.js";
import * as TimeText from "../core/time_text.js";
import { FAMILIES } from "../core/vocabulary.js";
import * as ViewWords from "../core/view_words.js";
import * as Windows from "../picture/windows.js";
import * as Search from "../query/search.js";
import * as Combobox from "./combobox.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";

/** @type {Record<string, [string, Side]>} */
const PRESETS = {
  all: ["All links", {}],
  high: ["High confidence", { confidences: ["high"] }],
  moderate: ["Moderate or high confidence", { confidences: ["high", "moderate"] }],
  asserted: ["Not contested", { statuses: ["asserted"] }],
  certain: ["Certain at the time chosen", { certain: true }],
};
/** @type {Record<Compare["by"], string>} */
const TITLES = { versions: "Versions", dates: "Two times", actors: "Two actors", filters: "Two filters" };
/** @type {Compare["by"] | null} */
let wanted = null; // the fields that are shown before anything is compared

/**
 * A side of a comparison of filters in words.
 *
 * @param {Graph} graph
 * @param {Side} side
 */
export function sideInWords(graph, side) {
  const preset = Object.values(PRESETS).find(([, own]) => State.same(own, side));
  return preset ? preset[0] : ViewWords.filters(graph, { ...State.DEFAULTS, ...side }).join("; ");
}

/** @param {OpenWindow} window */
export const timeInWords = (window) => Windows.inWords(window);

/**
 * @param {string} id
 * @param {string} label
 * @param {Child[]} controls
 */
const field = (id, label, ...controls) => el("div", { class: "field" }, el("label", { for: id }, label), controls);

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(graph, store, on) {
  const { compare } = store.get();
  const by = compare?.by ?? wanted ?? "dates";
  const problem = el("p", { id: "compare-problem", class: "notice wrong", role: "alert", hidden: true });

  /** @param {Partial<State>} change */
  const set = (change) => store.set(change);
  /**
   * Read the text of a field. What is wrong with it is said below.
   *
   * @template Read
   * @param {HTMLInputElement} input
   * @param {() => Read} read
   * @returns {Read | undefined}
   */
  function tried(input, read) {
    problem.hidden = true;
    input.removeAttribute("aria-invalid");
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problem.textContent = error.message;
      problem.hidden = false;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", problem.id);
    }
  }

  /** @param {OpenWindow | null} window */
  function beforeAndAfter(window) {
    const sides = window && Comparison.around(window);
    if (!sides) throw new RangeError("Name a time with a first and a last day, such as 2024-12-08 or Dec 2024.");
    set(Comparison.ofDates(sides));
  }

  /** @param {[Id, Id]} sides */
  const ofActors = (sides) => set({ compare: { by: "actors", sides, way: "to", family: "support" } });

  /**
   * A comparison that is typed: "hezbollah and hamas", "2012 and 2017" or one time.
   *
   * @param {string} text
   */
  function typed(text) {
    const parts = text.split(/\s+(?:and|with|vs\.?|versus)\s+/i);
    if (parts.length === 2 && !/^\s*between\s/i.test(text)) {
      const [one, other] = parts.map((part) => Search.find(graph, on.entries, part, { types: ["actor"] }).results[0]);
      const times = parts.map((part) => {
        try {
          return TimeText.read(part);
        } catch {
          return null;
        }
      });
      if (times[0] && times[1]) return set(Comparison.ofDates([times[0], times[1]]));
      if (one && other && one.id !== other.id) return ofActors([one.id, other.id]);
    }
    beforeAndAfter(TimeText.read(text));
  }

  function anything() {
    const list = el("ul", { class: "options", hidden: true });
    const input = el("input", {
      type: "text",
      id: "compare-what",
      placeholder: "A date, an event, or two actors",
      dir: "auto",
    });
    // a time or two actors are taken before an event that is like the text
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !input.value.trim()) return;
      const found = Search.find(graph, on.entries, input.value, { types: ["event"] }).results;
      const chosen = input.hasAttribute("data-moved");
      const fits = /\d{4}|\s(and|with|vs\.?|versus)\s/i.test(input.value);
      if (chosen || (!fits && found.length)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tried(input, () => typed(input.value));
    });
    input.addEventListener("keydown", ({ key }) => {
      if (key.startsWith("Arrow")) input.setAttribute("data-moved", "");
    });
    input.addEventListener("input", () => input.removeAttribute("data-moved"));
    Combobox.attach(input, list, {
      graph,
      entries: on.entries,
      ready: on.ready,
      types: ["event"],
      say: on.say,
      keep: true,
      choose: (id) => {
        if (id) tried(input, () => beforeAndAfter(graph.events[id].days));
      },
    });
    return field("compare-what", "What to compare", input, list);
  }

  /** @param {number} side */
  function time(side) {
    const own = compare?.by === "dates" ? compare.sides[side] : null;
    const id = `compare-time-${side}`;
    const text = own ? Windows.inWords(own) : "";
    const input = el("input", {
      type: "text",
      id,
      value: text.charAt(0).toUpperCase() + text.slice(1),
      placeholder: side ? "2017" : "2012",
      onchange: (event) => {
        /** @type {HTMLInputElement} */
        const typedIn = event.target;
        const window = tried(typedIn, () => TimeText.read(typedIn.value));
        if (!window) return;
        const other = compare?.by === "dates" ? compare.sides[1 - side] : null;
        if (!other) return waiting(side, window);
        set(Comparison.ofDates(side ? [other, window] : [window, other], compare?.by === "dates" && compare.certain));
      },
    });
    return field(id, side ? "Second time" : "First time", input);
  }
  /** @type {(OpenWindow | null)[]} */
  const entered = [null, null];
  /**
   * @param {number} side
   * @param {OpenWindow} window
   */
  function waiting(side, window) {
    entered[side] = window;
    const [first, second] = entered;
    if (first && second) set(Comparison.ofDates([first, second]));
  }

  /** @type {(Id | null)[]} */
  const ends = compare?.by === "actors" ? [...compare.sides] : [null, null];
  /** @param {number} side */
  function actor(side) {
    const id = `compare-actor-${side}`;
    const own = ends[side];
    const value = own ? Dom.plain(graph.actors[own].name) : "";
    const attributes = { id, value, placeholder: "Name of an actor" };
    const [input, list] = Combobox.ofActors({ graph, on }, attributes, {
      keep: true,
      choose: (chosen) => {
        if (!chosen) return;
        ends[side] = chosen;
        const [first, second] = ends;
        if (!first || !second) return document.getElementById(`compare-actor-${1 - side}`)?.focus();
        tried(input, () => {
          if (first === second) throw new RangeError("Choose two different actors.");
          set({
            compare: {
              way: "to",
              family: "support",
              ...(compare?.by === "actors" ? compare : {}),
              by: "actors",
              sides: [first, second],
            },
          });
        });
      },
    });
    return field(id, side ? "Second actor" : "First actor", input, list);
  }

  /**
   * @param {string} id
   * @param {string} label
   * @param {[string, string][]} options
   * @param {string} value
   * @param {(value: string) => void} chosen
   */
  function choice(id, label, options, value, chosen) {
    const select = el(
      "select",
      { id, onchange: (event) => chosen(event.target.value) },
      options.map(([name, text]) => el("option", { value: name, selected: name === value }, text)),
    );
    return field(id, label, select);
  }

  /** @param {number} side */
  function filter(side) {
    /** @type {[Side, Side]} */
    const sides = compare?.by === "filters" ? compare.sides : [{}, PRESETS.high[1]];
    const own = sides[side];
    const known = Object.keys(PRESETS).find((name) => State.same(PRESETS[name][1], own));
    /** @type {[string, string][]} */
    const options = Object.entries(PRESETS)
      .filter(([name]) => name !== "certain" || store.get().window)
      .map(([name, [text]]) => [name, text]);
    if (!known) options.push(["own", sideInWords(graph, own)]);
    const page = Comparison.sideOf(store.get());
    if (Object.keys(page).length) options.push(["page", "The filters of the page now"]);
    return choice(
      `compare-filter-${side}`,
      side ? "Second filter" : "First filter",
      options,
      known ?? "own",
      (name) => {
        const next = name === "page" ? page : name === "own" ? own : PRESETS[name][1];
        /** @type {any} */
        const cleared = {};
        if (name === "page") for (const part of Comparison.PARTS) cleared[part] = State.DEFAULTS[part];
        set({ ...cleared, compare: { by: "filters", sides: side ? [sides[0], next] : [next, sides[1]] } });
      },
    );
  }

  /** The fields of a way to compare. */
  function fields() {
    if (by === "versions") return [];
    if (by === "dates") return [time(0), time(1)];
    if (by === "filters") return [filter(0), filter(1)];
    return [
      actor(0),
      actor(1),
      compare?.by === "actors" && [
        choice(
          "compare-way",
          "Links",
          [
            ["to", "received"],
            ["from", "given"],
          ],
          compare.way,
          (way) => set({ compare: { ...compare, way: way === "from" ? "from" : "to" } }),
        ),
        choice(
          "compare-family",
          "Family",
          FAMILIES.map((each) => [each, each[0].toUpperCase() + each.slice(1)]),
          compare.family,
          (family) => set({ compare: { ...compare, family: FAMILIES.find((each) => each === family) ?? "support" } }),
        ),
      ],
    ];
  }

  return el(
    "div",
    { class: "compare-form" },
    anything(),
    el(
      "div",
      { class: "tabs", role: "group", "aria-label": "Compare" },
      Comparison.WAYS.filter((way) => way !== "versions" || graph.changes).map((way) =>
        el(
          "button",
          {
            type: "button",
            "aria-pressed": String(way === by),
            onclick: () => {
              wanted = way;
              if (way === "versions") set({ compare: { by: way } });
              else if (way === "filters") set({ compare: { by: "filters", sides: [{}, PRESETS.high[1]] } });
              else if (compare) set({ compare: null });
              else on.open({ type: "compare" });
              document.getElementById(way === "dates" ? "compare-time-0" : `compare-${way.slice(0, -1)}-0`)?.focus();
            },
          },
          TITLES[way],
        ),
      ),
    ),
    by !== "versions" && el("div", { class: "compare-fields" }, fields()),
    problem,
  );
}

/**
 * The two sides of what is compared, in words: ["7 December 2024", "9 December 2024"].
 *
 * @param {Graph} graph
 * @param {Compare} compare
 * @returns {string[]}
 */
export function inWords(graph, compare) {
  if (compare.by === "versions") return [graph.changes?.since ?? "", "now"];
  if (compare.by === "dates") return compare.sides.map((window) => Windows.inWords(window));
  if (compare.by === "actors") return compare.sides.map((id) => Dom.plain(graph.actors[id].name));
  return compare.sides.map((side) => sideInWords(graph, side));
}

/**
 * What is compared as a title: "Before and after 8 December 2024", "Hezbollah and Hamas".
 *
 * @param {Graph} graph
 * @param {Compare} compare
 */
export function title(graph, compare) {
  const between = compare.by === "dates" && Comparison.between(compare.sides);
  if (between) return ["Before and after ", el("strong", {}, Windows.inWords(between))];
  if (compare.by === "versions") return ["Since ", el("strong", {}, words(graph.changes?.since ?? ""))];
  const [first, second] = inWords(graph, compare).map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  return [el("strong", {}, words(first)), el("span", { class: "verb" }, " and "), el("strong", {}, words(second))];
}
