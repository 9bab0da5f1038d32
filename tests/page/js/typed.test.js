// Questions as people type them, and the sentence that they become.
import assert from "node:assert/strict";
import test from "node:test";
import * as Asking from "../../../graph/page/js/core/asking.js";
import * as Sentence from "../../../graph/page/js/core/sentence.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as Terminal from "../../../graph/page/js/core/terminal.js";
import * as Search from "../../../graph/page/js/query/search.js";
import * as Typed from "../../../graph/page/js/query/typed.js";
import { graphOf, link } from "./graphs.js";

const KINDS = {
  funding: { label: "Funding", family: "support", verb: "funds", symmetric: false },
  weapons: { label: "Weapons", family: "support", verb: "arms", symmetric: false },
  leads: { label: "Leads", family: "structure", verb: "leads", symmetric: false },
  alliance: { label: "Alliance", family: "alignment", verb: "is allied with", symmetric: true },
  attack: { label: "Attack", family: "hostility", verb: "attacks", symmetric: false },
};

/** States, movements and a bank with invented names. */
function world() {
  const kinds = Object.keys(KINDS);
  const ends = [
    ["norland", "red-league"],
    ["norland", "harbour-front"],
    ["harbour-front", "red-league"],
    ["norland", "blue-bank"],
    ["norland", "elsewhere"],
  ];
  const links = Object.fromEntries(ends.map(([a, b], at) => [`l${at}`, link(a, b, { kind: kinds[at] })]));
  const graph = graphOf(links, { kinds: KINDS, sources: {} });
  const names = { norland: "Norland", "red-league": "Red League of Sudmark", "harbour-front": "Harbour Front" };
  for (const [id, actor] of Object.entries(graph.actors)) {
    actor.name = names[id] ?? actor.name;
    actor.country = id === "norland" || id === "elsewhere" ? "SE" : "IQ";
  }
  graph.actors["red-league"].names = [{ name: "Reds" }];
  graph.info = { narrowedBy: {} };
  graph.types = { state: { label: "State", plural: "states" } };
  graph.columns = { columns: [], of: {}, wholes: {} };
  return graph;
}
const graph = world();
const entries = Search.index(graph);
const said = (text, state = State.DEFAULTS) => {
  const found = Typed.question(graph, entries, text, state);
  return found && Sentence.inWords(graph, { ...state, ...found.change });
};

const NEAR = "directly or through one other";
const FAR = "through up to 3 others";

test("words of any order become a sentence", () => {
  for (const [text, sentence] of [
    ["norland reds weapons 2013", `Norland arms Red League of Sudmark, ${FAR}, in 2013?`],
    ["weapons to reds", `Who arms Red League of Sudmark, ${NEAR}?`],
    ["money to the reds 2012 to 2017", `Who funds Red League of Sudmark, ${NEAR}, from 2012 to 2017?`],
    ["who arms the Reds, and through whom?", `Who arms Red League of Sudmark, ${NEAR}?`],
    ["from norland", `Norland supports or is tied to whom, ${NEAR}?`],
    ["norland arms", `Norland arms whom, ${NEAR}?`],
    ["through harbour front", "Who supports or is tied to whom, through Harbour Front?"],
    ["norland to reds via harbour", "Norland supports or is tied to Red League of Sudmark, through Harbour Front?"],
    [
      "money from norland to reds directly certain 2014",
      "Norland funds Red League of Sudmark, directly, in 2014, certain only?",
    ],
    ["who attacks norland since 2020", `Who attacks Norland, ${NEAR}, since 2020?`],
    ["support to reds October 2023", `Who gives support to Red League of Sudmark, ${NEAR}, in October 2023?`],
    ["actors in iraq", "Who is linked with actors in Iraq, directly?"],
    ["weapons to iraq", `Who arms actors in Iraq, ${NEAR}?`],
    ["linked with norland", "Who is linked with Norland, directly?"],
    ["2012-2017", "Who supports whom, from 2012 to 2017?"],
    ["money", "Who funds whom?"],
    ["norland", null],
    ["red league", null],
    ["norland bananas", null],
    ["", null],
  ])
    assert.equal(said(text), sentence, text);
});

test("a text without an end narrows the question there is, one with an end asks another", () => {
  const first = { ...State.DEFAULTS, ...Typed.question(graph, entries, "weapons to reds", State.DEFAULTS).change };
  assert.equal(said("2012-2017", first), `Who arms Red League of Sudmark, ${NEAR}, from 2012 to 2017?`);
  assert.equal(
    said("certain", { ...first, window: ["2013-01-01", null] }),
    `Who arms Red League of Sudmark, ${NEAR}, since 2013, certain only?`,
  );
  assert.equal(said("certain", first), null, "without a time it means nothing");
  assert.equal(said("from norland", first), `Norland supports or is tied to whom, ${NEAR}?`);
});

test("a country is offered beside records, a question that says more stands alone", () => {
  const { options, ...where } = Typed.questions(graph, entries, "iraq", State.DEFAULTS);
  assert.deepEqual([options.map(({ name }) => name)], [["Who is linked with actors in Iraq, directly?"]]);
  assert.deepEqual(where, { alone: false, after: true });
  assert.equal(Typed.questions(graph, entries, "weapons to reds", State.DEFAULTS).alone, true);
  assert.equal(Typed.questions(graph, entries, "norland reds", State.DEFAULTS).alone, false, "or their links");
  assert.deepEqual(Typed.questions(graph, entries, "harbour", State.DEFAULTS).options, []);
});

test("a text that is almost a question is understood, or says what is wrong with it", () => {
  const offered = (text) => {
    const { options, wrong } = Typed.questions(graph, entries, text, State.DEFAULTS);
    return options[0]?.name ?? wrong ?? null;
  };
  for (const [text, answer] of [
    ["certain", /needs? a time|are said of a time/],
    ["norland certain", /are said of a time/],
    ["possible", /are said of a time/],
    ["2017 2012", /ends \(31 December 2012\) before it starts/],
    ["weapons to reds 2017-2012", /ends \(31 December 2012\) before it starts/],
    ["31 Feb 2013", /The calendar has no day “31 feb 2013”/],
    ["7/10/2023 money", /can be read in two ways/],
    ["norland bananas", /^No actor, kind of link or time is called “bananas”$/],
    ["2012-13", /called “2012-13”/],
    ["directly", /needs an actor/],
    ["norland reds harbour front", /two actors at most/],
    ["wepons", /^Who arms whom\?$/],
    ["mony and wepons", /^Who gives support to whom\?$/],
    ["weapons money", /^Who gives support to whom\?$/],
    ["wepons to norlnd", /^Who arms Norland, /],
    ["2012 2017", /^Who supports whom, from 2012 to 2017\?$/],
    ["to 2015", /until 2015/],
    ["before 2010", /until 2009/],
    ["money in the 1990s", /^Who funds whom, from 1990 to 1999\?$/],
    ["norland October 7, 2023", /^Norland .* on 7 October 2023\?$/],
    ["high", /· Confidence: high$/],
    ["low confidence", /· Confidence: low$/],
    ["denied weapons", /^Who arms whom\? · Status: denied$/],
    ["norland 3 hops", /^Norland .* through up to 2 others\?$/],
    ["not norland", /· without Norland$/],
    ["norland vs reds", /^Compare Norland and Red League of Sudmark$/],
    ["states", /^All states in view$/],
    ["everything", /^Everything: /],
    ["bananas", null],
  ])
    if (answer === null) assert.equal(offered(text), null, text);
    else assert.match(offered(text) ?? "", answer, text);
});

test("a time in a question is one date, two, or open", () => {
  for (const [text, window] of [
    ["2013", ["2013-01-01", "2013-12-31"]],
    ["2012-2017", ["2012-01-01", "2017-12-31"]],
    ["2012 to 2017-03", ["2012-01-01", "2017-03-31"]],
    ["from 2012 until 2017", ["2012-01-01", "2017-12-31"]],
    ["between 2012 and 2017", ["2012-01-01", "2017-12-31"]],
    ["since 2012", ["2012-01-01", null]],
    ["until 2014-02", [null, "2014-02-28"]],
    ["in Oct 2023", ["2023-10-01", "2023-10-31"]],
    ["October 2023 - March 2024", ["2023-10-01", "2024-03-31"]],
    ["8 Dec 2024", ["2024-12-08", "2024-12-08"]],
  ])
    assert.deepEqual(Typed.question(graph, entries, `${text} money`, State.DEFAULTS).change.window, window, text);
});

test("kinds are meant by label, verb, beginning, everyday word or family", () => {
  for (const [text, kinds] of [
    ["Weapons", ["weapons"]],
    ["arms", ["weapons"]],
    ["mon", ["funding"]],
    ["money", ["funding"]],
    ["support", ["funding", "weapons"]],
    ["nothing", []],
    ["money, weapons", ["funding", "weapons"]],
    ["money and arms", ["funding", "weapons"]],
    ["wepons", ["weapons"]],
    ["money and nothing", []],
    ["", []],
  ])
    assert.deepEqual(Typed.kinds(graph, text), kinds, text);
});

test("a question uses the kinds and statuses of paths unless some are chosen, and says what it uses", () => {
  const asked = { ...State.DEFAULTS, question: { from: null, to: "red-league", walk: {} } };
  assert.deepEqual(State.shownBy(graph, asked, "kinds"), ["funding", "weapons", "leads", "alliance"]);
  assert.deepEqual(State.shownBy(graph, asked, "statuses"), ["asserted", "disputed"]);
  assert.equal(State.shownBy(graph, State.DEFAULTS, "kinds"), null);
  const all = State.choosing(graph, asked, "kinds", Object.keys(KINDS));
  assert.deepEqual(all, { kinds: Object.keys(KINDS) });
  assert.equal(Sentence.verb(graph, { ...asked, ...all }), "is linked with");
  assert.deepEqual(State.choosing(graph, State.DEFAULTS, "kinds", Object.keys(KINDS)), { kinds: null });
  assert.deepEqual(State.choosing(graph, asked, "kinds", ["funding", "weapons", "leads", "alliance"]), { kinds: null });
});

test("all that narrows an answer beside the sentence is a chip, which takes it away", () => {
  const state = {
    ...State.DEFAULTS,
    question: {
      from: "norland",
      to: "red-league",
      walk: { undirected: true, time: "together", limit: 5, parts: false },
    },
    confidences: ["high"],
    statuses: ["asserted"],
    countries: ["IQ"],
    without: ["blue-bank"],
    only: ["norland", "red-league"],
    focus: { id: "norland", depth: 1 },
  };
  const chips = Sentence.chips(graph, state);
  assert.deepEqual(
    chips.map(({ key }) => key),
    [
      "countries",
      "confidences",
      "statuses",
      "undirected",
      "parts",
      "time",
      "limit",
      "only",
      "without:blue-bank",
      "focus",
    ],
  );
  const bare = chips.reduce((left) => ({ ...left, ...Sentence.chips(graph, left)[0].change }), state);
  assert.deepEqual(Sentence.chips(graph, bare), []);
  assert.deepEqual(bare, {
    ...State.DEFAULTS,
    question: { from: "norland", to: "red-league", walk: {} },
    chosen: null,
  });
});

test("the terminal has a command for the question", () => {
  const asked = (question, more = {}) => Terminal.command(graph, { ...State.DEFAULTS, question, ...more });
  const window = ["2012-01-01", "2017-12-31"];
  assert.equal(
    asked({ from: null, to: "red-league", walk: {} }, { kinds: ["weapons"], window, certain: true }),
    "axisgraph links --to red-league --depth 2 --kind weapons --between 2012-01-01..2017-12-31 --certain --parts",
  );
  assert.equal(
    asked(
      { from: "norland", to: "red-league", walk: { via: ["harbour-front"], maxHops: 3 } },
      { without: ["blue-bank"] },
    ),
    "axisgraph path norland red-league --without blue-bank --via harbour-front --max-hops 3",
  );
  assert.equal(asked(null), null);
  assert.equal(asked({ from: null, to: "country:IQ", walk: {} }), null);
});

test("a filter that would give a path becomes facets, and what is chosen beside it stays", () => {
  const state = {
    ...State.DEFAULTS,
    question: { from: "norland", to: "red-league", walk: {} },
    kinds: ["attack"],
    countries: ["IQ", "SE"],
    window: ["2030-01-01", "2030-12-31"],
    without: ["blue-bank"],
  };
  const own = Asking.filterOf(graph, state);
  const loosened = Asking.loosened(graph, state, {
    ...{ kinds: [], families: ["hostility"], on: null, minConfidence: null, status: ["asserted", "disputed"] },
    ...{ certain: false, via: [], limit: 10, undirected: false, time: "any", parts: true, sort: "shortest" },
    ...{ between: null, without: own.without, maxHops: 5 },
  });
  assert.deepEqual(loosened.question.walk, { maxHops: 5 });
  assert.deepEqual([loosened.window, loosened.certain], [null, false]);
  assert.ok(!("without" in loosened) && !("countries" in loosened) && !("kinds" in loosened));
});
