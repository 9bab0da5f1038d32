// The form that corrects a record: its fields as they are written, of which only what differs is changed.
import { el } from "../ui/dom.js";
import * as Field from "./field.js";
import * as Parts from "./parts.js";
import * as Words from "./words.js";

const MEANWHILE = "somebody else changed this meanwhile"; // seen by those who review again

/** @typedef {(options: EditFieldOptions) => EditField} Make */
/** @typedef {[string, string, Make]} Known */

/** @type {(groups: [string, string][]) => Make} */
const oneOf = (values) => (options) => Field.choice({ ...options, groups: [["", values]], none: "Not given" });
/** @type {Make} */
const end = (options) => Field.date({ ...options, ongoing: true });
const { line, text, date, yes } = Field;

/** @type {Record<string, Known[]>} */
const KNOWN = {
  actors: [
    ["name", "Name", line],
    ["plural", Words.PLURAL, yes],
    ["definite", Words.DEFINITE, yes],
    ["type", "What is it?", oneOf(Words.ACTOR_TYPES)],
    ["country", "Country", line],
    ["founded", "Founded", date],
    ["dissolved", "Dissolved", date],
    ["born", "Born", date],
    ["died", "Died", date],
    ["url", "Web address", line],
    ["summary", "Summary", text],
  ],
  links: [
    ["start", "Began", date],
    ["end", "Ended", end],
    ["role", "Office", line],
    ["purpose", "What it is for", text],
    ["summary", "Summary", text],
  ],
  sources: [
    ["title", "Title", line],
    ["publisher", "Publisher", line],
    ["reliability", "How reliable is the source?", oneOf(Words.RELIABILITIES)],
    ["class", "Class", line],
    ["author", "Author", line],
    ["published", "Published", date],
    ["url", "Web address", line],
    ["archived_url", "Archived copy", line],
    ["accessed", "Read on", date],
    ["language", "Language", line],
    ["summary", "Summary", text],
  ],
  events: [
    ["name", "Name", line],
    ["date", "Date", date],
    ["place", "Place", line],
    ["summary", "Summary", text],
  ],
};
/** @type {Known[]} */
const CLAIM = [
  ["stance", "This source", oneOf(Words.STANCES)],
  ["credibility", "How credible is this?", oneOf(Words.CREDIBILITIES)],
  ["locator", "Where to look", line],
  ["summary", "What it says, in your own words", text],
  ["attributed_to", "Who says so in the source", line],
  ["holds", "The time that it speaks of", date],
];

/**
 * @param {EditStart} start
 * @param {string} table
 * @param {string} id
 */
function nameOf(start, table, id) {
  const named = table === "actors" ? start.actors : table === "sources" ? start.sources : [];
  return named.find((each) => each.id === id)?.names[0] ?? `this ${table.slice(0, -1)}`;
}

/**
 * @param {EditStart} start
 * @param {"actors" | "links" | "sources" | "events"} table
 * @param {string} id
 * @param {Record<string, any>} written
 * @returns {EditForm}
 */
export function correct(start, table, id, written) {
  /** @type {{ path: EditStep[], was: string | null, field: EditField }[]} */
  const all = [];
  /**
   * @param {EditStep[]} way
   * @param {Record<string, any>} values
   * @param {Known[]} known
   */
  const fieldsOf = (way, values, known) =>
    known
      .filter(([name]) => values[name] === undefined || typeof values[name] === "string") // others need the file
      .map(([name, label, make]) => {
        const was = values[name] ?? null;
        const field = make({ label, value: was ?? "" });
        const one = { path: [...way, name], was, field };
        const { fail } = field;
        field.fail = (fault) => {
          if (fault?.message.startsWith(MEANWHILE)) one.was = typeof fault.now === "string" ? fault.now : null;
          fail(fault);
        };
        all.push(one);
        return field;
      });
  const titles = new Map(start.sources.map((each) => [each.id, each.names[0]]));
  const known = KNOWN[table].filter(([name]) => !(written.periods && ["start", "end"].includes(name)));
  const own = fieldsOf([], written, known);
  /** @type {Record<string, any>[]} */
  const claims = written.claims ?? [];
  const cards = claims.map((claim, at) =>
    Parts.more(`Claim of ${titles.get(claim.source) ?? claim.source}`, fieldsOf(["claims", at], claim, CLAIM)),
  );
  return {
    title: `Correct ${nameOf(start, table, id)}`,
    intro: "Only what you change is written. An emptied field is removed.",
    first: own[0],
    parts: [
      Field.grid(own),
      cards.length > 0 && el("section", { class: "edit-section" }, el("h3", {}, "Claims"), cards),
    ],
    collect() {
      const changed = all.filter(({ was, field }) => field.get() !== (was ?? "").trim());
      return {
        changes: changed.map(({ path, was, field }) => ({
          change: "correct",
          table,
          id,
          path,
          value: field.get() || null,
          was,
        })),
        field: (_, path) => all.find((one) => one.path.join("/") === path.join("/"))?.field ?? null,
      };
    },
  };
}
