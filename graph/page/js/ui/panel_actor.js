// An actor: what it is, its support by kind and confidence, its neighbours, its years and events; names come last.
import * as Changes from "../core/changes.js";
import * as Counted from "../core/counted.js";
import * as Statements from "../core/statements.js";
import * as Words from "../core/words.js";
import { windowOf } from "../query/shown.js";
import * as CountedRecords from "../query/counted.js";
import * as Profile from "../query/profile.js";
import * as Years from "../query/years.js";
import * as ActorFacts from "./actor_facts.js";
import { eventButton, linkButton, neighbourButton } from "./buttons.js";
import { el, words } from "./dom.js";
import * as Legend from "./legend.js";
import * as Numbers from "./numbers.js";
import { otherFields } from "./other_fields.js";
import * as SinceNotice from "./since_notice.js";
import * as RecordsList from "./records_list.js";
import * as SpanChart from "./span_chart.js";
import * as Strip from "./strip.js";

const FIRST = 6; // of a list, before the button for the others

/**
 * @param {Id} id
 * @param {Actions} on
 */
function actions(id, on) {
  /** @type {[string, string, () => void][]} */
  const made = [
    ["Expand", "Expand (e): show its neighbours", () => on.expand(id)],
    ["Focus", "Focus (f): show only it and its neighbours", () => on.focus(id)],
    ["Hide", "Hide (h)", () => on.hide(id)],
    ["Paths from", "Paths from it to another actor", () => on.pathFrom(id, null)],
    ["Paths to", "Paths from another actor to it", () => on.pathFrom(null, id)],
  ];
  /** @param {On<MouseEvent>} event */
  const pin = ({ currentTarget }) => {
    on.pin(id, !on.pinned(id));
    currentTarget.setAttribute("aria-pressed", String(on.pinned(id)));
  };
  const pressed = String(on.pinned(id));
  return el(
    "p",
    { class: "actions" },
    made.map(([label, title, onclick]) => el("button", { type: "button", title, onclick }, label)),
    el("button", { type: "button", title: "Pin (k): keep its position", "aria-pressed": pressed, onclick: pin }, "Pin"),
  );
}

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {ProfileGroup} group
 * @param {OpenRecord} open
 */
function section(graph, id, { title, list, links }, open) {
  const others = list.type === "actors" ? Profile.neighbours(graph, links, id) : null;
  return el(
    "section",
    {},
    Numbers.heading(graph, open, title, list, others ? others.length : links.length),
    others
      ? RecordsList.list(others, (each) => neighbourButton(graph, id, each, open), { first: FIRST })
      : RecordsList.list(links, (each) => linkButton(graph, each, open, { from: id }), { first: FIRST }),
  );
}

/**
 * A button for the links of the actor that the filters hide; null if there are none.
 *
 * @param {Graph} graph
 * @param {Id} id
 * @param {number} shown
 * @param {Actions} on
 */
function hidden(graph, id, shown, on) {
  const more = Profile.linksOf(graph, Object.keys(graph.links), id).length - shown;
  if (!more) return null;
  const text = `Clear the filters: they hide ${Words.count(more, "link")}`;
  return el("p", {}, el("button", { type: "button", class: "text", onclick: on.clearFilters }, text));
}

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {Actions} on
 */
export function render(graph, id, on) {
  const { open } = on;
  const actor = graph.actors[id];
  const look = graph.types[actor.type];
  const now = on.now();
  const gone = Changes.of(graph, "actors", id) === "gone";
  const links = Profile.linksOf(graph, now.view.links, id);
  const groups = Profile.groups(graph, links, id);
  const lists = groups.map((group) => group.links.map((each) => graph.links[each]));
  const years = Years.table(lists, graph.info.asOfDay);
  const events = /** @type {Counted} */ ({ type: "events", where: { of: id } });
  const found = CountedRecords.of(graph, now, Counted.text("events", { of: id })).ids;
  return {
    eyebrow: [Legend.shape(look), look.label],
    title: words(actor.name),
    body: [
      SinceNotice.of(graph, "actors", id),
      el("p", { class: "statement" }, words(Statements.actor(graph, id))),
      actor.summary && el("p", { class: "summary" }, words(actor.summary)),
      !gone && actions(id, on),
      hidden(graph, id, links.length, on),
      Strip.table(graph, id, Profile.strip(graph, links, id), open),
      groups.map((group) => section(graph, id, group, open)),
      years && SpanChart.chart(groups, years, windowOf(graph, now.state)),
      found.length > 0 &&
        el(
          "section",
          {},
          Numbers.heading(graph, open, "Events", events, found.length),
          RecordsList.list(found, (event) => eventButton(graph, event, open), { first: FIRST }),
        ),
      SinceNotice.goneLinks(graph, now.state, { of: id }, open),
      otherFields(actor.attributes),
      ActorFacts.folded(graph, actor, open),
    ],
  };
}
