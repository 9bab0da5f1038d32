// The legend of a picture that is taken away: what is drawn in it, and nothing else.
import { CONFIDENCES, DASHES, FAMILIES, STATUS_TITLES } from "../core/vocabulary.js";
import * as ViewWords from "../core/view_words.js";
import * as Model from "./flow/model.js";
import { CHANGE_DASHES, SIGNS } from "./flow/look.js";
import { tiles } from "./flow/paint_ribbons.js";
import { rounded } from "./flow/shapes.js";
import * as Text from "./flow/text.js";
import * as Tones from "./flow/tones.js";
import * as Weights from "./flow/weights.js";
import { boxOf, overlaps, passes } from "./boxes.js";
import * as Colours from "./colours.js";

const [WIDE, HIGH] = [26, 13]; // of a sample, around (0, 0)
const TILE = 14; // of a letter
const LONGEST = 2000; // letters of a text, which is broken, not cut

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * @param {number} width
 * @param {number} height
 * @param {number} r
 */
const plate = (width, height, r) => rounded({ x: -width / 2, y: -height / 2, width, height }, r);

/**
 * @param {string} fill
 * @param {string} text
 * @returns {Sample[]}
 */
const tile = (fill, text) => [
  { d: plate(TILE, HIGH, 2), fill },
  { text, x: 0, fill: "#ffffff" },
];

/**
 * A line, with an arrowhead or a mark.
 *
 * @param {LineLook} look
 * @returns {Sample[]}
 */
function line({ stroke, width = 2, dash = null, head = null, mark = null, ground = "" }) {
  const [left, right] = [-WIDE / 2, WIDE / 2];
  /** @type {Sample[]} */
  const made = [{ d: `M${left} 0L${head ? right - 8 : right} 0`, stroke, width, dash }];
  if (head === "open") made.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5`, stroke, width: 1.8 });
  if (head === "hollow")
    made.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5z`, fill: ground, stroke, width: 1.2 });
  if (head === "full") made.push({ d: `M${right - 8} -6L${right} 0L${right - 8} 6z`, fill: stroke });
  if (mark === "disputed") made.push({ d: "M0 -6L6 0L0 6L-6 0z", fill: ground, stroke, width: 1.8 });
  if (mark === "denied") made.push({ d: "M-5 -5L5 5M-5 5L5 -5", stroke, width: 2 });
  return made;
}

/**
 * Those of a column who give support, in words: one by name, else the title of the column.
 *
 * @param {FlowLayout} layout
 * @param {Graph} graph
 * @param {FlowBoxNode} node One of them.
 */
function giversOf({ nodes, ribbons }, { columns }, { column, box }) {
  const from = ribbons.map(({ ribbon }) => nodes.get(ribbon.from)).filter((each) => each?.column === column);
  if (new Set(from).size === 1) return ViewWords.line(box.label, LONGEST);
  return columns.asked ? "those asked about" : columns.columns[column].title.toLowerCase();
}

/**
 * @param {FlowPaint} how
 * @returns {LegendEntry[]}
 */
function ribbonItems({ graph, layout, colours }) {
  /** @type {Map<string, LegendEntry>} */
  const items = new Map();
  for (const family of FAMILIES)
    for (const { ribbon } of layout.ribbons.filter((each) => each.ribbon.family === family)) {
      const node = layout.nodes.get(ribbon.from);
      const column = node && graph.columns.columns[node.column];
      const stroke = Tones.ribbon(family, colours, column?.tone);
      if (items.has(stroke)) continue;
      const look = ribbon.main ? { stroke, width: 6, head: /** @type {"full"} */ ("full") } : { stroke, width: 1.6 };
      const from = stroke === Tones.ribbon(family, colours) || !node ? "" : ` from ${giversOf(layout, graph, node)}`;
      items.set(stroke, { label: `${capital(family)}${from}`, sample: line(look) });
    }
  const made = [...items.values()];
  const wide = layout.ribbons.some(({ ribbon }) => ribbon.main);
  const { weights, weighed, look } = layout;
  const scale = weights && weighed ? Weights.scale(weights) : "the wider, the more kinds";
  if (made.length && wide) made[0] = { ...made[0], label: `${made[0].label}: ${scale}` };
  const missing = weighed && Weights.missing(layout.ribbons.map(({ ribbon }) => ribbon));
  if (missing) made.push({ label: missing, sample: line({ stroke: [...items.keys()][0], width: look.thin }) });
  return made;
}

/**
 * @param {FlowPaint} how
 * @param {Box} box
 * @returns {LegendEntry[]}
 */
function letterItems({ graph, layout, colours }, box) {
  const { look, ribbons } = layout;
  const main = ribbons.filter(({ ribbon }) => ribbon.main);
  const drawn = main
    .flatMap(({ heads }) => heads.flatMap((head) => tiles(head, look)))
    .filter(({ x, y }) => overlaps(boxOf({ x, y, width: look.slot, height: look.strip }), box));
  if (drawn.length && look.tiles === "count") {
    const fill = Tones.tile(Tones.ribbon(main[0].ribbon.family, colours));
    return [{ label: "Number of kinds", sample: tile(fill, "3"), wide: TILE }];
  }
  const lettered = new Set(drawn.map(({ kind }) => kind));
  return Model.kindsInOrder(graph)
    .filter((id) => lettered.has(id))
    .map((id) => ({
      label: ViewWords.line(graph.kinds[id].label, LONGEST),
      sample: tile(Tones.tile(graph.kinds[id].colour), graph.kinds[id].letters),
      wide: TILE,
    }));
}

/** @type {[Difference, string][]} */
const CHANGED = [
  ["began", "New"],
  ["ended", "Gone"],
  ["changed", "Changed"],
  ["held", "As before"],
];

/**
 * What is new, gone, changed or as before, of two versions.
 *
 * @param {FlowPaint} how
 * @returns {LegendEntry[]}
 */
function changeItems({ layout, colours, changes }) {
  if (!changes?.signed) return [];
  const links = layout.ribbons.flatMap(({ ribbon }) => ribbon.links);
  const marks = new Set(links.map((id) => changes.links.get(id) ?? "held"));
  for (const id of layout.boxOf.keys()) marks.add(changes.actors.get(id) ?? "held");
  return CHANGED.filter(([change]) => marks.has(change)).map(([change, label]) => {
    const stroke = Tones.change(change, colours);
    const sample = line({ stroke, width: 4, dash: CHANGE_DASHES[change]?.map((each) => each * 0.8) });
    if (SIGNS[change])
      sample.push({ d: plate(13, HIGH, 6), fill: stroke }, { text: SIGNS[change], x: 0, fill: colours.ground });
    return { label, sample };
  });
}

/**
 * Confidence and marks of the ribbons on which they are drawn: all if the picture is enlarged, otherwise those lit.
 *
 * @param {FlowPaint} how
 * @returns {LegendEntry[]}
 */
function markItems({ layout, colours, focus, detail }) {
  const ribbons = layout.ribbons.map(({ ribbon }) => ribbon);
  const marked = ribbons.filter(({ id }) => detail || focus?.ribbons.has(id));
  const [stroke, ground] = [Colours.visible(colours.caption, colours.ground, 3.4), colours.ground];
  const levels = CONFIDENCES.filter((level) => marked.some(({ confidence }) => confidence === level)).reverse();
  return [
    ...levels.map((level) => ({
      label: `${capital(level)} confidence`,
      sample: line({ stroke, dash: DASHES[level] }),
    })),
    marked.some(({ disputed, denied }) => disputed && !denied) && {
      label: capital(STATUS_TITLES.disputed),
      sample: line({ stroke, mark: "disputed", ground }),
    },
    ribbons.some(({ denied }) => denied) && {
      label: capital(STATUS_TITLES.denied),
      sample: line({ stroke, width: 1.4, mark: "denied" }),
    },
    marked.some(({ ended, directed }) => ended && directed) && {
      label: "Ended before the date of record",
      sample: line({ stroke, head: "open" }),
    },
    ribbons.some(({ possible }) => possible) && {
      label: "Possible, not certain, at the time chosen",
      sample: line({ stroke, width: 1.4, head: "hollow", ground }),
    },
  ].filter((item) => item !== false);
}

/**
 * @param {FlowPaint} how
 * @returns {LegendEntry[]}
 */
function boxItems({ graph, layout, colours }) {
  const nodes = [...layout.nodes.values()];
  const chips = nodes.flatMap(({ chips: own }) => own);
  const quiet = { fill: colours.ground, stroke: Tones.box("plain", colours).edge };
  const dash = [3, 2];
  return [
    nodes.some(({ box }) => box.ended) && {
      label: "Ended by the date of record",
      sample: [{ d: plate(WIDE, HIGH, 4), ...quiet, width: 1.4, dash: [4, 3] }],
    },
    chips.some(({ id }) => Object.hasOwn(graph.actors, id)) && {
      label: "Part of the actor around it",
      sample: [
        { d: plate(WIDE, HIGH + 2, 4), ...quiet, width: 1.2 },
        { d: plate(WIDE - 8, HIGH - 6, 2), ...quiet, width: 0.8 },
      ],
    },
    chips.some(({ id }) => !Object.hasOwn(graph.actors, id)) && {
      label: "Other parts, counted",
      sample: [{ d: plate(WIDE, HIGH - 3, 3), ...quiet, width: 0.8, dash }],
    },
    layout.frames.length > 0 && {
      label: "Members of one coalition",
      sample: [{ d: plate(WIDE, HIGH, 5), fill: colours.strip, stroke: colours.line, width: 1 }],
    },
    nodes.some(({ box }) => box.members.length) && {
      label: "Several actors of one type",
      sample: [
        {
          d: rounded({ x: -WIDE / 2 + 3, y: -HIGH / 2 + 3, width: WIDE - 3, height: HIGH - 2 }, 3),
          ...quiet,
          width: 0.8,
        },
        { d: rounded({ x: -WIDE / 2, y: -HIGH / 2, width: WIDE - 3, height: HIGH - 2 }, 3), ...quiet, width: 1 },
      ],
    },
  ].filter((item) => item !== false);
}

/**
 * What of the picture is within a box.
 *
 * @param {FlowPaint} how
 * @param {Box} box
 * @returns {FlowPaint}
 */
function within({ layout, ...how }, box) {
  return {
    ...how,
    layout: {
      ...layout,
      ribbons: layout.ribbons.filter(({ points }) => passes(points, box)),
      nodes: new Map([...layout.nodes].filter(([, node]) => overlaps(boxOf(node), box))),
      frames: layout.frames.filter((frame) => overlaps(boxOf(frame), box)),
      captions: layout.captions.filter(({ x }) => x > box.left && x < box.right),
    },
  };
}

/**
 * The legend of what is within a box, in rows of items.
 *
 * @param {FlowPaint} how
 * @param {Box} box
 * @returns {LegendItem[][]}
 */
export function rows(how, box) {
  const seen = within(how, box);
  const made = [
    changeItems(seen),
    [...ribbonItems(seen), ...letterItems(seen, box)],
    [...markItems(seen), ...boxItems(seen)],
  ];
  return made.filter((row) => row.length).map((row) => row.map(({ wide = WIDE, ...item }) => ({ ...item, wide })));
}

/**
 * What the picture has no room for: notes of captions, names that it cuts, and the members of stacks.
 *
 * @param {Scene} scene
 * @param {Box} box
 * @returns {string[]}
 */
export function notes({ shapes, how }, box) {
  const { graph, layout } = within(how, box);
  const drawn = shapes.flatMap((shape) => (shape.type === "text" ? [shape.text] : [])).join(" ");
  const captions = layout.captions
    .filter(({ title, note }) => title && (!drawn.includes(title.toUpperCase()) || (note && !drawn.includes(note))))
    .map(({ title, note }) => [title, note].filter(Boolean).join(": "));
  /** @param {Id} id */
  const full = (id) => ViewWords.line(graph.actors[id].name, LONGEST);
  const cut = [...layout.nodes.values()].flatMap(({ box, lines, chips }) =>
    [{ id: box.id, label: box.label, lines }, ...chips]
      .filter((each) => Object.hasOwn(graph.actors, each.id) && Text.wasCut(each.lines, each.label))
      .map(({ id }) => full(id)),
  );
  const stacks = [...layout.nodes.values()]
    .filter(({ box }) => box.members.length)
    .map(({ box }) => `${capital(box.label)}: ${box.members.map(full).sort().join(", ")}`);
  const beyond = [...layout.nodes.values()].flatMap(({ box, chips }) =>
    chips
      .filter((chip) => chip.beyond.length)
      .map((chip) => `${full(box.id)}, other parts: ${chip.beyond.map(full).sort().join(", ")}`),
  );
  return [
    ...(captions.length ? [captions.join(". ")] : []),
    ...beyond,
    ...(cut.length ? [`Names in full: ${cut.join("; ")}`] : []),
    ...stacks,
  ].map((text) => `${text}.`);
}
