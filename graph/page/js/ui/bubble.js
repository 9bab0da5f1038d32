// A short text beside the pointer or the focus, for the views other than the graph.
import { el, flat } from "./dom.js";

const GAP = 12; // pixels
/** @type {HTMLElement | undefined} */
let own;

/** Hide the bubble. */
export function hide() {
  if (own) own.hidden = true;
}

/**
 * Show `content` (texts and elements, one per line) above a box or a point of the window: { left, right, top, bottom }.
 *
 * @param {Child[]} content
 * @param {{ left: number, right?: number, top: number, bottom?: number }} box
 */
export function show(content, { left, right = left, top, bottom = top }) {
  if (!own) {
    own = el("div", { id: "bubble", role: "presentation" });
    document.body.append(own);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
    });
  }
  own.replaceChildren(
    ...flat(content)
      .filter((line) => line !== "")
      .map((line) => (typeof line === "string" ? el("span", {}, line) : line)),
  );
  own.hidden = false;
  const x = (left + right) / 2 - own.offsetWidth / 2;
  own.style.left = `${Math.max(6, Math.min(x, window.innerWidth - own.offsetWidth - 6))}px`;
  const above = top - own.offsetHeight - GAP;
  own.style.top = `${above < 6 ? Math.min(bottom + GAP, window.innerHeight - own.offsetHeight - 6) : above}px`;
}

/**
 * Show the bubble for an element when it is hovered or focused; `content` is called on demand.
 *
 * @template {HTMLElement} T
 * @param {T} element
 * @param {() => Child[]} content
 */
export function attach(element, content) {
  const open = () => show(content(), element.getBoundingClientRect());
  element.addEventListener("pointerenter", open);
  element.addEventListener("focus", () => {
    if (element.matches(":focus-visible")) open();
  });
  element.addEventListener("pointerleave", hide);
  element.addEventListener("blur", hide);
  return element;
}
