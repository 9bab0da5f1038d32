// The keyboard in the matrix: one cell or heading is in the tab order, and arrow keys move from it.
import { all } from "./dom.js";

/** @type {Record<string, [number, number]>} */
const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * The cells and headings of a grid, in rows; the corner of the first row is null.
 *
 * @param {HTMLTableElement} table
 * @returns {(HTMLElement | null)[][]}
 */
function cellsOf(table) {
  const rows = [...table.rows].map((row) => all(row, "th[data-entry], td[data-to]")).filter((row) => row.length > 0);
  return rows.map((row, at) => (at === 0 ? [null, ...row] : row));
}

/**
 * Moves in a grid. `act` is called for Enter and Space on a cell or heading.
 *
 * @param {(cell: HTMLElement) => void} act
 */
export function create(act) {
  /** @type {HTMLTableElement | null} */
  let table = null;
  /** @type {(HTMLElement | null)[][]} */
  let cells = [];
  /** @type {HTMLElement | null} */
  let current = null;

  /** @param {HTMLElement | null} cell */
  function enter(cell) {
    if (!cell) return;
    if (current) current.tabIndex = -1;
    current = cell;
    current.tabIndex = 0;
  }

  /** @param {HTMLElement} cell */
  function place(cell) {
    const row = cells.findIndex((each) => each.includes(cell));
    return [row, row < 0 ? -1 : cells[row].indexOf(cell)];
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.metaKey) return;
    const [row, column] = place(event.target);
    if (row < 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act(event.target);
      return;
    }
    const [down, right] = STEPS[event.key] ?? [0, 0];
    const far = event.key === "End" ? Infinity : event.key === "Home" ? -Infinity : 0;
    if (!down && !right && !far) return;
    event.preventDefault();
    /**
     * @param {number} at
     * @param {number} most
     */
    const within = (at, most) => Math.max(0, Math.min(most, at));
    const to = within(row + (far && event.ctrlKey ? far : down), cells.length - 1);
    const next = cells[to][within(column + (far || right), cells[to].length - 1)] ?? cells[to][1];
    enter(next);
    next?.focus();
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return {
    /**
     * Takes over a new table; the cell in the tab order remains the same if it still exists.
     *
     * @param {HTMLTableElement} made
     */
    attach(made) {
      const { entry, side, from, to } = current?.dataset ?? {};
      const focused = current !== null && current === document.activeElement;
      table = made;
      cells = cellsOf(table);
      table.addEventListener("keydown", onKey);
      table.addEventListener("focusin", ({ target }) => {
        if (target instanceof HTMLElement && place(target)[0] >= 0) enter(target);
      });
      const same = cells
        .flat()
        .find(
          (each) =>
            each &&
            (entry ? each.dataset.entry === entry && each.dataset.side === side : each.dataset.from === from) &&
            each.dataset.to === to,
        );
      current = null;
      enter((from || entry ? same : null) ?? cells[1]?.find((each) => each?.classList.contains("some")) ?? cells[0][1]);
      return focused;
    },
    /** Moves the focus to the cell in the tab order. */
    focus: () => current?.focus({ preventScroll: true }),
  };
}
