// The editors of the parts of the sentence: a small box under the button of the part, for typing and picking.
import * as Dates from "../core/dates.js";
import * as Sentence from "../core/sentence.js";
import * as State from "../core/state.js";
import * as TimeText from "../core/time_text.js";
import { DEFAULTS, FAMILIES, PATH_FAMILIES } from "../core/vocabulary.js";
import * as Typed from "../query/typed.js";
import * as Combobox from "./combobox.js";
import { all, el, first, words } from "./dom.js";
import { TIME_WORDS, ask, question } from "./path_question.js";

/** @typedef {"from" | "verb" | "to" | "through" | "time"} PartName */

/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;
/** @type {HTMLElement} */
let box;
/** @type {PartName | null} */
let open = null;

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
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
  from: () => endEditor("from", "Who?", "anyone"),
  to: () => endEditor("to", "Whom?", "anyone"),
  verb: verbEditor,
  through: throughEditor,
  time: timeEditor,
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

/**
 * @param {string} key
 * @param {string} text
 * @param {() => void} onclick
 * @param {boolean} [pressed]
 */
const button = (key, text, onclick, pressed) =>
  el(
    "button",
    { type: "button", "data-key": key, onclick, ...(pressed === undefined ? {} : { "aria-pressed": String(pressed) }) },
    text,
  );

/**
 * @param {"from" | "to"} name
 * @param {string} title
 * @param {string} none
 * @returns {Child[]}
 */
function endEditor(name, title, none) {
  const { from, to } = question();
  const list = el("ul", { class: "options", hidden: true });
  const input = el("input", {
    type: "text",
    "data-key": "name",
    "aria-label": `${title} Name of an actor or a country`,
    placeholder: "Name of an actor or a country",
    dir: "auto",
  });
  /** @param {End | null} end */
  const choose = (end) =>
    done(() => {
      const other = name === "from" ? "to" : "from";
      ask({ [name]: end, ...(end && question()[other] === end ? { [other]: null } : {}) });
    });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    ready: on.ready,
    types: ["actor"],
    say: on.say,
    choose: (id) => {
      if (id) choose(id);
    },
    questions: (text) => ({
      options: Typed.countries(graph, text).map(({ code, actors }) => ({
        name: `All ${actors} actors in ${Sentence.countryName(code)}`,
        change: { question: { from: null, to: State.endOfCountry(code), walk: {} } },
      })),
      alone: false,
    }),
    ask: (change) => choose(change.question?.to ?? null),
  });
  return [
    title,
    el("div", { class: "field" }, input, list),
    el(
      "p",
      { class: "actions" },
      (name === "from" ? from : to) && button("none", none[0].toUpperCase() + none.slice(1), () => choose(null)),
      from && to && button("swap", "Swap ends", () => done(() => ask({ from: to, to: from }))),
    ),
  ];
}

/** @returns {Child[]} */
function verbEditor() {
  const state = store.get();
  const every = Object.keys(graph.kinds);
  const shown = new Set(State.shownBy(graph, state, "kinds") ?? every);
  const families = FAMILIES.filter((family) => Sentence.kindsOf(graph, family).length);
  /** @param {Iterable<Id>} kinds */
  const choose = (kinds) => store.set(State.choosing(graph, store.get(), "kinds", kinds));
  /** @type {[string, string, Id[]][]} */
  const presets = [
    ["every", `${Sentence.ANY_LINK}: every kind`, every],
    ...(State.asks(state)
      ? /** @type {[string, string, Id[]][]} */ ([
          [
            "ties",
            "supports or is tied to: no hostility",
            every.filter((id) => PATH_FAMILIES.includes(graph.kinds[id].family)),
          ],
        ])
      : []),
    ...families.map(
      (family) =>
        /** @type {[string, string, Id[]]} */ ([
          family,
          Sentence.FAMILY_VERBS[family],
          Sentence.kindsOf(graph, family),
        ]),
    ),
  ];
  const input = el("input", {
    type: "text",
    "data-key": "kind",
    "aria-label": "Kind of link",
    placeholder: "Type a kind: money, weapons, leads ...",
  });
  const boxes = families.map((family) =>
    el(
      "fieldset",
      { class: "kinds" },
      el("legend", {}, family),
      Sentence.kindsOf(graph, family).map((id) =>
        el(
          "label",
          { class: "check", "data-kind": id },
          el("input", {
            type: "checkbox",
            checked: shown.has(id),
            "data-key": `kind:${id}`,
            onchange: (/** @type {On<Event>} */ event) => {
              event.target.checked ? shown.add(id) : shown.delete(id);
              choose(shown);
            },
          }),
          words(graph.kinds[id].label),
        ),
      ),
    ),
  );
  const matching = () => Typed.kinds(graph, input.value);
  input.addEventListener("input", () => {
    const found = new Set(matching());
    for (const each of boxes.flatMap((own) => all(own, "[data-kind]")))
      each.classList.toggle("found", found.has(String(each.dataset.kind)));
    on.say(found.size ? [...found].map((id) => graph.kinds[id].label).join(", ") : "No kind has a name like this");
  });
  input.addEventListener("keydown", (event) => {
    const found = matching();
    if (!found.length || (event.key !== "Enter" && event.key !== "Tab")) return;
    event.preventDefault();
    done(() => choose(found));
  });
  return [
    "What kind of link?",
    el("div", { class: "field" }, input),
    el(
      "ul",
      { class: "presets" },
      presets.map(([key, text, kinds]) =>
        el(
          "li",
          {},
          button(
            key,
            text,
            () => done(() => choose(kinds)),
            kinds.length === shown.size && kinds.every((id) => shown.has(id)),
          ),
        ),
      ),
    ),
    el("div", { class: "kind-grid" }, boxes),
  ];
}

/**
 * @param {string} key
 * @param {string} label
 * @param {[string | number, string][]} options
 * @param {string | number} now
 * @param {(value: string) => void} choose
 */
const choice = (key, label, options, now, choose) =>
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
const check = (key, label, checked, change) =>
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

/** @returns {Child[]} */
function throughEditor() {
  const { walk } = question();
  const { via = [] } = walk;
  const hops = State.hopsOf(store.get());
  const list = el("ul", { class: "options", hidden: true });
  const input = el("input", {
    type: "text",
    "data-key": "via",
    "aria-label": "Through this actor",
    placeholder: "Name of an actor",
    dir: "auto",
  });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    ready: on.ready,
    types: ["actor"],
    say: on.say,
    choose: (id) => {
      if (id) done(() => ask({}, { via: [...new Set([...via, id])] }));
    },
  });
  const paths = State.pathEnds(store.get()) !== null;
  return [
    "Through whom?",
    el("div", { class: "field" }, input, list),
    via.length > 0 &&
      el(
        "p",
        { class: "chips" },
        via.map((id) =>
          el(
            "button",
            {
              type: "button",
              class: "chip",
              "data-key": `via:${id}`,
              "aria-label": `Remove: through ${graph.actors[id]?.name ?? id}`,
              onclick: () => ask({}, { via: via.filter((each) => each !== id) }),
            },
            words(graph.actors[id]?.name ?? id),
            " ×",
          ),
        ),
      ),
    choice(
      "hops",
      "How far",
      [1, 2, 3, 4, 5, 6].map((number) => [number, number === 1 ? "directly" : `up to ${number} hops`]),
      hops,
      (value) => ask({}, { maxHops: Number(value) }),
    ),
    paths &&
      choice("time", "Links are active", Object.entries(TIME_WORDS), walk.time ?? DEFAULTS.time, (value) =>
        ask({}, { time: /** @type {TimeMode} */ (value) }),
      ),
    paths &&
      choice(
        "limit",
        "Most paths",
        [5, 10, 20, 50].map((number) => [number, String(number)]),
        walk.limit ?? DEFAULTS.limit,
        (value) => ask({}, { limit: Number(value) }),
      ),
    paths &&
      check("sort", "the strongest first", walk.sort === "strongest", (yes) =>
        ask({}, { sort: yes ? "strongest" : "shortest" }),
      ),
    check("undirected", "follow links in either direction", Boolean(walk.undirected), (yes) =>
      ask({}, { undirected: yes }),
    ),
    check("parts", "count parts with their whole", walk.parts ?? DEFAULTS.parts, (yes) => ask({}, { parts: yes })),
  ];
}

/** @returns {Child[]} */
function timeEditor() {
  const { window: now, certain } = store.get();
  const wrong = el("p", { class: "notice wrong", role: "alert", hidden: true });
  const input = el("input", {
    type: "text",
    "data-key": "time",
    "aria-label": "Time",
    placeholder: "2013, 2012-2017, since 2020, 2023-10",
    value: now ? Dates.windowInWords(now) : "",
  });
  function take() {
    try {
      const window = TimeText.read(input.value);
      done(() => store.set(State.windowed(window)));
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
      wrong.textContent = fault.message;
      wrong.hidden = false;
    }
  }
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Tab") return;
    if (event.key === "Tab" && input.value === input.defaultValue) return;
    event.preventDefault();
    take();
  });
  return [
    "When?",
    el("div", { class: "field" }, input, wrong),
    now &&
      check("certain", "certain only: active then for every reading of the dates", certain, (yes) =>
        store.set({ certain: yes }),
      ),
    el(
      "p",
      { class: "actions" },
      button("apply", "Apply", take),
      now && button("any", "At any time", () => done(() => store.set(State.windowed(null)))),
    ),
  ];
}
