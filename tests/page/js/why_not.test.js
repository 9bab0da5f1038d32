import assert from "node:assert/strict";
import test from "node:test";
import * as WhyNot from "../../../graph/page/js/query/why_not.js";
import { graphOf, link } from "./graphs.js";

const offered = (answer) => answer.relaxations.map(({ change, options }) => [change, options]);

test("where there is a path, it is the answer", () => {
  const answer = WhyNot.find(graphOf({ 1: link("a", "b") }), "a", "b");
  assert.deepEqual(answer.path.actors, ["a", "b"]);
  assert.deepEqual(offered(answer), []);
});

test("each single change that opens a path is offered with it", () => {
  const graph = graphOf({
    1: link("a", "b", { kind: "attack" }),
    2: link("a", "b", { status: "denied" }),
    3: link("b", "a"),
  });
  const answer = WhyNot.find(graph, "a", "b");
  assert.deepEqual(offered(answer), [
    ["status", "--status asserted,disputed,denied"],
    ["undirected", "--undirected"],
    ["kinds", "--kind alliance,attack,funding,weapons"],
  ]);
  assert.equal(answer.relaxations[2].words, "include attack links, which are hostile: not support");
  assert.deepEqual(
    answer.relaxations[0].path.hops[0].links.map((each) => each.id),
    ["2"],
  );
});

test("time is widened no further than the first day that gives a path", () => {
  const answer = WhyNot.find(graphOf({ 1: link("a", "b") }), "a", "b", { on: "2005" });
  assert.deepEqual(offered(answer), [["on", "--between 2005-01-01..2010-01-01"]]);
});

test("where no single change helps, a set of which none can be spared does", () => {
  const graph = graphOf({ 1: link("b", "a", { kind: "attack", confidence: "low" }) });
  const answer = WhyNot.find(graph, "a", "b", { minConfidence: "high" });
  assert.deepEqual(offered(answer), []);
  assert.deepEqual(
    answer.together.map((each) => each.change),
    ["undirected", "kinds", "minConfidence"],
  );
});

test("where nothing would help, the two are in separate parts", () => {
  const answer = WhyNot.find(graphOf({ 1: link("a", "c"), 2: link("b", "d") }), "a", "b");
  assert.deepEqual(answer.parts, [
    ["a", "c"],
    ["b", "d"],
  ]);
});

test("when the work allowed is done the answer says so", () => {
  assert.equal(WhyNot.find(graphOf({ 1: link("b", "a") }), "a", "b", {}, { work: 0 }).truncated, true);
});
