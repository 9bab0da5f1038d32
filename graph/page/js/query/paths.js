// Paths as chains of evidence: simple paths of actors. They are ordered by number of hops, then by number of steps
// between wholes and parts, then by strength, then by the ids of their actors; those equal once their steps are folded
// count as one.
import * as Days from "../core/days.js";
import { Fault } from "../core/faults.js";
import * as Filters from "../core/filters.js";
import * as Index from "../core/graph_index.js";
import * as Grades from "../core/grades.js";
import { gather, held, last } from "../core/lists.js";
import { CONFIDENCES, JUDGED } from "../core/vocabulary.js";
import { Budget, OutOfWork, atOnce } from "./budget.js";
import * as Choices from "./choices.js";
import * as Detours from "./detours.js";
import * as Evidence from "./evidence.js";
import { byTrail, folded } from "./moves.js";
import * as Spaces from "./spaces.js";
import { variants } from "./variants.js";
import * as Views from "./views.js";
import { trails } from "./walks.js";

/**
 * The paths from one actor to another in a graph of { actors, links, kinds } by id.
 *
 * `truncated` means that there may be more, `truncatedBy` gives the reason: "limit" or "work". `work` is the number of
 * links that may be examined. Throws a Fault if an actor or a part of the filter does not exist, or both actors are the
 * same.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Limits} [limits]
 * @returns {PathsAnswer}
 */
export const find = (graph, from, to, given = {}, limits = {}) => atOnce(steps(graph, from, to, given, limits));

/**
 * The same as a generator that pauses periodically.
 *
 * @param {Records} graph
 * @param {Id} from
 * @param {Id} to
 * @param {Asked} [given]
 * @param {Limits} [limits]
 * @returns {Generator<unknown, PathsAnswer>}
 */
export function* steps(graph, from, to, given = {}, { work, budget = new Budget(work), beyond = true } = {}) {
  const index = Index.of(graph);
  const [start, end] = [from, to].map((id) => Views.actorAt(index, id));
  if (start === end) throw new Fault(`a path needs two different actors, not \`${from}\` twice`);
  const filter = Filters.forPaths(given);
  const view = Views.of(index, filter);
  /** @type {PathsAnswer} */
  const answer = { from, to, filter, truncated: false, truncatedBy: null, paths: [] };
  if ([from, to, ...filter.via].some((id) => filter.without.includes(id))) return answer;
  const known = new Set();
  const equal = variants(view, budget.spend);
  try {
    for (const found of search(view, start, end, budget)) {
      if (!found) {
        yield;
        continue;
      }
      const { trail, path } = found;
      const wholes = folded(view, trail);
      if (known.has(wholes.join())) continue;
      if (answer.paths.length === filter.limit) {
        answer.truncatedBy = "limit";
        break;
      }
      known.add(wholes.join());
      /** @type {Path} */
      const shown = { ...path, variants: [] };
      answer.paths.push(shown);
      shown.variants = alike(view, trail, wholes, equal, budget.spend);
      if (!beyond && answer.paths.length === filter.limit) break;
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    answer.truncatedBy = "work";
  }
  answer.truncated = answer.truncatedBy !== null;
  return answer;
}

/**
 * The paths other than that of `trail` that are equal to it once steps are folded, in order.
 *
 * @param {View} view
 * @param {Trail} trail
 * @param {number[]} wholes
 * @param {(wholes: number[]) => Iterable<Trail>} equal
 * @param {Spend} spend
 * @returns {Path[]}
 */
function alike(view, trail, wholes, equal, spend) {
  if (wholes.every((actor) => view.parts(actor).others.length === 0)) return [];
  const via = view.filter.via.map((id) => held(view.index.actorAt, id));
  const found = [];
  for (const other of equal(wholes)) {
    if (byTrail(other, trail) === 0 || !via.every((actor) => other.actors.includes(actor))) continue;
    const path = judge(view, other, spend);
    if (path) found.push({ trail: other, path });
  }
  const strongest = view.filter.sort === "strongest";
  /** @param {Judged} judged */
  const rank = ({ path }) => {
    const weakness = -Grades.level(path.confidence);
    return strongest ? [weakness, path.steps] : [path.steps, weakness];
  };
  found.sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || byTrail(one.trail, other.trail);
  });
  return found.map(({ path }) => path);
}

/**
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {Budget} budget
 * @returns {Generator<Judged | null>}
 */
function* search(view, start, end, budget) {
  const via = view.filter.via.map((id) => held(view.index.actorAt, id));
  const space = Spaces.create(view, start, end, via, budget.spend);
  const between = [...space.bits].filter(([actor]) => actor !== start && actor !== end);
  /** @type {Searched} */
  const asked = {
    view,
    start,
    end,
    budget,
    space,
    toPass: between.reduce((all, [, bit]) => all | bit, 0),
    untracked: via.filter((actor) => !space.bits.has(actor)),
    refused: 0,
    outlooks: new Map(),
    tried: new Map(),
    passable: new Map(),
  };
  const waiting = new Map();
  for (const turn of turns(asked, via)) {
    if (budget.tired()) yield null;
    yield* inTurn(asked, turn, waiting);
  }
}

/**
 * The searches in order: the layers of a number of hops, a number of steps, and a confidence.
 *
 * @param {Searched} asked
 * @param {number[]} via
 * @returns {Generator<Aim>}
 */
function* turns({ view, start, end, budget, space }, via) {
  const longest = Math.min(view.filter.maxHops, view.index.actors.length - 1);
  const fewest = Detours.fewestHops(view, start, end, via, budget.spend) ?? longest + 1;
  /** @returns {Generator<Layer[]>} */
  function* lengths() {
    for (let hops = fewest; hops <= longest; hops++) {
      const layers = space.layers(hops);
      if (layers) yield layers;
    }
  }
  /** @param {Layer[]} layers */
  const stepsOf = (layers) => {
    const codes = space.outlook(last(layers).outlook[start]);
    const fewest = Math.min(...codes.map(Spaces.fewestSteps));
    return Array.from({ length: Math.max(...codes.map(Spaces.mostSteps)) + 1 - fewest }, (_, at) => fewest + at);
  };
  const levels = CONFIDENCES.map((_, at) => CONFIDENCES.length - 1 - at);
  if (view.filter.sort === "strongest") {
    const all = [...lengths()];
    for (const level of levels)
      for (const layers of all) for (const steps of stepsOf(layers)) yield { layers, steps, level };
    return;
  }
  for (const layers of lengths())
    for (const steps of stepsOf(layers)) for (const level of levels) yield { layers, steps, level };
}

/**
 * The paths of one search. The best links of its moves limit the strength of a path, but the question about time may
 * leave weaker links: such a path is kept until its actual confidence is reached.
 *
 * @param {Searched} asked
 * @param {Aim} turn
 * @param {Map<string, Judged[]>} waiting
 * @returns {Generator<Judged | null>}
 */
function* inTurn(asked, turn, waiting) {
  const { layers, steps, level } = turn;
  /** @param {number} confidence */
  const key = (confidence) => [layers.length, steps, confidence].join();
  const weaker = (waiting.get(key(level)) ?? []).sort((a, b) => byTrail(a.trail, b.trail));
  for (const trail of trails(asked, turn)) {
    if (!trail) {
      yield null;
      continue;
    }
    const path = judge(asked.view, trail, asked.budget.spend);
    if (!path) {
      asked.refused += 1;
      continue;
    }
    const actual = Grades.level(path.confidence);
    if (actual !== level) {
      gather(waiting, key(actual), { trail, path });
      continue;
    }
    while (weaker.length && byTrail(weaker[0].trail, trail) < 0) yield* weaker.splice(0, 1);
    yield { trail, path };
  }
  yield* weaker;
}

/**
 * The path over a trail with the links that fit the question about time, or null if none fit.
 *
 * @param {View} view
 * @param {Trail} trail
 * @param {Spend} spend
 * @returns {Path | null}
 */
function judge(view, { actors, through }, spend) {
  const { index, filter, window } = view;
  /**
   * @param {number} link
   * @returns {DaySpan[]}
   */
  const spansOf = (link) => Index.spansOf(index, link);
  let joins = actors
    .slice(1)
    .map((other, at) => (through[at] ? Views.stepping : Views.joining)(view, actors[at], other));
  spend(JUDGED * joins.reduce((sum, links) => sum + links.length, 0));
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
  const hops = joins.map((links, at) => ({
    ...hopOf(index, actors[at], actors[at + 1], links, window),
    through: through[at],
  }));
  const levels = hops.map((hop) => Grades.level(hop.confidence));
  const weakest = Math.min(...levels);
  const weakestHop = levels.indexOf(weakest);
  return {
    actors: actors.map((actor) => index.actors[actor]),
    steps: through.filter(Boolean).length,
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
    window: days.length ? { first: Days.iso(days[0][0]), last: Days.iso(last(days)[1]) } : null,
    hops,
  };
}

/**
 * Whether any claims dispute, and all of those are weak.
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
 * @returns {Omit<Hop, "through">}
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
