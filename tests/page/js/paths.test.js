import assert from "node:assert/strict";
import test from "node:test";
import * as Index from "../../../graph/page/js/core/graph_index.js";
import * as Evidence from "../../../graph/page/js/query/evidence.js";
import * as Paths from "../../../graph/page/js/query/paths.js";
import { claim, graphOf, link } from "./graphs.js";

const actors = (answer) => answer.paths.map((path) => path.actors.join(" "));

test("a path is a sequence of actors, and a hop carries all links that join the two", () => {
  const graph = graphOf({
    l2: link("a", "b", { kind: "weapons", claims: [claim("s2")] }),
    l1: link("a", "b"),
    l3: link("b", "c"),
  });
  const {
    paths: [path],
  } = Paths.find(graph, "a", "c");
  assert.deepEqual(
    path.hops.map((hop) => hop.links.map((each) => each.id)),
    [["l1", "l2"], ["l3"]],
  );
  assert.equal(path.independentSources, 2);
  assert.equal(path.weakestHopSources, 2);
});

test("shorter comes first, then stronger, then the smaller ids", () => {
  const strong = { confidence: "high" };
  const graph = graphOf({
    1: link("a", "c"),
    2: link("c", "z"),
    3: link("a", "b"),
    4: link("b", "z"),
    5: link("a", "y", strong),
    6: link("y", "z", strong),
    7: link("a", "x", strong),
    8: link("x", "w", strong),
    9: link("w", "z", strong),
  });
  assert.deepEqual(actors(Paths.find(graph, "a", "z")), ["a y z", "a b z", "a c z", "a x w z"]);
});

test("a symmetric kind is walked both ways, another only when asked", () => {
  const graph = graphOf({ 1: link("b", "a", { kind: "alliance" }), 2: link("c", "b") });
  assert.deepEqual(actors(Paths.find(graph, "a", "b")), ["a b"]);
  assert.deepEqual(actors(Paths.find(graph, "a", "c")), []);
  assert.deepEqual(actors(Paths.find(graph, "a", "c", { undirected: true })), ["a b c"]);
});

test("touching links hold together on the one day that they share, and that day is the window", () => {
  const until = ["2010-01-01", "2010-01-01", "2012-02-29", "2012-02-29"];
  const from = ["2012-02-29", "2012-02-29", null, null];
  const graph = graphOf({ 1: link("a", "b", { span: until }), 2: link("b", "c", { span: from }) });
  const {
    paths: [path],
  } = Paths.find(graph, "a", "c", { time: "together" });
  assert.deepEqual(path.window, { first: "2012-02-29", last: "2012-02-29" });
  // the end of the second is not known, and may lie before its beginning for certain
  assert.equal(path.time, "possible");
});

test("only the links that take part in a fitting choice are shown", () => {
  const early = ["2001-01-01", "2001-01-01", "2002-12-31", "2002-12-31"];
  const graph = graphOf({ 1: link("a", "b", { span: early }), 2: link("a", "b"), 3: link("b", "c") });
  const {
    paths: [path],
  } = Paths.find(graph, "a", "c", { time: "together" });
  assert.deepEqual(
    path.hops[0].links.map((each) => each.id),
    ["2"],
  );
  assert.equal(path.time, "certain");
});

test("a path that time leaves only its weaker links comes in the order of the confidence that it has", () => {
  const late = ["2019-01-01", "2019-01-01", "2020-12-31", "2020-12-31"];
  const strongButLate = { confidence: "high", span: late };
  const links = Object.fromEntries(
    ["p", "q", "r"].flatMap((mid) => [
      [`a${mid}`, link("a", mid)],
      [`${mid}z`, link(mid, "z", { confidence: "high" })],
    ]),
  );
  const graph = graphOf({ ...links, ap2: link("a", "p", strongButLate), ar2: link("a", "r", strongButLate) });
  const early = ["2010-01-01", "2010-01-01", "2011-12-31", "2011-12-31"];
  for (const mid of ["p", "q", "r"]) links[`${mid}z`].span = early;
  assert.deepEqual(actors(Paths.find(graph, "a", "z", { time: "together" })), ["a p z", "a q z", "a r z"]);
  assert.deepEqual(
    Paths.find(graph, "a", "z", { time: "together" }).paths.map((path) => path.confidence),
    Array(3).fill("moderate"),
  );
});

test("an answer that is cut short says why", () => {
  const graph = graphOf(
    Object.fromEntries(
      ["p", "q", "r"].flatMap((mid) => [
        [`a${mid}`, link("a", mid)],
        [`${mid}z`, link(mid, "z")],
      ]),
    ),
  );
  const limited = Paths.find(graph, "a", "z", { limit: 2 });
  assert.deepEqual([limited.paths.length, limited.truncated, limited.truncatedBy], [2, true, "limit"]);
  const late = Paths.find(graph, "a", "z", {}, { work: 0 });
  assert.deepEqual([late.paths.length, late.truncated, late.truncatedBy], [0, true, "work"]);
  assert.equal(Paths.find(graph, "a", "z", { limit: 3 }).truncated, false);
});

test("who is left out is on no path, whoever must be passed is on each", () => {
  const graph = graphOf(
    Object.fromEntries(
      ["p", "q", "r"].flatMap((mid) => [
        [`a${mid}`, link("a", mid)],
        [`${mid}z`, link(mid, "z")],
      ]),
    ),
  );
  assert.deepEqual(actors(Paths.find(graph, "a", "z", { without: ["p", "qz"] })), ["a r z"]);
  assert.deepEqual(actors(Paths.find(graph, "a", "z", { via: ["q"] })), ["a q z"]);
  assert.deepEqual(actors(Paths.find(graph, "a", "z", { via: ["q"], without: ["q"] })), []);
});

test("an actor that only one other ties to the rest is on no path, and that is known without walking to it", () => {
  const links = Object.fromEntries(
    [...Array(7).keys()].flatMap((layer) =>
      [...Array(400).keys()].map((at) => [
        `${layer}-${at}`,
        link(layer ? `l${layer - 1}x${at % 20}` : "a", layer < 6 ? `l${layer}x${Math.floor(at / 20)}` : "door"),
      ]),
    ),
  );
  const graph = graphOf({
    ...links,
    in: link("door", "room"),
    out: link("room", "door"),
    on: link("door", "z"),
    far: link("room", "far"),
    off: link("far", "z"),
  });
  const asked = { via: ["room"], maxHops: 30, without: ["off"] };
  const none = Paths.find(graph, "a", "z", asked, { work: 50_000 });
  assert.deepEqual([none.paths.length, none.truncatedBy], [0, null]);
  assert.equal(Paths.find(graph, "a", "z", { ...asked, without: [] }).paths[0].hops.length, 10);
});

test("an unknown actor is a fault that names what was meant", () => {
  const graph = graphOf({ 1: link("hamas", "iran") });
  assert.throws(() => Paths.find(graph, "hamass", "iran"), { message: "no actor `hamass`; did you mean `hamas`?" });
  assert.throws(() => Paths.find(graph, "iran", "__proto__"), /no actor `__proto__`/);
  assert.throws(() => Paths.find(graph, "iran", "iran"), /two different actors/);
});

test("ids that are numbers are in the order of texts, and the index is made once a graph", () => {
  const graph = graphOf({ 10: link("1", "9"), 9: link("9", "10"), 2: link("1", "10") });
  assert.equal(Index.of(graph), Index.of(graph));
  assert.deepEqual(Index.of(graph).links, ["10", "2", "9"]);
  assert.deepEqual(actors(Paths.find(graph, "1", "10")), ["1 10", "1 9 10"]);
});

test("in the form of the command line, names have underscores and values are as they are", () => {
  assert.deepEqual(Evidence.toJson({ maxHops: 4, change: "minConfidence", list: [{ weakestHop: null }] }), {
    max_hops: 4,
    change: "min_confidence",
    list: [{ weakest_hop: null }],
  });
});
