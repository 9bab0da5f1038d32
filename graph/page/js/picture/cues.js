// What each line says of itself beside its colour: a plate with the letters of its kind and the number of its links, or
// with the name of the kind where few lines stand out. Here stands where the plates lie: on their own lines, off each
// other, off actors and marks, and rather where no other lines run.
import * as Geometry from "./geometry.js";

export const SIZE = 9.5; // of the letters
const NAME = 11; // of names
export const SMALLEST = 7.5; // pixels of letters that can be read
export const CLEAR = 9; // pixels of letters on lines that stand out
const PADDING = 3;
const BESIDE = 2; // between a line and a plate beside it
const MOST_NAMED = 14; // strands that stand out and bear the name of their kind
const NAMED_BESIDE = 5; // of them between the same two actors
const LONGEST = 28; // letters of a name
const CELL = 40;
// along the line, from its middle
const TRIED = Array.from({ length: 31 }, (_, at) => 0.5 + (at % 2 ? -1 : 1) * Math.ceil(at / 2) * 0.026);
const COST = { plate: 200, solid: 250, mark: 120, ink: 2, aside: 14 };
const STEP = 4; // between the points that stand for a line
const MESH = 512;

/** @type {[RegExp, number][]} */
const WIDTHS = [
  [/[MW]/, 1.02],
  [/[mw%@]/, 0.94],
  [/[fijlrtI1 .,'()]/, 0.44],
  [/[A-Z]/, 0.75],
];
/**
 * @param {string} text
 * @param {number} size
 */
const widthOf = (text, size) =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([those]) => those.test(letter))?.[1] ?? 0.66), 0) * size;

/**
 * The strands that bear the name of their kind: those that stand out, if they are few.
 *
 * @param {Strand[]} strands
 * @param {Focus | null} focus
 */
function named(strands, focus) {
  if (!focus || focus.strands.size > MOST_NAMED) return new Set();
  const beside = new Map();
  for (const { id, pair } of strands) if (focus.strands.has(id)) beside.set(pair, (beside.get(pair) ?? 0) + 1);
  return new Set(
    strands.filter(({ id, pair }) => focus.strands.has(id) && beside.get(pair) <= NAMED_BESIDE).map(({ id }) => id),
  );
}

/**
 * @param {Graph} graph
 * @param {Strand} strand
 * @param {boolean} whole
 */
function text(graph, { kind, links }, whole) {
  const { label, letters } = graph.kinds[kind];
  const name = whole ? (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label) : letters;
  return links.length > 1 ? `${name} ${links.length}` : name;
}

/**
 * @param {Point} middle
 * @param {number} width
 * @param {number} height
 * @param {object} [more]
 * @returns {any}
 */
const around = ([x, y], width, height, more) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
  ...more,
});

/** @param {Curve} line */
const lengthOf = ({ p, c, q }) =>
  (Math.hypot(q[0] - p[0], q[1] - p[1]) + Math.hypot(c[0] - p[0], c[1] - p[1]) + Math.hypot(q[0] - c[0], q[1] - c[1])) /
  2;

/** What must not be lain on, by the cells of the plane that it lies in: { add(box), cost(box) }. */
function taken() {
  const cells = new Map();
  /** @param {number} value */
  const cell = (value) => Math.floor(value / CELL);
  /** @param {Box} box */
  function keys({ left, right, top, bottom }) {
    const found = [];
    for (let x = cell(left); x <= cell(right); x += 1)
      for (let y = cell(top); y <= cell(bottom); y += 1) found.push(x * 65537 + y);
    return found;
  }
  return {
    add(box) {
      for (const key of keys(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
    cost(box) {
      let cost = 0;
      for (const key of keys(box))
        for (const other of cells.get(key) ?? [])
          if (other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)
            cost += other.cost;
      return cost;
    },
  };
}

/**
 * How much of lines lies in a box: a function of it. Sums over a grid of at most MESH by MESH make it quick.
 *
 * @param {Curve[]} curves
 * @returns {Ink}
 */
function inkOf(curves) {
  const corners = curves.flatMap(({ p, c, q }) => [p, c, q]);
  const [left, top] = [0, 1].map((axis) => corners.reduce((least, corner) => Math.min(least, corner[axis]), Infinity));
  const [wide, high] = [left, top].map((least, axis) =>
    corners.reduce((most, corner) => Math.max(most, corner[axis] - least), 0),
  );
  const mesh = Math.max(STEP, wide / MESH, high / MESH);
  const [columns, rows] = [wide, high].map((size) => Math.round(size / mesh) + 1);
  /** @param {number} x */
  const column = (x) => Math.max(0, Math.min(columns - 1, Math.round((x - left) / mesh)));
  /** @param {number} y */
  const row = (y) => Math.max(0, Math.min(rows - 1, Math.round((y - top) / mesh)));
  const sums = new Int32Array((columns + 1) * (rows + 1)); // of all that is left of a column and above a row
  for (const line of curves) {
    const steps = Math.ceil(lengthOf(line) / mesh);
    for (let step = 0; step <= steps; step += 1) {
      const [x, y] = Geometry.point(line, step / (steps || 1));
      sums[(row(y) + 1) * (columns + 1) + column(x) + 1] += 1;
    }
  }
  for (let at = columns + 2; at < sums.length; at += 1)
    if (at % (columns + 1)) sums[at] += sums[at - 1] + sums[at - columns - 1] - sums[at - columns - 2];
  return (box) => {
    const [first, last] = [column(box.left), column(box.right) + 1];
    const [above, below] = [row(box.top) * (columns + 1), (row(box.bottom) + 1) * (columns + 1)];
    return sums[below + last] - sums[below + first] - sums[above + last] + sums[above + first];
  };
}

/**
 * What a plate must keep off: actors, names, and the marks in the middle of lines.
 *
 * @param {{ bearing: { strand: Strand, line: Curve }[], nodes: Map<Id, GraphNode>, texts: Area[] }} what
 * @returns {Solid}
 */
function obstacles({ bearing, nodes, texts }) {
  const solid = taken();
  for (const { x, y, r } of nodes.values()) solid.add(around([x, y], 1.8 * r, 1.8 * r, { cost: COST.solid }));
  for (const { x, y, width, height } of texts) solid.add(around([x, y], width, height, { cost: COST.solid }));
  for (const { strand, line } of bearing)
    if (strand.disputed || strand.denied) solid.add(around(middleOf(strand, line), 13, 13, { cost: COST.mark }));
  return solid;
}

/**
 * Where a line bears the mark of what is disputed or denied.
 *
 * @param {Strand} strand
 * @param {Curve} line
 * @returns {Point}
 */
export const middleOf = (strand, line) => Geometry.point(line, 0.5 + 0.045 * Math.max(-4, Math.min(4, strand.lane)));

/**
 * Where a plate of this size could lie on a line, the middle of its line first; and beside the line, where it is
 * covered.
 *
 * @param {Curve} line
 * @param {number} width
 * @param {number} height
 * @param {boolean} beside
 * @returns {Generator<[number, CostlyBox]>}
 */
function* spots(line, width, height, beside) {
  const flat = Math.abs(line.q[0] - line.p[0]) > Math.abs(line.q[1] - line.p[1]);
  const [dx, dy] = flat ? [0, height / 2 + BESIDE] : [width / 2 + BESIDE, 0];
  for (const t of TRIED) {
    const [x, y] = Geometry.point(line, t);
    for (const side of beside ? [-1, 1] : [0])
      yield [t, around([x + side * dx, y + side * dy], width, height, { cost: COST.plate })];
  }
}

/**
 * The best of these spots: { cost, blocked, box }; `blocked` is the part of the cost that comes of what must be kept
 * off.
 *
 * @param {Iterable<[number, CostlyBox]>} found
 * @param {Solid} solid
 * @param {Ink} ink
 * @returns {{ cost: number, blocked: number, box?: CostlyBox }}
 */
function bestOf(found, solid, ink) {
  let best = { cost: Infinity, blocked: Infinity };
  for (const [t, box] of found) {
    const light = COST.aside * Math.abs(t - 0.5) + COST.ink * ink(box);
    if (light >= best.cost) continue;
    const blocked = solid.cost(box);
    if (light + blocked < best.cost) best = { cost: light + blocked, blocked, box };
  }
  return best;
}

/**
 * The plates: [{ strand, text, size, x, y, width, height }]; none where it would lie on an actor, a name or two other
 * plates, and no enlarged one where it would lie on anything. With a focus, only strands in it have a plate.
 *
 * texts: boxes { x, y, width, height } of names. enlarged: how many times as large as at scale 1 the letters are.
 *
 * @param {CueParts} parts
 * @returns {Plate[]}
 */
export function place({ graph, strands, lines, nodes, texts = [], focus = null, enlarged = 1 }) {
  const whole = named(strands, focus);
  const bearing = strands
    .filter(({ id }) => !focus || focus.strands.has(id))
    .map((strand) => ({ strand, line: lines.get(strand.id), length: lengthOf(lines.get(strand.id)) }));
  bearing.sort((a, b) => a.length - b.length || (a.strand.id < b.strand.id ? -1 : 1)); // the shorter, the less choice
  const solid = obstacles({ bearing, nodes, texts });
  const ink = inkOf(bearing.map(({ line }) => line));
  const made = [];
  for (const { strand, line } of bearing) {
    const words = text(graph, strand, whole.has(strand.id));
    const size = (whole.has(strand.id) ? NAME : SIZE) * enlarged;
    const [width, height] = [widthOf(words, size) + 2 * PADDING * enlarged, size + PADDING * enlarged];
    let best = bestOf(spots(line, width, height, false), solid, ink);
    if (best.blocked >= COST.solid)
      best = [best, bestOf(spots(line, width, height, true), solid, ink)].sort(
        (one, other) => one.blocked - other.blocked,
      )[0];
    if (best.blocked >= (enlarged === 1 ? COST.solid : COST.mark)) continue;
    solid.add(best.box);
    made.push({
      strand,
      text: words,
      size,
      x: (best.box.left + best.box.right) / 2,
      y: (best.box.top + best.box.bottom) / 2,
      width,
      height,
    });
  }
  return made;
}
