// The links in view by what their dates say of a window of time, as the time bar counts them.
import * as Dates from "../core/dates.js";

/** @param {Span} span */
const isBounded = ([s1, , , e2]) => s1 !== null || e2 !== null;

/**
 * The links, each in one list: certain in the window, possible there by their dates, or possible at any time because
 * they have no usable dates. Without a window none is certain, and all with dates are possible.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {OpenWindow | null} window
 * @returns {Record<TimeLevel, Id[]>}
 */
export function byLevel(graph, links, window) {
  /** @type {Record<TimeLevel, Id[]>} */
  const found = { certain: [], possible: [], undated: [] };
  for (const id of links) {
    const link = graph.links[id];
    const spans = Dates.spansOf(link);
    const dated = spans.filter(isBounded);
    if (window && Dates.certainty(link, window) === "certain") found.certain.push(id);
    else if (window ? Dates.certainty({ span: link.span, spans: dated }, window) : dated.length)
      found.possible.push(id);
    else if (dated.length < spans.length) found.undated.push(id);
  }
  return found;
}
