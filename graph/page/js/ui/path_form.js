// The answer to the question in the panel, under its two ends.
import * as Sentence from "../core/sentence.js";
import * as Combobox from "./combobox.js";
import * as Dom from "./dom.js";
import { el } from "./dom.js";
import * as PathAnswer from "./path_answer.js";
import { ask, graph, on, question } from "./path_question.js";

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
  const id = question()[name];
  const value = id ? Dom.plain(graph.actors[id]?.name ?? Sentence.endInWords(graph, id)) : "";
  const attributes = { id: `path-${name}`, "data-key": name, value, placeholder: "Anyone" };
  const [input, list] = Combobox.ofActors({ graph, on }, attributes, {
    keep: true,
    choose: (chosen) => {
      if (chosen) ask({ [name]: chosen });
    },
  });
  return field(name, label, input, list);
}

function form() {
  const { from, to } = question();
  return el(
    "form",
    { class: "path-form", onsubmit: (event) => event.preventDefault() },
    actorField("from", "From"),
    actorField("to", "To"),
    from &&
      to &&
      el("button", { type: "button", class: "swap", onclick: () => ask({ from: to, to: from }) }, "Swap ends"),
  );
}

/**
 * The ends and the answer, for the panel.
 *
 * @returns {PanelContent}
 */
export function render() {
  const region = el("div", { id: "path-answer", role: "region", "aria-label": "Answer" }, PathAnswer.render());
  return { eyebrow: ["Answer"], title: Dom.words(Sentence.inWords(graph, on.now().state)), body: [form(), region] };
}
