// Find actors by name, alias, native name or id, whatever the case, the diacritics or a slip of the finger.
import * as Names from "../core/names.js";
import { LEAST_ALIKE, SHORTEST_SOUND } from "../core/vocabulary.js";

/** @param {string} folded */
const sortedWords = (folded) => folded.split(" ").sort().join(" ");
/** @param {string} text */
const points = (text) => Array.from(text, (char) => char.codePointAt(0));

/**
 * Entries of { id, name, ways: [{ name, lang, folded, ... }] } to search in; names are made ready when first searched.
 *
 * @param {Record<Id, Actor>} actors
 * @returns {Entry[]}
 */
export function index(actors) {
  return Object.keys(actors)
    .sort()
    .map((id) => {
      const { name, names } = actors[id];
      let ready = null;
      return {
        id,
        name,
        get ways() {
          return (ready ??= [{ name }, ...names, { name: id, isId: true }].map(madeReady));
        },
      };
    });
}

/**
 * @param {{ name: string, lang?: string, isId?: boolean }} way
 * @returns {Way}
 */
function madeReady({ name, lang, isId = false }) {
  const folded = Names.fold(name);
  const several = folded.includes(" ");
  const own = points(folded);
  return {
    name,
    lang,
    isId,
    folded,
    joined: several ? folded.replaceAll(" ", "") : folded,
    points: own,
    inOrder: several ? points(sortedWords(folded)) : own,
    words: several
      ? folded
          .split(" ")
          .map(points)
          .filter((word) => word.length > 3)
      : [],
    ...sounding(folded),
  };
}

/**
 * How a folded name sounds, `heard`, and how each of its words does, `said`.
 *
 * @param {string} folded
 */
function sounding(folded) {
  const said = Names.sounds(folded);
  return { said, heard: said.join("") };
}

/**
 * @param {string} text
 * @returns {Wanted}
 */
function wantedOf(text) {
  const folded = Names.fold(text);
  const pattern = Names.pattern(folded);
  return {
    folded,
    joined: folded.replaceAll(" ", ""),
    pattern,
    inOrder: folded.includes(" ") ? Names.pattern(sortedWords(folded)) : pattern,
    heard: Names.sounds(folded).join(""),
  };
}

/**
 * 100 for the same name, 97 but for blanks, 95 or 93 for the beginning of a word, else how alike; 0 for what is not.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function likeness(wanted, way) {
  if (wanted.folded === way.folded) return 100;
  if (wanted.joined === way.joined) return 97;
  if (wanted.pattern.points.length > 1 && ` ${way.folded}`.includes(` ${wanted.folded}`))
    return way.folded.startsWith(wanted.folded) ? 95 : 93;
  let best = Names.ratio(wanted.pattern, way.points, LEAST_ALIKE);
  if (way.inOrder !== way.points || wanted.inOrder !== wanted.pattern)
    best = Math.max(best, Names.ratio(wanted.inOrder, way.inOrder, LEAST_ALIKE));
  // one word of the name may be all that was meant
  for (const word of way.words) best = Math.max(best, Names.ratio(wanted.pattern, word, LEAST_ALIKE + 4) - 4);
  return Math.max(best, sameSound(wanted, way));
}

/**
 * 88 and more for two romanisations of one name, 84 and more if the longer goes on, else 0.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 */
function sameSound({ heard, pattern }, way) {
  if ([...heard].length < SHORTEST_SOUND || !hasRun(way.said, heard)) return 0;
  return (way.heard === heard ? 88 : 84) + (3 * Names.ratio(pattern, way.points)) / 100;
}

/**
 * Whether some words that follow each other sound like this together; no run is followed further than it can match.
 *
 * @param {string[]} said
 * @param {string} heard
 */
function hasRun(said, heard) {
  return said.some((_, from) => {
    let run = "";
    for (let at = from; at < said.length && run.length < heard.length; at += 1) run += said[at];
    return run === heard;
  });
}

/**
 * A score to one decimal, a half to the even one, as Python rounds.
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
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} limit
 * @returns {{ entry: Entry, score: number, way: Way }[]}
 */
function ranked(entries, text, limit) {
  const wanted = wantedOf(text);
  if (!wanted.folded) return [];
  const found = [];
  for (const entry of entries) {
    let score = 0;
    let best = null;
    for (const way of entry.ways) {
      const alike = likeness(wanted, way);
      if (alike > score) [score, best] = [alike, way];
    }
    if (score >= LEAST_ALIKE) found.push({ entry, score: rounded(score), way: best });
  }
  /** @param {{ way: Way }} found */
  const length = ({ way }) => [...way.name].length;
  return found
    .sort((a, b) => b.score - a.score || length(a) - length(b) || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * The actors like `text`, best first, then the shorter name, then by id: { id, score, matched, lang }; `matched` is
 * null for the own name.
 *
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} [limit]
 * @returns {Found[]}
 */
export function find(entries, text, limit = 8) {
  return ranked(entries, text, limit).map(({ entry, score, way }) => ({
    id: entry.id,
    score,
    matched: way.isId || way.name === entry.name ? null : way.name,
    lang: way.lang ?? null,
  }));
}

/**
 * The same as `axisgraph search` answers: { results: [{ id, type, name, matched, score, notToConfuseWith }] }.
 *
 * @param {Records} graph
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} [limit]
 * @returns {SearchAnswer}
 */
export function answer(graph, entries, text, limit = 10) {
  return {
    results: ranked(entries, text, limit).map(({ entry: { id, name }, score, way }) => ({
      id,
      type: graph.actors[id].type,
      name,
      matched: way.name,
      score,
      notToConfuseWith: graph.actors[id].not_to_confuse_with ?? [],
    })),
  };
}
