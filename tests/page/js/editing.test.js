import assert from "node:assert/strict";
import { test } from "node:test";
import { meaning } from "../../../graph/page/js/edit/field.js";
import { found } from "../../../graph/page/js/edit/pick.js";
import { kindGroups } from "../../../graph/page/js/edit/words.js";

const options = [
  { id: "iran", names: ["Iran", "Islamic Republic of Iran", "ایران"], fine: "state" },
  { id: "nioc", names: ["National Iranian Oil Company"], fine: "company" },
  { id: "sea-road", names: ["The Sea Road", "Lantern Post", "https://example.org/sea"], fine: "Lantern Post · 2012" },
];
const ids = (typed) => found(options, typed).map(({ id }) => id);

test("a record is found by a part of any name, and by words of several of its parts", () => {
  assert.deepEqual(ids("iran"), ["iran", "nioc"]);
  assert.deepEqual(ids("ايران"), ["iran"], "Arabic letters for Persian ones");
  assert.deepEqual(ids("OIL nat"), ["nioc"]);
  assert.deepEqual(ids("lantern sea 2012"), ["sea-road"]);
  assert.deepEqual(ids("https://example.org/sea"), ["sea-road"]);
  assert.deepEqual(ids("  "), []);
  assert.deepEqual(ids("<script>"), []);
});

test("a date says what it means as one types, or that it is none", () => {
  assert.equal(meaning("2012~").words, "about 2012");
  assert.equal(meaning("199X").words, "the 1990s");
  assert.equal(meaning("..").words, "still going on");
  assert.equal(meaning("13/05/2012").words, "");
  assert.match(meaning("2012-02-30").fault.message, /not a day/);
});

test("kinds of the data's own families are offered too", () => {
  const kinds = [{ id: "loan", label: "Loan", family: "debt", verb: "lends to" }];
  assert.deepEqual(kindGroups(kinds).at(-1), ["Debt", [["loan", "Loan (lends to …)"]]]);
});
