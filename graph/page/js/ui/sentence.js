// The sentence bar: the question of the page as a sentence whose parts are buttons, chips for what else narrows the
// answer, and how much the answer holds and the picture draws.
import * as Sentence from "../core/sentence.js";
import * as Words from "../core/words.js";
import { el, first, words } from "./dom.js";
import * as Editor from "./sentence_editor.js";
import * as Numbers from "./numbers.js";
import * as PathQuestion from "./path_question.js";

const MOST_LEFT = 300; // actors that are drawn on one click
const small = window.matchMedia("(max-width: 760px)");

/** @typedef {"from" | "verb" | "to" | "through" | "time"} PartName */

/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;
/** @type {HTMLElement} */
let place;
let unfolded = false; // on a phone

/**
 * @param {HTMLElement} own
 * @param {Graph} itsGraph
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsGraph, itsStore, actions) {
  [place, graph, store, on] = [own, itsGraph, itsStore, actions];
  Editor.create(graph, store, actions);
}

/**
 * Ask a question that was typed or picked: on a wide page its answer opens beside the picture.
 *
 * @param {Partial<State>} change
 */
export function ask(change) {
  const asks = change.question !== undefined && change.question !== null;
  store.set({
    ...change,
    chosen: null,
    view: store.get().view,
    ...(asks ? { open: small.matches ? null : { type: "paths" }, unfolded: [], focus: null } : {}),
  });
  on.say(Sentence.inWords(graph, store.get()));
}

const LABELS = {
  from: "Who",
  verb: "Kind of link",
  to: "Whom",
  through: "Through whom",
  time: "Time",
};

/**
 * @param {PartName} name
 * @param {string} text
 * @param {boolean} chosen
 */
const part = (name, text, chosen) =>
  el(
    "button",
    {
      type: "button",
      class: chosen ? "part chosen" : "part",
      "data-part": name,
      "aria-haspopup": "dialog",
      "aria-expanded": String(Editor.isOpen(name)),
      "aria-label": `${LABELS[name]}: ${text}`,
      onclick: (/** @type {On<MouseEvent>} */ event) => Editor.toggle(name, event.currentTarget),
    },
    words(text),
  );

/** @param {State} state */
function sentence(state) {
  const said = Sentence.parts(graph, state);
  const { from = null, to = null } = state.question ?? {};
  return el(
    "p",
    { class: "sentence-line" },
    part("from", said.from, Boolean(from)),
    part("verb", said.verb, state.kinds !== null),
    part("to", said.to, Boolean(to)),
    said.through && part("through", said.through, Object.keys(state.question?.walk ?? {}).length > 0),
    part("time", said.time, state.window !== null || state.compare?.by === "dates"),
    state.window &&
      el(
        "button",
        {
          type: "button",
          class: state.certain ? "part chosen" : "part",
          "data-part": "certain",
          "aria-pressed": String(state.certain),
          title: "Only links that are certainly active at that time",
          onclick: () => store.set({ certain: !state.certain }),
        },
        state.certain ? "certain only" : "certain or possible",
      ),
  );
}

/** @param {Sentence.Chip[]} chips */
const chipRow = (chips) =>
  chips.map(({ key, label, change }) =>
    el(
      "button",
      {
        type: "button",
        class: "chip",
        "data-chip": key,
        "aria-label": `Remove: ${label}`,
        onclick: () => store.set(change),
      },
      words(label),
      el("span", { "aria-hidden": "true" }, " ×"),
    ),
  );

/** @param {State} state */
function clearing(state) {
  const moved = state.unfolded.length > 0 || Object.keys(state.pinned).length > 0;
  /**
   * @param {string} id
   * @param {string} text
   * @param {() => void} onclick
   */
  const button = (id, text, onclick) => el("button", { type: "button", class: "text", id, onclick }, text);
  if (!Sentence.isAtRest(state))
    return button("clear-all", "Clear all", () => store.set({ ...Sentence.CLEARED, unfolded: [] }));
  return moved && button("fold", "Back to the first view", on.fold);
}

/**
 * The numbers of an answer, and of what the picture draws of it.
 *
 * @param {Now} now
 */
function counted({ state, view, drawn }) {
  const got = PathQuestion.state();
  if (got === "searching")
    return ["Searching ... ", el("button", { type: "button", class: "text", onclick: PathQuestion.cancel }, "Cancel")];
  if (got === "cancelled")
    return [
      el("span", {}, "The search was cancelled."),
      el("button", { type: "button", class: "text", onclick: PathQuestion.again }, "Search again"),
    ];
  const paths = got && typeof got === "object" && "paths" in got ? got.paths.length : null;
  const more = got && typeof got === "object" && "truncated" in got && got.truncated;
  /**
   * @param {CountedType} type
   * @param {string} condition
   * @param {number} number
   */
  const door = (type, condition, number) =>
    Numbers.door(graph, on.open, { type, where: condition ? { [condition]: "" } : {} }, number);
  /** @type {Child[]} */
  const found = [
    paths === null && more && "part of the answer: ",
    paths !== null && `${more ? "first " : ""}${Words.count(paths, "path")}, `,
    door("actors", "", view.actors.size),
    ", ",
    door("links", "", view.links.size),
  ];
  if (state.view !== "graph") return [el("span", {}, found)];
  const ribbons = new Set(
    on
      .canvas()
      .layout()
      .ribbons.flatMap(({ ribbon }) => ribbon.links),
  );
  const bare = drawn.links.size - ribbons.size;
  const whole = drawn.left.length === 0 && drawn.links.size === view.links.size;
  if (!whole)
    found.push(" · drawn: ", door("actors", "drawn", drawn.actors.size), `, ${Words.count(ribbons.size, "link")}`);
  if (bare > 0) found.push(` · ${bare.toLocaleString("en")} without a ribbon`);
  const left = drawn.left.length;
  const why = "Links within a box, and of families that the key switches off, have no ribbon";
  return [
    el("span", { title: bare > 0 ? why : null }, found),
    !Sentence.isAtRest(state) &&
      left > 0 &&
      left <= MOST_LEFT &&
      !state.focus &&
      el(
        "button",
        { type: "button", class: "text", id: "draw-rest", onclick: () => on.unfold(drawn.left) },
        left === 1 ? "Draw the other one" : `Draw the other ${left}`,
      ),
  ];
}

/**
 * Show the question and the numbers of its answer.
 *
 * @param {Now} now
 */
export function update(now) {
  const { state } = now;
  const held = document.activeElement;
  const kept = held instanceof HTMLElement && place.contains(held) ? (held.dataset.part ?? held.id) : null;
  const chips = Sentence.chips(graph, state);
  place.dataset.folded = String(small.matches && !unfolded);
  const summary = el(
    "button",
    {
      type: "button",
      class: "sentence-fold",
      id: "question-fold",
      "aria-expanded": String(unfolded),
      onclick: () => {
        unfolded = !unfolded;
        update(on.now());
      },
    },
    el("span", { class: "said" }, words(Sentence.inWords(graph, state))),
    el("span", { class: "fold-word" }, unfolded ? "Close" : "Change"),
  );
  const found = el("p", { id: "found", role: "status" }, counted(now));
  const end = clearing(state);
  const atRest = Sentence.isAtRest(state);
  place.replaceChildren(
    summary,
    el("div", { class: "sentence-row" }, sentence(state), atRest && end, atRest && found),
    ...(atRest
      ? []
      : [el("div", { class: "narrowed", role: "group", "aria-label": "Answer" }, found, chipRow(chips), end)]),
  );
  if (kept) first(place, `[data-part="${kept}"], [id="${kept}"]`)?.focus();
  Editor.update();
}
