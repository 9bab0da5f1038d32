// The bands behind the graph: a faint strip and a caption for each, so that the picture reads without a key.
import { BAND_TITLES } from "../core/vocabulary.js";

const CHARACTER = 7.4; // units of width of a caption's letter
const PAD = 34;
const HEADROOM = 46;

/**
 * The box of the actors with room for the captions.
 *
 * @param {Box} box
 * @param {boolean} tall
 * @returns {Box}
 */
export function around(box, tall) {
  return tall
    ? { left: box.left - PAD, right: box.right + PAD, top: box.top - HEADROOM, bottom: box.bottom + 18 }
    : { left: box.left - PAD, right: box.right + PAD, top: box.top - HEADROOM - 8, bottom: box.bottom + 18 };
}

const near = Math.round;

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {number} r
 */
function rounded(x, y, width, height, r) {
  const [right, bottom] = [x + width, y + height].map(near);
  const [left, top] = [x, y].map(near);
  const [from, to, above, below] = [x + r, x + width - r, y + r, y + height - r].map(near);
  return (
    `M${from} ${top}H${to}Q${right} ${top} ${right} ${above}V${below}Q${right} ${bottom} ${to} ${bottom}` +
    `H${from}Q${left} ${bottom} ${left} ${below}V${above}Q${left} ${top} ${from} ${top}z`
  );
}

/**
 * The shapes of the strips and captions; `extent` is the box that they fill.
 *
 * @param {Band[]} bands
 * @param {boolean} tall
 * @param {Box} extent
 * @param {Theme} colours
 * @returns {Shape[]}
 */
export function shapes(bands, tall, extent, colours) {
  /** @type {Shape[]} */
  const made = [];
  bands.forEach((band, number) => {
    const before = number === 0 ? (tall ? extent.top : extent.left) : (bands[number - 1].last + band.first) / 2;
    const after =
      number === bands.length - 1 ? (tall ? extent.bottom : extent.right) : (band.last + bands[number + 1].first) / 2;
    const [x, y, width, height] = tall
      ? [extent.left, before, extent.right - extent.left, after - before]
      : [before, extent.top, after - before, extent.bottom - extent.top];
    made.push({ type: "path", d: rounded(x + 4, y + 4, width - 8, height - 8, 14), fill: colours.strip, alpha: 1 });
    const [full, short] = BAND_TITLES[band.id];
    const text = tall || full.length * CHARACTER < width - 20 ? full : short;
    made.push({
      type: "text",
      text,
      x: tall ? x + 20 : x + width / 2,
      y: y + 28,
      size: 14,
      weight: 650,
      fill: colours.caption,
      anchor: tall ? "start" : "middle",
      alpha: 1,
    });
  });
  return made;
}
