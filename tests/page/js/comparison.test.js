import assert from "node:assert/strict";
import { test } from "node:test";
import * as Comparison from "../../../graph/page/js/core/comparison.js";
import * as Fragment from "../../../graph/page/js/core/fragment.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as ViewWords from "../../../graph/page/js/core/view_words.js";
import * as Look from "../../../graph/page/js/picture/flow/look.js";
import * as Compare from "../../../graph/page/js/query/compare.js";
import { smallGraph } from "./small_graph.js";

const graph = smallGraph();
const DAYS = [
  ["2024-12-07", "2024-12-07"],
  ["2024-12-09", "2024-12-09"],
];
const COMPARED = [
  { by: "dates", sides: DAYS, certain: false },
  {
    by: "dates",
    sides: [
      [null, "2012-12-31"],
      ["2013-01-01", null],
    ],
    certain: true,
  },
  { by: "actors", sides: ["iran", "hamas"], way: "from", family: "hostility" },
  { by: "filters", sides: [{}, { confidences: ["high"] }] },
  { by: "filters", sides: [{ kinds: ["weapons", "alliance"], statuses: ["asserted"] }, { certain: true }] },
];

test("what is compared comes back from the address", () => {
  for (const compare of COMPARED) {
    const written = Fragment.encode(graph, { ...State.DEFAULTS, compare });
    const { state, notes } = Fragment.decode(graph, `#${written}`);
    assert.deepEqual([state.compare, notes], [compare, []], written);
  }
});

test("a comparison that cannot be read leaves nothing compared, and is named", () => {
  for (const text of [
    "dates:2024",
    "dates:2024-12-09..2024-12-07:2024-12-09..",
    "actors:iran:nobody",
    "actors:iran:iran",
    "filters|confidences=huge|",
    "filters|pinned=iran|",
    "filters|",
    "weather:a:b",
  ]) {
    const { state, notes } = Fragment.decode(graph, `#compare=${encodeURIComponent(text)}`);
    assert.equal(state.compare, null, text);
    assert.equal(notes.length, 1, text);
  }
});

test("the days before and after a time are compared, and two such days have that time between them", () => {
  assert.deepEqual(Comparison.around(["2024-12-08", "2024-12-08"]), DAYS);
  assert.deepEqual(Comparison.between(DAYS), ["2024-12-08", "2024-12-08"]);
  assert.deepEqual(Comparison.around(["2024-01-01", "2024-12-31"]), [
    ["2023-12-31", "2023-12-31"],
    ["2025-01-01", "2025-01-01"],
  ]);
  assert.equal(Comparison.around(["2024-01-01", null]), null);
  assert.equal(Comparison.between([DAYS[0], ["2024-12-08", "2024-12-08"]]), null);
  assert.equal(Comparison.between([["2012-01-01", "2012-12-31"], DAYS[1]]), null);
});

test("a ribbon has the mark of its links, and one of several marks is held with a line", () => {
  const changes = { links: new Map(Object.entries({ a: "ended", b: "held", c: "began" })), actors: new Map() };
  assert.equal(Look.changeOf(["a"], null), null);
  assert.deepEqual(Look.changeOf(["a"], changes), { whole: "ended", line: null });
  assert.deepEqual(Look.changeOf(["c"], changes), { whole: "began", line: null });
  assert.deepEqual(Look.changeOf(["a", "b"], changes), { whole: "held", line: "ended" });
  assert.deepEqual(Look.changeOf(["b", "c"], changes), { whole: "held", line: "began" });
  assert.deepEqual(Look.changeOf(["b"], changes), { whole: "held", line: null });
});

test("an actor that ends between two times is told, and one that may have lived on is not", () => {
  const own = smallGraph();
  own.actors.iran.dissolved = "2024-12-08";
  own.actors.hamas.dissolved = "2024-12";
  own.actors.odd.founded = "2024-12-09";
  const state = { ...State.DEFAULTS };
  const { actors } = Compare.of(own, state, COMPARED[0]);
  assert.deepEqual(actors, { ended: ["iran"], began: ["odd"], changed: [] });
});

test("while two times are compared the page holds the links of either, and says so", () => {
  const state = { ...State.DEFAULTS, compare: { by: "dates", sides: DAYS, certain: true } };
  const all = { actors: new Set(Object.keys(graph.actors)), links: new Set(Object.keys(graph.links)) };
  assert.deepEqual([...Compare.narrowed(graph, state, all).links], ["iran-weapons-hamas"]);
  assert.deepEqual([...Compare.narrowed(graph, State.DEFAULTS, all).links], Object.keys(graph.links));
  assert.match(ViewWords.question(graph, state), /Compared: active on 7 December 2024 with active on 9 December 2024/);
});
