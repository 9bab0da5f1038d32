// What a box says beside its name: where an actor is, when it ended, and how many kinds of support it receives.
import { last, there } from "../../core/lists.js";
import * as Text from "./text.js";

const APART = " · ";
const [PLAIN, STRONG] = [400, 600]; // weights

/**
 * The weight of a text under a name.
 *
 * @param {FlowPiece} piece
 */
export const weightOf = ({ strong }) => (strong ? STRONG : PLAIN);

/**
 * The width of a line of texts.
 *
 * @param {FlowPiece[]} line
 * @param {FlowLook} look
 * @param {MeasureText} measure
 */
export const widthOf = (line, { sub }, measure) =>
  line.reduce(
    (sum, piece, at) => sum + measure(piece.text, sub, weightOf(piece)) + (at ? measure(APART, sub, PLAIN) : 0),
    0,
  );

/**
 * The width of a text that follows a name.
 *
 * @param {FlowPiece} piece
 * @param {FlowLook} look
 * @param {MeasureText} measure
 */
export const afterName = (piece, look, measure) => measure(APART, look.sub, PLAIN) + widthOf([piece], look, measure);

/**
 * Texts in lines of at most `look.wrap`: several in a line where there is room, and a long one broken.
 *
 * @param {FlowPiece[]} pieces
 * @param {FlowLook} look
 * @param {MeasureText} measure
 * @returns {FlowPiece[][]}
 */
function packed(pieces, look, measure) {
  /** @type {FlowPiece[][]} */
  const lines = [];
  for (const piece of pieces) {
    const longer = [...(lines.at(-1) ?? []), piece];
    if (longer.length > 1 && widthOf(longer, look, measure) <= look.wrap) lines[lines.length - 1] = longer;
    else
      for (const text of Text.wrap(piece.text, look.wrap, (own) => measure(own, look.sub, weightOf(piece))))
        lines.push([{ ...piece, text }]);
  }
  return lines;
}

/**
 * The texts under the name of a box in lines, and the one that is behind the name on its last line.
 *
 * @param {Omit<FlowBox, "frame" | "head">} box
 * @param {string[]} lines The name.
 * @param {FlowLook} look
 * @param {MeasureText} measure
 * @returns {{ beside: FlowPiece | null, under: FlowPiece[][] }}
 */
export function of({ place, ended, received }, lines, look, measure) {
  /**
   * @param {string} text
   * @param {boolean} strong
   */
  const piece = (text, strong) => text !== "" && { text, strong };
  if (look.subs) {
    const said = [piece(place, false), piece(ended, false), piece(received.full, true)];
    return { beside: null, under: packed(said.filter(there), look, measure) };
  }
  const count = piece(received.brief, false);
  const name = measure(last(lines), look.name, 650);
  const beside = count && name + afterName(count, look, measure) <= look.wrap ? count : null;
  const said = [piece(ended, false), !beside && count];
  return { beside, under: packed(said.filter(there), look, measure) };
}

/**
 * The texts of a line and the dots between them, from left to right, each with its middle.
 *
 * @param {StyledText[]} line
 * @param {number} middle
 * @param {FlowLook} look
 * @param {MeasureText} measure
 * @returns {(StyledText & { x: number })[]}
 */
export function placed(line, middle, { sub }, measure) {
  const dot = { text: APART.trim(), size: sub, weight: PLAIN, fill: line[0].fill };
  const texts = line.flatMap((each, at) => (at ? [dot, each] : [each]));
  const widths = texts.map(({ text, size, weight }) => measure(text, size, weight));
  const apart = measure(" ", sub, PLAIN);
  let x = middle - (widths.reduce((sum, each) => sum + each, 0) + (texts.length - 1) * apart) / 2;
  return texts.map((each, at) => {
    const own = { ...each, x: x + widths[at] / 2 };
    x += widths[at] + apart;
    return own;
  });
}
