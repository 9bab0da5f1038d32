// The cells of a table, and the width of its columns.
import { DASHES } from "../core/vocabulary.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";
import * as Numbers from "./numbers.js";

/**
 * The cell of a row in a column.
 *
 * @param {Graph} graph
 * @param {Row} row
 * @param {TableColumn} column
 * @param {{ open: OpenRecord, drawn: boolean }} how
 */
export function cell(graph, row, column, { open, drawn }) {
  const content = column.text(row);
  /** @type {Child[]} */
  const own = [content && words(content)];
  if (column.counts) {
    const { type, where } = column.counts(row);
    const counted = { type, where: drawn ? { ...where, drawn: "" } : where };
    const door = Numbers.door(graph, open, counted, Number(content), { text: content });
    door.tabIndex = -1;
    own.splice(0, 1, door);
  }
  if (column.id === "kind")
    own.unshift(
      Legend.line({
        colour: graph.kinds[row.own.kind].colour,
        arrow: !graph.kinds[row.own.kind].symmetric,
        dash: DASHES[/** @type {Link} */ (row.own).confidence]?.join(" "),
      }),
    );
  if (column.id === "type") own.unshift(Legend.shape(graph.types[row.own.type]));
  const tone =
    column.id === "status"
      ? row.own.status
      : column.id === "confidence"
        ? `confidence-${row.own.confidence}`
        : column.id === "stance"
          ? row.own.stance
          : "";
  return el(
    "div",
    {
      role: "gridcell",
      class: `cell ${column.number ? "number" : ""} ${tone}`,
      title: content.length > 14 ? Dom.plain(content) : null,
    },
    own,
  );
}

/**
 * Gives each column of a grid its width.
 *
 * @param {HTMLElement} scroller
 * @param {TableColumn[]} columns
 */
export function spread(scroller, columns) {
  const scale = parseFloat(getComputedStyle(scroller).fontSize) / 14 || 1; // widths are for a type of 14 pixels
  const widths = columns.map(({ width }) => Math.round(width * scale));
  scroller.style.setProperty(
    "--columns",
    [
      "40px",
      ...columns.map(({ share }, at) => (share ? `minmax(${widths[at]}px, ${share}fr)` : `${widths[at]}px`)),
    ].join(" "),
  );
  scroller.style.setProperty("--least", `${widths.reduce((sum, width) => sum + width, 40)}px`);
}
