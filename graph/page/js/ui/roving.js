// The keyboard in a list of controls: one of them is in the tab order, and arrow keys, Home and End move from it.

/** @type {Record<string, (at: number, most: number) => number>} */
const MOVES = {
  ArrowDown: (at, most) => Math.min(most, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, most) => most,
};

/**
 * Let the arrow keys move among the controls that `items` gives. `update` is to be called when these have changed.
 *
 * @param {HTMLElement} place
 * @param {() => HTMLElement[]} items
 */
export function attach(place, items) {
  /** @param {HTMLElement | undefined} current */
  function choose(current) {
    for (const item of items()) item.tabIndex = item === current ? 0 : -1;
  }

  place.addEventListener("focusin", ({ target }) => {
    const item = items().find((each) => each === target);
    if (item) choose(item);
  });
  place.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    const own = items();
    const at = own.findIndex((each) => each === event.target);
    if (!move || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    own[move(at, own.length - 1)].focus();
  });
  return { update: () => choose(items().find((each) => each.getAttribute("tabindex") === "0") ?? items()[0]) };
}
