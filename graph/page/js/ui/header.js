// The header of the page: the title and size of the data, and its tools.
import * as Dates from "../core/dates.js";
import * as Words from "../core/words.js";
import * as Dom from "./dom.js";
import { byId, el, words } from "./dom.js";

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
