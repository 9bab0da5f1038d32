// The forms but for that of a new link: each has its parts, and says which changes it asks for and which field a fault
// is of.
import * as Claims from "./claims.js";
import * as Field from "./field.js";
import * as Parts from "./parts.js";
import { pick } from "./pick.js";
import * as Words from "./words.js";

/**
 * More sources of a link or an event.
 *
 * @param {EditStart} start
 * @param {"links" | "events"} table
 * @param {string} id
 * @returns {EditForm}
 */
export function claims(start, table, id) {
  const said = Claims.claims(start);
  return {
    title: "Add a source",
    intro: "What another source says of this. It may support it, dispute it or deny it.",
    parts: said.parts,
    first: said.cards[0].at("source") ?? undefined,
    collect() {
      const sources = said.sources();
      const change = { change: "add-claims", table, id, claims: said.cards.map((card) => card.get()) };
      return {
        changes: [...sources.map((each) => each.change), change],
        field(at, [name, position, part]) {
          if (at < sources.length) return sources[at].card.atNew(name);
          return name === "claims" && typeof position === "number" ? (said.cards[position]?.at(part) ?? null) : null;
        },
      };
    },
  };
}

/**
 * A new actor or a new source alone.
 *
 * @param {EditStart} start
 * @param {"actor" | "source"} what
 * @returns {EditForm}
 */
export function record(start, what) {
  const made = what === "actor" ? Parts.actor() : Parts.source(start);
  return {
    title: `New ${what}`,
    first: made.first[0],
    parts: [Field.grid(made.first), Parts.more("More about it", made.others)],
    collect: () => ({
      changes: [{ change: `add-${what}`, ...Parts.typed(made.fields) }],
      field: (_, [name]) => made.fields[name] ?? null,
    }),
  };
}

/**
 * Two actors that are one.
 *
 * @param {EditStart} start
 * @param {string} keep
 * @returns {EditForm}
 */
export function merge(start, keep) {
  const options = Words.actorOptions(start).filter((each) => each.id !== keep);
  const name = start.actors.find((each) => each.id === keep)?.names[0] ?? keep;
  /** @type {Record<string, EditField>} */
  const fields = {
    gone: pick({ label: "Is the same as", options, none: "No other actor has a name like this", wide: true }),
    note: Field.text({ label: "Why", optional: true, hint: "Kept with the judgement in identities.yaml" }),
  };
  return {
    title: `Merge into ${name}`,
    intro: `${name} takes the names, links and events of the other, whose id then leads here.`,
    first: fields.gone,
    parts: [Field.grid([fields.gone, fields.note])],
    collect: () => ({
      changes: [{ change: "merge", keep, ...Parts.typed(fields) }],
      field: (_, [part]) => fields[part] ?? null,
    }),
  };
}

/**
 * An actor or a link that is removed.
 *
 * @param {EditStart} start
 * @param {"actors" | "links"} table
 * @param {string} id
 * @returns {EditForm}
 */
export function remove(start, table, id) {
  const own = start.links.find((each) => each.id === id);
  const near = start.links.filter((each) => each.id !== id && own && each.source === own.source);
  const going = start.links.filter((each) => each.source === id || each.target === id).length;
  const gone = going === 1 ? "Its link goes" : `Its ${going} links go`;
  /** @type {Record<string, EditField>} */
  const fields = {
    reason: Field.line({ label: "Why", wide: true, hint: "Shown to readers who follow an old reference to it" }),
  };
  if (table === "links")
    fields.successor = pick({
      label: "Replaced by",
      optional: true,
      options: near.map((each) => ({ id: each.id, names: [each.id], fine: `${each.kind} to ${each.target}` })),
      none: "No other link of this actor has an id like this",
      hint: "The old id then leads there",
      wide: true,
    });
  return {
    title: table === "actors" ? "Remove this actor" : "Remove this link",
    intro:
      table === "actors"
        ? `${gone} with it. If it is another actor under a second name, merge the two instead.`
        : "Its claims go with it.",
    first: fields.reason,
    parts: [Field.grid(Object.values(fields))],
    collect: () => ({
      changes: [{ change: "retire", table, id, ...Parts.typed(fields) }],
      field: (_, [part]) => fields[part] ?? null,
    }),
  };
}
