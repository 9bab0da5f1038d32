// Names for the graph's plane: a few short lines, without controls that would turn or hide other text.

const LINE = 18; // characters
const LINES = 3;
const LONGEST = 400;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const JOINERS = "\u200c\u200d"; // Persian and emoji need them

/**
 * The lines of a name, at most three, the last one cut with an ellipsis when there is more.
 *
 * @param {string} name
 */
export function wrap(name) {
  const text = name
    .slice(0, LONGEST)
    .replace(CONTROLS, (char) => (JOINERS.includes(char) ? char : " "))
    .trim();
  const lines = [];
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    const last = lines.length - 1;
    if (last >= 0 && length(lines[last]) + length(word) < LINE) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LINES && name.length <= LONGEST) return lines.length && lines[0] ? lines : ["…"];
  return [...lines.slice(0, LINES - 1), `${[...(lines[LINES - 1] ?? "")].slice(0, LINE - 1).join("")}…`];
}

/** @param {string} text */
const length = (text) => [...text].length;

/**
 * A word in parts that fit a line; a hyphen is a place to break.
 *
 * @param {string} word
 */
function pieces(word) {
  if (length(word) <= LINE) return [word];
  const hyphen = word.lastIndexOf("-", LINE - 1);
  if (hyphen > 3) return [word.slice(0, hyphen + 1), ...pieces(word.slice(hyphen + 1))];
  const chars = [...word];
  return [chars.slice(0, LINE).join(""), ...pieces(chars.slice(LINE).join(""))];
}
