// `window.axisgraph`: what tests, bookmarklets and pages that embed this one may call. docs/scripting.md tells of it.
"use strict";
const Scripting = (() => {
  const WORDS = { kinds: "kinds", families: null, minConfidence: null, status: "statuses", types: "types", countries: "countries", without: "without", certain: "certain", on: null, between: null };

  /** The parts of the state that a filter in the words of the command line stands for. */
  function stateOf(graph, filter) {
    for (const name of Object.keys(filter)) if (!Object.hasOwn(WORDS, name)) throw new RangeError(`there is no filter “${name}”`);
    const levels = ["low", "moderate", "high"];
    const given = (list) => (list?.length ? [...list] : null);
    const families = given(filter.families);
    const kinds = given(filter.kinds);
    const ofFamilies = families && Object.keys(graph.kinds).filter((id) => families.includes(graph.kinds[id].family));
    const window = Dates.windowOf(filter);
    return {
      kinds: kinds && ofFamilies ? kinds.filter((id) => ofFamilies.includes(id)) : kinds ?? ofFamilies,
      types: given(filter.types), countries: given(filter.countries), statuses: given(filter.status),
      confidences: filter.minConfidence ? levels.slice(levels.indexOf(filter.minConfidence)) : null,
      without: [...(filter.without ?? [])], certain: Boolean(filter.certain),
      window: window && [window[0] === "0000-00-00" ? null : window[0], window[1] === "9999-99-99" ? null : window[1]],
    };
  }

  function create(graph, store, on) {
    const select = (id) => {
      const type = ["actor", "link", "source", "event"].find((each) => Object.hasOwn(graph[`${each}s`], id));
      on.open(type ? { type, id } : null);
      return Boolean(type);
    };
    window.axisgraph = Object.freeze({
      ready: Promise.resolve(true),
      paths: (from, to, filter = {}) => Paths.find(graph, from, to, filter),
      whyNot: (from, to, filter = {}) => WhyNot.find(graph, from, to, filter),
      search: (text) => Search.find(on.entries, text),
      setFilter: (filter = {}) => store.set(stateOf(graph, filter)),
      select,
      view: () => ({ actors: [...on.now().drawn.actors].sort(), links: [...on.now().drawn.links].sort() }),
      undo: on.undo, redo: on.redo,
      state: () => store.get(),
      network: on.canvas().network,
    });
  }

  return { create, stateOf };
})();
