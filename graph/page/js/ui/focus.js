// Where the keyboard is: into a tool when it opens, back when it closes, and on the same control when its place is
// written again.
import { all } from "./dom.js";

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * What a control is called, to find it again among new ones: its id, what it opens, or its words.
 *
 * @param {HTMLElement} control
 */
function nameOf(control) {
  const { number: _, ...opens } = control.dataset;
  const said = Object.keys(opens).length
    ? JSON.stringify(opens)
    : `${control.getAttribute("aria-label")}|${control.textContent}`;
  return control.id || `${control.tagName}|${said}`;
}

/**
 * Remember which control within `place` has the focus. The function that is returned gives it to the same one again, if
 * the place has been written again: by its id or else its name, of several the one with the same number. Null if none.
 *
 * @param {HTMLElement} place
 * @returns {(() => void) | null}
 */
export function keep(place) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !place.contains(active)) return null;
  const name = nameOf(active);
  /** @param {HTMLElement} control */
  const alike = (control) => nameOf(control) === name;
  const at = all(place, CONTROLS).filter(alike).indexOf(active);
  return () => {
    if (active.isConnected) return;
    const same = all(place, CONTROLS).filter(alike);
    (same[at] ?? same[0])?.focus({ preventScroll: true });
  };
}

const touch = window.matchMedia("(pointer: coarse)"); // where a focused field would raise the keyboard over the page

/**
 * Move into a tool: to its first empty field, to its first field, or to its title.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement} title
 */
export function into(place, title) {
  const fields = touch.matches ? [] : all(place, "input[type=text], input[type=search], input[role=combobox]");
  const empty = fields.find((field) => /** @type {HTMLInputElement} */ (field).value === "");
  (empty ?? fields[0] ?? title).focus({ preventScroll: true });
}

/**
 * Return to a control, or to the one that stands in for it if it is gone or hidden.
 *
 * @param {Element | null} control
 * @param {HTMLElement} otherwise
 */
export function back(control, otherwise) {
  const there = control instanceof HTMLElement && control.isConnected && control.checkVisibility();
  (there && control !== document.body ? control : otherwise).focus({ preventScroll: true });
}
