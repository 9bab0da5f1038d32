// The picture as a list of plain shapes (types.d.ts), from the back to the front, which a canvas, an SVG file and a PNG
// file each draw. A shape of a strand has its id as `strand`, one of the plate on it as `cue`, one of an actor the
// actor's as `node`. Coordinates are of the graph's plane.
import { DASHES, FAMILY_WIDTHS } from "../core/vocabulary.js";
import * as Colours from "./colours.js";
import * as Cues from "./cues.js";
import * as Geometry from "./geometry.js";

const REST = { support: 0.95, structure: 0.6, alignment: 0.6, hostility: 0.5 };
const HEAD = 8.5;
export const THIN = 1; // width of a line that is only possible in the time chosen; its arrowhead is hollow
const DIM = 0.1;
const MOST_ENLARGED = 1.6; // plates at rest: larger ones would hide the lines
const LINE_HEIGHT = 16;
const SMALLEST = 10.5; // pixels of a label on the canvas
const CHARACTER = 0.56; // width of a letter, in parts of its size
/** @type {Record<ShapeName, (r: number) => string>} */
const SHAPES = {
  dot: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  square: (r) =>
    polygon(
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ],
      r * 0.86,
    ),
  diamond: (r) =>
    polygon(
      [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
      r * 1.08,
    ),
  triangle: (r) =>
    polygon(
      [
        [0, -1],
        [1, 0.75],
        [-1, 0.75],
      ],
      r * 1.08,
    ),
  triangleDown: (r) =>
    polygon(
      [
        [0, 1],
        [1, -0.75],
        [-1, -0.75],
      ],
      r * 1.08,
    ),
  hexagon: (r) =>
    polygon(
      [
        [-0.5, -0.87],
        [0.5, -0.87],
        [1, 0],
        [0.5, 0.87],
        [-0.5, 0.87],
        [-1, 0],
      ],
      r * 1.04,
    ),
  star: (r) =>
    polygon(
      Array.from({ length: 10 }, (_, at) => {
        const far = at % 2 ? 0.45 : 1.12;
        return [far * Math.sin((at * Math.PI) / 5), -far * Math.cos((at * Math.PI) / 5)];
      }),
      r,
    ),
};

/**
 * The path of a shape around (0, 0), `r` wide to each side.
 *
 * @param {ShapeName} shape
 * @param {number} r
 */
export const outline = (shape, r) => SHAPES[shape](r);

/** @param {number} value */
const near = (value) => Math.round(value * 100) / 100;
/**
 * @param {Point[]} corners
 * @param {number} r
 */
const polygon = (corners, r) => `M${corners.map(([x, y]) => `${near(x * r)} ${near(y * r)}`).join("L")}z`;
/**
 * @param {number} x
 * @param {number} y
 */
const at = (x, y) => `${near(x)} ${near(y)}`;

/**
 * The path `d`, which is made of absolute M and L corners and relative arcs, moved to (x, y).
 *
 * @param {string} d
 * @param {number} x
 * @param {number} y
 */
export function moved(d, x, y) {
  return d.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, command, px, py) => `${command}${at(Number(px) + x, Number(py) + y)}`,
  );
}

/**
 * An arrowhead whose tip is the end of the curve: closed, or open for what has ended.
 *
 * @param {Curve} line
 * @param {number} size
 * @param {boolean} open
 */
function head({ c, q }, size, open) {
  const length = Math.hypot(q[0] - c[0], q[1] - c[1]) || 1;
  const [ux, uy] = [(q[0] - c[0]) / length, (q[1] - c[1]) / length];
  /** @param {number} side */
  const corner = (side) => at(q[0] - ux * size - uy * side * size * 0.42, q[1] - uy * size + ux * side * size * 0.42);
  return `M${corner(1)}L${at(q[0], q[1])}L${corner(-1)}${open ? "" : "z"}`;
}

/**
 * The colour of a strand: its own where it stands out, else as quiet as can be seen.
 *
 * @param {Graph} graph
 * @param {Strand} strand
 * @param {Theme} colours
 * @param {boolean | null} lit
 */
function strokeOf(graph, strand, colours, lit) {
  const { colour, family } = graph.kinds[strand.kind];
  const under = colours.strip ?? colours.ground; // the harder of the two to stand out from
  const strong = Colours.visible(colour, under, 3.4);
  return lit === null ? Colours.quiet(strong, under, (strand.ended ? 0.6 : 1) * REST[family]) : strong;
}

/**
 * @param {Graph} graph
 * @param {Strand} strand
 * @param {Curve} line
 * @param {Theme} colours
 * @param {boolean | null} lit
 * @returns {Shape[]}
 */
function strandShapes(graph, strand, line, colours, lit) {
  const kind = graph.kinds[strand.kind];
  const stroke = strokeOf(graph, strand, colours, lit);
  const emphasis = lit === false ? DIM : 1;
  const width = strand.possible ? THIN * (lit ? 1.6 : 1) : FAMILY_WIDTHS[kind.family] * (lit ? 1.25 : 1);
  const arrow = !kind.symmetric;
  const body =
    arrow && !strand.ended
      ? Geometry.part(
          line,
          0,
          0.999 - Math.min(0.4, (HEAD * 0.8) / (Math.hypot(line.q[0] - line.p[0], line.q[1] - line.p[1]) || 1)),
        )
      : line;
  /** @type {Shape[]} */
  const shapes = [
    {
      type: "path",
      d: `M${at(body.p[0], body.p[1])}Q${at(body.c[0], body.c[1])} ${at(body.q[0], body.q[1])}`,
      stroke,
      width,
      dash: DASHES[strand.confidence],
      alpha: emphasis,
    },
  ];
  if (arrow) {
    const d = head(line, HEAD, strand.ended);
    if (strand.ended) shapes.push({ type: "path", d, stroke, width: Math.min(width, 1.6), alpha: emphasis });
    else if (strand.possible) shapes.push({ type: "path", d, fill: colours.ground, stroke, width: 1, alpha: emphasis });
    else shapes.push({ type: "path", d, fill: stroke, alpha: emphasis });
  }
  const middle = Cues.middleOf(strand, line);
  if (strand.denied) shapes.push({ type: "path", d: cross(middle, 5), stroke, width: 2.2, alpha: emphasis });
  else if (strand.disputed)
    shapes.push({
      type: "path",
      d: moved(
        polygon(
          [
            [0, -1],
            [1, 0],
            [0, 1],
            [-1, 0],
          ],
          6,
        ),
        ...middle,
      ),
      fill: colours.ground,
      stroke,
      width: 1.8,
      alpha: emphasis,
    });
  return shapes;
}

/**
 * A plate of rounded ends around (0, 0).
 *
 * @param {number} width
 * @param {number} height
 */
export function plate(width, height) {
  const [x, y] = [(width - height) / 2, height / 2].map(near);
  return `M${-x} ${-y}L${x} ${-y}a${y} ${y} 0 0 1 0 ${2 * y}L${-x} ${y}a${y} ${y} 0 0 1 0 ${-2 * y}z`;
}

/**
 * How much larger than at scale 1 the plates are at a scale (canvas pixels a unit), so that they can be read; 0 for
 * none.
 *
 * @param {number} scale
 * @param {Focus | null} focus
 */
export function platesEnlarged(scale, focus) {
  const needed = Math.max(1, (focus ? Cues.CLEAR : Cues.SMALLEST) / (Cues.SIZE * scale));
  return focus || needed <= MOST_ENLARGED ? needed : 0;
}

/**
 * The plates on the lines, in front of them all.
 *
 * @param {SceneParts & { enlarged?: number }} parts
 * @returns {Shape[]}
 */
export function cues({ graph, nodes, strands, lines, colours, enlarged = 1, focus = null }) {
  if (!enlarged) return [];
  const scale = Math.min(1, (focus ? Cues.CLEAR : Cues.SMALLEST) / (Cues.SIZE * enlarged));
  const texts = labels({ nodes, colours, scale, focus }).map(({ text, x, y, size }) => ({
    x,
    y: y - size * 0.35,
    width: [...text].length * size * CHARACTER,
    height: size,
  }));
  return Cues.place({ graph, strands, lines, nodes, texts, focus, enlarged }).flatMap(
    ({ strand, text, size, x, y, width, height }) => [
      {
        type: "path",
        d: moved(plate(width, height), x, y),
        fill: colours.ground,
        stroke: strokeOf(graph, strand, colours, focus ? true : null),
        width: 1,
        alpha: 1,
        cue: strand.id,
      },
      {
        type: "text",
        text,
        x,
        y: y + size * 0.36,
        size,
        weight: 650,
        fill: colours.ink,
        anchor: "middle",
        alpha: 1,
        cue: strand.id,
      },
    ],
  );
}

/** @param {number} r */
const polygonal = (r) =>
  polygon(
    Array.from({ length: 16 }, (_, step) => [Math.sin((step * Math.PI) / 8), Math.cos((step * Math.PI) / 8)]),
    r,
  );
/**
 * @param {Point} middle
 * @param {number} r
 */
const cross = ([x, y], r) => `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x - r, y + r)}L${at(x + r, y - r)}`;

/**
 * @param {GraphNode} node
 * @param {Theme} colours
 * @param {{ lit: boolean | null, chosen: boolean, pinned: boolean }} state
 * @returns {Shape[]}
 */
function nodeShapes(node, colours, { lit, chosen, pinned }) {
  const fill = Colours.visible(node.colour, colours.strip ?? colours.ground, 3.2);
  const alpha = lit === false ? 0.22 : 1;
  const d = moved(outline(node.shape, node.r), node.x, node.y);
  /** @type {Shape[]} */
  const shapes = [{ type: "path", d, fill: colours.ground, alpha: 1, stroke: colours.ground, width: 4 }];
  if (chosen)
    shapes.push({
      type: "path",
      d: moved(outline(node.shape, node.r + 5), node.x, node.y),
      stroke: colours.accent,
      width: 3,
      alpha: 1,
    });
  shapes.push(
    node.hollow
      ? { type: "path", d, fill: colours.ground, stroke: fill, width: 2.6, alpha }
      : { type: "path", d, fill, alpha },
  );
  if (pinned)
    shapes.push({
      type: "path",
      d: moved(polygonal(3.2), node.x + node.r * 0.8, node.y - node.r * 0.8),
      fill: colours.ink,
      stroke: colours.ground,
      width: 1.5,
      alpha,
    });
  return shapes;
}

/**
 * The shapes of everything drawn but the labels and the plates.
 *
 * nodes: Map from actor to { id, x, y, r, shape, colour, hollow, lines, size, major, place }; `place` is a country,
 * or "". focus: null, or { actors, strands, chosen }: what stands out while the rest steps back.
 *
 * @param {SceneParts & { pinned?: Record<Id, Point> }} parts
 * @returns {Shape[]}
 */
export function shapes({ graph, nodes, strands, lines, colours, focus = null, pinned = {} }) {
  const made = [];
  /** @param {Strand} strand */
  const lit = (strand) => (focus ? focus.strands.has(strand.id) : null);
  // support in front, and what stands out before all
  const order = focus ? [...strands].sort((a, b) => Number(lit(a)) - Number(lit(b))) : [...strands].reverse();
  /**
   * @param {Owner} owner
   * @param {Shape[]} own
   */
  const belonging = (owner, own) => {
    for (const shape of own) made.push(Object.assign(shape, owner));
  };
  for (const strand of order)
    belonging({ strand: strand.id }, strandShapes(graph, strand, lines.get(strand.id), colours, lit(strand)));
  for (const node of nodes.values()) {
    const state = {
      lit: focus ? focus.actors.has(node.id) : null,
      chosen: focus?.chosen === node.id,
      pinned: Object.hasOwn(pinned, node.id),
    };
    belonging({ node: node.id }, nodeShapes(node, colours, state));
  }
  return made;
}

/**
 * The labels of the nodes for a given scale (canvas pixels a unit): letters never smaller than can be read, and where
 * two labels would lie on each other, that of the larger actor alone. Those in focus come first.
 *
 * @param {{ nodes: Map<Id, GraphNode>, colours: Theme, scale: number, focus?: Focus | null }} parts
 * @returns {TextShape[]}
 */
export function labels({ nodes, colours, scale, focus = null }) {
  const factor = enlarged(scale);
  /** @param {GraphNode} node */
  const rank = (node) => (focus?.chosen === node.id ? 1e6 : 0) + (focus?.actors.has(node.id) ? 1e4 : 0) + node.r;
  const taken = [...nodes.values()].map((node) => ({
    left: node.x - node.r * 0.7,
    right: node.x + node.r * 0.7,
    top: node.y - node.r * 0.7,
    bottom: node.y + node.r * 0.7,
    of: node.id,
  }));
  const made = [];
  for (const node of [...nodes.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))) {
    const size = node.size * factor;
    const lines = node.lines.map((text) => ({ text, size, weight: node.major ? 650 : 500, fill: colours.ink }));
    if (node.place && factor < 1.25)
      lines.push({ text: node.place, size: 11.5 * factor, weight: 500, fill: colours.caption });
    const half = Math.max(...lines.map((line) => [...line.text].length * line.size * CHARACTER)) / 2;
    const area = {
      left: node.x - half,
      right: node.x + half,
      top: node.y + node.r + 3,
      bottom: node.y + node.r + 5 + lines.length * LINE_HEIGHT * factor,
      of: node.id,
    };
    const over = taken.some(
      (other) =>
        other.of !== node.id &&
        area.left < other.right &&
        area.right > other.left &&
        area.top < other.bottom &&
        area.bottom > other.top,
    );
    if (over) continue;
    taken.push(area);
    const alpha = focus && !focus.actors.has(node.id) ? 0.4 : 1;
    lines.forEach((line, row) =>
      made.push({
        type: "text",
        ...line,
        x: node.x,
        y: node.y + node.r + 3 + 14 * factor + row * LINE_HEIGHT * factor,
        halo: colours.ground,
        anchor: "middle",
        alpha,
        node: node.id,
      }),
    );
  }
  return made;
}

/**
 * How much larger than at scale 1 the labels are at this scale, so that they can be read.
 *
 * @param {number} scale
 */
const enlarged = (scale) => Math.max(1, SMALLEST / (13 * scale));

/**
 * The box around some nodes with their labels at a scale, as { left, right, top, bottom }.
 *
 * @param {Iterable<GraphNode>} nodes
 * @param {number} [scale]
 * @returns {Box}
 */
export function box(nodes, scale = 1) {
  const factor = enlarged(scale);
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, r, lines, size, place } of nodes) {
    const half = Math.max(r, ...lines.map((text) => text.length * size * factor * 0.28));
    found.left = Math.min(found.left, x - half);
    found.right = Math.max(found.right, x + half);
    found.top = Math.min(found.top, y - r);
    found.bottom = Math.max(found.bottom, y + r + 10 + (lines.length + (place ? 1 : 0)) * LINE_HEIGHT * factor);
  }
  return found;
}
