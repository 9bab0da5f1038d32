// A picture of some actors and links that no page needs to show: laid out for a size, and painted.
import * as Compare from "../query/compare.js";
import * as Shown from "../query/shown.js";
import { boxOf } from "./boxes.js";
import * as Flow from "./flow/flow.js";
import * as Model from "./flow/model.js";
import * as Paint from "./flow/paint.js";

const WIDE = [620, 1180]; // pixels of a picture without a window
const HIGH = [240, 660];
const EACH = { column: 300, box: 84 };

/**
 * The box of the plane that holds all, what was dragged out of it as well.
 *
 * @param {FlowLayout} layout
 * @returns {Box}
 */
function extent({ width, height, nodes, frames, ribbons, look }) {
  const areas = [...nodes.values(), ...frames].map(boxOf);
  const points = ribbons.flatMap((ribbon) => ribbon.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: least([0, ...areas.map(({ left }) => left - look.margin), ...xs]),
    right: -least([width, ...areas.map(({ right }) => right + look.margin), ...xs].map((x) => -x)),
    top: least([0, ...areas.map(({ top }) => top - look.margin), ...ys]),
    bottom: -least([height, ...areas.map(({ bottom }) => bottom + look.margin), ...ys].map((y) => -y)),
  };
}

/** @param {number[]} values */
const least = (values) => values.reduce((a, b) => Math.min(a, b));

/**
 * What is painted, with how it is.
 *
 * @param {FlowPaint} how
 * @returns {Scene}
 */
export function painted(how) {
  const { layout, colours } = how;
  return {
    shapes: [...Paint.shapes(how), ...Paint.texts(how)],
    box: extent(layout),
    colours,
    how,
  };
}

/**
 * How far down boxes and ribbons go.
 *
 * @param {FlowLayout} layout
 */
const lowest = ({ nodes, frames, ribbons }) =>
  -least([
    0,
    ...[...nodes.values(), ...frames].map(({ y, height }) => -y - height),
    ...ribbons.flatMap(({ points }) => points.map(([, y]) => -y)),
  ]);

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
  const made = painted(how);
  return size ? made : { ...made, box: { ...made.box, bottom: lowest(layout) + layout.look.margin } };
}
