// Names in lines that fit their boxes.

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const JOINERS = "\u200c\u200d";
const MOST_LINES = 3;
const WHOLE = 1.3; // times the width of a line: a word up to it stays whole, and makes its box wider
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A name without what would turn or hide other text.
 *
 * @param {string} text
 */
const plain = (text) =>
  text
    .slice(0, 400)
    .replace(HIDDEN, (char) => (JOINERS.includes(char) ? char : " "))
    .replace(/\s+/g, " ")
    .trim() || "…";

/**
 * A text in one line of at most `width`, its end cut with an ellipsis when there is more.
 *
 * @param {string} text
 * @param {number} width
 * @param {Measure} measure
 */
export function cut(text, width, measure) {
  const clean = plain(text);
  if (measure(clean) <= width) return clean;
  const letters = [...clean];
  let [least, most] = [0, letters.length];
  while (least + 1 < most) {
    const middle = (least + most) >> 1;
    if (measure(`${letters.slice(0, middle).join("")}…`) <= width) least = middle;
    else most = middle;
  }
  return `${letters.slice(0, least).join("").trimEnd()}…`;
}

/**
 * Whether lines made of a text end before it does.
 *
 * @param {string[]} lines
 * @param {string} text
 */
export const wasCut = (lines, text) => Boolean(lines.at(-1)?.endsWith("…")) && !plain(text).endsWith("…");

/**
 * Whether lines made of a text have all of it, with every word whole.
 *
 * @param {string[]} lines
 * @param {string} text
 */
export const intact = (lines, text) => lines.join(" ") === plain(text);

/**
 * A word in pieces of at most `width`, broken after a hyphen or a slash where there is one.
 *
 * @param {string} word
 * @param {number} width
 * @param {Measure} measure
 * @returns {string[]}
 */
function pieces(word, width, measure) {
  if (measure(word) <= WHOLE * width) return [word];
  const parts = word.split(/(?<=[-\u2010-\u2015/])/u);
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, width, measure));
  /** @type {string[]} */
  const made = [];
  for (const { segment } of graphemes.segment(word)) {
    const last = made.at(-1);
    if (last && measure(last + segment) <= width) made[made.length - 1] = last + segment;
    else made.push(segment);
  }
  return made;
}

/**
 * A text in at most `most` lines of about `width`; only a word that is much longer than a line is broken.
 *
 * @param {string} text
 * @param {number} width
 * @param {Measure} measure
 * @param {number} [most]
 * @returns {string[]}
 */
export function wrap(text, width, measure, most = MOST_LINES) {
  /** @type {string[]} */
  const lines = [];
  for (const word of plain(text).split(" "))
    pieces(word, width, measure).forEach((piece, at) => {
      const longer = lines.length ? `${lines.at(-1)}${at ? "" : " "}${piece}` : piece;
      if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    });
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(" "), width, measure)];
}
