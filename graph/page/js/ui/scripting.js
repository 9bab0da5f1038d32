// `window.axisgraph`: what tests, bookmarklets and pages that embed this one may call. docs/scripting.md tells of it.
import * as Dates from "../core/dates.js";
import * as Filters from "../core/filters.js";
import * as Grades from "../core/grades.js";
import * as Questions from "../core/questions.js";
import * as ViewWords from "../core/view_words.js";
import { CONFIDENCES } from "../core/vocabulary.js";
import * as Paths from "../query/paths.js";
import * as Search from "../query/search.js";
import * as WhyNot from "../query/why_not.js";

/** @type {RecordType[]} */
const TYPES = ["actor", "link", "source", "event"];
const OWN = ["types", "countries"]; // filters of actors, which the command line does not have
/**
 * @template T
 * @param {T[] | null | undefined} list
 */
const given = (list) => (list?.length ? [...list] : null);

/**
 * The parts of the state that a filter stands for, in the words of the command line, `types` and `countries`. Throws a
 * RangeError for what cannot be understood.
 *
 * @param {Graph} graph
 * @param {Asked} filter
 */
export function stateOf(graph, filter) {
  const own = Object.fromEntries(OWN.map((name) => [name, given([filter[name] ?? []].flat())]));
  const whole = Filters.complete(Object.fromEntries(Object.entries(filter).filter(([name]) => !OWN.includes(name))));
  /** @param {Id} id */
  const fits = (id) =>
    (!whole.kinds.length || whole.kinds.includes(id)) &&
    (!whole.families.length || whole.families.includes(graph.kinds[id].family)) &&
    !whole.without.includes(id);
  const kinds = Object.keys(graph.kinds).filter(fits);

  return {
    ...own,
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
  /** @param {Id} id */
  const select = (id) => {
    const type = TYPES.find((each) => Object.hasOwn(graph[`${each}s`], id));
    on.open(type ? { type, id } : null);
    return Boolean(type);
  };
  window.axisgraph = Object.freeze({
    ready: Promise.resolve(true),
    paths: (from, to, filter = {}) => Paths.find(graph, from, to, Questions.taken("paths", filter)),
    whyNot: (from, to, filter = {}) => WhyNot.find(graph, from, to, Questions.taken("whyNot", filter)),
    search: (text, { types = [], limit = 10 } = {}) =>
      Search.answer(graph, on.entries, String(text), { types: [types].flat(), limit }),
    setFilter: (filter = {}) => store.set(stateOf(graph, Questions.taken("setFilter", filter))),
    select,
    view: () => ({ actors: [...on.now().drawn.actors].sort(), links: [...on.now().drawn.links].sort() }),
    undo: on.undo,
    redo: on.redo,
    state: () => store.get(),
    picture: () => ({ ...on.canvas().picture(), question: ViewWords.question(graph, store.get()) }),
    network: on.canvas().network,
  });
}
