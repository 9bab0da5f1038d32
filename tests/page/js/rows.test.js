import assert from "node:assert/strict";
import { test } from "node:test";
import * as Columns from "../../../graph/page/js/query/columns.js";
import * as Rows from "../../../graph/page/js/query/rows.js";
import { graph, shown } from "./views_graph.js";
import { assertGrows } from "./work.js";

const keys = (rows) => rows.map((row) => row.key);
const column = (table, id) => Columns.of(graph, table).find((each) => each.id === id);

test("an actor's row counts its links in view, and the support that it gives and gets", () => {
  const rows = Object.fromEntries(
    Rows.of(graph, "actors", shown).map((row) => [row.key, [row.links, row.gives, row.gets]]),
  );
  assert.deepEqual(rows, { a: [3, 2, 0], b: [2, 0, 1], c: [3, 0, 1] });
});

test("every claim of a link and of an event in view is a row that opens what it is about", () => {
  const rows = Rows.of(graph, "claims", shown);
  assert.deepEqual(
    rows.map((row) => [row.open.type, row.open.id, row.own.source]),
    [
      ["link", "l1", "s1"],
      ["link", "l2", "s2"],
      ["link", "l2", "s1"],
      ["link", "l3", "s3"],
      ["event", "e1", "s1"],
    ],
  );
  assert.equal(rows[0].about, "Ālpha funds Beta");
});

test("a table of sources holds the cited and what they derive from, once each", () => {
  assert.deepEqual(keys(Rows.of(graph, "sources", shown)), ["s1", "s0", "s2", "s3"]);
});

test("a column sorts both ways, and what it does not know comes last either way", () => {
  const rows = Rows.of(graph, "links", shown);
  assert.deepEqual(keys(Rows.sorted(rows, column("links", "when"), true)), ["l1", "l2", "l3", "l4"]);
  assert.deepEqual(keys(Rows.sorted(rows, column("links", "when"), false)), ["l2", "l1", "l3", "l4"]);
  assert.deepEqual(keys(Rows.sorted(rows, column("links", "confidence"), false)), ["l1", "l2", "l3", "l4"]);
});

test("names sort without regard to accents and case", () => {
  assert.deepEqual(keys(Rows.sorted(Rows.of(graph, "actors", shown), column("actors", "name"), true)), ["a", "b", "c"]);
});

test("a text finds rows by all its words, without accents, also by a name in another script", () => {
  const find = (table, text) => keys(Rows.holding(Rows.of(graph, table, shown), Columns.of(graph, table), text));
  assert.deepEqual(find("actors", "alpha"), ["a"]);
  assert.deepEqual(find("actors", "حماس"), ["b"]);
  assert.deepEqual(find("links", "alpha weapons"), ["l2"]);
  assert.deepEqual(find("links", "alpha nobody"), []);
  assert.equal(find("links", "  ").length, 4);
});

test("16,000 links sort by a name in far less than quadratic time", () => {
  const bigOf = (size) => {
    const some = size / 10;
    const links = new Set(Array.from({ length: size }, (_, at) => `x${at}`));
    const actors = Object.fromEntries(
      Array.from({ length: some }, (_, at) => [`y${at}`, { name: `Actor ${(at * 7919) % some}`, type: "state" }]),
    );
    return {
      ...graph,
      actors,
      links: Object.fromEntries(
        [...links].map((id, at) => [
          id,
          {
            source: `y${at % some}`,
            target: `y${(at * 13) % some}`,
            kind: "funding",
            span: [null, null, null, null],
            claims: [],
            roots: [],
          },
        ]),
      ),
    };
  };
  assertGrows(
    (big) => {
      const links = new Set(Object.keys(big.links));
      const rows = Rows.sorted(Rows.of(big, "links", { actors: new Set(), links }), Columns.of(big, "links")[2], true);
      assert.equal(rows.length, links.size);
    },
    bigOf,
    16_000,
  );
});
