// `window.axisgraph`: the functions for tests, bookmarklets and pages that embed this one. See docs/scripting.md.
import * as Dates from "../core/dates.js";
import { Fault } from "../core/faults.js";
import * as Filters from "../core/filters.js";
import * as Former from "../core/former.js";
import * as Grades from "../core/grades.js";
import * as Questions from "../core/questions.js";
import * as ViewWords from "../core/view_words.js";
import { CONFIDENCES } from "../core/vocabulary.js";
import * as Paths from "../query/paths.js";
import * as Search from "../query/search.js";
import * as WhyNot from "../query/why_not.js";

/** @type {RecordType[]} */
const TYPES = ["actor", "link", "source", "event"];
/**
 * @template T
 * @param {T[] | null | undefined} list
 */
const given = (list) => (list?.length ? [...list] : null);

/**
 * The parts of the state that a filter names, in the words of the command line, and `types` and `countries` of actors,
 * which only the page has. Throws a RangeError for invalid ones.
 *
 * @param {Graph} graph
 * @param {Asked} filter
 */
export function stateOf(graph, filter) {
  const { types, countries, ...rest } = filter;
  const whole = Filters.complete(rest);
  /** @param {Id} id */
  const fits = (id) =>
    (!whole.kinds.length || whole.kinds.includes(id)) &&
    (!whole.families.length || whole.families.includes(graph.kinds[id].family)) &&
    !whole.without.includes(id);
  const kinds = Object.keys(graph.kinds).filter(fits);

  return {
    types: given([types ?? []].flat()),
    countries: given([countries ?? []].flat()),
    statuses: given(whole.status),
    certain: whole.certain,
    kinds: kinds.length === Object.keys(graph.kinds).length ? null : kinds,
    confidences:
      whole.minConfidence && whole.minConfidence !== CONFIDENCES[0]
        ? CONFIDENCES.slice(Grades.level(whole.minConfidence))
        : null,
    without: whole.without.filter((id) => Object.hasOwn(graph.actors, id) || Object.hasOwn(graph.links, id)),
    window: Dates.openWindowOf(whole),
  };
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(graph, store, on) {
  const now = Former.renames(graph);
  /**
   * The current id for a given one, with a note if that is a former id. Throws a Fault if the record was removed.
   *
   * @param {Id} id
   */
  const current = (id) => {
    const removed = now.has(id) ? null : Former.removal(graph, id);
    if (removed) throw new Fault(removed);
    if (now.has(id)) on.note(`“${id}” is now “${now.get(id)}”.`);
    return now.get(id) ?? id;
  };
  /**
   * @template {Asked} Given
   * @param {"paths" | "whyNot" | "setFilter"} question
   * @param {Given} filter
   * @returns {Given}
   */
  const taken = (question, filter) => {
    const given = { ...Questions.taken(question, filter) };
    for (const name of /** @type {const} */ (["kinds", "via", "without"])) {
      const ids = given[name];
      if (ids?.length) given[name] = [ids].flat().map(current);
    }
    return given;
  };
  /**
   * @param {Id} given
   * @param {Id} [other]
   */
  const select = (given, other) => {
    const id = current(given);
    if (other !== undefined) {
      const to = current(other);
      const pair = id !== to && Object.hasOwn(graph.actors, id) && Object.hasOwn(graph.actors, to);
      on.open(pair ? { type: "pair", from: id, to } : null);
      return pair;
    }
    const type = TYPES.find((each) => Object.hasOwn(graph[`${each}s`], id));
    on.open(type ? { type, id } : null);
    return Boolean(type);
  };
  /** @type {Scripted} */
  const scripted = {
    ready: Promise.resolve(true),
    paths: (from, to, { work, ...filter } = {}) =>
      Paths.find(graph, current(from), current(to), taken("paths", filter), { work }),
    whyNot: (from, to, { work, ...filter } = {}) =>
      WhyNot.find(graph, current(from), current(to), taken("whyNot", filter), { work }),
    search: (text, { types = [], limit = 10 } = {}) =>
      Search.answer(graph, on.entries, String(text), { types: [types].flat(), limit }),
    setFilter: (filter = {}) => store.set(stateOf(graph, taken("setFilter", filter))),
    select,
    view: () => ({ actors: [...on.now().drawn.actors].sort(), links: [...on.now().drawn.links].sort() }),
    undo: on.undo,
    redo: on.redo,
    state: () => store.get(),
    picture: () => ({ ...on.canvas().picture(), question: ViewWords.question(graph, store.get()) }),
    network: on.canvas().network,
  };
  window.axisgraph = Object.freeze(scripted);
}
