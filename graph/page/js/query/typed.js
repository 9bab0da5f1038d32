// Questions as people type them: "iran hamas weapons 2013", "weapons to houthis", "from iran", "2012-2017", "certain",
// "through hezbollah". Names may be partial; the order of words says who gives and who gets.
import * as Names from "../core/names.js";
import * as Sentence from "../core/sentence.js";
import * as State from "../core/state.js";
import * as TimeText from "../core/time_text.js";
import { CONFIDENCES, FAMILIES, MONTHS, STATUSES } from "../core/vocabulary.js";
import * as Search from "./search.js";

const LEAST = 88; // the score of a name that is meant
const MOST_WORDS = 6; // of a name
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
const FILLERS = new Set(
  (
    "a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its " +
    "link linked links of on or passes paths reach reaches send sends sent show supplies the them their to was were " +
    "what when where which who whom whose with"
  ).split(" "),
);
/** @type {Record<string, "from" | "to" | "via" | "with" | "without" | "in">} */
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
  except: "without",
  in: "in",
  upstream: "to",
  downstream: "from",
};

const DATE = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
const MONTH = `(?:\\d{1,2} )?(?:${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})\\.?,? \\d{4}`;
const POINT = `(?:${DATE}|${MONTH})`;
const NO_MORE = "(?![\\d-])";
const TIMES = [
  `\\bbetween ${POINT} and ${POINT}`,
  `\\b(?:from )?${POINT}\\s*(?:-|–|—|\\.\\.|to|until)\\s*${POINT}`,
  `\\b(?:since|after|from|until|till|before|up to) ${POINT}`,
  `(?<![\\d-])\\b(?:(?:in|on|during) )?${POINT}`,
].map((form) => new RegExp(form + NO_MORE, "i"));

/**
 * The time in a text, with the text that is left; null if there is none.
 *
 * @param {string} text
 * @returns {{ window: OpenWindow, rest: string } | null}
 */
function timeIn(text) {
  for (const form of TIMES) {
    const found = form.exec(text);
    if (!found) continue;
    try {
      const window = TimeText.read(found[0]);
      if (window) return { window, rest: text.replace(found[0], " ") };
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
    }
  }
  return null;
}

/**
 * The kinds that a text names or begins to name; those of a family for its word.
 *
 * @param {Graph} graph
 * @param {string} text
 * @returns {Id[]}
 */
export function kinds(graph, text) {
  const wanted = Names.fold(text);
  if (!wanted) return [];
  const all = Object.keys(graph.kinds);
  const named = all.filter((id) => namesOf(graph, id).includes(wanted));
  if (named.length) return named;
  const family = FAMILY_WORDS[wanted] ?? FAMILIES.find((each) => each.startsWith(wanted));
  const begun = all.filter((id) => namesOf(graph, id).some((name) => name.startsWith(wanted)));
  return begun.length || !family ? begun : Sentence.kindsOf(graph, family);
}

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

/**
 * The actor that words name, exactly or in part; null if none is meant.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string[]} words
 */
function actorOf(graph, entries, words) {
  const { results } = Search.find(graph, entries, words.join(" "), { limit: 1, types: ["actor"] });
  return results[0] && results[0].score >= LEAST ? results[0] : null;
}

/**
 * What a text says: kinds, ends and more; `loose` are actors without a role, and `unknown` the words that mean nothing.
 *
 * @typedef {object} Understood
 * @property {Id[]} kinds
 * @property {number} kindAt The position of the first kind, or -1.
 * @property {End | null} from
 * @property {End | null} to
 * @property {Id[]} via
 * @property {Id[]} without
 * @property {boolean} either
 * @property {boolean} direct
 * @property {{ id: Id, at: number }[]} loose
 * @property {string[]} unknown
 * @property {Partial<State>} state
 */

/**
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @returns {Understood}
 */
function understood(graph, entries, text) {
  /** @type {Understood} */
  const got = {
    kinds: [],
    from: null,
    to: null,
    via: [],
    without: [],
    either: false,
    direct: false,
    loose: [],
    kindAt: -1,
    unknown: [],
    state: {},
  };
  const time = timeIn(text);
  if (time) got.state.window = time.window;
  let left = time ? time.rest : text;
  left = left.replace(/\b(certain|certainly)( only)?\b/i, () => {
    got.state.certain = true;
    return " ";
  });
  left = left.replace(/\b(high|moderate) confidence\b/i, (_, level) => {
    got.state.confidences = CONFIDENCES.slice(CONFIDENCES.indexOf(level.toLowerCase()));
    return " ";
  });
  left = left.replace(/\bdisputed\b/i, () => {
    got.state.statuses = STATUSES.filter((each) => each === "disputed");
    return " ";
  });
  left = left.replace(/\b(direct|directly)\b/i, () => {
    got.direct = true;
    return " ";
  });
  const said = left.split(/[\s,?!;:→>]+/).filter(Boolean);
  /** @type {(typeof ROLES)[string] | null} */
  let role = null;
  for (let at = 0; at < said.length && !got.unknown.length;) {
    const word = Names.fold(said[at]);
    const next = ROLES[word];
    if (next && !(word === "for" && at === said.length - 1)) {
      role = next;
      at += 1;
      continue;
    }
    const taken = take(graph, entries, got, said, at, role);
    if (taken.role) role = null;
    at += taken.words;
  }
  return got;
}

/**
 * Understand the words from `at` on: the longest name of a kind or an actor.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {Understood} got
 * @param {string[]} said
 * @param {number} at
 * @param {(typeof ROLES)[string] | null} role
 * @returns {{ words: number, role: boolean }}
 */
function take(graph, entries, got, said, at, role) {
  const most = Math.min(MOST_WORDS, said.length - at);
  const word = Names.fold(said[at]);
  for (let length = most; length >= 1; length -= 1) {
    const words = said.slice(at, at + length);
    const wanted = Names.fold(words.join(" "));
    const named = Object.keys(graph.kinds).filter((id) => namesOf(graph, id).includes(wanted));
    if (named.length && role !== "via") {
      got.kinds.push(...named);
      if (got.kindAt < 0) got.kindAt = at;
      return { words: length, role: false };
    }
    if (length === 1 && FAMILY_WORDS[word] && role !== "via") {
      got.kinds.push(...Sentence.kindsOf(graph, FAMILY_WORDS[word]));
      if (got.kindAt < 0) got.kindAt = at;
      return { words: 1, role: false };
    }
    if (role === "in") {
      const found = countries(graph, words.join(" "));
      if (found.length === 1) {
        got.to = State.endOfCountry(found[0].code);
        got.either = got.from === null;
        return { words: length, role: true };
      }
      continue;
    }
    if (FILLERS.has(Names.fold(words.at(-1) ?? "")) || (FILLERS.has(word) && length > 1)) continue;
    const stops = words.some((each, n) => n > 0 && (ROLES[Names.fold(each)] || kindNamed(graph, each)));
    if (stops || wanted.length < 3) continue;
    const actor = actorOf(graph, entries, words);
    if (!actor || (length > 1 && actor.score < 90)) continue;
    placeActor(got, actor.id, role, at);
    return { words: length, role: true };
  }
  const [country] = role === "from" || role === "to" ? countries(graph, said[at]) : [];
  if (country && (role === "from" || role === "to")) {
    got[role] = State.endOfCountry(country.code);
    return { words: 1, role: true };
  }
  if (!FILLERS.has(word)) got.unknown.push(said[at]);
  return { words: 1, role: false };
}

/**
 * @param {Graph} graph
 * @param {string} word
 */
const kindNamed = (graph, word) => Object.keys(graph.kinds).some((id) => namesOf(graph, id).includes(Names.fold(word)));

/**
 * @param {Understood} got
 * @param {Id} id
 * @param {(typeof ROLES)[string] | null} role
 * @param {number} at
 */
function placeActor(got, id, role, at) {
  if (role === "via") got.via.push(id);
  else if (role === "without") got.without.push(id);
  else if (role === "from" && !got.from) got.from = id;
  else if (role === "to" && !got.to) got.to = id;
  else if (role === "with" && !got.to) {
    got.to = id;
    got.either = true;
  } else got.loose.push({ id, at });
}

/**
 * The question that a text asks, as a change of the state: null if it names records only, or has words that mean
 * nothing here. A text with an end, or an actor to pass through, asks a new question; any other narrows the one there
 * is.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {State} state
 * @returns {{ change: Partial<State>, more: boolean } | null} `more` is whether it names more than actors.
 */
export function question(graph, entries, text, state) {
  const got = understood(graph, entries, text);
  if (got.unknown.length) return null;
  for (const { id, at } of got.loose) {
    const before = got.kindAt < 0 || at < got.kindAt;
    const gives = !got.from && (before || got.to !== null);
    if (gives && id !== got.to) got.from = id;
    else if (!got.to && id !== got.from) got.to = id;
    else return null;
  }
  const { from, to, via, without } = got;
  const said = [got.kinds.length > 0, got.state.window, got.state.certain, got.state.confidences, got.state.statuses];
  const ends = [from, to, via.length > 0, without.length > 0, got.direct || got.either].filter(Boolean).length;
  const parts = said.filter(Boolean).length + ends;
  const named = got.loose.length;
  if (parts === 0 || (parts === 1 && named === 1)) return null; // the name of one actor
  const asks = Boolean(from || to || via.length);
  /** @type {Partial<State>} */
  const change = asks ? { ...Sentence.CLEARED } : {};
  if (asks)
    change.question = {
      from,
      to,
      walk: {
        ...(via.length ? { via } : {}),
        ...(got.either ? { undirected: true } : {}),
        ...(got.direct || got.either ? { maxHops: 1 } : {}),
      },
    };
  else if (got.direct && state.question)
    change.question = { ...state.question, walk: { ...state.question.walk, maxHops: 1 } };
  const asked = { ...state, ...change };
  if (got.kinds.length) Object.assign(change, State.choosing(graph, asked, "kinds", got.kinds));
  else if (got.either && asks) Object.assign(change, State.choosing(graph, asked, "kinds", Object.keys(graph.kinds)));
  if (without.length) change.without = [...new Set([...asked.without, ...without])];
  Object.assign(change, got.state);
  if (change.certain && !(change.window ?? asked.window)) delete change.certain;
  const more = said.some(Boolean) || without.length > 0 || got.direct || got.either;
  return Object.keys(change).length ? { change, more } : null;
}

/**
 * The questions that the search offers for a text; `alone` says that the text is one and nothing else, `after` that
 * records come first.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {State} state
 * @returns {{ options: { name: string, change: Partial<State> }[], alone: boolean, after?: boolean }}
 */
export function questions(graph, entries, text, state) {
  const found = question(graph, entries, text, state);
  /** @param {Partial<State>} change */
  const named = (change) => ({ name: Sentence.inWords(graph, { ...state, ...change }), change });
  if (found) return { options: [named(found.change)], alone: found.more };
  const whole = countries(graph, text).filter(({ name }) => name === Names.fold(text));
  return {
    options: whole.map(({ code }) => {
      /** @type {Partial<State>} */
      const change = {
        ...Sentence.CLEARED,
        question: { from: null, to: State.endOfCountry(code), walk: { undirected: true, maxHops: 1 } },
      };
      return named({ ...change, ...State.choosing(graph, { ...state, ...change }, "kinds", Object.keys(graph.kinds)) });
    }),
    alone: false,
    after: true,
  };
}
