// The picture as plain shapes, from the back to the front, which a canvas, an SVG file and a PNG file each draw.
import * as Captions from "./captions.js";
import { boxShapes, boxTexts } from "./paint_boxes.js";
import { ribbonShapes, signShapes, tileShapes } from "./paint_ribbons.js";
import { rounded } from "./shapes.js";

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
  made.push(...signShapes(order, how));
  for (const node of layout.nodes.values())
    for (const shape of boxShapes(node, how)) made.push(Object.assign(shape, { node: shape.node ?? node.id }));
  return made;
}

/**
 * Captions and the texts of boxes, for the scale that the canvas has.
 *
 * @param {FlowPaint} how
 * @returns {TextShape[]}
 */
export const texts = (how) => [
  ...Captions.texts(how),
  ...[...how.layout.nodes.values()].flatMap((node) => boxTexts(node, how)),
];
