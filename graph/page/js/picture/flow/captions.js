// The captions over the columns: in as many lines as there is room for between their neighbours.
import { SMALLEST, unreadable } from "./shapes.js";
import * as Text from "./text.js";

const APART = 10; // between two captions side by side
const MOST_LINES = 2;

/**
 * The width that each caption may take: as far as the middle between it and its neighbours at the same height.
 *
 * @param {FlowLayout} layout
 * @param {number} at
 */
function roomFor({ captions, width }, at) {
  const { x, y } = captions[at];
  const others = captions.filter((each, other) => other !== at && each.y === y && each.title);
  const left = Math.max(-x, ...others.filter((each) => each.x < x).map((each) => each.x - x));
  const right = Math.min(width - x, ...others.filter((each) => each.x > x).map((each) => each.x - x));
  const half = Math.min(left === -x ? Infinity : -left / 2, right === width - x ? Infinity : right / 2);
  return 2 * Math.min(half, width / 2) - APART;
}

/**
 * @param {FlowPaint} how
 * @returns {TextShape[]}
 */
export function texts({ layout, colours, scale, measure }) {
  const { look, narrow } = layout;
  const size = Math.max(narrow ? 11 : 12, SMALLEST / scale);
  const line = size * 1.2;
  if (size > look.top - 4) return [];
  /** @type {TextShape[]} */
  const made = [];
  layout.captions.forEach(({ title, note, x, y }, at) => {
    if (!title) return;
    const room = roomFor(layout, at);
    /**
     * @param {number} points
     * @param {number} weight
     */
    const wide = (points, weight) => (/** @type {string} */ text) => measure(text, points, weight);
    const most = narrow || look.top < 20 + line ? 1 : MOST_LINES;
    const lines = Text.wrap(title.toUpperCase(), room, wide(size, 650), most);
    if (lines.some((text) => measure(text, size, 650) > room + APART)) return;
    /**
     * @param {string} text
     * @param {number} base
     * @param {number} points
     * @param {number} weight
     */
    const write = (text, base, points, weight) => {
      const half = Math.min(measure(text, points, weight) / 2 + 4, layout.width / 2);
      const middle = Math.min(Math.max(x, half), layout.width - half);
      const look = {
        size: points,
        weight,
        fill: colours.caption,
        anchor: /** @type {"middle"} */ ("middle"),
        alpha: 1,
      };
      made.push({ type: "text", text, x: middle, y: base, ...look });
    };
    const top = narrow ? y + look.top - 8 : y + Math.max(20, size + 4);
    lines.forEach((text, row) => write(text, top + row * line, size, 650));
    const under = top + (lines.length - 1) * line + 15;
    const fits = note && measure(note, look.sub, 400) <= room && under < y + look.top - 2;
    if (!narrow && fits && !unreadable(look.sub, scale)) write(note, under, look.sub, 400);
  });
  return made;
}
