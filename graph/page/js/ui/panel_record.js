// A source with the records that cite it, and an event with its participants.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { RELIABILITY_WORDS } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Events from "../query/events.js";
import * as Fallout from "../query/fallout.js";
import { actorButton, eventButton, linkButton } from "./buttons.js";
import * as Claims from "./claims.js";
import { el, fact, outward, words } from "./dom.js";

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenRecord} open
 */
export function source(graph, id, open) {
  const own = graph.sources[id];
  /** @param {Record<Id, { claims: Claim[] }>} records */
  const citing = (records) =>
    Object.keys(records).filter((each) => records[each].claims.some((claim) => claim.source === id));
  const [links, events] = [citing(graph.links), citing(graph.events)];
  const from = Grades.originals(own);
  return {
    eyebrow: ["Source"],
    title: words(own.title),
    body: [
      own.summary && el("p", { class: "summary" }, words(own.summary)),
      el(
        "dl",
        { class: "facts" },
        fact("Publisher", words(own.publisher)),
        own.author && fact("Author", words(own.author)),
        own.published && fact("Published", Dates.inWords(own.published)),
        fact("Reliability", `${own.reliability}: ${RELIABILITY_WORDS[own.reliability]}`),
        own.class && fact("Class", Words.spaced(own.class)),
        ...from.map((each) =>
          fact(
            "Derives from",
            graph.sources[each]
              ? el(
                  "button",
                  { type: "button", class: "inline", onclick: () => open({ type: "source", id: each }) },
                  words(graph.sources[each].title),
                )
              : words(each),
          ),
        ),
        own.accessed && fact("Accessed", Dates.inWords(own.accessed)),
        own.url && fact("Address", outward(own.url, own.url)),
        own.host && fact("Address", words(own.host)),
        own.archived_url && fact("Archived", outward(own.archived_url, own.archived_url)),
      ),
      falls(graph, id, open),
      section("Links that cite it", links, (link) => linkButton(graph, link, open)),
      section("Events that cite it", events, (event) => eventButton(graph, event, open)),
    ],
  };
}

/**
 * The effects of withdrawing the source and all sources that only derive from it.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenRecord} open
 */
function falls(graph, id, open) {
  const { sources, unsupported, changed, events } = Fallout.ofSource(graph, id);
  const lower = changed.filter(({ before, after }) => Grades.level(after.confidence) < Grades.level(before.confidence));
  if (!unsupported.length && !lower.length && !events.length)
    return el("p", { class: "notice" }, "Nothing depends on it alone: every record that cites it has other support.");
  return el(
    "section",
    { "aria-label": "If it is withdrawn" },
    el("h3", {}, "Without it"),
    sources.length > 1 &&
      el(
        "p",
        { class: "fine" },
        `Withdrawn together with ${Words.count(sources.length - 1, "source")} that only repeat it.`,
      ),
    section("No support left", unsupported, (link) => linkButton(graph, link, open)),
    section(
      "Less confident",
      lower.map((each) => each.id),
      (link) => linkButton(graph, link, open),
    ),
    section("Events left without support", events, (event) => eventButton(graph, event, open)),
  );
}

/**
 * @param {string} title
 * @param {Id[]} ids
 * @param {(id: Id) => Child} button
 */
function section(title, ids, button) {
  return (
    ids.length > 0 &&
    el(
      "section",
      {},
      el("h3", {}, title, el("span", { class: "count" }, String(ids.length))),
      el(
        "ul",
        { class: "links" },
        ids.map((id) => el("li", {}, button(id))),
      ),
    )
  );
}

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {OpenRecord} open
 */
export function event(graph, id, open) {
  const own = graph.events[id];
  /** @param {Role} role */
  const role = ({ actor, role: part, qualifier }) => [
    graph.actors[actor] ? actorButton(graph, actor, open) : words(actor),
    el("span", { class: "fine" }, ` ${qualifier ? `${qualifier} ` : ""}${Words.spaced(part)}`),
  ];
  const { to, by } = Events.responses(graph, id);
  return {
    eyebrow: ["Event"],
    title: words(own.name),
    body: [
      own.summary && el("p", { class: "summary" }, words(own.summary)),
      el(
        "dl",
        { class: "facts" },
        fact("When", words(Dates.inWords(own.date))),
        own.place && fact("Where", words(own.place)),
        fact(
          "Who",
          own.roles.map((each) => el("p", {}, role(each))),
        ),
      ),
      section("Responds to", to, (each) => eventButton(graph, each, open)),
      section("Responses", by, (each) => eventButton(graph, each, open)),
      el(
        "section",
        {},
        el("h3", {}, "Claims", el("span", { class: "count" }, String(own.claims.length))),
        Claims.list(graph, own.claims, open),
      ),
    ],
  };
}
