// The records in view as sortable tables, with a selection for the graph.
import { held } from "../core/lists.js";
import * as State from "../core/state.js";
import * as Words from "../core/words.js";
import * as Columns from "../query/columns.js";
import * as Rows from "../query/rows.js";
import * as Dom from "./dom.js";
import { all as every, el, first, words } from "./dom.js";
import * as TableCells from "./table_cells.js";
import * as TableTabs from "./table_tabs.js";
import { TITLES } from "./table_tabs.js";
import * as VirtualRows from "./virtual_rows.js";

const PAUSE = 120; // milliseconds after the last key before a text filters

/**
 * Whether the data has any record of a table.
 *
 * @param {Graph} graph
 * @param {TableName} table
 */
const recorded = (graph, table) => Object.keys(graph[table === "claims" ? "links" : table]).length > 0;

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  /** @type {Now} */
  let now;
  /** @type {Row[]} */
  let all = [];
  /** @type {Row[]} */
  let rows = [];
  /** @type {TableColumn[]} */
  let columns = [];
  let focused = 0;
  let drawnOnly = false;
  let text = "";
  let waiting = 0; // the timer of a text that filters
  const sort = structuredClone(Columns.SORTED);
  /** @type {Map<TableName, Set<string>>} */
  const chosen = new Map(State.TABLES.map((table) => [table, new Set()]));
  const table = () => store.get().table;
  const selection = () => held(chosen, table());
  /** @param {Row} row */
  const isOpen = (row) => State.same(row.open, store.get().open);

  const tabs = TableTabs.create(store);
  const find = el("input", {
    type: "search",
    class: "table-find",
    placeholder: "Filter these rows",
    "aria-label": "Filter these rows by a text",
    dir: "auto",
    oninput: typed,
  });
  const scope = el(
    "div",
    { class: "table-scope", role: "group", "aria-label": "Rows to show" },
    [
      { drawn: false, label: "In view" },
      { drawn: true, label: "Drawn on the graph" },
    ].map(({ drawn, label }) =>
      el(
        "button",
        {
          type: "button",
          "data-drawn": String(drawn),
          onclick: () => {
            drawnOnly = drawn;
            fill();
          },
        },
        label,
      ),
    ),
  );
  const summary = el("p", { class: "table-told", role: "status" });
  const toGraph = el("button", { type: "button", class: "primary", onclick: showOnGraph }, "Show on the graph");
  const focus = el("button", { type: "button", onclick: () => on.focus([...selection()][0]) }, "Focus");
  const none = el(
    "button",
    {
      type: "button",
      class: "text",
      onclick: () => {
        selection().clear();
        marked();
      },
    },
    "Select none",
  );
  const head = el("div", { role: "rowgroup", class: "grid-head" });
  const scroller = el("div", { class: "table-grid", role: "grid", "aria-multiselectable": "true", onkeydown: onKey });
  const empty = el("p", { class: "notice view-none", hidden: true });
  const virtual = VirtualRows.create(scroller, head, make, { role: "rowgroup" });
  scroller.append(head, virtual.body);

  /** @param {number} index */
  function make(index) {
    const row = rows[index];
    const name = Dom.plain(
      columns
        .slice(0, 3)
        .map((column) => column.text(row))
        .filter(Boolean)
        .join(", "),
    );
    const box = el("input", {
      type: "checkbox",
      tabindex: -1,
      "aria-label": `Select ${name}`,
      onchange: (event) => select(row, event.target.checked),
    });
    box.checked = selection().has(row.key);
    const element = el(
      "div",
      {
        role: "row",
        class: "grid-row",
        "aria-rowindex": index + 2,
        "aria-selected": String(box.checked),
        "aria-current": isOpen(row) ? "true" : null,
        tabindex: index === focused ? 0 : -1,
        "data-index": index,
        onclick: (event) => {
          if (!event.target.closest(".cell-check, .number.inline")) {
            move(index, false);
            on.open(row.open);
          }
        },
        onfocus: () => move(index, false),
      },
      el("div", { role: "gridcell", class: "cell cell-check" }, el("label", {}, box)),
      columns.map((column) => TableCells.cell(graph, row, column, { open: on.open, drawn: drawnOnly })),
    );
    return element;
  }

  function heads() {
    const [by, up] = sort[table()];
    const every = el("input", {
      type: "checkbox",
      "aria-label": "Select all these rows",
      onchange: () => {
        for (const row of rows) every.checked ? selection().add(row.key) : selection().delete(row.key);
        marked();
      },
    });
    head.replaceChildren(
      el(
        "div",
        { role: "row", class: "grid-row", "aria-rowindex": 1 },
        el("div", { role: "columnheader", class: "cell cell-check" }, el("label", {}, every)),
        columns.map((column) =>
          el(
            "div",
            {
              role: "columnheader",
              class: column.number ? "cell number" : "cell",
              "aria-sort": column.id === by ? (up ? "ascending" : "descending") : null,
            },
            el(
              "button",
              { type: "button", "data-column": column.id, onclick: () => sortBy(column) },
              column.title,
              el("span", { class: "arrow", "aria-hidden": "true" }, column.id === by ? (up ? "▲" : "▼") : ""),
            ),
          ),
        ),
      ),
    );
    TableCells.spread(scroller, columns);
    scroller.setAttribute("aria-colcount", String(columns.length + 1));
  }

  /** @param {TableColumn} column */
  function sortBy(column) {
    const [by, up] = sort[table()];
    sort[table()] = [column.id, by === column.id ? !up : !column.number];
    show();
    first(head, `[data-column="${column.id}"]`)?.focus();
    on.say(`Sorted by ${column.title}, ${sort[table()][1] ? "ascending" : "descending"}`);
  }

  function typed() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      text = find.value;
      show();
    }, PAUSE);
  }

  /** Build the rows again, because the records in view or the table have changed. */
  function fill() {
    const shown = drawnOnly ? now.drawn : now.view;
    columns = Columns.of(graph, table());
    all = Rows.of(graph, table(), shown);
    tabs.update({ actors: shown.actors.size, links: shown.links.size, [table()]: all.length });
    for (const button of every(scope, "[data-drawn]"))
      button.setAttribute("aria-pressed", String(button.dataset.drawn === String(drawnOnly)));
    panel.setAttribute("aria-labelledby", `tab-${table()}`);
    scroller.setAttribute("aria-label", TITLES[table()]);
    show();
  }

  function show() {
    const [by, up] = sort[table()];
    rows = Rows.sorted(Rows.holding(all, columns, text), columns.find(({ id }) => id === by) ?? columns[0], up);
    focused = Math.max(0, rows.findIndex(isOpen));
    heads();
    scroller.setAttribute("aria-rowcount", String(rows.length + 1));
    scroller.hidden = rows.length === 0;
    empty.hidden = rows.length > 0;
    if (rows.length === 0) why();
    scroller.scrollTop = 0;
    virtual.reset(rows.length);
    if (rows.length && isOpen(rows[focused])) virtual.reveal(focused);
    marked();
  }

  /** The reason why there is no row, and the remedy. */
  function why() {
    const what = TITLES[table()].toLowerCase();
    if (all.length) {
      return empty.replaceChildren(
        `None of the ${all.length.toLocaleString("en")} ${what} contains “`,
        words(text),
        "”. ",
        el(
          "button",
          {
            type: "button",
            onclick: () => {
              find.value = text = "";
              show();
              find.focus();
            },
          },
          "Clear the filter",
        ),
      );
    }
    if (drawnOnly && now.view.actors.size > now.drawn.actors.size)
      return empty.replaceChildren(
        `No ${what} are drawn on the graph. `,
        el(
          "button",
          {
            type: "button",
            onclick: () => {
              drawnOnly = false;
              fill();
            },
          },
          "Show all in view",
        ),
      );
    return empty.replaceChildren(
      recorded(graph, table())
        ? `No ${what} pass the filters. Widen them in the legend, or clear the time window.`
        : `This data has no ${what}.`,
    );
  }

  /**
   * @param {Row} row
   * @param {boolean} wanted
   */
  function select(row, wanted) {
    wanted ? selection().add(row.key) : selection().delete(row.key);
    marked();
  }

  /** Show the selected and the open records, on the rows and above them. */
  function marked() {
    for (const [index, element] of virtual.made) {
      const is = selection().has(rows[index].key);
      element.setAttribute("aria-selected", String(is));
      const box = element.querySelector("input");
      if (box) box.checked = is;
      isOpen(rows[index]) ? element.setAttribute("aria-current", "true") : element.removeAttribute("aria-current");
    }
    const number = selection().size;
    const every = head.querySelector("input");
    const here = rows.filter((row) => selection().has(row.key)).length;
    if (every) every.checked = here > 0 && here === rows.length;
    if (every) every.indeterminate = here > 0 && here < rows.length;
    const what = TITLES[table()].toLowerCase();
    summary.textContent = number
      ? `${number.toLocaleString("en")} selected`
      : rows.length < all.length
        ? `${rows.length.toLocaleString("en")} of ${all.length.toLocaleString("en")} ${what}`
        : "";
    for (const button of [toGraph, none]) button.hidden = number === 0;
    focus.hidden = number !== 1 || table() !== "actors";
  }

  function showOnGraph() {
    const picked = Rows.of(graph, table(), {
      actors: new Set(Object.keys(graph.actors)),
      links: new Set(Object.keys(graph.links)),
    }).filter((row) => selection().has(row.key));
    const ids = [...new Set(picked.flatMap((row) => [...row.actors]))];
    const hidden = ids.filter((id) => !now.view.actors.has(id));
    store.set({
      view: "graph",
      unfolded: [...new Set([...store.get().unfolded, ...ids])],
      ...(picked.length === 1 ? { open: picked[0].open } : {}),
    });
    setTimeout(() => on.canvas().fit(), 60); // once the graph has its room again
    if (hidden.length)
      on.note(
        hidden.length === 1
          ? "1 actor of these does not pass the filters and is not shown."
          : `${Words.count(hidden.length, "actor")} of these do not pass the filters and are not shown.`,
      );
  }

  /**
   * @param {number} index
   * @param {boolean} [withFocus]
   */
  function move(index, withFocus = true) {
    virtual.made.get(focused)?.setAttribute("tabindex", "-1");
    focused = Math.max(0, Math.min(rows.length - 1, index));
    const element = withFocus ? virtual.reveal(focused) : virtual.made.get(focused);
    element?.setAttribute("tabindex", "0");
    if (withFocus) element?.focus({ preventScroll: true });
  }

  /** @param {On<KeyboardEvent>} event */
  function onKey(event) {
    if (!event.target.closest(".rows")) return;
    /** @type {Record<string, number>} */
    const places = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      PageDown: focused + virtual.page(),
      PageUp: focused - virtual.page(),
      Home: 0,
      End: rows.length - 1,
    };
    const to = places[event.key];
    const row = rows[focused];
    if (to !== undefined) move(to);
    else if (event.key === "Enter") on.open(row.open);
    else if (event.key === " " && event.target.getAttribute("role") === "row") select(row, !selection().has(row.key));
    else return;
    event.preventDefault();
  }

  const panel = el(
    "div",
    { id: "table-panel", role: "tabpanel", class: "table-panel" },
    el("div", { class: "view-bar" }, find, scope, summary, toGraph, focus, none),
    empty,
    scroller,
  );
  container.append(tabs.element, panel);

  store.on((state, before) => {
    if (state.view !== "table" || !now) return;
    const own = State.TABLES.find((id) => id === `${state.open?.type}s`);
    if (before.view !== "table" && own && own !== state.table)
      queueMicrotask(() => store.set({ table: own }, { tracked: false }));
    if (state.open === before.open) return;
    const index = rows.findIndex(isOpen);
    if (index >= 0) {
      move(index, false);
      virtual.reveal(index);
    }
    marked();
  });

  /** @param {Now} told_ */
  function update(told_) {
    const same =
      now &&
      now.view === told_.view &&
      now.drawn === told_.drawn &&
      now.state.table === told_.state.table &&
      rows.length;
    now = told_;
    if (!same) fill();
    else virtual.draw();
  }

  return { update };
}
