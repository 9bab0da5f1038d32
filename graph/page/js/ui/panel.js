// The panel: the open record, the history of records, and the buttons for references between them.
import * as Asking from "../core/asking.js";
import * as State from "../core/state.js";
import * as Shown from "../query/shown.js";
import { byId, first, flat } from "./dom.js";
import * as PanelActor from "./panel_actor.js";
import * as PanelDated from "./panel_dated.js";
import * as PanelLink from "./panel_link.js";
import * as PanelRecord from "./panel_record.js";
import * as PathForm from "./path_form.js";
import * as Stories from "./stories.js";

/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;
let returning = false;
/** @type {Open[]} */
const history = [];

/** @type {("paths" | "stories")[]} */
const PANELS = ["paths", "stories"];

/**
 * @param {Open} open
 * @returns {PanelContent}
 */
function render(open) {
  if (open.type === "dated") return PanelDated.render(graph, open.id, on);
  if (open.id === undefined) return open.type === "paths" ? PathForm.render() : Stories.render(graph, store, on);
  if (open.type === "actor") return PanelActor.render(graph, open.id, on);
  if (open.type === "link") return PanelLink.render(graph, open.id, on, Shown.windowOf(graph, store.get()));
  return PanelRecord[open.type](graph, open.id, on.open);
}

// The parts of the state that the panel shows beside the record that is open.
/** @type {Partial<Record<Open["type"], (keyof State)[]>>} */
const TELLS_OF = {
  link: ["window"],
  paths: ["question", "chosen", "story", ...State.FILTERS],
  dated: [...State.FILTERS],
  stories: ["question", "chosen", "story"],
};

/**
 * Show the open record, the path finder or the stories, as the state says.
 *
 * @param {State} state
 * @param {State} before
 */
export function update(state, before) {
  const { open } = state;
  const again = State.same(open, before.open);
  const told = (open && TELLS_OF[open.type]) ?? [];
  if (again && !told.some((part) => state[part] !== before[part])) return;
  if (!again && before.open && open && !returning) history.push(before.open);
  if (!open) history.length = 0;
  document.body.dataset.panel = open ? "open" : "closed";
  for (const type of PANELS) byId(`show-${type}`).setAttribute("aria-pressed", String(open?.type === type));
  if (open) fill(open, again);
}

/**
 * @param {Open} open
 * @param {boolean} again
 */
function fill(open, again) {
  const { eyebrow, title, body } = render(open);
  const held = document.activeElement;
  const key = again && held instanceof HTMLElement && byId("panel-body").contains(held) ? held.dataset.key : undefined;
  byId("panel-back").hidden = history.length === 0;
  byId("panel-eyebrow").replaceChildren(...flat(eyebrow));
  byId("panel-title").replaceChildren(...flat(title));
  byId("panel-body").replaceChildren(...flat(body));
  if (!again) byId("panel-scroll").scrollTop = 0;
  if (key !== undefined) first(byId("panel-body"), `[data-key="${key}"]`)?.focus({ preventScroll: true });
}

function back() {
  const last = history.pop();
  returning = true;
  if (last) on.open(last);
  returning = false;
  const { open } = store.get();
  if (open) fill(open, false);
}

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
  byId("panel-back").addEventListener("click", back);
  byId("panel-close").addEventListener("click", () => on.open(null));
  for (const type of PANELS)
    byId(`show-${type}`).addEventListener("click", () => on.open(store.get().open?.type === type ? null : { type }));
  byId("show-stories").hidden = !graph.stories?.length;
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    store.set({ view: "table" }, { tracked: false });
    byId("view-table").focus();
  });
}

/**
 * Open the path finder with one or both ends filled in.
 *
 * @param {Id | null} from
 * @param {Id | null} to
 */
export function pathFrom(from, to) {
  const { question } = store.get();
  const ends = { from: from ?? question?.from ?? null, to: to ?? question?.to ?? null };
  if (ends.from === ends.to) ends[from ? "to" : "from"] = null;
  store.set({ ...Asking.changed(store.get(), ends), open: { type: "paths" } });
}
