// Where the lines run: a ribbon for every two actors, bent out of the way of other actors, and in it a lane for every
// strand. Units are those of the graph's plane: a canvas pixel at scale 1.

const GAP = 5.2; // between the lanes of a ribbon
const WIDEST = 40; // of a ribbon
const END = 5; // between an actor and the end of a line
const CLEAR = 15; // that a line keeps from an actor it does not touch
const LABEL_BELOW = 22; // where the middle of a label is, under its actor
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32];
const STEPS = 14;

/**
 * @param {Curve} line
 * @param {number} t
 * @returns {Point}
 */
export const point = ({ p, c, q }, t) => {
  const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [u * p[0] + v * c[0] + w * q[0], u * p[1] + v * c[1] + w * q[1]];
};

/**
 * The curve from p to q, its middle `bend` times their distance aside, all of it moved `shift` to the right.
 *
 * @param {Point} p
 * @param {Point} q
 * @param {number} bend
 * @param {number} [shift]
 * @returns {Curve}
 */
export function curve(p, q, bend, shift = 0) {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  /**
   * @param {Point} at
   * @returns {Point}
   */
  const move = ([x, y]) => [x + nx * shift, y + ny * shift];
  /** @type {Point} */
  const middle = [(p[0] + q[0]) / 2 + nx * bend * length * 2, (p[1] + q[1]) / 2 + ny * bend * length * 2];
  return { p: move(p), c: move(middle), q: move(q) };
}

/**
 * How much a curve runs over actors and their labels: 0 when it keeps clear of all.
 *
 * @param {Curve} line
 * @param {GraphNode[]} nodes
 * @param {Id} from
 * @param {Id} to
 * @param {number} clear
 */
function runsOver(line, nodes, from, to, clear) {
  let cost = 0;
  for (const node of nodes) {
    if (node.id === from || node.id === to) continue;
    const reach = node.r + clear;
    const [left, right] = [Math.min(line.p[0], line.q[0], line.c[0]), Math.max(line.p[0], line.q[0], line.c[0])];
    const [top, bottom] = [Math.min(line.p[1], line.q[1], line.c[1]), Math.max(line.p[1], line.q[1], line.c[1])];
    if (
      node.x < left - reach ||
      node.x > right + reach ||
      node.y + LABEL_BELOW < top - reach ||
      node.y > bottom + reach
    )
      continue;
    let nearest = Infinity;
    for (let step = 1; step < STEPS; step += 1) {
      const [x, y] = point(line, step / STEPS);
      nearest = Math.min(
        nearest,
        Math.hypot(x - node.x, y - node.y),
        1.4 * Math.hypot((x - node.x) / 1.6, y - node.y - node.r - LABEL_BELOW / 2),
      );
    }
    if (nearest < reach) cost += 1 + (reach - nearest) / reach;
  }
  return cost;
}

/**
 * The bend of the ribbon between two actors that runs over the fewest others, the straightest of equals.
 *
 * @param {GraphNode} one
 * @param {GraphNode} other
 * @param {GraphNode[]} nodes
 * @param {number} width
 */
function bendOf(one, other, nodes, width) {
  let best = { cost: Infinity, bend: 0 };
  for (const bend of BENDS) {
    const line = curve([one.x, one.y], [other.x, other.y], bend / 2);
    const cost = 2 * runsOver(line, nodes, one.id, other.id, CLEAR + width / 2) + 2.2 * Math.abs(bend);
    if (cost < best.cost - 1e-9) best = { cost, bend };
    if (bend === 0 && cost === 0) break;
  }
  return best.bend / 2;
}

/**
 * Where on the curve, from its start, the distance to the actor in its start grows beyond `reach`.
 *
 * @param {Curve} line
 * @param {GraphNode} node
 * @param {number} reach
 */
function leaves(line, node, reach) {
  let [inside, outside] = [0, 0.5];
  /** @param {number} t */
  const far = (t) => Math.hypot(...point(line, t).map((value, axis) => value - (axis ? node.y : node.x))) > reach;
  if (!far(outside)) return 0.45;
  for (let step = 0; step < 12; step += 1) {
    const middle = (inside + outside) / 2;
    if (far(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/**
 * The part of a curve between two of its parameters, as a curve.
 *
 * @param {Curve} line
 * @param {number} from
 * @param {number} to
 * @returns {Curve}
 */
export function part({ p, c, q }, from, to) {
  /**
   * @param {Point} a
   * @param {Point} b
   * @param {number} t
   * @returns {Point}
   */
  const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  /**
   * @param {Curve} line
   * @param {number} t
   * @returns {Curve}
   */
  const left = (line, t) => ({ p: line.p, c: mix(line.p, line.c, t), q: point(line, t) });
  /**
   * @param {Curve} line
   * @param {number} t
   * @returns {Curve}
   */
  const right = (line, t) => ({ p: point(line, t), c: mix(line.c, line.q, t), q: line.q });
  return left(right({ p, c, q }, from), (to - from) / (1 - from));
}

/**
 * The line of each strand: a Map from its id to { p, c, q }, a quadratic curve from the actor that it leaves to the
 * one that it reaches.
 *
 * nodes: Map from actor to { id, x, y, r }.
 *
 * @param {Strand[]} strands
 * @param {Map<Id, GraphNode>} nodes
 * @returns {Map<Id, Curve>}
 */
export function lines(strands, nodes) {
  const all = [...nodes.values()];
  const bends = new Map();
  const made = new Map();
  for (const strand of strands) {
    const [first, last] = strand.from < strand.to ? [strand.from, strand.to] : [strand.to, strand.from];
    const [one, other] = [nodes.get(first), nodes.get(last)];
    const gap = Math.min(GAP, WIDEST / Math.max(1, strand.lanes - 1));
    if (!bends.has(strand.pair)) bends.set(strand.pair, bendOf(one, other, all, gap * (strand.lanes - 1)));
    const whole = curve([one.x, one.y], [other.x, other.y], bends.get(strand.pair), strand.lane * gap);
    /** @param {GraphNode} node */
    const reach = (node) => Math.hypot(node.r + END, strand.lane * gap * 0.6);
    const back = { p: whole.q, c: whole.c, q: whole.p };
    const cut = part(whole, leaves(whole, one, reach(one)), 1 - leaves(back, other, reach(other)));
    made.set(strand.id, strand.from === first ? cut : { p: cut.q, c: cut.c, q: cut.p });
  }
  return made;
}

/**
 * How far a point is from a curve, at most `most`.
 *
 * @param {Curve} line
 * @param {Point} at
 * @param {number} most
 */
export function distance(line, [x, y], most) {
  const [left, right] = [Math.min(line.p[0], line.c[0], line.q[0]), Math.max(line.p[0], line.c[0], line.q[0])];
  const [top, bottom] = [Math.min(line.p[1], line.c[1], line.q[1]), Math.max(line.p[1], line.c[1], line.q[1])];
  if (x < left - most || x > right + most || y < top - most || y > bottom + most) return Infinity;
  let nearest = Infinity;
  let [ax, ay] = line.p;
  for (let step = 1; step <= STEPS; step += 1) {
    const [bx, by] = point(line, step / STEPS);
    const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    [ax, ay] = [bx, by];
  }
  return nearest;
}
