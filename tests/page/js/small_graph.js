// A graph of a few odd records, as the scripts of the page know it.

const TURN = "\u202e";
const claim = (source, stance = "supports", more = {}) => ({
  source,
  stance,
  credibility: 2,
  strength: "strong",
  ...more,
});

export const smallGraph = () => ({
  info: {
    title: "Small",
    description: "Few.",
    asOf: "2025-06-30",
    asOfDay: "2025-06-30",
    version: "1.0",
    licence: "CC0-1.0",
    authors: ["A. Author"],
    narrowedBy: {},
  },
  types: {
    state: { shape: "square", colour: "#1f5fa8", label: "State", plural: "states", hollow: false },
    "armed-group": {
      shape: "triangle",
      colour: "#c2500a",
      label: "Armed group",
      plural: "armed groups",
      hollow: false,
    },
  },
  kinds: {
    weapons: { label: "Weapons", family: "support", verb: "arms", symmetric: false, colour: "#c2410c", letters: "W" },
    alliance: {
      label: "Alliance",
      family: "alignment",
      verb: "is allied with",
      symmetric: true,
      colour: "#0f766e",
      letters: "A",
    },
  },
  columns: {
    columns: ["Give", "Receive"].map((title) => ({ title, note: "", tone: "plain" })),
    of: { iran: 0, hamas: 1, odd: 1, constructor: 1 },
    wholes: {},
  },
  actors: {
    iran: { name: "Iran", type: "state", country: "IR", names: [], identifiers: { wikidata: "Q794" } },
    hamas: {
      name: "Hamas",
      type: "armed-group",
      country: "PS",
      native_names: [{ name: "حماس", lang: "ar" }],
      names: [],
      ideology: ["islamism", "nationalism"],
      not_to_confuse_with: ["gone", "iran"],
    },
    odd: { name: `=cmd|' "A1"\n${TURN}<b>&`, type: "armed-group", names: [] },
    constructor: { name: "constructor", type: "state", country: "LB", names: [] },
  },
  links: {
    "iran-weapons-hamas": {
      source: "iran",
      target: "hamas",
      kind: "weapons",
      start: "1990",
      end: "..",
      span: ["1990-01-01", "1990-12-31", "2025-06-30", null],
      status: "disputed",
      confidence: "high",
      roots: ["one", "two"],
      items: ["rockets", 'say "drones"'],
      amounts: [{ value: 100, currency: "USD", qualifier: "about", per: "year", as_of: "2020" }],
      claims: [
        claim("report", "supports", { locator: "p. 3" }),
        claim("denial", "denies", { attributed_to: "Iran", credibility: 4 }),
      ],
    },
    "odd-alliance-iran": {
      source: "odd",
      target: "iran",
      kind: "alliance",
      span: [null, null, null, null],
      status: "asserted",
      confidence: "low",
      roots: [],
      summary: "@risky",
      claims: [],
    },
  },
  sources: {
    report: {
      title: "A report",
      publisher: "A press",
      reliability: "B",
      published: "2014-08-05",
      author: "B. Writer",
      url: "https://example.org/a",
      derives_from: "origin",
      marks: ["one"],
    },
    denial: {
      title: "A denial",
      publisher: "Another press",
      reliability: "D",
      url: "javascript:alert(1)",
      marks: ["two"],
    },
    origin: { title: "Where it began", publisher: "An archive", reliability: "A", marks: ["one"] },
    idle: { title: "Cited by nobody", publisher: "Nobody", reliability: "F", marks: ["idle"] },
  },
  events: {
    fight: {
      name: "A fight",
      date: "2023-10-07",
      days: ["2023-10-07", "2023-10-07"],
      roles: [{ actor: "hamas", role: "perpetrator" }],
      responds_to: ["gone"],
      claims: [claim("report")],
    },
  },
  stories: [{ id: "told", title: "Told", steps: [] }],
});
