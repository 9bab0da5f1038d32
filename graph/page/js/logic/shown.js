// From the state to what is in view and what is drawn. In view is all that passes the filters; drawn on the graph are, of these,
// the actors of the opening picture and those that were unfolded, and the links among them.
"use strict";
const Shown = ((Dates, State) => {
  const MOST_ELEMENTS = 600; // drawn at once: actors and strands together
  const ALWAYS = () => true;

  const among = (chosen) => (chosen === null ? ALWAYS : Set.prototype.has.bind(new Set(chosen)));

  /** Whether an actor, and whether a link, passes each filter of the state: one predicate a filter. */
  function tests(graph, state) {
    const without = new Set(state.without);
    const type = among(state.types);
    const country = among(state.countries);
    const actor = { types: (id) => type(graph.actors[id].type), countries: (id) => country(graph.actors[id].country ?? State.NO_COUNTRY),
      without: (id) => !without.has(id) };
    const [kind, confidence, status] = [among(state.kinds), among(state.confidences), among(state.statuses)];
    const window = state.window && [state.window[0] ?? "0000-00-00", state.window[1] ?? "9999-99-99"];
    const inTime = state.certain ? Dates.certainIn : Dates.possibleIn;
    const link = { kinds: (own) => kind(own.kind), confidences: (own) => confidence(own.confidence), statuses: (own) => status(own.status),
      window: window ? (own) => inTime(Dates.bounded(own.span), window) : ALWAYS, without: (_, id) => !without.has(id) };
    return { actor, link };
  }

  /** The ids in view: { actors, links }, two Sets. A link needs both its ends. */
  function inView(graph, state) {
    const { actor, link } = tests(graph, state);
    const actorTests = Object.values(actor);
    const linkTests = Object.values(link);
    const actors = new Set();
    for (const id in graph.actors) if (actorTests.every((test) => test(id))) actors.add(id);
    const links = new Set();
    for (const id in graph.links) {
      const own = graph.links[id];
      if (actors.has(own.source) && actors.has(own.target) && linkTests.every((test) => test(own, id))) links.add(id);
    }
    return { actors, links };
  }

  /** The actors within `depth` steps of `id` over `links`, in either direction. */
  function around(graph, links, id, depth) {
    const found = new Set([id]);
    for (let step = 0; step < depth; step += 1) {
      const reached = [];
      for (const link of links) {
        const { source, target } = graph.links[link];
        if (found.has(source) !== found.has(target)) reached.push(source, target);
      }
      if (reached.length === 0) break;
      for (const each of reached) found.add(each);
    }
    return found;
  }

  /** The neighbours of an actor over the links in view: a Set without itself. */
  function neighbours(graph, links, id) {
    const found = around(graph, links, id, 1);
    found.delete(id);
    return found;
  }

  /**
   * What is drawn: { actors, links, folded, cut }. `folded` is how many actors in view are not drawn, `cut` how many wanted
   * ones were left out because there would be too much to draw.
   */
  function drawn(graph, state, core, view = inView(graph, state)) {
    const wanted = state.focus ? around(graph, view.links, state.focus.id, state.focus.depth) : new Set(core);
    for (const id of state.unfolded) wanted.add(id);
    const asked = [...wanted].filter((id) => view.actors.has(id));
    const actors = new Set();
    let elements = 0;
    const joined = new Map(asked.map((id) => [id, new Set()]));
    for (const id of view.links) {
      const { source, target, kind } = graph.links[id];
      if (!joined.has(source) || !joined.has(target)) continue;
      joined.get(source).add(`${target}:${kind}`);
      joined.get(target).add(`${source}:${kind}`);
    }
    for (const id of asked) {
      let more = 1;
      for (const strand of joined.get(id)) if (actors.has(strand.slice(0, strand.lastIndexOf(":")))) more += 1;
      if (elements + more > MOST_ELEMENTS && actors.size) continue;
      elements += more;
      actors.add(id);
    }
    const links = new Set();
    for (const id of view.links) if (actors.has(graph.links[id].source) && actors.has(graph.links[id].target)) links.add(id);
    return { actors, links, folded: view.actors.size - actors.size, cut: asked.length - actors.size };
  }

  return { MOST_ELEMENTS, around, drawn, inView, neighbours, tests };
})(typeof require === "function" ? require("./dates.js") : Dates, typeof require === "function" ? require("./state.js") : State);
if (typeof module === "object") module.exports = Shown;
