// The view as GraphML, scalar attributes only: those of `axisgraph export graphml`.
// http://graphml.graphdrawing.org/specification.html
import * as Dates from "../core/dates.js";
import { ATTRIBUTE_PREFIX } from "../core/vocabulary.js";
import * as Xml from "./xml.js";

/** @param {string[] | undefined} list */
const joined = (list) => (list ?? []).join("; ");

/** @param {Amount} amount */
function amount({ value, upper, currency, per, qualifier, as_of: asOf }) {
  return [qualifier, value, upper && `to ${upper}`, currency, per && `per ${per}`, asOf && `as of ${asOf}`]
    .filter(Boolean)
    .join(" ");
}

/**
 * The attributes of an element by name; those without a value are omitted.
 *
 * @typedef {Record<string, string | number | boolean | null | undefined>} Values
 */

/**
 * @param {Actor} actor
 * @returns {Values}
 */
function actorAttributes(actor) {
  /** @type {Values} */
  const given = {
    label: actor.name,
    type: actor.type,
    plural: actor.plural,
    definite: actor.definite,
    country: actor.country,
    ideology: joined(actor.ideology),
    founded: actor.founded,
    dissolved: actor.dissolved,
    born: actor.born,
    died: actor.died,
    aliases: joined(actor.aliases?.map(({ name }) => name)),
    native_names: joined(actor.native_names?.map(({ name }) => name)),
    summary: actor.summary,
    url: actor.url,
    not_to_confuse_with: joined(actor.not_to_confuse_with),
    former_ids: joined(actor.former_ids),
  };
  for (const [name, id] of Object.entries(actor.identifiers ?? {})) given[`id_${name}`] = id;
  return { ...given, ...others(actor) };
}

/**
 * The attributes of a record as texts, behind a prefix that an import removes.
 *
 * @param {{ attributes?: OtherFields }} record
 * @returns {Values}
 */
const others = (record) =>
  Object.fromEntries((record.attributes ?? []).map(([name, value]) => [`${ATTRIBUTE_PREFIX}${name}`, String(value)]));

/**
 * @param {Graph} graph
 * @param {TakenLink} link
 * @returns {Values}
 */
function linkAttributes(graph, link) {
  const supporting = link.claims.filter(({ stance }) => stance === "supports").length;
  return {
    kind: link.kind,
    family: link.family,
    role: link.role,
    start: link.start,
    end: link.end,
    periods: joined(link.periods),
    status: link.status,
    weakly_disputed: link.weakly_disputed,
    confidence: link.confidence,
    independent_sources: link.independent_sources,
    claims: link.claims.length,
    items: joined(link.items),
    purpose: link.purpose,
    summary: link.summary,
    former_ids: joined(link.former_ids),
    symmetric: link.symmetric,
    kind_label: graph.kinds[link.kind].label,
    supporting,
    contesting: link.claims.length - supporting,
    sources: joined([...new Set(link.claims.map(({ source }) => source))].sort()),
    amounts: joined(link.amounts?.map(amount)),
    first_day: Dates.firstDay(link),
    last_day: Dates.lastDay(link),
    spells: Dates.spells(link),
    link_id: link.id,
    ...others(link),
  };
}

/** @type {Record<string, string>} */
const TYPES = { string: "string", number: "long", boolean: "boolean" };

/**
 * The keys of all attributes of some records, in order of name.
 *
 * @param {Values[]} all
 * @param {string} where
 */
function keysOf(all, where) {
  const types = new Map();
  for (const attributes of all) for (const [name, value] of present(attributes)) types.set(name, TYPES[typeof value]);
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) =>
      Xml.element("key", { id: `${where[0]}-${name}`, for: where, "attr.name": name, "attr.type": type }),
    );
}

/** @param {Values} attributes */
const present = (attributes) =>
  Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined && value !== "");

/**
 * @param {Values} attributes
 * @param {string} where
 */
const data = (attributes, where) =>
  present(attributes)
    .map(([name, value]) => `<data key="${where[0]}-${name}">${Xml.text(value)}</data>`)
    .join("");

/**
 * A selection as GraphML; edge ids are link ids, and so is the attribute `link_id`.
 *
 * @param {Graph} graph
 * @param {Taken} selection
 */
export function write(graph, selection) {
  const nodes = selection.actors.map((own) => ({ own, attributes: actorAttributes(own) }));
  const edges = selection.links.map((own) => ({ own, attributes: linkAttributes(graph, own) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',
    ...keysOf(
      nodes.map(({ attributes }) => attributes),
      "node",
    ),
    ...keysOf(
      edges.map(({ attributes }) => attributes),
      "edge",
    ),
    '<graph edgedefault="directed">',
    data({ title: graph.info.title }, "graph"),
    ...nodes.map(({ own, attributes }) => Xml.element("node", { id: own.id }, data(attributes, "node"))),
    ...edges.map(({ own: { id, source, target, symmetric }, attributes }) =>
      Xml.element("edge", { id, source, target, directed: symmetric ? "false" : null }, data(attributes, "edge")),
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}
