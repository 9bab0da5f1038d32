// An input that suggests records while the user types (the ARIA combobox pattern with a list).
import * as Words from "../core/words.js";
import * as Search from "../query/search.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";

/** @typedef {{ name: string, change: Partial<State> }} Asking */

let number = 0;

/**
 * Make `input` suggest records in `list`; `choose` gets the id and the type. `keep` leaves the chosen name in the
 * input.
 *
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {Proposals} how
 */
export function attach(input, list, { graph, entries, choose, questions, ask, say, types = [], keep = false, ready }) {
  const own = `options-${++number}`;
  /** @type {(Found | Asking)[]} */
  let found = [];
  let active = -1;
  list.id ||= own;
  list.setAttribute("role", "listbox");
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }))
    input.setAttribute(name, value);

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} at */
  function mark(at) {
    active = at;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", `${own}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {number} at */
  function take(at) {
    const option = found[at];
    if (!option) return;
    input.value = keep ? Dom.plain(option.name) : "";
    close();
    if ("change" in option) ask?.(option.change);
    else choose(option.id, option.type);
  }

  /**
   * The options of the list: the questions that the text asks, then the records found.
   *
   * @returns {{ options: (Found | Asking)[], none: string | null }} `none` says why there are none, if it is known.
   */
  function offered() {
    const { results, removed } = Search.find(graph, entries, input.value, { types });
    const asked = questions?.(input.value) ?? { options: [], alone: false };
    const none = removed ?? asked.wrong ?? null;
    if (asked.alone) return { options: asked.options, none };
    const first = asked.after ? results.slice(0, 1) : [];
    return { options: [...first, ...asked.options, ...results.slice(first.length)], none };
  }

  /**
   * @param {Found | Asking} option
   * @param {number} at
   */
  function shown(option, at) {
    const record = "change" in option ? null : option;
    const actor = record?.type === "actor" && graph.actors[record.id];
    return el(
      "li",
      {
        role: "option",
        id: `${own}-${at}`,
        "data-actor": actor && record?.id,
        "data-found": record ? `${record.type}:${record.id}` : "question",
        onpointerdown: (event) => {
          event.preventDefault();
          take(at);
        },
      },
      actor && Legend.shape(graph.types[actor.type]),
      el("span", { class: "what" }, words(option.name)),
      (types.length !== 1 || !record) && el("span", { class: "found-type" }, record?.type ?? "question"),
      record?.matched && el("span", { class: "fine" }, words(record.matched, { lang: record.lang })),
    );
  }

  /** @param {string} text */
  const line = (text) =>
    el("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, text);

  function prepare() {
    found = [];
    list.replaceChildren(line("Preparing the search ..."));
    list.hidden = input.value.trim() === "";
    ready?.when(() => {
      if (document.activeElement === input) propose();
    });
  }

  function propose() {
    if (ready && !ready.is()) return prepare();
    const { options, none } = offered();
    found = options;
    list.replaceChildren(...found.map(shown));
    const typed = input.value.trim() !== "";
    const one = types.length === 1 ? types[0] : "record";
    if (typed && !found.length) list.append(line(none ?? `No ${one} has a name like this`));
    list.hidden = !typed;
    input.setAttribute("aria-expanded", String(typed));
    mark(found.length ? 0 : -1);
    if (typed)
      say(
        found.length
          ? `${Words.count(found.length, one === "record" ? "result" : one)} found`
          : (none ?? `No ${one} found`),
      );
  }

  input.addEventListener("input", () => {
    if (keep) choose(null, null);
    propose();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) propose();
    else if (event.key === "ArrowDown") mark(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp") mark(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !list.hidden) take(active);
    else if (event.key === "Tab" && !event.shiftKey && types.length && !list.hidden && found.length) {
      take(active); // what was typed is meant
      if (keep) return;
    } else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  close();
}

/**
 * An input for the name of an actor, and the list in which it suggests some.
 *
 * @param {{ graph: Graph, on: Actions }} where
 * @param {Attributes} attributes
 * @param {Pick<Proposals, "choose"> & Partial<Proposals>} how
 * @returns {[HTMLInputElement, HTMLElement]}
 */
export function ofActors({ graph, on }, attributes, how) {
  const list = el("ul", { class: "options", hidden: true });
  const input = el("input", { type: "text", dir: "auto", ...attributes });
  attach(input, list, { graph, entries: on.entries, ready: on.ready, types: ["actor"], say: on.say, ...how });
  return [input, list];
}
