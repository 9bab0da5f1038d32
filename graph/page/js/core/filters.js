// The filter: one set of words that narrows a graph, the same as in Python and in commands, in camelCase.
import * as Edtf from "./edtf.js";
import { Fault, didYouMean } from "./faults.js";
import { suggest } from "./names.js";
import {
  CONFIDENCES,
  DEFAULTS,
  FAMILIES,
  ORDERS,
  PATH_FAMILIES,
  PATH_STATUSES,
  STATUSES,
  TIMES,
} from "./vocabulary.js";

const KNOWN = /** @type {(keyof Filter)[]} */ (Object.keys(DEFAULTS));
const LISTS = KNOWN.filter((name) => Array.isArray(DEFAULTS[name]));

/**
 * The whole filter, checked: every part is present, lists have distinct words. Throws a Fault for an invalid filter.
 *
 * @param {Asked} [given]
 * @returns {Filter}
 */
export function complete(given = {}) {
  for (const name of Object.keys(given ?? {})) {
    if (Object.hasOwn(DEFAULTS, name)) continue;
    throw new Fault(
      `there is no filter \`${name}\``,
      didYouMean(suggest(name, KNOWN), `it is one of ${KNOWN.join(", ")}`),
    );
  }
  /** @type {any} */
  const whole = { ...DEFAULTS, ...given };
  for (const name of KNOWN) whole[name] ??= DEFAULTS[name];
  for (const name of LISTS) whole[name] = words(name, whole[name]);
  checkWords("family", whole.families, FAMILIES);
  checkWords("status", whole.status, STATUSES);
  if (whole.minConfidence !== null) checkWords("confidence", [whole.minConfidence], CONFIDENCES);
  checkWords("time", [whole.time], TIMES);
  checkWords("sort", [whole.sort], ORDERS);
  if (whole.on !== null && whole.between !== null) {
    throw new Fault("`on` and `between` exclude each other", "give only one of them");
  }
  for (const name of ["maxHops", "limit"]) {
    if (Number.isInteger(whole[name]) && whole[name] >= 1) continue;
    throw new Fault(`\`${name}\` must be a whole number of at least 1, not ${JSON.stringify(whole[name])}`);
  }
  windowOf(whole);
  return whole;
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {string[]}
 */
function words(name, value) {
  const list = typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
  if (!list || list.some((word) => typeof word !== "string"))
    throw new Fault(`\`${name}\` takes texts, not ${JSON.stringify(value)}`);
  return [...new Set(list)];
}

/**
 * @param {string} what
 * @param {string[]} given
 * @param {string[]} allowed
 */
function checkWords(what, given, allowed) {
  for (const word of given) {
    if (allowed.includes(word)) continue;
    throw new Fault(
      `no ${what} \`${word}\``,
      didYouMean(suggest(String(word), allowed), `it is one of ${allowed.join(", ")}`),
    );
  }
}

/**
 * The days that `on` or `between` asks about, [first, last] inclusive, or null when neither is given.
 *
 * @param {{ on?: string | null, between?: string | null }} asked
 * @returns {DayWindow | null}
 */
export function windowOf({ on = null, between = null }) {
  try {
    if (on !== null) return Edtf.parse(String(on));
    return between === null ? null : Edtf.parseBetween(String(between));
  } catch (fault) {
    if (fault instanceof Fault) throw new Fault(`\`${on === null ? "between" : "on"}\`: ${fault.message}`);
    throw fault;
  }
}

/**
 * The filter with the defaults of paths: no hostility unless a kind or family is named, no denials.
 *
 * @param {Asked} [given]
 * @returns {Filter}
 */
export function forPaths(given) {
  const whole = complete(given);
  const families = whole.families.length || whole.kinds.length ? whole.families : PATH_FAMILIES;
  return { ...whole, families: [...families], status: [...(whole.status.length ? whole.status : PATH_STATUSES)] };
}
