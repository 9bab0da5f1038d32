import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../../../graph/page/js/picture/timescale.js";
import * as Windows from "../../../graph/page/js/picture/windows.js";

const DOMAIN = { first: dayOf("1980-01-01"), last: dayOf("2026-12-31") };
const day = dayOf;

test("a window is told in the shortest words that say the same", () => {
  assert.equal(Windows.inWords(["2013-01-01", "2013-12-31"]), "2013");
  assert.equal(Windows.inWords(["2013-05-01", "2013-05-31"]), "May 2013");
  assert.equal(Windows.inWords(["2012-05-13", "2013-06-03"]), "13 May 2012 to 3 June 2013");
  assert.equal(Windows.inWords(["2012-01-01", "2013-12-31"]), "2012 to 2013");
  assert.equal(Windows.inWords([null, "2013-12-31"]), "until 2013");
  assert.equal(Windows.inWords(["2013-01-01", null]), "since 2013");
  assert.equal(Windows.inWords(null), "all time");
});

test("a window at an end of the axis is open on that side, and one over all of it is none", () => {
  assert.deepEqual(Windows.of(DOMAIN.first, day("1999-12-31"), DOMAIN), [null, "1999-12-31"]);
  assert.deepEqual(Windows.of(day("2020-01-01"), day("1999-12-31"), DOMAIN), ["1999-12-31", "2020-01-01"]);
  assert.equal(Windows.of(DOMAIN.first, DOMAIN.last, DOMAIN), null);
});

test("a moved window keeps its length and stays on the axis", () => {
  assert.deepEqual(Windows.moved(["2012-01-01", "2012-12-31"], { months: 12 }, DOMAIN), ["2013-01-01", "2013-12-31"]);
  assert.deepEqual(Windows.moved(["2026-01-01", "2026-06-30"], { months: 24 }, DOMAIN), ["2026-07-01", "2026-12-31"]);
  assert.deepEqual(Windows.moved(["1980-02-01", "1980-02-02"], { days: -40 }, DOMAIN), ["1980-01-01", "1980-01-02"]);
});

test("a window of whole months stays one, forth and back, with the days that its months have", () => {
  const months = (window, by) => Windows.moved(window, { months: by }, DOMAIN);
  assert.deepEqual(months(["2012-01-01", "2012-01-31"], 1), ["2012-02-01", "2012-02-29"]);
  assert.deepEqual(months(["2012-02-01", "2012-02-29"], 1), ["2012-03-01", "2012-03-31"]);
  let window = ["2011-11-01", "2012-01-31"];
  for (let step = 0; step < 30; step += 1) window = months(window, 1);
  assert.deepEqual(window, ["2014-05-01", "2014-07-31"]);
  for (let step = 0; step < 30; step += 1) window = months(window, -1);
  assert.deepEqual(window, ["2011-11-01", "2012-01-31"]);
});

test("a window of other days moves to the same days of the month", () => {
  const months = (window, by) => Windows.moved(window, { months: by }, DOMAIN);
  assert.deepEqual(months(["2012-05-13", "2012-06-03"], 1), ["2012-06-13", "2012-07-03"]);
  assert.deepEqual(months(["2013-02-28", "2013-02-28"], 1), ["2013-03-28", "2013-03-28"]);
  assert.deepEqual(months(["2013-01-31", "2013-02-01"], 1), ["2013-02-28", "2013-03-01"]);
});

test("the end of a window that is moved by months stays at the end of a month", () => {
  assert.equal(Windows.stepped(day("2012-01-31"), 1, 1), day("2012-02-29"));
  assert.equal(Windows.stepped(day("2012-02-29"), 1, 1), day("2012-03-31"));
  assert.equal(Windows.stepped(day("2012-02-01"), 0, -12), day("2011-02-01"));
});

test("a step without a window begins with the first months, or the last", () => {
  assert.deepEqual(Windows.first(DOMAIN, 1, 1), ["1980-01-01", "1980-01-31"]);
  assert.deepEqual(Windows.first(DOMAIN, -1, 12), ["2026-01-01", "2026-12-31"]);
});

test("a zoomed axis holds the window in whole months, with room on both sides, and stays on the whole axis", () => {
  for (const window of [
    ["2023-10-01", "2023-10-31"],
    ["2024-12-08", "2024-12-08"],
    ["2012-01-01", "2017-12-31"],
    [null, "1981-05-04"],
    ["2026-12-01", null],
  ]) {
    const axis = Windows.around(window, DOMAIN);
    const [first, last] = Windows.within(window, DOMAIN);
    assert.ok(axis.first <= first && axis.last >= last, window.join());
    assert.ok(axis.first >= DOMAIN.first && axis.last <= DOMAIN.last, window.join());
    assert.ok(axis.first < first || first === DOMAIN.first, window.join());
    assert.ok(axis.last > last || last === DOMAIN.last, window.join());
  }
  const { first, last } = Windows.around(["2023-10-01", "2023-10-31"], DOMAIN);
  assert.ok(last - first < 200);
});

test("no side is moved past the other", () => {
  assert.deepEqual(Windows.resized(["2012-01-01", "2012-12-31"], 0, day("2014-01-01"), DOMAIN), [
    "2012-12-31",
    "2012-12-31",
  ]);
  assert.deepEqual(Windows.resized(null, 1, day("2014-12-31"), DOMAIN), [null, "2014-12-31"]);
});

test("a drag snaps to whole months", () => {
  assert.equal(Windows.snapped(day("2012-05-04"), false), day("2012-05-01"));
  assert.equal(Windows.snapped(day("2012-05-28"), true), day("2012-05-31"));
  assert.equal(Windows.snapped(day("2012-05-28"), true, { exact: true }), day("2012-05-28"));
});

test("a play begins with a year, goes on by months, ends at the end and then begins again", () => {
  const first = Windows.start(null, DOMAIN);
  assert.deepEqual(first, ["1980-01-01", "1980-12-31"]);
  assert.deepEqual(Windows.played(first, 3, DOMAIN), ["1980-04-01", "1981-03-31"]);
  assert.equal(Windows.played(["2026-01-01", "2026-12-31"], 3, DOMAIN), null);
  assert.deepEqual(Windows.start(["2025-01-01", "2026-12-31"], DOMAIN), ["1980-01-01", "1981-12-31"]);
  assert.deepEqual(Windows.start(["2010-01-01", "2010-12-31"], DOMAIN), ["2010-01-01", "2010-12-31"]);
});
