// The page: creates its parts and connects them. Every change goes through the store; this module lists what it
// updates.
import * as ChangesOf from "../core/changes.js";
import * as Decode from "../core/decode.js";
import * as Fragment from "../core/fragment.js";
import * as State from "../core/state.js";
import * as Store from "../core/store.js";
import * as Words from "../core/words.js";
import * as Canvas from "../picture/canvas.js";
import * as Lit from "../picture/lit.js";
import * as Compare from "../query/compare.js";
import * as Search from "../query/search.js";
import * as Shown from "../query/shown.js";
import * as Since from "../query/since.js";
import * as Typed from "../query/typed.js";
import * as Address from "./address.js";
import * as CompareBar from "./compare_bar.js";
import * as Combobox from "./combobox.js";
import * as Commands from "./commands.js";
import * as Dom from "./dom.js";
import { byId } from "./dom.js";
import * as Header from "./header.js";
import * as Key from "./key.js";
import * as Keys from "./keys.js";
import * as Legend from "./legend.js";
import * as Menu from "./menu.js";
import * as Opening from "./opening.js";
import * as Pages from "./pages.js";
import * as Panel from "./panel.js";
import * as PanelSide from "./panel_side.js";
import * as PathAnswer from "./path_answer.js";
import * as PathQuestion from "./path_question.js";
import * as Ready from "./ready.js";
import * as Scripting from "./scripting.js";
import * as Sentence from "./sentence.js";
import * as Stories from "./stories.js";
import * as TakeAway from "./takeaway.js";
import * as TimeBar from "./timebar.js";
import * as Tip from "./tip.js";

const drawing = JSON.parse(byId("drawing").textContent);
const graph = Decode.graph(JSON.parse(byId("data").textContent));
const entries = Search.index(graph);
const ready = Ready.prepare(entries);
const core = drawing.nodes.map((/** @type {PackedNode} */ { id }) => id);
const MOST_ROUNDS = 3; // until picture and key are of one size
const phone = window.matchMedia("(max-width: 760px)");
/** @param {string} text */
const say = (text) => {
  byId("live").textContent = text;
};
const { state: opening, ...read } = Fragment.decode(graph, window.location.hash);
if (!window.location.hash) Object.assign(opening, Opening.of(graph));
const store = Store.create(opening);
/** @type {GraphCanvas} */
let canvas;
/** @type {{ update(now: Now): void }} */
let legend;
/** @type {Now} */
let now; // the records in view and the drawn ones
/** @type {Commands} */
let commands;
let clicking = false; // the click in the picture is being obeyed
let noted = 0; // the timer that hides the note

/**
 * Report an event: a note that disappears by itself, and a message for assistive technology.
 *
 * @param {string} text
 */
function note(text) {
  const place = byId("note");
  place.textContent = text;
  place.hidden = false;
  say(text);
  clearTimeout(noted);
  noted = setTimeout(() => {
    place.hidden = true;
  }, 7000);
}

/**
 * @param {State} state
 * @returns {Now}
 */
function reckon(state) {
  const found = Shown.inView(graph, state, PathQuestion.links());
  const view = PathQuestion.isSought() ? found : Compare.narrowed(graph, state, found);
  return { state, view, drawn: Shown.drawn(graph, state, Since.drawnFor(graph, state, view, core), view) };
}

/** What the picture is made of: what is drawn, and what is in view beside it. */
const inPicture = () =>
  Since.pictured(graph, now.state, { ...now.drawn, hidden: now.view.actors, found: now.view.links });

// The parts of the page that each change affects.
/** @type {(keyof State)[]} */
const DRAWN = [...State.NARROWS, "compare", "unfolded", "focus", "pinned", "stacks", "families", "width"];
/** @type {(keyof State)[]} */
const LIT = [...DRAWN, "open", "chosen", "story"];

/**
 * @param {State} state
 * @param {State} before
 */
function changed(state, before) {
  /** @param {(keyof State)[]} parts */
  const touches = (parts) => parts.some((part) => state[part] !== before[part]);
  if (touches(DRAWN)) {
    reckonAndDraw(state);
    if (touches(["focus"])) canvas.start();
  }
  if (touches(State.FILTERS) && !State.asks(state)) say(`${Words.count(now.view.links.size, "link")} in view`);
  if (touches(["view"]) || !state.open) PanelSide.reset();
  if (touches(LIT)) Panel.update(state, before);
  if (touches(["question"])) framed();
  if (State.comparedSides(state) && !state.question && (!state.open || state.open.type === "compare")) reframed(before);
  if (touches(["open"])) revealOpen();
  if (touches(["selected"])) {
    commands.update();
    canvas.repaint();
    say(state.selected.length ? `${Words.count(state.selected.length, "actor")} selected` : "Nothing selected");
  }
  if (touches(["compare", "open", ...State.FILTERS])) CompareBar.update(graph, store, actions);
  if (touches(LIT)) light();
  if (touches(["view", "table", "timeline", "matrix", "wrong"]) || touches([...State.NARROWS, "compare"]))
    Pages.update({ ...now, state });
  byId("undo").disabled = !store.canUndo();
  byId("redo").disabled = !store.canRedo();
  Address.write(graph, state);
}

/** @param {State} state */
function reckonAndDraw(state) {
  now = reckon(state);
  canvas.compare(PathQuestion.isSought() ? null : Compare.changes(graph, state));
  draw();
  Sentence.update(now);
  legend.update(now);
}

/** Draw the picture, and its key below it: a key of another height leaves the picture another size. */
function draw() {
  const place = byId("canvas");
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    canvas.update(inPicture());
    const { clientHeight } = place;
    Key.update(graph, store, canvas);
    if (place.clientHeight === clientHeight) return;
  }
}

/** Show the picture of another question from its beginning: a flow whole, beside the panel. */
function framed() {
  if (!canvas.asked()) return canvas.start();
  canvas.update(inPicture()); // the panel has opened or closed
  canvas.fit();
}

/**
 * Show what changed beside its list, and without the list in the whole window.
 *
 * @param {State} before
 */
function reframed(before) {
  /** @param {State} state */
  const how = (state) => [state.open !== null, State.comparedSides(state) !== null];
  if (State.same(how(before), how(store.get()))) return;
  draw();
  canvas.start();
}

/** Bring the open actor into view, past the panel; what was clicked in the picture stays under the pointer. */
function revealOpen() {
  const { open: what } = store.get();
  if (!clicking && what?.type === "actor" && now.drawn.actors.has(what.id)) canvas.reveal(what.id);
}

/** Emphasise the record that is open in the panel on the canvas. */
function light() {
  canvas.highlight(Lit.of(graph, store.get(), PathQuestion.answered(), now));
}

/**
 * Open a record, the path finder or the stories in the panel; null closes it. An actor is unfolded.
 *
 * @param {Open | null} what
 */
function open(what) {
  if (what && phone.matches) Header.closeLegend();
  /** @type {Partial<State>} */
  const change = { open: what };
  if (what?.type === "actor" && !now.drawn.actors.has(what.id) && ChangesOf.of(graph, "actors", what.id) !== "gone")
    change.unfolded = [...new Set([...store.get().unfolded, what.id])];
  const stack = what?.type === "actor" ? canvas.layout().boxOf.get(what.id) : null;
  if (stack?.startsWith("stack:")) change.stacks = [...store.get().stacks, stack.slice("stack:".length)];
  store.set(change, { tracked: Boolean(change.unfolded) });
  if (what?.type !== "actor") return;
  say(`${Dom.plain(graph.actors[what.id].name)} selected`);
  if (!clicking) canvas.reveal(what.id);
}

/**
 * Open what was clicked in the picture, with the panel beside it.
 *
 * @type {CanvasListeners["select"]}
 */
function select(what, clicked) {
  Tip.hide();
  if (what && clicked) PanelSide.beside(clicked, store.get().open !== null);
  clicking = true;
  open(what);
  clicking = false;
}

/** @type {Partial<State>} */
const unfiltered = Object.fromEntries(State.NARROWS.map((part) => [part, State.DEFAULTS[part]]));

/** @type {Actions} */
const actions = {
  open,
  say,
  note,
  entries,
  ready,
  // all neighbours of an actor that are in view
  expand(id) {
    const more = [...Shown.neighbours(graph, now.view.links, id), id].filter((each) => !now.drawn.actors.has(each));
    store.set({ unfolded: [...store.get().unfolded, ...more] });
    canvas.reveal(id);
    const cut = now.drawn.cut ? `${Words.count(now.drawn.cut, "actor")} not drawn` : "";
    say(`${Words.count(more.length, "actor")} unfolded${cut && `; ${cut}`}`);
    if (cut) note(`${cut}, because there are too many: focus, filter or hide something first.`);
  },
  unfold(ids) {
    const more = ids.filter((id) => !now.drawn.actors.has(id));
    if (more.length) store.set({ unfolded: [...store.get().unfolded, ...more] }, { tracked: false });
  },
  hide: (id) => commands.hide([id]),
  focus(id, depth = 1) {
    store.set({ focus: { id, depth }, open: { type: "actor", id }, view: "graph" });
  },
  unfocus() {
    store.set({ focus: null });
  },
  clearFilters() {
    store.set(unfiltered);
  },
  showAll(view, table) {
    const filtered = State.NARROWS.some((part) => !State.same(store.get()[part], State.DEFAULTS[part]));
    store.set({ view, table, ...unfiltered }, { tracked: filtered });
    if (filtered) note("The filters are cleared; undo (z) to have them again.");
  },
  pin(id, on) {
    if (on !== actions.pinned(id)) commands.pin([id]);
  },
  pinned: (id) => Object.hasOwn(store.get().pinned, id),
  fold() {
    store.set({ unfolded: [], focus: null, without: [], only: null, selected: [], pinned: {}, stacks: [] });
    canvas.start();
  },
  undo() {
    if (store.undo()) say("Undone");
  },
  redo() {
    if (store.redo()) say("Redone");
  },
  cite: TakeAway.cite,
  pathFrom: Panel.pathFrom,
  answered() {
    reckonAndDraw(store.get());
    framed();
    PathAnswer.update();
    light();
    TimeBar.recount();
    Pages.update({ ...now, state: store.get() });
  },
  now: () => now,
  canvas: () => canvas,
  commands: () => commands,
  light,
};

function make() {
  PathQuestion.create(graph, store, actions);
  now = reckon(store.get());
  Header.create(graph, actions);
  Sentence.create(byId("question"), graph, store, actions);
  Panel.create(graph, store, actions);
  commands = Commands.create(graph, store, actions);
  Menu.create();
  canvas = Canvas.create(byId("canvas"), graph, drawing, store, {
    select,
    hover: (what, event) => Tip.show(graph, what, event, Shown.windowOf(graph, store.get())),
    expand: actions.expand,
    unfold: (ids) => store.set({ unfolded: [...new Set([...store.get().unfolded, ...ids])] }),
    menu: commands.menu,
    redraw: draw,
    resized: revealOpen,
    asked: (yes) => byId("lasso").setAttribute("aria-pressed", String(yes)),
  });
  canvas.compare(Compare.changes(graph, store.get()));
  draw();
  canvas.start();
  Sentence.update(now);
  legend = Legend.create(byId("legend-body"), graph, store, actions);
  legend.update(now);
  Pages.create(graph, store, actions);
  TimeBar.create(byId("timebar"), graph, store, actions);
  Keys.create(store, actions);
  TakeAway.create(graph, store, actions);
  Combobox.attach(/** @type {any} */ (byId("search")), byId("search-options"), {
    graph,
    entries,
    ready,
    say,
    choose(id, type) {
      if (id === null || type === null) return;
      if (type === "story") Stories.tell(graph, store, actions, id);
      else open({ type, id });
    },
    questions: (text) => Typed.questions(graph, entries, text, store.get()),
    ask: Sentence.ask,
  });
  store.on(changed);
  Panel.update(store.get(), State.DEFAULTS);
  commands.update();
  CompareBar.update(graph, store, actions);
  if (canvas.asked()) framed();
  light();
  Pages.update(now);
  Address.create(graph, store, note, () => ({ ...State.DEFAULTS, ...Opening.of(graph) }));
  Address.say(read, note);
}

// the panel over the picture ends above the time bar
new ResizeObserver(([{ target }]) => {
  document.documentElement.style.setProperty("--below", `${/** @type {HTMLElement} */ (target).offsetHeight}px`);
}).observe(byId("timebar"));
make();
Scripting.create(graph, store, actions);
