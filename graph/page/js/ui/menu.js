// A context menu at a point of the window, worked with the pointer or the arrow keys.
import { byId, el } from "./dom.js";

/** @type {HTMLElement | null} */
let opener = null;

const items = () => /** @type {HTMLElement[]} */ ([...byId("menu").querySelectorAll("[role=menuitem]")]);

/** Close the menu; the focus goes back to where it was. */
export function close() {
  const menu = byId("menu");
  if (menu.hidden) return;
  const focused = menu.contains(document.activeElement);
  menu.hidden = true;
  menu.replaceChildren();
  if (focused) opener?.focus();
}

/** @param {number} to */
function focusOn(to) {
  const all = items();
  all[(to + all.length) % all.length]?.focus();
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const at = items().indexOf(/** @type {HTMLElement} */ (document.activeElement));
  /** @type {Record<string, () => void>} */
  const doing = {
    ArrowDown: () => focusOn(at + 1),
    ArrowUp: () => focusOn(at - 1),
    Home: () => focusOn(0),
    End: () => focusOn(-1),
    Escape: close,
    Tab: close,
  };
  if (!doing[event.key]) return;
  event.preventDefault();
  event.stopPropagation();
  doing[event.key]();
}

/**
 * Show groups of items under a title.
 *
 * @param {string} title
 * @param {MenuItem[][]} groups
 * @param {Spot} at
 */
export function show(title, groups, at) {
  const menu = byId("menu");
  if (menu.hidden) opener = /** @type {HTMLElement} */ (document.activeElement);
  const parts = groups.filter((group) => group.length);
  menu.replaceChildren(
    el("p", { class: "menu-title", role: "presentation", dir: "auto" }, title),
    ...parts.map((group) =>
      el(
        "div",
        { role: "group" },
        ...group.map(({ label, keys, run }) =>
          el(
            "button",
            {
              type: "button",
              role: "menuitem",
              tabindex: -1,
              "aria-keyshortcuts": keys,
              onclick: () => {
                close();
                run();
              },
            },
            el("span", {}, label),
            keys && el("kbd", { "aria-hidden": "true" }, keys),
          ),
        ),
      ),
    ),
  );
  menu.setAttribute("aria-label", title);
  menu.hidden = false;
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - offsetHeight - 4))}px`;
  focusOn(0);
}

/** Prepare the menu, which closes when something else is pointed at. */
export function create() {
  const menu = byId("menu");
  menu.addEventListener("keydown", onKey);
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!menu.contains(/** @type {Node} */ (event.target))) close();
    },
    { capture: true },
  );
  window.addEventListener("blur", close);
  window.addEventListener("resize", close);
}
