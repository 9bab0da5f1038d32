// What the picture takes from the page: the colours of its theme, and the widths of texts in its font.
import * as Painter from "./painter.js";

/** The colours of the theme, read from the style sheet. */
export function theme() {
  const style = getComputedStyle(document.documentElement);
  /** @param {string} name */
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: read("ground"),
    ink: read("ink"),
    caption: read("quiet"),
    strip: read("strip"),
    line: read("line"),
    accent: read("accent"),
  };
}

/**
 * The width of a text in the page's font, measured once.
 *
 * @returns {MeasureText}
 */
export function measurer() {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  /** @type {Map<string, number>} */
  const known = new Map();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} 100px ${Painter.FONT}`;
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * size;
  };
}
