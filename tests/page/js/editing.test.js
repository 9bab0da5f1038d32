import assert from "node:assert/strict";
import { test } from "node:test";
import { alike } from "../../../graph/page/js/edit/alike.js";
import { meaning, proposal } from "../../../graph/page/js/edit/field.js";
import { gradesOf, publisherAt } from "../../../graph/page/js/edit/known.js";
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

test("a date in other words is proposed as it is written in the files", () => {
  const proposed = [
    "July 2012",
    "14 May 2024",
    "the 1990s",
    "about 2012",
    "circa May 2012",
    "spring 2012",
    "Soon",
    "13/05/2012",
  ];
  assert.deepEqual(proposed.map(proposal), [
    "2012-07",
    "2024-05-14",
    "199X",
    "2012~",
    "2012-05~",
    "2012-21",
    null,
    null,
  ]);
  assert.equal(proposal("2012"), null, "it is a date");
});

test("kinds of the data's own families are offered too", () => {
  const kinds = [{ id: "loan", label: "Loan", family: "debt", verb: "lends to" }];
  assert.deepEqual(kindGroups(kinds).at(-1), ["Debt", [["loan", "Loan (lends to …)"]]]);
});

test("a link is there already if its actors and kind are, in either direction for a kind that has none", () => {
  const kinds = [{ id: "loan" }, { id: "pact", symmetric: true }];
  const link = (id, source, kind, target) => ({ id, source, kind, target });
  const links = [link("one", "a", "loan", "b"), link("two", "a", "loan", "b"), link("three", "a", "pact", "b")];
  const ids = (source, kind, target) => alike({ links, kinds }, { source, kind, target }).map(({ id }) => id);
  assert.deepEqual(ids("a", "loan", "b"), ["one", "two"]);
  assert.deepEqual(ids("b", "loan", "a"), []);
  assert.deepEqual(ids("b", "pact", "a"), ["three"]);
  assert.deepEqual(ids("a", "", ""), []);
});

test("an address says its publisher, and a publisher the grades of its other sources", () => {
  const source = (publisher, reliability, url) => ({ id: publisher, names: ["A text", publisher, url], reliability });
  const sources = [
    source("Lantern Post", "B", "https://www.lantern.example/sea"),
    source("Lantern Post", "B", "https://lantern.example/road"),
    source("Lantern Post", "C"),
    source("One Author", "D", "https://many.example/1"),
    source("Another Author", "D", "https://many.example/2"),
  ];
  assert.equal(publisherAt(sources, "http://lantern.example/new?x=1"), "Lantern Post");
  assert.equal(publisherAt(sources, "https://many.example/3"), "", "a host of several publishers");
  assert.equal(publisherAt(sources, "https://"), "");
  assert.equal(gradesOf(sources, " lantern post"), "B (2), C (1)");
  assert.equal(gradesOf(sources, "One Author"), "D");
  assert.equal(gradesOf(sources, ""), "");
});
