// Competing hypotheses against the claims of the data, as Python weighed them: what is consistent with each, what is
// not, and what comes first if a source is wrong. Only pages of hypotheses carry this script.
import * as Words from "../core/words.js";
import * as Dom from "./dom.js";
import { all, el, words } from "./dom.js";
import * as Focus from "./focus.js";
import * as Roving from "./roving.js";

const STRENGTHS = ["strong", "fair", "weak"];
/** @type {Record<Bearing, [string, string]>} */
const BEARINGS = {
  consistent: ["+", "consistent"],
  inconsistent: ["\u2212", "inconsistent"],
  "not-applicable": ["\u00b7", "not applicable"],
};

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  const weighed = /** @type {Hypotheses} */ (graph.hypotheses);
  const said = el("div", { class: "weigh-said" });
  const table = el("table", { class: "weigh" });
  const roving = Roving.attach(table, () => all(table, "tbody tr").map((row) => all(row, "button")));
  const select = el(
    "select",
    { id: "weigh-wrong", onchange: (event) => choose(event.target.value || null) },
    options(weighed),
  );
  container.append(
    el(
      "div",
      { class: "weigh-page" },
      el("h2", {}, words(weighed.title)),
      weighed.summary && el("p", { class: "summary" }, words(weighed.summary)),
      ...weighed.warnings.map((each) => el("p", { class: "notice" }, coded(each))),
      el("div", { class: "weigh-ask" }, el("label", { for: "weigh-wrong" }, "If this source is wrong"), select),
      said,
      el(
        "div",
        { class: "weigh-scroll", tabindex: "0", role: "region", "aria-label": "Matrix of claims and hypotheses" },
        table,
      ),
      el(
        "p",
        { class: "fine" },
        "A hypothesis comes first if the least is inconsistent with it: strong sources first, then fair, then weak ",
        "ones. Sources that repeat one another count once. What is consistent does not raise it. Filters do not ",
        "change the weighing.",
      ),
    ),
  );

  /** @param {Id | null} wrong */
  function choose(wrong) {
    store.set({ wrong });
    on.say(said.textContent ?? "");
  }

  /** @param {Now} now */
  function update({ state }) {
    const { wrong } = state;
    if (table.dataset.wrong === (wrong ?? "")) return;
    table.dataset.wrong = wrong ?? "";
    const refocus = Focus.keep(container);
    const without = weighed.without.find(({ source }) => source === wrong) ?? null;
    select.value = wrong ?? "";
    said.replaceChildren(...conclusion(weighed, without, choose));
    table.replaceChildren(...matrix(graph, weighed, without, on));
    roving.update();
    refocus?.();
  }
  return { update };
}

/**
 * A text of Python, with what it has between backticks as code.
 *
 * @param {string} text
 */
const coded = (text) => text.split("`").map((part, at) => (at % 2 ? el("code", {}, words(part)) : part));

/**
 * The sources that may be wrong, those that change what comes first apart.
 *
 * @param {Hypotheses} weighed
 */
function options({ without }) {
  /** @param {Hypotheses["without"]} some */
  const of = (some) => some.map(({ source, title }) => el("option", { value: source }, Dom.plain(title)));
  const [moving, others] = [without.filter(({ first }) => first), without.filter(({ first }) => !first)];
  return [
    el("option", { value: "" }, "All sources hold"),
    moving.length > 0 && el("optgroup", { label: "Changes what comes first" }, of(moving)),
    others.length > 0 && el("optgroup", { label: "Leaves the first place as it is" }, of(others)),
  ];
}

/**
 * The hypotheses that come first.
 *
 * @param {Record<Id, HypothesisScore>} scores
 */
const firstOf = (scores) => Object.keys(scores).filter((id) => scores[id].rank === 1);

/**
 * The hypotheses with these ids in words.
 *
 * @param {Hypotheses} weighed
 * @param {Id[]} ids
 */
const named = ({ hypotheses }, ids) =>
  hypotheses
    .filter(({ id }) => ids.includes(id))
    .map(({ text }, at) => [at ? " And: " : "", el("strong", {}, words(text))]);

/**
 * What comes first, and the sources on which that rests.
 *
 * @param {Hypotheses} weighed
 * @param {Hypotheses["without"][number] | null} without
 * @param {(wrong: Id | null) => void} choose
 * @returns {HTMLElement[]}
 */
function conclusion(weighed, without, choose) {
  const before = firstOf(weighed.scores);
  if (without) {
    const repeating = without.sources.length - 1;
    const also =
      repeating > 0 &&
      `, and without ${Words.count(repeating, "source")} that only ${repeating === 1 ? "repeats" : "repeat"} it`;
    return [
      el(
        "p",
        { class: "statement" },
        "Without ",
        words(without.title),
        also,
        ", the least is inconsistent with: ",
        named(weighed, firstOf(without.scores)),
      ),
      el(
        "p",
        { class: without.first ? "weigh-moved" : "fine" },
        without.first ? ["With it, first is: ", named(weighed, before)] : "The first place is the same with it.",
        " ",
        el("button", { type: "button", class: "text", onclick: () => choose(null) }, "Take it back in"),
      ),
    ];
  }
  const moving = weighed.without.filter(({ first }) => first);
  return [
    el("p", { class: "statement" }, "The least is inconsistent with: ", named(weighed, before)),
    el(
      "p",
      { class: "fine" },
      moving.length
        ? [
            moving.length === 1
              ? "That rests on 1 source, without which another comes first: "
              : `That rests on ${moving.length} sources. Without any one of them another comes first: `,
            moving.map(({ source, title }, at) => [
              at ? "; " : "",
              el(
                "button",
                { type: "button", class: "inline", "data-wrong": source, onclick: () => choose(source) },
                words(title),
              ),
            ]),
          ]
        : "It rests on no single source: without any one of them, the first place is the same.",
    ),
  ];
}

/**
 * How many independent sources, by strength.
 *
 * @param {number[]} counts
 * @param {number[]} before
 */
const counted = (counts, before) =>
  el(
    "span",
    { class: "weigh-counts" },
    STRENGTHS.map((name, at) =>
      el(
        "span",
        { class: `weigh-count ${counts[at] ? name : "none"}` },
        el("b", {}, String(counts[at])),
        ` ${name}`,
        before[at] !== counts[at] && el("small", {}, ` (was ${before[at]})`),
      ),
    ),
  );

/**
 * @param {Graph} graph
 * @param {Hypotheses} weighed
 * @param {Hypotheses["without"][number] | null} without
 * @param {Actions} on
 */
function matrix(graph, weighed, without, on) {
  const { hypotheses, evidence, scores } = weighed;
  const now = without?.scores ?? scores;
  const gone = new Set(without?.sources ?? []);
  const columns = hypotheses.toSorted((a, b) => scores[a.id].rank - scores[b.id].rank);
  /**
   * @param {string} title
   * @param {"against" | "behind"} side
   */
  const sums = (title, side) =>
    el(
      "tr",
      { class: `weigh-sum ${side}` },
      el("th", { scope: "row" }, title),
      columns.map(({ id }) => el("td", {}, counted(now[id][side], scores[id][side]))),
    );
  const shared = (/** @type {number} */ rank) => Object.values(now).filter((each) => each.rank === rank).length > 1;
  return [
    el("caption", { class: "hidden" }, "Claims by hypotheses"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("td", { class: "weigh-corner" }, `${Words.count(claimsOf(evidence), "claim")}`),
        columns.map(({ id, text }) =>
          el(
            "th",
            { scope: "col", class: now[id].rank === 1 ? "first" : null, "data-hypothesis": id },
            el(
              "span",
              { class: "weigh-rank" },
              `${shared(now[id].rank) ? "=" : ""}${now[id].rank}`,
              now[id].rank !== scores[id].rank && el("small", {}, ` was ${scores[id].rank}`),
            ),
            el("span", { class: "weigh-name" }, words(Words.capital(Words.spaced(id)))),
            el("span", { class: "weigh-text" }, words(text)),
          ),
        ),
      ),
      sums("Inconsistent with it", "against"),
      sums("Consistent with it", "behind"),
    ),
    ...evidence.map((each) => piece(graph, each, columns, gone, on)),
  ];
}

/** @param {WeighedEvidence[]} evidence */
const claimsOf = (evidence) => evidence.reduce((sum, { claims }) => sum + claims.length, 0);

/**
 * A piece of evidence: why it bears on the hypotheses, and a row for each of its claims.
 *
 * @param {Graph} graph
 * @param {WeighedEvidence} evidence
 * @param {Hypotheses["hypotheses"]} columns
 * @param {Set<Id>} gone
 * @param {Actions} on
 */
function piece(graph, { id, why, bears, telling, claims }, columns, gone, on) {
  return el(
    "tbody",
    { "data-evidence": id },
    el(
      "tr",
      { class: "weigh-piece" },
      el(
        "th",
        { scope: "rowgroup", colspan: String(columns.length + 1) },
        el("span", {}, words(Words.capital(Words.spaced(id)))),
        why && el("span", { class: "fine" }, words(why)),
        !telling && el("span", { class: "fine" }, "Bears on all alike: it decides nothing."),
      ),
    ),
    claims.map((claim) => {
      const out = gone.has(claim.source);
      const open = () => on.open({ type: claim.type, id: claim.record });
      const here = Object.hasOwn(claim.type === "link" ? graph.links : graph.events, claim.record);
      const about = [claim.grade, `${claim.strength} claim`, claim.stance !== "supports" && claim.stance];
      const text = [
        el("span", { class: "weigh-says" }, words(claim.says ?? claim.title)),
        el("span", { class: "fine" }, about.filter(Boolean).join(" · "), " · ", words(claim.publisher)),
        out && el("span", { class: "weigh-out" }, "left out"),
      ];
      return el(
        "tr",
        { class: out ? "out" : null, "data-claim": claim.name },
        el(
          "th",
          { scope: "row", class: here ? "opens" : null, onclick: here ? open : null },
          here
            ? el("button", { type: "button", class: "weigh-claim" }, text)
            : el("div", { class: "weigh-claim" }, text),
        ),
        columns.map((hypothesis) => cell(bears[hypothesis.id], claim, hypothesis.text, here ? open : null)),
      );
    }),
  );
}

/**
 * How a claim bears on a hypothesis; a click anywhere in the cell opens its record.
 *
 * @param {Bearing} bearing
 * @param {WeighedClaim} claim
 * @param {string} text
 * @param {(() => void) | null} open
 */
function cell(bearing, claim, text, open) {
  const [sign, said] = BEARINGS[bearing];
  const inside = [
    el("span", { class: "weigh-sign", "aria-hidden": "true" }, sign),
    el("span", { class: "weigh-word" }, said),
  ];
  return el(
    "td",
    { class: `weigh-cell ${bearing} ${claim.strength}${open ? " opens" : ""}`, onclick: open },
    open ? el("button", { type: "button", title: Dom.plain(text) }, inside) : el("span", {}, inside),
  );
}
