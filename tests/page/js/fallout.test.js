import assert from "node:assert/strict";
import test from "node:test";
import * as Grades from "../../../graph/page/js/core/grades.js";
import * as Fallout from "../../../graph/page/js/query/fallout.js";
import { claim, graphOf, link } from "./graphs.js";

const SOURCES = graphOf({}).sources;
const judged = (...claims) => {
  const { status, confidence } = Grades.assess(claims, SOURCES);
  return `${confidence} ${status}`;
};

test("confidence follows from the strength of claims and their independence", () => {
  assert.equal(judged(claim("s1"), claim("s2", "fair")), "high asserted");
  assert.equal(judged(claim("s1"), claim("s3")), "moderate asserted"); // one passes on the other
  assert.equal(judged(claim("s1", "fair"), claim("s2", "fair")), "moderate asserted");
  assert.equal(judged(claim("s1", "weak"), claim("s2", "weak")), "low asserted");
  assert.equal(judged(claim("s1"), claim("s2"), claim("s2", "fair", "disputes")), "moderate disputed");
  assert.equal(judged(claim("s1"), claim("s2", "weak", "denies")), "moderate disputed");
  assert.equal(judged(claim("s1", "strong", "denies")), "low denied");
  assert.equal(judged(claim("s1", "strong", "disputes")), "low denied");
  assert.equal(judged(), "low asserted");
});

test("with a source go those that pass it on, the links that only they support, and the confidence of others", () => {
  const graph = graphOf(
    {
      gone: link("a", "b", { claims: [claim("s1"), claim("s3")] }),
      weaker: link("b", "c", { claims: [claim("s1"), claim("s2")], confidence: "high", roots: ["herald", "wire"] }),
      untouched: link("c", "d", { claims: [claim("s2")], roots: ["herald"] }),
    },
    { events: { e1: { claims: [claim("s3")] }, e2: { claims: [claim("s2"), claim("s1")] }, e3: { claims: [] } } },
  );
  const answer = Fallout.ofSource(graph, "s1");
  assert.deepEqual(
    [answer.sources, answer.claims, answer.unsupported, answer.events],
    [["s1", "s3"], 5, ["gone"], ["e1"]],
  );
  assert.deepEqual(answer.changed, [
    {
      id: "weaker",
      before: { status: "asserted", weaklyDisputed: false, confidence: "high", independentSources: 2 },
      after: { status: "asserted", weaklyDisputed: false, confidence: "moderate", independentSources: 1 },
    },
  ]);
  const whole = Fallout.withPaths(graph, "s1");
  assert.deepEqual(whole.broken[0], { from: "a", to: "b", before: "moderate", after: null });
  assert.deepEqual([whole.truncated, whole.truncatedBy], [false, null]);
  assert.deepEqual(Fallout.withPaths(graph, "s1", { without: ["gone"] }).broken, []);
  assert.equal(graph.links.weaker.confidence, "high", "the graph is as it was");
});

test("when the work allowed is done before all pairs are compared, the rest of the answer is whole and says so", () => {
  const graph = graphOf({ gone: link("a", "b", { claims: [claim("s1")] }) });
  const late = Fallout.withPaths(graph, "s1", {}, { work: 0 });
  assert.deepEqual([late.unsupported, late.broken, late.truncated, late.truncatedBy], [["gone"], [], true, "work"]);
});

test("a source that does not exist is a fault", () => {
  assert.throws(() => Fallout.ofSource(graphOf({}), "s9"), /no source `s9`/);
});
