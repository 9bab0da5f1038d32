// Boxes of the plane, by their four sides.

/**
 * @param {Box} one
 * @param {Box} other
 */
export const overlaps = (one, other) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/**
 * @param {Box} outer
 * @param {Box} inner
 */
export const contains = (outer, inner) =>
  outer.left <= inner.left + 1 &&
  outer.right >= inner.right - 1 &&
  outer.top <= inner.top + 1 &&
  outer.bottom >= inner.bottom - 1;

/**
 * @param {Area} area
 * @returns {Box}
 */
export const boxOf = ({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height });

/**
 * Whether some part of a way is within a box.
 *
 * @param {Point[]} points
 * @param {Box} box
 */
export const passes = (points, box) =>
  points.slice(1).some(([x, y], at) => {
    const [fromX, fromY] = points[at];
    return overlaps(
      {
        left: Math.min(x, fromX) - 1,
        right: Math.max(x, fromX) + 1,
        top: Math.min(y, fromY) - 1,
        bottom: Math.max(y, fromY) + 1,
      },
      box,
    );
  });
