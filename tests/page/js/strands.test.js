// What links that are drawn as one ribbon have in common, and what of it a time that is chosen makes.
import assert from "node:assert/strict";
import test from "node:test";
import * as Dates from "../../../graph/page/js/core/dates.js";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Shown from "../../../graph/page/js/query/shown.js";
import * as Strands from "../../../graph/page/js/query/strands.js";
import { graphOf, pictureOf } from "./flow_picture.js";

const link = (source, target, span, more = {}) => ({
  source,
  target,
  kind: "funding",
  confidence: "high",
  status: "asserted",
  span,
  ...more,
});
const graph = {
  info: { asOfDay: "2025-06-30", narrowedBy: {} },
  kinds: { funding: { label: "Funding", family: "support", colour: "#977200", symmetric: false, letters: "Xx" } },
  actors: { a: {}, b: {}, c: {} },
  links: {
    sure: link("a", "b", ["2010-01-01", "2010-12-31", "2015-01-01", "2015-12-31"]),
    undated: link("a", "b", [null, null, null, null]),
    other: link("b", "c", [null, "2014-06-30", "2013-01-01", null]),
  },
};

test("a ribbon is only possible in a time when none of its links is certain in it", () => {
  const window = ["2013-01-01", "2013-12-31"];
  assert.equal(Strands.summary(graph, ["sure", "undated"], window).possible, false);
  assert.equal(Strands.summary(graph, ["undated"], window).possible, true);
  assert.equal(Strands.summary(graph, ["other"], window).possible, true);
  assert.equal(Strands.summary(graph, ["other"], ["2014-07-01", null]).possible, true);
  assert.equal(Strands.summary(graph, ["sure"], ["2010-02-01", "2010-03-01"]).possible, true);
  assert.equal(Strands.summary(graph, ["sure"], [null, "2010-12-31"]).possible, false);
});

test("without a time nothing is only possible", () => {
  assert.equal(Strands.summary(graph, Object.keys(graph.links), null).possible, false);
});

test("a link is certain, possible or neither in a window, open sides included", () => {
  const { span } = graph.links.sure;
  for (const [window, wanted] of [
    [["2012-01-01", "2012-01-01"], "certain"],
    [["2015-06-01", null], "possible"],
    [["2016-01-01", null], null],
    [[null, "2009-12-31"], null],
    [[null, null], "certain"],
  ]) {
    assert.equal(Dates.certainty({ span }, window), wanted, String(window));
  }
  assert.equal(Dates.certainty({ span: [null, null, null, null] }, ["2012-01-01", null]), "possible");
});

test("the time chosen is the window, or else what the page was narrowed to", () => {
  const narrowed = (narrowedBy) => ({ info: { narrowedBy } });
  assert.deepEqual(Shown.windowOf(narrowed({ on: "2013" }), { window: ["2012-01-01", null] }), ["2012-01-01", null]);
  assert.deepEqual(Shown.windowOf(narrowed({ on: "2013" }), { window: null }), ["2013-01-01", "2013-12-31"]);
  assert.deepEqual(Shown.windowOf(narrowed({ between: "2012-05.." }), { window: null }), ["2012-05-01", null]);
  assert.equal(Shown.windowOf(narrowed({}), { window: null }), null);
});

test("what is only possible is thin, with a hollow arrowhead", () => {
  const own = graphOf([["a", "funding", "b"]], { a: 0, b: 1 });
  const shapesOf = (window) => pictureOf(own, { window }).shapes.filter(({ strand }) => strand);
  const [[, line, head], [, thin, hollow]] = [shapesOf(null), shapesOf(["2013-01-01", "2013-12-31"])];
  assert.ok(thin.width < line.width / 2);
  assert.equal(head.stroke, undefined);
  assert.equal(hollow.fill, Colours.GROUNDS.light.ground);
  assert.equal(hollow.stroke, line.stroke);
});
