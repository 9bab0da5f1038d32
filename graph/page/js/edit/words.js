// The words of the forms: what values are called, for people who have never seen the files.
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../core/vocabulary.js";

/** @type {[string, string][]} */
export const RELIABILITIES = Object.entries(RELIABILITY_WORDS).map(([grade, said]) => [grade, `${grade}: ${said}`]);
/** @type {[string, string][]} */
export const CREDIBILITIES = Object.entries(CREDIBILITY_WORDS).map(([grade, said]) => [grade, `${grade}: ${said}`]);
/** @type {[string, string][]} */
export const STANCES = [
  ["supports", "supports it"],
  ["disputes", "disputes it"],
  ["denies", "denies it"],
];
export const PLURAL = "Is the name a plural, as in “the Houthis arm”?";
export const DEFINITE = "Does a sentence put “the” before the name?";
const TYPES = [
  ["state", "armed-group", "person", "company", "party", "state-organ", "armed-wing", "bank", "charity", "coalition"],
  ["media", "international-organisation", "territory", "other"],
].flat();

/** @param {string} slug */
const spaced = (slug) => slug.replaceAll("-", " ");

/** @type {[string, string][]} */
export const ACTOR_TYPES = TYPES.map((type) => [type, spaced(type)]);

/**
 * The kinds of links by family, each with its verb.
 *
 * @param {EditKind[]} kinds
 * @returns {[string, [string, string][]][]}
 */
export function kindGroups(kinds) {
  const families = [
    ...new Set(["support", "structure", "alignment", "hostility", ...kinds.map((kind) => kind.family)]),
  ];
  return families.map((family) => [
    family.charAt(0).toUpperCase() + family.slice(1),
    kinds
      .filter((kind) => kind.family === family)
      .map((kind) => /** @type {[string, string]} */ ([kind.id, `${kind.label} (${kind.verb} …)`])),
  ]);
}

/**
 * Actors as options: the type beside the name.
 *
 * @param {EditStart} start
 * @returns {EditOption[]}
 */
export const actorOptions = (start) =>
  start.actors.map(({ id, names, type }) => ({ id, names, fine: spaced(type ?? "") }));

/**
 * Sources as options: publisher, date and reliability below the title.
 *
 * @param {EditStart} start
 * @returns {EditOption[]}
 */
export const sourceOptions = (start) =>
  start.sources.map(({ id, names, reliability, published }) => ({
    id,
    names,
    fine: [names[1], published, `reliability ${reliability}`].filter(Boolean).join(" · "),
  }));
