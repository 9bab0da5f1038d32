// Elements and their text. Text is only ever set as text; an address only if it is http or https.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with attributes, `on…` listeners and children; texts among the children become text.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * @template {HTMLElement | SVGElement} T
 * @param {T} element
 * @param {Attributes} attributes
 * @param {Child[]} children
 */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === "colour") element.style.setProperty("--colour", String(value));
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...flat(children));
  return element;
}

/**
 * Children in one list, without false and missing ones.
 *
 * @param {Child} children
 * @returns {(Node | string)[]}
 */
export function flat(children) {
  const all = /** @type {any[]} */ ([children]).flat(Infinity);
  return all.filter((child) => child !== null && child !== undefined && child !== false);
}

/**
 * The elements below `root` that match a selector.
 *
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export const all = (root, selector) =>
  [...root.querySelectorAll(selector)].map((each) => /** @type {HTMLElement} */ (each));

/**
 * The first of them, or null.
 *
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const first = (root, selector) => root.querySelector(selector);

/**
 * A text of the data: with its own direction, isolated from the surrounding text.
 *
 * @param {unknown} text
 * @param {Attributes} [attributes]
 */
export const words = (text, attributes = {}) => el("bdi", { dir: "auto", ...attributes }, String(text));

/**
 * A link out of the page, or the plain text when the address is not one for the web.
 *
 * @param {string} address
 * @param {string} text
 */
export function outward(address, text) {
  if (!/^https?:\/\//i.test(address)) return words(text);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", class: "outward" }, words(text));
}

/**
 * A text for attributes and other plain text (labels, titles): without marks that change the direction.
 *
 * @param {string} text
 */
export const plain = (text) =>
  String(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .slice(0, 300);

/**
 * The element of the page with this id. Its type is not known here, so properties such as `value` are not checked.
 *
 * @param {string} id
 * @returns {HTMLElement & Record<string, any>}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new RangeError(`the page has no element ${id}`);
  return element;
}

/**
 * A term and its description, for a list of facts.
 *
 * @param {string} term
 * @param {...Child} content
 */
export const fact = (term, ...content) => [el("dt", {}, term), el("dd", {}, content)];
