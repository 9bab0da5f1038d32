// The timeline as lanes of actors: their order, and where the bars of a lane's links lie so that no two overlap.
import { level } from "../core/grades.js";
import * as Rows from "../query/rows.js";
import * as Timescale from "./timescale.js";

const STUB = 46; // pixels of a fading end: how long it lasted is not known
const LEAST = 5; // pixels of a bar
const GAP = 10; // pixels between what stands in a row
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
 * @param {Graph} graph
 * @param {Id} id
 * @returns {[number, string]}
 */
function campOf(graph, id) {
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
      if (order === "country") lane.group = Rows.country(country) || "No country given";
      return [lane, { name, camp: camp?.[0], last: country ? 0 : 1 }];
    }),
  );
  /**
   * @param {Lane} a
   * @param {Lane} b
   */
  const most = (a, b) => b.links.length - a.links.length || collator.compare(keys.get(a).name, keys.get(b).name);
  const by = {
    linked: most,
    name: (a, b) => collator.compare(keys.get(a).name, keys.get(b).name),
    first: (a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : most(a, b)),
    country: (a, b) => keys.get(a).last - keys.get(b).last || collator.compare(a.group, b.group) || most(a, b),
    camps: (a, b) => keys.get(a).camp - keys.get(b).camp || most(a, b),
  };
  return all.sort(by[order]);
}

/**
 * Where a link lies, in pixels: { left, right, solid: [from, to] or null, fadeLeft, fadeRight, ongoing }, or null
 * when no date is known. From `left` to `right` it is possible, in `solid` certain; it fades where nothing bounds it.
 *
 * @param {{ span: Span, end?: Edtf }} link
 * @param {Across} x
 * @param {number} width
 * @returns {BarShape | null}
 */
export function shape({ span, end }, x, width) {
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
  return { left, right, solid, fadeLeft, fadeRight, ongoing: end === ".." };
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
 * The labels of events that find room in so many rows: [{ id, x, row }]; those with most actors and claims go first.
 *
 * @param {Graph} graph
 * @param {[Id, number][]} events
 * @param {{ x: Across, width: number, measure: Measure, most?: number }} how
 * @returns {EventLabel[]}
 */
export function eventLabels(graph, events, { x, width, measure, most = 2 }) {
  /** @param {Id} id */
  const weight = (id) => graph.events[id].roles.length + graph.events[id].claims.length;
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
