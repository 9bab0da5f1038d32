// Names, identifiers and look-alikes of an actor.
import * as Dates from "../core/dates.js";
import { actorButton } from "./buttons.js";
import { el, fact, outward, words } from "./dom.js";

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

/** @param {Name[]} names */
const natives = (names) =>
  el(
    "ul",
    { class: "natives", "aria-label": "Names in other scripts" },
    names.map(({ name, lang }) =>
      el(
        "li",
        {},
        words(name, { lang, class: "native" }),
        el("span", { class: "lang" }, lang ? languages.of(lang) : ""),
      ),
    ),
  );

/**
 * Items with commas between them.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => Child} make
 */
const listed = (items, make) => items.map((item, at) => [at ? ", " : "", make(item)]);

/**
 * @param {Graph} graph
 * @param {Actor} actor
 * @param {OpenRecord} open
 */
export function folded(graph, actor, open) {
  const { aliases = [], not_to_confuse_with: apart = [], native_names: native = [], ideology } = actor;
  const facts = [
    actor.country && fact("Country", regions.of(actor.country)),
    ideology &&
      fact(
        "Ideology",
        listed(ideology, (each) => words(each)),
      ),
    DATES.map(([field, term]) => actor[field] && fact(term, Dates.inWords(actor[field]))),
    aliases.length > 0 &&
      fact(
        "Aliases",
        listed(aliases, ({ name, lang }) => words(name, { lang })),
      ),
    apart.length > 0 &&
      fact(
        "Not to be confused with",
        listed(apart, (id) => actorButton(graph, id, open)),
      ),
    actor.identifiers && fact("Identifiers", identifiers(actor)),
    actor.url && fact("Address", outward(actor.url, actor.url)),
  ];
  if (!native.length && !facts.flat(2).some(Boolean)) return null;
  return el(
    "details",
    { class: "names" },
    el("summary", {}, "Names, identifiers and look-alikes"),
    native.length > 0 && natives(native),
    el("dl", { class: "facts" }, facts),
  );
}
