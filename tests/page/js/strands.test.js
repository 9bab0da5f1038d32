// Strands: what links that are drawn as one line have in common, and what of it a time that is chosen makes.
import assert from "node:assert/strict";
import test from "node:test";
import * as Dates from "../../../graph/page/js/core/dates.js";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Geometry from "../../../graph/page/js/picture/geometry.js";
import * as Scene from "../../../graph/page/js/picture/scene.js";
import * as Shown from "../../../graph/page/js/query/shown.js";
import * as Strands from "../../../graph/page/js/query/strands.js";

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
const strandsOf = (ids, window) =>
  Object.fromEntries(Strands.of(graph, ids, window).map((strand) => [strand.id, strand]));

test("a strand is only possible in a time when none of its links is certain in it", () => {
  const window = ["2013-01-01", "2013-12-31"];
  assert.equal(strandsOf(["sure", "undated"], window)["a>b:funding"].possible, false);
  assert.equal(strandsOf(["undated"], window)["a>b:funding"].possible, true);
  assert.equal(strandsOf(["other"], window)["b>c:funding"].possible, true);
  assert.equal(strandsOf(["other"], ["2014-07-01", null])["b>c:funding"].possible, true);
  assert.equal(strandsOf(["sure"], ["2010-02-01", "2010-03-01"])["a>b:funding"].possible, true);
  assert.equal(strandsOf(["sure"], [null, "2010-12-31"])["a>b:funding"].possible, false);
});

test("without a time nothing is only possible", () => {
  for (const strand of Object.values(strandsOf(Object.keys(graph.links), null))) assert.equal(strand.possible, false);
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
  const nodes = new Map(
    [
      ["a", 0],
      ["b", 300],
    ].map(([id, x]) => [id, { id, x, y: 0, r: 12, lines: [id], size: 13, shape: "dot", colour: "#1f5fa8" }]),
  );
  const shapesOf = (window) => {
    const strands = Strands.of(graph, ["undated"], window);
    return Scene.shapes({
      graph,
      nodes,
      strands,
      lines: Geometry.lines(strands, nodes),
      colours: Colours.GROUNDS.light,
    }).filter(({ strand }) => strand);
  };
  const [[line, head], [thin, hollow]] = [shapesOf(null), shapesOf(["2013-01-01", "2013-12-31"])];
  assert.ok(thin.width < line.width / 2);
  assert.equal(head.stroke, undefined);
  assert.equal(hollow.fill, Colours.GROUNDS.light.ground);
  assert.equal(hollow.stroke, head.fill);
});
