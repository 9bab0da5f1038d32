// The header of the page: the title and size of the data, and its tools.
import * as Dates from "../core/dates.js";
import * as Words from "../core/words.js";
import * as Dom from "./dom.js";
import { byId, el, words } from "./dom.js";

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
  const facts = [
    Words.count(size("actors"), "actor"),
    Words.count(size("links"), "link"),
    Words.count(size("sources"), "source"),
  ];
  if (asOf) facts.push(`as of ${Dates.inWords(asOf)}`);
  if (Object.keys(narrowedBy).length)
    facts.push(
      `narrowed by ${Object.entries(narrowedBy)
        .map(([name, value]) => `${name.replaceAll("_", " ")} ${[value].flat().join(", ")}`)
        .join("; ")}`,
    );
  byId("facts").append(...facts.map((fact) => el("li", {}, words(fact))));
  byId("undo").addEventListener("click", on.undo);
  byId("redo").addEventListener("click", on.redo);
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("zoom-in").addEventListener("click", () => on.canvas().zoom(1.25));
  byId("zoom-out").addEventListener("click", () => on.canvas().zoom(0.8));
  byId("zoom-fit").addEventListener("click", () => on.canvas().fit());
  byId("show-legend").addEventListener("click", () => {
    const open = document.body.dataset.legend !== "open";
    if (open && window.matchMedia("(max-width: 760px)").matches) on.open(null);
    document.body.dataset.legend = open ? "open" : "closed";
    byId("show-legend").setAttribute("aria-expanded", String(open));
  });
}
