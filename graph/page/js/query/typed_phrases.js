// The phrases of a typed question that say the same wherever they are: time, certainty, confidence, status, hops.
import * as TimeText from "../core/time_text.js";
import { CONFIDENCES, STATUSES } from "../core/vocabulary.js";

const MOST_TIME_WORDS = 8;
const LEVELS = CONFIDENCES.join("|");

/**
 * The time in a text with the text that is left, or why it can be none; null if the text says no time.
 *
 * @param {string} text
 * @returns {{ window: OpenWindow, rest: string } | { fault: string } | null}
 */
function timeIn(text) {
  const words = [...text.matchAll(/[^\s,;!]+/g)];
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + MOST_TIME_WORDS); to > from; to -= 1) {
      const [start, end] = [words[from].index, words[to - 1].index + words[to - 1][0].length];
      const said = text.slice(start, end).replace(/[?.]+$/, "");
      if (!/\d{3}|\d[./]/.test(said)) continue;
      try {
        const window = TimeText.read(said);
        if (window) return { window, rest: `${text.slice(0, start)} ${text.slice(end)}` };
      } catch (fault) {
        if (!(fault instanceof RangeError)) throw fault;
        if (TimeText.isImpossible(fault)) return { fault: fault.message };
      }
    }
  return null;
}

/**
 * What a phrase says of the state, or of the hops of the question.
 *
 * @typedef {Partial<State> & { hops?: number }} Said
 */

/**
 * @param {string} level
 * @returns {Said}
 */
function ofConfidence(level) {
  const at = CONFIDENCES.findIndex((each) => each === level.toLowerCase());
  return { confidences: at ? CONFIDENCES.slice(at) : CONFIDENCES.slice(0, 1) }; // "low" alone narrows something
}

/** @type {[RegExp, (word: string) => Said][]} */
const PHRASES = [
  [/\b(?:certain or possible|possibly|possible)\b/i, () => ({ certain: false })],
  [/\b(?:certain|certainly)(?: only)?\b/i, () => ({ certain: true })],
  [new RegExp(`\\b(${LEVELS}) confidence(?: only)?\\b`, "i"), ofConfidence],
  [new RegExp(`^\\s*(${LEVELS})\\s*$`, "i"), ofConfidence],
  [/\b(disputed|denied)\b/i, (word) => ({ statuses: STATUSES.filter((each) => each === word.toLowerCase()) })],
  [/\b(?:not contested|uncontested|undisputed|asserted)\b/i, () => ({ statuses: STATUSES.slice(0, 1) })],
  [/\b(?:direct|directly)\b/i, () => ({ hops: 1 })],
  [/\b([1-6]) (?:hops?|steps?)\b/i, (number) => ({ hops: Number(number) })],
];

/**
 * What the phrases of a text say of the state and of the hops, with the text that is left; `fault` is what is wrong.
 *
 * @param {string} text
 * @returns {Partial<State> & { rest: string, hops: number | null, fault: string | null }}
 */
export function of(text) {
  const time = timeIn(text);
  let rest = time && "rest" in time ? time.rest : text;
  /** @type {Said} */
  const said = time && "window" in time ? { window: time.window } : {};
  for (const [phrase, meaning] of PHRASES)
    rest = rest.replace(phrase, (_, word) => {
      Object.assign(said, meaning(String(word)));
      return " ";
    });
  return { ...said, rest, hops: said.hops ?? null, fault: time && "fault" in time ? time.fault : null };
}
