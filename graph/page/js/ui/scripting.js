// `window.axisgraph`: the functions for tests, bookmarklets and pages that embed this one. See docs/scripting.md.
import * as Asking from "../core/asking.js";
import * as Counted from "../core/counted.js";
import { Fault, unknown } from "../core/faults.js";
import * as Former from "../core/former.js";
import * as Questions from "../core/questions.js";
import * as State from "../core/state.js";
import * as ViewWords from "../core/view_words.js";
import * as Pairs from "../query/pairs.js";
import * as Paths from "../query/paths.js";
import * as Search from "../query/search.js";
import * as WhyNot from "../query/why_not.js";

/** @type {RecordType[]} */
const TYPES = ["actor", "link", "source", "event"];
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
  /** The ids of what is open: an actor, a link, or the links of a list. */
  const opened = () => {
    const { open } = store.get();
    if (open?.type === "actor" || open?.type === "link") return [open.id];
    if (open?.type === "pair") return Pairs.of(graph, on.now().view.links, open).families.flatMap(({ links }) => links);
    const ids = open?.type === "list" ? Counted.parse(graph, open.list).where.ids : null;
    return ids ? ids.split(",") : [];
  };
  const selection = () => [...new Set([...opened(), ...store.get().selected])];
  /** @param {Id[]} given */
  const setSelection = (given) => {
    const ids = [...new Set([given].flat().map(current))];
    const actors = ids.filter((id) => Object.hasOwn(graph.actors, id));
    const links = ids.filter((id) => Object.hasOwn(graph.links, id));
    const unfit = ids.find((id) => !actors.includes(id) && !links.includes(id));
    if (unfit !== undefined) throw unknown("actor or link", unfit);
    if (ids.length === 1) {
      store.set({ selected: [] }, { tracked: false });
      select(ids[0]);
      return;
    }
    on.unfold(actors);
    store.set({ selected: actors }, { tracked: false });
    on.open(links.length ? { type: "list", list: Counted.text("links", { ids: links.join(",") }) } : null);
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
    setFilter: (filter = {}) => store.set(Asking.stateOf(graph, taken("setFilter", filter), store.get())),
    ask: (from, to, filter = {}) => {
      const { types, countries, ...words } = filter;
      const ends = [from, to].map((end) => (end && State.countryOf(end) === null ? current(end) : end));
      for (const end of ends)
        if (end && State.countryOf(end) === null && !Object.hasOwn(graph.actors, end))
          throw unknown("actor", end, Object.keys(graph.actors));
      const whole = { ...taken("paths", words), types, countries };
      store.set(Asking.asking(graph, { from: ends[0] ?? null, to: ends[1] ?? null, filter: whole }));
    },
    answer: () => ({ actors: [...on.now().view.actors].sort(), links: [...on.now().view.links].sort() }),
    select,
    selection,
    setSelection,
    onChange: (listener) => store.on(() => listener()),
    view: () => ({ actors: [...on.now().drawn.actors].sort(), links: [...on.now().drawn.links].sort() }),
    undo: on.undo,
    redo: on.redo,
    state: () => store.get(),
    picture: () => ({ ...on.canvas().picture(), question: ViewWords.question(graph, store.get()) }),
    network: on.canvas().network,
  };
  window.axisgraph = Object.freeze(scripted);
}
