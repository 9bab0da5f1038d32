// Pictures of graphs, laid out and painted as the page does it, with a font whose letters are all equally wide.
import * as State from "../../../graph/page/js/core/state.js";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Flow from "../../../graph/page/js/picture/flow/flow.js";
import * as Hit from "../../../graph/page/js/picture/flow/hit.js";
import * as Model from "../../../graph/page/js/picture/flow/model.js";
import * as Paint from "../../../graph/page/js/picture/flow/paint.js";

export const measure = (text, size, weight) => [...text].length * size * (weight > 500 ? 0.58 : 0.53);
export const columnsOf = (of, count = 1 + Math.max(0, ...Object.values(of)), wholes = {}) => ({
  columns: Array.from({ length: count }, (_, at) => ({ title: `Column ${at}`, note: "", tone: "plain" })),
  of,
  wholes,
});

/** The layout, shapes and texts of a graph: { model, layout, how, shapes, texts }. */
export function pictureOf(graph, { state = {}, size = { width: 1200, height: 660 }, lit = null, ...more } = {}) {
  const whole = { actors: new Set(Object.keys(graph.actors)), links: new Set(Object.keys(graph.links)) };
  const { shown = whole, kept = new Set(), window = null, pinned = {}, colours = Colours.GROUNDS.light } = more;
  const asked = { ...State.DEFAULTS, ...state };
  const model = Model.of(graph, shown, asked, kept, window, Model.kindsInOrder(graph));
  const layout = Flow.places(Flow.plan(model, size, measure), pinned);
  const scale = more.scale ?? 1;
  const how = { graph, layout, colours, focus: Hit.focusOf(layout, lit), pinned, scale, measure, detail: scale >= 1.5 };
  Object.assign(how, { selected: new Set(), changes: more.changes ?? null });
  return { model, layout, how, shapes: Paint.shapes(how), texts: Paint.texts(how) };
}

const KIND = { colour: "#c2410c", symmetric: false, verb: "helps" };
const KINDS = {
  weapons: { ...KIND, label: "Weapons", family: "support", letters: "W" },
  funding: { ...KIND, label: "Funding", family: "support", letters: "F" },
  attack: { ...KIND, label: "Attack", family: "hostility", letters: "A" },
  alliance: { ...KIND, label: "Alliance", family: "alignment", symmetric: true, letters: "A" },
  "member-of": { ...KIND, label: "Member of", family: "structure", letters: "M" },
  "part-of": { ...KIND, label: "Part of", family: "structure", composes: true, letters: "P" },
};

/** A graph of links [source, kind, target, more] whose actors are in the columns given. */
export function graphOf(links, columns, { wholes = {}, types = {}, names = {}, more = {} } = {}) {
  const actors = Object.fromEntries(
    Object.keys(columns).map((id) => [
      id,
      { name: names[id] ?? id, type: types[id] ?? "armed-group", names: [], ...more[id] },
    ]),
  );
  const made = links.map(([source, kind, target, own], at) => [
    `l${at}`,
    {
      source,
      target,
      kind,
      span: [null, null, null, null],
      status: "asserted",
      confidence: "high",
      claims: [],
      ...own,
    },
  ]);
  return {
    info: { asOfDay: "2025-06-30", narrowedBy: {} },
    kinds: KINDS,
    types: { "armed-group": { plural: "armed groups" }, company: { plural: "companies" } },
    actors,
    links: Object.fromEntries(made),
    columns: columnsOf(columns, undefined, wholes),
  };
}
