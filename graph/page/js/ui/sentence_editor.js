// The editor of a part of the sentence: a small box under the button of the part, for typing and picking.
import { all, el, first } from "./dom.js";
import * as Ends from "./sentence_ends.js";
import * as Limits from "./sentence_limits.js";

/** @typedef {"from" | "verb" | "to" | "through" | "time"} PartName */

/** @type {PartEditing} */
let editing;
/** @type {HTMLElement} */
let box;
/** @type {PartName | null} */
let open = null;

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(graph, store, on) {
  editing = { graph, store, on, done };
  box = el("div", { id: "part-editor", role: "dialog", hidden: true });
  const work = /** @type {HTMLElement} */ (document.getElementById("work"));
  work.append(box);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close({ back: true });
  });
  document.addEventListener("pointerdown", (event) => {
    const at = /** @type {Element} */ (event.target);
    if (open && !box.contains(at) && !at.closest("[data-part]")) close();
  });
  box.addEventListener("focusout", (event) => {
    const next = /** @type {Element | null} */ (event.relatedTarget);
    if (open && next && !box.contains(next) && !next.closest("[data-part]")) close();
  });
}

/** @param {PartName} name */
export const isOpen = (name) => open === name;

/** @param {{ back?: boolean }} [how] */
export function close({ back = false } = {}) {
  const name = open;
  open = null;
  box.hidden = true;
  const button = name && first(document, `[data-part="${name}"]`);
  button?.setAttribute("aria-expanded", "false");
  if (back) button?.focus();
}

/**
 * Open the editor of a part under its button, or close it.
 *
 * @param {PartName} name
 * @param {HTMLElement} button
 */
export function toggle(name, button) {
  if (open === name) {
    close({ back: true });
    return;
  }
  close();
  open = name;
  button.setAttribute("aria-expanded", "true");
  fill();
  box.hidden = false;
  const room = /** @type {HTMLElement} */ (box.parentElement).getBoundingClientRect();
  const { left, bottom } = button.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(left - room.left, room.width - box.offsetWidth - 8))}px`;
  box.style.top = `${bottom - room.top + 4}px`;
  box.style.maxHeight = `${window.innerHeight - bottom - 16}px`;
  first(box, "input, button")?.focus();
}

/** Show what has changed in the editor that is open. */
export function update() {
  if (!open) return;
  const held = document.activeElement;
  const kept = held instanceof HTMLElement && box.contains(held) ? held.dataset.key : null;
  fill();
  if (kept)
    all(box, "[data-key]")
      .find(({ dataset }) => dataset.key === kept)
      ?.focus();
}

const EDITORS = {
  from: () => Ends.end(editing, "from", "Who?", "anyone"),
  to: () => Ends.end(editing, "to", "Whom?", "anyone"),
  verb: () => Ends.verb(editing),
  through: () => Limits.through(editing),
  time: () => Limits.time(editing),
};

function fill() {
  if (!open) return;
  const [title, ...content] = EDITORS[open]();
  box.setAttribute("aria-label", String(title));
  box.replaceChildren(el("h2", {}, String(title)), ...content.filter((each) => each instanceof Node));
}

/**
 * Choose and close: the part is done.
 *
 * @param {() => void} act
 */
function done(act) {
  const name = open;
  close();
  act();
  first(document, `[data-part="${name}"]`)?.focus();
}
