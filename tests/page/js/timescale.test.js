import assert from "node:assert/strict";
import { test } from "node:test";
import * as Timescale from "../../../graph/page/js/picture/timescale.js";

const { bins, dayOf, domain, isoOf, shifted, ticks } = Timescale;

test("days and their numbers are the same thing from the year 1 to 9999", () => {
  for (const iso of [
    "0001-01-01",
    "0099-12-31",
    "1969-12-31",
    "1970-01-01",
    "2000-02-29",
    "2026-06-30",
    "9999-12-31",
  ]) {
    assert.equal(isoOf(dayOf(iso)), iso);
  }
  assert.equal(dayOf("1970-01-02"), 1);
  assert.equal(dayOf(null), null);
});

test("labels of an axis never overlap, whatever the span and the width", () => {
  for (const last of ["2010-03-01", "2012-01-01", "2060-01-01", "2500-01-01", "9999-12-31"]) {
    for (const width of [120, 250, 360, 900, 3000]) {
      const [first, end] = [dayOf("2009-11-15"), dayOf(last)];
      const x = (day) => ((day - first) / (end - first + 1)) * width;
      const made = ticks(first, end, width);
      made.slice(1).forEach((tick, at) => {
        const room = x(tick.day) - x(made[at].day);
        assert.ok(room >= tick.label.length * 6, `${made[at].label} and ${tick.label} in ${width} pixels: ${room}`);
      });
      assert.ok(made.every(({ day }) => day >= first && day <= end));
    }
  }
});

test("bins follow each other without a gap and cover the days", () => {
  for (const width of [100, 400, 4000]) {
    const made = bins(dayOf("1979-02-11"), dayOf("2026-06-30"), width);
    assert.ok(made[0].first <= dayOf("1979-02-11") && made.at(-1).last >= dayOf("2026-06-30"));
    made.slice(1).forEach((bin, at) => assert.equal(bin.first, made[at].last + 1));
  }
  assert.equal(bins(0, 364, 600)[0].name, "January 1970");
  assert.equal(bins(0, 364, 17)[0].name, "January to March 1970");
});

test("one early outlier does not take half of the axis, and is told", () => {
  const days = [dayOf("1948-05-14"), ...Array.from({ length: 200 }, (_, at) => dayOf("1985-01-01") + at * 70)];
  const found = domain(days);
  assert.equal(isoOf(found.first), "1985-01-01");
  assert.equal(found.earlier, 1);
  assert.equal(domain([]), null);
  assert.equal(isoOf(domain([dayOf("2013-05-12")]).first), "2013-01-01");
});

test("a day moves by months and the last of a month stays the last", () => {
  assert.equal(isoOf(shifted(dayOf("2012-01-31"), 1)), "2012-02-29");
  assert.equal(isoOf(shifted(dayOf("2012-02-29"), 1)), "2012-03-31");
  assert.equal(isoOf(shifted(dayOf("2012-05-13"), -12)), "2011-05-13");
});
