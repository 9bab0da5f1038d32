// The entry of graph/export/figure.js: the picture that the page would show, for a program without a page. Python runs
// it in a JavaScript engine, so that no rule of the picture is written twice.
import * as Decode from "../core/decode.js";
import * as State from "../core/state.js";
import * as Colours from "../picture/colours.js";
import { chipAreas } from "../picture/flow/paint_boxes.js";
import * as Scene from "../picture/scene.js";
import * as Sheet from "../picture/sheet.js";
import * as Shown from "../query/shown.js";
import * as Svg from "./svg.js";
import * as Titles from "./titles.js";

const FONT = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', sans-serif";
const BOLD = 500; // weights above it have the widths of the bold font
const UNKNOWN = 1000; // thousandths of the size for a letter that the font does not have

/**
 * The width of a text by the widths of letters, in thousandths of the size: [regular, bold], each by width.
 *
 * @param {Record<string, string>[]} widths
 * @returns {MeasureText}
 */
function measurer(widths) {
  const fonts = widths.map(
    (font) =>
      new Map(Object.entries(font).flatMap(([width, letters]) => [...letters].map((each) => [each, Number(width)]))),
  );
  return (text, size, weight) => {
    const font = fonts[weight > BOLD ? 1 : 0];
    let width = 0;
    for (const letter of text) width += font.get(letter) ?? UNKNOWN;
    return (width * size) / 1000;
  };
}

/**
 * What is drawn: what the page opens on, or these actors and links.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {{ core: Id[], shown: { actors: Id[], links: Id[] } | null }} given
 * @returns {Drawn}
 */
function drawnOf(graph, state, { core, shown }) {
  if (!shown) return Shown.drawn(graph, state, core);
  return { actors: new Set(shown.actors), links: new Set(shown.links), folded: 0, cut: 0, left: [], columns: null };
}

/**
 * The picture as JSON: { svg, actors, links, boxes, ribbons }, the last two as `axisgraph.picture()` has them, but in
 * units of the plane. `given` is JSON: the payload of the page, what to draw, the size and colours, and the widths of
 * letters.
 *
 * @param {string} given
 * @returns {string}
 */
export function draw(given) {
  const { payload, families, width, asked, size, ground, widths, ...what } = JSON.parse(given);
  const graph = Decode.graph(payload);
  const state = { ...State.DEFAULTS, width, ...(families ? { families } : {}) };
  const drawn = drawnOf(graph, state, what);
  const measure = measurer(widths);
  const view = Shown.inView(graph, state);
  const scene = Scene.of({
    graph,
    shown: what.shown ? { ...drawn, found: [] } : { ...drawn, hidden: view.actors, found: view.links },
    state,
    kept: new Set(what.core),
    colours: Colours.GROUNDS[/** @type {"light" | "dark"} */ (ground)],
    measure,
    size,
  });
  const { nodes, ribbons, look } = scene.how.layout;
  const titles = Titles.of(
    graph,
    state,
    drawn,
    ribbons.map(({ ribbon }) => ribbon),
  );
  return JSON.stringify({
    svg: Svg.write(Sheet.of({ graph, state, drawn, scene, measure, asked }), titles, FONT),
    actors: [...drawn.actors],
    links: ribbons.flatMap(({ ribbon }) => ribbon.links),
    boxes: [...nodes.values()].flatMap((node) => [
      areaOf(node.id, node),
      ...chipAreas(node, look).map(({ id, area }) => areaOf(id, area)),
    ]),
    ribbons: ribbons.map(({ ribbon: { from, to, family, links }, points }) => ({ from, to, family, links, points })),
  });
}

/**
 * @param {Id} id
 * @param {Area} area
 */
const areaOf = (id, { x, y, width, height }) => ({ id, x, y, width, height });
