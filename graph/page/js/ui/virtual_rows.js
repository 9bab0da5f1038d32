// A long list of which only the visible rows are elements. Rows keep their element, and so the focus, while they are
// visible.
import { el } from "./dom.js";

const BEYOND = 8; // rows created above and below the visible ones

/**
 * `make(index)` returns the element of a row; `scroller` scrolls, `head` is its sticky first part.
 *
 * @param {HTMLElement} scroller
 * @param {HTMLElement} head
 * @param {(index: number) => HTMLElement} make
 * @param {Attributes} [attributes]
 */
export function create(scroller, head, make, attributes = {}) {
  const body = el("div", { class: "rows", ...attributes });
  const made = new Map();
  let [count, height] = [0, 36];

  function draw() {
    const top = scroller.scrollTop;
    const first = Math.max(0, Math.floor(top / height) - BEYOND);
    const last = Math.min(count - 1, Math.ceil((top + scroller.clientHeight) / height) + BEYOND);
    for (const [index, element] of made) {
      if ((index >= first && index <= last) || (element.contains(document.activeElement) && index < count)) continue;
      element.remove();
      made.delete(index);
    }
    for (let index = first; index <= last; index += 1) {
      if (made.has(index)) continue;
      const element = make(index);
      element.style.top = `${index * height}px`;
      made.set(index, element);
      const next = [...made.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
      body.insertBefore(element, made.get(next) ?? null);
    }
  }

  /**
   * Discard all rows and create the visible ones again; `number` is the new number of rows.
   *
   * @param {number} number
   */
  function reset(number) {
    count = number;
    height = parseFloat(getComputedStyle(scroller).getPropertyValue("--row-height")) || 36;
    body.style.height = `${count * height}px`;
    for (const element of made.values()) element.remove();
    made.clear();
    draw();
  }

  /**
   * Scroll a row into view, below the sticky header.
   *
   * @param {number} index
   */
  function reveal(index) {
    const [top, room] = [index * height, scroller.clientHeight - head.offsetHeight];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
    draw();
    return made.get(index);
  }

  scroller.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  new ResizeObserver(() => {
    if (scroller.clientHeight) draw();
  }).observe(scroller);
  return {
    body,
    draw,
    made,
    page: () => Math.max(1, Math.floor((scroller.clientHeight - head.offsetHeight) / height) - 1),
    reset,
    reveal,
  };
}
