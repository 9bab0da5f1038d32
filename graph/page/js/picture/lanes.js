// The timeline as lanes of actors: their order, and where the bars of a lane's links lie so that no two overlap.
import { level } from "../core/grades.js";
import { held, last, there } from "../core/lists.js";
import * as Columns from "../query/columns.js";
import * as Timescale from "./timescale.js";

const STUB = 46; // pixels of a fading end: how long it lasted is not known
const LEAST = 5; // pixels of a bar
const GAP = 10; // pixels between bars or names of a row
const MARK = 15; // pixels of the mark of a disputed or denied link
export const ORDERS = {
  linked: "Most linked first",
  camps: "By camp",
  country: "By country",
  first: "Earliest first",
  name: "By name",
};
const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * The number and the title of the column of the picture that an actor is in.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @returns {[number, string]}
 */
export function campOf(graph, id) {
  const { columns = [], of = {} } = graph.columns ?? {};
  const at = of[id] ?? columns.length;
  return [at, columns[at]?.title || `Column ${at + 1}`];
}

/**
 * The lanes of these actors: [{ id, links, first, group }] in an order of ORDERS; `first` is the earliest day known.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} actors
 * @param {Iterable<Id>} links
 * @param {LaneOrder} order
 * @returns {Lane[]}
 */
export function of(graph, actors, links, order) {
  /** @type {Map<Id, Lane>} */
  const lanes = new Map();
  for (const id of actors) lanes.set(id, { id, links: [], first: "9999", group: null });
  for (const id of links) {
    const { source, target, span } = graph.links[id];
    for (const end of source === target ? [source] : [source, target]) {
      const lane = lanes.get(end);
      if (!lane) continue;
      lane.links.push(id);
      const day = span[0] ?? span[1] ?? "9999";
      if (day < lane.first) lane.first = day;
    }
  }
  const all = [...lanes.values()];
  const keys = new Map(
    all.map((lane) => {
      const { name, country } = graph.actors[lane.id];
      const camp = order === "camps" ? campOf(graph, lane.id) : null;
      if (camp) lane.group = camp[1];
      if (order === "country") lane.group = Columns.country(country) || "No country given";
      return [lane, { name, camp: camp?.[0] ?? 0, last: country ? 0 : 1 }];
    }),
  );
  /**
   * @param {Lane} a
   * @param {Lane} b
   */
  const most = (a, b) => b.links.length - a.links.length || collator.compare(held(keys, a).name, held(keys, b).name);
  /** @type {Record<LaneOrder, (a: Lane, b: Lane) => number>} */
  const by = {
    linked: most,
    name: (a, b) => collator.compare(held(keys, a).name, held(keys, b).name),
    first: (a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : most(a, b)),
    country: (a, b) =>
      held(keys, a).last - held(keys, b).last || collator.compare(a.group ?? "", b.group ?? "") || most(a, b),
    camps: (a, b) => held(keys, a).camp - held(keys, b).camp || most(a, b),
  };
  return all.sort(by[order]);
}

/**
 * Where a link lies, in pixels: { left, right, solid, fadeLeft, fadeRight, ongoing, parts }, or null when no date is
 * known. `parts` are its periods, or the one that its dates give; the rest is of all of them together.
 *
 * @param {{ span: Span, spans?: Span[], end?: Edtf, periods?: Edtf[] }} link
 * @param {Across} x
 * @param {number} width
 * @returns {BarShape | null}
 */
export function shape({ span, spans = [span], end, periods = [] }, x, width) {
  const goesOn = periods.some((text) => text.endsWith("/.."));
  const parts = spans
    .map((each) => partOf(each, end === ".." || (goesOn && each[2] !== null && each[3] === null), x, width))
    .filter(there);
  if (parts.length === 0) return null;
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    right: Math.max(...parts.map(({ right }) => right)),
    solid: parts.find(({ solid }) => solid)?.solid ?? null,
    fadeLeft: parts[0].fadeLeft,
    fadeRight: last(parts).fadeRight,
    ongoing: parts.some(({ ongoing }) => ongoing),
    parts,
  };
}

/**
 * Where one period lies: { left, right, solid: [from, to] or null, fadeLeft, fadeRight, ongoing }, or null when no date
 * is known. From `left` to `right` it is possible, in `solid` certain; it fades where nothing bounds it.
 *
 * @param {Span} span
 * @param {boolean} ongoing
 * @param {Across} x
 * @param {number} width
 * @returns {BarPart | null}
 */
function partOf(span, ongoing, x, width) {
  const [s1, s2, e1, e2] = span.map(Timescale.dayOf);
  const days = [s1, s2, e1, e2].filter((day) => day !== null);
  if (days.length === 0) return null;
  const fadeLeft = s1 === null;
  const fadeRight = e2 === null;
  let left = x(s1 ?? Math.min(...days)) - (fadeLeft ? STUB : 0);
  let right = x((e2 ?? Math.max(...days)) + 1) + (fadeRight ? STUB : 0);
  /** @param {number} at */
  const clip = (at) => Math.max(0, Math.min(width, at));
  [left, right] = [clip(Math.min(left, width - LEAST)), clip(Math.max(right, LEAST))];
  right = Math.max(right, left + LEAST);
  /** @type {Point | null} */
  let solid = null;
  if (s2 !== null && e1 !== null && s2 <= e1) {
    const [from, to] = [clip(Math.min(x(s2), width - LEAST)), clip(Math.max(x(e1 + 1), LEAST))];
    solid = [from, Math.max(to, from + LEAST)];
    right = Math.max(right, solid[1]);
  }
  return { left, right, solid, fadeLeft, fadeRight, ongoing };
}

/**
 * What a bar says, as its actor sees it: "Funding to Hamas".
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {Id} actor
 */
export function label(graph, id, actor) {
  const link = graph.links[id];
  const { label: kind, symmetric } = graph.kinds[link.kind];
  const away = link.source === actor;
  return `${kind} ${symmetric ? "with" : away ? "→" : "←"} ${graph.actors[away ? link.target : link.source].name}`;
}

/**
 * The bars of a lane: { bars: [{ link, row, text, labelLeft, ...shape }], rows, more, undated }. Without `all` the
 * firmest links that fit in `most` rows, `wanted` before all; `more` counts the others, `undated` those without any
 * date. `measure` gives the width of a text in pixels.
 *
 * @param {Graph} graph
 * @param {Lane} lane
 * @param {{ x: Across, width: number, measure: Measure, most?: number, all?: boolean, wanted?: Id | null }} how
 * @returns {PackedLane}
 */
export function bars(graph, lane, { x, width, measure, most = 4, all = false, wanted = null }) {
  const dated = [];
  let undated = 0;
  for (const id of lane.links) {
    const own = shape(graph.links[id], x, width);
    if (own) dated.push({ link: id, ...own });
    else undated += 1;
  }
  /** @param {{ link: Id }} bar */
  const rank = ({ link }) => -level(graph.links[link].confidence);
  /** @param {{ link: Id }} bar */
  const kind = ({ link }) => graph.kinds[graph.links[link].kind].label;
  dated.sort(
    all
      ? (a, b) => collator.compare(kind(a), kind(b)) || a.left - b.left
      : (a, b) =>
          Number(b.link === wanted) - Number(a.link === wanted) ||
          Number(!a.solid) - Number(!b.solid) ||
          rank(a) - rank(b) ||
          b.right - b.left - (a.right - a.left) ||
          a.left - b.left,
  );
  /** @type {Point[][]} */
  const rows = [];
  const placed = [];
  for (const bar of dated) {
    const text = label(graph, bar.link, lane.id);
    const wide = Math.min(measure(text) + (graph.links[bar.link].status === "asserted" ? 0 : MARK), width);
    const labelLeft = Math.max(0, Math.min(bar.fadeLeft && bar.solid ? bar.solid[0] : bar.left, width - wide));
    const from = Math.min(labelLeft, bar.left);
    const to = Math.max(bar.right, labelLeft + wide) + GAP;
    let row = rows.findIndex((taken) => taken.every(([start, end]) => to <= start || from >= end));
    if (row < 0 && !all && rows.length >= most) continue;
    if (row < 0) row = rows.push([]) - 1;
    rows[row].push([from, to]);
    placed.push({ ...bar, row, text, labelLeft, wide });
  }
  return { bars: placed, rows: rows.length, more: dated.length - placed.length, undated };
}

/**
 * The labels of events that `most` rows have room for: [{ id, x, row }]; those with most actors and claims go first.
 *
 * @param {Graph} graph
 * @param {[Id, number][]} events
 * @param {{ x: Across, width: number, measure: Measure, most?: number }} how
 * @returns {EventLabel[]}
 */
export function eventLabels(graph, events, { x, width, measure, most = 2 }) {
  /** @param {Id} id */
  const weight = (id) => graph.events[id].roles.length + graph.events[id].claims.length;
  /** @type {Point[][]} */
  const rows = Array.from({ length: most }, () => []);
  const placed = [];
  for (const [id, day] of [...events].sort(([a, first], [b, second]) => weight(b) - weight(a) || first - second)) {
    const wide = measure(graph.events[id].name) + 18;
    const at = x(day);
    // the text ends at its day where it cannot begin there
    const left = at + wide <= width ? at : Math.max(0, at + 2 - wide);
    const row = rows.findIndex((taken) => taken.every(([start, end]) => left + wide + 6 <= start || left >= end + 6));
    if (row < 0) continue;
    rows[row].push([left, left + wide]);
    placed.push({ id, at, left, wide, row });
  }
  return placed.sort((a, b) => a.at - b.at);
}
