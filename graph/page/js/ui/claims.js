// Claims, for and against: the grade in words, the source with its publisher and date, the passage, and the time.
import * as Dates from "../core/dates.js";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "../core/vocabulary.js";
import { el, words } from "./dom.js";

/** @type {Record<Strength, number>} */
const PLACES = { strong: 0, fair: 1, weak: 2 };
const HEADS = { supports: "Supports", disputes: "Disputes", denies: "Denies" };

/**
 * @param {Graph} graph
 * @param {Claim} claim
 * @param {OpenRecord} open
 */
function claim(graph, { source: id, stance, credibility, locator, summary, attributed_to: by, holds, strength }, open) {
  const source = graph.sources[id];
  const where = [
    words(source.publisher),
    source.published && words(Dates.inWords(source.published)),
    locator && words(locator),
  ].filter(Boolean);
  return el(
    "li",
    { class: `claim ${stance}` },
    el(
      "p",
      { class: "claim-head" },
      el("span", { class: "stance" }, HEADS[stance]),
      el("span", { class: "strength" }, `${strength} claim`),
    ),
    summary && el("p", {}, words(summary)),
    by && el("p", { class: "by" }, "According to ", words(by)),
    el(
      "p",
      { class: "cite" },
      el(
        "button",
        { type: "button", class: "inline", onclick: () => open({ type: "source", id }) },
        words(source.title),
      ),
      el(
        "span",
        { class: "where" },
        where.map((part, at) => [at ? " · " : "", part]),
      ),
    ),
    holds && el("p", { class: "fine" }, "Speaks of ", words(Dates.inWords(holds))),
    el(
      "p",
      { class: "fine" },
      `Source ${RELIABILITY_WORDS[source.reliability]} (${source.reliability}); `,
      `claim ${CREDIBILITY_WORDS[credibility]} (${credibility})`,
    ),
  );
}

/**
 * The claims with the strongest first: by strength, reliability of the source, and credibility.
 *
 * @param {Graph} graph
 * @param {Claim[]} claims
 */
export function strongestFirst(graph, claims) {
  /** @param {Claim} each */
  const rank = ({ strength, source, credibility }) =>
    `${PLACES[strength]}${graph.sources[source].reliability}${credibility}`;
  return claims.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** @param {Claim} claim */
export const isFor = ({ stance }) => stance === "supports";

/**
 * The claims of a link or an event: for and against side by side where the panel is wide enough.
 *
 * @param {Graph} graph
 * @param {Claim[]} claims
 * @param {OpenRecord} open
 */
export function list(graph, claims, open) {
  if (claims.length === 0) return el("p", { class: "notice" }, "No source is cited for this.");
  const sorted = strongestFirst(graph, claims);
  const sides = [
    { title: "For", side: sorted.filter(isFor) },
    { title: "Against", side: sorted.filter((each) => !isFor(each)) },
  ].filter(({ side }) => side.length);
  return el(
    "div",
    { class: "sides" },
    sides.map(({ title, side }) =>
      el(
        "section",
        {},
        el("h3", {}, title, el("span", { class: "count" }, String(side.length))),
        el(
          "ul",
          { class: "claims" },
          side.map((each) => claim(graph, each, open)),
        ),
      ),
    ),
  );
}

/** @param {Confidence} level */
export const confidence = (level) => el("span", { class: `badge ${level}` }, `${level} confidence`);
