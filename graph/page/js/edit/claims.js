// What sources say: a card for each, with its source, stance, credibility and place.
import { el } from "../ui/dom.js";
import * as Field from "./field.js";
import * as Parts from "./parts.js";
import * as Words from "./words.js";

/**
 * What one source says: a card with the source, its stance, how credible it is, and where to look.
 *
 * @param {EditStart} start
 * @param {number} position
 * @param {(() => void) | null} remove
 */
export function claim(start, position, remove) {
  const chosen = Parts.chosenOrNew("source", start, {
    label: "Source",
    placeholder: "Title, publisher or web address",
    wide: true,
  });
  /** @type {Parts.Fields} */
  const fields = {
    stance: Field.choice({ label: "This source", groups: [["", Words.STANCES]], value: "supports" }),
    credibility: Field.choice({
      label: "How credible is this?",
      groups: [["", Words.CREDIBILITIES]],
      hint: "Judge this statement alone: 2 if it is plain, 3 if it is hedged",
    }),
    locator: Field.line({
      label: "Where to look",
      optional: true,
      placeholder: "Page, paragraph or section",
      wide: true,
    }),
  };
  /** @type {Parts.Fields} */
  const others = {
    summary: Field.text({ label: "What it says, in your own words", optional: true }),
    attributed_to: Field.line({ label: "Who says so in the source", optional: true }),
    holds: Field.date({ label: "The time that it speaks of", optional: true }),
  };
  const title = el("strong", {}, `Source ${position}`);
  const element = el(
    "section",
    { class: "edit-claim", "aria-label": `Source ${position}` },
    el(
      "div",
      { class: "edit-new-head" },
      title,
      remove && el("button", { type: "button", class: "text", onclick: remove }, "Remove"),
    ),
    el(
      "div",
      { class: "edit-grid" },
      chosen.field.element,
      chosen.place,
      Object.values(fields).map((field) => field.element),
    ),
    Parts.more("More about what it says", Object.values(others)),
  );
  const all = { ...fields, ...others };
  return {
    element,
    focus: chosen.field.focus,
    change: chosen.change,
    /** @param {EditStep} name */
    at: (name) => (name === "source" ? chosen.field : (all[name] ?? null)),
    /** @param {EditStep} name */
    atNew: (name) => chosen.at(name),
    get: () => ({ source: chosen.get(), ...Parts.typed(all) }),
    /** @param {number} now */
    number(now) {
      title.textContent = `Source ${now}`;
      element.setAttribute("aria-label", `Source ${now}`);
    },
  };
}

/**
 * The cards of the sources, with a button for one more.
 *
 * @param {EditStart} start
 */
export function claims(start) {
  /** @type {ReturnType<typeof claim>[]} */
  const cards = [];
  const place = el("div", { class: "edit-claims" });
  const add = () => {
    const card = claim(start, cards.length + 1, cards.length ? () => drop(card) : null);
    cards.push(card);
    place.append(card.element);
    return card;
  };
  /** @param {ReturnType<typeof claim>} card */
  const drop = (card) => {
    cards.splice(cards.indexOf(card), 1);
    card.element.remove();
    cards.forEach((each, at) => each.number(at + 1));
    another.focus();
  };
  const another = el("button", { type: "button", onclick: () => add().focus() }, "Add another source");
  add();
  return {
    cards,
    parts: [place, el("p", {}, another)],
    focus: () => cards[0].focus(),
    /** The new sources, each with the card that it is in. */
    sources: () =>
      cards.flatMap((card) => {
        const change = card.change();
        return change ? [{ change, card }] : [];
      }),
  };
}
