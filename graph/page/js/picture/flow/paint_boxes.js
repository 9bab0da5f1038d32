// Boxes with their names and chips. A name that would be too small to read is drawn larger where its box has room for
// it; otherwise the box is a plain block. Nothing is drawn that cannot be read.
import * as Colours from "../colours.js";
import * as Labels from "./labels.js";
import { CHANGE_DASHES, SIGNS } from "./look.js";
import { chipHeight } from "./nodes.js";
import { badge } from "./paint_ribbons.js";
import { SMALLEST, rounded, unreadable } from "./shapes.js";
import * as Text from "./text.js";
import * as Tones from "./tones.js";

const DIM = 0.35;
const DIM_TEXT = 0.45;
const BLOCK = 0.5; // how far a block without a name is from the ground to the colour of its edge
const TALL = 1.15; // times the size of a text: the height of a line from afar

/**
 * The height of the texts over the chips.
 *
 * @param {FlowBoxNode} node
 * @param {FlowLook} look
 */
const headHeight = ({ lines, under }, look) => lines.length * look.line + under.length * (look.sub + 4);

/**
 * Where the chips of a box are.
 *
 * @param {FlowBoxNode} node
 * @param {FlowLook} look
 * @returns {{ id: Id, area: Area, chip: FlowChip & { lines: string[] } }[]}
 */
export function chipAreas(node, look) {
  let y = node.y + (node.height - node.inner) / 2 + headHeight(node, look) + 4;
  return node.chips.map((chip) => {
    const height = chipHeight(chip.lines.length, look);
    const area = { x: node.x + 9, y, width: node.width - 18, height };
    y += height + look.chipGap;
    return { id: chip.id, chip, area };
  });
}

/**
 * The chips that are drawn at this scale.
 *
 * @param {FlowBoxNode} node
 * @param {FlowLook} look
 * @param {number} scale
 */
export const chipsAt = (node, look, scale) => (unreadable(look.sub, scale) ? [] : chipAreas(node, look));

/**
 * The lines of the name of a box from afar, and their size; no lines if there is no room for them.
 *
 * @param {FlowBoxNode} node
 * @param {FlowPaint} how
 * @returns {{ lines: string[], size: number }}
 */
function fromAfar(node, { scale, measure }) {
  const size = SMALLEST / scale;
  const room = node.height - 1 / scale + (TALL - 1) * size; // nothing is above the first line or below the last
  const [width, most] = [node.width - 6 / scale, Math.floor(room / (size * TALL))];
  /** @param {string} text */
  const wide = (text) => measure(text, size, 650);
  if (most < 1) return { lines: [], size };
  const lines = Text.wrap(node.box.label, width, wide, most);
  const whole = lines.every((line) => wide(line) <= width) && Text.intact(lines, node.box.label);
  return { lines: whole ? lines : [], size };
}

/**
 * How the actor of a box changed, or the first changed member of a stack.
 *
 * @param {FlowBoxNode} node
 * @param {Changes | null} changes
 */
function changeOf({ id, box }, changes) {
  if (!changes?.signed || !box.members.length) return changes?.actors.get(id);
  return box.members.map((each) => changes.actors.get(each)).find(Boolean);
}

/**
 * @param {FlowBoxNode} node
 * @param {FlowPaint} how
 * @returns {Shape[]}
 */
export function boxShapes(node, how) {
  const { graph, layout, colours, focus, pinned, selected, scale, changes } = how;
  const { look } = layout;
  const { tone } = graph.columns.columns[node.column];
  const { edge, fill } = Tones.box(tone, colours);
  const lit = focus ? focus.boxes.has(node.id) : null;
  const alpha = lit === false && !selected.has(node.id) ? DIM : 1;
  const chosen = focus?.chosen === node.id;
  const change = changeOf(node, changes);
  const block = unreadable(look.sub, scale) && fromAfar(node, how).lines.length === 0;
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
  if (selected.has(node.id))
    shapes.push({
      type: "path",
      d: rounded({ x: node.x - 4, y: node.y - 4, width: node.width + 8, height: node.height + 8 }, 12),
      stroke: colours.accent,
      width: 2.4,
      alpha: 1,
    });
  shapes.push({ type: "path", d: rounded(node, 9), fill: colours.ground, alpha: 1 });
  shapes.push({
    type: "path",
    d: rounded(node, 9),
    fill: block ? Colours.mix(colours.ground, edge, BLOCK) : fill,
    stroke: change ? Tones.change(change, colours) : chosen ? colours.accent : edge,
    width: chosen || change ? 3 : lit ? 2.2 : 1.4,
    dash: (change && changes?.signed ? CHANGE_DASHES[change] : null) ?? (node.box.ended ? [5, 4] : null),
    alpha,
  });
  if (Object.hasOwn(pinned, node.id)) {
    const [x, y] = [node.x + node.width - 8, node.y + 8];
    shapes.push({ type: "path", d: rounded({ x: x - 3, y: y - 3, width: 6, height: 6 }, 3), fill: colours.ink, alpha });
  }
  for (const { id, area } of chipsAt(node, look, scale)) {
    const own = focus?.chosen === id || selected.has(id);
    const differs = changes?.signed ? changes.actors.get(id) : null;
    shapes.push({
      type: "path",
      d: rounded(area, 5),
      fill: colours.ground,
      stroke: own ? colours.accent : differs ? Tones.change(differs, colours) : edge,
      width: own ? 2.4 : differs ? 1.8 : 0.8,
      dash: differs ? CHANGE_DASHES[differs] : null,
      alpha,
      ...(id.startsWith("more:") ? {} : { node: id }),
    });
    if (differs) shapes.push(...badge(SIGNS[differs], [area.x, area.y + 4], Tones.change(differs, colours), colours));
  }
  if (change && changes?.signed)
    shapes.push(...badge(SIGNS[change], [node.x + 4, node.y + 2], Tones.change(change, colours), colours));
  return shapes;
}

/**
 * The texts of a box: at their own size, or its name alone from afar.
 *
 * @param {FlowBoxNode} node
 * @param {FlowPaint} how
 * @returns {TextShape[]}
 */
export function boxTexts(node, how) {
  const {
    layout: { look },
    colours,
    focus,
    selected,
    scale,
    measure,
  } = how;
  const alpha = focus && !focus.boxes.has(node.id) && !selected.has(node.id) ? DIM_TEXT : 1;
  const x = node.x + node.width / 2;
  /** @type {TextShape[]} */
  const made = [];
  /**
   * @param {StyledText[]} line
   * @param {number} y
   * @param {Id} id
   */
  const write = (line, y, id) => {
    for (const text of Labels.placed(line, x, look, measure))
      made.push({ type: "text", ...text, y, anchor: "middle", alpha, node: id });
  };
  /**
   * @param {string[]} lines
   * @param {number} top
   * @param {{ size: number, weight: number, high: number, fill: string, id?: Id, beside?: StyledText | null }} style
   */
  const rows = (lines, top, { high, id = node.id, beside, ...style }) =>
    lines.forEach((text, at) => {
      const more = beside && at === lines.length - 1 ? [beside] : [];
      write([{ text, ...style }, ...more], top + (at + 0.5) * high + style.size * 0.35, id);
    });
  /** @param {FlowPiece} piece */
  const styled = (piece) => ({
    text: piece.text,
    size: look.sub,
    weight: Labels.weightOf(piece),
    fill: piece.strong ? colours.ink : colours.caption,
  });
  if (unreadable(look.sub, scale)) {
    const { lines, size } = fromAfar(node, how);
    const high = size * TALL;
    const top = node.y + (node.height - lines.length * high) / 2;
    rows(lines, top, { size, weight: 650, high, fill: colours.ink });
    return made;
  }
  const top = node.y + (node.height - node.inner) / 2;
  const beside = node.beside && styled(node.beside);
  rows(node.lines, top, { size: look.name, weight: 650, high: look.line, fill: colours.ink, beside });
  const [under, high] = [top + node.lines.length * look.line, look.sub + 4];
  node.under.forEach((line, at) => write(line.map(styled), under + (at + 0.5) * high + look.sub * 0.35, node.id));
  for (const { id, area, chip } of chipAreas(node, look)) {
    const tall = look.small + 3;
    const first = area.y + (area.height - chip.lines.length * tall) / 2;
    const style = { size: look.small, weight: 400, high: tall, fill: colours.ink };
    rows(chip.lines, first, { ...style, id: id.startsWith("more:") ? node.id : id });
  }
  return made;
}
