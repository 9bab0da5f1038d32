// The measures of the picture, in units of a canvas pixel at scale 1. A picture takes the first look in which it fits
// the height.

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
  slot: 11,
  strip: 13,
  arrow: 9,
  mark: 8,
  bend: 10,
  shortest: 44,
  lane: 9,
  thin: 1.4,
  base: 2.4,
  each: 1.5,
  letters: true,
  packed: false,
  subs: true,
};

const TIGHT = { ...ROOMY, top: 46, boxGap: 9, box: 38, pad: 6, laneGap: 6, portGap: 3, line: 17, wrap: 140 };
const SLIM = { ...TIGHT, name: 13, wrap: 112, line: 16, lane: 7, margin: 8, packed: true };

/** From the roomiest to the tightest, in height and in width. */
export const WIDE = [
  { ...ROOMY, wrap: 250 },
  ROOMY,
  { ...TIGHT, wrap: 250 },
  TIGHT,
  { ...TIGHT, wrap: 116, packed: true },
  SLIM,
  { ...SLIM, boxGap: 6, box: 28, pad: 4, laneGap: 4, portGap: 2, top: 44, line: 15, wrap: 150, chip: 20, frame: 6 },
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
  arrow: 7,
  mark: 2,
  lane: 5,
  thin: 1.1,
  base: 1.8,
  each: 0.8,
  bend: 7,
  shortest: 40,
  letters: false,
};

/** The same for a window as narrow as a phone: two layers, and the number of kinds in place of their letters. */
export const NARROW = [
  NARROW_ROOMY,
  { ...NARROW_ROOMY, boxGap: 6, box: 30, portGap: 2, name: 11, line: 13, wrap: 80 },
  { ...NARROW_ROOMY, boxGap: 4, pad: 2, box: 22, portGap: 1, name: 11, line: 12, wrap: 80, subs: false, top: 20 },
];

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
  const line = marks.has("ended") ? "ended" : marks.has("began") ? "began" : null;
  if (marks.size === 1) return { whole: [...marks][0], line: null };
  return { whole: "held", line };
}

/** The dashes of what ended or is in the first filter alone, which is orange; what began is a solid blue line. */
export const CHANGE_DASHES = { ended: [8, 5], began: null, held: null };

export const NARROWEST = 700; // units of width below which a picture is narrow
