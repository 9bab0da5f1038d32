import assert from "node:assert/strict";
import test from "node:test";
import * as Names from "../../../graph/page/js/core/names.js";
import * as Search from "../../../graph/page/js/query/search.js";

const actor = (name, ...names) => ({ name, type: "party", names });
const entries = Search.index({
  hezbollah: actor("Hezbollah", { name: "Hizballah" }, { name: "حزب الله", lang: "ar" }),
  houthis: actor("Houthis", { name: "Ansar Allah" }),
  "quds-force": actor("Quds Force", { name: "نیروی قدس", lang: "fa" }),
});
const first = (text) => Search.find(entries, text)[0]?.id;

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

test("what matched is told when it is not the actor's own name", () => {
  assert.deepEqual(Search.find(entries, "حزب الله")[0], {
    id: "hezbollah",
    score: 100,
    matched: "حزب الله",
    lang: "ar",
  });
  assert.equal(Search.find(entries, "hezbollah")[0].matched, null);
});

test("nothing is found for nothing, and a very long text costs nothing", () => {
  for (const text of ["", "  ", "!!!", "zzzzqqqq", "x".repeat(100000)])
    assert.deepEqual(Search.find(entries, text), []);
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
