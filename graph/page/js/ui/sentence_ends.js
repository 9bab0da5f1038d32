// The editors of who, whom and what kind of link.
import * as Sentence from "../core/sentence.js";
import * as State from "../core/state.js";
import { FAMILIES, PATH_FAMILIES } from "../core/vocabulary.js";
import * as Typed from "../query/typed.js";
import * as Combobox from "./combobox.js";
import { all, el, words } from "./dom.js";
import { ask, question } from "./path_question.js";
import { button } from "./sentence_controls.js";

/**
 * Who, or whom.
 *
 * @param {PartEditing} editing
 * @param {"from" | "to"} name
 * @param {string} title
 * @param {string} none
 * @returns {Child[]}
 */
export function end({ graph, on, done }, name, title, none) {
  const { from, to } = question();
  /** @param {End | null} end */
  const choose = (end) =>
    done(() => {
      const other = name === "from" ? "to" : "from";
      ask({ [name]: end, ...(end && question()[other] === end ? { [other]: null } : {}) });
    });
  const hint = "Name of an actor or a country";
  const attributes = { "data-key": "name", "aria-label": `${title} ${hint}`, placeholder: hint };
  const field = Combobox.ofActors({ graph, on }, attributes, {
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
    el("div", { class: "field" }, field),
    el(
      "p",
      { class: "actions" },
      (name === "from" ? from : to) && button("none", none[0].toUpperCase() + none.slice(1), () => choose(null)),
      from && to && button("swap", "Swap ends", () => done(() => ask({ from: to, to: from }))),
    ),
  ];
}

/**
 * What kind of link.
 *
 * @param {PartEditing} editing
 * @returns {Child[]}
 */
export function verb({ graph, store, on, done }) {
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
