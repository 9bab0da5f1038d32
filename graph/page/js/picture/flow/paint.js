// The picture as plain shapes, from the back to the front, which a canvas, an SVG file and a PNG file each draw.
// Confidence is a dash, and disputes and endings are marks, only where a ribbon stands out or the picture is enlarged.
import { DASHES } from "../../core/vocabulary.js";
import * as Colours from "../colours.js";
import * as Look from "./look.js";
import * as Tones from "./tones.js";

export const SMALLEST = 11; // pixels of a text
const DIM = 0.13;
const HALO = 2.5; // around a ribbon, so that crossings can be read

/** @param {number} value */
const near = (value) => Math.round(value * 100) / 100;

/**
 * A rectangle with round corners.
 *
 * @param {Area} area
 * @param {number} r
 */
export function rounded({ x, y, width, height }, r) {
  const radius = Math.min(r, width / 2, height / 2);
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(near);
  const [a, b, c, d] = [x + radius, x + width - radius, y + radius, y + height - radius].map(near);
  return [
    `M${a} ${top}L${b} ${top}Q${right} ${top} ${right} ${c}L${right} ${d}`,
    `Q${right} ${bottom} ${b} ${bottom}L${a} ${bottom}Q${left} ${bottom} ${left} ${d}L${left} ${c}`,
    `Q${left} ${top} ${a} ${top}z`,
  ].join("");
}

/**
 * The point in the middle of a way.
 *
 * @param {Point[]} points
 * @returns {Point}
 */
function middleOf(points) {
  const lengths = points.slice(1).map(([x, y], at) => Math.hypot(x - points[at][0], y - points[at][1]));
  let left = lengths.reduce((sum, each) => sum + each, 0) / 2;
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
function ribbonShapes({ ribbon, width, d, points, heads }, { layout, colours, focus, detail, changes }) {
  const lit = focus ? focus.ribbons.has(ribbon.id) : null;
  const told = lit || detail;
  const alpha = lit === false ? DIM : 1;
  const change = Look.changeOf(ribbon.links, changes);
  const stroke = change ? Tones.change(change.whole, colours) : Tones.ribbon(ribbon.family, colours);
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
  if (!look.letters) return [{ kind: null, x: start - (way > 0 ? look.slot : 0), y: y - look.strip / 2 }];
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
function tileShapes({ ribbon, heads }, { graph, layout, colours, focus, scale, changes }) {
  if (!ribbon.main) return [];
  const { look } = layout;
  const alpha = focus && !focus.ribbons.has(ribbon.id) ? DIM : 1;
  return heads.flatMap((head) =>
    tiles(head, look).flatMap(({ kind, x, y }) => {
      const own = kind ? ribbon.links.filter((id) => graph.links[id].kind === kind) : ribbon.links;
      const change = Look.changeOf(own, changes);
      const plain = kind ? graph.kinds[kind].colour : Tones.ribbon(ribbon.family, colours);
      const fill = Tones.tile(change ? Tones.change(change.line ?? change.whole, colours) : plain);
      const text = kind ? graph.kinds[kind].letters : String(head.kinds.length);
      const area = { x: x + 0.5, y, width: look.slot - 1, height: look.strip };
      /** @type {Shape[]} */
      const made = [{ type: "path", d: rounded(area, 2), fill, stroke: colours.ground, width: 1, alpha }];
      if (look.sub * scale >= SMALLEST - 0.05)
        made.push({
          type: "text",
          text,
          x: x + look.slot / 2,
          y: y + look.strip / 2 + 4,
          size: look.sub,
          weight: 700,
          fill: "#ffffff",
          anchor: "middle",
          alpha,
        });
      return made;
    }),
  );
}

/**
 * @param {FlowBoxNode} node
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
function boxShapes(node, { graph, layout, colours, focus, pinned, changes }) {
  const { look } = layout;
  const { tone } = graph.columns.columns[node.column];
  const { edge, fill } = Tones.box(tone, colours);
  const lit = focus ? focus.boxes.has(node.id) : null;
  const alpha = lit === false ? 0.35 : 1;
  const chosen = focus?.chosen === node.id;
  const change = changes?.actors.get(node.id);
  /** @type {Shape[]} */
  const shapes = [];
  if (node.box.members.length)
    shapes.push({
      type: "path",
      d: rounded({ ...node, x: node.x + 4, y: node.y + 4 }, 9),
      fill: colours.ground,
      stroke: edge,
      width: 1,
      alpha,
    });
  shapes.push({ type: "path", d: rounded(node, 9), fill: colours.ground, alpha: 1 });
  shapes.push({
    type: "path",
    d: rounded(node, 9),
    fill,
    stroke: change ? Tones.change(change, colours) : chosen ? colours.accent : edge,
    width: chosen || change ? 3 : lit ? 2.2 : 1.4,
    dash: node.box.ended ? [5, 4] : null,
    alpha,
  });
  if (Object.hasOwn(pinned, node.id)) {
    const [x, y] = [node.x + node.width - 8, node.y + 8];
    shapes.push({ type: "path", d: rounded({ x: x - 3, y: y - 3, width: 6, height: 6 }, 3), fill: colours.ink, alpha });
  }
  for (const { id, area } of chipAreas(node, look)) {
    const own = focus?.chosen === id;
    shapes.push({
      type: "path",
      d: rounded(area, 5),
      fill: colours.ground,
      stroke: own ? colours.accent : edge,
      width: own ? 2.4 : 0.8,
      dash: id.startsWith("more:") ? [3, 2] : null,
      alpha,
      ...(id.startsWith("more:") ? {} : { node: id }),
    });
  }
  return shapes;
}

/**
 * Where the chips of a box are.
 *
 * @param {FlowBoxNode} node
 * @param {FlowLook} look
 * @returns {{ id: Id, area: Area, chip: FlowChip }[]}
 */
export function chipAreas(node, look) {
  const top =
    node.y + (node.height - node.inner) / 2 + node.lines.length * look.line + node.subs.length * (look.sub + 4) + 4;
  return node.box.chips.map((chip, at) => ({
    id: chip.id,
    chip,
    area: { x: node.x + 9, y: top + at * (look.chip + look.chipGap), width: node.width - 18, height: look.chip },
  }));
}

/**
 * The texts of a box at its own size.
 *
 * @param {FlowBoxNode} node
 * @param {FlowPaint} how
 * @returns {TextShape[]}
 */
function boxTexts(node, { layout: { look }, colours, focus }) {
  const alpha = focus && !focus.boxes.has(node.id) ? 0.45 : 1;
  const x = node.x + node.width / 2;
  let y = node.y + (node.height - node.inner) / 2;
  /** @type {TextShape[]} */
  const made = [];
  /**
   * @param {string} text
   * @param {number} size
   * @param {number} weight
   * @param {number} high
   * @param {string} fill
   */
  const row = (text, size, weight, high, fill) => {
    made.push({
      type: "text",
      text,
      x,
      y: y + high / 2 + size * 0.35,
      size,
      weight,
      fill,
      anchor: "middle",
      alpha,
      node: node.id,
    });
    y += high;
  };
  for (const line of node.lines) row(line, look.name, 650, look.line, colours.ink);
  for (const line of node.subs) row(line, look.sub, 400, look.sub + 4, colours.caption);
  for (const { id, area, chip } of chipAreas(node, look))
    made.push({
      type: "text",
      text: chip.label,
      x,
      y: area.y + area.height / 2 + look.small * 0.35,
      size: look.small,
      weight: 400,
      fill: colours.ink,
      anchor: "middle",
      alpha,
      node: id.startsWith("more:") ? node.id : id,
    });
  return made;
}

/**
 * The names from afar: never smaller than can be read, and only where none lies on another.
 *
 * @param {FlowPaint} how
 * @param {MeasureText} measure
 * @returns {TextShape[]}
 */
function namesFromAfar({ layout, colours, focus, scale }, measure) {
  const size = Math.max(layout.look.name, SMALLEST / scale);
  /** @type {Box[]} */
  const taken = [];
  /** @param {FlowBoxNode} node */
  const rank = (node) => (focus?.boxes.has(node.id) ? 1000 : 0) + node.left.length + node.right.length;
  /** @type {TextShape[]} */
  const made = [];
  for (const node of [...layout.nodes.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))) {
    const high = node.lines.length * size * 1.2;
    const wide = Math.max(...node.lines.map((text) => measure(text, size, 650)));
    const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
    const area = { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
    if (area.left < 0 || area.right > layout.width) continue;
    if (
      taken.some(
        (other) =>
          area.left < other.right && area.right > other.left && area.top < other.bottom && area.bottom > other.top,
      )
    )
      continue;
    taken.push(area);
    node.lines.forEach((text, row) =>
      made.push({
        type: "text",
        text,
        x,
        y: area.top + (row + 0.5) * size * 1.2 + size * 0.35,
        size,
        weight: 650,
        fill: colours.ink,
        halo: colours.ground,
        anchor: "middle",
        alpha: focus && !focus.boxes.has(node.id) ? 0.45 : 1,
        node: node.id,
      }),
    );
  }
  return made;
}

/**
 * @param {FlowPaint} how
 * @param {MeasureText} measure
 * @returns {TextShape[]}
 */
function captionTexts({ layout, colours, scale }, measure) {
  const { look } = layout;
  const size = layout.narrow ? 11 : 12;
  if (size * scale < SMALLEST - 0.05) return [];
  return layout.captions.flatMap(({ title, note, x, y, width }) => {
    if (!title) return [];
    const text = title.toUpperCase();
    const middle = Math.max(x, measure(text, size, 650) / 2 + 4);
    const at = Math.min(middle, layout.width - measure(text, size, 650) / 2 - 4);
    const top = y + (layout.narrow ? look.top - 8 : 20);
    /** @type {TextShape[]} */
    const made = [
      { type: "text", text, x: at, y: top, size, weight: 650, fill: colours.caption, anchor: "middle", alpha: 1 },
    ];
    if (note && !layout.narrow && measure(note, look.sub, 400) <= width + 70 && look.sub * scale >= SMALLEST - 0.05) {
      const half = measure(note, look.sub, 400) / 2 + 4;
      const middleOfNote = Math.min(Math.max(x, half), layout.width - half);
      made.push({
        type: "text",
        text: note,
        x: middleOfNote,
        y: top + 15,
        size: look.sub,
        weight: 400,
        fill: colours.caption,
        anchor: "middle",
        alpha: 1,
      });
    }
    return made;
  });
}

/**
 * Everything drawn but the names, captions and other texts of boxes.
 *
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
export function shapes(how) {
  const { layout, colours, focus } = how;
  /** @type {Shape[]} */
  const made = [];
  for (const frame of layout.frames)
    made.push({ type: "path", d: rounded(frame, 12), fill: colours.strip, stroke: colours.line, width: 1, alpha: 1 });
  /** @param {FlowRibbon} drawn */
  const front = ({ ribbon, width }) => (focus?.ribbons.has(ribbon.id) ? 1000 : 0) + (ribbon.main ? 100 - width : 0);
  const order = [...layout.ribbons].sort((a, b) => front(a) - front(b));
  for (const drawn of order)
    for (const shape of ribbonShapes(drawn, how)) made.push(Object.assign(shape, { strand: drawn.ribbon.id }));
  for (const drawn of order)
    for (const shape of tileShapes(drawn, how)) made.push(Object.assign(shape, { cue: drawn.ribbon.id }));
  for (const node of layout.nodes.values())
    for (const shape of boxShapes(node, how)) made.push(Object.assign(shape, { node: shape.node ?? node.id }));
  return made;
}

/**
 * Captions and the texts of boxes, for the scale that the canvas has.
 *
 * @param {FlowPaint} how
 * @param {MeasureText} measure
 * @returns {TextShape[]}
 */
export function texts(how, measure) {
  const { layout, scale } = how;
  const small = layout.look.sub * scale < SMALLEST - 0.05;
  const names = small ? namesFromAfar(how, measure) : [...layout.nodes.values()].flatMap((node) => boxTexts(node, how));
  return [...captionTexts(how, measure), ...names];
}
