// The controls in the editors of the sentence. Their keys let the focus find them again when an editor is filled again.
import { el } from "./dom.js";

/**
 * @param {string} key
 * @param {string} text
 * @param {() => void} onclick
 * @param {boolean} [pressed]
 */
export const button = (key, text, onclick, pressed) =>
  el(
    "button",
    { type: "button", "data-key": key, onclick, ...(pressed === undefined ? {} : { "aria-pressed": String(pressed) }) },
    text,
  );

/**
 * @param {string} key
 * @param {string} label
 * @param {[string | number, string][]} options
 * @param {string | number} now
 * @param {(value: string) => void} choose
 */
export const choice = (key, label, options, now, choose) =>
  el(
    "label",
    { class: "choice" },
    el("span", {}, label),
    el(
      "select",
      { "data-key": key, onchange: (/** @type {On<Event>} */ event) => choose(event.target.value) },
      options.map(([value, text]) => el("option", { value, selected: String(now) === String(value) }, text)),
    ),
  );

/**
 * @param {string} key
 * @param {string} label
 * @param {boolean} checked
 * @param {(on: boolean) => void} change
 */
export const check = (key, label, checked, change) =>
  el(
    "label",
    { class: "check" },
    el("input", {
      type: "checkbox",
      "data-key": key,
      checked,
      onchange: (/** @type {On<Event>} */ event) => change(event.target.checked),
    }),
    label,
  );
