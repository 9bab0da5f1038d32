// The header of the page: the title and size of the data, and the number of actors not shown.
import * as Dates from "../core/dates.js";
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as Dom from "./dom.js";
import { byId, el, words } from "./dom.js";

const BY_KEYS = "find one (/), or expand an actor (double click, or e)";
const touch = window.matchMedia("(pointer: coarse), (max-width: 760px)");

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
  byId("unfocus").addEventListener("click", on.unfocus);
  byId("fold").addEventListener("click", on.fold);
  byId("undo").addEventListener("click", on.undo);
  byId("redo").addEventListener("click", on.redo);
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("zoom-in").addEventListener("click", () => on.canvas().zoom(1.25));
  byId("zoom-out").addEventListener("click", () => on.canvas().zoom(0.8));
  byId("zoom-fit").addEventListener("click", () => on.canvas().fit());
  byId("lasso").addEventListener("click", () => on.canvas().lasso());
  byId("show-legend").addEventListener("click", () => {
    const open = document.body.dataset.legend !== "open";
    if (open && window.matchMedia("(max-width: 760px)").matches) on.open(null);
    document.body.dataset.legend = open ? "open" : "closed";
    byId("show-legend").setAttribute("aria-expanded", String(open));
  });
}

/**
 * Show the number of drawn actors and links, and of those not shown, with instructions to unfold them.
 *
 * @param {Graph} graph
 * @param {Now} now
 */
export function update(graph, { state, view, drawn }) {
  const place = byId("folded");
  const changed = state.unfolded.length > 0 || state.without.length > 0 || Object.keys(state.pinned).length > 0;
  const parts = [
    ViewWords.asked(graph),
    `${Words.count(drawn.actors.size, "actor")}, ${Words.count(drawn.links.size, "link")} drawn`,
  ];
  if (state.focus)
    parts.push(
      `in focus: ${Dom.plain(graph.actors[state.focus.id].name)}` +
        ` and actors within ${Words.count(state.focus.depth, "step")}`,
    );
  else if (drawn.folded > 0)
    parts.push(`${drawn.folded.toLocaleString("en")} more not shown${touch.matches ? "" : `: ${BY_KEYS}`}`);
  if (view.links.size < Object.keys(graph.links).length)
    parts.push(`${Words.count(view.links.size, "link")} pass the filters`);
  place.textContent = parts.join(" · ");
  byId("unfocus").hidden = !state.focus;
  byId("fold").hidden = Boolean(state.focus) || !changed;
}
