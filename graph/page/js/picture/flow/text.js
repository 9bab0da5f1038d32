// Names in lines that fit their boxes.

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const JOINERS = "\u200c\u200d";
const MOST_LINES = 3;

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
 * A text in at most three lines of about `width`; a word is broken only if it is longer than twice that.
 *
 * @param {string} text
 * @param {number} width
 * @param {Measure} measure
 * @returns {string[]}
 */
export function wrap(text, width, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of plain(text).split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(cut(word, 2 * width, measure));
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), cut(lines.slice(MOST_LINES - 1).join(" "), width, measure)];
}
