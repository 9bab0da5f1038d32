// The comparison in the panel: what ended, began and held between two times or filters, or the links of two actors by
// kind, side by side.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { FAMILIES } from "../core/vocabulary.js";
import * as Compare from "../query/compare.js";
import { actorButton, linkButton } from "./buttons.js";
import * as CompareForm from "./compare_form.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";

const MOST = 200; // links of a list
/** @type {("ended" | "began" | "held")[]} */
const CHANGES = ["ended", "began", "held"];
/** @type {Difference[]} */
const OF_VERSIONS = ["began", "ended", "changed", "held"];

/**
 * The ways in which the sides differ, in the order in which they are listed.
 *
 * @param {CompareSides} compare
 */
export const differences = ({ by }) => (by === "versions" ? OF_VERSIONS : CHANGES);

/**
 * The title of each list: what ended, began and held in time, or what one of two filters alone lets pass.
 *
 * @param {Graph} graph
 * @param {CompareSides} compare
 * @returns {Record<Difference, string>}
 */
export function titles(graph, compare) {
  if (compare.by === "versions") return { began: "New", ended: "Gone", changed: "Changed", held: "As before" };
  if (compare.by === "filters") {
    const [first, second] = CompareForm.inWords(graph, compare);
    return { ended: `Only in “${first}”`, began: `Only in “${second}”`, changed: "", held: "In both" };
  }
  return compare.certain
    ? {
        ended: "Certain before, not after",
        began: "Certain after, not before",
        changed: "",
        held: "Certain at both times",
      }
    : { ended: "Ended", began: "Began", changed: "", held: "Held" };
}

/**
 * What the dates say of links in a list, surest first.
 *
 * @param {Graph} graph
 * @param {Extract<Compare, { by: "dates" }>} compare
 * @param {Id[]} ids
 * @param {Difference} change
 * @returns {[string, Id[]][]}
 */
function byCertainty(graph, { sides, certain }, ids, change) {
  const [first, second] = sides.map((window) => CompareForm.timeInWords(window));
  /** @type {Map<string, Id[]>} */
  const groups = new Map();
  /** @param {Id} id */
  const said = (id) => {
    const { before, after } = Compare.certainties(graph, id, sides);
    if (change === "ended")
      return before !== "certain"
        ? `Over by ${second}; not certain that they were active on ${first}`
        : after
          ? `Active on ${first}; not known whether they went on`
          : `Active on ${first}, over by ${second}`;
    if (change === "began")
      return after !== "certain"
        ? `Not yet on ${first}; not certain that they were active on ${second}`
        : before
          ? `Active on ${second}; not known whether they had begun`
          : `Not yet on ${first}, active on ${second}`;
    if (before === "certain" && after === "certain") return "Certain at both times";
    if (before === "certain") return "Active before; not known whether they went on";
    return after === "certain"
      ? "Active after; not known whether they had begun"
      : "Possible at both times, not certain";
  };
  for (const id of ids) {
    const text = certain && change === "held" ? "Certain at both times" : said(id);
    groups.set(text, [...(groups.get(text) ?? []), id]);
  }
  const order = [/^Active on .* over|^Not yet on .* active|^Certain/, /^Active on/, /^Active/, /^/];
  /** @param {string} text */
  const rank = (text) => order.findIndex((form) => form.test(text));
  return [...groups].sort(([a], [b]) => rank(a) - rank(b));
}

/**
 * Links of support first, then by family, kind and confidence.
 *
 * @param {Graph} graph
 * @param {Id[]} ids
 */
function inOrder(graph, ids) {
  /** @param {Id} id */
  const key = (id) => {
    const { kind, confidence } = graph.links[id];
    return [
      FAMILIES.indexOf(graph.kinds[kind].family),
      9 - Grades.level(confidence),
      graph.kinds[kind].label,
      id,
    ].join();
  };
  return ids.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * @param {Graph} graph
 * @param {Id[]} ids
 * @param {Actions} on
 */
export const list = (graph, ids, on) => [
  el(
    "ul",
    { class: "links" },
    inOrder(graph, ids)
      .slice(0, MOST)
      .map((id) => el("li", {}, linkButton(graph, id, on.open))),
  ),
  ids.length > MOST && el("p", { class: "notice" }, `${ids.length - MOST} more are in the tables.`),
];

/**
 * @param {Graph} graph
 * @param {CompareParts} compare
 * @param {Compared} found
 * @param {"ended" | "began" | "held"} change
 * @param {Actions} on
 */
function section(graph, compare, found, change, on) {
  const ids = found[change];
  const actors = change === "held" ? [] : found.actors[change];
  const groups = compare.by === "dates" ? byCertainty(graph, compare, ids, change) : [["", ids]];
  return el(
    "section",
    { "data-change": change, "aria-label": titles(graph, compare)[change] },
    el(
      "h3",
      {},
      el("span", { class: `change-sample ${change}`, "aria-hidden": "true" }),
      titles(graph, compare)[change],
      el("span", { class: "count" }, ids.length.toLocaleString("en")),
    ),
    actors.length > 0 &&
      el(
        "p",
        { class: "compare-actors" },
        change === "ended" ? "Actors that ended: " : "New actors: ",
        actors.map((id, at) => [at ? ", " : "", actorButton(graph, id, on.open)]),
      ),
    ids.length === 0 && el("p", { class: "fine" }, "None."),
    groups.map(([said, own]) =>
      typeof said === "string" && said
        ? el(
            "details",
            { open: change !== "held" && own.length <= 40 },
            el("summary", {}, `${said}: ${own.length.toLocaleString("en")}`),
            list(graph, /** @type {Id[]} */ (own), on),
          )
        : change === "held"
          ? el("details", {}, el("summary", {}, "List them"), list(graph, /** @type {Id[]} */ (own), on))
          : list(graph, /** @type {Id[]} */ (own), on),
    ),
    change !== "held" && drawOthers(graph, ids, on),
  );
}

/**
 * A button that draws those links that are not drawn; null if all are.
 *
 * @param {Graph} graph
 * @param {Id[]} ids
 * @param {Actions} on
 */
export function drawOthers(graph, ids, on) {
  const drawn = on.now().drawn.links;
  const missing = ids.filter((id) => !drawn.has(id));
  const ends = [...new Set(missing.flatMap((id) => [graph.links[id].source, graph.links[id].target]))];
  if (!missing.length) return null;
  return el(
    "button",
    { type: "button", onclick: () => on.unfold(ends) },
    missing.length === ids.length ? "Draw them" : `Draw the other ${missing.length.toLocaleString("en")}`,
  );
}

/**
 * @param {Graph} graph
 * @param {State} state
 * @param {CompareParts} compare
 * @param {Store} store
 * @param {Actions} on
 */
function sides(graph, state, compare, store, on) {
  const found = Compare.of(graph, state, compare);
  return [
    compare.by === "dates" &&
      el(
        "label",
        { class: "check" },
        el("input", {
          type: "checkbox",
          checked: compare.certain,
          onchange: (event) => store.set({ compare: { ...compare, certain: event.target.checked } }),
        }),
        "certain only",
      ),
    CHANGES.map((change) => section(graph, compare, found, change, on)),
  ];
}

/** @param {Link} link */
const strength = (link) =>
  link.status === "asserted" ? link.confidence : `${link.confidence}, ${Grades.statusInWords(link)}`;

/**
 * The years in which a link is certain, of each of its periods.
 *
 * @param {Link} link
 */
function years(link) {
  const texts = Dates.spansOf(link).flatMap(([, s2, e1], at) => {
    if (!s2 || !e1 || s2 > e1 || link.outside?.includes(at)) return [];
    const [first, last] = [s2.slice(0, 4), e1.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  });
  return texts.join(", ") || "no certain year";
}

/**
 * One side of a row of the table of two actors.
 *
 * @param {Graph} graph
 * @param {Giver[]} givers
 * @param {Set<Id>} shared
 * @param {Actions} on
 */
function cell(graph, givers, shared, on) {
  if (!givers.length) return el("td", { class: "none" }, "–");
  return el(
    "td",
    {},
    el(
      "ul",
      {},
      givers.map(({ actor, links }) =>
        el(
          "li",
          { class: shared.has(actor) ? "shared" : null },
          actorButton(graph, actor, on.open),
          links.map((id) =>
            el(
              "button",
              {
                type: "button",
                class: "text compare-link",
                title: Dom.plain(`${Dates.brief(graph.links[id])}: open the link`),
                "data-link": id,
                onclick: () => on.open({ type: "link", id }),
              },
              strength(graph.links[id]),
              ", ",
              years(graph.links[id]),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {Graph} graph
 * @param {CompareActors} compare
 * @param {Actions} on
 */
function actors(graph, compare, on) {
  const { kinds, shared, alone } = Compare.actors(graph, on.now().view.links, compare);
  const names = compare.sides.map((id) => words(graph.actors[id].name));
  const [giver, does] = compare.way === "to" ? ["Givers", "receives"] : ["Receivers", "gives"];
  if (!kinds.length)
    return el("p", { class: "notice" }, `Neither ${does} links of this family under the filters of the page.`);
  const both = new Set(shared);
  /** @param {Id[]} ids */
  const named = (ids) => (ids.length ? ids.map((id, at) => [at ? ", " : "", actorButton(graph, id, on.open)]) : "none");
  return [
    el(
      "table",
      { class: "compare-kinds" },
      el("caption", {}, "Strength of each link, and the years in which it is certain. Givers of both are bold."),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, "Kind"),
          names.map((name) => el("th", { scope: "col" }, name)),
        ),
      ),
      el(
        "tbody",
        {},
        kinds.map(({ kind, sides: own }) =>
          el(
            "tr",
            { "data-kind": kind },
            el("th", { scope: "row" }, words(graph.kinds[kind].label)),
            own.map((givers) => cell(graph, givers, both, on)),
          ),
        ),
      ),
    ),
    el(
      "dl",
      { class: "facts compare-shared" },
      el("dt", {}, `${giver} of both`),
      el("dd", { "data-givers": "shared" }, named(shared)),
      alone.map((ids, side) => [
        el("dt", {}, "Only ", words(graph.actors[compare.sides[side]].name)),
        el("dd", { "data-givers": String(side) }, named(ids)),
      ]),
    ),
  ];
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @returns {PanelContent}
 */
export function render(graph, store, on) {
  const state = store.get();
  const { compare } = state;
  return {
    eyebrow: ["Compare"],
    title: compare ? CompareForm.title(graph, compare) : "Compare",
    wide: compare?.by === "actors",
    body: [
      CompareForm.create(graph, store, on),
      compare
        ? [
            compare.by === "actors"
              ? actors(graph, compare, on)
              : compare.by !== "versions" && sides(graph, state, compare, store, on),
            el("p", { class: "fine" }, "All other filters of the page apply to both sides."),
            el("button", { type: "button", onclick: () => store.set({ compare: null }) }, "Stop comparing"),
          ]
        : el(
            "p",
            { class: "summary" },
            "Compare two times: what ended, began and held. Compare the support of two actors by kind. " +
              "Or compare what two filters let pass.",
          ),
    ],
  };
}
