// A few words beside the pointer or the focus, for the views that are not the graph.
import { el, flat } from "./dom.js";

const GAP = 12; // pixels
/** @type {HTMLElement | undefined} */
let own;

/** Hide them. */
export function hide() {
  if (own) own.hidden = true;
}

/**
 * Show `content` (texts and elements, one a line) above a box or a point of the window: { left, right, top, bottom }.
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
 * Show them for an element when it is hovered or focused; `told` gives the content when it is wanted.
 *
 * @template {HTMLElement} T
 * @param {T} element
 * @param {() => Child[]} told
 */
export function attach(element, told) {
  const open = () => show(told(), element.getBoundingClientRect());
  element.addEventListener("pointerenter", open);
  element.addEventListener("focus", () => {
    if (element.matches(":focus-visible")) open();
  });
  element.addEventListener("pointerleave", hide);
  element.addEventListener("blur", hide);
  return element;
}
