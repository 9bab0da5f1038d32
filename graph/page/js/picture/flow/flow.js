// The layout of the picture: columns of boxes, and one ribbon for every two of them and family, each in a lane of its
// own past the boxes between. A pure function: the same model and size give the same places.
import { gather } from "../../core/lists.js";
import * as Across from "./across.js";
import * as Heights from "./heights.js";
import { NARROW, NARROWEST, WIDE } from "./look.js";
import * as Nodes from "./nodes.js";
import * as Order from "./order.js";
import * as Route from "./route.js";

/**
 * What does not change when boxes are dragged: the look, the order, the heights and the widths.
 *
 * @param {FlowModel} model
 * @param {{ width: number, height: number }} size
 * @param {MeasureText} measure
 * @returns {FlowPlan}
 */
export function plan(model, size, measure) {
  const narrow = size.width < NARROWEST;
  /** @type {FlowNode[][] | null} */
  let order = null;
  /**
   * @param {FlowLook} look
   * @returns {FlowPlan}
   */
  function planned(look) {
    const net = Nodes.of(model, look, narrow, measure);
    const edges = Order.edgesOf(net.routes);
    if (order) Order.copy(net.layers, order);
    else Order.arrange(net.layers, edges);
    order ??= net.layers;
    const height = Math.max(size.height, heightOf(net, look));
    Heights.settle(net.layers, Order.byNode(edges), look, height);
    const across = Across.of(net, look, size.width, model.order);
    return { model, net, look, narrow, across, height };
  }
  const [first, ...others] = narrow ? NARROW : WIDE;
  let best = planned(first);
  for (const look of others) {
    if (tooLarge(best, size) === 0) break;
    const made = planned(look);
    if (tooLarge(made, size) < tooLarge(best, size) - 1) best = made;
  }
  return best;
}

/**
 * How much larger than the window a picture is.
 *
 * @param {FlowPlan} made
 * @param {{ width: number, height: number }} size
 */
const tooLarge = ({ across, height }, size) =>
  Math.max(0, across.width - size.width) + Math.max(0, height - size.height);

/**
 * The places of all that is drawn. `pinned` are the middles of boxes that were dragged.
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
    node.x = pinned[node.id][0] - node.width / 2;
    node.y = pinned[node.id][1] - node.height / 2;
  }
  for (const node of nodes.values()) Route.placePorts(node, look);
  return {
    look,
    narrow,
    nodes,
    frames: framesOf(net, look),
    ribbons: net.routes.map((route) => Route.draw(route, across, look)),
    captions: captionsOf(model, net, across, look),
    boxOf: model.boxOf,
    main: model.main,
    present: model.present,
    width: across.width,
    height,
  };
}

/**
 * @param {FlowNet} net
 * @param {FlowLook} look
 */
const heightOf = ({ layers }, look) =>
  look.top + look.bottom + Math.max(0, ...layers.map((layer) => Heights.needed(layer, look)));

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
 * The captions: over its layer, and within a layer of several columns over the first box of each.
 *
 * @param {FlowModel} model
 * @param {FlowNet} net
 * @param {FlowAcross} across
 * @param {FlowLook} look
 * @returns {FlowCaption[]}
 */
function captionsOf({ columns }, net, across, look) {
  return net.columns.flatMap((group, layer) =>
    group.map((column) => {
      const first = net.layers[layer].find((node) => node.column === column);
      const alone = group.length === 1;
      return {
        ...columns[column],
        x: across.layers[layer] + across.widths[layer] / 2,
        y: alone || !first ? 0 : first.y - (first.group ? look.frame : 0) - look.top,
        width: across.widths[layer],
      };
    }),
  );
}
