// The picture that is taken away: the scene with a title, what it is and what narrows it above, and below it a legend
// of the types, kinds, grades and marks that are in it. All as shapes of the scene's plane.
import * as Dates from "../core/dates.js";
import * as ViewWords from "../core/view_words.js";
import { CONFIDENCES, DASHES, FAMILIES, FAMILY_WIDTHS, STATUS_TITLES } from "../core/vocabulary.js";
import * as Tones from "./flow/tones.js";
import * as Colours from "./colours.js";
import * as Marks from "./marks.js";

const LEAST = 760; // width
const MARGIN = 30;
const THIN = 1;
const ROOMY = 1500; // from this width on the texts grow with the picture
const MARKS = /** @type {const} */ (["ended", "possible", "disputed", "denied"]);
const MARK_TITLES = {
  ended: "ended before the date of record",
  possible: "possible, not certain, at the time chosen",
  disputed: STATUS_TITLES.disputed,
  denied: STATUS_TITLES.denied,
};

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

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
 * @param {number} number
 * @param {string} word
 */
const count = (number, word) => `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;

/**
 * What stands above the picture: [text, size, weight, colour] each.
 *
 * @param {{ graph: Graph, state: State, drawn: Drawn, colours: Theme }} what
 * @returns {Heading[]}
 */
function heading({ graph, state, drawn, colours }) {
  const { asOf, version } = graph.info;
  const facts = [
    `${count(drawn.actors.size, "actor")}, ${count(drawn.links.size, "link")}`,
    asOf && `as of ${Dates.inWords(asOf)}`,
    version && `version ${ViewWords.line(version, 40)}`,
  ];
  const drawing = ViewWords.drawing(graph, state, drawn);
  const filters = ViewWords.filters(graph, state);
  /** @type {Heading[]} */
  const made = [
    [ViewWords.line(graph.info.title, 160), 24, 700, colours.ink],
    [facts.filter(Boolean).join(" · "), 14, 400, colours.caption],
    [filters.length ? `Filtered. ${filters.join(". ")}.` : "Not filtered.", 14, 400, colours.caption],
  ];
  if (drawing) made.splice(2, 0, [drawing, 14, 400, colours.caption]);
  return made;
}

/**
 * @param {Heading[]} parts
 * @param {number} x
 * @param {number} width
 * @param {number} k
 * @param {MeasureText} measure
 * @returns {{ shapes: TextShape[], height: number }}
 */
function headingShapes(parts, x, width, k, measure) {
  /** @type {TextShape[]} */
  const shapes = [];
  let y = 0;
  for (const [text, size, weight, fill] of parts) {
    for (const line of wrap(text, width, (each) => measure(each, size * k, weight))) {
      y += size * k * 1.45;
      shapes.push({
        type: "text",
        text: line,
        x,
        y,
        size: size * k,
        weight,
        fill,
        anchor: "start",
        alpha: 1,
        part: "heading",
      });
    }
  }
  return { shapes, height: y };
}

// Samples, drawn around (0, 0), 34 wide.
/**
 * A tile with the letter of a kind, as at the head of a ribbon.
 *
 * @param {Kind} kind
 * @param {number} k
 * @returns {Sample[]}
 */
function tileSample({ colour, letters }, k) {
  return [
    { d: Marks.moved(Marks.plate(15 * k, 13 * k), 0, 0), fill: Tones.tile(colour) },
    { text: letters, x: 0, fill: "#ffffff" },
  ];
}

/**
 * @param {LineLook} look
 * @returns {Sample[]}
 */
function lineSample({ colour, colours, k, symmetric = true, dash = null, width = 2, mark = null }) {
  const stroke = Colours.visible(colour, colours.strip, 3.4);
  const [left, right] = [-16 * k, 16 * k];
  const tip = symmetric ? right : right - 7 * k;
  /** @type {Sample[]} */
  const made = [
    { d: `M${left} 0L${tip} 0`, stroke, width: width * k, dash: dash?.map((each) => each * k * 0.8) ?? null },
  ];
  const head = `M${right - 8 * k} ${-4 * k}L${right} 0L${right - 8 * k} ${4 * k}`;
  if (!symmetric && mark === "ended") made.push({ d: head, stroke, width: 1.6 * k });
  else if (!symmetric)
    made.push({
      d: `${head}z`,
      ...(mark === "possible" ? { fill: colours.ground, stroke, width: k } : { fill: stroke }),
    });
  if (mark === "disputed")
    made.push({ d: `M0 ${-6 * k}L${6 * k} 0L0 ${6 * k}L${-6 * k} 0z`, fill: colours.ground, stroke, width: 1.8 * k });
  if (mark === "denied")
    made.push({
      d: `M${-5 * k} ${-5 * k}L${5 * k} ${5 * k}M${-5 * k} ${5 * k}L${5 * k} ${-5 * k}`,
      stroke,
      width: 2.2 * k,
    });
  return made;
}

/**
 * The groups of the legend for what is drawn: { title, items: [{ label, sample }] }.
 *
 * @param {{ graph: Graph, ribbons: Ribbon[], colours: Theme }} what
 * @param {number} k
 * @returns {LegendGroup[]}
 */
function groups({ graph, ribbons, colours }, k) {
  const quiet = { colour: colours.caption, colours, k };
  const lettered = new Set(ribbons.filter(({ main }) => main).flatMap(({ kinds, back }) => [...kinds, ...back]));
  const marks = MARKS.filter((mark) => ribbons.some((ribbon) => ribbon[mark]));
  return [
    {
      title: "Kinds",
      items: Object.keys(graph.kinds)
        .filter((id) => lettered.has(id))
        .map((id) => ({
          label: ViewWords.line(graph.kinds[id].label, 60),
          sample: tileSample(graph.kinds[id], k),
        })),
    },
    {
      title: "Ribbons",
      items: FAMILIES.filter((family) => ribbons.some((ribbon) => ribbon.family === family)).map((family) => {
        const main = ribbons.some((ribbon) => ribbon.family === family && ribbon.main);
        return {
          label: main ? `${capital(family)}: the wider, the more kinds` : capital(family),
          sample: lineSample({
            ...quiet,
            colour: Tones.ribbon(family, colours),
            symmetric: !main,
            width: main ? 2 * FAMILY_WIDTHS[family] : FAMILY_WIDTHS[family],
          }),
        };
      }),
    },
    {
      title: "Confidence",
      items: [...CONFIDENCES]
        .reverse()
        .filter((level) => ribbons.some(({ confidence }) => confidence === level))
        .map((level) => ({ label: level, sample: lineSample({ ...quiet, dash: DASHES[level] }) })),
    },
    {
      title: "Marks",
      items: marks.map((mark) => ({
        label: MARK_TITLES[mark],
        sample: lineSample({
          ...quiet,
          mark,
          symmetric: !["ended", "possible"].includes(mark),
          width: mark === "possible" ? THIN : 2,
        }),
      })),
    },
  ].filter(({ items }) => items.length);
}

/**
 * @param {Sample[]} shapes
 * @param {number} x
 * @param {number} y
 * @param {number} k
 * @param {Theme} colours
 * @returns {Shape[]}
 */
function moved(shapes, x, y, k, colours) {
  return shapes.map((shape) =>
    shape.text !== undefined
      ? {
          type: "text",
          text: shape.text,
          x: x + shape.x,
          y: y + 3.4 * k,
          size: 9.5 * k,
          weight: 650,
          fill: shape.fill ?? colours.ink,
          anchor: "middle",
          alpha: 1,
          part: "legend",
        }
      : { type: "path", alpha: 1, part: "legend", ...shape, d: Marks.moved(shape.d, x, y) },
  );
}

/**
 * @param {LegendGroup[]} made
 * @param {number} left
 * @param {number} top
 * @param {number} width
 * @param {number} k
 * @param {MeasureText} measure
 * @param {Theme} colours
 * @returns {{ shapes: Shape[], bottom: number }}
 */
function legendShapes(made, left, top, width, k, measure, colours) {
  const shapes = [];
  const [size, row] = [13 * k, 25 * k];
  const indent = Math.max(...made.map(({ title }) => measure(title, size, 650))) + 18 * k;
  /**
   * @param {string} words
   * @param {number} x
   * @param {number} y
   * @param {number} weight
   */
  const text = (words, x, y, weight) =>
    shapes.push({
      type: "text",
      text: words,
      x,
      y: y + size * 0.35,
      size,
      weight,
      fill: colours.ink,
      anchor: "start",
      alpha: 1,
      part: "legend",
    });
  let y = top + row / 2;
  for (const { title, items } of made) {
    text(title, left, y, 650);
    let x = left + indent;
    for (const { label, sample } of items) {
      const wide = 46 * k + measure(label, size, 400) + 18 * k;
      if (x + wide > left + width && x > left + indent) [x, y] = [left + indent, y + row];
      shapes.push(...moved(sample, x + 17 * k, y, k, colours));
      text(label, x + 42 * k, y, 400);
      x += wide;
    }
    y += row;
  }
  return { shapes, bottom: y - row / 2 };
}

/**
 * The whole picture: { shapes, box, ground }.
 *
 * scene: { shapes, box, colours, ribbons }, as it is drawn. measure(text, size, weight): the width of a text.
 * titled: whether the title and the filters stand above.
 *
 * @param {{ graph: Graph, state: State, drawn: Drawn, scene: Scene, measure: MeasureText, titled?: boolean }} what
 * @returns {Sheet}
 */
export function of({ graph, state, drawn, scene, measure, titled = true }) {
  const { colours, ribbons, box } = scene;
  const k = Math.min(4, Math.max(1, (box.right - box.left) / ROOMY));
  const width = Math.max(LEAST * k, box.right - box.left);
  const left = (box.left + box.right) / 2 - width / 2;
  const head = headingShapes(titled ? heading({ graph, state, drawn, colours }) : [], left, width, k, measure);
  const top = box.top - 8 * k - head.height;
  for (const shape of head.shapes) shape.y += top;
  const made = groups({ graph, ribbons, colours }, k);
  const legend = made.length
    ? legendShapes(made, left, box.bottom + 18 * k, width, k, measure, colours)
    : { shapes: [], bottom: box.bottom };
  const margin = MARGIN * k;
  return {
    shapes: [...head.shapes, ...scene.shapes, ...legend.shapes],
    ground: colours.ground,
    box: { left: left - margin, right: left + width + margin, top: top - margin, bottom: legend.bottom + margin },
  };
}

/**
 * A guess of a text's width, where there is nothing to measure it with.
 *
 * @param {string} text
 * @param {number} size
 * @param {number} weight
 */
export const roughly = (text, size, weight) => [...text].length * size * (weight > 500 ? 0.6 : 0.55);
