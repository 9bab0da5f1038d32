// Former ids of records, and ids of removed records.

/**
 * The tables of records by id.
 *
 * @param {Records} graph
 * @returns {Record<Id, any>[]}
 */
function tables({ actors, links, sources, events, kinds, unusedKinds, stories = [] }) {
  const byId = Object.fromEntries(stories.map((story) => [story.id, story]));
  return [actors, links, sources, events, kinds, unusedKinds, byId].filter(Boolean);
}

/**
 * The current ids of records by their former ids.
 *
 * @param {Records} graph
 * @returns {Map<Id, Id>}
 */
export function renames(graph) {
  const all = tables(graph);
  const found = new Map();
  for (const table of all)
    for (const [id, { former_ids: former }] of Object.entries(table))
      for (const old of former ?? []) if (!all.some((each) => Object.hasOwn(each, old))) found.set(old, id);
  return found;
}

/**
 * The reason why the record with this id was removed, as a sentence; null if none was, or if a record has the id again.
 *
 * @param {Partial<Graph>} graph
 * @param {string} id
 * @returns {string | null}
 */
export function removal({ info }, id) {
  const removed = info?.removed ?? {};
  return Object.hasOwn(removed, id) ? `“${id}” was removed: ${removed[id]}` : null;
}
