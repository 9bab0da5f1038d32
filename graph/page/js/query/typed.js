// Questions as people type them: "iran hamas weapons 2013", "weapons to houthis", "from iran", "2012-2017", "certain",
// "through hezbollah". Names may be partial; the order of words says who gives and who gets.
import * as Counted from "../core/counted.js";
import * as Names from "../core/names.js";
import * as Sentence from "../core/sentence.js";
import * as State from "../core/state.js";
import * as Search from "./search.js";
import * as Phrases from "./typed_phrases.js";
import * as Words from "./typed_words.js";

export { countries, kinds } from "./typed_words.js";

const LEAST = 88; // the score of a name that is meant
const LEAST_OF_SEVERAL = 90; // of several words
const MOST_WORDS = 6; // of a name
const LEAST_GUESSED = 80; // the score of a name that is meant where a word has a slip
const EVERYTHING = /^(?:all|everything|clear|clear all|reset)$/i;
const VERSUS = /^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;

/**
 * The actor that words name, exactly or in part; null if none is meant.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string[]} words
 * @param {boolean} [guess]
 */
function actorOf(graph, entries, words, guess = false) {
  const { results } = Search.find(graph, entries, words.join(" "), { limit: 1, types: ["actor"] });
  const least = guess ? LEAST_GUESSED : words.length > 1 ? LEAST_OF_SEVERAL : LEAST;
  return results[0] && results[0].score >= least ? results[0] : null;
}

/**
 * What a text says: kinds, ends and more; `loose` are actors without a role, `unknown` the words that mean nothing and
 * `faults` what cannot be meant.
 *
 * @typedef {object} Understood
 * @property {Id[]} kinds
 * @property {number} kindAt The position of the first kind, or -1.
 * @property {End | null} from
 * @property {End | null} to
 * @property {Id[]} via
 * @property {Id[]} without
 * @property {boolean} either
 * @property {number | null} hops
 * @property {{ id: Id, at: number }[]} loose
 * @property {string[]} unknown
 * @property {string[]} faults
 * @property {Partial<State>} state
 */

/**
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {boolean} guess Whether words may have slips.
 * @returns {Understood}
 */
function understood(graph, entries, text, guess) {
  /** @type {Understood} */
  const got = {
    kinds: [],
    from: null,
    to: null,
    via: [],
    without: [],
    either: false,
    hops: null,
    loose: [],
    kindAt: -1,
    unknown: [],
    faults: [],
    state: {},
  };
  const { rest, hops, fault, ...state } = Phrases.of(text);
  Object.assign(got, { hops, state });
  if (fault) got.faults.push(fault);
  const said = rest.split(/[\s,?!;:→>]+/).filter(Boolean);
  /** @type {Role | null} */
  let role = null;
  for (let at = 0; at < said.length && !got.unknown.length;) {
    const word = Names.fold(said[at]);
    const next = Words.roleOf(word);
    if (next && !(word === "for" && at === said.length - 1)) {
      role = next;
      at += 1;
      continue;
    }
    const taken = take(graph, entries, got, said, at, role, guess);
    if (taken.role) role = null;
    at += taken.words;
  }
  return got;
}

/** @typedef {import("./typed_words.js").Role} Role */

/**
 * Understand the words from `at` on: the longest name of a kind or an actor.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {Understood} got
 * @param {string[]} said
 * @param {number} at
 * @param {Role | null} role
 * @param {boolean} guess
 * @returns {{ words: number, role: boolean }}
 */
function take(graph, entries, got, said, at, role, guess) {
  const most = Math.min(MOST_WORDS, said.length - at);
  const word = Names.fold(said[at]);
  /**
   * @param {Id[]} kinds
   * @param {number} words
   */
  const ofKinds = (kinds, words) => {
    got.kinds.push(...kinds);
    if (got.kindAt < 0) got.kindAt = at;
    return { words, role: false };
  };
  for (let length = most; length >= 1; length -= 1) {
    const words = said.slice(at, at + length);
    const wanted = Names.fold(words.join(" "));
    const named = role === "via" ? [] : Words.kindsNamed(graph, wanted);
    if (named.length) return ofKinds(named, length);
    if (role === "in") {
      const found = Words.countries(graph, words.join(" "));
      if (found.length === 1) {
        got.to = State.endOfCountry(found[0].code);
        got.either = got.from === null;
        return { words: length, role: true };
      }
      continue;
    }
    if (Words.FILLERS.has(Names.fold(words.at(-1) ?? "")) || (Words.FILLERS.has(word) && length > 1)) continue;
    /** @param {string} each */
    const isOther = (each) => Words.roleOf(Names.fold(each)) || Words.kindsNamed(graph, Names.fold(each)).length > 0;
    if (wanted.length < 3 || words.some((each, n) => n > 0 && isOther(each))) continue;
    const actor = actorOf(graph, entries, words);
    if (!actor) continue;
    placeActor(got, actor.id, role, at);
    return { words: length, role: true };
  }
  const [country] = role === "from" || role === "to" ? Words.countries(graph, said[at]) : [];
  if (country && (role === "from" || role === "to")) {
    got[role] = State.endOfCountry(country.code);
    return { words: 1, role: true };
  }
  if (Words.FILLERS.has(word)) return { words: 1, role: false };
  const meant = guess && role !== "via" ? Words.misspelt(graph, word) : [];
  if (meant.length) return ofKinds(meant, 1);
  const actor = guess && word.length > 3 && actorOf(graph, entries, [said[at]], true);
  if (actor) {
    placeActor(got, actor.id, role, at);
    return { words: 1, role: true };
  }
  got.unknown.push(said[at]);
  return { words: 1, role: false };
}

/**
 * @param {Understood} got
 * @param {Id} id
 * @param {Role | null} role
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
  const asked = meant(graph, entries, text, state, false);
  return "change" in asked ? asked : null;
}

/**
 * The same, or why there is none: null if the text says nothing that a question says.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {State} state
 * @param {boolean} guess
 * @returns {{ change: Partial<State>, more: boolean } | { wrong: string | null }}
 */
function meant(graph, entries, text, state, guess) {
  const got = understood(graph, entries, text, guess);
  if (got.faults.length) return { wrong: got.faults[0] };
  const { via, without } = got;
  const said = Object.keys(got.state).length + (got.kinds.length ? 1 : 0);
  const more = said > 0 || without.length > 0 || Boolean(got.hops) || got.either;
  let { from, to } = got;
  if (got.unknown.length) {
    const [word] = got.unknown;
    const partly = more || from || to || via.length || got.loose.length || /\d/.test(word);
    return { wrong: partly ? `No actor, kind of link or time is called “${word}”` : null };
  }
  for (const { id, at } of got.loose) {
    const before = got.kindAt < 0 || at < got.kindAt;
    const gives = !from && (before || to !== null);
    if (gives && id !== to) from = id;
    else if (!to && id !== from) to = id;
    else return { wrong: "A question has two actors at most; add others with “through”" };
  }
  const ends = [from, to, ...via].filter(Boolean).length;
  const isName = ends === 1 && got.loose.length === 1;
  if (!more && (ends === 0 || isName)) return { wrong: null };
  const asks = Boolean(from || to || via.length);
  /** @type {Partial<State>} */
  const change = asks ? { ...Sentence.CLEARED } : {};
  const hops = got.hops ?? (got.either ? 1 : null);
  if (asks)
    change.question = {
      from,
      to,
      walk: {
        ...(via.length ? { via } : {}),
        ...(got.either ? { undirected: true } : {}),
        ...(hops ? { maxHops: hops } : {}),
      },
    };
  else if (got.hops && state.question)
    change.question = { ...state.question, walk: { ...state.question.walk, maxHops: got.hops } };
  else if (got.hops) return { wrong: "A number of hops needs an actor, such as “to Hezbollah directly”" };
  const asked = { ...state, ...change };
  if (got.kinds.length) Object.assign(change, State.choosing(graph, asked, "kinds", got.kinds));
  else if (got.either && asks) Object.assign(change, State.choosing(graph, asked, "kinds", Object.keys(graph.kinds)));
  if (without.length) change.without = [...new Set([...asked.without, ...without])];
  Object.assign(change, got.state);
  if (got.state.certain !== undefined && !(change.window ?? asked.window))
    return {
      wrong: "“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first",
    };
  return { change, more };
}

/**
 * The comparison of two actors that a text asks for.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 */
function comparison(graph, entries, text) {
  const sides = VERSUS.exec(text)
    ?.slice(1)
    .filter((side) => side !== undefined);
  const [one, other] = (sides ?? []).map((side) => actorOf(graph, entries, side.trim().split(/\s+/), true));
  if (!one || !other || one.id === other.id) return null;
  /** @type {Partial<State>} */
  const change = {
    compare: { by: "actors", sides: [one.id, other.id], way: "to", family: "support" },
    open: { type: "compare" },
  };
  return { name: `Compare ${graph.actors[one.id].name} and ${graph.actors[other.id].name}`, change };
}

/**
 * The list of all actors of a type that a text names.
 *
 * @param {Graph} graph
 * @param {string} text
 */
function listsOf(graph, text) {
  const wanted = Names.fold(text);
  return Object.entries(graph.types)
    .filter(([, { label, plural }]) => wanted && [label, plural].some((name) => Names.fold(name) === wanted))
    .map(([type, { plural }]) => ({
      name: `All ${plural} in view`,
      change: /** @type {Partial<State>} */ ({ open: { type: "list", list: Counted.text("actors", { type }) } }),
    }));
}

/**
 * The questions that the search offers for a text; `alone` says that the text is one and nothing else, `after` that
 * records come first, `wrong` why it is none although it seems to be one.
 *
 * @param {Graph} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {State} state
 * @returns {{ options: { name: string, change: Partial<State> }[], alone: boolean, after?: boolean, wrong?: string }}
 */
export function questions(graph, entries, text, state) {
  /** @param {Partial<State>} change */
  const named = (change) => {
    const after = { ...state, ...change };
    const chips = Sentence.chips(graph, after).filter(({ key }) => key !== "undirected");
    return { name: [Sentence.inWords(graph, after), ...chips.map(({ label }) => label)].join(" · "), change };
  };
  if (EVERYTHING.test(text.trim()))
    return {
      options: [{ name: "Everything: clear the question and all filters", change: Sentence.CLEARED }],
      alone: true,
    };
  const compared = comparison(graph, entries, text);
  if (compared) return { options: [compared], alone: false, after: true };
  const exact = meant(graph, entries, text, state, false);
  if ("change" in exact) return { options: [named(exact.change)], alone: exact.more };
  const { wrong } = exact;
  const guessed = meant(graph, entries, text, state, true);
  if ("change" in guessed) return { options: [named(guessed.change)], alone: false, after: !wrong };
  const whole = Words.countries(graph, text).filter(({ name }) => name === Names.fold(text));
  if (!whole.length) return { options: listsOf(graph, text), alone: false, after: true, ...(wrong ? { wrong } : {}) };
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
