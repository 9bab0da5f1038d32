// A link: one sentence with its confidence and its sources, then its claims for and against.
import * as Changes from "../core/changes.js";
import * as Dates from "../core/dates.js";
import * as Days from "../core/days.js";
import * as Statements from "../core/statements.js";
import * as Words from "../core/words.js";
import * as Windows from "../picture/windows.js";
import * as Evidence from "../query/evidence.js";
import * as Pairs from "../query/pairs.js";
import { actorButton } from "./buttons.js";
import * as Claims from "./claims.js";
import { el, fact, words } from "./dom.js";
import * as Legend from "./legend.js";
import * as Numbers from "./numbers.js";
import * as SinceNotice from "./since_notice.js";
import { otherFields } from "./other_fields.js";

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenRecord} open
 */
function statement(graph, id, open) {
  const link = graph.links[id];
  return [
    el(
      "p",
      { class: "statement" },
      words(Statements.judged(link)),
      ", ",
      link.roots.length
        ? Numbers.door(graph, open, { type: "roots", where: { cited: id } }, link.roots.length)
        : "no independent source",
      ".",
    ),
    el("p", { class: `status ${link.status}` }, `${Statements.status(link)}.`),
  ];
}

const IN_TIME = { certain: "certain", possible: "possible, not certain", never: "not active" };

/**
 * The number of the link's independent sources that speak of the chosen time; null if none states a time.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenWindow} time
 */
function spoken(graph, id, [first, last]) {
  /** @type {DayWindow} */
  const window = [first ? Days.ofIso(first) : Days.BEGINNING, last ? Days.ofIso(last) : Days.FOREVER];
  const sources = Evidence.spokenOf(graph, [id], window);
  const said = sources && Words.spoken(sources);
  return said && el("p", { class: "fine" }, said);
}

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenWindow | null} time
 */
function facts(graph, id, time) {
  const link = graph.links[id];
  const [dates, certain] = Dates.lifetimeInWords(link, graph.info.asOfDay);
  return el(
    "dl",
    { class: "facts" },
    time &&
      fact(
        "At the time chosen",
        el("p", {}, `${Windows.inWords(time)}: ${IN_TIME[Dates.certainty(link, time) ?? "never"]}`),
        spoken(graph, id, time),
      ),
    fact("When", el("p", {}, words(dates)), el("p", { class: "fine" }, certain)),
    link.amounts &&
      fact(
        "Amount",
        link.amounts.map((amount) => el("p", {}, Words.amount(amount, Dates.inWords))),
      ),
    link.items &&
      fact(
        "Items",
        link.items.map((item, at) => [at ? ", " : "", words(item)]),
      ),
    link.purpose && fact("Purpose", words(link.purpose)),
  );
}

/**
 * `time` is the chosen window, or null.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 * @param {OpenWindow | null} time
 */
export function render(graph, id, on, time) {
  const { open } = on;
  const link = graph.links[id];
  const kind = graph.kinds[link.kind];
  const gone = Changes.of(graph, "links", id) === "gone";
  const joining = Words.joining(graph, link);
  /** @type {{ type: "pair", from: Id, to: Id }} */
  const pair = { type: "pair", from: link.source, to: link.target };
  const together = Pairs.count(graph, on.now().view.links, pair);
  return {
    wide: link.claims.some(Claims.isFor) && !link.claims.every(Claims.isFor),
    eyebrow: [Legend.line({ colour: kind.colour, arrow: !kind.symmetric }), words(kind.label), ` (${kind.family})`],
    title: [
      joining.opens && el("span", { class: "verb" }, joining.opens),
      actorButton(graph, link.source, open),
      el("span", { class: "verb" }, words(joining.said), joining.named ? ": " : ""),
      actorButton(graph, link.target, open),
    ],
    body: [
      SinceNotice.of(graph, "links", id),
      statement(graph, id, open),
      link.summary && el("p", { class: "summary" }, words(link.summary)),
      !gone &&
        el(
          "p",
          { class: "actions" },
          together > 1 &&
            link.source !== link.target &&
            el(
              "button",
              { type: "button", "data-pair": together, onclick: () => open(pair) },
              `All ${together} links of the two`,
            ),
          el("button", { type: "button", onclick: () => on.cite({ links: [id] }) }, "Copy citation"),
          el(
            "button",
            { type: "button", onclick: () => on.unfold([link.source, link.target]) },
            "Show both on the graph",
          ),
        ),
      facts(graph, id, time),
      Claims.list(graph, link.claims, open),
      otherFields(link.attributes),
      el("p", { class: "fine" }, "Link ", el("code", {}, id)),
    ],
  };
}
