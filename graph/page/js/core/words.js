// Sentences about records, made of the data's words and numbers.
import { HOLDING_KINDS, QUALIFIER_WORDS } from "./vocabulary.js";

/**
 * @param {number} number
 * @param {string} one
 * @param {string} [many]
 */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/**
 * How many paths were found; without any, a search that reached its limit does not say that there is none.
 *
 * @param {number} number
 * @param {boolean} truncated
 */
export const found = (number, truncated) =>
  number
    ? `${count(number, "path")}${truncated ? ", and there are more" : ""}`
    : `No path${truncated ? " was found before the search reached its limit" : ""}`;

/**
 * A number with its share of a whole, in percent rounded down: "326 of 458 (71%)".
 *
 * @param {number} part
 * @param {number} whole
 */
export const share = (part, whole) =>
  `${part.toLocaleString("en")} of ${whole.toLocaleString("en")} (${Math.floor((100 * part) / whole)}%)`;

/**
 * @param {Amount} amount
 * @param {(date: Edtf) => string} inWords
 */
export function amount({ value, upper, currency, per, qualifier, as_of: asOf }, inWords) {
  /** @param {number} each */
  const number = (each) => each.toLocaleString("en", { maximumFractionDigits: 2 });
  const sum = upper ? `${number(value)} to ${number(upper)}` : number(value);
  const when = `${per ? ` a ${per}` : ""}${asOf ? ` (${inWords(asOf)})` : ""}`;
  return `${qualifier ? `${QUALIFIER_WORDS[qualifier]} ` : ""}${currency} ${sum}${when}`;
}

/**
 * "2 of 5 sources speak of this time"; null if no source states the time of its claim.
 *
 * @param {SpokenOf} given
 */
export function spoken({ speak, other, unstated }) {
  if (!speak && !other) return null;
  const behind = speak + other + unstated;
  return `${speak} of ${count(behind, "source")} ${speak === 1 || behind === 1 ? "speaks" : "speak"} of this time.`;
}

// A role before the name of the target: "director of".
const LEADS_ON = / (?:of|as|to|with|for|by|in|at)$/;
/** @param {string} text */
const folded = (text) => text.toLowerCase().trim();

/**
 * The article before the name of an actor within a sentence: "the " for the Houthis, "" for Iran and for a name that
 * has its own.
 *
 * @param {Actor | undefined} actor
 */
export const the = (actor) => (actor?.definite && !/^the /i.test(actor.name) ? "the " : "");

/**
 * Words as a sentence begins: "The Houthis" for "the Houthis".
 *
 * @param {string} text
 */
export const opening = (text) => (text.startsWith("the ") ? `T${text.slice(1)}` : text);

/**
 * The words of a link's sentence before the name of its source (`opens`) and between the two names (`said`), with
 * their articles, and whether the name of the target is part of these.
 *
 * @param {Records} graph
 * @param {Link} link
 */
export function joining(graph, link) {
  const kind = graph.kinds[link.kind] ?? graph.unusedKinds[link.kind];
  const [source, target] = [graph.actors[link.source], graph.actors[link.target]];
  const [opens, article] = [opening(the(source)), the(target)];
  const verb = source?.plural ? (kind.pluralVerb ?? kind.verb) : kind.verb;
  if (!link.role || folded(link.role) === folded(kind.label))
    return { opens, said: ` ${verb} ${article}`, named: false };
  if (LEADS_ON.test(folded(link.role))) return { opens, said: `, ${link.role} ${article}`, named: false };
  if (!HOLDING_KINDS.includes(link.kind)) return { opens, said: `, ${link.role}, ${verb} ${article}`, named: false };
  const named = folded(link.role).endsWith(` ${folded(target?.name ?? "")}`);
  return { opens, said: named ? `, ${link.role}` : `, ${link.role} of ${article}`, named };
}

/**
 * The sentence of a link with the names of its two actors: "Iran arms Hamas".
 *
 * @param {Records} graph
 * @param {Link} link
 * @param {string} source
 * @param {string} target
 */
export function sentence(graph, link, source, target) {
  const { opens, said, named } = joining(graph, link);
  return `${opens}${source}${said}${named ? "" : target}`;
}

/**
 * The actors of a path in runs of steps between wholes and parts, and whether each run leads up, from part to whole.
 *
 * @param {Path} path
 * @returns {{ actors: Id[], rises: boolean }[]}
 */
export function runs(path) {
  const found = [{ actors: [path.actors[0]], rises: false }];
  for (const hop of path.hops) {
    if (!hop.through) found.push({ actors: [hop.target], rises: false });
    else {
      const run = found[found.length - 1];
      run.actors.push(hop.target);
      run.rises = hop.links[0].source === hop.source;
    }
  }
  return found;
}

/**
 * The words before an actor of a run: "Iran, through its Quds Force", "Qassam Brigades, part of Hamas".
 *
 * @param {Records} graph
 * @param {{ actors: Id[], rises: boolean }} run
 * @param {number} at
 */
export function before(graph, { actors, rises }, at) {
  if (at === 0) return "";
  if (rises) return `, part of ${the(graph.actors[actors[at]])}`;
  return `${at === 1 ? ", through" : " and"} ${graph.actors[actors[0]]?.plural ? "their" : "its"} `;
}

/**
 * A path in words: "Iran, through its Quds Force → Badr Organization".
 *
 * @param {Records} graph
 * @param {Path} path
 * @param {(id: Id) => string} name
 */
export const route = (graph, path, name) =>
  runs(path)
    .map((run) => run.actors.map((id, at) => `${before(graph, run, at)}${name(id)}`).join(""))
    .join(" → ");

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} slug */
export const spaced = (slug) => slug.replaceAll("-", " ").replace(/\b(un|eu|us|uk)\b/g, (word) => word.toUpperCase());

/** @param {string} text */
export const sentenceOf = (text) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
