// Ribbons, their arrowheads, and the tiles beside them. Confidence is a dash, and disputes and endings are marks, only
// where a ribbon stands out or the picture is enlarged.
import { DASHES } from "../../core/vocabulary.js";
import * as Colours from "../colours.js";
import { near, rounded, unreadable } from "./shapes.js";
import * as Look from "./look.js";
import * as Tones from "./tones.js";

const DIM = 0.13;
const HALO = 2.5; // around a ribbon, so that crossings can be read

/**
 * The point at a share of a way, its middle if none is given.
 *
 * @param {Point[]} points
 * @param {number} [share]
 * @returns {Point}
 */
function middleOf(points, share = 0.5) {
  const lengths = points.slice(1).map(([x, y], at) => Math.hypot(x - points[at][0], y - points[at][1]));
  let left = lengths.reduce((sum, each) => sum + each, 0) * share;
  for (const [at, length] of lengths.entries()) {
    if (left <= length && length) {
      const [[ax, ay], [bx, by]] = [points[at], points[at + 1]];
      return [ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length];
    }
    left -= length;
  }
  return points[0] ?? [0, 0];
}

/**
 * @param {FlowRibbon} drawn
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
export function ribbonShapes({ ribbon, width, d, points, heads }, { graph, layout, colours, focus, detail, changes }) {
  const lit = focus ? focus.ribbons.has(ribbon.id) : null;
  const told = lit || detail;
  const alpha = lit === false ? DIM : 1;
  const from = layout.nodes.get(ribbon.from);
  const change = Look.changeOf(ribbon.links, changes);
  const plain = Tones.ribbon(ribbon.family, colours, from && graph.columns.columns[from.column].tone);
  const stroke = change ? Tones.change(change.whole, colours) : plain;
  const drawn = ribbon.possible ? layout.look.thin : width * (lit && !ribbon.main ? 1.6 : 1);
  /** @type {Shape[]} */
  const shapes = [];
  if (ribbon.main && alpha === 1)
    shapes.push({ type: "path", d, stroke: colours.ground, width: drawn + HALO, alpha: 1 });
  const dash = change ? Look.CHANGE_DASHES[change.whole] : told ? DASHES[ribbon.confidence] : null;
  shapes.push({ type: "path", d, stroke, width: drawn, alpha, dash });
  if (change?.line)
    shapes.push({
      type: "path",
      d,
      stroke: Tones.change(change.line, colours),
      width: Math.max(1.4, drawn * 0.4),
      alpha,
      dash: Look.CHANGE_DASHES[change.line],
    });
  const [x, y] = middleOf(points);
  if (ribbon.denied || (told && ribbon.disputed)) {
    const [left, right, top, bottom] = [x - 6, x + 6, y - 6, y + 6].map(near);
    const cross = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
    const diamond = `M${near(x)} ${top}L${right} ${near(y)}L${near(x)} ${bottom}L${left} ${near(y)}z`;
    shapes.push(
      ribbon.denied
        ? { type: "path", d: cross, stroke, width: 2, alpha }
        : { type: "path", d: diamond, fill: colours.ground, stroke, width: 1.8, alpha },
    );
  }
  for (const head of heads)
    if (ribbon.main || told) shapes.push(arrow(head, ribbon, layout.look, colours, stroke, alpha, told));
  return shapes;
}

/**
 * The signs of what changed, on a plate in the colour of the change.
 *
 * @param {string} signs
 * @param {Point} middle
 * @param {string} fill
 * @param {Theme} colours
 * @param {number} [alpha]
 * @returns {Shape[]}
 */
export function badge(signs, [x, y], fill, { ground }, alpha = 1) {
  const width = 6 + 8 * signs.length;
  const area = { x: x - width / 2, y: y - 7, width, height: 14 };
  const text = {
    text: signs,
    x,
    y: y + 4,
    size: 12,
    weight: 700,
    fill: ground,
    anchor: /** @type {"middle"} */ ("middle"),
  };
  return [
    { type: "path", d: rounded(area, 7), fill, stroke: ground, width: 1.5, alpha },
    { type: "text", ...text, alpha },
  ];
}

/**
 * @param {FlowHead} head
 * @param {Ribbon} ribbon
 * @param {FlowLook} look
 * @param {Theme} colours
 * @param {string} stroke
 * @param {number} alpha
 * @param {boolean} told
 * @returns {Shape}
 */
function arrow({ x, y, way }, ribbon, look, colours, stroke, alpha, told) {
  const base = x - way * look.arrow;
  const half = ribbon.main ? look.strip / 2 : 4;
  const open = told && ribbon.ended;
  const d = `M${near(base)} ${near(y - half)}L${near(x)} ${near(y)}L${near(base)} ${near(y + half)}${open ? "" : "z"}`;
  if (open) return { type: "path", d, stroke, width: 1.8, alpha };
  if (ribbon.possible) return { type: "path", d, fill: colours.ground, stroke, width: 1.2, alpha };
  return { type: "path", d, fill: Colours.mix(stroke, colours.ink, 0.35), alpha };
}

/**
 * Where the tiles of an end are: one a kind, in the slot of its kind; or one with the number of kinds.
 *
 * @param {FlowHead} head
 * @param {FlowLook} look
 * @returns {{ kind: Id | null, x: number, y: number }[]}
 */
export function tiles({ x, y, way, kinds, slots }, look) {
  const start = x - way * (look.arrow + 2);
  if (look.tiles === "none") return [];
  if (look.tiles === "count") return [{ kind: null, x: start - (way > 0 ? look.slot : 0), y: y - look.strip / 2 }];
  return kinds.map((kind) => {
    const at = way > 0 ? slots.length - 1 - slots.indexOf(kind) : slots.indexOf(kind);
    return { kind, x: start - way * at * look.slot - (way > 0 ? look.slot : 0), y: y - look.strip / 2 };
  });
}

/**
 * @param {FlowRibbon} drawn
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
export function tileShapes({ ribbon, heads }, { graph, layout, colours, focus, scale, changes }) {
  const { look } = layout;
  if (!ribbon.main || unreadable(look.sub, scale)) return [];
  const alpha = focus && !focus.ribbons.has(ribbon.id) ? DIM : 1;
  return heads.flatMap((head) =>
    tiles(head, look).flatMap(({ kind, x, y }) => {
      const own = kind ? ribbon.links.filter((id) => graph.links[id].kind === kind) : ribbon.links;
      const change = Look.changeOf(own, changes);
      const plain = kind ? graph.kinds[kind].colour : Tones.ribbon(ribbon.family, colours);
      const fill = Tones.tile(change ? Tones.change(change.line ?? change.whole, colours) : plain);
      const text = kind ? graph.kinds[kind].letters : String(head.kinds.length);
      const area = { x: x + 0.5, y, width: look.slot - 1, height: look.strip };
      return [
        { type: "path", d: rounded(area, 2), fill, stroke: colours.ground, width: 1, alpha },
        {
          type: "text",
          text,
          x: x + look.slot / 2,
          y: y + look.strip / 2 + 4,
          size: look.sub,
          weight: 700,
          fill: "#ffffff",
          anchor: "middle",
          alpha,
        },
      ];
    }),
  );
}

const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const APART = 17; // between the middles of two badges

/**
 * The signs of ribbons whose links changed between two versions, each where it covers no other if it can.
 *
 * @param {FlowRibbon[]} ribbons
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
export function signShapes(ribbons, { colours, focus, changes }) {
  /** @type {Point[]} */
  const taken = [];
  return ribbons.flatMap(({ ribbon, points }) => {
    const [signs, change] = [Look.signsOf(ribbon.links, changes), Look.changeOf(ribbon.links, changes)];
    if (!signs || !change) return [];
    const places = PLACES.map((share) => middleOf(points, share));
    const free = places.find(([x, y]) => taken.every(([a, b]) => Math.hypot(a - x, b - y) > APART)) ?? places[0];
    taken.push(free);
    const alpha = focus && !focus.ribbons.has(ribbon.id) ? DIM : 1;
    const shapes = badge(signs, free, Tones.change(change.line ?? change.whole, colours), colours, alpha);
    return shapes.map((shape) => Object.assign(shape, { cue: ribbon.id }));
  });
}
