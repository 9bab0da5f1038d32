// An input that proposes actors while one types (the ARIA combobox pattern with a list).
import * as Words from "../core/words.js";
import * as Search from "../query/search.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";

let number = 0;

/**
 * Make `input` propose actors in `list`; `choose` gets the id. `keep` leaves the chosen name standing.
 *
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {Proposals} how
 */
export function attach(input, list, { graph, entries, choose, say, keep = false }) {
  const own = `options-${++number}`;
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
    const id = found[at]?.id;
    if (!id) return;
    input.value = keep ? Dom.plain(graph.actors[id].name) : "";
    close();
    choose(id);
  }

  function propose() {
    found = Search.find(entries, input.value);
    list.replaceChildren(
      ...found.map(({ id, matched, lang }, at) =>
        el(
          "li",
          {
            role: "option",
            id: `${own}-${at}`,
            "data-actor": id,
            onpointerdown: (event) => {
              event.preventDefault();
              take(at);
            },
          },
          Legend.shape(graph.types[graph.actors[id].type]),
          el("span", { class: "what" }, words(graph.actors[id].name)),
          matched && el("span", { class: "fine" }, words(matched, { lang })),
        ),
      ),
    );
    const typed = input.value.trim() !== "";
    if (typed && !found.length)
      list.append(
        el(
          "li",
          { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
          "No actor with a similar name",
        ),
      );
    list.hidden = !typed;
    input.setAttribute("aria-expanded", String(typed));
    mark(found.length ? 0 : -1);
    if (typed) say(found.length ? `${Words.count(found.length, "actor")} found` : "No actor found");
  }

  input.addEventListener("input", () => {
    if (keep) choose(null);
    propose();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) propose();
    else if (event.key === "ArrowDown") mark(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp") mark(Math.max(active - 1, 0));
    else if (event.key === "Enter" && !list.hidden) take(active);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  close();
}
