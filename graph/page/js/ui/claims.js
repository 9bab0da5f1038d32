// Claims: the speaker, the reliability of the source and credibility of the claim, and the passage.
import * as Dates from "../core/dates.js";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../core/vocabulary.js";
import { el, words } from "./dom.js";

const HEADS = { supports: "Supports", disputes: "Disputes", denies: "Denies" };

/**
 * @param {Graph} graph
 * @param {Claim} claim
 * @param {OpenRecord} open
 */
function claim(graph, { source: id, stance, credibility, locator, summary, attributed_to: by, holds, strength }, open) {
  const source = graph.sources[id];
  const grade = `${source.reliability}${credibility}`;
  return el(
    "li",
    { class: `claim ${stance}` },
    el(
      "div",
      { class: "claim-head" },
      el("span", { class: "stance" }, HEADS[stance]),
      el(
        "abbr",
        { class: "grade", title: "Admiralty code: reliability of the source, credibility of the claim" },
        grade,
      ),
    ),
    summary && el("p", {}, words(summary)),
    by && el("p", { class: "by" }, "According to ", words(by)),
    holds && el("p", { class: "by" }, "Speaks of ", words(Dates.inWords(holds))),
    el(
      "p",
      { class: "cite" },
      el(
        "button",
        { type: "button", class: "inline", onclick: () => open({ type: "source", id }) },
        words(source.title),
      ),
      el("span", { class: "where" }, words(source.publisher), locator && [" · ", words(locator)]),
    ),
    el(
      "p",
      { class: "fine" },
      `Source ${RELIABILITY_WORDS[source.reliability]} (${source.reliability}); `,
      `claim ${CREDIBILITY_WORDS[credibility]} (${credibility}); a ${strength} claim`,
    ),
  );
}

/**
 * The claims of a link or an event; support and objections have separate headings if there are both.
 *
 * @param {Graph} graph
 * @param {Claim[]} claims
 * @param {OpenRecord} open
 */
export function list(graph, claims, open) {
  if (claims.length === 0) return el("p", { class: "notice" }, "No source is cited for this.");
  const sides = [
    { title: "For", side: claims.filter((each) => each.stance === "supports") },
    { title: "Against", side: claims.filter((each) => each.stance !== "supports") },
  ].filter(({ side }) => side.length);
  return sides.map(({ title, side }) => [
    sides.length > 1 || title === "Against" ? el("h3", { class: "side" }, title) : null,
    el(
      "ul",
      { class: "claims" },
      side.map((each) => claim(graph, each, open)),
    ),
  ]);
}

/** @param {Confidence} level */
export const confidence = (level) => el("span", { class: `badge ${level}` }, `${level} confidence`);
