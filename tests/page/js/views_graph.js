// A small graph for the tests of the views.
const claim = (source, stance = "supports", strength = "strong") => ({
  source,
  stance,
  strength,
  credibility: 2,
  locator: "p. 1",
});
const link = (source, target, kind, span, confidence, claims, more = {}) => ({
  source,
  target,
  kind,
  span,
  confidence,
  status: "asserted",
  roots: ["x"],
  claims,
  ...more,
});

const graph = {
  info: { asOfDay: "2026-06-30" },
  types: { state: { label: "State" }, "armed-group": { label: "Armed group" } },
  kinds: {
    funding: { label: "Funding", verb: "funds", family: "support", symmetric: false },
    weapons: { label: "Weapons", verb: "arms", family: "support", symmetric: false },
    rivalry: { label: "Rivalry", verb: "is a rival of", family: "hostility", symmetric: true },
  },
  actors: {
    c: { name: "Gamma", type: "armed-group", country: "LB" },
    b: {
      name: "beta",
      type: "armed-group",
      names: [{ name: "حماس", lang: "ar" }],
      native_names: [{ name: "حماس", lang: "ar" }],
    },
    a: { name: "Ālpha", type: "state", country: "IR", founded: "1979" },
  },
  links: {
    l1: link("a", "b", "funding", ["2001-01-01", "2001-12-31", "2005-01-01", "2005-12-31"], "high", [claim("s1")], {
      start: "2001",
      end: "2005",
    }),
    l2: link(
      "a",
      "c",
      "weapons",
      ["2010-05-01", "2010-05-01", "2026-06-30", null],
      "moderate",
      [claim("s2"), claim("s1", "supports", "weak")],
      { start: "2010-05-01", end: ".." },
    ),
    l3: link("b", "c", "rivalry", [null, null, null, null], "low", [claim("s3", "supports", "fair")]),
    l4: link("c", "a", "rivalry", [null, null, null, null], "low", []),
  },
  sources: {
    s0: { title: "Notice", publisher: "Ministry", reliability: "A", marks: ["ministry"] },
    s1: {
      title: "Paper",
      publisher: "Daily",
      reliability: "B",
      marks: ["ministry"],
      derives_from: "s0",
      published: "2011",
    },
    s2: { title: "Book", publisher: "House", reliability: "A", marks: ["house"], published: "2020-02" },
    s3: { title: "Article", publisher: "Daily", reliability: "B", marks: ["daily"] },
    s4: { title: "Cited by nothing", publisher: "Nobody", reliability: "B", marks: ["nobody"] },
  },
  events: {
    e1: {
      name: "Battle",
      date: "2012",
      days: ["2012-01-01", "2012-12-31"],
      roles: [{ actor: "a", role: "perpetrator" }],
      claims: [claim("s1")],
    },
    e2: {
      name: "Elsewhere",
      date: "2013",
      days: ["2013-01-01", "2013-12-31"],
      roles: [{ actor: "gone", role: "victim" }],
      claims: [claim("s4")],
    },
  },
  columns: {
    columns: [{ title: "Patrons" }, { title: "Partners" }, { title: "Others" }],
    of: { a: 0, c: 1, b: 2 },
    wholes: {},
  },
};
graph.actors.b.name = "Beta";
const shown = { actors: new Set(["c", "b", "a"]), links: new Set(["l1", "l2", "l3", "l4"]) };

export { claim, graph, shown };
