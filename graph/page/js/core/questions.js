// The words that each question takes, as in graph/records/questions.py; a vector checks that both agree.
import { Fault, didYouMean } from "./faults.js";
import { suggest } from "./names.js";
import { DEFAULTS, FILTER_WORDS, WALK_WORDS } from "./vocabulary.js";

const OF_ACTORS = ["types", "countries"]; // which the command line does not have

/** The words that each call of `window.axisgraph` takes. */
export const TAKEN = Object.freeze({
  paths: [...FILTER_WORDS, ...WALK_WORDS],
  whyNot: [...FILTER_WORDS, ...WALK_WORDS.filter((name) => !["limit", "sort"].includes(name))],
  setFilter: [...FILTER_WORDS, ...OF_ACTORS],
});

/**
 * The given words, if the question takes them all. Throws a Fault that names a word that it does not take or that has
 * no effect.
 *
 * @template {object} Given
 * @param {"paths" | "whyNot" | "setFilter"} question
 * @param {Given} given
 * @returns {Given}
 */
export function taken(question, given) {
  const known = TAKEN[question];
  for (const name of Object.keys(given ?? {})) {
    if (known.includes(name)) continue;
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw new Fault(
        `there is no filter \`${name}\``,
        didYouMean(suggest(name, known), `it is one of ${known.join(", ")}`),
      );
    }
    const why = TAKEN.paths.includes(name) ? "belongs to paths" : "is not for the page";
    throw new Fault(`\`${name}\` ${why}; \`${question}\` takes ${known.join(", ")}`);
  }
  if (/** @type {Asked} */ (given ?? {}).certain && !timed(given)) {
    const words = ["on", "between", "time"].filter((name) => known.includes(name)).map((name) => `\`${name}\``);
    throw new Fault("`certain` has no effect without a time", `give ${words.join(" or ")}`);
  }
  return given;
}

/**
 * Whether these words ask about a time, without which `certain` has no effect.
 *
 * @param {Asked} given
 */
export const timed = ({ on, between, time = DEFAULTS.time }) => Boolean(on || between || time !== DEFAULTS.time);
