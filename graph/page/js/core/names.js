// Names folded for comparison, their similarity, and suggestions for unknown words.
import { ARTICLES, DIGRAPHS, LETTERS, LONGEST_SLIP, NEAREST_SLIP, ONE_SOUND, SHORTEST_ARABIC } from "./vocabulary.js";

const WRITTEN = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const SOUNDED = new RegExp(`[${Object.keys(ONE_SOUND).join("")}]`, "g");
/** @type {Record<string, string>} */
const SMALL = { ß: "ss", ς: "σ", և: "եւ" };
const combining = new Map();
const decomposed = new Map();

/**
 * Whether a mark combines with the letter before it (combining class not 0); normal form then reorders it.
 *
 * @param {string} mark
 */
function joins(mark) {
  if (!combining.has(mark))
    combining.set(mark, mark === "\u0345" || `\u0345${mark}`.normalize("NFD") !== `\u0345${mark}`);
  return combining.get(mark);
}

/**
 * A character decomposed, without its combining marks. One by one, because sorting a run of marks takes quadratic time.
 *
 * @param {string} char
 */
function bare(char) {
  if (!decomposed.has(char))
    decomposed.set(
      char,
      char.normalize("NFKD").replace(/\p{M}/gu, (mark) => (joins(mark) ? "" : mark)),
    );
  return decomposed.get(char);
}

/**
 * The name without case, diacritics, apostrophes and punctuation, words separated by single spaces.
 *
 * @param {string} name
 */
export function fold(name) {
  const plain = /^\p{ASCII}*$/u.test(name)
    ? name
    : name.replace(/\P{ASCII}/gu, bare).replace(WRITTEN, (letter) => LETTERS[letter]);
  return plain
    .replace(/['’‘`ʿʾʻʼ´]/g, "")
    .toLowerCase()
    .replace(/[ßςև]/g, (letter) => SMALL[letter])
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The words of a folded name without the differences between romanisations of Arabic: articles, vowels, doubled letters
 * and the silent h are removed, letters for one sound are unified. Words in other scripts only lose the Arabic article.
 *
 * @param {string} folded
 */
export function sounds(folded) {
  const words = folded ? folded.split(" ") : [];
  if (!/^\p{ASCII}*$/u.test(folded))
    return words.map((word) => ([...word].length > SHORTEST_ARABIC ? word.replace(/^ال/, "") : word));
  return words.filter((word) => words.length === 1 || !ARTICLES.includes(word)).map(consonants);
}

const MOST_HEARD = 50000; // words whose sound is remembered; names share most of theirs
/** @type {Map<string, string>} */
const heardOf = new Map();

/** @param {string} word */
function consonants(word) {
  let heard = heardOf.get(word);
  if (heard === undefined) {
    if (heardOf.size > MOST_HEARD) heardOf.clear();
    heardOf.set(word, (heard = soundOf(word)));
  }
  return heard;
}

/** @param {string} word */
function soundOf(word) {
  const heard = DIGRAPHS.reduce((text, [written, sound]) => text.replaceAll(written, sound), word);
  const first = heard[0].replace(/[aeiouwvy]/, "a");
  const rest = heard
    .slice(1)
    .replace(SOUNDED, (letter) => ONE_SOUND[letter])
    .replace(/[aeiouwvyh]/g, "");
  return ((ONE_SOUND[first] ?? first) + rest).replace(/(.)\1+/g, "$1");
}

/** @param {string} text */
export const codePoints = (text) => Array.from(text, (char) => char.codePointAt(0) ?? 0);

/**
 * A text prepared for many comparisons: its code points and, if it is short, the positions of each as bits.
 *
 * @param {string} text
 * @returns {Pattern}
 */
export function pattern(text) {
  const points = codePoints(text);
  const bits = new Int32Array(128); // of ASCII, by code point
  const others = new Map();
  points.slice(0, 32).forEach((point, at) => {
    if (point < 128) bits[point] |= 1 << at;
    else others.set(point, (others.get(point) ?? 0) | (1 << at));
  });
  return { points, bits, others };
}

/**
 * The length of the longest common subsequence (Hyyrö's bit-parallel algorithm for short patterns).
 *
 * @param {Pattern} pattern
 * @param {number[]} other
 */
function common({ points, bits, others }, other) {
  if (points.length > 32) return commonOfLong(points, other);
  let open = -1;
  for (const point of other) {
    const match = open & (point < 128 ? bits[point] : (others.get(point) ?? 0));
    open = (open + match) | (open - match);
  }
  let found = 0;
  for (let at = 0; at < points.length; at++) found += ~(open >>> at) & 1;
  return found;
}

/**
 * @param {number[]} points
 * @param {number[]} other
 */
function commonOfLong(points, other) {
  const row = new Uint16Array(other.length + 1);
  for (const point of points) {
    for (let at = 1, diagonal = 0; at <= other.length; at++) {
      const above = row[at];
      row[at] = other[at - 1] === point ? diagonal + 1 : Math.max(above, row[at - 1]);
      diagonal = above;
    }
  }
  return row[other.length];
}

/**
 * The similarity of two texts, 0 to 100 (indel similarity, RapidFuzz's `ratio`); 0 if it cannot reach `least`.
 *
 * @param {Pattern} wanted
 * @param {number[]} other
 * @param {number} [least]
 */
export function ratio(wanted, other, least = 0) {
  const whole = wanted.points.length + other.length;
  if (whole === 0) return 100;
  if (200 * Math.min(wanted.points.length, other.length) < least * whole) return 0;
  return (1 - (whole - 2 * common(wanted, other)) / whole) * 100;
}

/**
 * Up to `most` of `known` that are similar to the misspelt `wrong`, best first.
 *
 * @param {string} wrong
 * @param {Iterable<string>} known
 * @param {number} [most]
 * @returns {string[]}
 */
export function suggest(wrong, known, most = 1) {
  if (wrong.length > LONGEST_SLIP) return [];
  const wanted = pattern(wrong.toLowerCase());
  const scored = [...new Set(known)]
    .sort()
    .map((word) => /** @type {[number, string]} */ ([ratio(wanted, pattern(word).points, NEAREST_SLIP), word]));
  return scored
    .filter(([score]) => score >= NEAREST_SLIP)
    .sort(([a], [b]) => b - a)
    .slice(0, most)
    .map(([, word]) => word);
}
