// The form of a new link. Where the data has such a link already, the form can add its claims to that one instead.
import { byId, el, flat, words } from "../ui/dom.js";
import * as Alike from "./alike.js";
import * as Claims from "./claims.js";
import * as Field from "./field.js";
import * as Parts from "./parts.js";
import * as Words from "./words.js";

/**
 * @param {string} title
 * @param {...Child} content
 */
const section = (title, ...content) => el("section", { class: "edit-section" }, el("h3", {}, title), content);

/**
 * A new link; `from` and `to` are filled in if they are known.
 *
 * @param {EditStart} start
 * @param {{ from?: string, to?: string }} [known]
 * @returns {EditForm}
 */
export function create(start, { from = "", to = "" } = {}) {
  const preview = el("p", { class: "statement", "aria-live": "polite" });
  const names = new Map(start.actors.map((each) => [each.id, each.names[0]]));
  const verbs = new Map(start.kinds.map((each) => [each.id, each.verb]));
  const say = () => {
    /** @param {typeof who} end */
    const named = (end) => names.get(end.get()) ?? (end.change() ? end.named() : "");
    const [giver, verb, taker] = [named(who), verbs.get(kind.get()), named(whom)];
    const whole = giver && verb && taker;
    preview.hidden = !whole;
    if (whole) preview.replaceChildren(words(giver), ` ${verb} `, words(taker), ".");
    propose();
  };
  const who = Parts.chosenOrNew("actor", start, { label: "Who", value: from, placeholder: "Iran", chosen: say });
  const whom = Parts.chosenOrNew("actor", start, { label: "To whom", value: to, placeholder: "Hamas", chosen: say });
  const kind = Field.choice({ label: "Does what", groups: Words.kindGroups(start.kinds) });
  kind.element.addEventListener("change", say);
  /** @type {Record<string, EditField>} */
  const fields = {
    start: Field.date({ label: "Began", optional: true }),
    end: Field.date({ label: "Ended", optional: true, ongoing: true }),
    summary: Field.text({ label: "In a sentence or two of your own", optional: true }),
  };
  /** @type {Record<string, EditField>} */
  const others = {
    role: Field.line({ label: "Office", optional: true, hint: "Of a person, such as Minister of Defence" }),
    purpose: Field.text({ label: "What it is for", optional: true }),
  };
  const said = Claims.claims(start);
  const ends = el("div", { class: "edit-sentence" }, [who.field.element, who.standIn], kind.element, [
    whom.field.element,
    whom.standIn,
  ]);
  const own = [
    section("When", Field.grid([fields.start, fields.end])),
    section("In words", Field.grid([fields.summary]), Parts.more("Office, purpose", Object.values(others))),
  ];
  const there = el("div", {
    class: "edit-alike",
    role: "region",
    "aria-label": "In the data already",
    "aria-live": "polite",
  });
  /** @type {EditLink | null} */
  let into = null; // the link that takes the claims

  /** Show the links that are there already, or the one that the claims are added to. */
  function propose() {
    const named = { source: who.get(), kind: kind.get(), target: whom.get() };
    const found = Alike.alike(start, named);
    there.hidden = !into && !found.length;
    there.replaceChildren(...(into ? adding(into) : found.length ? Alike.notice(start, found, add) : []));
    for (const part of [ends, ...own]) part.hidden = into !== null;
  }

  /** @param {EditLink} link */
  function adding(link) {
    const kept = Object.keys(Parts.typed({ ...fields, ...others })).length > 0;
    return flat([
      el("strong", { tabindex: -1 }, "Your claims are added to this link."),
      el("div", {}, Alike.has(start, link)),
      kept && el("p", {}, "The dates and words that you typed for a new link are left out."),
      el("button", { type: "button", onclick: () => add(null) }, "Make a new link instead"),
    ]);
  }

  /** @param {EditLink | null} link */
  function add(link) {
    into = link;
    byId("edit-title").textContent = form.title;
    propose();
    if (link && said.cards[0].get().source) there.querySelector("strong")?.focus();
    else if (link) said.focus();
    else kind.focus();
  }

  /** @type {EditForm} */
  const form = {
    get title() {
      return into ? "Add to a link" : "New link";
    },
    first: from ? kind : who.field,
    parts: [ends, who.place, whom.place, preview, there, own[0], section("How do we know?", said.parts), own[1]],
    collect() {
      const actors = into ? [] : [who, whom].flatMap((end) => end.change() ?? []);
      const sources = said.sources();
      const before = [...actors, ...sources.map((each) => each.change)];
      const claims = said.cards.map((card) => card.get());
      const change = into
        ? { change: "add-claims", table: "links", id: into.id, claims }
        : {
            change: "add-link",
            source: who.get(),
            target: whom.get(),
            kind: kind.get(),
            ...Parts.typed({ ...fields, ...others }),
            claims,
          };
      return {
        changes: [...before, change],
        field(at, [name, position, part]) {
          if (at < actors.length) return (at === 0 && who.change() ? who : whom).at(name);
          if (at < before.length) return sources[at - actors.length].card.atNew(name);
          if (name === "claims" && typeof position === "number") return said.cards[position]?.at(part) ?? null;
          if (into) return null;
          if (name === "source") return who.field;
          if (name === "target") return whom.field;
          return name === "kind" ? kind : (fields[name] ?? others[name] ?? null);
        },
      };
    },
  };
  say();
  return form;
}
