// Text for XML 1.0.

const NOT_ALLOWED = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;" };

/**
 * The text with what XML does not allow replaced by U+FFFD, for content and attributes alike.
 *
 * @param {unknown} value
 */
export const text = (value) =>
  String(value)
    .replace(NOT_ALLOWED, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char]);

/**
 * An element; attributes that are null or undefined are omitted, and `content` is markup already.
 *
 * @param {string} name
 * @param {Record<string, any>} attributes
 * @param {string} [content]
 */
export function element(name, attributes, content = "") {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${text(value)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
