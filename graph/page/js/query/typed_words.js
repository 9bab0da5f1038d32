// The words of typed questions: those that name kinds, families, countries and roles, also misspelt, and those that say
// nothing.
import * as Names from "../core/names.js";
import * as Sentence from "../core/sentence.js";
import { FAMILIES } from "../core/vocabulary.js";

const LEAST_MISSPELT = 4; // letters of a word that may have a slip
const LEAST_ALIKE = 80; // how alike it is to the word that is meant
/** Words that name a kind beside its label, id and verb. @type {Record<string, string[]>} */
const SYNONYMS = {
  funding: ["money", "funds", "fund", "finance", "finances", "pays", "paid", "cash"],
  weapons: ["arms", "arm", "weapon", "missiles", "rockets", "armed"],
  training: ["train", "trained", "trainers"],
  political: ["political"],
  troops: ["fighters", "soldiers"],
  attack: ["attacks", "attacked", "strikes"],
  designation: ["designates", "designated", "sanctions", "sanctioned"],
  command: ["commands", "commanded"],
  leads: ["lead", "leader", "leaders", "led"],
};
/** @type {Record<string, Family>} */
const FAMILY_WORDS = {
  support: "support",
  supports: "support",
  supported: "support",
  backs: "support",
  aid: "support",
  help: "support",
  helps: "support",
  hostility: "hostility",
  against: "hostility",
  fights: "hostility",
  structure: "structure",
  alignment: "alignment",
};
export const FILLERS = new Set(
  (
    "a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its " +
    "link linked links of on or passes paths reach reaches send sends sent show supplies the them their to was were " +
    "what when where which who whom whose with"
  ).split(" "),
);
/** @typedef {"from" | "to" | "via" | "with" | "without" | "in"} Role */
/** @type {Record<string, Role>} */
const ROLES = {
  from: "from",
  by: "from",
  to: "to",
  for: "to",
  into: "to",
  through: "via",
  via: "via",
  with: "with",
  around: "with",
  without: "without",
  not: "without",
  except: "without",
  in: "in",
  upstream: "to",
  downstream: "from",
};

/**
 * The kinds that a text names or begins to name; those of a family for its word. Several may be joined by "and".
 *
 * @param {Graph} graph
 * @param {string} text
 * @returns {Id[]}
 */
export function kinds(graph, text) {
  const one = kindsOf(graph, text);
  if (one.length) return one;
  const parts = text.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter((part) => part.trim());
  const found = parts.map((part) => kindsOf(graph, part));
  return found.length > 1 && found.every((own) => own.length) ? [...new Set(found.flat())] : [];
}

/**
 * @param {Graph} graph
 * @param {string} text
 * @returns {Id[]}
 */
function kindsOf(graph, text) {
  const wanted = Names.fold(text);
  if (!wanted) return [];
  const all = Object.keys(graph.kinds);
  const named = all.filter((id) => namesOf(graph, id).includes(wanted));
  if (named.length) return named;
  const family = familyOf(wanted) ?? FAMILIES.find((each) => each.startsWith(wanted));
  const begun = all.filter((id) => namesOf(graph, id).some((name) => name.startsWith(wanted)));
  if (begun.length) return begun;
  return family ? Sentence.kindsOf(graph, family) : misspelt(graph, wanted);
}

/**
 * The kinds that a folded word names.
 *
 * @param {Graph} graph
 * @param {string} wanted
 */
export function kindsNamed(graph, wanted) {
  const named = Object.keys(graph.kinds).filter((id) => namesOf(graph, id).includes(wanted));
  const family = familyOf(wanted);
  return named.length || !family ? named : Sentence.kindsOf(graph, family);
}

/**
 * The kinds that a folded word with a slip can mean.
 *
 * @param {Graph} graph
 * @param {string} wanted
 * @returns {Id[]}
 */
export function misspelt(graph, wanted) {
  if (wanted.length < LEAST_MISSPELT) return [];
  const known = [...Object.keys(graph.kinds).flatMap((id) => namesOf(graph, id)), ...Object.keys(FAMILY_WORDS)];
  const slip = Names.pattern(wanted);
  /** @param {string} name */
  const likeness = (name) => Names.ratio(slip, Names.codePoints(name), LEAST_ALIKE);
  const [best] = known.sort((a, b) => likeness(b) - likeness(a));
  return likeness(best) >= LEAST_ALIKE ? kindsNamed(graph, best) : [];
}

/**
 * What a folded word says of the actor after it.
 *
 * @param {string} word
 * @returns {Role | null}
 */
export const roleOf = (word) => (Object.hasOwn(ROLES, word) ? ROLES[word] : null);

/** @param {string} word */
const familyOf = (word) => (Object.hasOwn(FAMILY_WORDS, word) ? FAMILY_WORDS[word] : undefined);

/**
 * @param {Graph} graph
 * @param {Id} id
 */
function namesOf(graph, id) {
  const { label, verb, pluralVerb } = graph.kinds[id];
  return [id, label, verb, pluralVerb ?? "", ...(SYNONYMS[id] ?? [])].map(Names.fold).filter(Boolean);
}

/**
 * The countries that a text names or begins to name, with the number of their actors.
 *
 * @param {Graph} graph
 * @param {string} text
 */
export function countries(graph, text) {
  const wanted = Names.fold(text);
  /** @type {Map<string, number>} */
  const actors = new Map();
  for (const { country } of Object.values(graph.actors))
    if (country) actors.set(country, (actors.get(country) ?? 0) + 1);
  return [...actors]
    .map(([code, number]) => ({ code, actors: number, name: Names.fold(Sentence.countryName(code)) }))
    .filter(({ actors: number, name }) => wanted.length > 2 && number > 1 && name.startsWith(wanted));
}
