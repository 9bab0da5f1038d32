// A link: its kind, dates and amounts, its assessment, and its claims.
import * as Dates from "../core/dates.js";
import * as Days from "../core/days.js";
import * as Words from "../core/words.js";
import * as Windows from "../picture/windows.js";
import * as Evidence from "../query/evidence.js";
import { actorButton, linkButton } from "./buttons.js";
import * as Claims from "./claims.js";
import { el, fact, words } from "./dom.js";
import * as Legend from "./legend.js";
import { otherFields } from "./other_fields.js";

/**
 * @param {Graph} graph
 * @param {Link} link
 */
function status(graph, link) {
  const independent = link.roots.length;
  const said = {
    asserted: "Not contested",
    disputed: link.weakly_disputed ? "Weakly disputed: every objection is weak" : "Disputed: sources differ",
    denied: "Denied: no source supports it",
  }[link.status];
  return el(
    "p",
    { class: "badges" },
    Claims.confidence(link.confidence),
    el("span", { class: `badge ${link.status}` }, said),
    el("span", { class: "badge" }, Words.count(independent, "independent source")),
  );
}

/**
 * @param {Graph} graph
 * @param {Id} id
 */
function besides(graph, id) {
  const { source, target } = graph.links[id];
  return Object.keys(graph.links).filter(
    (other) =>
      other !== id &&
      [graph.links[other].source, graph.links[other].target].every((end) => end === source || end === target),
  );
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
  const [dates, certain] = Dates.lifetimeInWords(link, graph.info.asOfDay);
  const others = besides(graph, id);
  const joining = Words.joining(graph, link);
  return {
    eyebrow: [Legend.line({ colour: kind.colour, arrow: !kind.symmetric }), words(kind.label), ` (${kind.family})`],
    title: [
      actorButton(graph, link.source, open),
      el("span", { class: "verb" }, words(joining.said), joining.named ? ": " : ""),
      actorButton(graph, link.target, open),
    ],
    body: [
      status(graph, link),
      link.summary && el("p", { class: "summary" }, words(link.summary)),
      el(
        "dl",
        { class: "facts" },
        fact("When", el("p", {}, words(dates)), el("p", { class: "fine" }, certain)),
        time &&
          fact(
            "At the time chosen",
            el("p", {}, `${Windows.inWords(time)}: ${IN_TIME[Dates.certainty(link, time) ?? "never"]}`),
            spoken(graph, id, time),
          ),
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
      ),
      el(
        "section",
        {},
        el("h3", {}, "Claims", el("span", { class: "count" }, String(link.claims.length))),
        Claims.list(graph, link.claims, open),
      ),
      otherFields(link.attributes),
      others.length > 0 &&
        el(
          "section",
          {},
          el("h3", {}, "Other links of the same actors", el("span", { class: "count" }, String(others.length))),
          el(
            "ul",
            { class: "links" },
            others.map((other) => el("li", {}, linkButton(graph, other, open))),
          ),
        ),
      el(
        "p",
        { class: "actions" },
        el("button", { type: "button", onclick: () => on.cite({ links: [id] }) }, "Copy citation"),
        el(
          "button",
          { type: "button", onclick: () => on.unfold([link.source, link.target]) },
          "Show both on the graph",
        ),
      ),
      el("p", { class: "fine" }, "Link ", el("code", {}, id)),
    ],
  };
}
