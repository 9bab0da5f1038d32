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

const years = (days) => {
  const found = domain(days.map((each) => dayOf(each)));
  return [isoOf(found.first).slice(0, 4), isoOf(found.last).slice(0, 4), found.earlier, found.later];
};
const every = (from, to, step) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) =>
    isoOf(Math.round(dayOf(`${from}-06-01`) + at * step * 365.25)),
  );

test("a few dates far from all others take no room of the axis, and are counted", () => {
  assert.deepEqual(years(["1948-05-14", ...every(1985, 2023, 0.2)]), ["1985", "2023", 1, 0]);
  assert.deepEqual(years(["1950-01-01", "1950-12-31", ...every(2015, 2021, 0.25)]), ["2015", "2021", 2, 0]);
  assert.deepEqual(years(["1950-01-01", "1950-12-31", ...every(2015, 2021, 1)]), ["2015", "2021", 2, 0]);
  assert.deepEqual(years([...every(2015, 2021, 0.25), "2099-01-01"]), ["2015", "2021", 0, 1]);
});

test("an axis that is well filled is not cut, nor one of few dates", () => {
  assert.deepEqual(years(every(1950, 2021, 1)), ["1950", "2021", 0, 0]);
  assert.deepEqual(years(["2013-05-12"]), ["2013", "2013", 0, 0]);
  assert.deepEqual(years(["2013-05-12", "2014-01-01"]), ["2013", "2014", 0, 0]);
  assert.equal(domain([]), null);
  const { whole, first } = domain(["1950-06-01", ...every(2015, 2021, 0.25)].map((each) => dayOf(each)));
  assert.equal(isoOf(whole.first), "1950-01-01");
  assert.equal(isoOf(first), "2015-01-01");
});

test("a day moves by months to the same day of the month, or the last where there is none", () => {
  assert.equal(isoOf(shifted(dayOf("2012-01-31"), 1)), "2012-02-29");
  assert.equal(isoOf(shifted(dayOf("2012-02-29"), 1)), "2012-03-29");
  assert.equal(isoOf(shifted(dayOf("2012-05-13"), -12)), "2011-05-13");
});
