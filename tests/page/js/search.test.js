import assert from "node:assert/strict";
import test from "node:test";
import * as Names from "../../../graph/page/js/core/names.js";
import * as Search from "../../../graph/page/js/query/search.js";

const actor = (name, ...names) => ({ name, type: "party", names });
const graph = {
  actors: {
    hezbollah: { ...actor("Hezbollah", { name: "Hizballah" }, { name: "حزب الله", lang: "ar" }), former_ids: ["hizb"] },
    houthis: { ...actor("Houthis", { name: "Ansar Allah" }), identifiers: { ofac: "4711" } },
    "quds-force": actor("Quds Force", { name: "نیروی قدس", lang: "fa" }),
  },
  kinds: { training: { label: "training", family: "support", verb: "trains", symmetric: false } },
  links: { l1: { source: "quds-force", target: "houthis", kind: "training" } },
  sources: {
    gazette: {
      title: "How the harbour was paid for",
      publisher: "Harbour Gazette",
      url: "https://g.example/1",
      former_ids: ["old-paper"],
    },
  },
  events: { raid: { name: "Raid on the old quay", place: "Ostrand", roles: [] } },
  stories: [{ id: "reeds", title: "Money for reeds", steps: [] }],
};
const entries = Search.index(graph);
const find = (text, how) => Search.find(graph, entries, text, how).results;
const first = (text) => find(text)[0]?.id;

test("case, diacritics, apostrophes and the letters of two keyboards make no difference", () => {
  assert.equal(Names.fold("Kata’ib ḤIZBALLĀH"), Names.fold("kataib hizballah"));
  assert.equal(Names.fold("كتائب"), Names.fold("کتایب"));
  assert.equal(first("HIZBALLĀH"), "hezbollah");
  assert.equal(first("حِزْب الله"), "hezbollah");
  assert.equal(first("نيروي قدس"), "quds-force");
});

test("a slip, a beginning, another order of words find the actor", () => {
  for (const [text, id] of [
    ["hezbolah", "hezbollah"],
    ["hoth", undefined],
    ["houhtis", "houthis"],
    ["ansar", "houthis"],
    ["force quds", "quds-force"],
    ["ansarallah", "houthis"],
  ]) {
    assert.equal(first(text), id, text);
  }
});

test("a former id is shown as what was found, and a removed one says why it is gone", () => {
  assert.deepEqual(
    find("old-paper").map(({ id, matched }) => [id, matched]),
    [["gazette", "old-paper"]],
  );
  assert.equal(find("gazette")[0].matched, null);
  const info = { removed: { ghost: "the same as houthis" } };
  assert.equal(Search.find({ ...graph, info }, entries, "ghost").removed, "“ghost” was removed: the same as houthis");
  assert.equal(Search.answer({ ...graph, info }, entries, "ghost").removed, "the same as houthis");
});

test("every record is found by what it is called", () => {
  for (const [text, type, id] of [
    ["hizb", "actor", "hezbollah"],
    ["OFAC 4711", "actor", "houthis"],
    ["4711", "actor", "houthis"],
    ["quds force trains houthis", "link", "l1"],
    ["harbour gazette", "source", "gazette"],
    ["https://g.example/1", "source", "gazette"],
    ["ostrand", "event", "raid"],
    ["raid quay", "event", "raid"],
    ["money for reeds", "story", "reeds"],
    ["old-paper", "source", "gazette"],
  ]) {
    const [found] = find(text);
    assert.deepEqual([found?.type, found?.id], [type, id], text);
  }
  assert.equal(first("4712"), undefined);
  assert.deepEqual(find("ostrand", { types: ["actor"] }), []);
});

test("two names offer the links between the two", () => {
  const { results, pair } = Search.find(graph, entries, "houthis quds force");
  assert.deepEqual(pair, ["houthis", "quds-force"]);
  assert.equal(results[0].id, "l1");
  assert.equal(Search.find(graph, entries, "houthis").pair, null);
});

test("a match is shown unless it is the record's own name", () => {
  assert.deepEqual(find("حزب الله")[0], {
    type: "actor",
    id: "hezbollah",
    name: "Hezbollah",
    score: 100,
    matched: "حزب الله",
    lang: "ar",
  });
  assert.equal(find("hezbollah")[0].matched, null);
  assert.equal(find("4711")[0].matched, "OFAC 4711");
});

test("nothing is found for nothing, and a very long text costs nothing", () => {
  for (const text of ["", "  ", "!!!", "zzzzqqqq", "x".repeat(100000)]) assert.deepEqual(find(text), []);
});
test("likeness of long and short texts is counted alike", () => {
  const long = "abcdefghij".repeat(5);
  for (const text of ["kitten", "a", long]) {
    const other = Names.pattern(`${text}x`);
    assert.equal(Names.ratio(Names.pattern(text), other.points), (1 - 1 / (2 * text.length + 1)) * 100);
  }
  assert.deepEqual(Names.suggest("weapon", ["weapons", "funding"]), ["weapons"]);
  assert.deepEqual(Names.suggest("zzz", ["weapons", "funding"]), []);
});
