// The texts by which each record can be found: names, ids, identifiers, places, titles, publishers, addresses.
import { there } from "../core/lists.js";
import * as Names from "../core/names.js";
import * as Words from "../core/words.js";

/** @type {FoundType[]} */
export const TYPES = ["actor", "event", "source", "link", "story"];
/** @type {Record<string, string>} */
const REGISTERS = { wikidata: "Wikidata", gw: "Gleditsch-Ward", opensanctions: "OpenSanctions" };

/** @param {string[]} words */
export const inOrder = (words) => [...words].sort().join(" ");
/**
 * A text by which a record is found; `shown` is its form in answers.
 *
 * @param {WaySort} sort
 * @param {string} text
 * @param {Partial<Told>} [more]
 * @returns {Told}
 */
const way = (sort, text, more) => ({ text, sort, shown: text, ...more });
/**
 * @param {WaySort} sort
 * @param {(string | undefined)[]} texts
 */
const each = (sort, ...texts) => texts.filter(there).map((text) => way(sort, text));
/**
 * @param {WaySort} sort
 * @param {Id} id
 * @param {{ former_ids?: Id[] }} record
 */
const ids = (sort, id, { former_ids: former = [] }) => [id, ...former].map((own) => way(sort, own));

/**
 * @param {Id} id
 * @param {Actor} actor
 */
function ofActor(id, actor) {
  const codes = Object.entries(actor.identifiers ?? {}).flatMap(([register, value]) => {
    const label = REGISTERS[register] ?? register.toUpperCase();
    const spelled = new Set([`${value}`, `${label} ${value}`, `${register} ${value}`]);
    return [...spelled].map((text) => way("code", text, { shown: `${label} ${value}` }));
  });
  return [
    way("name", actor.name),
    ...actor.names.map(({ name, lang }) => way("name", name, { lang })),
    ...ids("name", id, actor),
    ...codes,
    ...each("code", actor.url),
  ];
}

/**
 * @param {Id} id
 * @param {Source} source
 */
const ofSource = (id, source) => [
  way("phrase", source.title),
  ...ids("phrase", id, source),
  ...each("beside", source.publisher, source.author),
  ...each("code", source.url, source.archived_url),
];

/**
 * The actors as people type their names: no article comes before these in a sentence.
 *
 * @param {Record<Id, Actor>} actors
 */
const withoutArticles = (actors) =>
  Object.fromEntries(Object.entries(actors).map(([id, actor]) => [id, { ...actor, definite: false }]));

/**
 * The records of a graph that can be found, by type in the order of TYPES; texts are prepared by the first search.
 *
 * @param {Records} graph
 * @returns {Entry[]}
 */
export function index(graph) {
  /** @type {Map<string, number[]>} */
  const known = new Map();
  const { actors, events = {}, sources = {}, links = {}, stories = [] } = graph;
  /** @param {Link} link */
  const said = (link) => Words.sentence(graph, link, actors[link.source].name, actors[link.target].name);
  const bare = { ...graph, actors: withoutArticles(actors) };
  /** @param {Link} link */
  const typed = (link) => Words.sentence(bare, link, actors[link.source].name, actors[link.target].name);
  /**
   * @template T
   * @param {FoundType} type
   * @param {Record<Id, T>} table
   * @param {(record: T) => string} name
   * @param {(id: Id, record: T) => Told[]} ways
   */
  const all = (type, table, name, ways) =>
    Object.keys(table)
      .sort()
      .map((id) => entry(type, id, name(table[id]), () => ways(id, table[id]), known));
  return [
    ...all("actor", actors, ({ name }) => name, ofActor),
    ...all(
      "event",
      events,
      ({ name }) => name,
      (id, event) => [way("phrase", event.name), ...ids("phrase", id, event), ...each("beside", event.place)],
    ),
    ...all("source", sources, ({ title }) => title, ofSource),
    ...all("link", links, said, (id, link) => [
      way("phrase", typed(link), { shown: said(link) }),
      ...ids("phrase", id, link),
    ]),
    ...all(
      "story",
      Object.fromEntries(stories.map((story) => [story.id, story])),
      ({ title }) => title,
      (id, story) => [way("phrase", story.title), ...ids("phrase", id, story)],
    ),
  ];
}

/**
 * @param {FoundType} type
 * @param {Id} id
 * @param {string} name
 * @param {() => Told[]} ways
 * @param {Map<string, number[]>} known
 * @returns {Entry}
 */
function entry(type, id, name, ways, known) {
  /** @type {Way[] | null} */
  let ready = null;
  return {
    type,
    id,
    name,
    get ways() {
      return (ready ??= ways().map((way) => madeReady(way, known)));
    },
  };
}

const AT_ONCE = 200; // texts that are prepared between two looks at the clock

/**
 * Prepare the texts of all records, which the first search would do otherwise, in steps.
 *
 * @param {Entry[]} entries
 * @returns {Generator<undefined, void>}
 */
export function* prepare(entries) {
  for (let at = 0; at < entries.length; at += 1) {
    void entries[at].ways;
    if (at % AT_ONCE === 0) yield;
  }
}

/**
 * @param {Told} way
 * @param {Map<string, number[]>} known The code points of words: names share most of theirs.
 * @returns {Way}
 */
function madeReady(way, known) {
  /** @param {string} word */
  const pointsOf = (word) => {
    let points = known.get(word);
    if (!points) known.set(word, (points = Names.codePoints(word)));
    return points;
  };
  const folded = Names.fold(way.text);
  const words = folded ? folded.split(" ") : [];
  const own = Names.codePoints(folded);
  const said = way.sort === "code" ? [] : Names.sounds(folded);
  return {
    ...way,
    folded,
    joined: words.join(""),
    points: own,
    inOrder: words.length > 1 ? Names.codePoints(inOrder(words)) : own,
    distinct: new Set(words),
    words: words.length > 1 ? [...new Set(words)].map(pointsOf).filter((word) => word.length > 3) : [],
    said,
    heard: said.join(""),
  };
}
