// The events in view, and what answered what, in order of date.

/** @type {Time} */
const ALL_TIME = { window: null, certain: false };

/**
 * Events by their first day, then their last; those without a day come last.
 *
 * @param {Graph} graph
 * @returns {(a: Id, b: Id) => number}
 */
export function byDate(graph) {
  /** @param {Id} id */
  const key = (id) => [...graph.events[id].days.map((day) => day ?? "9999-99-99"), id].join(" ");
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

/**
 * Whether an event possibly (or, with `certain`, certainly) lies in a window.
 *
 * @param {Pick<EventRecord, "days">} event
 * @param {Time} time
 */
export function inWindow({ days }, { window, certain }) {
  if (!window) return true;
  const [first, last] = [days[0] ?? "0000-00-00", days[1] ?? "9999-99-99"];
  const [from, until] = [window[0] ?? "0000-00-00", window[1] ?? "9999-99-99"];
  return certain ? first >= from && last <= until : first <= until && last >= from;
}

/**
 * The events in view, in order of date: an actor in view has a part in each, and it lies in the window.
 *
 * @param {Graph} graph
 * @param {Pick<InView, "actors" | "time">} shown
 * @returns {Id[]}
 */
export const inView = (graph, { actors, time = ALL_TIME }) =>
  Object.keys(graph.events)
    .filter((id) => {
      const event = graph.events[id];
      return event.roles.some((role) => actors.has(role.actor)) && inWindow(event, time);
    })
    .sort(byDate(graph));

/**
 * What an event responded to, and what responded to it, each in order of date.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @returns {{ to: Id[], by: Id[] }}
 */
export function responses(graph, id) {
  const order = byDate(graph);
  const known = (/** @type {Id} */ each) => Object.hasOwn(graph.events, each);
  return {
    to: (graph.events[id].responds_to ?? []).filter(known).sort(order),
    by: Object.keys(graph.events)
      .filter((each) => (graph.events[each].responds_to ?? []).includes(id))
      .sort(order),
  };
}
