// How ribbons run: from the side of a box through the lanes of the layers between to the side of another, as an SVG
// path, as points, and with the places of the strips of letters and arrowheads at its ends.

import * as Lists from "../../core/lists.js";

const STEPS = 12; // points that stand for a curve
const CLEAR = 8; // between a way without a lane and the boxes that it passes

/**
 * Give ports their heights: sorted by where their ribbons go, an arc outermost on the side that it goes to.
 *
 * @param {FlowNode} node
 * @param {FlowLook} look
 */
export function placePorts(node, look) {
  const middle = node.y + node.height / 2;
  /** @param {FlowPort} port */
  function key({ route, end }) {
    const other = end === 0 ? route.chain[1] : route.chain[route.chain.length - 2];
    const at = other.y + other.height / 2;
    if (!route.same) return at;
    return at < middle ? -1e6 + route.lane : 1e6 - route.lane;
  }
  for (const side of [node.left, node.right]) {
    side.sort((a, b) => key(a) - key(b) || a.route.index - b.route.index);
    const need = side.reduce((sum, port) => sum + port.need + look.portGap, -look.portGap);
    let y = middle - need / 2;
    for (const port of side) {
      port.y = y + port.need / 2;
      y += port.need + look.portGap;
    }
  }
}

/** A path that is written while its points are collected. */
class Pen {
  constructor() {
    this.d = "";
    /** @type {Point[]} */
    this.points = [];
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  to(x, y) {
    const last = this.points.at(-1);
    if (last && Math.abs(last[0] - x) < 0.01 && Math.abs(last[1] - y) < 0.01) return;
    this.d += `${this.d ? "L" : "M"}${near(x)} ${near(y)}`;
    this.points.push([x, y]);
  }

  /**
   * A curve that begins and ends level.
   *
   * @param {number} x
   * @param {number} y
   */
  sway(x, y) {
    const [fromX, fromY] = Lists.last(this.points);
    if (Math.abs(fromY - y) < 0.5) {
      this.to(x, y);
      return;
    }
    const middle = (fromX + x) / 2;
    this.d += `C${near(middle)} ${near(fromY)} ${near(middle)} ${near(y)} ${near(x)} ${near(y)}`;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      this.points.push([a * fromX + (b + c) * middle + d * x, (a + b) * fromY + (c + d) * y]);
    }
  }

  /**
   * A rounded corner.
   *
   * @param {number} cx
   * @param {number} cy
   * @param {number} x
   * @param {number} y
   */
  corner(cx, cy, x, y) {
    const [fromX, fromY] = Lists.last(this.points);
    this.d += `Q${near(cx)} ${near(cy)} ${near(x)} ${near(y)}`;
    for (const t of [0.25, 0.5, 0.75, 1])
      this.points.push([
        (1 - t) ** 2 * fromX + 2 * t * (1 - t) * cx + t * t * x,
        (1 - t) ** 2 * fromY + 2 * t * (1 - t) * cy + t * t * y,
      ]);
  }
}

/** @param {number} value */
const near = (value) => Math.round(value * 100) / 100;

/**
 * The way of an arc: out to its lane at the right, along it, and back.
 *
 * @param {Pick<FlowRoute, "chain" | "lane">} route
 * @param {[number, number]} ends
 * @param {FlowAcross} across
 * @param {FlowLook} look
 * @returns {Pen}
 */
function arc({ chain: [first, last], lane }, [from, to], across, look) {
  const outer = Math.max(first.x + first.width, last.x + last.width);
  const wanted = Math.max(across.zones[first.layer].arcs, outer) + look.bend + lane * look.lane;
  const far = Math.max(outer + look.bend, Math.min(wanted, across.width - 2));
  const bend = Math.min(look.bend, Math.abs(to - from) / 2);
  const sign = to > from ? 1 : -1;
  const pen = new Pen();
  pen.to(first.x + first.width, from);
  pen.to(far - bend, from);
  pen.corner(far, from, far, from + sign * bend);
  pen.to(far, to - sign * bend);
  pen.corner(far, to, far - bend, to);
  pen.to(last.x + last.width, to);
  return pen;
}

/**
 * The way of a ribbon from layer to layer.
 *
 * @param {FlowRoute} route
 * @param {[number, number]} ends
 * @param {FlowAcross} across
 * @returns {Pen}
 */
function through({ chain }, [from, to], across) {
  const pen = new Pen();
  const [first, last] = [chain[0], Lists.last(chain)];
  pen.to(first.x + first.width, from);
  for (const node of chain.slice(1)) {
    const zone = across.zones[node.layer - 1];
    const y = node === last ? to : node.y + node.height / 2;
    pen.to(zone.from, Lists.last(pen.points)[1]);
    pen.sway(zone.to, y);
  }
  pen.to(last.x, to);
  return pen;
}

/**
 * The height at which a way passes a layer: the nearest to `wanted` at which there is no box.
 *
 * @param {FlowNode[]} layer
 * @param {number} wanted
 */
function gapIn(layer, wanted) {
  const boxes = layer.filter(({ box }) => box).sort((a, b) => a.y - b.y);
  const bottoms = [-Infinity, ...boxes.map(({ y, height }) => y + height)];
  const tops = [...boxes.map(({ y }) => y), Infinity];
  let best = wanted;
  let far = Infinity;
  bottoms.forEach((above, at) => {
    const room = Math.min(CLEAR, (tops[at] - above) / 2);
    const y = Math.max(above + room, Math.min(tops[at] - room, wanted));
    if (tops[at] > above && Math.abs(y - wanted) < far) [best, far] = [y, Math.abs(y - wanted)];
  });
  return best;
}

/**
 * A way between two boxes, past all others, for a ribbon that has no lane: it is drawn only while it stands out.
 *
 * @param {Ribbon} ribbon
 * @param {FlowPlan} plan
 * @param {number} lane
 * @returns {FlowRibbon}
 */
export function extra(ribbon, { net, across, look }, lane) {
  const [from, to] = [Lists.held(net.nodes, ribbon.from), Lists.held(net.nodes, ribbon.to)];
  const [first, last] = from.layer <= to.layer ? [from, to] : [to, from];
  const same = first.layer === last.layer;
  /** @param {FlowNode} node */
  const middle = ({ y, height }) => y + height / 2;
  const [start, end] = [middle(first), middle(last)];
  /** @type {Pen} */
  let pen;
  if (same) pen = arc({ chain: [first, last], lane: lane + 0.5 }, [start, end], across, look);
  else {
    pen = new Pen();
    pen.to(first.x + first.width, start);
    for (let layer = first.layer + 1; layer <= last.layer; layer += 1) {
      const zone = across.zones[layer - 1];
      const wanted = start + ((end - start) * (layer - first.layer)) / (last.layer - first.layer);
      pen.to(zone.from, Lists.last(pen.points)[1]);
      pen.sway(zone.to, layer === last.layer ? end : gapIn(net.layers[layer], wanted));
    }
    pen.to(last.x, end);
  }
  const right = { x: first.x + first.width, y: start, way: -1 };
  const left = same ? { x: last.x + last.width, y: end, way: -1 } : { x: last.x, y: end, way: 1 };
  const [at, tail] = first === from ? [left, right] : [right, left];
  const heads = ribbon.directed
    ? [
        { ...at, kinds: ribbon.kinds, slots: ribbon.kinds },
        ...(ribbon.back.length ? [{ ...tail, kinds: ribbon.back, slots: ribbon.back }] : []),
      ]
    : [];
  return { ribbon, width: look.thin, d: pen.d, points: first === from ? pen.points : [...pen.points].reverse(), heads };
}

/**
 * The height at which an end of a route touches the side of a box.
 *
 * @param {FlowPort[]} side
 * @param {FlowRoute} route
 * @param {0 | 1} end
 */
function heightOf(side, route, end) {
  const port = side.find((each) => each.route === route && each.end === end);
  if (!port) throw new RangeError(`no port of ${route.ribbon.id}`);
  return port.y;
}

/**
 * @param {FlowRoute} route
 * @param {FlowAcross} across
 * @param {FlowLook} look
 * @returns {FlowRibbon}
 */
export function draw(route, across, look) {
  const { ribbon, chain, same, forward, width } = route;
  const [first, last] = [chain[0], Lists.last(chain)];
  const start = heightOf(first.right, route, 0);
  const end = heightOf(same ? last.right : last.left, route, 1);
  const pen = same ? arc(route, [start, end], across, look) : through(route, [start, end], across);
  const right = { x: first.x + first.width, y: start, way: -1 };
  const left = same ? { x: last.x + last.width, y: end, way: -1 } : { x: last.x, y: end, way: 1 };
  const [at, tail] = forward ? [left, right] : [right, left];
  /** @type {FlowHead[]} */
  const heads = [];
  const fixed =
    !same && forward && look.tiles === "letters" && !look.packed ? across.zones[last.layer - 1].slots : null;
  if (ribbon.kinds.length && (ribbon.main || ribbon.directed))
    heads.push({ ...at, kinds: ribbon.kinds, slots: fixed ?? ribbon.kinds });
  if (ribbon.back.length) heads.push({ ...tail, kinds: ribbon.back, slots: ribbon.back });
  return { ribbon, width, d: pen.d, points: forward ? pen.points : [...pen.points].reverse(), heads };
}
