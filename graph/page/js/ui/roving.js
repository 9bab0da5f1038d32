// The keyboard in rows of controls: one control is in the tab order, and arrow keys, Home and End move from it.

/** @type {Record<string, [number, number]>} */
const MOVES = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/**
 * @param {number} at
 * @param {number} length
 */
const within = (at, length) => Math.max(0, Math.min(length - 1, at));

/**
 * Let the arrow keys move among the rows of controls that `rows` gives: up and down to the same place of another row,
 * left and right within a row. `update` is to be called when the rows have changed.
 *
 * @param {HTMLElement} place
 * @param {() => HTMLElement[][]} rows
 */
export function attach(place, rows) {
  /** @param {HTMLElement | undefined} current */
  function choose(current) {
    for (const item of rows().flat()) item.tabIndex = item === current ? 0 : -1;
  }

  place.addEventListener("focusin", ({ target }) => {
    const item = rows()
      .flat()
      .find((each) => each === target);
    if (item) choose(item);
  });
  place.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    const own = rows().filter((row) => row.length);
    const at = own.findIndex((row) => row.some((each) => each === event.target));
    if (!move || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const across = own[at].findIndex((each) => each === event.target);
    const row = own[within(at + move[0], own.length)];
    row[within(across + move[1], row.length)].focus();
  });
  return {
    update: () => {
      const items = rows().flat();
      choose(items.find((each) => each.getAttribute("tabindex") === "0") ?? items[0]);
    },
  };
}
