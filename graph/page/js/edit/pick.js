// A field that finds a record while one types: by name, alias or id. What is not there can be added as new.
import * as Names from "../core/names.js";
import { el, plain, words } from "../ui/dom.js";
import { around, newId } from "./field.js";

const MOST = 8;

/**
 * The options that a text may mean, best first.
 *
 * @param {EditOption[]} options
 * @param {string} typed
 */
export function found(options, typed) {
  const wanted = Names.fold(typed).split(" ").filter(Boolean);
  if (!wanted.length) return [];
  const whole = wanted.join(" ");
  /** @type {[number, EditOption][]} */
  const scored = [];
  for (const option of options) {
    option.folded ??= [...option.names, option.id, [...option.names, option.fine].join(" ")].map(Names.fold);
    const score = option.folded.reduce((best, name, at) => Math.max(best, scoreOf(name, wanted, whole) - at / 100), 0);
    if (score > 0) scored.push([score, option]);
  }
  return scored
    .sort(([one, a], [two, b]) => two - one || a.names[0].length - b.names[0].length)
    .slice(0, MOST)
    .map(([, option]) => option);
}

/**
 * @param {string} name
 * @param {string[]} wanted
 * @param {string} whole
 */
function scoreOf(name, wanted, whole) {
  if (name === whole) return 4;
  if (name.startsWith(whole)) return 3;
  const parts = name.split(" ");
  if (wanted.every((word) => parts.some((part) => part.startsWith(word)))) return 2;
  return wanted.every((word) => name.includes(word)) ? 1 : 0;
}

/**
 * The other name by which an option was found, if its first does not explain it.
 *
 * @param {EditOption} option
 * @param {string} typed
 */
function alias({ names, fine }, typed) {
  const wanted = Names.fold(typed).split(" ").filter(Boolean);
  const has = (/** @type {string} */ name) => wanted.every((word) => Names.fold(name).includes(word));
  const other = has(names[0])
    ? undefined
    : names.find((name) => has(name) && !fine.includes(name) && !/^https?:/.test(name));
  return other !== undefined && el("span", { class: "fine edit-alias" }, words(other));
}

/**
 * A field whose value is the id of an option.
 *
 * @param {EditPickOptions} how
 * @returns {EditField}
 */
export function pick(how) {
  const { options, none, add, chosen, value = "" } = how;
  const own = newId();
  const named = new Map(options.map((option) => [option.id, option.names[0]]));
  const input = el("input", {
    type: "text",
    role: "combobox",
    dir: "auto",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: how.placeholder,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": own,
  });
  const list = el("ul", { class: "options", role: "listbox", id: own, "aria-label": how.label, hidden: true });
  const field = around(how, input, list);
  let id = value;
  let active = -1;
  /** @type {(() => void)[]} */
  let takes = [];
  input.value = plain(named.get(value) ?? value);

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  /** @param {number} at */
  const mark = (at) => {
    active = at;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    if (at < 0) return;
    input.setAttribute("aria-activedescendant", `${own}-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  /** @param {string} chosenId */
  const take = (chosenId) => {
    id = chosenId;
    input.value = plain(named.get(chosenId) ?? chosenId);
    field.fail(null);
    close();
    chosen?.(chosenId);
  };
  /**
   * @param {Child} content
   * @param {() => void} run
   */
  const option = (content, run) => {
    takes.push(run);
    const at = takes.length - 1;
    const down = (/** @type {PointerEvent} */ event) => {
      event.preventDefault();
      run();
    };
    return el("li", { role: "option", id: `${own}-${at}`, onpointerdown: down }, content);
  };
  const propose = () => {
    const typed = input.value.trim();
    takes = [];
    const shown = found(options, typed).map((each) =>
      option(
        [
          el("span", { class: "what" }, words(each.names[0]), alias(each, typed)),
          el("span", { class: "fine" }, words(each.fine)),
        ],
        () => take(each.id),
      ),
    );
    if (typed && add)
      shown.push(
        option(el("span", { class: "what edit-add" }, add.label(typed)), () => {
          close();
          add.run(typed);
        }),
      );
    if (typed && !shown.length)
      shown.push(el("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, none));
    list.replaceChildren(...shown);
    list.hidden = !typed;
    list.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-expanded", String(Boolean(typed)));
    mark(takes.length ? 0 : -1);
  };
  input.addEventListener("input", () => {
    id = "";
    propose();
    chosen?.("");
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") list.hidden ? propose() : mark(Math.min(active + 1, takes.length - 1));
    else if (event.key === "ArrowUp") mark(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !list.hidden) takes[active]?.();
    else if (event.key === "Escape" && !list.hidden) close();
    else {
      if (event.key === "Tab" && !event.shiftKey && !list.hidden && !id) takes[active]?.(); // what was typed is meant
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return Object.assign(field, { get: () => id || input.value.trim(), set: take });
}
