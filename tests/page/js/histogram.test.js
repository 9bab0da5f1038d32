import assert from "node:assert/strict";
import { test } from "node:test";
import * as Dates from "../../../graph/page/js/core/dates.js";
import * as Histogram from "../../../graph/page/js/picture/histogram.js";
import * as Timescale from "../../../graph/page/js/picture/timescale.js";
import { assertGrows } from "./work.js";

const DAYS = [null, "2009-12-31", "2010-01-01", "2010-01-02", "2010-06-30", "2010-12-31", "2011-05-04", "2012-02-29"];

/**
 * Every span whose bounds are days of the list, in the order that dates give: s1 <= s2, e1 <= e2, s1 <= e1, s2 <= e2.
 */
function everySpan() {
  const low = (day) => day ?? "0000";
  const high = (day) => day ?? "9999";
  const found = [];
  for (const s1 of DAYS)
    for (const s2 of DAYS)
      for (const e1 of DAYS)
        for (const e2 of DAYS) {
          if (low(s1) <= high(s2) && low(e1) <= high(e2) && low(s1) <= low(e1) && high(s2) <= high(e2))
            found.push([s1, s2, e1, e2]);
        }
  return found;
}

const graphOf = (all) => ({ links: Object.fromEntries(all.map((span, at) => [`l${at}`, { span }])) });
const spansOf = (all) => Histogram.spans(graphOf(all), new Set(all.map((_, at) => `l${at}`)));

test("the bars count exactly the links that the contract calls certain and possible in each bin", () => {
  const all = everySpan();
  assert.ok(all.length > 300);
  for (const width of [300, 30, 12]) {
    const bins = Timescale.bins(Timescale.dayOf("2010-01-01"), Timescale.dayOf("2011-12-31"), width);
    const { certain, possible } = Histogram.counts(spansOf(all), bins);
    bins.forEach((bin, at) => {
      const window = [Timescale.isoOf(bin.first), Timescale.isoOf(bin.last)];
      const bound = all.map(Dates.bounded);
      const sure = bound.filter((span) => Dates.certainIn(span, window)).length;
      const may = all.filter(
        (span) =>
          Dates.certainIn(Dates.bounded(span), window) ||
          ((span[0] || span[3]) && Dates.possibleIn(Dates.bounded(span), window)),
      ).length;
      assert.deepEqual([certain[at], certain[at] + possible[at]], [sure, may], bin.name);
    });
  }
});

test("a reading puts each link into one of certain, possible and undated", () => {
  const all = everySpan();
  const read = Histogram.reading(spansOf(all), [Timescale.dayOf("2010-01-01"), Timescale.dayOf("2010-12-31")]);
  const window = ["2010-01-01", "2010-12-31"];
  assert.equal(read.certain, all.filter((span) => Dates.certainIn(Dates.bounded(span), window)).length);
  assert.equal(
    read.certain + read.possible + read.undated,
    all.filter((span) => Dates.possibleIn(Dates.bounded(span), window)).length,
  );
  assert.deepEqual(Histogram.reading(spansOf([[null, null, null, null]]), [0, 1]), {
    certain: 0,
    possible: 0,
    undated: 1,
  });
});

test("a link of several periods is one link in bars, reading and count, as its certainty says", () => {
  const all = everySpan().filter(([s1, , , e2]) => s1 || e2);
  const links = Object.fromEntries(
    all.map((span, at) => {
      const spans = [span, all[(at * 7 + 3) % all.length], all[(at * 5 + 1) % all.length]];
      return [`l${at}`, { spans, outside: at % 3 ? undefined : [at % 2] }];
    }),
  );
  const numbers = Histogram.spans({ links }, new Set(Object.keys(links)));
  const counted = (window) =>
    Object.values(links).reduce(
      (found, link) => {
        const certainty = Dates.certainty(link, window);
        if (certainty) found[certainty] += 1;
        return found;
      },
      { certain: 0, possible: 0 },
    );
  for (const window of [
    ["2010-01-01", "2010-12-31"],
    ["2011-01-01", null],
  ])
    assert.deepEqual(
      Histogram.reading(
        numbers,
        window.map((day) => day && Timescale.dayOf(day)),
      ),
      { ...counted(window), undated: 0 },
    );
  assert.equal(Histogram.undated(numbers), 0);
  const bins = Timescale.bins(Timescale.dayOf("2010-01-01"), Timescale.dayOf("2011-12-31"), 300);
  const { certain, possible } = Histogram.counts(numbers, bins);
  bins.forEach((bin, at) => {
    const wanted = counted([Timescale.isoOf(bin.first), Timescale.isoOf(bin.last)]);
    assert.deepEqual({ certain: certain[at], possible: possible[at] }, wanted, bin.name);
  });
});

test("counting 1,600,000 links is work in proportion", () => {
  const bins = Timescale.bins(0, 10_000, 900);
  const spansOf = (links) => ({
    numbers: Float64Array.from(
      { length: 4 * links },
      (_, at) => [at % 9000, at % 9000, (at % 9000) + 400, Infinity][at % 4],
    ),
    starts: Uint32Array.from({ length: links + 1 }, (_, at) => at),
  });
  assertGrows(
    (spans) => {
      Histogram.counts(spans, bins);
      Histogram.reading(spans, [3000, 4000]);
    },
    spansOf,
    1_600_000,
  );
});
