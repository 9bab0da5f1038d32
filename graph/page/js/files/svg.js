// Shapes as an SVG 1.1 file: text stays text, each actor and strand is a group with an id and a title, and nothing
// needs a style sheet or a script. A halo is a text of its own under the text, for not every program knows
// `paint-order`.
import { held } from "../core/lists.js";
import * as Xml from "./xml.js";

/** @param {number} value */
const near = (value) => Math.round(value * 100) / 100;
const HALO = 4; // width of the line around a text
const BOLD = 500;

/** @param {PathShape} shape */
function path({ d, stroke, width, dash, fill, alpha = 1 }) {
  return Xml.element("path", {
    d,
    fill: fill ?? "none",
    stroke: stroke ?? null,
    "stroke-width": stroke && width !== undefined ? near(width) : null,
    "stroke-dasharray": dash ? dash.map(near).join(" ") : null,
    "stroke-linejoin": stroke ? "round" : null,
    opacity: alpha === 1 ? null : near(alpha),
  });
}

/** @param {TextShape} shape */
function text({ text: words, x, y, size, weight, fill, halo, anchor, alpha = 1 }) {
  const place = {
    x: near(x),
    y: near(y),
    "font-size": near(size),
    "font-weight": weight > BOLD ? 700 : 400, // the two that every font and program has
    "text-anchor": anchor,
    opacity: alpha === 1 ? null : near(alpha),
    "xml:space": "preserve",
  };
  const ring = halo
    ? Xml.element(
        "text",
        {
          ...place,
          fill: "none",
          stroke: halo,
          "stroke-width": HALO,
          "stroke-linejoin": "round",
          "aria-hidden": "true",
          class: "halo",
        },
        Xml.text(words),
      )
    : "";
  return ring + Xml.element("text", { ...place, fill }, Xml.text(words));
}

/**
 * The owner of a shape: [key, id, title].
 *
 * @param {Shape} shape
 * @param {Titles} titles
 * @returns {[string, string | null]}
 */
function ownerOf(shape, titles) {
  if (shape.strand) return [`strand-${shape.strand}`, titles.strand(shape.strand)];
  // apart from its bundle, because it is drawn in front of all lines
  if (shape.cue) return [`cue-${shape.cue}`, titles.strand(shape.cue)];
  if (shape.node) return [`actor-${shape.node}`, titles.actor(shape.node)];
  return [`picture-${shape.part ?? "ground"}`, null];
}

function ids() {
  const given = new Set();
  /** @param {string} key */
  return (key) => {
    const plain = key.replace(/[^A-Za-z0-9_.-]+/g, "-");
    let id = plain;
    for (let more = 2; given.has(id); more += 1) id = `${plain}-${more}`;
    given.add(id);
    return id;
  };
}

/**
 * The groups of shapes, by their owner, so that an actor's name is with its mark.
 *
 * @param {Shape[]} shapes
 * @param {Titles} titles
 * @param {(key: string) => string} idOf
 */
function groupsOf(shapes, titles, idOf) {
  /** @type {Map<string, { title: string | null, drawn: string[] }>} */
  const groups = new Map();
  for (const shape of shapes) {
    const [key, title] = ownerOf(shape, titles);
    if (!groups.has(key)) groups.set(key, { title, drawn: [] });
    held(groups, key).drawn.push(shape.type === "text" ? text(shape) : path(shape));
  }
  return [...groups].map(([key, { title, drawn }]) =>
    Xml.element("g", { id: idOf(key) }, `${title ? Xml.element("title", {}, Xml.text(title)) : ""}${drawn.join("\n")}`),
  );
}

/**
 * A picture as the text of an SVG file.
 *
 * @param {Sheet} sheet
 * @param {Titles} titles
 * @param {string} font the font family
 */
export function write({ shapes, drawn, box, ground, clip }, titles, font) {
  const idOf = ids();
  const [width, height] = [box.right - box.left, box.bottom - box.top].map(Math.ceil);
  const [left, top] = [box.left, box.top].map(near);
  const scene = groupsOf(shapes.slice(0, drawn), titles, idOf);
  const view = clip && {
    x: near(clip.left),
    y: near(clip.top),
    width: near(clip.right - clip.left),
    height: near(clip.bottom - clip.top),
  };
  const body = view
    ? [
        Xml.element("clipPath", { id: idOf("picture-view") }, Xml.element("rect", view)),
        Xml.element("g", { "clip-path": "url(#picture-view)" }, scene.join("\n")),
      ]
    : scene;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${Xml.element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      version: "1.1",
      width,
      height,
      viewBox: `${left} ${top} ${width} ${height}`,
      "font-family": font,
      role: "img",
      direction: "ltr",
    },
    [
      "",
      Xml.element("title", {}, Xml.text(titles.whole)),
      Xml.element("desc", {}, Xml.text(titles.about)),
      Xml.element("rect", { id: idOf("picture-paper"), x: left, y: top, width, height, fill: ground }),
      ...body,
      ...groupsOf(shapes.slice(drawn), titles, idOf),
      "",
    ].join("\n"),
  )}\n`;
}
