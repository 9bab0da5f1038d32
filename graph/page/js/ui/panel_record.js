// A source with what rests on it, and an event with its participants and responses.
import * as Counted from "../core/counted.js";
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { RELIABILITY_WORDS } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as CountedRecords from "../query/counted.js";
import * as Events from "../query/events.js";
import { actorButton, eventButton, linkButton, sourceButton } from "./buttons.js";
import * as Claims from "./claims.js";
import { el, fact, outward, words } from "./dom.js";
import * as Numbers from "./numbers.js";
import { otherFields } from "./other_fields.js";
import * as SinceNotice from "./since_notice.js";
import * as RecordsList from "./records_list.js";

const FIRST = 8; // of a list, before the button for the others

/**
 * A part of the panel for the records under some conditions; null if there are none.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {string} title
 * @param {Counted} counted
 */
function section(graph, on, title, counted) {
  const { ids } = CountedRecords.of(graph, on.now(), Counted.text(counted.type, counted.where));
  if (!ids.length) return null;
  const row = { links: linkButton, events: eventButton, sources: sourceButton, actors: null, roots: null }[
    counted.type
  ];
  return el(
    "section",
    {},
    Numbers.heading(graph, on.open, title, counted, ids.length),
    RecordsList.list(ids, (id) => row?.(graph, id, on.open), { first: FIRST }),
  );
}

/**
 * The number of records under a condition on a source, as a door.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {"links" | "events" | "sources"} type
 * @param {Record<string, string>} where
 */
function number(graph, on, type, where) {
  const { ids } = CountedRecords.of(graph, on.now(), Counted.text(type, where));
  return ids.length ? Numbers.door(graph, on.open, { type, where }, ids.length) : null;
}

/**
 * Items as in a sentence: "a, b and c".
 *
 * @param {Child[]} items
 * @returns {Child[]}
 */
const listed = (items) => items.map((item, at) => [at === 0 ? "" : at === items.length - 1 ? " and " : ", ", item]);

/**
 * What rests on a source, in two sentences.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 */
function carries(graph, id, on) {
  /** @param {Child[]} numbers */
  const known = (numbers) => numbers.filter(Boolean);
  const resting = known([number(graph, on, "links", { rests: id }), number(graph, on, "events", { rests: id })]);
  if (!resting.length) return el("p", { class: "statement" }, "Nothing in view cites it.");
  const alone = known([number(graph, on, "links", { alone: id }), number(graph, on, "events", { alone: id })]);
  const weaker = number(graph, on, "links", { weaker: id });
  const repeats = number(graph, on, "sources", { repeats: id });
  return el(
    "p",
    { class: "statement" },
    listed(resting),
    " rest on it",
    repeats && [", some through ", repeats, " derived from it"],
    ". ",
    alone.length
      ? ["Without it, ", listed(alone), " would have no support"]
      : "Without it, everything would still have support",
    weaker ? [alone.length ? ", and " : "; ", weaker, " would be less confident."] : ".",
  );
}

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 */
export function source(graph, id, on) {
  const own = graph.sources[id];
  const { open } = on;
  /** @param {Id} each */
  const original = (each) =>
    graph.sources[each]
      ? el(
          "button",
          { type: "button", class: "inline", onclick: () => open({ type: "source", id: each }) },
          words(graph.sources[each].title),
        )
      : words(each);
  return {
    eyebrow: ["Source"],
    title: words(own.title),
    body: [
      SinceNotice.of(graph, "sources", id),
      carries(graph, id, on),
      own.summary && el("p", { class: "summary" }, words(own.summary)),
      el(
        "dl",
        { class: "facts" },
        fact("Publisher", words(own.publisher)),
        own.author && fact("Author", words(own.author)),
        own.published && fact("Published", Dates.inWords(own.published)),
        fact("Reliability", `${own.reliability}: ${RELIABILITY_WORDS[own.reliability]}`),
        own.class && fact("Class", Words.spaced(own.class)),
        ...Grades.originals(own).map((each) => fact("Derives from", original(each))),
        own.accessed && fact("Accessed", Dates.inWords(own.accessed)),
        own.url && fact("Address", outward(own.url, own.url)),
        own.host && fact("Address", words(own.host)),
        own.archived_url && fact("Archived", outward(own.archived_url, own.archived_url)),
      ),
      section(graph, on, "No support without it", { type: "links", where: { alone: id } }),
      section(graph, on, "Less confident without it", { type: "links", where: { weaker: id } }),
      section(graph, on, "Events without a claim", { type: "events", where: { alone: id } }),
      section(graph, on, "Links that cite it", { type: "links", where: { cites: id } }),
      section(graph, on, "Events that cite it", { type: "events", where: { cites: id } }),
      section(graph, on, "Derived from it", { type: "sources", where: { repeats: id } }),
    ],
  };
}

/**
 * @param {Graph} graph
 * @param {string} title
 * @param {Id[]} ids
 * @param {Actions} on
 */
const events = (graph, title, ids, on) =>
  ids.length > 0 &&
  el(
    "section",
    {},
    el("h3", {}, title, el("span", { class: "count" }, String(ids.length))),
    RecordsList.list(ids, (id) => eventButton(graph, id, on.open)),
  );

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 */
export function event(graph, id, on) {
  const own = graph.events[id];
  /** @param {Role} role */
  const role = ({ actor, role: part, qualifier }) => [
    graph.actors[actor] ? actorButton(graph, actor, on.open) : words(actor),
    el("span", { class: "fine" }, ` ${qualifier ? `${qualifier} ` : ""}${Words.spaced(part)}`),
  ];
  const { to, by } = Events.responses(graph, id);
  return {
    wide: own.claims.some(Claims.isFor) && !own.claims.every(Claims.isFor),
    eyebrow: ["Event"],
    title: words(own.name),
    body: [
      SinceNotice.of(graph, "events", id),
      el("p", { class: "statement" }, words(Dates.inWords(own.date)), own.place && [", ", words(own.place)]),
      own.summary && el("p", { class: "summary" }, words(own.summary)),
      el(
        "section",
        {},
        el("h3", {}, "Actors", el("span", { class: "count" }, String(own.roles.length))),
        el(
          "ul",
          { class: "roles" },
          own.roles.map((each) => el("li", {}, role(each))),
        ),
      ),
      events(graph, "Responds to", to, on),
      events(graph, "Responses", by, on),
      Claims.list(graph, own.claims, on.open),
      otherFields(own.attributes),
    ],
  };
}
