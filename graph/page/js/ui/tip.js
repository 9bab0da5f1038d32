// A short text about the item under the pointer.
import * as Changes from "../core/changes.js";
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import * as Words from "../core/words.js";
import * as Camera from "../picture/camera.js";
import { byId, el, flat, words } from "./dom.js";

const MOST = 4; // links listed

/**
 * @param {Graph} graph
 * @param {Pointed} what
 * @param {OpenWindow | null} time
 */
function describe(graph, what, time) {
  if (what.type === "actor") {
    const actor = graph.actors[what.id];
    return [
      el("strong", {}, words(actor.name)),
      el("span", {}, [graph.types[actor.type].label, Changes.of(graph, "actors", what.id)].filter(Boolean).join(", ")),
      actor.summary && el("span", { class: "fine" }, words(Words.sentenceOf(actor.summary))),
    ];
  }
  if (what.type !== "strand")
    return [
      el("strong", {}, Words.count(what.ids.length, "actor")),
      ...what.ids.slice(0, MOST).map((id) => el("span", {}, words(graph.actors[id].name))),
      el("span", { class: "fine" }, "click to show each"),
    ];
  /** @param {Id} actor */
  const name = (actor) => words(graph.actors[actor].name);
  const listed = what.links.slice(0, MOST).map((id) => {
    const link = graph.links[id];
    const said = [
      Dates.brief(link),
      `${link.confidence} confidence`,
      link.status !== "asserted" && Grades.statusInWords(link),
      Changes.of(graph, "links", id),
      time && Dates.certainty(link, time) === "possible" && "possible, not certain, at the time chosen",
    ];
    const joining = Words.joining(graph, link);
    return el(
      "span",
      {},
      joining.opens,
      name(link.source),
      words(joining.said),
      joining.named ? "" : name(link.target),
      el("span", { class: "fine" }, ` ${said.filter(Boolean).join("; ")}`),
    );
  });
  return [...listed, what.links.length > MOST && el("span", { class: "fine" }, `and ${what.links.length - MOST} more`)];
}

/**
 * Show the tip beside the pointer, or hide it if there is no item. `time` is the chosen window, or null.
 *
 * @param {Graph} graph
 * @param {Pointed | null} what
 * @param {On<PointerEvent> | null | undefined} event
 * @param {OpenWindow | null} time
 */
export function show(graph, what, event, time) {
  const tip = byId("tip");
  tip.hidden = !what;
  byId("canvas").classList.toggle("pointing", Boolean(what));
  if (!what || !event) return;
  tip.replaceChildren(...flat(describe(graph, what, time)));
  const stage = byId("stage").getBoundingClientRect();
  const over = Camera.covered();
  const [x, y] = [event.clientX - stage.left, event.clientY - stage.top];
  const [first, last] = [over.left + 8, stage.width - over.right - tip.offsetWidth - 8];
  tip.style.left = `${Math.max(first, Math.min(x + 14, last))}px`;
  const beneath = y + 18 + tip.offsetHeight <= stage.height - over.below;
  tip.style.top = `${beneath ? y + 18 : y - tip.offsetHeight - 12}px`;
}

/** Nothing is pointed at. */
export const hide = () => {
  byId("tip").hidden = true;
};
