// The picture of the graph, or a part of it, as a file: the same sheet of shapes as PNG, through the painter, and SVG.
import * as Png from "./png.js";
import * as Svg from "./svg.js";
import * as Titles from "./titles.js";
import * as Colours from "../picture/colours.js";
import * as Painter from "../picture/painter.js";
import * as Scene from "../picture/scene.js";
import * as Sheet from "../picture/sheet.js";

const SIDE = 16000; // maximum number of pixels that browsers draw
const AREA = 120e6;
const CM_PER_INCH = 2.54;
const PRINT_DPI = 300;
const SCREEN_DPI = 96;

/** @param {HTMLCanvasElement} canvas */
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new RangeError("the browser cannot draw a picture of this size");
  return context;
}

/**
 * The actors and links of a part of the picture.
 *
 * @param {Graph} graph
 * @param {Now} now
 * @param {PicturePart} part
 * @returns {Drawn}
 */
function drawnIn(graph, { state, view, drawn }, part) {
  if (part !== "selection") return drawn;
  const actors = new Set(state.selected.filter((id) => view.actors.has(id)));
  const links = new Set(
    [...view.links].filter((id) => actors.has(graph.links[id].source) && actors.has(graph.links[id].target)),
  );
  return { actors, links, folded: view.actors.size - actors.size, cut: 0, left: [], columns: null };
}

/**
 * The sheet of the picture, or of a part of it, with what is drawn.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {PictureWish} wish
 */
function made(graph, on, { ground, part = "whole", titled = true }) {
  const now = on.now();
  const drawn = drawnIn(graph, now, part);
  const { kept, measure, scene, seen } = on.canvas();
  const [state, colours] = [now.state, Colours.GROUNDS[ground]];
  const painted =
    part === "selection"
      ? Scene.of({ graph, shown: { ...drawn, found: now.view.links }, state, kept, colours, measure })
      : scene(colours);
  const clip = part === "view" ? seen() : null;
  return { state, drawn, painted, sheet: Sheet.of({ graph, state, drawn, scene: painted, measure, titled, clip }) };
}

/**
 * Pixels per unit of the plane: `times` the size on the screen, or the width that prints at 300 dots per inch.
 *
 * @param {{ box: Box }} sheet
 * @param {PictureSize} size
 */
function scaleOf({ box }, { times = 1, cm }) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const wanted = cm ? ((cm / CM_PER_INCH) * PRINT_DPI) / width : times;
  const most = Math.min(SIDE / width, SIDE / height, Math.sqrt(AREA / (width * height)));
  return { scale: Math.min(wanted, most), cut: wanted > most };
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Promise<Blob>}
 */
const blobOf = (canvas) =>
  new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new RangeError("the browser cannot draw a picture of this size"))),
      "image/png",
    ),
  );

/**
 * { blob, width, height, cut }: a PNG file; `cut` if it had to be made smaller than requested.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {PictureWish} wish
 * @param {PictureSize} size
 */
export async function png(graph, on, wish, size) {
  const { shapes, drawn, box, clip, ground } = made(graph, on, wish).sheet;
  const { scale, cut } = scaleOf({ box }, size);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((box.right - box.left) * scale);
  canvas.height = Math.round((box.bottom - box.top) * scale);
  const context = contextOf(canvas);
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -box.left * scale, -box.top * scale);
  context.save();
  if (clip) {
    context.beginPath();
    context.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
    context.clip();
  }
  Painter.draw(context, shapes.slice(0, drawn));
  context.restore();
  Painter.draw(context, shapes.slice(drawn));
  const bytes = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  const dpi = size.cm ? PRINT_DPI : SCREEN_DPI * scale;
  return {
    blob: new Blob([Png.withDensity(bytes, dpi)], { type: "image/png" }),
    width: canvas.width,
    height: canvas.height,
    cut,
  };
}

/**
 * The picture as the text of an SVG file.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {PictureWish} wish
 */
export function svg(graph, on, wish) {
  const { state, drawn, painted, sheet } = made(graph, on, wish);
  const ribbons = painted.how.layout.ribbons.map(({ ribbon }) => ribbon);
  return Svg.write(sheet, Titles.of(graph, state, drawn, ribbons), Painter.FONT);
}
