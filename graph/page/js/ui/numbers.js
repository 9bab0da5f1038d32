// Numbers as doors: a button that opens in the panel what its number counts.
import * as Counted from "../core/counted.js";
import { el, plain } from "./dom.js";

/**
 * "47 links" as a button, or as text if there are none. `text` replaces the words; the label names what is counted.
 *
 * @param {Graph} graph
 * @param {OpenRecord} open
 * @param {Counted} counted
 * @param {number} number
 * @param {{ text?: string, class?: string }} [how]
 */
export function door(graph, open, counted, number, { text = Counted.many(counted.type, number), class: own } = {}) {
  if (!number) return el("span", { class: own ?? null }, text);
  const list = Counted.text(counted.type, counted.where);
  const said = [Counted.many(counted.type, number), ...Counted.conditions(graph, counted)].join(", ");
  return el(
    "button",
    {
      type: "button",
      class: own ? `number ${own}` : "number inline",
      "data-list": list,
      "data-number": number,
      "aria-label": text === said ? null : plain(said),
      title: plain(said),
      onclick: () => open({ type: "list", list }),
    },
    text,
  );
}

/**
 * A heading with the number of what follows; the number opens it as a list.
 *
 * @param {Graph} graph
 * @param {OpenRecord} open
 * @param {string} title
 * @param {Counted} counted
 * @param {number} number
 */
export const heading = (graph, open, title, counted, number) =>
  el("h3", {}, title, door(graph, open, counted, number, { text: number.toLocaleString("en"), class: "count" }));
