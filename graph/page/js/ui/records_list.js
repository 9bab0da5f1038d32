// Lists of records in the panel: the first ones, and a button for the others. One record of a list is in the tab order.
import { all, el } from "./dom.js";
import * as Roving from "./roving.js";

const MOST = 200; // shown at a time

/**
 * A list of items, `first` of them at first.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => Child} make
 * @param {{ first?: number, class?: string, label?: string }} [how]
 */
export function list(items, make, { first = MOST, class: name = "links", label } = {}) {
  const place = el("ul", { class: name, "aria-label": label ?? null });
  const more = el("button", { type: "button", class: "text more", onclick: () => grow(true) });
  let shown = 0;
  /** @param {boolean} [focus] */
  function grow(focus = false) {
    const next = items.slice(shown, shown ? Math.max(shown + MOST, first) : first);
    const made = next.map((item) => el("li", {}, make(item)));
    shown += next.length;
    place.append(...made);
    const left = items.length - shown;
    more.hidden = left === 0;
    more.textContent = left > MOST ? `Show ${MOST} more of ${left.toLocaleString("en")}` : `Show ${left} more`;
    roving.update();
    if (focus) made[0]?.querySelector("button")?.focus();
  }
  const roving = Roving.attach(place, () => all(place, "li > button").map((button) => [button]));
  grow();
  return [place, more];
}
