// The legend, which is also the filter: a box for every kind of link, type of actor, confidence, status and country,
// each with the number of records under all other filters.
import * as State from "../core/state.js";
import { CONFIDENCES, DASHES, FAMILIES, STATUSES, STATUS_TITLES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Marks from "../picture/marks.js";
import * as Facets from "../query/facets.js";
import * as Shown from "../query/shown.js";
import * as Dom from "./dom.js";
import { el, svg, words } from "./dom.js";
import * as Focus from "./focus.js";
import * as Numbers from "./numbers.js";
import * as Roving from "./roving.js";

const NOWHERE = "No country given";
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** @param {Look} look */
export const shape = (look) =>
  svg(
    "svg",
    {
      class: look.hollow ? "swatch hollow" : "swatch",
      viewBox: "-9 -9 18 18",
      "aria-hidden": "true",
      colour: look.colour,
    },
    svg("path", { d: Marks.outline(look.shape, look.shape === "star" ? 8 : 7) }),
  );

/**
 * A line sample: `dash` as on the canvas, an arrowhead, and optionally a mark in its middle or a plate with `letters`.
 *
 * @param {LineSample} look
 */
export function line({ colour, dash, arrow = true, mark, ended, possible, letters }) {
  const end = letters ? 36 : 30;
  return svg(
    "svg",
    { class: letters ? "line-swatch wide" : "line-swatch", viewBox: `0 0 ${end} 12`, "aria-hidden": "true", colour },
    svg("path", {
      d: arrow ? `M1 6h${end - 8}` : `M1 6h${end - 2}`,
      "stroke-dasharray": dash,
      class: possible && "thin",
    }),
    arrow &&
      svg("path", {
        d: ended ? `M${end - 8} 2.5 ${end - 2} 6l-6 3.5` : `M${end - 8} 2l7 4-7 4z`,
        class: ended ? "open" : possible ? "thin hollow" : "head",
      }),
    mark === "denied" && svg("path", { d: "M10 2.500l7 7M10 9.500l7-7" }),
    mark === "disputed" && svg("path", { d: "M13 1.500 17.500 6 13 10.500 8.500 6z", class: "hollow" }),
    letters && svg("path", { d: Marks.moved(Marks.plate(20, 11), 15, 6), class: "plate" }),
    letters && svg("text", { x: 15, y: 9.2 }, letters),
  );
}

/**
 * The rows of the legend: [title, facet, groups], a group being { name, values, label, sample } or a family of kinds.
 *
 * @param {Graph} graph
 */
function sections(graph) {
  const kinds = Object.keys(graph.kinds);
  const families = FAMILIES.filter((family) => kinds.some((id) => graph.kinds[id].family === family));
  /** @param {Id} id */
  const kindRow = (id) => ({
    value: id,
    key: `kind:${id}`,
    label: words(graph.kinds[id].label),
    sample: line({
      colour: graph.kinds[id].colour,
      arrow: !graph.kinds[id].symmetric,
      letters: graph.kinds[id].letters,
    }),
  });
  const total = new Map();
  for (const { kind } of Object.values(graph.links)) total.set(kind, (total.get(kind) ?? 0) + 1);
  /**
   * @param {Id} a
   * @param {Id} b
   */
  const order = (a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || (a < b ? -1 : 1);
  /** @type {Section[]} */
  const made = [
    {
      title: "Links",
      facet: "kinds",
      groups: families.map((family) => ({
        name: Words.capital(family),
        key: `family:${family}`,
        rows: kinds
          .filter((id) => graph.kinds[id].family === family)
          .sort(order)
          .map(kindRow),
      })),
    },
    {
      title: "Actors",
      facet: "types",
      groups: [
        {
          rows: Object.keys(graph.types).map((id) => ({
            value: id,
            key: `type:${id}`,
            label: graph.types[id].label,
            sample: shape(graph.types[id]),
          })),
        },
      ],
    },
    {
      title: "Confidence",
      facet: "confidences",
      groups: [
        {
          rows: [...CONFIDENCES].reverse().map((value) => ({
            value,
            key: `confidence:${value}`,
            label: Words.capital(value),
            sample: line({ dash: DASHES[value]?.join(" ") }),
          })),
        },
      ],
    },
    {
      title: "Status",
      facet: "statuses",
      groups: [
        {
          rows: STATUSES.map((value) => ({
            value,
            key: `status:${value}`,
            label: Words.capital(STATUS_TITLES[value]),
            sample: line({ mark: value }),
          })),
        },
      ],
    },
    {
      title: "Countries",
      facet: "countries",
      folded: true,
      groups: [
        {
          rows: State.valuesOf(graph, "countries")
            .map((value) => ({ value, label: value === State.NO_COUNTRY ? NOWHERE : (regions.of(value) ?? value) }))
            .sort((a, b) => (a.label < b.label ? -1 : 1))
            .map(({ value, label }) => ({ value, key: `country:${value}`, label, sample: null })),
        },
      ],
    },
  ];
  return made;
}

/**
 * The number of links with a value, or of actors if it is a value of actors.
 *
 * @param {number | { actors: number } | undefined} count
 */
const numberOf = (count) => (typeof count === "object" ? count.actors : (count ?? 0));

/**
 * What the number of a row counts: links, or actors where the row is of a property of actors.
 *
 * @param {string} key
 * @returns {Counted}
 */
function countedBy(key) {
  const [name, value] = key.split(":");
  return { type: name === "type" || name === "country" ? "actors" : "links", where: { [name]: value, instead: "" } };
}

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @returns {{ update(now: Now): void }}
 */
export function create(container, graph, store, on) {
  /** @type {LegendRow[]} */
  const rows = [];
  /** @type {{ update(): void }[]} */
  const rovers = [];
  /** @param {HTMLElement} each */
  const controlsOf = (each) => Dom.all(each, "input, button");

  /** @param {StateFacet} facet */
  const chosen = (facet) => State.shownBy(graph, store.get(), facet) ?? State.valuesOf(graph, facet);

  /**
   * @param {StateFacet} facet
   * @param {Set<string>} values
   */
  function choose(facet, values) {
    store.set(State.choosing(graph, store.get(), facet, values));
  }

  /**
   * @param {StateFacet} facet
   * @param {string[]} values
   * @param {boolean} on
   */
  function tick(facet, values, on) {
    const now = new Set(chosen(facet));
    for (const value of values) on ? now.add(value) : now.delete(value);
    choose(facet, now);
  }

  /**
   * @param {StateFacet} facet
   * @param {Pick<SectionRow, "key" | "label" | "sample">} row
   * @param {string[]} values
   * @param {boolean} [isFamily]
   */
  function row(facet, { key, label, sample }, values, isFamily) {
    const box = el("input", {
      type: "checkbox",
      checked: true,
      "data-filter": key,
      onchange: (event) => tick(facet, values, event.target.checked),
    });
    const count = el("span", { class: "row-count" });
    const element = el(
      "div",
      { class: isFamily ? "row family" : "row" },
      el("label", {}, box, sample, el("span", { class: "label" }, label)),
      el(
        "button",
        {
          type: "button",
          class: "only",
          "aria-label": `Show only ${Dom.plain(typeof label === "string" ? label : label.textContent)}`,
          onclick: () => choose(facet, new Set(values)),
        },
        "only",
      ),
      count,
    );
    rows.push({ facet, values, box, count, element, counted: countedBy(key) });
    return element;
  }

  /** @param {Section} section */
  function section({ title, facet, groups, folded }) {
    const all = el(
      "button",
      {
        type: "button",
        class: "text",
        "aria-label": `Show all: ${title}`,
        onclick: () => choose(facet, new Set(State.valuesOf(graph, facet))),
      },
      "all",
    );
    const none = el(
      "button",
      { type: "button", class: "text", "aria-label": `Show none: ${title}`, onclick: () => store.set({ [facet]: [] }) },
      "none",
    );
    const body = groups.map(({ name, key, rows: own }) =>
      el(
        "div",
        { role: "group", "aria-label": name ?? title },
        name !== undefined &&
          key !== undefined &&
          row(
            facet,
            { key, label: name, sample: null },
            own.map(({ value }) => value),
            true,
          ),
        own.map((each) => row(facet, each, [each.value], false)),
      ),
    );
    for (const group of body) rovers.push(Roving.attach(group, () => Dom.all(group, ".row").map(controlsOf)));
    if (!folded)
      return el(
        "section",
        { "aria-label": title },
        el("div", { class: "section-head" }, el("h2", {}, title), all, none),
        body,
      );
    return el(
      "section",
      { "aria-label": title },
      el("details", {}, el("summary", {}, el("h2", {}, title)), el("div", { class: "section-head" }, all, none), body),
    );
  }

  /** @param {Now} now */
  function update({ state, view }) {
    const given = State.asks(state) || State.holdsEither(state);
    const counts = given ? Facets.counted(graph, view.links) : Facets.count(graph, ...Shown.asked(graph, state));
    for (const { facet, values, box, count, element, counted } of rows) {
      const chosen = State.shownBy(graph, state, facet);
      const ticked = chosen === null ? values.length : values.filter((value) => chosen.includes(value)).length;
      box.checked = ticked > 0;
      box.indeterminate = ticked > 0 && ticked < values.length;
      const number = values.reduce(
        (sum, value) => sum + numberOf(counts[facet]?.[value === State.NO_COUNTRY ? Facets.NO_COUNTRY : value]),
        0,
      );
      const door = Numbers.door(graph, on.open, counted, number, { text: number.toLocaleString("en"), class: "count" });
      const focused = Focus.keep(element);
      count.replaceChildren(door);
      focused?.();
      element.classList.toggle("nothing", number === 0);
    }
    for (const rover of rovers) rover.update();
  }

  container.append(
    ...sections(graph).map(section),
    el(
      "section",
      { "aria-label": "Marks" },
      el("div", { class: "section-head" }, el("h2", {}, "Marks")),
      el(
        "ul",
        { class: "key" },
        el("li", {}, line({ ended: true }), "Ended before the date of record"),
        el("li", {}, line({ possible: true }), "Thin: possible, not certain, at the time chosen"),
      ),
    ),
  );
  return { update };
}
