// The views of the same data: graph, timeline, tables, matrix, sources, hypotheses. A view is created when it is first
// shown, and updated when the records in view change.
import { all, byId, el } from "./dom.js";
import * as MatrixView from "./matrix_view.js";
import * as SourcesView from "./sources_view.js";
import * as TableView from "./table_view.js";
import * as TimelineView from "./timeline_view.js";

/** @type {Record<string, { update(now: Now): void }>} */
const made = {};
/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;

const MAKERS = {
  timeline: TimelineView.create,
  table: TableView.create,
  matrix: MatrixView.create,
  sources: SourcesView.create,
  hypotheses: window.axisgraphHypotheses?.create ?? withoutHypotheses, // its script is before this one
};

/** @param {HTMLElement} container */
function withoutHypotheses(container) {
  container.append(
    el("p", { class: "notice" }, "This page was written without hypotheses: axisgraph render --hypotheses FILE."),
  );
  return { update() {} };
}

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
  for (const button of all(byId("views"), "[data-view]"))
    button.addEventListener("click", () =>
      store.set({ view: /** @type {ViewName} */ (button.dataset.view) }, { tracked: false }),
    );
}

/**
 * Show the view of the state; `now` is { state, view: { actors, links }, drawn: { actors, links } }.
 *
 * @param {Now} now
 */
export function update(now) {
  const { view } = now.state;
  document.body.dataset.view = view;
  for (const button of all(byId("views"), "[data-view]")) {
    if (button.dataset.view === view) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  for (const name of ["graph", ...Object.keys(MAKERS)]) byId(`view-${name}`).hidden = name !== view;
  if (view === "graph") return;
  made[view] ??= MAKERS[view](byId(`view-${view}`), graph, store, on);
  made[view].update(now);
}
