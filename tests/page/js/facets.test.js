import assert from "node:assert/strict";
import test from "node:test";
import * as Facets from "../../../graph/page/js/query/facets.js";
import { graphOf, link } from "./graphs.js";

const graph = graphOf({
  1: link("a", "b"),
  2: link("a", "b", { kind: "weapons", confidence: "high" }),
  3: link("b", "c", { kind: "weapons" }),
  4: link("c", "c", { kind: "attack", status: "denied" }),
});
Object.assign(graph.actors.a, { type: "state", country: "IR" });
Object.assign(graph.actors.b, { type: "party", country: "LB" });
Object.assign(graph.actors.c, { type: "party" });

test("with nothing chosen, every value has all its links and actors", () => {
  const counts = Facets.count(graph);
  assert.deepEqual(counts.kinds, { alliance: 0, attack: 1, funding: 1, weapons: 2 });
  assert.deepEqual(counts.families, { support: 3, structure: 0, alignment: 0, hostility: 1 });
  assert.deepEqual(counts.types, { party: { links: 4, actors: 2 }, state: { links: 2, actors: 1 } });
  assert.deepEqual(counts.countries, {
    "": { links: 2, actors: 1 },
    IR: { links: 2, actors: 1 },
    LB: { links: 3, actors: 1 },
  });
  assert.deepEqual([counts.links, counts.actors], [4, 3]);
});

test("a facet's counts are under the others, not under itself", () => {
  const counts = Facets.count(graph, { kinds: ["weapons"] });
  assert.deepEqual(counts.kinds, { alliance: 0, attack: 1, funding: 1, weapons: 2 });
  assert.deepEqual(counts.confidences, { low: 0, moderate: 1, high: 1 });
  assert.deepEqual([counts.links, counts.actors], [2, 3]);
});

test("both ends of a link must be of a type that is shown", () => {
  assert.deepEqual(Facets.shown(graph, { types: ["party"] }), { actors: ["b", "c"], links: ["3", "4"] });
});

test("`only` leaves these actors and the links among them", () => {
  assert.deepEqual(Facets.shown(graph, { only: ["b", "c"] }), { actors: ["b", "c"], links: ["3", "4"] });
  assert.deepEqual(Facets.shown(graph, { only: null }).links, ["1", "2", "3", "4"]);
  assert.equal(Facets.count(graph, { only: ["a"] }).links, 0);
});

test("an empty choice shows nothing, and still tells what each value would give", () => {
  const counts = Facets.count(graph, { kinds: [] });
  assert.equal(counts.links, 0);
  assert.equal(counts.kinds.weapons, 2);
  assert.deepEqual(Facets.shown(graph, { kinds: [] }), { actors: [], links: [] });
});

test("a filter comes before all facets", () => {
  assert.deepEqual(Facets.count(graph, {}, { on: "2030" }).links, 0);
  assert.deepEqual(Facets.shown(graph, {}, { without: ["c"] }).links, ["1", "2"]);
});
