// The header of the page: the title and size of the data, and the number of actors not shown.
import * as Dates from "../core/dates.js";
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as Dom from "./dom.js";
import { byId, el, flat, words } from "./dom.js";
import * as Numbers from "./numbers.js";

const BY_KEYS = "find one (/), or expand an actor (double click, or e)";
const touch = window.matchMedia("(pointer: coarse), (max-width: 760px)");

/**
 * A number of the whole data, which opens the records in a view without filters.
 *
 * @param {ViewName} view
 * @param {"actors" | "links" | "sources"} table
 * @param {string} text
 * @param {Actions} on
 */
const whole = (view, table, text, on) =>
  el(
    "button",
    { type: "button", class: "number inline", "data-whole": table, onclick: () => on.showAll(view, table) },
    text,
  );

/** @param {boolean} open */
function setLegend(open) {
  document.body.dataset.legend = open ? "open" : "closed";
  byId("show-legend").setAttribute("aria-expanded", String(open));
}

/** Close the legend where it lies over the page. */
export const closeLegend = () => setLegend(false);

/**
 * @param {Graph} graph
 * @param {Actions} on
 */
export function create(graph, on) {
  const { description, asOf, narrowedBy } = graph.info;
  /** @param {"actors" | "links" | "sources"} table */
  const size = (table) => Object.keys(graph[table]).length;
  const lead = description ? Words.sentenceOf(description) : "";
  byId("lead").append(lead ? words(lead) : "");
  byId("lead").title = Dom.plain(lead);
  byId("about").append(description ? words(description) : "");
  /** @type {Child[]} */
  const facts = [
    whole("table", "actors", Words.count(size("actors"), "actor"), on),
    whole("table", "links", Words.count(size("links"), "link"), on),
    whole("sources", "sources", Words.count(size("sources"), "source"), on),
  ];
  if (asOf) facts.push(`as of ${Dates.inWords(asOf)}`);
  if (Object.keys(narrowedBy).length)
    facts.push(
      `narrowed by ${Object.entries(narrowedBy)
        .map(([name, value]) => `${name.replaceAll("_", " ")} ${[value].flat().join(", ")}`)
        .join("; ")}`,
    );
  byId("facts").append(...facts.map((fact) => el("li", {}, typeof fact === "string" ? words(fact) : fact)));
  byId("unfocus").addEventListener("click", on.unfocus);
  byId("fold").addEventListener("click", on.fold);
  byId("undo").addEventListener("click", on.undo);
  byId("redo").addEventListener("click", on.redo);
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("zoom-in").addEventListener("click", () => on.canvas().zoom(1.25));
  byId("zoom-out").addEventListener("click", () => on.canvas().zoom(0.8));
  byId("zoom-fit").addEventListener("click", () => on.canvas().fit());
  byId("lasso").addEventListener("click", () => on.canvas().lasso());
  const legend = byId("legend");
  /** @param {boolean} open */
  const showLegend = (open) => {
    if (open && window.matchMedia("(max-width: 760px)").matches) on.open(null);
    setLegend(open);
    (open ? legend.querySelector("input") : byId("show-legend"))?.focus();
  };
  byId("show-legend").addEventListener("click", () => showLegend(document.body.dataset.legend !== "open"));
  legend.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.body.dataset.legend !== "open") return;
    event.preventDefault();
    showLegend(false);
  });
}

/**
 * Show the number of drawn actors and links, and of those not shown, with instructions to unfold them.
 *
 * @param {Graph} graph
 * @param {Now} now
 * @param {Actions} on
 */
export function update(graph, { state, view, drawn }, on) {
  const place = byId("folded");
  const changed = state.unfolded.length > 0 || state.without.length > 0 || Object.keys(state.pinned).length > 0;
  /**
   * @param {CountedType} type
   * @param {string} condition
   * @param {number} number
   * @param {string} [text]
   */
  const door = (type, condition, number, text) =>
    Numbers.door(graph, on.open, { type, where: condition ? { [condition]: "" } : {} }, number, { text });
  /** @type {Child[]} */
  const parts = [
    ViewWords.asked(graph),
    [door("actors", "drawn", drawn.actors.size), ", ", door("links", "drawn", drawn.links.size), " drawn"],
  ];
  if (state.focus)
    parts.push(
      `in focus: ${Dom.plain(graph.actors[state.focus.id].name)}` +
        ` and actors within ${Words.count(state.focus.depth, "step")}`,
    );
  else if (drawn.folded > 0) {
    const folded = door("actors", "hidden", drawn.folded, `${drawn.folded.toLocaleString("en")} more`);
    parts.push([folded, ` not shown${touch.matches ? "" : `: ${BY_KEYS}`}`]);
  }
  if (view.links.size < Object.keys(graph.links).length)
    parts.push([door("links", "", view.links.size), " pass the filters"]);
  place.replaceChildren(...flat(parts.map((part, at) => [at ? " · " : "", part])));
  byId("unfocus").hidden = !state.focus;
  byId("fold").hidden = Boolean(state.focus) || !changed;
}
