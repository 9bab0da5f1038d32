// The path finder: a question with all its filters, above its answer.
import * as Questions from "../core/questions.js";
import * as State from "../core/state.js";
import { DEFAULTS, FAMILIES, PATH_FAMILIES } from "../core/vocabulary.js";
import * as Combobox from "./combobox.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as PathAnswer from "./path_answer.js";
import * as PathQuestion from "./path_question.js";
import { TIME_WORDS, ask, graph, on, question } from "./path_question.js";

let unfolded = false; // whether all fields are shown

/**
 * @param {string} name
 * @param {string} label
 * @param {Child} control
 * @param {Child} [list]
 */
function field(name, label, control, list = null) {
  return el("div", { class: "field" }, el("label", { for: `path-${name}` }, label), control, list);
}

/**
 * @param {"from" | "to"} name
 * @param {string} label
 */
function actorField(name, label) {
  const list = el("ul", { class: "options", hidden: true });
  const id = question()[name];
  const input = el("input", {
    type: "text",
    id: `path-${name}`,
    value: id ? Dom.plain(graph.actors[id].name) : "",
    placeholder: "Name of an actor",
    dir: "auto",
  });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    types: ["actor"],
    say: on.say,
    keep: true,
    choose: (chosen) => {
      if (chosen) ask({ [name]: chosen });
    },
  });
  return field(name, label, input, list);
}

/**
 * Several actors: the chosen ones as buttons that remove them, and a field for one more.
 *
 * @param {"via" | "without"} name
 * @param {string} label
 */
function actorsField(name, label) {
  const chosen = question().filter[name] ?? [];
  const list = el("ul", { class: "options", hidden: true });
  const input = el("input", { type: "text", id: `path-${name}`, placeholder: "Add an actor", dir: "auto" });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    types: ["actor"],
    say: on.say,
    choose: (id) => {
      if (id) ask({}, { [name]: [...new Set([...chosen, id])] });
    },
  });
  const chips = chosen.map((id) =>
    el(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-label": `Remove ${Dom.plain(graph.actors[id]?.name ?? id)}: ${label}`,
        onclick: () => ask({}, { [name]: chosen.filter((each) => each !== id) }),
      },
      words(graph.actors[id]?.name ?? id),
      " ×",
    ),
  );
  return el(
    "div",
    { class: "field" },
    el("label", { for: `path-${name}` }, label),
    chips.length > 0 && el("div", { class: "chips" }, chips),
    input,
    list,
  );
}

/**
 * @param {keyof Filter} name
 * @param {string} label
 * @param {[string | number, string | number][]} options
 */
function choice(name, label, options) {
  const now = String(question().filter[name] ?? DEFAULTS[name] ?? "");
  return field(
    name,
    label,
    el(
      "select",
      {
        id: `path-${name}`,
        onchange: (event) => {
          const { value } = event.target;
          ask({}, { [name]: ["maxHops", "limit"].includes(name) ? Number(value) : value || null });
        },
      },
      options.map(([value, text]) => el("option", { value, selected: now === String(value) }, text)),
    ),
  );
}

/**
 * @param {"on" | "between"} name
 * @param {string} label
 * @param {string} placeholder
 */
function textField(name, label, placeholder) {
  return field(
    name,
    label,
    el("input", {
      type: "text",
      id: `path-${name}`,
      value: question().filter[name] ?? "",
      placeholder,
      onchange: (event) =>
        ask({}, { [name]: event.target.value.trim() || null, [name === "on" ? "between" : "on"]: null }),
    }),
  );
}

/**
 * @param {string} label
 * @param {boolean} checked
 * @param {(ticked: boolean) => void} onchange
 * @param {{ disabled?: boolean }} [state]
 */
function check(label, checked, onchange, { disabled = false } = {}) {
  return el(
    "label",
    { class: "check" },
    el("input", { type: "checkbox", checked, disabled, onchange: (event) => onchange(event.target.checked) }),
    label,
  );
}

function familyField() {
  const filter = question().filter;
  const now = filter.families ?? (filter.kinds ? [] : PATH_FAMILIES);
  return el(
    "fieldset",
    {},
    el("legend", {}, "Include"),
    FAMILIES.map((family) =>
      check(family, now.includes(family), (ticked) => {
        const chosen = FAMILIES.filter((each) => (each === family ? ticked : now.includes(each)));
        ask({}, { families: State.same(chosen, PATH_FAMILIES) ? [] : chosen });
      }),
    ),
  );
}

function kindField() {
  const chosen = question().filter.kinds ?? [];
  const left = Object.keys(graph.kinds)
    .filter((id) => !chosen.includes(id))
    .sort((a, b) => (graph.kinds[a].label < graph.kinds[b].label ? -1 : 1));
  return el(
    "div",
    { class: "field" },
    el("label", { for: "path-kinds" }, "Kinds (default: all)"),
    chosen.length > 0 &&
      el(
        "div",
        { class: "chips" },
        chosen.map((id) =>
          el(
            "button",
            {
              type: "button",
              class: "chip",
              "aria-label": `Remove the kind ${graph.kinds[id]?.label ?? id}`,
              onclick: () => ask({}, { kinds: chosen.filter((each) => each !== id) }),
            },
            words(graph.kinds[id]?.label ?? id),
            " ×",
          ),
        ),
      ),
    el(
      "select",
      {
        id: "path-kinds",
        onchange: (event) => {
          if (event.target.value) ask({}, { kinds: [...chosen, event.target.value] });
        },
      },
      el("option", { value: "" }, "Add a kind"),
      left.map((id) => el("option", { value: id }, graph.kinds[id].label)),
    ),
  );
}

function form() {
  const { filter, from, to } = question();
  return el(
    "form",
    { class: "path-form", onsubmit: (event) => event.preventDefault() },
    actorField("from", "From"),
    actorField("to", "To"),
    el("button", { type: "button", class: "swap", onclick: () => ask({ from: to, to: from }) }, "Swap ends"),
    !filter.kinds?.length && familyField(),
    el(
      "details",
      {
        open: unfolded,
        ontoggle: (event) => {
          unfolded = event.target.open;
        },
      },
      el("summary", {}, "Kinds, dates, confidence, via, without"),
      el(
        "div",
        { class: "grid" },
        kindField(),
        choice("minConfidence", "Minimum confidence", [
          ["", "any"],
          ["moderate", "moderate"],
          ["high", "high"],
        ]),
        textField("on", "Active on", "2013, 2013-07, 199X"),
        textField("between", "Active between", "2012..2014-06"),
        choice("time", "Links are active", Object.entries(TIME_WORDS)),
        choice(
          "maxHops",
          "Maximum hops",
          [1, 2, 3, 4, 5, 6].map((hops) => [hops, hops]),
        ),
        actorsField("via", "Via"),
        actorsField("without", "Without"),
        choice(
          "limit",
          "Maximum paths",
          [5, 10, 20, 50].map((number) => [number, number]),
        ),
      ),
      el(
        "div",
        { class: "checks" },
        check("only if certain at that time", Boolean(filter.certain), (ticked) => ask({}, { certain: ticked }), {
          disabled: !Questions.timed(filter),
        }),
        check("follow links in both directions", Boolean(filter.undirected), (ticked) =>
          ask({}, { undirected: ticked }),
        ),
      ),
    ),
  );
}

/**
 * The form and its answer, for the panel.
 *
 * @param {Graph} own
 * @param {Store} store
 * @param {Actions} actions
 * @returns {PanelContent}
 */
export function render(own, store, actions) {
  PathQuestion.create(own, store, actions);
  const region = el("div", { id: "path-answer", role: "region", "aria-label": "Paths found" }, PathAnswer.render());
  return { eyebrow: ["Chains of evidence"], title: "Paths", body: [form(), region] };
}
