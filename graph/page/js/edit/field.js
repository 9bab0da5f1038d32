// The fields of forms: a label, a control, what is meant as one types, and what is wrong, each beside the other.
import * as Dates from "../core/dates.js";
import * as Edtf from "../core/edtf.js";
import * as TimeText from "../core/time_text.js";
import { el, first, words } from "../ui/dom.js";

let number = 0;

/** A new id of an element. */
export const newId = () => `edit-${++number}`;

/**
 * A field around a control.
 *
 * @param {EditFieldOptions} options
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} control
 * @param {Child} [beside]
 * @returns {EditField}
 */
export function around({ label, hint, optional, wide }, control, beside = null) {
  control.id ||= newId();
  const about = newId();
  const wrong = el("p", { class: "edit-wrong", id: `${about}-wrong`, hidden: true });
  const said = el("p", { class: "fine", id: `${about}-hint` }, hint ?? "");
  control.setAttribute("aria-describedby", `${about}-wrong ${about}-hint`);
  const element = el(
    "div",
    { class: wide ? "field wide" : "field" },
    el("label", { for: control.id }, label, optional && el("span", { class: "edit-optional" }, " (optional)")),
    el("div", { class: "edit-control" }, control, beside),
    wrong,
    said,
  );
  /** @type {EditField} */
  const field = {
    element,
    get: () => control.value.trim(),
    set(value) {
      control.value = value;
      control.dispatchEvent(new Event("input"));
    },
    fail(fault) {
      wrong.hidden = !fault;
      said.hidden = Boolean(fault && (fault.help || fault.now !== undefined)); // the fault has its own way out
      control.toggleAttribute("aria-invalid", Boolean(fault));
      if (fault) control.setAttribute("aria-invalid", "true");
      wrong.replaceChildren(...(fault ? about_(fault, field) : []));
    },
    hint(text) {
      said.textContent = text;
    },
    focus: () => control.focus(),
  };
  control.addEventListener("input", () => field.fail(null));
  control.addEventListener("change", () => field.fail(null));
  return field;
}

/**
 * What a fault says, with a button for what is proposed instead.
 *
 * @param {EditFault} fault
 * @param {EditField} field
 * @returns {(Node | string)[]}
 */
function about_({ message, help, now }, field) {
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  const proposed = typeof now === "string" ? now : /^did you mean `([^`]+)`\?$/.exec(help)?.[1];
  /** @type {(Node | string)[]} */
  const said = [words(/[.?!]$/.test(sentence) ? sentence : `${sentence}.`), " "];
  if (typeof now === "string") said.push("It is now “", words(now), "”. ");
  if (proposed !== undefined) said.push(use(proposed, field));
  else if (help) said.push(words(`${help.charAt(0).toUpperCase()}${help.slice(1)}.`));
  return said;
}

/**
 * @param {string} value
 * @param {EditField} field
 */
const use = (value, field) =>
  el(
    "button",
    {
      type: "button",
      class: "text",
      onclick: () => {
        field.set(value);
        field.focus();
      },
    },
    "Use “",
    words(value),
    "”",
  );

/**
 * Fields side by side.
 *
 * @param {EditField[]} fields
 */
export const grid = (fields) =>
  el(
    "div",
    { class: "edit-grid" },
    fields.map((field) => field.element),
  );

/**
 * A line of text.
 *
 * @param {EditFieldOptions} options
 */
export function line(options) {
  const { value = "", placeholder, dir = "auto", list } = options;
  const control = el("input", { type: "text", placeholder, dir, list, autocomplete: "off", maxlength: 2000 });
  control.value = value;
  return around(options, control);
}

/**
 * A text of several sentences, which grows with what is typed.
 *
 * @param {EditFieldOptions} options
 */
export function text(options) {
  const control = el("textarea", { rows: 2, dir: "auto", class: "edit-text", placeholder: options.placeholder });
  control.value = options.value ?? "";
  const grow = () => {
    control.rows = Math.min(10, Math.max(2, Math.ceil(control.value.length / 70)));
  };
  control.addEventListener("input", grow);
  grow();
  return around({ wide: true, ...options }, control);
}

/**
 * One of several values with their words. `groups` are headings with [value, words].
 *
 * @param {EditFieldOptions & { groups: [string, [string, string][]][], none?: string }} options
 */
export function choice({ groups, none = "Choose …", ...options }) {
  const control = el(
    "select",
    {},
    el("option", { value: "" }, none),
    groups.map(([heading, values]) => {
      const all = values.map(([value, said]) => el("option", { value }, said));
      return heading ? el("optgroup", { label: heading }, all) : all;
    }),
  );
  control.value = options.value ?? "";
  return around(options, control);
}

/**
 * Yes or no, as YAML has it; no is the usual, and omitted unless it is written.
 *
 * @param {EditFieldOptions} options
 */
export function yes(options) {
  /** @type {[string, string][]} */
  const values = [["true", "Yes"]];
  if (options.value === "false") values.push(["false", "No, as is written"]);
  return choice({ ...options, groups: [["", values]], none: "No" });
}

/**
 * What a date means, in words, or why it is none.
 *
 * @param {string} written
 */
export function meaning(written) {
  if (written === "..") return { words: "still going on", fault: null };
  try {
    Edtf.parse(written);
    return { words: Dates.inWords(written), fault: null };
  } catch (error) {
    return { words: "", fault: error instanceof Error ? error : null };
  }
}

/**
 * What may have been meant by a text that is no date yet: "2012-07" for "July 2012".
 *
 * @param {string} written
 */
export function proposal(written) {
  const made = TimeText.asEdtf(written);
  return made !== written && meaning(made).words ? made : null;
}

const FORMS = "Such as 2012, 2012-07, 2012-07-14; about 2012: 2012~; the 1990s: 199X";

/**
 * A date, with what it means as one types; `ongoing` offers that it is still going on.
 *
 * @param {EditFieldOptions & { ongoing?: boolean }} options
 */
export function date({ ongoing, ...options }) {
  const control = el("input", { type: "text", dir: "ltr", autocomplete: "off", spellcheck: "false", maxlength: 64 });
  control.value = options.value ?? "";
  const still = el(
    "button",
    {
      type: "button",
      "aria-pressed": "false",
      onclick: () => field.set(control.value.trim() === ".." ? "" : ".."),
    },
    "Still going on",
  );
  const field = around({ ...options, hint: " " }, control, ongoing && still);
  const hint = /** @type {HTMLElement} */ (first(field.element, ".fine"));
  hint.setAttribute("aria-live", "polite");
  const say = () => {
    const written = control.value.trim();
    const { words: meant, fault } = written ? meaning(written) : { words: "", fault: null };
    still.setAttribute("aria-pressed", String(written === ".."));
    hint.classList.toggle("edit-meaning", Boolean(meant));
    hint.textContent = meant ? `Means: ${meant}` : fault ? `Not a date yet. ${FORMS}` : (options.hint ?? FORMS);
    const proposed = fault && proposal(written);
    if (proposed) hint.replaceChildren("Not a date yet. ", use(proposed, field));
  };
  control.addEventListener("input", say);
  say();
  return field;
}
