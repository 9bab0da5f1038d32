// Ribbons as wide as the weights of their links: the attribute `weight`, a number whose meaning the data set states.
// A link without one has none: it is not counted as 1, and a ribbon of such links is as thin as a line.
import { count } from "../../core/words.js";

const MOST_KINDS = 8; // the widest ribbon is as wide as one of eight kinds
const NAMES = ["weight", "Weight"];
const PLAIN = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const SCIENTIFIC = new Intl.NumberFormat("en", { maximumSignificantDigits: 3, notation: "scientific" });

/**
 * The weight of a link; null if it has none that is a number.
 *
 * @param {Link} link
 * @returns {number | null}
 */
function weightOf({ attributes = [] }) {
  for (const name of NAMES) {
    const [, value] = attributes.find(([own]) => own === name) ?? [];
    if (typeof value === "number" && Number.isFinite(value)) return value;
  }
  return null;
}

/**
 * The sum of the weights of links, null if none has one, and how many have none. Denied links are not counted.
 *
 * @param {Graph} graph
 * @param {Id[]} ids
 * @returns {{ weight: number | null, weightless: number }}
 */
export function sum(graph, ids) {
  const all = ids.map((id) => graph.links[id]).filter(({ status }) => status !== "denied");
  const known = all.map(weightOf).filter((weight) => weight !== null);
  const whole = known.reduce((a, b) => a + b, 0);
  const within = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, whole));
  return { weight: known.length ? within : null, weightless: all.length - known.length };
}

/**
 * The least and the greatest weight of the ribbons that have a width; null if none has a weight.
 *
 * @param {Ribbon[]} ribbons
 * @returns {FlowWeights | null}
 */
export function range(ribbons) {
  const weights = ribbons.flatMap(({ main, weight }) => (main && weight !== null ? [weight] : []));
  return weights.length ? { least: Math.min(...weights), most: Math.max(...weights) } : null;
}

/**
 * The width of a ribbon of this weight: it grows evenly from that of one kind, for the least, to that of eight, for the
 * greatest. If all weights are the same it is the latter.
 *
 * @param {number} weight
 * @param {FlowWeights} range
 * @param {FlowLook} look
 */
export function width(weight, { least, most }, { base, each }) {
  const share = least === most ? 1 : (weight / 2 - least / 2) / (most / 2 - least / 2); // halves do not overflow
  return base + each * (1 + (MOST_KINDS - 1) * share);
}

/** @param {number} value */
function inWords(value) {
  const size = Math.abs(value);
  return (size && (size >= 1e9 || size < 1e-3) ? SCIENTIFIC : PLAIN).format(value);
}

/**
 * The scale in words: "the wider, the greater the weight (1 to 250)".
 *
 * @param {FlowWeights} range
 */
export const scale = ({ least, most }) =>
  least === most
    ? `the weight is ${inWords(least)}`
    : `the wider, the greater the weight (${inWords(least)} to ${inWords(most)})`;

/**
 * How many links of ribbons that have a width are without a weight: "No weight: 3 links, not counted"; null if none is.
 *
 * @param {Ribbon[]} ribbons
 */
export function missing(ribbons) {
  const without = ribbons.reduce((all, { main, weightless }) => all + (main ? weightless : 0), 0);
  return without ? `No weight: ${count(without, "link")}` : null;
}
