// Where the keyboard is: into a tool when it opens, back when it closes, and on the same control when its place is
// written again.
import { all } from "./dom.js";

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * What a control is called, to find it again among new ones.
 *
 * @param {HTMLElement} control
 */
const nameOf = (control) =>
  control.id ||
  [
    control.tagName,
    JSON.stringify({ ...control.dataset }),
    control.getAttribute("aria-label"),
    control.textContent,
  ].join("|");

/**
 * Remember which control within `place` has the focus. The function that is returned gives it to the same one again, if
 * the place has been written anew: by its id or else its name, of several the one with the same number. Null if none.
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
