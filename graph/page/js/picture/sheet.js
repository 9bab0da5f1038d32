// The picture that is taken away: the scene with its title, question and filters above it, a legend of what is drawn
// and the source below it. All as shapes of the scene's plane; every text is wrapped, none is cut.
import * as Dates from "../core/dates.js";
import * as Sentence from "../core/sentence.js";
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import { contains, overlaps } from "./boxes.js";
import * as Legend from "./sheet_legend.js";

const LEAST = 620; // width
const MARGIN = 28;
const ROOMY = 1500; // from this width on the texts grow with the picture
const LINE = 1.45; // height of a line in sizes of its text
const APART = 8; // a sample and its words
const SPACE = 18; // two items
const ROW = 22;
const LONGEST = 2000; // letters of a text, which is broken, not cut
const SIZE = { title: 24, question: 16, text: 13, legend: 12, source: 11 };

/**
 * The lines of a text that is broken to fit `width`.
 *
 * @param {string} text
 * @param {number} width
 * @param {Measure} measure
 * @returns {string[]}
 */
export function wrap(text, width, measure) {
  /** @type {string[]} */
  const made = [];
  for (const word of text.split(" ")) {
    const last = made.length - 1;
    const longer = last >= 0 ? `${made[last]} ${word}` : word;
    if (last >= 0 && measure(longer) <= width) made[last] = longer;
    else made.push(...pieces(word, width, measure));
  }
  return made;
}

/**
 * @param {string} word
 * @param {number} width
 * @param {Measure} measure
 * @returns {string[]}
 */
function pieces(word, width, measure) {
  if (measure(word) <= width) return [word];
  const made = [""];
  for (const letter of word) {
    if (made.at(-1) && measure(made.at(-1) + letter) > width) made.push(letter);
    else made[made.length - 1] += letter;
  }
  return made;
}

/**
 * What is above the picture.
 *
 * @param {{ graph: Graph, state: State, drawn: Drawn, asked?: string | null, part: boolean }} what
 * @param {Theme} colours
 * @returns {Heading[]}
 */
function heading({ graph, state, drawn, asked, part }, colours) {
  const { asOf } = graph.info;
  const filters = ViewWords.filters(graph, state);
  const facts = [
    Words.count(drawn.actors.size, "actor"),
    Words.count(drawn.links.size, "link"),
    asOf && `as of ${Dates.inWords(asOf)}`,
    part && "the part of the picture in the window",
  ];
  const beside = [ViewWords.changes(graph, state), ViewWords.drawing(graph, state, drawn)];
  return [
    [ViewWords.line(graph.info.title, LONGEST), SIZE.title, 700, colours.ink],
    [asked ?? Sentence.inWords(graph, state), SIZE.question, 600, colours.ink],
    [filters.length ? `Filtered. ${filters.join(". ")}.` : "Not filtered.", SIZE.text, 400, colours.caption],
    [facts.filter(Boolean).join(" · "), SIZE.text, 400, colours.caption],
    ...beside.flatMap((text) => (text ? [/** @type {Heading} */ ([`${text}.`, SIZE.text, 400, colours.caption])] : [])),
  ];
}

/**
 * Where the data come from.
 *
 * @param {Graph} graph
 */
function sourceLine({ info: { title, version, asOf, licence, authors } }) {
  const parts = [
    authors?.length && ViewWords.line(authors.join(", "), LONGEST),
    ViewWords.line(title, LONGEST),
    version && `version ${ViewWords.line(version, LONGEST)}`,
    asOf && `as of ${Dates.inWords(asOf)}`,
    licence && ViewWords.line(licence, LONGEST),
  ];
  return `Source: ${parts.filter(Boolean).join(", ")}. Drawn by axisgraph.`;
}

/**
 * Texts one below the other, from y 0 down.
 *
 * @param {Heading[]} parts
 * @param {{ x: number, width: number, k: number, measure: MeasureText, part: string }} place
 * @returns {{ shapes: TextShape[], height: number }}
 */
function column(parts, { x, width, k, measure, part }) {
  /** @type {TextShape[]} */
  const shapes = [];
  let y = 0;
  for (const [text, base, weight, fill] of parts) {
    const size = base * k;
    for (const line of wrap(text, width, (each) => measure(each, size, weight))) {
      y += size * LINE;
      shapes.push({ type: "text", text: line, x, y, size, weight, fill, anchor: "start", alpha: 1, part });
    }
  }
  return { shapes, height: y };
}

/**
 * A sample of the legend at its place.
 *
 * @param {Sample} sample
 * @param {number} x
 * @param {number} y
 * @param {number} k
 * @returns {Shape}
 */
function placed(sample, x, y, k) {
  if (sample.text === undefined)
    return {
      type: "path",
      part: "legend",
      ...sample,
      d: at(sample.d, x, y, k),
      width: (sample.width ?? 1) * k,
      dash: sample.dash?.map((each) => each * k) ?? null,
    };
  const [size, fill] = [11 * k, sample.fill ?? ""];
  return {
    type: "text",
    text: sample.text,
    x: x + sample.x * k,
    y: y + 4 * k,
    size,
    weight: 700,
    fill,
    anchor: "middle",
    part: "legend",
  };
}

/**
 * A path of absolute corners and curves around (0, 0), `k` times as large, at (x, y).
 *
 * @param {string} d
 * @param {number} x
 * @param {number} y
 * @param {number} k
 */
const at = (d, x, y, k) =>
  d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, px, py) =>
    [x + Number(px) * k, y + Number(py) * k].map((value) => Math.round(value * 100) / 100).join(" "),
  );

/**
 * @param {LegendItem[][]} rows
 * @param {{ x: number, width: number, k: number, measure: MeasureText, colours: Theme }} place
 * @returns {{ shapes: Shape[], height: number }}
 */
function legend(rows, { x: left, width, k, measure, colours }) {
  /** @type {Shape[]} */
  const shapes = [];
  const size = SIZE.legend * k;
  let y = (ROW * k) / 2;
  for (const items of rows) {
    let x = left;
    for (const { label, sample, wide: own } of items) {
      const indent = (own + APART) * k;
      const lines = wrap(label, width - indent, (text) => measure(text, size, 400));
      const wide = indent + Math.max(...lines.map((line) => measure(line, size, 400)));
      if (x > left && x + wide > left + width) [x, y] = [left, y + ROW * k];
      shapes.push(...sample.map((each) => placed(each, x + (own / 2) * k, y, k)));
      lines.forEach((text, row) => {
        y += row ? size * LINE : 0;
        const at = { x: x + indent, y: y + size * 0.35 };
        shapes.push({
          type: "text",
          text,
          ...at,
          size,
          weight: 400,
          fill: colours.ink,
          anchor: "start",
          part: "legend",
        });
      });
      x += wide + SPACE * k;
    }
    y += ROW * k;
  }
  return { shapes, height: y - (ROW * k) / 2 };
}

/**
 * Shapes moved down, in place.
 *
 * @template {Shape} Each
 * @param {Each[]} shapes
 * @param {number} down
 * @returns {Each[]}
 */
const lowered = (shapes, down) =>
  shapes.map((shape) =>
    shape.type === "text" ? { ...shape, y: shape.y + down } : { ...shape, d: at(shape.d, 0, down, 1) },
  );

/**
 * @param {Shape} shape
 * @param {MeasureText} measure
 * @returns {Box}
 */
function boundsOf(shape, measure) {
  if (shape.type === "text") {
    const width = measure(shape.text, shape.size, shape.weight);
    const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
    return { left, right: left + width, top: shape.y - shape.size, bottom: shape.y + shape.size / 3 };
  }
  const [xs, ys] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (const [, x, y] of shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
    xs.push(Number(x));
    ys.push(Number(y));
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * The whole picture: { shapes, box, ground, clip }. `shapes` of the scene are to be seen within `clip` only, if it is
 * given: the part of the plane that the window shows.
 *
 * measure(text, size, weight): the width of a text. titled: whether title, question and filters are above. asked: the
 * question, where it is not that of the page.
 *
 * @param {{
 *   graph: Graph, state: State, drawn: Drawn, scene: Scene, measure: MeasureText, titled?: boolean,
 *   asked?: string | null, clip?: Box | null
 * }} what
 * @returns {Sheet}
 */
export function of({ graph, state, drawn, scene, measure, titled = true, asked = null, clip = null }) {
  const { colours } = scene;
  const box = clip ?? scene.box;
  const inside = clip ? scene.shapes.filter((shape) => overlaps(boundsOf(shape, measure), clip)) : scene.shapes;
  const k = Math.min(4, Math.max(1, (box.right - box.left) / ROOMY));
  const width = Math.max(LEAST * k, box.right - box.left);
  const x = (box.left + box.right) / 2 - width / 2;
  const place = { x, width, k, measure, colours };
  const above = column(
    titled ? heading({ graph, state, drawn, asked, part: clip !== null && !contains(clip, scene.box) }, colours) : [],
    {
      ...place,
      part: "heading",
    },
  );
  const top = box.top - 10 * k - above.height;
  const below = legend(Legend.rows(scene.how, box), place);
  /** @type {Heading[]} */
  const words = [...Legend.notes(scene, box), sourceLine(graph)].map((text) => [
    text,
    SIZE.source,
    400,
    colours.caption,
  ]);
  const foot = column(words, { ...place, part: "source" });
  const [legendAt, footAt] = [box.bottom + 16 * k, box.bottom + 22 * k + below.height];
  const margin = MARGIN * k;
  return {
    shapes: [
      ...inside,
      ...lowered(above.shapes, top),
      ...lowered(below.shapes, legendAt),
      ...lowered(foot.shapes, footAt),
    ],
    drawn: inside.length,
    clip,
    ground: colours.ground,
    box: { left: x - margin, right: x + width + margin, top: top - margin, bottom: footAt + foot.height + margin },
  };
}
