// Boxes and ribbons as nodes in layers: a ribbon that passes a layer has a node of its own there, its lane, so that it
// never runs under a box.
import * as Lists from "../../core/lists.js";
import * as Labels from "./labels.js";
import * as Layers from "./layers.js";
import * as Text from "./text.js";
import * as Weights from "./weights.js";

const MOST_LINES = 7; // of a name

/**
 * @param {number} lines
 * @param {FlowLook} look
 */
export const chipHeight = (lines, look) => look.chip + (lines - 1) * (look.small + 3);

/**
 * @param {FlowBox} box
 * @param {number} layer
 * @param {FlowLook} look
 * @param {MeasureText} measure
 * @returns {FlowBoxNode}
 */
function nodeOf(box, layer, look, measure) {
  const lines = Text.wrap(box.label, look.wrap, (text) => measure(text, look.name, 650), MOST_LINES);
  const { beside, under } = Labels.of(box, lines, look, measure);
  const chips = box.chips.map((chip) => ({
    ...chip,
    lines: Text.wrap(chip.label, look.wrap, (text) => measure(text, look.small, 400), MOST_LINES),
  }));
  const inner =
    lines.length * look.line +
    under.length * (look.sub + 4) +
    (chips.length ? 4 : 0) +
    chips.reduce((sum, { lines: own }) => sum + chipHeight(own.length, look) + look.chipGap, 0);
  const widest = Math.max(
    ...lines.map((text) => measure(text, look.name, 650)),
    beside ? measure(Lists.last(lines), look.name, 650) + Labels.afterName(beside, look, measure) : 0,
    ...under.map((line) => Labels.widthOf(line, look, measure)),
    ...chips.flatMap((chip) => chip.lines.map((text) => measure(text, look.small, 400) + 20)),
  );
  return {
    id: box.id,
    box,
    chips,
    ribbon: null,
    layer,
    column: box.column,
    lines,
    beside,
    under,
    inner,
    group: box.frame,
    head: box.head,
    width: widest + 2 * look.pad + 6,
    height: Math.max(look.box, inner + 2 * look.pad),
    x: 0,
    y: 0,
    left: [],
    right: [],
  };
}

/**
 * The width of a ribbon: that of its kinds or of its weight, or thin.
 *
 * @param {Ribbon} ribbon
 * @param {FlowModel} model
 * @param {FlowLook} look
 */
function widthOf({ main, kinds, denied, weight }, { weights, weighed }, look) {
  if (!main || denied) return look.thin;
  if (weights && weighed) return weight === null ? look.thin : Weights.width(weight, weights, look);
  return look.base + look.each * Math.min(8, kinds.length);
}

/**
 * @param {FlowModel} model
 * @param {FlowLook} look
 * @param {boolean} narrow
 * @param {MeasureText} measure
 * @param {Map<number, number>} parts
 * @returns {FlowNet}
 */
export function of(model, look, narrow, measure, parts) {
  const { layerOf, columns } = Layers.of(model, narrow, parts);
  /** @type {FlowNode[][]} */
  const layers = columns.map(() => []);
  /** @type {Map<Id, FlowBoxNode>} */
  const nodes = new Map();
  for (const box of model.boxes) {
    const node = nodeOf(box, Lists.held(layerOf, box.id), look, measure);
    nodes.set(box.id, node);
    layers[node.layer].push(node);
  }
  const routes = model.ribbons.map((ribbon, index) =>
    routeOf(ribbon, index, nodes, layers, widthOf(ribbon, model, look)),
  );
  for (const route of routes) addPorts(route, look);
  for (const node of nodes.values())
    for (const side of [node.left, node.right]) {
      const need = side.reduce((sum, port) => sum + port.need + look.portGap, 8 - look.portGap);
      node.height = Math.max(node.height, need);
    }
  const cut = [...nodes.values()].some(({ lines, box }) => Text.wasCut(lines, box.label));
  return { layers, columns, nodes, routes, cut };
}

/**
 * @param {Ribbon} ribbon
 * @param {number} index
 * @param {Map<Id, FlowBoxNode>} nodes
 * @param {FlowNode[][]} layers
 * @param {number} width
 * @returns {FlowRoute}
 */
function routeOf(ribbon, index, nodes, layers, width) {
  const [a, b] = [Lists.held(nodes, ribbon.from), Lists.held(nodes, ribbon.to)];
  const forward = a.layer <= b.layer;
  const [first, last] = forward ? [a, b] : [b, a];
  /** @type {FlowRoute} */
  const route = {
    ribbon,
    index,
    width,
    forward,
    same: a.layer === b.layer,
    chain: [first],
    lane: 0,
    weight: ribbon.main ? 3 : 1,
  };
  for (let layer = first.layer + 1; layer < last.layer; layer += 1) {
    /** @type {FlowLane} */
    const lane = {
      id: `${ribbon.id} ${layer}`,
      box: null,
      ribbon,
      layer,
      column: -1,
      height: width,
      width: 0,
      group: null,
      head: false,
      x: 0,
      y: 0,
      left: [],
      right: [],
    };
    layers[layer].push(lane);
    route.chain.push(lane);
  }
  route.chain.push(last);
  return route;
}

/**
 * Where a ribbon touches its boxes: a strip of letters at the end with an arrowhead needs more room than a line.
 *
 * @param {FlowRoute} route
 * @param {FlowLook} look
 */
function addPorts(route, look) {
  const { ribbon, chain, forward, same, width } = route;
  const [first, last] = [chain[0], Lists.last(chain)];
  const strips = forward ? [ribbon.back.length, ribbon.kinds.length] : [ribbon.kinds.length, ribbon.back.length];
  /** @param {number} strip */
  const need = (strip) => (ribbon.main ? Math.max(width, strip ? look.strip + look.tileGap : 0) : 2);
  first.right.push({ route, end: 0, need: need(strips[0]), y: 0 });
  (same ? last.right : last.left).push({ route, end: 1, need: need(strips[1]), y: 0 });
}
