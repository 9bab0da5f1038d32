// The records to export: those in view, or those drawn, with the sources, events and kinds that belong to them. Parts
// added by the page itself are removed, and so are references to records outside of the export.
import { ascending } from "d3-array";
import * as Grades from "../core/grades.js";

/**
 * @param {object} record
 * @param {...string} names
 * @returns {any}
 */
function without(record, ...names) {
  /** @type {any} */
  const kept = { ...record };
  for (const name of names) delete kept[name];
  return kept;
}

/** @param {Claim[]} list */
const claims = (list) => (list ?? []).map((claim) => without(claim, "strength", "spoken"));

/**
 * The sources that these claims cite and those that they derive from, sorted.
 *
 * @param {Graph} graph
 * @param {{ claims: Claim[] }[]} records
 */
function sourcesOf(graph, records) {
  const found = new Set();
  const waiting = records.flatMap((record) => record.claims.map(({ source }) => source));
  for (const id of waiting) {
    if (found.has(id) || !Object.hasOwn(graph.sources, id)) continue;
    found.add(id);
    waiting.push(...Grades.originals(graph.sources[id]));
  }
  return [...found].sort(ascending);
}

/**
 * @param {any} record
 * @param {string} field
 * @param {Set<Id>} known
 */
function related(record, field, known) {
  if (!record[field]) return record;
  const kept = record[field].filter((/** @type {Id} */ id) => known.has(id));
  return kept.length ? { ...record, [field]: kept } : without(record, field);
}

/**
 * { actors, links, sources, events, kinds }, each a list of records with their `id`, in order of id. A link also has
 * its derived values: family, symmetric, status, confidence, independent_sources, and span.
 *
 * @param {Graph} graph
 * @param {{ actors: Iterable<Id>, links: Iterable<Id> }} shown
 * @returns {Taken}
 */
export function of(graph, { actors: actorIds, links: linkIds }) {
  const actors = new Set(actorIds);
  const inside = Object.entries(graph.events).filter(([, event]) => event.roles.some(({ actor }) => actors.has(actor)));
  const events = new Set(inside.map(([id]) => id));
  const links = [...linkIds].sort(ascending).map((id) => {
    const link = graph.links[id];
    const { family, symmetric } = graph.kinds[link.kind];
    return {
      id,
      ...without(link, "roots"),
      claims: claims(link.claims),
      family,
      symmetric,
      independent_sources: link.roots.length,
    };
  });
  const eventRecords = inside
    .map(([id, event]) => ({
      id,
      ...related(without(event, "days"), "responds_to", events),
      claims: claims(event.claims),
    }))
    .sort((a, b) => ascending(a.id, b.id));
  return {
    actors: [...actors]
      .sort(ascending)
      .map((id) => ({ id, ...related(without(graph.actors[id], "names", "label"), "not_to_confuse_with", actors) })),
    links,
    sources: sourcesOf(graph, [...links, ...eventRecords]).map((id) => ({
      id,
      ...without(graph.sources[id], "root", "marks"),
    })),
    events: eventRecords,
    kinds: [...new Set(links.map(({ kind }) => kind))].sort(ascending).map((id) => ({ id, ...graph.kinds[id] })),
  };
}
