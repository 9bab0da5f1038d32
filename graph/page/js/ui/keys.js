// The keyboard: every key, its action, and the list of keys in the help.
import { byId, el, first } from "./dom.js";
import * as PathQuestion from "./path_question.js";

/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * [keys, description, action]; an action may decline by returning false.
 *
 * @param {Store} store
 * @param {Actions} on
 * @returns {[string[], string, () => unknown][]}
 */
function table(store, on) {
  /** @param {"paths" | "stories" | "compare"} type */
  const toggle = (type) => on.open(store.get().open?.type === type ? null : { type });
  /** @param {(id: Id) => void} action */
  const withActor = (action) => () => {
    const { open } = store.get();
    return open?.type === "actor" ? action(open.id) : false;
  };
  /** @param {(ids: Id[]) => void} action */
  const withActors = (action) => () => {
    const ids = on.commands().targets();
    return ids.length ? action(ids) : false;
  };
  /** @param {ViewName} name */
  const view = (name) => () => store.set({ view: name }, { tracked: false });
  return [
    [["/"], "find an actor, event, source, link or story", () => byId("search").focus()],
    [["q"], "the question: its first part", () => first(document, "#question [data-part]")?.focus()],
    [["1"], "the graph", view("graph")],
    [["2"], "the timeline", view("timeline")],
    [["3"], "the tables", view("table")],
    [["4"], "the matrix", view("matrix")],
    [["5"], "the sources", view("sources")],
    ...weighed(view("hypotheses")),
    [["p"], "the answer to the question as a list: paths, or actors with their links", () => toggle("paths")],
    [["c"], "compare two times, two actors or two filters", () => byId("show-compare").click()],
    [["s"], "stories: a sequence of views with text", () => (byId("show-stories").hidden ? false : toggle("stories"))],
    [["e"], "expand the selected actor: show its neighbours", withActor(on.expand)],
    [
      ["f"],
      "focus on the selected actor, or leave the focus",
      () => (store.get().focus ? on.unfocus() : withActor(on.focus)()),
    ],
    [["h"], "hide the selected actors", withActors((ids) => on.commands().hide(ids))],
    [["k"], "pin or unpin the selected actors", withActors((ids) => on.commands().pin(ids))],
    [["o"], "only the selected actors", withActors((ids) => on.commands().only(ids))],
    [["l"], "select with a lasso: the next drag goes round actors", () => on.canvas().lasso()],
    [["m"], "menu of the selected actor: all that can be done with it", () => menu(store, on)],
    [["z"], "undo", on.undo],
    [["y"], "redo", on.redo],
    [["x"], "export: pictures, tables, files, citations", () => byId("show-take").click()],
    [["+", "="], "closer", () => on.canvas().zoom(1.25)],
    [["-"], "farther", () => on.canvas().zoom(0.8)],
    [["0"], "show all", () => on.canvas().fit()],
    [["?"], "this help", () => byId("help").showModal()],
  ];
}

/**
 * The key of the hypotheses, on a page that has some.
 *
 * @param {() => void} show
 * @returns {[string[], string, () => unknown][]}
 */
const weighed = (show) => (first(document, '[data-view="hypotheses"]') ? [[["6"], "the hypotheses", show]] : []);

/**
 * Show the menu of the selected actors, or of the picture.
 *
 * @param {Store} store
 * @param {Actions} on
 */
function menu(store, on) {
  if (store.get().view !== "graph") return false;
  const [id = null] = on.commands().targets();
  return on.commands().menu(id === null ? null : { type: "actor", id }, on.canvas().whereIs(id));
}

/**
 * @param {On<KeyboardEvent>} event
 * @param {Store} store
 * @param {Actions} on
 */
function onCanvas(event, store, on) {
  const { open } = store.get();
  const at = open?.type === "actor" ? open.id : null;
  if (event.key === "Enter" && at) byId("panel-title").focus();
  if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    event.preventDefault();
    menu(store, on);
  }
  if (event.key === " " && at) {
    event.preventDefault();
    const { selected } = store.get();
    store.set({ selected: selected.includes(at) ? selected.filter((id) => id !== at) : [...selected, at] });
  }
  const way = WAYS[event.key];
  if (!way) return;
  event.preventDefault();
  const next = on.canvas().beside(at, ...way);
  if (next) on.open({ type: "actor", id: next });
}

/**
 * @param {Store} store
 * @param {Actions} on
 */
export function create(store, on) {
  const all = table(store, on);
  const doing = new Map(all.flatMap(([keys, , action]) => keys.map((key) => [key, action])));
  byId("keys").append(
    ...all.flatMap(([keys, text]) => [
      el(
        "dt",
        {},
        keys.map((key, at) => [at ? " " : "", el("kbd", {}, key)]),
      ),
      el("dd", {}, text),
    ]),
    el("dt", {}, "arrows"),
    el("dd", {}, "on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens the menu"),
    el("dd", {}, "in lists, in the legend and in the matrix: move between rows"),
    el("dt", {}, el("kbd", {}, "Esc")),
    el("dd", {}, "cancel the search for paths, leave the field, show all paths again, or close the panel"),
  );
  byId("canvas").addEventListener("keydown", (event) => onCanvas(event, store, on));
  document.addEventListener("keydown", (/** @type {On<KeyboardEvent>} */ event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const typing = event.target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");
    if (event.key === "Escape") {
      if (PathQuestion.cancel()) event.preventDefault();
      else if (typing) typing.blur();
      else if (store.get().chosen !== null) store.set({ chosen: null }, { tracked: false });
      else on.open(null);
    }
    if (typing) return;
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (undo) event.shiftKey ? on.redo() : on.undo();
    else if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      doing.get(event.key)?.() === false ||
      !doing.has(event.key)
    )
      return;
    event.preventDefault();
  });
}
