// Colours that keep their hue and can be seen on the ground of the theme (contrast as in WCAG 2).

// What the canvas takes from the style sheet, for pictures on a ground that the page does not have at the moment.
export const GROUNDS = {
  light: {
    ground: "#fdfdfc",
    ink: "#18212c",
    caption: "#566374",
    strip: "#f3f5f7",
    line: "#d9dee4",
    accent: "#0a5cab",
  },
  dark: { ground: "#11151b", ink: "#e7ebf1", caption: "#9fabba", strip: "#171d25", line: "#303945", accent: "#7ab8ff" },
};

/** @param {string} hex */
const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
/** @param {number[]} rgb */
const hexOf = (rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** @param {string} hex */
function luminance(hex) {
  const [r, g, b] = parts(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/**
 * @param {string} one
 * @param {string} other
 * @param {number} share
 */
export function mix(one, other, share) {
  const to = parts(other);
  return hexOf(parts(one).map((part, at) => part + (to[at] - part) * share));
}

/** @param {string} ground */
export const isDark = (ground) => luminance(ground) < 0.2;

/**
 * The colour, mixed with white or black no further than it needs to stand out from `ground`.
 *
 * @param {string} colour
 * @param {string} ground
 * @param {number} [least]
 */
export function visible(colour, ground, least = 4.6) {
  const towards = isDark(ground) ? "#ffffff" : "#000000";
  for (let share = 0; share < 1; share += 0.06) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

/**
 * The colour, mixed with `ground` until `share` of it is left, or as far as it still stands out.
 *
 * @param {string} colour
 * @param {string} ground
 * @param {number} share
 * @param {number} [least]
 */
export function quiet(colour, ground, share, least = 3.05) {
  for (let left = share; left < 1; left += 0.04) {
    const mixed = mix(ground, colour, left);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return colour;
}

/**
 * @param {string} hex
 * @param {number} alpha
 */
export const faded = (hex, alpha) => `rgba(${parts(hex).join(",")},${alpha})`;
