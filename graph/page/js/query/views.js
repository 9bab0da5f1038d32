// A view: the graph narrowed by a filter. It gives the links in the filter and the neighbours of each actor.
import { unknown } from "../core/faults.js";
import * as Filters from "../core/filters.js";
import * as Grades from "../core/grades.js";
import * as Names from "../core/names.js";
import { STATUSES } from "../core/vocabulary.js";

const DENIED = STATUSES.indexOf("denied");
const MOST_LISTED = 40; // ids in a fault

/**
 * The view of an index under a whole filter. Throws a Fault if the filter names an unknown id.
 *
 * @param {GraphIndex} index
 * @param {Filter} filter
 * @returns {View}
 */
export function of(index, filter) {
  check(index, filter);
  const window = Filters.windowOf(filter);
  const mask = maskOf(index, filter, window, kindsOf(index, filter));
  const steps = filter.parts && index.kind.some((kind, link) => composes(index, kind) && index.status[link] !== DENIED);
  const stepMask = steps ? stepMaskOf(index, filter, window) : null;
  const bothWays = index.symmetric.map((symmetric) => (filter.undirected ? 1 : symmetric));
  const narrowed = { index, filter, window, mask, bothWays, steps, stepMask };
  const { incoming, outgoing, source, target } = index;
  return {
    ...narrowed,
    ahead: remembered((actor) => hops(narrowed, actor, outgoing, target, incoming, source)),
    behind: remembered((actor) => hops(narrowed, actor, incoming, source, outgoing, target)),
    parts: remembered((actor) => best(index, stepMask, actor, [[incoming, source, null]])),
    wholes: remembered((actor) => best(index, stepMask, actor, [[outgoing, target, null]])),
  };
}

/**
 * @param {(actor: number) => Steps} make
 * @returns {(actor: number) => Steps}
 */
function remembered(make) {
  /** @type {Map<number, Steps>} */
  const known = new Map();
  return (actor) => {
    const steps = known.get(actor) ?? make(actor);
    known.set(actor, steps);
    return steps;
  };
}

/**
 * @param {GraphIndex} index
 * @param {Filter} filter
 */
function check(index, filter) {
  for (const kind of filter.kinds) if (!index.kindAt.has(kind)) throw unknownKind(index, kind);
  for (const actor of filter.via) actorAt(index, actor);
  for (const id of filter.without) {
    if (![index.actorAt, index.linkAt, index.kindAt].some((table) => table.has(id))) {
      throw unknown("actor, link or kind", id, nearActors(index, id));
    }
  }
}

/**
 * The fault for a kind that does not exist: it lists those that do, or those of a family given as a kind.
 *
 * @param {GraphIndex} index
 * @param {string} kind
 */
function unknownKind(index, kind) {
  const near = Names.suggest(kind, index.kinds);
  const own = index.kinds.filter((each) => index.graph.kinds[each].family === kind);
  if (own.length) return unknown("kind", kind, [], listed("that is a family, for `families`; its kinds are", own));
  return unknown("kind", kind, near, listed("the kinds are", index.kinds));
}

/**
 * @param {string} opens
 * @param {string[]} ids
 */
const listed = (opens, ids) =>
  `${opens} ${ids.slice(0, MOST_LISTED).join(", ")}${ids.length > MOST_LISTED ? ", …" : ""}`;

/**
 * The number of an actor. Throws a Fault that suggests similar ids.
 *
 * @param {GraphIndex} index
 * @param {Id} id
 */
export function actorAt(index, id) {
  const at = index.actorAt.get(id);
  if (at === undefined) throw unknown("actor", id, nearActors(index, id));
  return at;
}

/**
 * @param {GraphIndex} index
 * @param {string} text
 */
export function nearActors(index, text) {
  const ids = new Map();
  for (const id of index.actors) {
    const actor = index.graph.actors[id];
    for (const { name } of [actor, ...(actor.names ?? [])])
      if (!ids.has(Names.fold(name))) ids.set(Names.fold(name), id);
    ids.set(Names.fold(id), id);
  }
  return Names.suggest(Names.fold(String(text)), ids.keys()).map((near) => ids.get(near));
}

/**
 * The kinds that a filter asks for.
 *
 * @param {GraphIndex} index
 * @param {Filter} filter
 */
const kindsOf = (index, filter) =>
  index.kinds.map(
    (id, at) =>
      (filter.kinds.length === 0 || filter.kinds.includes(id)) &&
      (filter.families.length === 0 || filter.families.includes(index.families[at])),
  );

/**
 * Whether links of a kind connect parts with wholes.
 *
 * @param {GraphIndex} index
 * @param {number} kind
 */
const composes = (index, kind) => index.composes[kind] === 1 && index.symmetric[kind] === 0;

/**
 * One byte per link: 1 if it is a step. Kinds and families do not affect steps; a denied link is never a step.
 *
 * @param {GraphIndex} index
 * @param {Filter} filter
 * @param {DayWindow | null} window
 */
function stepMaskOf(index, filter, window) {
  const composing = index.kinds.map((_, kind) => composes(index, kind));
  return maskOf(index, filter, window, composing).map((holds, link) => (index.status[link] === DENIED ? 0 : holds));
}

/**
 * One byte per link: 1 if the view holds it, for the given kinds.
 *
 * @param {GraphIndex} index
 * @param {Filter} filter
 * @param {DayWindow | null} window
 * @param {boolean[]} asked
 */
function maskOf(index, filter, window, asked) {
  const { kind, level, status, weakly, source, target, spans, s1, s2, e1, e2 } = index;
  const without = new Set(filter.without);
  const kinds = index.kinds.map((id, at) => asked[at] && !without.has(id));
  const statuses = STATUSES.map((each) => filter.status.length === 0 || filter.status.includes(each));
  const least = Grades.level(filter.minConfidence ?? "low");
  const gone = new Uint8Array(index.actors.length);
  const lost = new Set();
  for (const id of without) {
    const actor = index.actorAt.get(id);
    if (actor !== undefined) gone[actor] = 1;
    if (index.linkAt.has(id)) lost.add(index.linkAt.get(id));
  }
  const [first, last] = window ?? [-Infinity, Infinity];
  const [starts, ends] = filter.certain ? [s2, e1] : [s1, e2];
  /** @param {number} link */
  const inWindow = (link) => {
    for (let at = spans[link]; at < spans[link + 1]; at++) if (starts[at] <= last && ends[at] >= first) return true;
    return false;
  };
  const mask = new Uint8Array(kind.length);
  for (let at = 0; at < mask.length; at++) {
    if (
      kinds[kind[at]] &&
      level[at] >= least &&
      (statuses[status[at]] || (weakly[at] && statuses[0])) &&
      !gone[source[at]] &&
      !gone[target[at]] &&
      (!window || inWindow(at))
    )
      mask[at] = 1;
  }
  for (const at of lost) mask[at] = 0;
  return mask;
}

/**
 * @param {{ index: GraphIndex, mask: Uint8Array, bothWays: Uint8Array }} view
 * @param {number} actor
 * @param {Rows} along
 * @param {Int32Array} far
 * @param {Rows} against
 * @param {Int32Array} near
 * @returns {Steps}
 */
const hops = ({ index, mask, bothWays }, actor, along, far, against, near) =>
  best(index, mask, actor, [
    [along, far, null],
    [against, near, bothWays],
  ]);

/**
 * The others at the far ends of an actor's links in the mask, of the kinds marked if any are, and the best level to
 * each.
 *
 * @param {GraphIndex} index
 * @param {Uint8Array | null} mask
 * @param {number} actor
 * @param {[Rows, Int32Array, Uint8Array | null][]} sides
 * @returns {Steps}
 */
function best(index, mask, actor, sides) {
  if (!mask) return { others: new Int32Array(), levels: new Uint8Array() };
  const found = new Map();
  for (const [{ start, links }, ends, kinds] of sides) {
    for (let at = start[actor]; at < start[actor + 1]; at++) {
      const link = links[at];
      if (!mask[link] || (kinds && !kinds[index.kind[link]])) continue;
      const known = found.get(ends[link]);
      if (known === undefined || index.level[link] > known) found.set(ends[link], index.level[link]);
    }
  }
  found.delete(actor);
  const others = Int32Array.from(found.keys()).sort();
  return { others, levels: Uint8Array.from(others, (other) => found.get(other)) };
}

/**
 * The links of a step from a whole to its part or back, in order of id.
 *
 * @param {View} view
 * @param {number} source
 * @param {number} target
 * @returns {number[]}
 */
export function stepping({ index, stepMask }, source, target) {
  const up = between(index.outgoing, index.target, source, target);
  const down = between(index.incoming, index.source, source, target);
  return [...up, ...down].filter((link) => stepMask?.[link]).sort((a, b) => a - b);
}

/**
 * Whether a hop uses only links that are also steps from part to whole; never if links are followed in both directions.
 *
 * @param {View} view
 * @param {number} source
 * @param {number} target
 */
export function rises(view, source, target) {
  if (view.filter.undirected || !view.wholes(source).others.includes(target)) return false;
  const steps = stepping(view, source, target);
  return joining(view, source, target).every((link) => steps.includes(link));
}

/**
 * The links of the view from `source` to `target`, in order of id.
 *
 * @param {View} view
 * @param {number} source
 * @param {number} target
 * @returns {number[]}
 */
export function joining({ index, mask, bothWays }, source, target) {
  const along = between(index.outgoing, index.target, source, target).filter((link) => mask[link]);
  const against = between(index.incoming, index.source, source, target).filter(
    (link) => mask[link] && bothWays[index.kind[link]],
  );
  return [...new Set([...along, ...against])].sort((a, b) => a - b);
}

/**
 * The links in the row of an actor whose other end is `other`.
 *
 * @param {Rows} rows
 * @param {Int32Array} far
 * @param {number} actor
 * @param {number} other
 */
function between({ start, links }, far, actor, other) {
  let [low, high] = [start[actor], start[actor + 1]];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (far[links[middle]] < other) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (; low < start[actor + 1] && far[links[low]] === other; low++) found.push(links[low]);
  return found;
}
