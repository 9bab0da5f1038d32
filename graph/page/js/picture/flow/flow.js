// The layout of the picture: columns of boxes, and one ribbon for every two of them and family, each in a lane of its
// own past the boxes between. A pure function: the same model and size give the same places.
import { gather } from "../../core/lists.js";
import * as Across from "./across.js";
import * as Heights from "./heights.js";
import { NARROW, NARROWEST, WIDE } from "./look.js";
import * as Nodes from "./nodes.js";
import * as Order from "./order.js";
import * as Route from "./route.js";

export const SHARES = 10000; // of the width and of the height of a picture, in which the state has places
const MOST_PARTS = 6; // layers into which a column is divided
const MOST_NARROW = 2;
const LEAST_DIVIDED = 4; // boxes of a column that may be divided
const CUT = 1.4; // how much worse than its size a picture is in which names are cut

/**
 * What does not change when boxes are dragged: the look, the order, the heights and the widths. The first look in which
 * the picture fits, if need be with its tallest columns divided; otherwise what is least too large.
 *
 * @param {FlowModel} model
 * @param {{ width: number, height: number }} size
 * @param {MeasureText} measure
 * @returns {FlowPlan}
 */
export function plan(model, size, measure) {
  const narrow = size.width < NARROWEST;
  /** @type {Map<string, FlowNode[][]>} */
  const orders = new Map();
  /**
   * @param {FlowLook} look
   * @param {FlowNet} net
   * @param {Map<number, number>} parts
   * @returns {FlowPlan}
   */
  function planned(look, net, parts) {
    const edges = Order.edgesOf(net.routes);
    const key = [...parts].join(";");
    const order = orders.get(key);
    if (order) Order.copy(net.layers, order);
    else Order.arrange(net.layers, edges);
    orders.set(key, net.layers);
    const height = Math.max(size.height, heightOf(net, look, Heights.needed));
    Heights.settle(net.layers, Order.byNode(edges), look, height);
    const across = Across.of(net, look, size.width, model.order);
    return { model, net, look, narrow, across, height, fits: height <= size.height && across.width <= size.width };
  }
  /** @type {{ far: number, made: () => FlowPlan } | null} */
  let best = null;
  for (const group of narrow ? NARROW : WIDE)
    for (const { look, net, parts } of candidates(model, group, size.height, narrow, measure)) {
      const high = heightOf(net, look, Heights.leastNeeded) / size.height;
      const wide = Across.least(net, look, model.order) / size.width;
      if (high <= 1 && wide <= 1 && !net.cut) {
        const made = planned(look, net, parts);
        if (made.fits) return made;
      }
      const beside = Math.max(1, wide);
      const far = Math.max(1, high) * (narrow ? beside ** 4 : beside) * (net.cut ? CUT : 1);
      if (!best || far < 0.97 * best.far) best = { far, made: () => planned(look, net, parts) };
    }
  if (!best) throw new RangeError("there is no look");
  return best.made();
}

/**
 * The looks of a group, first with every column whole, then with the tallest ones divided once, and so on.
 *
 * @param {FlowModel} model
 * @param {FlowLook[]} group
 * @param {number} height
 * @param {boolean} narrow
 * @param {MeasureText} measure
 * @returns {Iterable<{ look: FlowLook, net: FlowNet, parts: Map<number, number> }>}
 */
function* candidates(model, group, height, narrow, measure) {
  let open = group.map((general) => {
    const look = { ...general, slot: slotOf(model, general, measure) };
    /** @param {Map<number, number>} parts */
    const netOf = (parts) => Nodes.of(model, look, narrow, measure, parts);
    return { look, divided: divisions(netOf, look, height, narrow) };
  });
  while (open.length) {
    const still = [];
    for (const each of open) {
      const { value, done } = each.divided.next();
      if (done) continue;
      yield { look: each.look, ...value };
      still.push(each);
    }
    open = still;
  }
}

/**
 * The width of a tile: that of the widest letter, or number, in it.
 *
 * @param {FlowModel} model
 * @param {FlowLook} look
 * @param {MeasureText} measure
 */
function slotOf({ letters }, { tiles, slot, sub }, measure) {
  const texts = tiles === "letters" ? letters : tiles === "count" ? ["8"] : [];
  return Math.max(slot, ...texts.map((text) => Math.ceil(measure(text, sub, 700)) + 3));
}

/**
 * Into how many layers columns are divided: none, and then the tallest ones one more each time, until all is as high as
 * the window or no column can be divided; with what comes of it.
 *
 * @param {(parts: Map<number, number>) => FlowNet} netOf
 * @param {FlowLook} look
 * @param {number} height
 * @param {boolean} narrow
 * @returns {Generator<{ net: FlowNet, parts: Map<number, number> }, void>}
 */
function* divisions(netOf, look, height, narrow) {
  const parts = new Map();
  for (;;) {
    const net = netOf(parts);
    yield { net, parts: new Map(parts) };
    const needed = net.layers.map((layer) => Heights.leastNeeded(layer, look) + look.top + look.bottom);
    const tallest = needed.indexOf(Math.max(...needed));
    const merged = net.columns.some(({ length }) => length > 1);
    if (merged || !(needed[tallest] > height)) return;
    const boxes = net.layers[tallest].filter(({ box }) => box).length;
    const [column] = net.columns[tallest];
    const count = (parts.get(column) ?? 1) + 1;
    if (boxes < LEAST_DIVIDED || count > (narrow ? MOST_NARROW : MOST_PARTS)) return;
    parts.set(column, count);
  }
}

/**
 * The places of all that is drawn. `pinned` are the middles of boxes that were dragged, in shares of the picture.
 *
 * @param {FlowPlan} made
 * @param {Record<Id, Point>} [pinned]
 * @returns {FlowLayout}
 */
export function places({ model, net, look, narrow, across, height }, pinned = {}) {
  const { nodes } = net;
  for (const node of nodes.values()) {
    node.settled ??= node.y;
    node.x = across.layers[node.layer];
    node.y = node.settled;
    node.width = across.widths[node.layer];
    if (!Object.hasOwn(pinned, node.id)) continue;
    const [x, y] = pinned[node.id];
    node.x = (x * across.width) / SHARES - node.width / 2;
    node.y = (y * height) / SHARES - node.height / 2;
  }
  for (const node of nodes.values()) Route.placePorts(node, look);
  return {
    look,
    narrow,
    nodes,
    frames: framesOf(net, look),
    ribbons: net.routes.map((route) => Route.draw(route, across, look)),
    captions: captionsOf(model, net, across, look, narrow),
    boxOf: model.boxOf,
    main: model.main,
    drawn: model.drawn,
    present: model.present,
    weights: model.weights,
    weighed: model.weighed,
    width: across.width,
    height,
  };
}

/**
 * @param {FlowNet} net
 * @param {FlowLook} look
 * @param {(layer: FlowNode[], look: FlowLook) => number} needed
 */
const heightOf = ({ layers }, look, needed) =>
  look.top + look.bottom + Math.max(0, ...layers.map((layer) => needed(layer, look)));

/**
 * @param {FlowNet} net
 * @param {FlowLook} look
 * @returns {FlowFrame[]}
 */
function framesOf({ nodes }, look) {
  /** @type {Map<Id, FlowBoxNode[]>} */
  const groups = new Map();
  for (const node of nodes.values()) if (node.group) gather(groups, node.group, node);
  return [...groups].map(([id, inside]) => {
    const [top, bottom] = [
      Math.min(...inside.map(({ y }) => y)),
      Math.max(...inside.map(({ y, height }) => y + height)),
    ];
    const [left, right] = [Math.min(...inside.map(({ x }) => x)), Math.max(...inside.map(({ x, width }) => x + width))];
    return {
      id,
      x: left - look.frame,
      y: top - look.frame,
      width: right - left + 2 * look.frame,
      height: bottom - top + 2 * look.frame,
    };
  });
}

/**
 * The captions: in one line over the layers; in a narrow picture, and where a layer has several columns, over the first
 * box of each.
 *
 * @param {FlowModel} model
 * @param {FlowNet} net
 * @param {FlowAcross} across
 * @param {FlowLook} look
 * @param {boolean} narrow
 * @returns {FlowCaption[]}
 */
function captionsOf({ columns }, net, across, look, narrow) {
  /** @type {FlowCaption[]} */
  const made = [];
  net.columns.forEach((group, layer) => {
    for (const column of group) {
      if (net.columns[layer - 1]?.includes(column)) continue;
      let last = layer;
      while (net.columns[last + 1]?.includes(column)) last += 1;
      const [left, right] = [across.layers[layer], across.layers[last] + across.widths[last]];
      const first = net.layers[layer].find((node) => node.column === column);
      const alone = group.length === 1 && !narrow;
      made.push({
        ...columns[column],
        x: (left + right) / 2,
        y: alone || !first ? 0 : first.y - (first.group ? look.frame : 0) - look.top,
        width: right - left,
      });
    }
  });
  return made;
}
