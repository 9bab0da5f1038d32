// What the panel of a record says of its changes since an earlier version.
import * as Changes from "../core/changes.js";
import * as Pairs from "../query/pairs.js";
import * as Since from "../query/since.js";
import { linkButton } from "./buttons.js";
import { el, words } from "./dom.js";

const FIRST = 4; // lines of a record in a list

/**
 * What moved, a line each: "confidence: moderate → high".
 *
 * @param {MovedLine[]} moved
 * @param {number} [most]
 */
export function lines(moved, most = Infinity) {
  const left = moved.length - most;
  return el(
    "ul",
    { class: "moved" },
    moved
      .slice(0, most)
      .map(([what, before, after]) =>
        el(
          "li",
          {},
          words(what),
          ": ",
          before !== null && el(after === null ? "span" : "del", {}, words(before)),
          before !== null && after !== null && " → ",
          after !== null && el(before === null ? "span" : "ins", {}, words(after)),
        ),
      ),
    left > 0 && el("li", {}, `and ${left} more`),
  );
}

/** @param {MovedLine[]} moved */
export const brief = (moved) => lines(moved, moved.length > FIRST + 1 ? FIRST : Infinity);

/**
 * Whether a record is new, gone or changed, and what of it moved; null if nothing did.
 *
 * @param {Graph} graph
 * @param {ChangedTable} table
 * @param {Id} id
 */
export function of(graph, table, id) {
  const change = Changes.of(graph, table, id);
  if (!graph.changes || !change) return null;
  const since = words(graph.changes.since);
  const said = {
    new: ["New since ", since, "."],
    gone: ["Gone since ", since, ": the data no longer has it. What follows is from the earlier version."],
    changed: ["Changed since ", since, ":"],
  };
  return el(
    "div",
    { class: `since ${change}`, "data-since": change },
    el("p", {}, said[change]),
    change === "changed" && lines(Changes.moved(graph, table, id)),
  );
}

/**
 * The gone links of an actor, or of two; null if there are none or versions are not compared.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {{ of?: Id, pair?: { from: Id, to: Id } }} ends
 * @param {OpenRecord} open
 */
export function goneLinks(graph, state, { of: actor, pair }, open) {
  if (state.compare?.by !== "versions") return null;
  const all = Since.gone(graph, state).links;
  const own = pair
    ? Pairs.of(graph, all, pair).families.flatMap(({ links }) => links)
    : all.filter((id) => actor && [graph.links[id].source, graph.links[id].target].includes(actor));
  if (!own.length) return null;
  return el(
    "section",
    { "data-gone": own.length },
    el("h3", {}, "Gone links", el("span", { class: "count" }, String(own.length))),
    el(
      "ul",
      { class: "links" },
      own.map((id) => el("li", {}, linkButton(graph, id, open, { from: actor }))),
    ),
  );
}
