// Where boxes and lanes are in height: as near as they can to what they are joined with, in their order, with their
// gaps (least squares by pooling adjacent violators).

const ROUNDS = 60;
const PULL = 0.4; // towards the middle
const STRAIGHT = 6; // how much more a ribbon wants to be straight between two lanes
const LANED = 1.5;
const LOOSE = 0.85; // of the room: how much of it a layer takes with its lanes farther apart
const MOST_LOOSE = 2.5; // times their gap

/**
 * The room between two neighbours of a layer.
 *
 * @param {FlowNode} above
 * @param {FlowNode} below
 * @param {FlowLook} look
 */
export function gapOf(above, below, look) {
  const between = above.box && below.box ? look.boxGap : look.laneGap + (above.box || below.box ? 3 : 0);
  if (above.group && above.group === below.group) return look.framed;
  const columns = above.column >= 0 && below.column >= 0 && above.column !== below.column ? look.top : 0;
  return between + columns + (above.group ? look.frame : 0) + (below.group ? look.frame : 0);
}

/**
 * The height that a layer needs.
 *
 * @param {FlowNode[]} layer
 * @param {FlowLook} look
 */
export const needed = (layer, look) =>
  layer.reduce((sum, node, at) => sum + node.height + (at ? gapOf(layer[at - 1], node, look) : 0), 0) +
  (layer[0]?.group ? look.frame : 0) +
  (layer.at(-1)?.group ? look.frame : 0);

/**
 * The least height that a layer needs in any order: with columns and frames each in one piece.
 *
 * @param {FlowNode[]} layer
 * @param {FlowLook} look
 */
export const leastNeeded = (layer, look) =>
  needed(
    [...layer].sort((a, b) => a.column - b.column || compare(a.group ?? "", b.group ?? "")),
    look,
  );

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A look with lanes farther apart, where a layer has room for it.
 *
 * @param {FlowNode[]} layer
 * @param {FlowLook} look
 * @param {number} room
 */
function loosened(layer, look, room) {
  const lanes = layer.filter(({ box }) => !box).length;
  const spare = LOOSE * room - needed(layer, look);
  const more = Math.max(0, Math.min((MOST_LOOSE - 1) * look.laneGap, spare / Math.max(1, lanes)));
  return { ...look, laneGap: look.laneGap + more };
}

/**
 * Give every node its y.
 *
 * @param {FlowNode[][]} layers
 * @param {Map<FlowNode, FlowEdge[]>} touching
 * @param {FlowLook} tight
 * @param {number} height
 */
export function settle(layers, touching, tight, height) {
  const [top, bottom] = [tight.top, height - tight.bottom];
  const plans = layers.map((layer) => {
    const look = loosened(layer, tight, bottom - top);
    let offset = layer[0]?.group ? look.frame : 0;
    const offsets = layer.map((node, at) => {
      if (at) offset += layer[at - 1].height + gapOf(layer[at - 1], node, look);
      return offset;
    });
    const need = needed(layer, look);
    const spare = Math.max(0, bottom - top - need);
    layer.forEach((node, at) => {
      node.y = top + offsets[at] + (spare * (at + 1)) / (layer.length + 1);
    });
    return { layer, offsets, most: Math.max(top, bottom - need) };
  });
  const middle = (top + bottom) / 2;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { layer, offsets, most } of round % 2 ? [...plans].reverse() : plans) {
      const wanted = layer.map((node) => {
        let [sum, weight] = [PULL * middle, PULL];
        for (const edge of touching.get(node) ?? []) {
          if (edge.same) continue;
          const other = edge.a === node ? edge.b : edge.a;
          const pull = edge.weight * (node.box || other.box ? 1 : STRAIGHT) * (node.box && other.box ? 1 : LANED);
          sum += pull * (other.y + other.height / 2);
          weight += pull;
        }
        return { at: sum / weight - node.height / 2, weight: node.box ? weight : 0.7 * weight };
      });
      const pooled = monotone(wanted.map(({ at, weight }, index) => ({ at: at - offsets[index], weight })));
      layer.forEach((node, index) => {
        node.y = Math.max(top, Math.min(most, pooled[index])) + offsets[index];
      });
    }
}

/**
 * The values that do not decrease and are nearest to those wanted.
 *
 * @param {{ at: number, weight: number }[]} wanted
 * @returns {number[]}
 */
export function monotone(wanted) {
  /** @type {{ sum: number, weight: number, count: number }[]} */
  const pools = [];
  for (const { at, weight } of wanted) {
    let pool = { sum: at * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, weight, count }) => Array(count).fill(sum / weight));
}
