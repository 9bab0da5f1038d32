// The buttons for references between records.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { DASHES } from "../core/vocabulary.js";
import * as Years from "../query/years.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";
import { changeTag } from "./change_tag.js";
import * as Letters from "./letters.js";

/**
 * @param {Graph} own
 * @param {Id} id
 * @param {OpenRecord} open
 */
export const actorButton = (own, id, open) =>
  el(
    "button",
    { type: "button", class: "inline", onclick: () => open({ type: "actor", id }) },
    words(own.actors[id].name),
  );

/**
 * One line for a link: sample, kind, dates, confidence, and both ends; with `from` only the other end, or none if
 * `bare`.
 *
 * @param {Graph} own
 * @param {Id} id
 * @param {OpenRecord} open
 * @param {{ from?: Id | null, bare?: boolean }} [how]
 */
export function linkButton(own, id, open, { from = null, bare = false } = {}) {
  const link = own.links[id];
  const kind = own.kinds[link.kind];
  /** @param {Id} actor */
  const name = (actor) => words(own.actors[actor].name);
  const arrow = kind.symmetric ? "↔" : "→";
  const ends = bare
    ? []
    : from === link.source
      ? [name(link.target)]
      : from === link.target
        ? [name(link.source)]
        : [name(link.source), ` ${arrow} `, name(link.target)];
  const way =
    from && !bare && !kind.symmetric && kind.family !== "support" ? (from === link.source ? "to " : "from ") : "";
  return el(
    "button",
    { type: "button", class: "record", "data-link": id, onclick: () => open({ type: "link", id }) },
    Legend.line({
      colour: kind.colour,
      arrow: !kind.symmetric,
      mark: link.status,
      dash: DASHES[link.confidence]?.join(" "),
    }),
    el("span", { class: "what" }, words(kind.label), el("span", { class: "ends" }, " ", way, ends)),
    el(
      "span",
      { class: "fine" },
      Dates.brief(link),
      `, ${link.confidence}`,
      link.status === "asserted" ? "" : `, ${Grades.statusInWords(link)}`,
    ),
    changeTag(own, "links", id),
  );
}

/**
 * One line for all links with a neighbour: its name, their kinds, the years in which they certainly hold, and the
 * confidence of the best one.
 *
 * @param {Graph} own
 * @param {Id} id
 * @param {Neighbour} neighbour
 * @param {OpenRecord} open
 */
export function neighbourButton(own, id, { id: other, links, kinds }, open) {
  const best = own.links[links[0]];
  const [from, to] = best.source === id ? [id, other] : [other, id];
  const years = Years.certain(links.map((link) => own.links[link]));
  const held = years ? [...new Set(years)].join("–") : "no certain year";
  return el(
    "button",
    { type: "button", class: "record", "data-with": other, onclick: () => open({ type: "pair", from, to }) },
    el("span", { class: "what" }, words(own.actors[other].name), " ", Letters.tiles(own, kinds)),
    el("span", { class: "fine" }, `${held}, ${best.confidence}`),
  );
}

/**
 * @param {Graph} own
 * @param {Id} id
 * @param {OpenRecord} open
 */
export const sourceButton = (own, id, open) =>
  el(
    "button",
    { type: "button", class: "record", "data-source": id, onclick: () => open({ type: "source", id }) },
    el(
      "span",
      { class: "what" },
      words(own.sources[id].title),
      el("span", { class: "ends" }, " ", words(own.sources[id].publisher)),
    ),
    el("span", { class: "fine" }, `reliability ${own.sources[id].reliability}`),
  );

/**
 * @param {Graph} own
 * @param {Id} id
 * @param {OpenRecord} open
 */
export const actorRow = (own, id, open) =>
  el(
    "button",
    { type: "button", class: "record", "data-actor": id, onclick: () => open({ type: "actor", id }) },
    Legend.shape(own.types[own.actors[id].type]),
    el("span", { class: "what" }, words(own.actors[id].name)),
    el("span", { class: "fine" }, own.types[own.actors[id].type].label),
    changeTag(own, "actors", id),
  );

/**
 * @param {Graph} own
 * @param {Id} id
 * @param {OpenRecord} open
 */
export const eventButton = (own, id, open) =>
  el(
    "button",
    { type: "button", class: "record", onclick: () => open({ type: "event", id }) },
    el("span", { class: "what" }, words(own.events[id].name)),
    el("span", { class: "fine" }, Dates.inWords(own.events[id].date)),
  );
