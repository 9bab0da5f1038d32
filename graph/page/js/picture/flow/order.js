// The order of boxes and lanes in each layer: sweeps by barycentre, then the best moves of single blocks, so that few
// ribbons cross. A block is a box, a lane, or a frame with its members; those of one column stay together.

import { gather, held } from "../../core/lists.js";

const SWEEPS = 8;
const ROUNDS = 10;
const EFFORT = 2e7; // pairs of ribbons looked at
const SAME = 0.6; // what an arc costs for each box that it passes

/**
 * @param {FlowRoute[]} routes
 * @returns {FlowEdge[]}
 */
export function edgesOf(routes) {
  /** @type {FlowEdge[]} */
  const edges = [];
  for (const { chain, same, weight } of routes)
    for (let at = 0; at + 1 < chain.length; at += 1) edges.push({ a: chain[at], b: chain[at + 1], weight, same });
  return edges;
}

/**
 * The edges at each node.
 *
 * @param {FlowEdge[]} edges
 * @returns {Map<FlowNode, FlowEdge[]>}
 */
export function byNode(edges) {
  /** @type {Map<FlowNode, FlowEdge[]>} */
  const found = new Map();
  for (const edge of edges) for (const end of [edge.a, edge.b]) gather(found, end, edge);
  return found;
}

/**
 * Put the nodes of each layer in order.
 *
 * @param {FlowNode[][]} layers
 * @param {FlowEdge[]} edges
 */
export function arrange(layers, edges) {
  /** @type {Map<FlowNode, number>} */
  const at = new Map();
  /** @param {FlowNode} node */
  const place = (node) => held(at, node);
  /** @param {FlowNode[]} layer */
  const number = (layer) => layer.forEach((node, index) => at.set(node, index));
  const touching = byNode(edges);
  const gaps = layers.map((_, layer) => edges.filter(({ a, same }) => !same && a.layer === layer));
  const arcs = layers.map((_, layer) => edges.filter(({ a, same }) => same && a.layer === layer));

  /** @param {FlowEdge[]} list */
  function crossings(list) {
    let sum = 0;
    const tops = list.map(({ a }) => place(a));
    const ends = list.map(({ b }) => place(b));
    for (let i = 0; i < list.length; i += 1)
      for (let j = i + 1; j < list.length; j += 1)
        if ((tops[i] - tops[j]) * (ends[i] - ends[j]) < 0) sum += list[i].weight * list[j].weight;
    return sum;
  }
  /** @param {number} layer */
  const local = (layer) =>
    crossings(gaps[layer]) +
    (layer > 0 ? crossings(gaps[layer - 1]) : 0) +
    arcs[layer].reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place(a) - place(b)), 0);
  const total = () =>
    gaps.reduce((sum, list) => sum + crossings(list), 0) +
    arcs.flat().reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place(a) - place(b)), 0);

  /**
   * @param {number} layer
   * @param {FlowNode[][]} blocks
   */
  function put(layer, blocks) {
    layers[layer].splice(0, Infinity, ...blocks.flat());
    number(layers[layer]);
  }

  /**
   * Where a node would like to be, as a share of its layer: the middle of its neighbours on one side.
   *
   * @param {FlowNode} node
   * @param {number} way
   */
  function barycentre(node, way) {
    let [sum, weight] = [0, 0];
    for (const edge of touching.get(node) ?? []) {
      const other = edge.a === node ? edge.b : edge.a;
      if (edge.same || other.layer - node.layer !== way) continue;
      sum += (place(other) / Math.max(1, layers[other.layer].length - 1)) * edge.weight;
      weight += edge.weight;
    }
    return weight ? sum / weight : place(node) / Math.max(1, layers[node.layer].length - 1);
  }

  layers.forEach((layer, index) => {
    layer.sort((a, b) => a.column - b.column);
    put(index, blocksOf(layer));
  });
  let best = { cost: total(), layers: layers.map((layer) => [...layer]) };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const way = sweep % 2 ? 1 : -1;
    for (let step = 0; step < layers.length; step += 1) {
      const layer = way < 0 ? step : layers.length - 1 - step;
      if (!layers[layer + way]) continue;
      const blocks = blocksOf(layers[layer]).map((block) => {
        const inside = block.filter((node) => !node.head).sort((a, b) => barycentre(a, way) - barycentre(b, way));
        const nodes = [...block.filter((node) => node.head), ...inside];
        return { nodes, at: nodes.reduce((sum, node) => sum + barycentre(node, way), 0) / nodes.length };
      });
      blocks.sort((a, b) => a.nodes[0].column - b.nodes[0].column || a.at - b.at);
      if (blocks.some(({ nodes }) => nodes[0].box === null)) blocks.sort((a, b) => a.at - b.at);
      put(
        layer,
        blocks.map(({ nodes }) => nodes),
      );
    }
    const cost = total();
    if (cost < best.cost) best = { cost, layers: layers.map((layer) => [...layer]) };
  }
  best.layers.forEach((layer, index) => put(index, [layer]));
  improve(layers, { put, local, edges: edges.length });
}

/**
 * Put the nodes of each layer in the order that the same nodes have in other layers.
 *
 * @param {FlowNode[][]} layers
 * @param {FlowNode[][]} others
 */
export function copy(layers, others) {
  layers.forEach((layer, index) => {
    const at = new Map(others[index].map(({ id }, place) => [id, place]));
    layer.sort((a, b) => held(at, a.id) - held(at, b.id));
  });
}

/**
 * @param {FlowNode[]} layer
 * @returns {FlowNode[][]}
 */
function blocksOf(layer) {
  /** @type {FlowNode[][]} */
  const blocks = [];
  /** @type {Map<Id, FlowNode[]>} */
  const framed = new Map();
  for (const node of layer) {
    const block = node.group ? framed.get(node.group) : null;
    if (block) {
      if (node.head) block.unshift(node);
      else block.push(node);
      continue;
    }
    const own = [node];
    blocks.push(own);
    if (node.group) framed.set(node.group, own);
  }
  return blocks;
}

/**
 * Move single blocks, and members within their frames, as long as it helps.
 *
 * @param {FlowNode[][]} layers
 * @param {{ put(layer: number, blocks: FlowNode[][]): void, local(layer: number): number, edges: number }} how
 */
function improve(layers, { put, local, edges }) {
  let effort = EFFORT;
  for (let [round, again] = [0, true]; again && round < ROUNDS && effort > 0; round += 1) {
    again = false;
    for (let layer = 0; layer < layers.length; layer += 1) {
      const blocks = blocksOf(layers[layer]);
      let cost = local(layer);
      /**
       * @param {() => void} change
       * @param {() => void} undo
       */
      const attempt = (change, undo) => {
        change();
        put(layer, blocks);
        effort -= edges * edges;
        const changed = local(layer);
        if (changed < cost - 1e-9) {
          [again, cost] = [true, changed];
          return true;
        }
        undo();
        put(layer, blocks);
        return false;
      };
      for (let from = 0; from < blocks.length && effort > 0; from += 1)
        for (const to of [from + 1, from + 2, from + 3]) {
          if (to >= blocks.length || !together(blocks, from, to)) continue;
          const there = () => blocks.splice(to, 0, ...blocks.splice(from, 1));
          const back = () => blocks.splice(from, 0, ...blocks.splice(to, 1));
          if (!attempt(there, back)) attempt(back, there);
        }
      for (const block of blocks)
        for (let first = block[0].head ? 1 : 0; first + 1 < block.length; first += 1) {
          const swap = () => block.splice(first, 2, block[first + 1], block[first]);
          attempt(swap, swap);
        }
    }
  }
}

/**
 * Whether no column lies between two blocks, or begins there.
 *
 * @param {FlowNode[][]} blocks
 * @param {number} from
 * @param {number} to
 */
function together(blocks, from, to) {
  const columns = new Set(
    blocks
      .slice(from, to + 1)
      .map(([node]) => node.column)
      .filter((column) => column >= 0),
  );
  return columns.size <= 1;
}
