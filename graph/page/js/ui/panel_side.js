// Where the panel lies over the picture: on the right, on a phone below; on the other side where it would cover what
// was clicked. So nothing has to move under the pointer.
import { byId } from "./dom.js";

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

/** @param {"near" | "far"} side */
const lie = (side) => {
  document.body.dataset.side = side;
};

/** The panel lies where it does by itself. */
export const reset = () => lie("near");

/**
 * The area of a box that the panel covers, in square pixels.
 *
 * @param {Box} box
 */
function covered({ left, right, top, bottom }) {
  const over = byId("panel").getBoundingClientRect();
  const [width, height] = [
    Math.min(right, over.right) - Math.max(left, over.left),
    Math.min(bottom, over.bottom) - Math.max(top, over.top),
  ];
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Have the panel where it will cover least of what was clicked, in pixels of the window. A panel that is open stays,
 * unless it covers the middle.
 *
 * @param {Box} clicked
 * @param {boolean} isOpen
 */
export function beside(clicked, isOpen) {
  const { left, right, top, bottom } = clicked;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const area = isOpen ? { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 } : clicked;
  document.body.dataset.panel = "open"; // measured where it will be, before the picture is drawn again
  const now = document.body.dataset.side === "far" ? "far" : "near";
  const first = covered(area);
  if (!first) return;
  lie(now === "far" ? "near" : "far");
  if (covered(area) >= first) lie(now);
}
