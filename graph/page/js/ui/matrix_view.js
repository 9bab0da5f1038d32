// The matrix: givers by receivers, with the kinds of their links as ticks, for graphs with too many lines to draw.
import * as State from "../core/state.js";
import { FAMILIES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Lanes from "../picture/lanes.js";
import * as Lit from "../picture/lit.js";
import * as MatrixQuery from "../query/matrix.js";
import * as Shown from "../query/shown.js";
import * as Bubble from "./bubble.js";
import { all, el, words } from "./dom.js";
import * as MatrixGrid from "./matrix_grid.js";
import * as MatrixMoves from "./matrix_moves.js";
import * as PathQuestion from "./path_question.js";

/** @type {Record<MatrixFamily, [string, string]>} */
const SIDES = {
  support: ["Givers", "Receivers"],
  structure: ["From", "To"],
  alignment: ["Actors", "Aligned with"],
  hostility: ["Actors", "Against"],
  all: ["From", "To"],
};
/** @type {Record<MatrixOrder, string>} */
const ORDERS = { kinds: "Most kinds first", name: "By name", role: "By role" };

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  /** @type {Now} */
  let now;
  /** @type {Matrix} */
  let matrix;
  /** @type {Map<string, MatrixEntry>} */
  let entries = new Map();
  const moves = MatrixMoves.create(act);

  /** @param {Partial<MatrixState>} change */
  const choose = (change) => store.set({ matrix: { ...store.get().matrix, ...change } }, { tracked: false });

  const families = el(
    "div",
    { class: "table-scope", role: "group", "aria-label": "Family of links" },
    State.MATRIX_FAMILIES.map((family) =>
      el(
        "button",
        { type: "button", "data-family": family, onclick: () => choose({ family, opened: [] }) },
        Words.capital(family),
      ),
    ),
  );
  const orders = el(
    "select",
    {
      "aria-label": "Order of rows and columns",
      onchange: (event) => choose({ order: event.target.value }),
    },
    State.MATRIX_ORDERS.map((order) => el("option", { value: order }, ORDERS[order])),
  );
  const grouped = el("input", {
    type: "checkbox",
    onchange: (event) => choose({ grouped: event.target.checked, opened: [] }),
  });
  const summary = el("p", { class: "table-told", role: "status" });
  const key = el("ul", { class: "matrix-key", "aria-label": "Kinds of link" });
  const empty = el("p", { class: "notice view-none", hidden: true });
  const scroller = el("div", { class: "matrix-scroll", tabindex: -1 });
  container.append(
    el(
      "div",
      { class: "view-bar" },
      families,
      orders,
      el("label", { class: "check" }, grouped, "Group by column of the picture"),
      summary,
    ),
    key,
    empty,
    scroller,
  );

  /** The family that is shown: the chosen one, or the first in the data if that has none of it. */
  function family() {
    const chosen = store.get().matrix.family;
    const known = new Set(Object.values(graph.links).map(({ kind }) => graph.kinds[kind].family));
    return chosen === "all" || known.has(chosen) ? chosen : (FAMILIES.find((each) => known.has(each)) ?? chosen);
  }

  /** @param {string} id */
  const fold = (id) => choose({ opened: store.get().matrix.opened.filter((each) => each !== id) });
  /** @param {string} id */
  const unfold = (id) => choose({ opened: [...store.get().matrix.opened, id] });

  /** @param {HTMLElement} cell */
  const ends = ({ dataset: { from, to } }) => {
    const [giver, receiver] = [entries.get(from ?? ""), entries.get(to ?? "")];
    return giver && receiver && { giver, receiver, ticks: matrix.cell(giver, receiver) };
  };

  /**
   * The action of a click or Enter: a heading opens its actor, a stack its actors, a cell its links.
   *
   * @param {HTMLElement} target
   */
  function act(target) {
    const { entry, actor } = target.dataset;
    if (actor) return on.open({ type: "actor", id: actor });
    if (entry) return unfold(entry);
    const joined = ends(target);
    if (!joined?.ticks.length) return undefined;
    const stack = [joined.giver, joined.receiver].find((each) => each.stack);
    if (stack) return unfold(stack.key);
    return on.open({ type: "pair", from: joined.giver.ids[0], to: joined.receiver.ids[0] });
  }

  /** Build the grid again. */
  function lay() {
    const { order, grouped: byRole, opened } = store.get().matrix;
    const shown = family();
    const at = [scroller.scrollLeft, scroller.scrollTop];
    matrix = MatrixQuery.of(graph, now.view.links, {
      family: shown,
      order,
      grouped: byRole,
      opened,
      window: Shown.windowOf(graph, store.get()),
      roleOf: (id) => Lanes.campOf(graph, id),
    });
    entries = new Map([...matrix.givers, ...matrix.receivers].flatMap((group) => group.entries.map((e) => [e.key, e])));
    for (const button of all(families, "[data-family]"))
      button.setAttribute("aria-pressed", String(button.dataset.family === shown));
    orders.value = order;
    grouped.checked = byRole;
    say(shown);
    legend();
    empty.hidden = matrix.links.size > 0;
    scroller.hidden = key.hidden = matrix.links.size === 0;
    if (!matrix.links.size) return;
    const table = MatrixGrid.table(graph, matrix, {
      label: `${shown === "all" ? "All links" : Words.capital(shown)}: ${SIDES[shown].join(" by ").toLowerCase()}`,
      corner: SIDES[shown],
      fold,
    });
    const focused = moves.attach(table);
    scroller.replaceChildren(table);
    [scroller.scrollLeft, scroller.scrollTop] = at;
    if (focused) moves.focus();
    marked();
  }

  /** @param {MatrixFamily} shown */
  function say(shown) {
    /** @param {MatrixGroup[]} groups */
    const size = (groups) => groups.flatMap((group) => group.entries.flatMap(({ ids }) => ids)).length;
    const others = now.view.links.size - matrix.links.size;
    const [from, to] = SIDES[shown].map((side) => side.toLowerCase());
    const links = others
      ? `${matrix.links.size.toLocaleString("en")} of ${Words.count(now.view.links.size, "link")}`
      : Words.count(matrix.links.size, "link");
    summary.textContent =
      shown === "support" ? `${size(matrix.givers)} ${from}, ${size(matrix.receivers)} ${to}, ${links}` : links;
    if (matrix.links.size) return;
    const what = shown === "all" ? "link" : `link of ${shown}`;
    const all_ = el("button", { type: "button", onclick: () => choose({ family: "all" }) }, "Show all families");
    empty.replaceChildren(
      `No ${what} passes the filters. ${others ? "" : "Widen them in the legend, or clear the time window."}`,
      ...(others ? [all_] : []),
    );
  }

  /** The kinds in the grid: pointing at one emphasises it, choosing it shows it alone. */
  function legend() {
    const { kinds } = store.get();
    key.replaceChildren(
      ...matrix.kinds.map((kind) => {
        const alone = kinds?.length === 1 && kinds[0] === kind;
        const button = el(
          "button",
          {
            type: "button",
            "aria-pressed": String(alone),
            title: alone ? "Show all kinds" : "Show only this kind",
            onclick: () => store.set({ kinds: alone ? null : [kind] }),
            onpointerenter: () => only(kind),
            onpointerleave: () => only(null),
            onfocus: () => only(kind),
            onblur: () => only(null),
          },
          MatrixGrid.tick(graph, kind),
          words(graph.kinds[kind].label),
        );
        return el("li", {}, button);
      }),
    );
  }

  /** @param {Id | null} kind */
  function only(kind) {
    for (const tick of all(scroller, ".tick"))
      tick.classList.toggle("faint", kind !== null && tick.dataset.kind !== kind);
  }

  /** Mark the record that is open in the panel: an actor's headings, a link's cell, the cells of a path. */
  function marked() {
    const state = store.get();
    const lit = Lit.of(graph, state, PathQuestion.answered(), now);
    const links = new Set(lit?.links ?? []);
    const open = state.open?.type === "actor" ? state.open.id : null;
    const pair = state.open?.type === "pair" ? state.open : null;
    /** @param {HTMLElement} cell */
    const joins = (cell) => {
      const joined = ends(cell);
      if (!joined || open) return false;
      if (pair) return joined.giver.ids.includes(pair.from) && joined.receiver.ids.includes(pair.to);
      return joined.ticks.some((tick) => tick.links.some((id) => links.has(id)));
    };
    for (const heading of all(scroller, "th[data-entry]")) {
      const is = open !== null && (entries.get(heading.dataset.entry ?? "")?.ids.includes(open) ?? false);
      is ? heading.setAttribute("aria-current", "true") : heading.removeAttribute("aria-current");
    }
    for (const cell of all(scroller, "td.some")) {
      joins(cell) ? cell.setAttribute("aria-selected", "true") : cell.removeAttribute("aria-selected");
    }
  }

  /** @param {Element | null} cell */
  function crossed(cell) {
    for (const each of all(scroller, ".cross")) each.classList.remove("cross");
    if (!(cell instanceof HTMLElement) || !cell.dataset.to) return Bubble.hide();
    const { from, to } = cell.dataset;
    for (const each of all(scroller, "th[data-entry]"))
      if (each.dataset.entry === (each.dataset.side === "from" ? from : to)) each.classList.add("cross");
    const joined = ends(cell);
    if (!joined?.ticks.length) return Bubble.hide();
    const { giver, receiver, ticks } = joined;
    return Bubble.show(MatrixGrid.cellWords(graph, giver, receiver, ticks), cell.getBoundingClientRect());
  }

  scroller.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch" && event.target instanceof Element) crossed(event.target.closest("td"));
  });
  scroller.addEventListener("pointerleave", () => crossed(null));
  scroller.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible")) crossed(target.closest("td"));
  });
  scroller.addEventListener("focusout", () => crossed(null));
  scroller.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest("button")) return;
    const cell = /** @type {HTMLElement | null} */ (target.closest("th[data-entry], td[data-to]"));
    if (cell) act(cell);
  });

  store.on((state, before) => {
    if (state.view !== "matrix" || !matrix) return;
    if (state.open !== before.open || state.question !== before.question || state.chosen !== before.chosen) marked();
  });

  /** @param {Now} told_ */
  function update(told_) {
    const same = now && now.view === told_.view && State.same(now.state.matrix, told_.state.matrix);
    now = told_;
    if (!same) lay();
  }

  return { update };
}
