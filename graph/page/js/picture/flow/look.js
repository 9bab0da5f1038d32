// The measures of the picture, in units of a canvas pixel at scale 1. A picture takes the first look in which it fits
// its window.

/** @type {FlowLook} */
const ROOMY = {
  margin: 16,
  top: 52,
  bottom: 14,
  boxGap: 14,
  laneGap: 8,
  portGap: 4,
  box: 44,
  pad: 9,
  chip: 23,
  chipGap: 5,
  frame: 8,
  framed: 8,
  name: 14,
  line: 18,
  sub: 11,
  small: 12,
  wrap: 176,
  slot: 12,
  strip: 14,
  tileGap: 2,
  arrow: 9,
  mark: 8,
  bend: 10,
  shortest: 44,
  lane: 9,
  thin: 1.4,
  base: 2.4,
  each: 1.5,
  tiles: "letters",
  packed: false,
  subs: true,
};

const AIRY = { ...ROOMY, boxGap: 22, laneGap: 13, portGap: 7, framed: 11, lane: 13, wrap: 250 };
const TIGHT = { ...ROOMY, top: 46, boxGap: 9, box: 38, pad: 6, laneGap: 6, portGap: 3, line: 17, wrap: 140 };
const SLIM = { ...TIGHT, name: 13, wrap: 112, line: 16, lane: 7, margin: 8, packed: true };
const FLAT = { ...SLIM, boxGap: 6, box: 28, pad: 4, laneGap: 4, portGap: 2, top: 44, line: 15, chip: 20, frame: 6 };
/** @type {FlowLook} */
const COUNTED = { ...FLAT, name: 12, line: 14, wrap: 112, tiles: "count", mark: 3, shortest: 36, base: 2, each: 1 };
/** @type {FlowLook} */
const DENSE = {
  ...COUNTED,
  name: 11,
  line: 13,
  small: 11,
  chip: 17,
  chipGap: 3,
  wrap: 96,
  box: 20,
  pad: 3,
  boxGap: 5,
  laneGap: 3,
  portGap: 1.5,
  bend: 6,
  lane: 5,
  thin: 1,
  base: 1.4,
  each: 0.5,
  arrow: 6,
  strip: 7,
  tileGap: 0,
  frame: 4,
  framed: 4,
  tiles: "none",
  subs: false,
};

/**
 * Groups of looks: those with letters, with numbers, and without either; each from the roomiest to the tightest.
 *
 * @type {FlowLook[][]}
 */
export const WIDE = [
  [
    AIRY,
    { ...AIRY, wrap: 176 },
    { ...AIRY, wrap: 140, packed: true },
    { ...ROOMY, wrap: 250 },
    ROOMY,
    { ...ROOMY, wrap: 140, packed: true },
    { ...TIGHT, wrap: 250 },
    TIGHT,
    { ...TIGHT, wrap: 116, packed: true },
    SLIM,
    { ...SLIM, name: 12, line: 15, wrap: 96, mark: 4, shortest: 36 },
    { ...FLAT, wrap: 150 },
    { ...FLAT, boxGap: 9, laneGap: 6, wrap: 136, mark: 4, shortest: 36 },
    { ...FLAT, wrap: 136, mark: 4, shortest: 36 },
    { ...FLAT, wrap: 116, mark: 4, shortest: 36 },
    { ...FLAT, name: 12, wrap: 96, mark: 4, shortest: 36 },
  ],
  [{ ...COUNTED, wrap: 150 }, COUNTED],
  [{ ...DENSE, wrap: 150 }, DENSE],
];

/** @type {FlowLook} */
const NARROW_ROOMY = {
  ...ROOMY,
  margin: 5,
  top: 24,
  bottom: 5,
  boxGap: 9,
  laneGap: 4,
  portGap: 3,
  box: 34,
  pad: 4,
  chip: 18,
  chipGap: 3,
  frame: 4,
  framed: 5,
  name: 12,
  line: 14,
  small: 11,
  wrap: 88,
  slot: 14,
  strip: 13,
  tileGap: 1,
  arrow: 7,
  mark: 2,
  lane: 5,
  thin: 1.1,
  base: 1.8,
  each: 0.8,
  bend: 7,
  shortest: 40,
  tiles: "count",
};

/** @type {FlowLook} */
const NARROW_TIGHT = {
  ...NARROW_ROOMY,
  top: 19,
  boxGap: 3,
  box: 20,
  pad: 2,
  portGap: 0.5,
  strip: 12,
  chip: 15,
  chipGap: 2,
  framed: 3,
  name: 11,
  line: 12,
  wrap: 84,
  subs: false,
};
/** @type {FlowLook} */
const NARROW_DENSE = {
  ...DENSE,
  each: 0.75,
  margin: 4,
  top: 20,
  bottom: 5,
  line: 12,
  wrap: 76,
  pad: 2,
  lane: 4,
  shortest: 34,
};

/**
 * The same for a window as narrow as a phone: two layers, and a number in place of letters.
 *
 * @type {FlowLook[][]}
 */
export const NARROW = [
  [
    NARROW_ROOMY,
    { ...NARROW_ROOMY, boxGap: 6, box: 30, portGap: 2, name: 11, line: 13, wrap: 80 },
    { ...NARROW_ROOMY, boxGap: 4, pad: 2, box: 22, portGap: 1, name: 11, line: 12, wrap: 80, subs: false, top: 20 },
    { ...NARROW_TIGHT, wrap: 104 },
    NARROW_TIGHT,
    { ...NARROW_DENSE, wrap: 112 },
    { ...NARROW_DENSE, wrap: 112, boxGap: 3, framed: 3 },
    { ...NARROW_DENSE, wrap: 96 },
    NARROW_DENSE,
  ],
];

/** @type {Difference[]} */
const DIFFERENT = ["ended", "began", "changed"];

/**
 * How a ribbon looks while two times or filters are compared: that of its links if all have the same mark, else
 * `mixed`, a held ribbon with a line for what ended or began in it. Without a comparison it is null.
 *
 * @param {Iterable<Id>} links
 * @param {Changes | null} changes
 * @returns {{ whole: Difference, line: Difference | null } | null}
 */
export function changeOf(links, changes) {
  if (!changes) return null;
  const marks = new Set([...links].map((id) => changes.links.get(id) ?? "held"));
  const line = DIFFERENT.find((each) => marks.has(each)) ?? null;
  if (marks.size === 1) return { whole: [...marks][0], line: null };
  return { whole: "held", line };
}

/**
 * The dashes of what ended or is in the first filter alone, which is orange; what began is a solid blue line, and what
 * changed between two versions is dotted.
 *
 * @type {Record<Difference, number[] | null>}
 */
export const CHANGE_DASHES = { ended: [8, 5], began: null, changed: [2, 4], held: null };

/**
 * The signs of what is gone, new or changed between two versions.
 *
 * @type {Record<Difference, string>}
 */
export const SIGNS = { began: "+", ended: "\u2212", changed: "~", held: "" };
const SIGNED = /** @type {Difference[]} */ (Object.keys(SIGNS));

/**
 * The signs of a ribbon, one for each way in which its links differ; none unless versions are compared.
 *
 * @param {Iterable<Id>} links
 * @param {Changes | null} changes
 */
export function signsOf(links, changes) {
  if (!changes?.signed) return "";
  const marks = new Set([...links].map((id) => changes.links.get(id) ?? "held"));
  return SIGNED.map((each) => (marks.has(each) ? SIGNS[each] : "")).join("");
}

export const NARROWEST = 700; // units of width below which a picture is narrow
