// The picture of the graph as a file: the same sheet of shapes as PNG, through the painter, and as SVG.
import * as ViewWords from "../core/view_words.js";
import * as Citation from "./citation.js";
import * as Png from "./png.js";
import * as Svg from "./svg.js";
import * as Colours from "../picture/colours.js";
import * as Painter from "../picture/painter.js";
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
 * The width of a text in the page's font.
 *
 * @returns {MeasureText}
 */
function measurer() {
  const context = contextOf(document.createElement("canvas"));
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${Painter.FONT}`;
    return context.measureText(text).width;
  };
}

/**
 * The sheet of the current drawing, on a "light" or "dark" background, with or without its title.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {"light" | "dark"} ground
 * @param {boolean} [titled]
 */
export function sheet(graph, on, ground, titled = true) {
  const { state, drawn } = on.now();
  return Sheet.of({
    graph,
    state,
    drawn,
    scene: on.canvas().scene(Colours.GROUNDS[ground]),
    measure: measurer(),
    titled,
  });
}

/**
 * Pixels per unit of the plane: `times` the size on the screen, or the width that prints at 300 dots per inch.
 *
 * @param {Sheet} sheet
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
 * @param {"light" | "dark"} ground
 * @param {PictureSize} size
 */
export async function png(graph, on, ground, size) {
  const made = sheet(graph, on, ground);
  const { scale, cut } = scaleOf(made, size);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((made.box.right - made.box.left) * scale);
  canvas.height = Math.round((made.box.bottom - made.box.top) * scale);
  const context = contextOf(canvas);
  context.fillStyle = made.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -made.box.left * scale, -made.box.top * scale);
  Painter.draw(context, made.shapes);
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
 * @param {"light" | "dark"} ground
 * @param {boolean} [titled]
 */
export function svg(graph, on, ground, titled = true) {
  const { state, drawn } = on.now();
  const { ribbons } = on.canvas().scene();
  const links = new Map(ribbons.map((ribbon) => [ribbon.id, ribbon.links]));
  /** @type {Titles} */
  const titles = {
    whole: ViewWords.line(graph.info.title),
    about: [`${drawn.actors.size} actors and ${drawn.links.size} links`, ...ViewWords.filters(graph, state)].join(". "),
    strand: (id) => (links.get(id) ?? []).map((link) => Citation.linkSentence(graph, link)).join(" "),
    actor: (id) => ViewWords.nameOf(graph, id),
  };
  return Svg.write(sheet(graph, on, ground, titled), titles, Painter.FONT);
}
