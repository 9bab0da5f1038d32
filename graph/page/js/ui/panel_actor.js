// An actor's profile: names in their scripts, facts, links by family, events.
import * as Dates from "../core/dates.js";
import { actorButton, eventButton, linkButton } from "./buttons.js";
import { el, fact, outward, words } from "./dom.js";
import * as Legend from "./legend.js";
import { otherFields } from "./other_fields.js";

/** @type {["founded" | "dissolved" | "born" | "died", string][]} */
const DATES = [
  ["founded", "Founded"],
  ["dissolved", "Dissolved"],
  ["born", "Born"],
  ["died", "Died"],
];
/** @type {Record<string, [string, ((id: string) => string)?]>} */
const REGISTERS = {
  wikidata: ["Wikidata", (id) => `https://www.wikidata.org/wiki/${id}`],
  ucdp: ["UCDP"],
  gw: ["Gleditsch-Ward"],
  iso: ["ISO 3166"],
  opensanctions: ["OpenSanctions"],
  ofac: ["OFAC"],
  eu: ["EU"],
  uk: ["UK"],
  un: ["UN"],
};
const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** @param {Actor} actor */
function identifiers(actor) {
  const own = Object.entries(actor.identifiers ?? {});
  return own.map(([register, id]) => {
    const [label, address] = REGISTERS[register] ?? [register];
    return el("span", { class: "id" }, `${label} `, address ? outward(address(encodeURIComponent(id)), id) : words(id));
  });
}

/** @param {Actor} actor */
const native = (actor) => actor.native_names ?? [];

/**
 * @param {Graph} graph
 * @param {Actor} actor
 * @param {OpenRecord} open
 */
function facts(graph, actor, open) {
  const aliases = actor.aliases ?? [];
  const apart = actor.not_to_confuse_with ?? [];
  return el(
    "dl",
    { class: "facts" },
    actor.country && fact("Country", regions.of(actor.country)),
    actor.ideology &&
      fact(
        "Ideology",
        actor.ideology.map((each, at) => [at ? ", " : "", words(each)]),
      ),
    DATES.map(([field, term]) => actor[field] && fact(term, Dates.inWords(actor[field]))),
    aliases.length > 0 &&
      fact(
        "Aliases",
        aliases.map(({ name, lang }, at) => [at ? ", " : "", words(name, { lang })]),
      ),
    apart.length > 0 &&
      fact(
        "Not to be confused with",
        apart.map((id, at) => [at ? ", " : "", actorButton(graph, id, open)]),
      ),
    actor.identifiers && fact("Identifiers", identifiers(actor)),
    actor.url && fact("Address", outward(actor.url, actor.url)),
  );
}

/**
 * The actor's links under headings for their meaning to the actor, and by kind under each.
 *
 * @param {Graph} graph
 * @param {Id} id
 */
export function groups(graph, id) {
  /** @type {Record<string, Id[]>} */
  const found = { "Designated by": [], "Supported by": [], Supports: [], Structure: [], Alignment: [], Hostility: [] };
  for (const [link, { source, target, kind }] of Object.entries(graph.links)) {
    if (source !== id && target !== id) continue;
    const { family } = graph.kinds[kind];
    const heading =
      kind === "designation" && target === id
        ? "Designated by"
        : family === "support"
          ? source === id
            ? "Supports"
            : "Supported by"
          : family[0].toUpperCase() + family.slice(1);
    found[heading].push(link);
  }
  /** @param {Id} link */
  const order = (link) => `${graph.kinds[graph.links[link].kind].label} ${link}`;
  for (const links of Object.values(found)) links.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return Object.entries(found).filter(([, links]) => links.length);
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
  const events = Object.entries(graph.events).filter(([, event]) => event.roles.some((role) => role.actor === id));
  events.sort(([, a], [, b]) => ((a.days[0] ?? "") < (b.days[0] ?? "") ? -1 : 1));
  return {
    eyebrow: [Legend.shape(look), look.label],
    title: words(actor.name),
    body: [
      native(actor).length > 0 &&
        el(
          "ul",
          { class: "natives", "aria-label": "Names in other scripts" },
          native(actor).map(({ name, lang }) =>
            el(
              "li",
              {},
              words(name, { lang, class: "native" }),
              el("span", { class: "lang" }, lang ? languages.of(lang) : ""),
            ),
          ),
        ),
      actor.summary && el("p", { class: "summary" }, words(actor.summary)),
      el(
        "p",
        { class: "actions" },
        el(
          "button",
          { type: "button", title: "Expand (e): show its neighbours", onclick: () => on.expand(id) },
          "Expand",
        ),
        el(
          "button",
          { type: "button", title: "Focus (f): show only it and its neighbours", onclick: () => on.focus(id) },
          "Focus",
        ),
        el("button", { type: "button", title: "Hide (h)", onclick: () => on.hide(id) }, "Hide"),
        el(
          "button",
          {
            type: "button",
            title: "Pin (k): keep its position",
            "aria-pressed": String(on.pinned(id)),
            onclick: (event) => {
              on.pin(id, !on.pinned(id));
              event.currentTarget.setAttribute("aria-pressed", String(on.pinned(id)));
            },
          },
          "Pin",
        ),
        el("button", { type: "button", onclick: () => on.pathFrom(id, null) }, "Paths from"),
        el("button", { type: "button", onclick: () => on.pathFrom(null, id) }, "Paths to"),
      ),
      facts(graph, actor, open),
      otherFields(actor.attributes),
      groups(graph, id).map(([title, links]) =>
        el(
          "section",
          {},
          el("h3", {}, title, el("span", { class: "count" }, String(links.length))),
          el(
            "ul",
            { class: "links" },
            links.map((link) => el("li", {}, linkButton(graph, link, open, { from: id }))),
          ),
        ),
      ),
      events.length > 0 &&
        el(
          "section",
          {},
          el("h3", {}, "Events", el("span", { class: "count" }, String(events.length))),
          el(
            "ul",
            { class: "links" },
            events.map(([event]) => el("li", {}, eventButton(graph, event, open))),
          ),
        ),
    ],
  };
}
