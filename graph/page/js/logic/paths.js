// Paths as chains of evidence: simple paths of actors, shortest first, then strongest, then by the ids of their actors.
"use strict";
const Paths = ((Dates, Choices) => {
  const CONFIDENCES = ["low", "moderate", "high"];
  const DEFAULTS = { kinds: [], families: [], on: null, between: null, certain: false, minConfidence: null, status: [],
    without: [], via: [], maxHops: 4, limit: 10, undirected: false, time: "any" };
  const MOST_STEPS = 300000;

  const level = (confidence) => CONFIDENCES.indexOf(confidence);
  const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** The filter with the defaults of paths: no hostility unless a kind or family is named, nothing denied. */
  function complete(filter, families) {
    const whole = { ...DEFAULTS, ...filter };
    for (const name of Object.keys(whole)) if (!(name in DEFAULTS)) throw new RangeError(`there is no filter “${name}”`);
    if (whole.families.length === 0 && whole.kinds.length === 0) whole.families = families;
    if (whole.status.length === 0) whole.status = ["asserted", "disputed"];
    return whole;
  }

  function holds(graph, filter, window, id) {
    const link = graph.links[id];
    const gone = filter.without;
    return (filter.kinds.length === 0 || filter.kinds.includes(link.kind))
      && (filter.families.length === 0 || filter.families.includes(graph.kinds[link.kind].family))
      && ![id, link.kind, link.source, link.target].some((each) => gone.includes(each))
      && filter.status.includes(link.status)
      && level(link.confidence) >= level(filter.minConfidence ?? "low")
      && (!window || (filter.certain ? Dates.certainIn : Dates.possibleIn)(Dates.bounded(link.span), window));
  }

  /** Map of actor to Map of neighbour to the ids of the links that one may walk there, sorted. */
  function stepsOf(graph, filter, window) {
    const steps = new Map();
    const add = (from, to, id) => {
      if (from === to) return;
      if (!steps.has(from)) steps.set(from, new Map());
      const ahead = steps.get(from);
      if (!ahead.has(to)) ahead.set(to, []);
      ahead.get(to).push(id);
    };
    for (const id of Object.keys(graph.links).sort(byText)) {
      if (!holds(graph, filter, window, id)) continue;
      const { source, target, kind } = graph.links[id];
      add(source, target, id);
      if (filter.undirected || graph.kinds[kind].symmetric) add(target, source, id);
    }
    return steps;
  }

  /** Fewest hops from each actor to `to`. */
  function distances(steps, to) {
    const behind = new Map();
    for (const [from, ahead] of steps) {
      for (const other of ahead.keys()) behind.set(other, [...(behind.get(other) ?? []), from]);
    }
    const found = new Map([[to, 0]]);
    for (const actor of found.keys()) {
      for (const other of behind.get(actor) ?? []) if (!found.has(other)) found.set(other, found.get(actor) + 1);
    }
    return found;
  }

  /** The simple paths of just this many hops; `budget.left` counts down and ends the search. */
  function ofLength(steps, left, from, to, hops, via, budget) {
    const found = [];
    const walk = (walked) => {
      const actor = walked[walked.length - 1];
      const remaining = hops - (walked.length - 1);
      for (const other of steps.get(actor)?.keys() ?? []) {
        if (budget.left-- <= 0) return;
        if (walked.includes(other) || !(left.get(other) <= remaining - 1)) continue;
        if (other === to) {
          const whole = [...walked, other];
          if (remaining === 1 && via.every((each) => whole.includes(each))) found.push(whole);
        } else walk([...walked, other]);
      }
    };
    walk([from]);
    return found;
  }

  /** The path over these actors with the links that fit the question about time, or null if none do. */
  function judge(graph, steps, filter, window, actors) {
    let joins = actors.slice(1).map((other, at) => steps.get(actors[at]).get(other));
    let time = null;
    if (window || filter.time !== "any") {
      const spans = joins.map((ids) => ids.map((id) => Dates.bounded(graph.links[id].span)));
      const certain = Choices.fitting(spans, filter.time, window, "certain");
      const chosen = filter.certain ? certain : Choices.fitting(spans, filter.time, window, "possible");
      if (!chosen) return null;
      time = certain ? "certain" : "possible";
      joins = joins.map((ids, hop) => chosen[hop].map((at) => ids[at]));
    }
    const hops = joins.map((ids, at) => hopOf(graph, actors[at], actors[at + 1], ids));
    const levels = hops.map((hop) => level(hop.confidence));
    const weakest = Math.min(...levels);
    return { actors, time, confidence: CONFIDENCES[weakest], weakestHop: levels.indexOf(weakest),
      independentSources: independent(graph, joins.flat()), disputed: hops.some((hop) => hop.disputed), hops };
  }

  function hopOf(graph, source, target, ids) {
    const links = ids.map((id) => ({ id, ...graph.links[id] }));
    const confidence = CONFIDENCES[Math.max(...links.map((link) => level(link.confidence)))];
    return { source, target, confidence, independentSources: independent(graph, ids),
      disputed: links.some((link) => link.status !== "asserted"),
      links: links.map(({ id, kind, source: from, target: to, start, end, status, confidence: own, claims }) => ({
        id, kind, source: from, target: to, start: start ?? null, end: end ?? null, status, confidence: own,
        sources: [...new Set(claims.map((claim) => claim.source))].sort(byText) })) };
  }

  const independent = (graph, ids) => new Set(ids.flatMap((id) => graph.links[id].roots)).size;

  function byStrength(a, b) {
    const strength = level(b.confidence) - level(a.confidence);
    if (strength) return strength;
    for (let at = 0; at < a.actors.length; at++) {
      const order = byText(a.actors[at], b.actors[at]);
      if (order) return order;
    }
    return 0;
  }

  /**
   * The paths from one actor to another in a graph of { actors, links, kinds } by id.
   * `truncated` tells that there may be more than `limit` asked for, or than could be looked through.
   */
  function find(graph, from, to, filter = {}, families = ["support", "structure", "alignment"]) {
    for (const id of [from, to]) if (!Object.hasOwn(graph.actors, id)) throw new RangeError(`there is no actor “${id}”`);
    if (from === to) throw new RangeError("a path needs two different actors");
    const whole = complete(filter, families);
    const window = Dates.windowOf(whole);
    const answer = { from, to, filter: whole, truncated: false, paths: [] };
    if ([from, to, ...whole.via].some((id) => whole.without.includes(id))) return answer;
    const steps = stepsOf(graph, whole, window);
    const left = distances(steps, to);
    const longest = Math.min(whole.maxHops, Object.keys(graph.actors).length - 1);
    const budget = { left: MOST_STEPS };
    for (let hops = left.get(from) ?? Infinity; hops <= longest && !answer.truncated; hops++) {
      const found = ofLength(steps, left, from, to, hops, whole.via, budget)
        .map((actors) => judge(graph, steps, whole, window, actors)).filter(Boolean).sort(byStrength);
      answer.paths.push(...found);
      answer.truncated = budget.left <= 0 || answer.paths.length > whole.limit;
    }
    answer.paths.length = Math.min(answer.paths.length, whole.limit);
    return answer;
  }

  return { CONFIDENCES, DEFAULTS, find };
})(typeof require === "function" ? require("./dates.js") : Dates, typeof require === "function" ? require("./choices.js") : Choices);
if (typeof module === "object") module.exports = Paths;
