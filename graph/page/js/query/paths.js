// Paths as chains of evidence: simple paths of actors, shortest first, then strongest, then by the ids of their actors.
import * as Days from "../core/days.js";
import { Fault } from "../core/faults.js";
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import * as Grades from "../core/grades.js";
import { CONFIDENCES } from "../core/vocabulary.js";
import * as Choices from "./choices.js";
import * as Detours from "./detours.js";
import * as Evidence from "./evidence.js";
import * as Spaces from "./spaces.js";
import * as Views from "./views.js";

export const SECONDS = 5; // time budget of a search, unless another is given

class OutOfTime extends Error {}

/**
 * The paths from one actor to another in a graph of { actors, links, kinds } by id.
 *
 * `truncated` tells that there may be more, `truncatedBy` why: "limit" or "time". `seconds` is the time budget.
 * Throws a Fault when an actor or a part of the filter does not exist, or both actors are the same.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Budget} [budget]
 * @returns {PathsAnswer}
 */
export function find(graph, from, to, given = {}, { seconds = SECONDS } = {}) {
  const index = Index.of(graph);
  const [start, end] = [from, to].map((id) => Views.actorAt(index, id));
  if (start === end) throw new Fault(`a path needs two different actors, not \`${from}\` twice`);
  const filter = Filters.forPaths(given);
  const view = Views.of(index, filter);
  /** @type {PathsAnswer} */
  const answer = { from, to, filter, truncated: false, truncatedBy: null, paths: [] };
  if ([from, to, ...filter.via].some((id) => filter.without.includes(id))) return answer;
  try {
    for (const path of search(view, start, end, stopwatch(seconds))) {
      if (answer.paths.length === filter.limit) {
        answer.truncatedBy = "limit";
        break;
      }
      answer.paths.push(path);
    }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    answer.truncatedBy = "time";
  }
  answer.truncated = answer.truncatedBy !== null;
  return answer;
}

/**
 * A function that throws OutOfTime when its time is up; the clock is read once in 32 calls.
 *
 * @param {number} seconds
 * @returns {Check}
 */
function stopwatch(seconds) {
  const deadline = performance.now() + seconds * 1000;
  let countdown = 0;
  return () => {
    if (--countdown >= 0) return;
    countdown = 32;
    if (performance.now() >= deadline) throw new OutOfTime();
  };
}

/**
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {Check} check
 * @returns {Generator<Path>}
 */
function* search(view, start, end, check) {
  const via = view.filter.via.map((id) => view.index.actorAt.get(id));
  const space = Spaces.create(view, start, end, via, check);
  const between = [...space.bits].filter(([actor]) => actor !== start && actor !== end);
  const asked = {
    view,
    start,
    end,
    check,
    space,
    toPass: between.reduce((all, [, bit]) => all | bit, 0),
    untracked: via.filter((actor) => !space.bits.has(actor)),
  };
  const longest = Math.min(view.filter.maxHops, view.index.actors.length - 1);
  const fewest = Detours.fewestHops(view, start, end, via, check) ?? longest + 1;
  for (let hops = fewest; hops <= longest; hops++) {
    const layers = space.layers(hops);
    if (layers) yield* through(asked, layers);
  }
}

/**
 * The paths through layers, strongest first. A path is at most as strong as its hops' best links, but the question
 * about time may leave it weaker ones: such a path waits for the turn of the confidence that it really has.
 *
 * @param {Searched} asked
 * @param {Layer[]} layers
 * @returns {Generator<Path>}
 */
function* through(asked, layers) {
  const waiting = CONFIDENCES.map(() => []);
  for (let level = CONFIDENCES.length - 1; level >= 0; level--) {
    const weaker = waiting[level].sort(([a], [b]) => byActors(a, b));
    for (const actors of sequences(asked, layers, level)) {
      const path = judge(asked.view, actors);
      if (!path) continue;
      const actual = Grades.level(path.confidence);
      if (actual !== level) {
        waiting[actual].push([actors, path]);
        continue;
      }
      while (weaker.length && byActors(weaker[0][0], actors) < 0) yield weaker.shift()[1];
      yield path;
    }
    for (const [, path] of weaker) yield path;
  }
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function byActors(a, b) {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return 0;
}

/**
 * By id, the simple paths through layers whose best links' lowest confidence is just `level`.
 *
 * @param {Searched} asked
 * @param {Layer[]} layers
 * @param {number} level
 * @returns {Generator<number[]>}
 */
function* sequences({ view, start, end, check, space, toPass, untracked }, layers, level) {
  const walked = [start];
  const soFar = [[CONFIDENCES.length, space.bits.get(start) ?? 0]]; // the weakest hop, and which were passed
  const ways = [{ ...view.ahead(start), next: 0 }];
  while (ways.length) {
    check();
    const way = ways.at(-1);
    const left = layers.length - 1 - walked.length;
    const { outlook } = layers[left];
    while (way.next < way.others.length && (way.levels[way.next] < level || outlook[way.others[way.next]] === 0))
      way.next++;
    if (way.next === way.others.length) {
      for (const stack of [ways, soFar, walked]) stack.pop();
      continue;
    }
    const other = way.others[way.next];
    const weakest = Math.min(soFar.at(-1)[0], way.levels[way.next++]);
    if (walked.includes(other) || (left > 0 && other === end)) continue;
    const passed = soFar.at(-1)[1] | (space.bits.get(other) ?? 0);
    const goesOn = space
      .outlook(outlook[other])
      .some((code) => Math.min(weakest, code >> 6) === level && ((passed | code) & toPass) === toPass);
    if (!goesOn) continue;
    if (left === 0) {
      if (untracked.every((actor) => walked.includes(actor) || actor === other)) yield [...walked, other];
    } else {
      walked.push(other);
      soFar.push([weakest, passed]);
      ways.push({ ...view.ahead(other), next: 0 });
    }
  }
}

/**
 * The path over these actors with the links that fit the question about time, or null if none do.
 *
 * @param {View} view
 * @param {number[]} actors
 * @returns {Path | null}
 */
function judge(view, actors) {
  const { index, filter, window } = view;
  /**
   * @param {number} link
   * @returns {DaySpan[]}
   */
  const spansOf = (link) => Index.spansOf(index, link);
  let joins = actors.slice(1).map((other, at) => Views.joining(view, actors[at], other));
  /** @type {Certainty | null} */
  let time = null;
  if (window || filter.time !== "any") {
    const spans = joins.map((links) => links.map(spansOf));
    const certain = Choices.fitting(spans, filter.time, window, "certain");
    const chosen = filter.certain ? certain : Choices.fitting(spans, filter.time, window, "possible");
    if (!chosen) return null;
    time = certain ? "certain" : "possible";
    joins = joins.map((links, hop) => chosen[hop].map((at) => links[at]));
  }
  const days = Choices.commonDays(
    joins.map((links) => links.map(spansOf)),
    window,
  );
  const hops = joins.map((links, at) => hopOf(index, actors[at], actors[at + 1], links, window));
  const levels = hops.map((hop) => Grades.level(hop.confidence));
  const weakest = Math.min(...levels);
  const weakestHop = levels.indexOf(weakest);
  return {
    actors: actors.map((actor) => index.actors[actor]),
    time,
    confidence: CONFIDENCES[weakest],
    weakestHop,
    independentSources: Evidence.independent(
      index.graph,
      joins.flat().map((link) => index.links[link]),
    ),
    weakestHopSources: hops[weakestHop].independentSources,
    disputed: hops.some((hop) => hop.disputed),
    weaklyDisputed: allWeakly(hops.filter((hop) => hop.disputed).map((hop) => hop.weaklyDisputed)),
    sourcesInWindow: Evidence.spokenOf(
      index.graph,
      joins.flat().map((link) => index.links[link]),
      window,
    ),
    window: days.length ? { first: Days.iso(days[0][0]), last: Days.iso(days.at(-1)[1]) } : null,
    hops,
  };
}

/**
 * Whether there are any disputes, and all of them are weak.
 *
 * @param {boolean[]} disputes
 */
const allWeakly = (disputes) => disputes.length > 0 && disputes.every(Boolean);

/**
 * @param {GraphIndex} index
 * @param {number} source
 * @param {number} target
 * @param {number[]} numbers
 * @param {DayWindow | null} window
 * @returns {Hop}
 */
function hopOf(index, source, target, numbers, window) {
  const ids = numbers.map((link) => index.links[link]);
  return {
    source: index.actors[source],
    target: index.actors[target],
    confidence: CONFIDENCES[Math.max(...numbers.map((link) => index.level[link]))],
    independentSources: Evidence.independent(index.graph, ids),
    disputed: numbers.some((link) => index.status[link] !== 0),
    weaklyDisputed: allWeakly(
      numbers.filter((link) => index.status[link] !== 0).map((link) => index.weakly[link] === 1),
    ),
    sourcesInWindow: Evidence.spokenOf(index.graph, ids, window),
    links: ids.map((id) => Evidence.ofLink(index.graph, id, window)),
  };
}
