// The records that a number counts.
import * as Counted from "../core/counted.js";
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as CountedRecords from "../query/counted.js";
import { actorRow, eventButton, linkButton, sourceButton } from "./buttons.js";
import { el, words } from "./dom.js";
import * as RecordsList from "./records_list.js";

/**
 * The sources that count as one: the first, and under it the others.
 *
 * @param {Graph} graph
 * @param {Id[]} group
 * @param {OpenRecord} open
 */
const rootRow = (graph, [first, ...others], open) => [
  sourceButton(graph, first, open),
  others.length > 0 && el("p", { class: "fine same" }, "Counts as one with:"),
  others.map((id) => sourceButton(graph, id, open)),
];

/**
 * @param {Graph} graph
 * @param {string} text
 * @param {Actions} on
 */
export function render(graph, text, on) {
  const now = on.now();
  const { type, where, ids } = CountedRecords.of(graph, now, text);
  const rows = { actors: actorRow, links: linkButton, sources: sourceButton, events: eventButton };
  /** @param {Id} id */
  const row = (id) => rows[/** @type {keyof typeof rows} */ (type)](graph, id, on.open);
  const filters = ViewWords.filters(graph, CountedRecords.widened(now.state, where));
  const actors = type === "actors" ? ids : ids.flatMap((id) => (type === "links" ? endsOf(graph, id) : []));
  return {
    eyebrow: ["List"],
    title: Counted.many(type, ids.length),
    body: [
      Counted.conditions(graph, { type, where }).map((said) =>
        el("p", { class: "statement" }, words(Words.capital(said))),
      ),
      filters.length > 0 && el("p", { class: "fine" }, words(`Under the filters: ${filters.join("; ")}`)),
      actors.length > 0 &&
        el(
          "p",
          { class: "actions" },
          type === "links" && el("button", { type: "button", onclick: () => on.cite({ links: ids }) }, "Copy citation"),
          el(
            "button",
            { type: "button", onclick: () => on.unfold([...new Set(actors)]) },
            type === "links" ? "Show their actors on the graph" : "Show them on the graph",
          ),
        ),
      type === "roots"
        ? RecordsList.list(CountedRecords.rootsOf(graph, where.cited), (group) => rootRow(graph, group, on.open))
        : RecordsList.list(ids, row),
    ],
  };
}

/**
 * @param {Graph} graph
 * @param {Id} id
 */
const endsOf = (graph, id) => [graph.links[id].source, graph.links[id].target];
