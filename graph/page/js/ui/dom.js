// Elements made from words. Text is only ever set as text; an address only if it is http or https.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes, `on…` listeners and children; texts among the children become text. */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "colour") element.style.setProperty("--colour", value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** A text of the data: its own direction, kept from turning what stands around it. */
export const words = (text, attributes = {}) => el("bdi", { dir: "auto", ...attributes }, String(text));

/** A link out of the page, or the plain text when the address is not one for the web. */
export function outward(address, text) {
  if (!/^https?:\/\//i.test(address)) return words(text);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", class: "outward" }, words(text));
}

/** A text for places that hold nothing but text (labels, titles): without marks that turn the direction. */
export const plain = (text) =>
  String(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .slice(0, 300);

export const byId = (id) => document.getElementById(id);

/** A term and what is said of it, for a list of facts. */
export const fact = (term, ...content) => [el("dt", {}, term), el("dd", {}, content)];
