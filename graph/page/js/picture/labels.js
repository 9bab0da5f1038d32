// Names for the graph's plane: a few short lines, without controls that would turn or hide other text.
import { LABEL } from "../core/vocabulary.js";

const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const JOINERS = "\u200c\u200d"; // Persian and emoji need them

/**
 * The lines of a name, at most three, the last one cut with an ellipsis when there is more.
 *
 * @param {string} name
 */
export function wrap(name) {
  const text = name
    .slice(0, LABEL.longest)
    .replace(CONTROLS, (char) => (JOINERS.includes(char) ? char : " "))
    .trim();
  const lines = [];
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    const last = lines.length - 1;
    if (last >= 0 && length(lines[last]) + length(word) < LABEL.line) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LABEL.lines && name.length <= LABEL.longest) return lines.length && lines[0] ? lines : ["…"];
  return [
    ...lines.slice(0, LABEL.lines - 1),
    `${[...(lines[LABEL.lines - 1] ?? "")].slice(0, LABEL.line - 1).join("")}…`,
  ];
}

/** @param {string} text */
const length = (text) => [...text].length;

/**
 * A word in parts that fit a line; a hyphen is a place to break.
 *
 * @param {string} word
 * @returns {string[]}
 */
function pieces(word) {
  if (length(word) <= LABEL.line) return [word];
  const hyphen = word.lastIndexOf("-", LABEL.line - 1);
  if (hyphen > 3) return [word.slice(0, hyphen + 1), ...pieces(word.slice(hyphen + 1))];
  const chars = [...word];
  return [chars.slice(0, LABEL.line).join(""), ...pieces(chars.slice(LABEL.line).join(""))];
}
