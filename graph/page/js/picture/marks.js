// The outlines of samples in legends: the shapes of types of actors, and plates with letters.

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
 * A plate of rounded ends around (0, 0).
 *
 * @param {number} width
 * @param {number} height
 */
export function plate(width, height) {
  const [x, y] = [(width - height) / 2, height / 2].map(near);
  return `M${-x} ${-y}L${x} ${-y}a${y} ${y} 0 0 1 0 ${2 * y}L${-x} ${y}a${y} ${y} 0 0 1 0 ${-2 * y}z`;
}
