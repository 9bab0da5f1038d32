// The editors of through whom and when.
import * as Dates from "../core/dates.js";
import * as State from "../core/state.js";
import * as TimeText from "../core/time_text.js";
import { DEFAULTS } from "../core/vocabulary.js";
import * as Combobox from "./combobox.js";
import { el, words } from "./dom.js";
import { TIME_WORDS, ask, question } from "./path_question.js";
import { button, check, choice } from "./sentence_controls.js";

/**
 * Through whom, how far, and how paths are found.
 *
 * @param {PartEditing} editing
 * @returns {Child[]}
 */
export function through({ graph, store, on, done }) {
  const { walk } = question();
  const { via = [] } = walk;
  const hops = State.hopsOf(store.get());
  const field = Combobox.ofActors(
    { graph, on },
    { "data-key": "via", "aria-label": "Through this actor", placeholder: "Name of an actor" },
    {
      choose: (id) => {
        if (id) done(() => ask({}, { via: [...new Set([...via, id])] }));
      },
    },
  );
  const paths = State.pathEnds(store.get()) !== null;
  return [
    "Through whom?",
    el("div", { class: "field" }, field),
    via.length > 0 &&
      el(
        "p",
        { class: "chips" },
        via.map((id) =>
          el(
            "button",
            {
              type: "button",
              class: "chip",
              "data-key": `via:${id}`,
              "aria-label": `Remove: through ${graph.actors[id]?.name ?? id}`,
              onclick: () => ask({}, { via: via.filter((each) => each !== id) }),
            },
            words(graph.actors[id]?.name ?? id),
            " ×",
          ),
        ),
      ),
    choice(
      "hops",
      "How far",
      [1, 2, 3, 4, 5, 6].map((number) => [number, number === 1 ? "directly" : `up to ${number} hops`]),
      hops,
      (value) => ask({}, { maxHops: Number(value) }),
    ),
    paths &&
      choice("time", "Links are active", Object.entries(TIME_WORDS), walk.time ?? DEFAULTS.time, (value) =>
        ask({}, { time: /** @type {TimeMode} */ (value) }),
      ),
    paths &&
      choice(
        "limit",
        "Most paths",
        [5, 10, 20, 50].map((number) => [number, String(number)]),
        walk.limit ?? DEFAULTS.limit,
        (value) => ask({}, { limit: Number(value) }),
      ),
    paths &&
      check("sort", "the strongest first", walk.sort === "strongest", (yes) =>
        ask({}, { sort: yes ? "strongest" : "shortest" }),
      ),
    check("undirected", "follow links in either direction", Boolean(walk.undirected), (yes) =>
      ask({}, { undirected: yes }),
    ),
    check("parts", "count parts with their whole", walk.parts ?? DEFAULTS.parts, (yes) => ask({}, { parts: yes })),
  ];
}

/**
 * When.
 *
 * @param {PartEditing} editing
 * @returns {Child[]}
 */
export function time({ store, done }) {
  const { window: now, certain } = store.get();
  const wrong = el("p", { class: "notice wrong", role: "alert", hidden: true });
  const input = el("input", {
    type: "text",
    "data-key": "time",
    "aria-label": "Time",
    placeholder: "2013, 2012-2017, since 2020, 2023-10",
    value: now ? Dates.windowInWords(now) : "",
  });
  function take() {
    try {
      const window = TimeText.read(input.value);
      done(() => store.set(State.windowed(window)));
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
      wrong.textContent = fault.message;
      wrong.hidden = false;
    }
  }
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Tab") return;
    if (event.key === "Tab" && input.value === input.defaultValue) return;
    event.preventDefault();
    take();
  });
  return [
    "When?",
    el("div", { class: "field" }, input, wrong),
    now &&
      check("certain", "certain only: active then for every reading of the dates", certain, (yes) =>
        store.set({ certain: yes }),
      ),
    el(
      "p",
      { class: "actions" },
      button("apply", "Apply", take),
      now && button("any", "At any time", () => done(() => store.set(State.windowed(null)))),
    ),
  ];
}
