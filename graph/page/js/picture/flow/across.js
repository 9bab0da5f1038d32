// Where layers, strips, curves and arcs are in width.
import { last } from "../../core/lists.js";

/** The number of tiles at an arrowhead for this number of kinds. */
const TILES = { letters: (/** @type {number} */ kinds) => kinds, count: () => 1, none: () => 0 };

/**
 * Arcs of a layer in lanes to its right: the short ones inside, and two that do not meet in height share a lane.
 *
 * @param {FlowRoute[]} arcs
 * @param {FlowLook} look
 * @returns {number}
 */
function lanesOf(arcs, look) {
  /** @param {FlowNode} node */
  const middle = (node) => node.y + node.height / 2;
  /** @param {FlowRoute} route */
  const span = ({ chain: [a, b] }) => [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
  /** @param {FlowRoute} route */
  const length = (route) => span(route)[1] - span(route)[0];
  const sorted = [...arcs].sort((a, b) => length(a) - length(b) || a.index - b.index);
  /** @type {{ first: number, last: number, trunk: string | null }[][]} */
  const lanes = [];
  const room = look.strip + look.box / 2;
  for (const route of sorted) {
    const [first, last] = span(route);
    const trunk = trunkOf(route, look);
    let lane = lanes.findIndex((taken) =>
      taken.every(
        (other) => (trunk && other.trunk === trunk) || other.last + room < first || other.first - room > last,
      ),
    );
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push({ first, last, trunk });
    route.lane = lane;
  }
  return lanes.length;
}

/**
 * What arcs of one lane have in common where room is short: thin ones their opponent, and in the tightest look all the
 * one from whom they come.
 *
 * @param {FlowRoute} route
 * @param {FlowLook} look
 * @returns {string | null}
 */
function trunkOf({ ribbon, chain: [a, b] }, { tiles }) {
  if (tiles === "letters" || (ribbon.main && tiles === "count")) return null;
  return `${ribbon.family} ${ribbon.main ? ribbon.from : a.column > b.column ? a.id : b.id}`;
}

/**
 * The kinds with a place in the strips on one side of a layer, in order.
 *
 * @param {FlowRoute[]} routes
 * @param {Id[]} order
 */
const slotsOf = (routes, order) => {
  const kinds = new Set(routes.flatMap(({ ribbon }) => ribbon.kinds));
  return order.filter((id) => kinds.has(id));
};

/**
 * The widths of the layers and of what is beside them, and their sum.
 *
 * @param {FlowNet} net
 * @param {FlowLook} look
 * @param {Id[]} order
 * @param {(arcs: FlowRoute[], look: FlowLook) => number} lanesFor
 */
function measured({ layers, routes }, look, order, lanesFor) {
  const own = layers.map((layer) => Math.max(look.box, ...layer.filter(({ box }) => box).map((node) => node.width)));
  const edge = layers.map((layer) => (layer.some((node) => node.group) ? look.frame : 0));
  const mark = look.arrow + look.mark;
  const gaps = layers.map((_, layer) => {
    const near = routes.filter(({ chain }) => chain[0].layer <= layer && last(chain).layer > layer);
    const arcs = routes.filter(({ same, chain }) => same && chain[0].layer === layer);
    /** @param {Id[]} kinds */
    const packed = (kinds) => (kinds.length ? TILES[look.tiles](kinds.length) * look.slot + mark : 0);
    const back = near.filter(({ chain }) => chain[0].layer === layer);
    const left = [
      ...back.map(({ ribbon, forward }) => (ribbon.main ? packed(forward ? ribbon.back : ribbon.kinds) : 0)),
      ...arcs.flatMap(({ ribbon }) => (ribbon.main ? [packed(ribbon.kinds), packed(ribbon.back)] : [])),
    ];
    const arriving = near.filter(({ chain, ribbon }) => last(chain).layer === layer + 1 && ribbon.main);
    const slots = slotsOf(
      arriving.filter(({ forward }) => forward),
      order,
    );
    const right = Math.max(
      look.packed ? 0 : packed(slots),
      0,
      ...arriving.map(({ ribbon, forward }) => packed(forward ? ribbon.kinds : ribbon.back)),
    );
    const lanes = lanesFor(arcs, look);
    return {
      left: Math.max(0, ...left),
      right,
      slots,
      arcRoom: lanes ? look.bend + 3 + lanes * look.lane : 0,
      load: near.length,
    };
  });
  const loads = gaps.slice(0, -1).map(({ load }) => 1 + 0.06 * load);
  const fixed =
    2 * look.margin +
    own.reduce((sum, each, at) => sum + each + 2 * edge[at], 0) +
    gaps.reduce((sum, gap) => sum + gap.left + gap.right + gap.arcRoom, 0);
  return { own, edge, gaps, fixed, loads };
}

/**
 * The least width of a picture, before it is known how far its arcs have to go.
 *
 * @param {FlowNet} net
 * @param {FlowLook} look
 * @param {Id[]} order
 */
export function least(net, look, order) {
  const { fixed, loads } = measured(net, look, order, (arcs) => Math.min(1, arcs.length));
  return fixed + look.shortest * loads.length;
}

/**
 * Places in width: of layers, of the strips beside them, of the zones in which curves run.
 *
 * @param {FlowNet} net
 * @param {FlowLook} look
 * @param {number} width
 * @param {Id[]} order
 * @returns {FlowAcross}
 */
export function of(net, look, width, order) {
  const { own, edge, gaps, fixed, loads } = measured(net, look, order, lanesOf);
  const room = Math.max(look.shortest * loads.length, width - fixed);
  const all = loads.reduce((sum, each) => sum + each, 0) || 1;
  /** @type {number[]} */
  const layersAt = [];
  /** @type {FlowZone[]} */
  const zones = [];
  let x = look.margin;
  own.forEach((wide, at) => {
    x += edge[at];
    layersAt.push(x);
    x += wide + edge[at];
    const arcs = x + gaps[at].left;
    x += gaps[at].left + gaps[at].arcRoom;
    const from = x;
    x += ((loads[at] ?? 0) / all) * room;
    zones.push({ arcs, from, to: x, slots: gaps[at].slots });
    x += gaps[at].right;
  });
  return { layers: layersAt, widths: own, edges: edge, zones, width: Math.max(width, fixed + room) };
}
