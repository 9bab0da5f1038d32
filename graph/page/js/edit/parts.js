// Parts of forms: new actors and sources, where one is chosen or written.
import { el, plain } from "../ui/dom.js";
import * as Field from "./field.js";
import * as Known from "./known.js";
import { pick } from "./pick.js";
import * as Words from "./words.js";

/**
 * Fields by the name that they have in a change.
 *
 * @typedef {Record<string, EditField>} Fields
 */

/**
 * What was typed into fields, without what is empty.
 *
 * @param {Fields} fields
 * @returns {Record<string, string>}
 */
export const typed = (fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, field.get()])
      .filter(([, value]) => value),
  );

/**
 * Fields that are shown on demand, and at once if one of them has a fault.
 *
 * @param {string} title
 * @param {EditField[]} fields
 */
export function more(title, fields) {
  const box = el("details", { class: "edit-more" }, el("summary", {}, title), Field.grid(fields));
  for (const field of fields) {
    const { fail } = field;
    field.fail = (fault) => {
      if (fault) box.open = true;
      fail(fault);
    };
  }
  return box;
}

/**
 * The fields of a new actor.
 *
 * @param {string} [name]
 */
export function actor(name = "") {
  /** @type {Fields} */
  const fields = {
    name: Field.line({ label: "Name", value: name }),
    type: Field.choice({ label: "What is it?", groups: [["", Words.ACTOR_TYPES]] }),
  };
  /** @type {Fields} */
  const others = {
    plural: Field.yes({ label: Words.PLURAL, optional: true }),
    definite: Field.yes({ label: Words.DEFINITE, optional: true }),
    country: Field.line({ label: "Country", optional: true, hint: "Two letters, such as LB", dir: "ltr" }),
    founded: Field.date({ label: "Founded", optional: true }),
    dissolved: Field.date({ label: "Dissolved", optional: true }),
    born: Field.date({ label: "Born", optional: true }),
    died: Field.date({ label: "Died", optional: true }),
    url: Field.line({ label: "Web address", optional: true, dir: "ltr", placeholder: "https://" }),
    summary: Field.text({ label: "In a sentence or two of your own", optional: true }),
  };
  return { fields: { ...fields, ...others }, first: Object.values(fields), others: Object.values(others) };
}

/**
 * The fields of a new source.
 *
 * @param {EditStart} start
 * @param {string} [title]
 */
export function source(start, title = "") {
  const web = /^https?:\/\//.test(title);
  const publisher = web ? Known.publisherAt(start.sources, title) : "";
  /** @type {Fields} */
  const fields = {
    title: Field.line({ label: "Title", value: web ? "" : title, wide: true }),
    publisher: Field.line({ label: "Publisher", list: "edit-publishers", value: publisher }),
    published: Field.date({ label: "Published", optional: true }),
    reliability: Field.choice({ label: "How reliable is the source?", groups: [["", Words.RELIABILITIES]] }),
    url: Field.line({
      label: "Web address",
      optional: true,
      dir: "ltr",
      placeholder: "https://",
      value: web ? title : "",
    }),
  };
  /** @type {Fields} */
  const others = {
    class: Field.line({ label: "Class", optional: true, list: "edit-classes", hint: "Such as news or research" }),
    author: Field.line({ label: "Author", optional: true }),
    archived_url: Field.line({ label: "Archived copy", optional: true, dir: "ltr", placeholder: "https://" }),
    accessed: Field.date({ label: "Read on", optional: true }),
    language: Field.line({ label: "Language", optional: true, hint: "Two letters, such as ar", dir: "ltr" }),
    derives_from: pick({
      label: "Passes on what this source says",
      optional: true,
      options: Words.sourceOptions(start),
      none: "No source has a name like this",
      wide: true,
    }),
  };
  const graded = () => {
    const grades = Known.gradesOf(start.sources, fields.publisher.get());
    fields.reliability.hint(grades ? `Other sources of this publisher: ${grades}` : "Judge the source in general");
  };
  fields.publisher.element.addEventListener("input", graded);
  graded();
  return { fields: { ...fields, ...others }, first: Object.values(fields), others: Object.values(others) };
}

/**
 * Lists that the browser proposes from, for publishers and classes.
 *
 * @param {EditStart} start
 */
export const lists = (start) => [
  el(
    "datalist",
    { id: "edit-publishers" },
    [...new Set(start.sources.map((each) => each.names[1]))].sort().map((value) => el("option", { value })),
  ),
  el(
    "datalist",
    { id: "edit-classes" },
    start.classes.map((value) => el("option", { value })),
  ),
];

/**
 * Add a part to a record that is being written, and a way back to the list.
 *
 * @param {string} heading
 * @param {ReturnType<typeof actor>} made
 * @param {() => void} back
 */
export const addition = (heading, made, back) =>
  el(
    "div",
    { class: "edit-new", role: "group", "aria-label": heading },
    el(
      "div",
      { class: "edit-new-head" },
      el("strong", {}, heading),
      el("button", { type: "button", class: "text", onclick: back }, "Choose from the list"),
    ),
    Field.grid(made.first),
    more("More about it", made.others),
  );

let keys = 0;

/**
 * A field that chooses an actor or a source, or opens the fields of a new one in its place.
 *
 * @param {"actor" | "source"} what
 * @param {EditStart} start
 * @param {EditFieldOptions & { chosen?: () => void }} options
 */
export function chosenOrNew(what, start, options) {
  const key = `n${++keys}`;
  /** @type {ReturnType<typeof actor> | null} */
  let made = null;
  const place = el("div", { class: "wide edit-place", hidden: true });
  const named = el("output", {}, "");
  const standIn = el("div", { class: "field edit-stand-in", hidden: true }, el("span", {}, options.label), named);
  const field = pick({
    ...options,
    options: what === "actor" ? Words.actorOptions(start) : Words.sourceOptions(start),
    none: `No ${what} has a name like this`,
    chosen: options.chosen,
    add: {
      label: (text) => `Add “${text}” as a new ${what}`,
      run(text) {
        const its = (made = what === "actor" ? actor(text) : source(start, text));
        const back = () => {
          made = null;
          place.hidden = standIn.hidden = true;
          field.element.hidden = false;
          field.set("");
          field.focus();
        };
        place.replaceChildren(addition(`A new ${what}`, its, back));
        place.hidden = standIn.hidden = false;
        field.element.hidden = true;
        const say = () => {
          named.textContent = plain(its.first[0].get());
          options.chosen?.();
        };
        its.first[0].element.addEventListener("input", say);
        say();
        (its.first.find((each) => !each.get()) ?? its.first[0]).focus();
      },
    },
  });
  return {
    field,
    place,
    /** Shown instead of the field while a new record is written. */
    standIn,
    /** The id, or the key of the new record. */
    get: () => (made ? `+${key}` : field.get()),
    /** What is shown for it. */
    named: () => (made ? made.fields[what === "actor" ? "name" : "title"].get() : field.get()),
    /** The new record, if there is one. */
    change: () => made && { change: `add-${what}`, key, ...typed(made.fields) },
    /** @param {EditStep} name */
    at: (name) => made?.fields[name] ?? null,
  };
}
