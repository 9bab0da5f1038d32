// The grid of the matrix: a row for each giver, a column for each receiver, ticks for kinds in the cells.
import { there } from "../core/lists.js";
import * as Words from "../core/words.js";
import * as Colours from "../picture/colours.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";

const [LIGHT, DARK] = ["#ffffff", "#11151b"]; // the letters in a full tick
const READABLE = 5; // contrast of a letter
const LONGEST = 36; // letters of a name above a column, which has room for two lines

/** @type {[string, string][]} */
const GRADES = [
  ["high", "high confidence"],
  ["moderate", "moderate"],
  ["low", "low"],
  ["high disputed", "disputed"],
  ["high ended", "ended"],
];
/** @param {[string, string]} look */
const grade = ([look, title]) =>
  el("li", {}, el("span", { class: `tick plain ${look}`, "aria-hidden": "true" }), title);

/**
 * A tick: the letters of a kind on its colour, filled for high confidence, pale for moderate, empty for low.
 *
 * @param {Graph} graph
 * @param {Id} kind
 * @param {Partial<MatrixTick>} [how]
 */
export function tick(graph, kind, { links = [], confidence = "high", disputed, denied, ended, possible } = {}) {
  const { letters, colour } = graph.kinds[kind];
  const marks = { disputed, denied, ended, possible };
  const named = Object.entries(marks).filter(([, is]) => is);
  const made = el(
    "span",
    {
      class: ["tick", confidence, ...named.map(([name]) => name)].join(" "),
      "data-kind": kind,
      "data-link": links[0],
      "aria-hidden": "true",
    },
    letters,
  );
  made.style.setProperty("--tick", Colours.visible(colour, LIGHT, READABLE));
  made.style.setProperty("--tick-dark", Colours.visible(colour, DARK, READABLE));
  return made;
}

/**
 * The name of an entry.
 *
 * @param {Graph} graph
 * @param {MatrixEntry} entry
 */
export const nameOf = (graph, { ids, stack }) =>
  stack ? `${ids.length.toLocaleString("en")} more actors` : Dom.plain(graph.actors[ids[0]].name);

/** @param {string} name */
const short = (name) => ([...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join("")}…` : name);

/**
 * @param {Graph} graph
 * @param {MatrixEntry} entry
 * @param {MatrixSide} side
 */
function heading(graph, entry, side) {
  const { ids, kinds, stack } = entry;
  const name = nameOf(graph, entry);
  return el(
    "th",
    {
      scope: side === "from" ? "row" : "col",
      class: stack ? "matrix-name stack" : "matrix-name",
      tabindex: -1,
      "data-entry": entry.key,
      "data-side": side,
      "data-actor": stack ? null : ids[0],
      "aria-expanded": stack ? "false" : null,
      title: stack ? "Show them one by one" : name,
    },
    el(
      "span",
      { class: "matrix-label" },
      !stack && Legend.shape(graph.types[graph.actors[ids[0]].type]),
      stack ? name : words(side === "to" ? short(name) : name),
    ),
    el(
      "span",
      { class: "count", title: "Kinds of link in all its cells" },
      kinds.toLocaleString("en"),
      el("span", { class: "hidden" }, " kinds"),
    ),
  );
}

/**
 * The heading of a group, with a button that folds its minor actors again if they are shown.
 *
 * @param {MatrixGroup} group
 * @param {(key: string) => void} fold
 */
function groupTitle({ key, title, folds }, fold) {
  const again = el("button", { type: "button", class: "text", onclick: () => fold(key) }, "Fewer");
  return el("span", { class: "matrix-group-title" }, title ?? "", folds && again);
}

/**
 * @param {Graph} graph
 * @param {Matrix} matrix
 * @param {MatrixEntry} from
 * @param {MatrixEntry} to
 */
function cell(graph, matrix, from, to) {
  const ticks = matrix.cell(from, to);
  const kinds = ticks.map(({ kind }) => graph.kinds[kind].label).join(", ");
  return el(
    "td",
    {
      tabindex: -1,
      class: [ticks.length > 0 && "some", (from.stack || to.stack) && "stack"].filter(there).join(" ") || null,
      "data-from": from.key,
      "data-to": to.key,
    },
    ticks.length > 0 && [
      el("span", { class: "hidden" }, `${nameOf(graph, from)} to ${nameOf(graph, to)}: ${kinds}`),
      el(
        "span",
        { class: "ticks" },
        ticks.map((each) => tick(graph, each.kind, each)),
      ),
    ],
  );
}

/**
 * The table of a matrix. `corner` names the two sides; `fold` folds a group that was opened.
 *
 * @param {Graph} graph
 * @param {Matrix} matrix
 * @param {{ label: string, corner: [string, string], fold(key: string): void }} how
 */
export function table(graph, matrix, { label, corner, fold }) {
  const columns = matrix.receivers.flatMap(({ entries }) => entries);
  const titled = matrix.receivers.some(({ title, folds }) => title !== null || folds);
  const first = new Set(matrix.receivers.map(({ entries }) => entries[0].key));
  const sides = el(
    "td",
    { class: "matrix-corner", rowspan: titled ? 2 : 1 },
    el("ul", { class: "matrix-grades", "aria-label": "Key to the ticks" }, GRADES.map(grade)),
    el("span", { class: "matrix-to" }, `${corner[1]} →`),
    el("span", { class: "matrix-from" }, `${corner[0]} ↓`),
  );
  const names = columns.map((entry) => heading(graph, entry, "to"));
  const rows = [
    titled &&
      el(
        "tr",
        { class: "matrix-groups" },
        sides,
        matrix.receivers.map((group) =>
          el("th", { scope: "colgroup", colspan: group.entries.length }, groupTitle(group, fold)),
        ),
      ),
    el("tr", {}, !titled && sides, names),
  ].filter(there);
  const made = el(
    "table",
    { role: "grid", class: "matrix", "aria-label": label },
    el("thead", {}, rows),
    matrix.givers.map((group) =>
      el(
        "tbody",
        {},
        (group.title !== null || group.folds) &&
          el(
            "tr",
            { class: "matrix-groups" },
            el("th", { scope: "rowgroup", colspan: columns.length + 1 }, groupTitle(group, fold)),
          ),
        group.entries.map((from) =>
          el(
            "tr",
            {},
            heading(graph, from, "from"),
            columns.map((to) => cell(graph, matrix, from, to)),
          ),
        ),
      ),
    ),
  );
  for (const each of Dom.all(made, "td[data-to], th[data-side=to]"))
    if (first.has(each.dataset.to ?? each.dataset.entry ?? "")) each.classList.add("first");
  return made;
}

/**
 * The words of a cell, for a bubble: its two actors, and the facts about each kind.
 *
 * @param {Graph} graph
 * @param {MatrixEntry} from
 * @param {MatrixEntry} to
 * @param {MatrixTick[]} ticks
 * @returns {Child[]}
 */
export function cellWords(graph, from, to, ticks) {
  /** @param {MatrixTick} tick */
  const said = ({ links, confidence, disputed, denied, ended, possible }) =>
    [
      links.length > 1 && Words.count(links.length, "link"),
      `${confidence} confidence`,
      disputed && "disputed",
      denied && "denied",
      ended && "ended",
      possible && "possible, not certain, at the time chosen",
    ].filter(there);
  return [
    el("strong", {}, words(nameOf(graph, from)), " → ", words(nameOf(graph, to))),
    ...ticks.map((each) =>
      el(
        "span",
        { class: "matrix-said" },
        tick(graph, each.kind, each),
        words(graph.kinds[each.kind].label),
        el("span", { class: "fine" }, ` ${said(each).join(", ")}`),
      ),
    ),
  ];
}
