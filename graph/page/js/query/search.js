// Search for actors, events, sources, links and stories by name, id, identifier, place or title, in any spelling.
import * as Former from "../core/former.js";
import { last } from "../core/lists.js";
import * as Names from "../core/names.js";
import { LEAST_ALIKE, SHORTEST_SOUND } from "../core/vocabulary.js";
import * as Named from "./named.js";

const SAME = 97; // from this score, names count as equal
const LESS = 10; // deducted for a phrase
const BETWEEN = 96; // a link between two actors named by the text
const LONGEST = 1000; // characters of the text that are compared
const named = new WeakMap(); // the actors that have a folded name, by entries

export const { index, prepare } = Named;

/**
 * @param {string} text
 * @returns {Wanted}
 */
function wantedOf(text) {
  const folded = Names.fold([...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join(""));
  const words = folded ? folded.split(" ") : [];
  const pattern = Names.pattern(folded);
  return {
    folded,
    words,
    joined: words.join(""),
    pattern,
    inOrder: words.length > 1 ? Names.pattern(Named.inOrder(words)) : pattern,
    heard: Names.sounds(folded).join(""),
  };
}

/**
 * The relevance of a text for a way to find a record, by the rule of graph/query/name_search.py; 0 for no similarity.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function likeness(wanted, way) {
  const score = wholeLikeness(wanted, way);
  return way.sort === "beside" || (way.sort === "phrase" && score < SAME) ? score - LESS : score;
}

/**
 * 100 for the same name, 97 except for spaces, 95 or 93 for the beginning of a word, 90 for all words, otherwise by
 * similarity.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function wholeLikeness(wanted, way) {
  if (wanted.folded === way.folded) return 100;
  if (wanted.joined === way.joined) return SAME;
  if (way.sort === "code") return 0;
  if (wanted.pattern.points.length > 1 && ` ${way.folded}`.includes(` ${wanted.folded}`))
    return way.folded.startsWith(wanted.folded) ? 95 : 93;
  return hasAllWords(wanted, way) ? 90 : alike(wanted, way);
}

/**
 * Whether all words of a text are in a name; the last one may be incomplete.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function hasAllWords({ words }, { distinct }) {
  const begun = last(words);
  if (words.length < 2 || !words.every((word, at) => at === words.length - 1 || distinct.has(word))) return false;
  return [...distinct].some((word) => word.startsWith(begun));
}

/**
 * @param {Wanted} wanted
 * @param {Way} way
 */
function alike(wanted, way) {
  const least = way.sort === "name" ? LEAST_ALIKE : LEAST_ALIKE + LESS;
  let best = Names.ratio(wanted.pattern, way.points, least);
  if (way.inOrder !== way.points || wanted.inOrder !== wanted.pattern)
    best = Math.max(best, Names.ratio(wanted.inOrder, way.inOrder, least));
  // the text may be one word of the name
  for (const word of way.words) best = Math.max(best, Names.ratio(wanted.pattern, word, least + 4) - 4);
  return Math.max(best, sameSound(wanted, way));
}

/**
 * 88 and more for two romanisations of one name, 84 and more if the longer one continues, otherwise 0.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function sameSound({ heard, pattern }, way) {
  if ([...heard].length < SHORTEST_SOUND || !way.heard.includes(heard) || !hasRun(way.said, heard)) return 0;
  return (way.heard === heard ? 88 : 84) + (3 * Names.ratio(pattern, way.points)) / 100;
}

/**
 * Whether some consecutive words sound like this together; no run is followed further than it can match.
 *
 * @param {string[]} said
 * @param {string} heard
 */
function hasRun(said, heard) {
  return said.some((_, from) => {
    let run = "";
    for (let at = from; at < said.length && run.length < heard.length && heard.startsWith(run); at += 1)
      run += said[at];
    return run === heard;
  });
}

/**
 * A score to one decimal, with halves rounded to even, like Python.
 *
 * @param {number} score
 */
function rounded(score) {
  if (!Number.isInteger(score * 4)) return Number(score.toFixed(1));
  const tenths = Math.floor(score * 10);
  const half = score * 10 - tenths;
  return (half > 0.5 || (half === 0.5 && tenths % 2) ? tenths + 1 : tenths) / 10;
}

/**
 * The two actors that a text names one after the other, each exactly and unambiguously; otherwise null.
 *
 * @param {Entry[]} entries
 * @param {string[]} words
 * @returns {[Id, Id] | null}
 */
function pairOf(entries, words) {
  if (words.length < 2) return null;
  const known = named.get(entries) ?? namedActors(entries);
  named.set(entries, known);
  for (let at = 1; at < words.length; at += 1) {
    const [starts, ends] = [words.slice(0, at), words.slice(at)].map((part) => [...(known.get(part.join(" ")) ?? [])]);
    if (starts.length === 1 && ends.length === 1 && starts[0] !== ends[0]) return [starts[0], ends[0]];
  }
  return null;
}

/**
 * @param {Entry[]} entries
 * @returns {Map<string, Set<Id>>}
 */
function namedActors(entries) {
  const known = new Map();
  for (const { type, id, ways } of entries)
    for (const { sort, folded } of type === "actor" ? ways : [])
      if (sort === "name" && folded) known.set(folded, (known.get(folded) ?? new Set()).add(id));
  return known;
}

/**
 * @param {Records} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} limit
 * @param {FoundType[]} types
 * @returns {{ found: { entry: Entry, score: number, way: Way }[], pair: [Id, Id] | null }}
 */
function ranked(graph, entries, text, limit, types) {
  const wanted = wantedOf(text);
  if (!wanted.folded) return { found: [], pair: null };
  const pair = pairOf(entries, wanted.words);
  /** @param {Id} id */
  const joinsPair = (id) => [graph.links[id].source, graph.links[id].target].every((end) => pair?.includes(end));
  /** @type {{ entry: Entry, score: number, way: Way }[]} */
  const found = [];
  for (const entry of entries) {
    if (types.length && !types.includes(entry.type)) continue;
    let [score, best] = [-1, entry.ways[0]];
    for (const way of entry.ways) {
      const own = likeness(wanted, way);
      if (own > score) [score, best] = [own, way];
    }
    if (pair && score < BETWEEN && entry.type === "link" && joinsPair(entry.id))
      [score, best] = [BETWEEN, entry.ways[0]];
    if (score >= LEAST_ALIKE) found.push({ entry, score: rounded(score), way: best });
  }
  /** @param {{ entry: Entry }} found */
  const type = ({ entry }) => Named.TYPES.indexOf(entry.type);
  /** @param {{ way: Way }} found */
  const length = ({ way }) => [...way.shown].length;
  found.sort(
    (a, b) => b.score - a.score || type(a) - type(b) || length(a) - length(b) || (a.entry.id < b.entry.id ? -1 : 1),
  );
  return { found: found.slice(0, limit), pair };
}

/**
 * The records like `text`, best first: { type, id, name, score, matched, lang }; `matched` is null for the main name or
 * the current id. `pair` holds two actors if the text is their two names; `removed` is the reason why the record with
 * this id was removed.
 *
 * @param {Records & { info?: Info }} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {{ limit?: number, types?: FoundType[] }} [how]
 * @returns {{ results: Found[], pair: [Id, Id] | null, removed: string | null }}
 */
export function find(graph, entries, text, { limit = 8, types = [] } = {}) {
  const { found, pair } = ranked(graph, entries, text, limit, types);
  const results = found.map(({ entry: { type, id, name }, score, way }) => ({
    type,
    id,
    name,
    score,
    matched: way.shown === id || way.shown === name ? null : way.shown,
    lang: way.lang ?? null,
  }));
  return { results, pair, removed: Former.removal(graph, text.trim()) };
}

/**
 * The same in the form of `axisgraph search`: { results: [{ id, type, name, matched, score, notToConfuseWith }], pair,
 * removed }.
 *
 * @param {Records & { info?: Info }} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {{ limit?: number, types?: FoundType[] }} [how]
 * @returns {SearchAnswer}
 */
export function answer(graph, entries, text, { limit = 10, types = [] } = {}) {
  const { found, pair } = ranked(graph, entries, text, limit, types);
  const results = found.map(({ entry: { type, id, name }, score, way }) => ({
    id,
    type,
    name,
    matched: way.shown,
    score,
    notToConfuseWith: type === "actor" ? (graph.actors[id].not_to_confuse_with ?? []) : [],
  }));
  const removed = graph.info?.removed ?? {};
  const id = text.trim();
  return { results, pair, removed: Object.hasOwn(removed, id) ? removed[id] : null };
}
