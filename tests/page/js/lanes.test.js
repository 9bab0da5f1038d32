import assert from "node:assert/strict";
import { test } from "node:test";
import * as Lanes from "../../../graph/page/js/picture/lanes.js";
import { dayOf } from "../../../graph/page/js/picture/timescale.js";
import { graph, shown } from "./views_graph.js";

const FIRST = dayOf("2000-01-01");
const WIDTH = 1000;
const x = (day) => ((day - FIRST) / (27 * 365.25)) * WIDTH;
const measure = (text) => text.length * 7;
const order = (by) => Lanes.of(graph, shown.actors, shown.links, by).map(({ id }) => id);

test("lanes come in the order that is asked for", () => {
  assert.deepEqual(order("linked"), ["a", "c", "b"]);
  assert.deepEqual(order("name"), ["a", "b", "c"]);
  assert.deepEqual(order("first"), ["a", "b", "c"]);
  assert.deepEqual(order("country"), ["a", "c", "b"]);
  assert.deepEqual(order("camps"), ["a", "c", "b"]);
  assert.deepEqual(
    Lanes.of(graph, shown.actors, shown.links, "camps").map(({ group }) => group),
    ["Patrons", "Partners", "Others"],
  );
});

test("a bar is solid where the link is certain, and reaches as far as it is possible", () => {
  const { left, right, solid, fadeLeft, fadeRight } = Lanes.shape(graph.links.l1, x, WIDTH);
  assert.deepEqual([left, right, fadeLeft, fadeRight], [x(dayOf("2001-01-01")), x(dayOf("2006-01-01")), false, false]);
  assert.deepEqual(solid, [x(dayOf("2001-12-31")), x(dayOf("2005-01-02"))]);
});

test("a bar fades where nothing bounds it, and says when it is ongoing", () => {
  const own = Lanes.shape(graph.links.l2, x, WIDTH);
  assert.ok(own.fadeRight && own.ongoing && !own.fadeLeft && own.right > own.solid[1]);
  const begun = Lanes.shape({ span: [null, null, "2026-06-30", null], end: ".." }, x, WIDTH);
  assert.ok(begun.fadeLeft && begun.fadeRight && begun.solid === null);
});

test("a link that comes and goes has a bar a period, and none in the gap", () => {
  const link = {
    span: ["2001-01-01", null, null, null],
    spans: [
      ["2001-01-01", "2001-12-31", "2003-01-01", "2003-12-31"],
      ["2010-01-01", "2010-01-01", "2012-06-30", null],
    ],
    periods: ["2001/2003", "2010-01-01/.."],
  };
  const own = Lanes.shape(link, x, WIDTH);
  const [first, second] = own.parts;
  assert.equal(own.parts.length, 2);
  assert.deepEqual([first.left, first.right], [x(dayOf("2001-01-01")), x(dayOf("2004-01-01"))]);
  assert.deepEqual(first.solid, [x(dayOf("2001-12-31")), x(dayOf("2003-01-02"))]);
  assert.equal(second.left, x(dayOf("2010-01-01")));
  assert.ok(second.fadeRight && second.ongoing && !first.ongoing && !first.fadeRight);
  assert.deepEqual([own.left, own.right, own.ongoing], [first.left, second.right, true]);
});

test("a link without any date has no bar and is counted", () => {
  const lane = Lanes.of(graph, ["c"], shown.links, "linked")[0];
  const packed = Lanes.bars(graph, lane, { x, width: WIDTH, measure });
  assert.deepEqual([packed.bars.map(({ link }) => link), packed.undated, packed.more], [["l2"], 2, 0]);
});

test("bars before and after the axis stay on it", () => {
  for (const span of [
    ["1948-01-01", "1948-01-01", "1948-01-01", "1950-01-01"],
    ["2030-01-01", "2030-01-01", "2031-01-01", null],
  ]) {
    const { left, right, solid } = Lanes.shape({ span }, x, WIDTH);
    for (const at of [left, right, ...solid]) assert.ok(at >= 0 && at <= WIDTH, `${span}: ${at}`);
    assert.ok(right - left >= 4);
  }
});

test("no two bars or labels of a row overlap, and none is lost", () => {
  const links = {};
  for (let at = 0; at < 200; at += 1) {
    const year = 2000 + ((at * 7) % 25);
    links[`m${at}`] = {
      ...graph.links.l1,
      span: [`${year}-01-01`, `${year}-06-01`, `${year + 1}-01-01`, at % 3 ? `${year + 2}-01-01` : null],
    };
  }
  const many = { ...graph, links };
  const lane = { id: "a", links: Object.keys(links) };
  for (const all of [true, false]) {
    const { bars, rows, more, undated } = Lanes.bars(many, lane, { x, width: WIDTH, measure, all });
    assert.equal(bars.length + more + undated, 200);
    if (!all) assert.equal(rows, 4);
    for (const one of bars)
      for (const other of bars) {
        if (one === other || one.row !== other.row) continue;
        const span = ({ left, right, labelLeft, wide }) => [
          Math.min(left, labelLeft),
          Math.max(right, labelLeft + wide),
        ];
        assert.ok(span(one)[1] <= span(other)[0] || span(other)[1] <= span(one)[0]);
      }
  }
});

test("a bar says the kind and the other end as its actor sees it", () => {
  assert.equal(Lanes.label(graph, "l1", "a"), "Funding → Beta");
  assert.equal(Lanes.label(graph, "l1", "b"), "Funding ← Ālpha");
  assert.equal(Lanes.label(graph, "l3", "c"), "Rivalry with Beta");
});

test("labels of events never overlap in a row and stand at their day", () => {
  const events = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`v${at}`, { name: `Event number ${at}`, roles: [], claims: [] }]),
  );
  const days = Object.keys(events).map((id, at) => [id, FIRST + at * 160]);
  const placed = Lanes.eventLabels({ ...graph, events }, days, { x, width: WIDTH, measure });
  assert.ok(placed.length > 8);
  for (const one of placed) {
    assert.ok(one.left <= one.at && one.at <= one.left + one.wide);
    for (const other of placed)
      if (one !== other && one.row === other.row)
        assert.ok(one.left + one.wide <= other.left || other.left + other.wide <= one.left);
  }
});
