// Export: pictures, tables, files, citations and the link to this view.
import * as State from "../core/state.js";
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as Citation from "../files/citation.js";
import * as Csv from "../files/csv.js";
import * as GraphMl from "../files/graphml.js";
import * as ViewJson from "../files/view_json.js";
import * as Picture from "../files/picture.js";
import * as Selection from "../query/selection.js";
import * as Address from "./address.js";
import * as Copy from "./copy.js";
import { byId, el } from "./dom.js";
import * as PathQuestion from "./path_question.js";
import * as Print from "./print.js";

const TIMES = [1, 2, 3, 4, 5, 6];
const CM = { least: 3, most: 120, usual: 16 };
/** @type {[TableName, string][]} */
const TABLES = [
  ["links", "Links"],
  ["actors", "Actors"],
  ["claims", "Claims"],
  ["sources", "Sources"],
  ["events", "Events"],
];
/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;

const address = () => Address.here(graph, store.get());
const status = () => byId("take-status");

/**
 * Show a message where it is visible: in the dialog while that is open, otherwise as a note.
 *
 * @param {string} text
 */
function report(text) {
  if (byId("take").open) status().textContent = text;
  else on.note(text);
}

/** @param {string} ending */
const fileName = (ending) =>
  `${
    ViewWords.line(graph.info.title, 60)
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "axisgraph"
  }${ending}`;

/**
 * @param {Blob | string} content
 * @param {string} name
 * @param {string} [type]
 */
function save(content, name, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const url = URL.createObjectURL(blob);
  const link = el("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  return Words.count(Math.max(1, Math.round(blob.size / 1024)), "kilobyte");
}

// The choices in the dialog.
const size = () =>
  byId("take-size").value === "cm"
    ? { cm: Math.min(CM.most, Math.max(CM.least, Number(byId("take-cm").value) || CM.usual)) }
    : { times: Number(byId("take-size").value) };
/** @returns {PictureWish} */
const wish = () => ({ ground: byId("take-ground").value, part: byId("take-part").value });
/** @returns {InView} */
const everything = () => ({ actors: new Set(Object.keys(graph.actors)), links: new Set(Object.keys(graph.links)) });
const chosen = () => {
  const { view, drawn } = on.now();
  return { drawn, question: view, all: everything() }[/** @type {TakenWhat} */ (byId("take-what").value)];
};

async function png() {
  try {
    const { blob, width, height, cut } = await Picture.png(graph, on, wish(), size());
    const name = fileName(".png");
    report(
      `${name}: ${width} by ${height} pixels, ${save(blob, name)}` +
        `${cut ? "; reduced, because the browser cannot draw a larger one" : ""}.`,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(`No picture: ${error.message}. Choose a smaller one, or SVG.`);
  }
}

function svg() {
  const name = fileName(".svg");
  report(`${name}: ${save(Picture.svg(graph, on, wish()), name, "image/svg+xml")}.`);
}

const question = () => {
  const state = store.get();
  const what = byId("take-what").value;
  if (what === "all") return {};
  const filter = Object.fromEntries(
    State.NARROWS.filter((part) => !State.same(state[part], State.DEFAULTS[part])).map((part) => [part, state[part]]),
  );
  return {
    ...(Object.keys(filter).length ? { filter } : {}),
    ...(what === "drawn" ? { drawn: true } : {}),
  };
};

/** @param {TableName} name */
function table(name) {
  const selection = Selection.of(graph, chosen());
  const file = fileName(`-${name}.csv`);
  const rows =
    name === "claims"
      ? [...selection.links, ...selection.events].reduce((sum, { claims }) => sum + claims.length, 0)
      : selection[name].length;
  report(`${file}: ${Words.count(rows, "row")}, ${save(Csv.write(graph, selection, name), file, "text/csv")}.`);
}

/**
 * @param {string} ending
 * @param {string} type
 * @param {(selection: Taken) => string} write
 */
function file(ending, type, write) {
  const selection = Selection.of(graph, chosen());
  const name = fileName(ending);
  report(
    `${name}: ${Words.count(selection.actors.length, "actor")} and ${Words.count(selection.links.length, "link")}` +
      `, ${save(write(selection), name, type)}.`,
  );
}

const json = () => file(".json", "application/json", (selection) => ViewJson.write(graph, selection, question()));
const graphml = () => file(".graphml", "application/xml", (selection) => GraphMl.write(graph, selection));

/**
 * The text of a citation of { links }, { path, question }, { source } or { event }; null if there is nothing to cite.
 *
 * @param {Citable} what
 */
function citation({ links, path, question: asked, source, event }) {
  if (links) return Citation.ofLinks(graph, links, address());
  if (path) return Citation.ofPath(graph, path, asked, address());
  if (source) return Citation.ofSource(graph, source, address());
  return event ? Citation.ofEvent(graph, event, address()) : null;
}

/**
 * @param {string} text
 * @param {string} what
 */
async function copy(text, what) {
  if (await Copy.text(text, what)) report(`${what} copied.`);
}

/**
 * Copy a citation of { links: [ids] }, { path, question }, { source: id } or { event: id }.
 *
 * @param {Citable | null} what
 */
export function cite(what) {
  const text = what && citation(what);
  if (text) copy(text, "Citation");
}

/** The record that is open in the panel, for a citation; null if nothing is. */
function citable() {
  const { open } = store.get();
  if (open?.type === "paths") {
    const path = PathQuestion.answered() ?? PathQuestion.paths()[0];
    return path && { path, question: PathQuestion.given() };
  }
  if (open?.type === "link") return { links: [open.id] };
  if (open?.type === "actor") {
    const links = [...on.now().view.links]
      .filter((id) => [graph.links[id].source, graph.links[id].target].includes(open.id))
      .sort();
    return links.length ? { links } : null;
  }
  return open?.type === "source" || open?.type === "event" ? { [open.type]: open.id } : null;
}

/**
 * @param {string} label
 * @param {() => void} onclick
 * @param {Attributes} [more]
 */
const button = (label, onclick, more = {}) => el("button", { type: "button", onclick, ...more }, label);
/**
 * @param {string} id
 * @param {string} label
 * @param {Child} control
 */
const field = (id, label, control) => el("div", { class: "field" }, el("label", { for: id }, label), control);
/**
 * @param {string} id
 * @param {(string | number)[][]} options
 * @param {Attributes} [more]
 */
const select = (id, options, more = {}) =>
  el(
    "select",
    { id, ...more },
    options.map(([value, text]) => el("option", { value }, text)),
  );

function pictures() {
  const cm = el("input", { type: "number", id: "take-cm", min: CM.least, max: CM.most, step: "0.5", value: CM.usual });
  const cmField = el(
    "div",
    { class: "field", hidden: true },
    el("label", { for: "take-cm" }, "Width in cm, at 300 dpi"),
    cm,
  );
  const size = select(
    "take-size",
    [...TIMES.map((times) => [times, `${times} × page size`]), ["cm", "for print, in cm"]],
    {
      onchange: () => {
        cmField.hidden = size.value !== "cm";
      },
    },
  );
  size.value = "2";
  return el(
    "section",
    { "aria-labelledby": "take-pictures" },
    el("h3", { id: "take-pictures" }, "Picture"),
    el("p", { class: "fine" }, "As drawn, with title, question, filters, legend, date of record and source."),
    el(
      "div",
      { class: "fields" },
      field(
        "take-part",
        "What",
        select("take-part", [
          ["whole", "whole picture"],
          ["view", "what the window shows"],
          ["selection", "selected actors"],
        ]),
      ),
      field(
        "take-ground",
        "Background",
        select("take-ground", [
          ["light", "light"],
          ["dark", "dark"],
        ]),
      ),
      field("take-size", "Size of the PNG", size),
      cmField,
    ),
    el(
      "p",
      { class: "actions" },
      button("PNG", png, { id: "take-png", class: "primary" }),
      button("SVG", svg, { id: "take-svg" }),
    ),
  );
}

function files() {
  return el(
    "section",
    { "aria-labelledby": "take-files" },
    el("h3", { id: "take-files" }, "Data"),
    el(
      "div",
      { class: "fields" },
      field(
        "take-what",
        "What",
        select("take-what", [
          ["drawn", "what is drawn"],
          ["question", "all that the question finds"],
          ["all", "everything"],
        ]),
      ),
    ),
    el(
      "p",
      { class: "actions" },
      TABLES.map(([name, label], at) =>
        button(`${label} as CSV`, () => table(name), { id: `take-csv-${name}`, class: at ? "" : "primary" }),
      ),
      button("JSON", json, { id: "take-json" }),
      button("GraphML", graphml, { id: "take-graphml" }),
    ),
    el(
      "p",
      { class: "fine" },
      "CSV has names beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: " +
        "cells that could run as formulas start with an apostrophe. JSON is in the node-link format of networkx.",
    ),
  );
}

function words() {
  return el(
    "section",
    { "aria-labelledby": "take-words" },
    el("h3", { id: "take-words" }, "Link and citation"),
    el("p", { class: "fine", id: "take-open" }),
    el(
      "p",
      { class: "actions" },
      button("Copy link to this view", () => copy(address(), "Link to this view"), { id: "take-link" }),
      button("Copy citation", () => cite(citable()), { id: "take-cite" }),
      button(
        "Print",
        () => {
          byId("take").close();
          window.print();
        },
        { id: "take-print" },
      ),
    ),
  );
}

/**
 * Say what each option holds.
 *
 * @param {string} id
 * @param {Record<string, string>} texts
 */
function label(id, texts) {
  for (const option of byId(id).options) option.textContent = texts[option.value] ?? option.textContent;
}

/** Update the dialog to the view, and show it. */
function show() {
  const { state, view, drawn } = on.now();
  /** @param {InView} shown */
  const counts = ({ actors, links }) => `${Words.count(actors.size, "actor")}, ${Words.count(links.size, "link")}`;
  label("take-what", {
    drawn: `what is drawn: ${counts(drawn)}`,
    question: `all that the question finds: ${counts(view)}`,
    all: `everything: ${counts(everything())}`,
  });
  const selected = state.selected.filter((id) => view.actors.has(id)).length;
  label("take-part", {
    selection: selected ? Words.count(selected, "selected actor") : "selected actors (none)",
  });
  const part = byId("take-part");
  for (const option of part.options) option.disabled = option.value === "selection" && !selected;
  if (!selected && part.value === "selection") part.value = "whole";
  const can = citable();
  byId("take-cite").disabled = !can;
  byId("take-open").textContent = can
    ? "The citation covers the record that is open in the panel: " +
      "its claims with grades, their sources, the data set and the link to the view."
    : "To copy a citation, open an actor, a link, a source, an event or a path in the panel.";
  status().textContent = "";
  byId("take").showModal();
}

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function create(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
  byId("take-body").append(pictures(), files(), words(), el("p", { id: "take-status", role: "status" }));
  byId("show-take").addEventListener("click", show);
  Print.create(graph, store, on);
}
