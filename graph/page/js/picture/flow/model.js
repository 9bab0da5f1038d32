// What the picture shows: a box for each actor, or for a stack of minor ones; within it a chip for each part; and a
// ribbon for every two boxes and family of kinds.
import * as Dates from "../../core/dates.js";
import { gather, held } from "../../core/lists.js";
import { FAMILIES } from "../../core/vocabulary.js";
import * as Strands from "../../query/strands.js";
import * as Received from "./received.js";
import * as Weights from "./weights.js";

const LEAST_STACKED = 4; // actors of one type in one column
const MOST_UNSTACKED = 9; // boxes of a column before minor ones are stacked
const MOST_CHIPS = 8;
const LEAST_COUNTED = 4; // parts that are not drawn, for which a box without drawn ones has a chip
const MOST_DIFFERING = 40; // links that have ribbons for what changed alone
const MEMBER = "member-of";
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/**
 * The kinds of a graph, those with the most links first.
 *
 * @param {Graph} graph
 * @returns {Id[]}
 */
export function kindsInOrder(graph) {
  /** @type {Map<Id, number>} */
  const links = new Map();
  for (const { kind } of Object.values(graph.links)) links.set(kind, (links.get(kind) ?? 0) + 1);
  const gone = Object.keys(graph.changes?.gone.kinds ?? {});
  return [...Object.keys(graph.kinds), ...gone].sort(
    (a, b) => (links.get(b) ?? 0) - (links.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}

/**
 * When an actor ended, in words; "" for one that is not known to have ended by the date of record.
 *
 * @param {Graph} graph
 * @param {Actor} actor
 */
export function endOf(graph, { dissolved, died }) {
  const text = dissolved ?? died;
  if (!text || text === "..") return "";
  const last = Dates.spanOf(text)[1];
  if (!last || (graph.info.asOfDay && last > graph.info.asOfDay)) return "";
  return `${died ? "died" : "ended"} ${Dates.inWords(text).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /, "$1 $2 ")}`;
}

/** @param {Actor} actor */
const placeOf = ({ country, type }) => (country && type !== "state" && regions.of(country)) || "";

/**
 * The coalition that each drawn member is framed with: of those in its column, the one with the fewest members.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {(id: Id) => boolean} boxed
 * @returns {Map<Id, Id>}
 */
function framesOf(graph, links, boxed) {
  /** @type {Map<Id, Id[]>} */
  const members = new Map();
  for (const id of links) {
    const { kind, source, target, status } = graph.links[id];
    if (kind !== MEMBER || status === "denied" || !boxed(source) || !boxed(target) || source === target) continue;
    if (graph.columns.of[source] === graph.columns.of[target]) gather(members, target, source);
  }
  /** @type {Map<Id, Id>} */
  const frames = new Map();
  const heads = [...members].filter(([, inside]) => new Set(inside).size > 1);
  heads.sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
  /** @type {Set<Id>} */
  const used = new Set();
  for (const [head, inside] of heads) {
    if (frames.has(head)) continue;
    const free = [...new Set(inside)].filter((id) => !frames.has(id) && !used.has(id));
    if (free.length < 2) continue;
    used.add(head);
    for (const id of free) frames.set(id, head);
  }
  return frames;
}

/**
 * The stacks: actors of one type in a crowded column that the page did not open on, by key.
 *
 * @param {Graph} graph
 * @param {Id[]} boxed
 * @param {Set<Id>} kept
 * @param {Set<string>} opened
 * @returns {Map<string, Id[]>}
 */
function stacksOf(graph, boxed, kept, opened) {
  /** @type {Map<number, Id[]>} */
  const columns = new Map();
  for (const id of boxed) gather(columns, graph.columns.of[id], id);
  /** @type {Map<string, Id[]>} */
  const stacks = new Map();
  for (const [column, ids] of columns) {
    if (ids.length <= MOST_UNSTACKED) continue;
    for (const id of ids) if (!kept.has(id)) gather(stacks, `${graph.actors[id].type}.${column}`, id);
  }
  for (const [key, ids] of stacks) if (ids.length < LEAST_STACKED || opened.has(key)) stacks.delete(key);
  return stacks;
}

/**
 * The chips of a box: its drawn parts, and one that counts those that are not drawn.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {Id[]} drawn
 * @param {Id[]} hidden
 * @returns {FlowChip[]}
 */
function chipsOf(graph, id, drawn, hidden) {
  const shown = drawn
    .slice(0, MOST_CHIPS)
    .map((part) => ({ id: part, label: graph.actors[part].name, more: [], beyond: [] }));
  const more = [...drawn.slice(MOST_CHIPS), ...hidden];
  if (!more.length || (!shown.length && more.length < LEAST_COUNTED)) return shown;
  const organs = more.every((part) => graph.actors[part].type === "state-organ");
  const noun = organs ? "organ" : more.every((part) => graph.actors[part].type === "armed-wing") ? "wing" : "part";
  const label = `${more.length}${shown.length ? " more" : ""} ${noun}${more.length === 1 ? "" : "s"}`;
  return [...shown, { id: `more:${id}`, label, more: hidden, beyond: drawn.slice(MOST_CHIPS) }];
}

/**
 * Links between boxes as ribbons: one for every two and family, from who gives more kinds to who gives fewer.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {(id: Id) => Id | undefined} boxOf
 * @param {OpenWindow | null} window
 * @param {Set<Family>} main
 * @param {Id[]} order
 * @returns {Ribbon[]}
 */
export function ribbonsOf(graph, links, boxOf, window, main, order) {
  /** @type {Map<string, { one: Id, other: Id, family: Family, there: Set<Id>, back: Set<Id>, links: Id[] }>} */
  const pairs = new Map();
  for (const id of links) {
    const { source, target, kind } = graph.links[id];
    const [a, b] = [boxOf(source), boxOf(target)];
    if (!a || !b || a === b) continue;
    const [one, other] = a < b ? [a, b] : [b, a];
    const { family, symmetric } = graph.kinds[kind];
    const key = `${one}>${other}:${family}`;
    if (!pairs.has(key)) pairs.set(key, { one, other, family, there: new Set(), back: new Set(), links: [] });
    const pair = held(pairs, key);
    pair.links.push(id);
    if (symmetric || a === one) pair.there.add(kind);
    if (!symmetric && a === other) pair.back.add(kind);
  }
  /** @param {Set<Id>} kinds */
  const sorted = (kinds) => order.filter((id) => kinds.has(id));
  const made = [...pairs].map(([, { one, other, family, there, back, links: own }]) => {
    const turned = back.size > there.size;
    const [from, to] = turned ? [other, one] : [one, other];
    return {
      id: `${from}>${to}:${family}`,
      from,
      to,
      family,
      kinds: sorted(turned ? back : there),
      back: sorted(turned ? there : back),
      directed: own.some((id) => !graph.kinds[graph.links[id].kind].symmetric),
      main: main.has(family),
      links: own,
      ...Strands.summary(graph, own, window),
      ...Weights.sum(graph, own),
    };
  });
  /** @param {{ family: Family }} ribbon */
  const rank = ({ family }) => FAMILIES.indexOf(family);
  return made.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/**
 * What is in the picture of these actors and links. `kept` are the actors that the page opened on, `order` the kinds in
 * the order that they have at the heads of ribbons.
 *
 * @param {Graph} graph
 * @param {Pictured} shown
 * @param {State} state
 * @param {Set<Id>} kept
 * @param {OpenWindow | null} window
 * @param {Id[]} order
 * @returns {FlowModel}
 */
export function of(graph, shown, state, kept, window, order) {
  const { wholes } = graph.columns;
  /** @param {Id} id */
  const whole = (id) => (Object.hasOwn(wholes, id) && shown.actors.has(wholes[id]) ? wholes[id] : null);
  const boxed = [...shown.actors].filter((id) => !whole(id)).sort();
  const frames = framesOf(graph, shown.links, (id) => shown.actors.has(id) && !whole(id));
  const heads = new Set(frames.values());
  const plain = boxed.filter((id) => !frames.has(id) && !heads.has(id));
  const stacks = stacksOf(graph, plain, kept, new Set(state.stacks));
  /** @type {Map<Id, Id[]>} */
  const parts = new Map();
  for (const id of [...shown.actors].sort()) {
    const own = whole(id);
    if (own) gather(parts, own, id);
  }
  /** @type {Map<Id, Id[]>} */
  const hidden = new Map();
  for (const id of shown.hidden ?? []) {
    const own = whole(id);
    if (own && !shown.actors.has(id) && graph.actors[id].type !== "person") gather(hidden, own, id);
  }
  /** @type {Map<Id, Id>} */
  const boxOf = new Map();
  /** @type {Omit<FlowBox, "received">[]} */
  const made = [];
  for (const [key, ids] of stacks) {
    const [type, column] = key.split(".");
    const id = `stack:${key}`;
    for (const each of ids) boxOf.set(each, id);
    const label = `${ids.length} ${graph.types[type].plural}`;
    made.push({
      id,
      label,
      place: "",
      column: Number(column),
      chips: [],
      frame: null,
      head: false,
      ended: "",
      members: ids,
    });
  }
  for (const id of boxed) {
    if (boxOf.has(id)) continue;
    boxOf.set(id, id);
    const actor = graph.actors[id];
    made.push({
      id,
      label: actor.name,
      place: placeOf(actor),
      column: graph.columns.of[id],
      chips: chipsOf(graph, id, parts.get(id) ?? [], hidden.get(id) ?? []),
      frame: frames.get(id) ?? (heads.has(id) ? id : null),
      head: heads.has(id),
      ended: endOf(graph, actor),
      members: [],
    });
  }
  for (const [id, inside] of parts) for (const part of inside) boxOf.set(part, held(boxOf, id));
  const { main, drawn, present } = Strands.families(graph, shown.links, state);
  /** @param {Id} id */
  const isDrawn = (id) => drawn.has(graph.kinds[graph.links[id].kind].family);
  const differing = new Set(shown.differing?.filter((id) => !isDrawn(id)).slice(0, MOST_DIFFERING));
  const links = [...shown.links].filter((id) => {
    const { kind, source, target } = graph.links[id];
    if (!isDrawn(id) && !differing.has(id)) return false;
    return !(kind === MEMBER && frames.get(source) === target);
  });
  const ribbons = ribbonsOf(graph, links, (id) => boxOf.get(id), window, main, order);
  const tiled = new Set(ribbons.flatMap((ribbon) => (ribbon.main ? [...ribbon.kinds, ...ribbon.back] : [])));
  const letters = [...tiled].map((id) => graph.kinds[id].letters);
  const weights = Weights.range(ribbons);
  const weighed = state.width === "weight" && weights !== null;
  const receives = Received.of(graph, ribbons, (id) => boxOf.get(id));
  const boxes = made.map((box) => ({ ...box, received: receives(box.id) }));
  return {
    boxes,
    ribbons,
    boxOf,
    main,
    drawn,
    present,
    columns: graph.columns.columns,
    order,
    letters,
    weights,
    weighed,
  };
}
