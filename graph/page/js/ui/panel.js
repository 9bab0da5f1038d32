// The panel: the open record, the history of records, and the buttons for references between them.
import * as Asking from "../core/asking.js";
import * as State from "../core/state.js";
import * as Shown from "../query/shown.js";
import { byId, flat } from "./dom.js";
import * as CompareView from "./compare_view.js";
import * as Focus from "./focus.js";
import * as PanelActor from "./panel_actor.js";
import * as PanelDated from "./panel_dated.js";
import * as PanelLink from "./panel_link.js";
import * as PanelList from "./panel_list.js";
import * as PanelPair from "./panel_pair.js";
import * as PanelRecord from "./panel_record.js";
import * as SinceView from "./since_view.js";
import * as PathForm from "./path_form.js";
import * as Stories from "./stories.js";

/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;
let returning = false;
let begun = false; // nothing moves the keyboard while the page opens
/** @type {Element | null} */
let opener = null; // what the keyboard was on when the panel opened
/** @type {Open[]} */
const history = [];

/** @type {("paths" | "stories" | "compare")[]} */
const PANELS = ["paths", "stories", "compare"];

/**
 * @param {Open} open
 * @returns {PanelContent}
 */
function render(open) {
  if (open.type === "compare")
    return (store.get().compare?.by === "versions" ? SinceView : CompareView).render(graph, store, on);
  if (open.type === "pair") return PanelPair.render(graph, open, on);
  if (open.type === "list") return PanelList.render(graph, open.list, on);
  if (open.type === "dated") return PanelDated.render(graph, open.id, on);
  if (open.id === undefined) return open.type === "paths" ? PathForm.render() : Stories.render(graph, store, on);
  if (open.type === "actor") return PanelActor.render(graph, open.id, on);
  if (open.type === "link") return PanelLink.render(graph, open.id, on, Shown.windowOf(graph, store.get()));
  return PanelRecord[open.type](graph, open.id, on);
}

/** @type {(keyof State)[]} */
const ASKED = ["chosen", "story", ...State.NARROWS];
/**
 * The parts of the state that the panel shows beside the record that is open.
 *
 * @param {Open} open
 */
const partsOf = ({ type }) => {
  if (type === "paths" || type === "stories") return ASKED;
  if (type === "compare") return [...State.NARROWS, "compare", "unfolded"];
  return type === "list" ? [...State.NARROWS, "compare", "unfolded", "focus"] : [...State.NARROWS, "compare"];
};

/**
 * Show the open record, the path finder or the stories, as the state says.
 *
 * @param {State} state
 * @param {State} before
 */
export function update(state, before) {
  const { open } = state;
  const first = !begun;
  begun = true;
  const again = State.same(open, before.open);
  const parts = /** @type {(keyof State)[]} */ (open ? partsOf(open) : []);
  if (again && !parts.some((part) => state[part] !== before[part])) return;
  if (!again && before.open && open && !returning) history.push(before.open);
  if (!open) history.length = 0;
  const active = document.activeElement;
  const inside = byId("panel").contains(active);
  if (open && !before.open) opener = active;
  document.body.dataset.panel = open ? "open" : "closed";
  for (const type of PANELS) byId(`show-${type}`).setAttribute("aria-pressed", String(open?.type === type));
  if (open) fill(open, again);
  if (!first && !again) moveFocus(open, inside, active);
}

/**
 * The keyboard goes into a tool or list that opens, and stays in the panel when its record changes; it returns when the
 * panel closes. A record that is chosen elsewhere leaves it there, so that one can go on choosing.
 *
 * @param {Open | null} open
 * @param {boolean} inside
 * @param {Element | null} active
 */
function moveFocus(open, inside, active) {
  const title = byId("panel-title");
  if (!open) {
    if (inside || active === document.body) Focus.back(opener, byId("canvas"));
  } else if (open.type === "paths" && State.asks(store.get())) {
    title.focus({ preventScroll: true }); // an answer is to be read, keys are to be heard
  } else if (open.id === undefined && PANELS.some((type) => type === open.type)) Focus.into(byId("panel-body"), title);
  else if (inside || open.type === "list" || open.type === "dated") title.focus({ preventScroll: true });
}

/**
 * @param {Open} open
 * @param {boolean} again
 */
function fill(open, again) {
  const { eyebrow, title, body, wide = false } = render(open);
  const focused = again ? Focus.keep(byId("panel")) : null;
  byId("panel").classList.toggle("wide", wide);
  byId("panel").dataset.record = "id" in open && open.id ? `${open.type}:${open.id}` : "";
  byId("panel-back").hidden = history.length === 0;
  byId("panel-eyebrow").replaceChildren(...flat(eyebrow));
  byId("panel-title").replaceChildren(...flat(title));
  byId("panel-body").replaceChildren(...flat(body));
  if (!again) byId("panel-scroll").scrollTop = 0;
  focused?.();
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
  byId("skip-question").addEventListener("click", (event) => {
    event.preventDefault();
    on.open({ type: "paths" });
    Focus.into(byId("panel-body"), byId("panel-title"));
  });
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
