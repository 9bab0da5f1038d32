import assert from "node:assert/strict";
import { test } from "node:test";
import * as Bibliography from "../../../graph/page/js/query/bibliography.js";
import { graph, shown } from "./views_graph.js";

const hung = Bibliography.hanging(graph, shown);
const told = (id) => {
  const { links, events, unsupported, weaker, lost } = hung.get(id);
  return { links, events, unsupported, weaker, lost };
};

test("a source carries what has no other support, and lowers what had", () => {
  assert.deepEqual(told("s2"), { links: 1, events: 0, unsupported: 0, weaker: 1, lost: 0 });
  assert.deepEqual(told("s3"), { links: 1, events: 0, unsupported: 1, weaker: 0, lost: 0 });
});

test("with a source fall the sources that only pass it on", () => {
  assert.deepEqual(told("s0"), told("s1"));
  assert.deepEqual(told("s0"), { links: 2, events: 1, unsupported: 1, weaker: 0, lost: 1 });
  assert.deepEqual(hung.get("s0").derived, ["s1"]);
});

test("a source that nothing in view cites is not listed", () => {
  assert.equal(hung.has("s4"), false);
  assert.deepEqual([...Bibliography.hanging(graph, { actors: shown.actors, links: new Set(["l3"]) }).keys()].sort(), [
    "s0",
    "s1",
    "s3",
  ]);
});

test("trees put each source under the one that it derives from, once", () => {
  const groups = Bibliography.grouped(graph, Bibliography.sorted(graph, hung.values(), "links"), "derivation");
  assert.deepEqual(
    groups.map(({ entries }) => entries.map(({ id, depth }) => [id, depth])),
    [
      [
        ["s0", 0],
        ["s1", 1],
      ],
      [
        ["s3", 0],
        ["s2", 0],
      ],
    ],
  );
});

test("a circle of derivations ends, with each source once", () => {
  const circle = { ...graph, sources: { ...graph.sources, s0: { ...graph.sources.s0, derives_from: "s1" } } };
  const found = Bibliography.hanging(circle, shown);
  const groups = Bibliography.grouped(circle, [...found.values()], "derivation");
  assert.deepEqual(groups.flatMap(({ entries }) => entries.map(({ id }) => id)).sort(), ["s0", "s1", "s2", "s3"]);
});

test("publishers with one source share a group at the end, and years come newest first", () => {
  const entries = Bibliography.sorted(graph, hung.values(), "title");
  assert.deepEqual(
    Bibliography.grouped(graph, entries, "publisher").map(({ title }) => title),
    ["Daily", "Publishers with one source"],
  );
  assert.deepEqual(
    Bibliography.grouped(graph, entries, "year").map(({ title }) => title),
    ["2020", "2011", "No date of publication"],
  );
  assert.deepEqual(Bibliography.sorted(graph, hung.values(), "falls")[0].unsupported, 1);
});
