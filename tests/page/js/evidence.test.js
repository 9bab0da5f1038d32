// What the panel says of actors, links and pairs, and what its numbers count.
import assert from "node:assert/strict";
import test from "node:test";
import * as Words from "../../../graph/page/js/core/counted.js";
import * as Fragment from "../../../graph/page/js/core/fragment.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as Statements from "../../../graph/page/js/core/statements.js";
import * as Counted from "../../../graph/page/js/query/counted.js";
import * as Pairs from "../../../graph/page/js/query/pairs.js";
import * as Profile from "../../../graph/page/js/query/profile.js";
import * as Shown from "../../../graph/page/js/query/shown.js";
import * as Years from "../../../graph/page/js/query/years.js";
import { smallGraph } from "./small_graph.js";

const claim = (source, stance = "supports") => ({ source, stance, credibility: 2, strength: "strong" });
const link = (source, kind, target, more = {}) => ({
  source,
  target,
  kind,
  span: ["2000-01-01", "2000-12-31", "2004-01-01", "2004-12-31"],
  status: "asserted",
  confidence: "high",
  roots: ["one"],
  claims: [claim("report")],
  ...more,
});

/** A graph in which Iran and its Guards support Hamas, and Hamas fights Constructor. */
function graph() {
  const made = smallGraph();
  made.kinds.training = { ...made.kinds.weapons, label: "Training", letters: "T" };
  made.kinds.attack = { ...made.kinds.weapons, label: "Attack", family: "hostility", letters: "A" };
  made.actors.guards = { name: "Guards", type: "state", country: "IR", names: [] };
  made.columns.of.guards = 0;
  made.columns.wholes.guards = "iran";
  made.links = {
    ...made.links,
    "guards-training-hamas": link("guards", "training", "hamas", { confidence: "moderate", roots: ["one", "two"] }),
    "hamas-attack-constructor": link("hamas", "attack", "constructor", { claims: [claim("denial")] }),
    "iran-training-hamas": link("iran", "training", "hamas", { confidence: "low" }),
  };
  return made;
}

/** The page as it is in a state. */
function page(own, change = {}) {
  const state = { ...State.DEFAULTS, ...change };
  const view = Shown.inView(own, state);
  return { state, view, drawn: Shown.drawn(own, state, ["iran", "hamas"], view) };
}

const ids = (own, text, change) => Counted.of(own, page(own, change), text).ids;

test("a number counts the records under its conditions, the strongest links first", () => {
  const own = graph();
  assert.deepEqual(ids(own, "links:to=hamas:family=support"), [
    "iran-weapons-hamas",
    "guards-training-hamas",
    "iran-training-hamas",
  ]);
  assert.deepEqual(ids(own, "links:to=hamas:kind=training:confidence=low"), ["iran-training-hamas"]);
  assert.deepEqual(ids(own, "links:status=disputed"), ["iran-weapons-hamas"]);
  assert.deepEqual(ids(own, "links:of=iran:with=hamas"), ["iran-weapons-hamas", "iran-training-hamas"]);
  assert.deepEqual(ids(own, "actors:gives=hamas"), ["guards", "iran"]);
  assert.deepEqual(ids(own, "actors:takes=iran"), ["hamas"]);
  assert.deepEqual(ids(own, "actors:foe=constructor"), ["hamas"]);
  assert.deepEqual(ids(own, "events:of=hamas"), ["fight"]);
  assert.deepEqual(ids(own, "actors:drawn"), ["hamas", "iran"]);
  assert.deepEqual(ids(own, "links:drawn").length, 2);
});

test("what rests on a source: what cites it or what repeats it, what has nothing else, and what would be weaker", () => {
  const own = graph();
  assert.deepEqual(ids(own, "links:cites=origin"), []);
  assert.deepEqual(ids(own, "links:rests=origin").length, 3);
  assert.deepEqual(ids(own, "links:alone=denial"), ["hamas-attack-constructor"]);
  assert.deepEqual(ids(own, "events:alone=report"), ["fight"]);
  assert.deepEqual(ids(own, "sources:repeats=origin"), ["report"]);
  assert.deepEqual(ids(own, "roots:cited=iran-weapons-hamas"), ["report"]);
});

test("lists obey the filters; a number of the legend holds under all other filters", () => {
  const own = graph();
  assert.deepEqual(ids(own, "links:to=hamas", { kinds: ["training"] }), [
    "guards-training-hamas",
    "iran-training-hamas",
  ]);
  assert.deepEqual(ids(own, "links:kind=weapons", { kinds: ["training"] }), []);
  assert.deepEqual(ids(own, "links:kind=weapons:instead", { kinds: ["training"] }), ["iran-weapons-hamas"]);
  assert.deepEqual(ids(own, "links:kind=weapons:instead", { kinds: ["training"], without: ["hamas"] }), []);
});

test("pairs and lists go through the address and back, and a wrong one is named", () => {
  const own = graph();
  const text = Words.text("links", { to: "hamas", kind: "training", drawn: "" });
  for (const open of [
    { type: "pair", from: "iran", to: "hamas" },
    { type: "list", list: text },
  ]) {
    const read = Fragment.decode(own, Fragment.encode(own, { ...State.DEFAULTS, open }));
    assert.deepEqual([read.state.open, read.notes], [open, []]);
  }
  for (const wrong of ["pair:iran", "pair:iran:iran", "pair:iran:nobody", "list:", "list:links:to=nobody", "list:x"]) {
    const read = Fragment.decode(own, `open=${encodeURIComponent(wrong)}`);
    assert.equal(read.state.open, null, wrong);
    assert.equal(read.notes.length, 1, wrong);
  }
  const said = Words.conditions(own, Words.parse(own, "links:to=hamas:confidence=high:status=disputed"));
  assert.deepEqual(said, ["to Hamas", "high confidence", "disputed"]);
});

test("a pair holds the links of both and of their parts, those of the two themselves first", () => {
  const own = graph();
  const found = Pairs.of(own, Object.keys(own.links), { from: "iran", to: "hamas" });
  assert.deepEqual(found.families, [
    { family: "support", links: ["iran-weapons-hamas", "iran-training-hamas", "guards-training-hamas"] },
  ]);
  assert.deepEqual([found.there.toSorted(), found.back], [["training", "weapons"], []]);
  assert.deepEqual(Pairs.of(own, Object.keys(own.links), { from: "guards", to: "iran" }).families, []);
  assert.deepEqual(Pairs.ofRibbon(own, { id: "iran>hamas:support", links: ["iran-weapons-hamas"] }), {
    type: "pair",
    from: "iran",
    to: "hamas",
  });
  assert.deepEqual(Pairs.ofRibbon(own, { id: "iran>stack:bank.1:support", links: ["iran-weapons-hamas"] }), {
    type: "list",
    list: "links:ids=iran-weapons-hamas",
  });
});

test("an actor has its supporters by strength, and a row for each kind by confidence", () => {
  const own = graph();
  const links = Profile.linksOf(own, Object.keys(own.links), "hamas");
  const groups = Profile.groups(own, links, "hamas");
  assert.deepEqual(
    groups.map(({ title, links: some }) => [title, some.length]),
    [
      ["Supported by", 3],
      ["Hostile links with", 1],
    ],
  );
  assert.deepEqual(
    Profile.neighbours(own, groups[0].links, "hamas").map(({ id }) => id),
    ["iran", "guards"],
  );
  const [training, weapons] = Profile.strip(own, links, "hamas");
  assert.deepEqual([training.kind, training.received], ["training", { low: 1, moderate: 1, high: 0 }]);
  assert.deepEqual([weapons.received.high, weapons.given.high], [1, 0]);
});

test("years count what is certain and what is only possible", () => {
  const links = [link("iran", "weapons", "hamas")];
  const { first, last, rows } = Years.table([links, []], "2005-06-30");
  assert.deepEqual([first, last], [2000, 2005]);
  assert.deepEqual(
    rows[0].map(({ certain, possible }) => certain - possible),
    [1, 1, 1, 1, 1, 0],
  );
  assert.equal(Years.table([[link("iran", "weapons", "hamas", { span: [null, null, null, null] })]], null), null);
});

test("sentences say what an actor is, since when a link holds and how good it is, and what two actors give", () => {
  const own = graph();
  own.actors.hamas = { ...own.actors.hamas, country: "LB", founded: "1987-12", dissolved: "2024-12-08" };
  assert.equal(Statements.actor(own, "iran"), "Iran is a state.");
  assert.equal(
    Statements.actor(own, "hamas"),
    "Hamas was an armed group in Lebanon, founded in December 1987, ended on 8 December 2024.",
  );
  const times = [
    [{ start: "1982", end: ".." }, "since 1982"],
    [{ start: "1982" }, "from 1982, end unknown"],
    [{ start: "1982", end: "2006-07" }, "from 1982 to July 2006"],
    [{ start: "2012", end: "2012" }, "in 2012"],
    [{ start: "1982", end: "[2025-06-13..]" }, "since 1982, last confirmed 13 June 2025"],
    [{ start: "[..2012]", end: "[2012..]" }, "seen 2012"],
    [{ end: "2006" }, "until 2006"],
    [{}, "dates not known"],
  ];
  for (const [dates, said] of times) assert.equal(Statements.time(dates), said);
  assert.equal(Statements.judged(own.links["iran-weapons-hamas"]), "Since 1990, high confidence");
  const ends = { from: "iran", to: "hamas" };
  const pair = Pairs.of(own, Object.keys(own.links), ends);
  assert.equal(Statements.pair(own, ends, pair), "Iran gives Hamas weapons and training.");
  assert.match(Statements.pair(own, ends, Pairs.of(own, [], ends)), /^No link between Iran and Hamas/);
});
