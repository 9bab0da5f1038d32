// Outlines, and the size below which no text is drawn.

export const SMALLEST = 11; // pixels of a text

/**
 * Whether a text of this size would be too small to read at a scale.
 *
 * @param {number} size
 * @param {number} scale
 */
export const unreadable = (size, scale) => size * scale < SMALLEST - 0.05;

/**
 * To hundredths.
 *
 * @param {number} value
 */
export const near = (value) => Math.round(value * 100) / 100;

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
