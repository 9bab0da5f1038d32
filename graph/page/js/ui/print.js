// The print version of the page: on the first page the picture in light colours, with title, question, filters, legend
// and source; then what the page shows, and for the graph tables of what is drawn.
import * as Changes from "../core/changes.js";
import * as Dates from "../core/dates.js";
import * as ViewWords from "../core/view_words.js";
import { STATUS_TITLES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Citation from "../files/citation.js";
import * as Picture from "../files/picture.js";
import * as Compare from "../query/compare.js";
import * as Address from "./address.js";
import { byId, el, words } from "./dom.js";

/**
 * @param {Graph} graph
 * @param {Actions} on
 */
function picture(graph, on) {
  const made = new DOMParser().parseFromString(Picture.svg(graph, on, { ground: "light" }), "image/svg+xml");
  return document.importNode(made.documentElement, true);
}

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 */
const table = (title, columns, rows) =>
  el(
    "table",
    {},
    el("caption", {}, title),
    el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", {}, name)))),
    el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((text) => el("td", {}, words(text)))))),
  );

/**
 * The links that are drawn, by the names of their ends, and the actors.
 *
 * @param {Graph} graph
 * @param {InView} drawn
 */
function tables(graph, { actors, links }) {
  /** @param {Id} id */
  const name = (id) => ViewWords.nameOf(graph, id);
  const linked = [...links].map((id) => {
    const link = graph.links[id];
    const status = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
    const { label } = graph.kinds[link.kind];
    return [name(link.source), label, name(link.target), Dates.brief(link), link.confidence, status];
  });
  const drawn = [...actors].map((id) => [name(id), graph.types[graph.actors[id].type].label]);
  /** @param {string[][]} rows */
  const sorted = (rows) => rows.sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
  return [
    table(
      `${Words.count(links.size, "link")} drawn`,
      ["From", "Kind", "To", "When", "Confidence", "Status"],
      sorted(linked),
    ),
    table(`${Words.count(actors.size, "actor")} drawn`, ["Actor", "Type"], sorted(drawn)),
  ];
}

/**
 * The changes since an earlier version, while it is compared.
 *
 * @param {Graph} graph
 * @param {State} state
 */
function changes(graph, state) {
  const { compare } = state;
  if (!graph.changes || compare?.by !== "versions") return [];
  const found = Compare.of(graph, state, compare);
  /** @type {["began" | "ended" | "changed", string][]} */
  const ways = [
    ["began", "new"],
    ["ended", "gone"],
    ["changed", "changed"],
  ];
  const rows = ways.flatMap(([way, name]) => [
    ...found.actors[way].map((id) => [name, ViewWords.nameOf(graph, id), moved("actors", id)]),
    ...found[way].map((id) => [name, Citation.linkSentence(graph, id), moved("links", id)]),
  ]);
  /**
   * @param {"actors" | "links"} kind
   * @param {Id} id
   */
  function moved(kind, id) {
    return Changes.moved(graph, kind, id)
      .map(([what, before, after]) => `${what}: ${[before, after].filter((side) => side !== null).join(" → ")}`)
      .join("; ");
  }
  return [table(`Changes since ${ViewWords.line(graph.changes.since)}`, ["Change", "Record", "What moved"], rows)];
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(graph, store, on) {
  const place = byId("print");
  const after = el("section", { id: "print-tables", "aria-label": "Tables for print" });
  document.body.prepend(place);
  document.body.append(after);
  window.addEventListener("beforeprint", () => {
    const state = store.get();
    place.replaceChildren(picture(graph, on), el("p", { class: "address" }, words(Address.here(graph, state))));
    const listed = state.view === "graph" ? tables(graph, on.now().drawn) : [];
    after.replaceChildren(...changes(graph, state), ...listed);
  });
  window.addEventListener("afterprint", () => {
    place.replaceChildren();
    after.replaceChildren();
  });
}
