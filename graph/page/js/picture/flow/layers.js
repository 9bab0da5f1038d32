// The layers of boxes: one for each column, two for a narrow picture, or several for a column that is too tall for one.
import { gather, held } from "../../core/lists.js";

/**
 * How the boxes of a column are ordered before it is divided: givers before receivers, and neighbours together.
 *
 * @param {FlowModel} model
 * @param {FlowBox[]} boxes
 * @returns {FlowBox[][]} Blocks: a frame with its members, or a single box.
 */
function blocksOf({ ribbons }, boxes) {
  const inside = new Map(boxes.map((box) => [box.id, box]));
  /** @type {Map<Id, Id[]>} */
  const beside = new Map();
  /** @type {Map<Id, number>} */
  const rank = new Map(boxes.map(({ id }) => [id, 0]));
  for (const { from, to, main, kinds, back } of ribbons) {
    const [a, b] = [inside.get(from), inside.get(to)];
    const oneWay = main && kinds.length && !back.length ? 1 : 0;
    if (a && b) {
      gather(beside, from, to);
      gather(beside, to, from);
      rank.set(from, held(rank, from) + oneWay);
      rank.set(to, held(rank, to) - oneWay);
    }
  }
  /** @type {FlowBox[]} */
  const found = [];
  const seen = new Set();
  const byRank = [...boxes].sort((a, b) => held(rank, b.id) - held(rank, a.id) || compare(a.id, b.id));
  for (const start of byRank) {
    const waiting = [start.id];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (seen.has(id)) continue;
      seen.add(id);
      found.push(held(inside, id));
      const next = (beside.get(id) ?? []).filter((each) => !seen.has(each));
      next.sort((a, b) => (beside.get(a)?.length ?? 0) - (beside.get(b)?.length ?? 0) || compare(a, b));
      waiting.push(...next);
    }
  }
  found.sort((a, b) => Math.sign(held(rank, b.id)) - Math.sign(held(rank, a.id)));
  /** @type {Map<Id, FlowBox[]>} */
  const blocks = new Map();
  for (const box of found) gather(blocks, box.frame ?? box.id, box);
  return [...blocks.values()];
}

/**
 * @param {Id} a
 * @param {Id} b
 */
const compare = (a, b) => (a < b ? -1 : 1);

/**
 * The layer of each box, and the columns of each layer. `parts` says into how many layers a column is divided.
 *
 * @param {FlowModel} model
 * @param {boolean} narrow
 * @param {Map<number, number>} parts
 * @returns {{ layerOf: Map<Id, number>, columns: number[][] }}
 */
export function of(model, narrow, parts) {
  const used = [...new Set(model.boxes.map(({ column }) => column))].sort((a, b) => a - b);
  /** @type {Map<Id, number>} */
  const layerOf = new Map();
  if (narrow && used.length > 1) {
    const columns = [used.slice(0, used.length >> 1), used.slice(used.length >> 1)];
    for (const { id, column } of model.boxes) layerOf.set(id, columns[0].includes(column) ? 0 : 1);
    return { layerOf, columns };
  }
  /** @type {number[][]} */
  const columns = [];
  for (const column of used) {
    const boxes = model.boxes.filter((box) => box.column === column);
    const count = parts.get(column) ?? 1;
    const share = boxes.length / count;
    let placed = 0;
    for (const block of count > 1 ? blocksOf(model, boxes) : [boxes]) {
      const part = Math.min(count - 1, Math.floor((placed + block.length / 2) / share));
      for (const { id } of block) layerOf.set(id, columns.length + (count > 1 ? part : 0));
      placed += block.length;
    }
    for (let part = 0; part < count; part += 1) columns.push([column]);
  }
  return { layerOf, columns };
}
