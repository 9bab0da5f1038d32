// The colours of the picture on a ground: of boxes by what their column means, and of ribbons by their family.
import * as Colours from "../colours.js";

/** @type {Record<string, string>} */
const TONES = { patron: "#1f5fa8", between: "#b8560c", partner: "#64748b", opponent: "#b5304f", plain: "#7a828e" };
/** @type {Record<Family, string>} */
const FAMILY_TONES = { support: "#5c8cc4", structure: "#6b7686", alignment: "#2f8a5b", hostility: "#cf5f7d" };

/**
 * @param {string} tone
 * @param {Theme} colours
 */
export function box(tone, colours) {
  const edge = Colours.visible(TONES[tone] ?? TONES.plain, colours.ground, 3.6);
  return { edge, fill: Colours.mix(colours.ground, edge, tone === "partner" || tone === "plain" ? 0.03 : 0.1) };
}

const FROM_PATRONS = "#2f5f99"; // support that is not passed on stands out more from the ground
const ON_DARK = { from: "#86b4ea", other: "#4671a8" };

/**
 * The colour of a ribbon; `tone` is that of the column in which it begins.
 *
 * @param {Family} family
 * @param {Theme} colours
 * @param {string} [tone]
 */
export function ribbon(family, colours, tone) {
  const first = tone === "patron";
  if (family === "support" && Colours.isDark(colours.ground)) return first ? ON_DARK.from : ON_DARK.other;
  const own = family === "support" && first ? FROM_PATRONS : FAMILY_TONES[family];
  return Colours.quiet(Colours.visible(own, colours.strip, 3.4), colours.strip, 0.86, 3.2);
}

// Orange, blue and reddish purple differ for every kind of colour vision.
/** @type {Record<Difference, string>} */
const CHANGE_TONES = { ended: "#c2570c", began: "#0f62c4", changed: "#a0418a", held: "#9aa5b3" };

/**
 * The colour of what ended, began or is held while two times or filters are compared.
 *
 * @param {Difference} change
 * @param {Theme} colours
 */
export const change = (change, colours) =>
  change === "held"
    ? Colours.mix(colours.strip, CHANGE_TONES.held, 0.55)
    : Colours.visible(CHANGE_TONES[change], colours.strip, 3.4);

/**
 * The colour of a tile, dark enough for a white letter.
 *
 * @param {string} colour
 */
export const tile = (colour) => Colours.visible(colour, "#ffffff", 4.6);
