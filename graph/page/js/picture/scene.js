// A picture of some actors and links that no page needs to show: laid out for a size, and painted.
import * as Compare from "../query/compare.js";
import * as Shown from "../query/shown.js";
import { boxOf } from "./boxes.js";
import * as Flow from "./flow/flow.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";
import * as Paint from "./flow/paint.js";

const WIDE = [620, 1180]; // pixels of a picture without a window
const HIGH = [240, 660];
const EACH = { column: 300, box: 84 };

/**
 * The box of the plane that holds boxes, frames and ribbons.
 *
 * @param {FlowLayout} layout
 * @returns {Box}
 */
function contentOf({ nodes, frames, ribbons }) {
  const areas = [...nodes.values(), ...frames].map(boxOf);
  const points = ribbons.flatMap((ribbon) => ribbon.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: least([...areas.map(({ left }) => left), ...xs]),
    right: -least([...areas.map(({ right }) => right), ...xs].map((x) => -x)),
    top: least([...areas.map(({ top }) => top), ...ys]),
    bottom: -least([...areas.map(({ bottom }) => bottom), ...ys].map((y) => -y)),
  };
}

/**
 * The layout with the captions over the columns just above what is drawn.
 *
 * @param {FlowLayout} layout
 * @returns {FlowLayout}
 */
function lowered(layout) {
  if (!layout.nodes.size) return layout;
  const down = Math.max(0, contentOf(layout).top - layout.look.top);
  return { ...layout, captions: layout.captions.map((each) => (each.y ? each : { ...each, y: down })) };
}

/**
 * The box of the plane that holds all that is drawn, captions too.
 *
 * @param {FlowLayout} layout
 * @param {Shape[]} shapes
 * @param {MeasureText} measure
 * @returns {Box}
 */
function extent(layout, shapes, measure) {
  const { margin, top } = layout.look;
  if (!layout.nodes.size) return { left: 0, right: layout.width, top: 0, bottom: layout.height };
  const content = contentOf(layout);
  const texts = shapes.flatMap((shape) => (shape.type === "text" ? [boxOf(Hit.textArea(shape, measure))] : []));
  return {
    left: least([content.left, ...texts.map(({ left }) => left)]) - margin,
    right: -least([content.right, ...texts.map(({ right }) => right)].map((x) => -x)) + margin,
    top: least([content.top - Math.min(top, margin), ...layout.captions.map(({ y }) => y)]),
    bottom: content.bottom + margin,
  };
}

/** @param {number[]} values */
const least = (values) => values.reduce((a, b) => Math.min(a, b));

/**
 * What is painted, with how it is, and the part of the plane that it fills.
 *
 * @param {FlowPaint} given
 * @returns {Scene}
 */
export function painted(given) {
  const how = { ...given, layout: lowered(given.layout) };
  const shapes = [...Paint.shapes(how), ...Paint.texts(how)];
  return { shapes, box: extent(how.layout, shapes, how.measure), colours: how.colours, how };
}

/**
 * A size that suits a picture: less than that of a window where there is little in it.
 *
 * @param {FlowModel} model
 */
function sizeOf({ boxes }) {
  /** @type {Map<number, number>} */
  const columns = new Map();
  for (const { column, chips } of boxes) columns.set(column, (columns.get(column) ?? 0) + 1 + 0.4 * chips.length);
  /**
   * @param {number} value
   * @param {number[]} bounds
   */
  const within = (value, [least, most]) => Math.round(Math.min(most, Math.max(least, value)));
  return {
    width: within(EACH.column * columns.size, WIDE),
    height: within(100 + EACH.box * Math.max(0, ...columns.values()), HIGH),
  };
}

/**
 * The picture of these actors and links at scale 1; without a `size` in one that suits it.
 *
 * @param {{
 *   graph: Graph, shown: Pictured, state: State, kept: Set<Id>, colours: Theme,
 *   measure: MeasureText, size?: { width: number, height: number } | null
 * }} what
 * @returns {Scene}
 */
export function of({ graph, shown, state, kept, colours, measure, size = null }) {
  const window = Shown.windowOf(graph, state);
  const model = Model.of(graph, shown, state, kept, window, Model.kindsInOrder(graph));
  const layout = Flow.places(Flow.plan(model, size ?? sizeOf(model), measure), state.pinned);
  const { pinned } = state;
  const rest = { focus: null, selected: new Set(), scale: 1, detail: false };
  const how = { graph, layout, colours, pinned, measure, ...rest, changes: Compare.changes(graph, state) };
  return painted(how);
}
