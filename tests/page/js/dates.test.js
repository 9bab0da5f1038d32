import assert from "node:assert/strict";
import test from "node:test";
import * as Dates from "../../../graph/page/js/core/dates.js";
import * as Days from "../../../graph/page/js/core/days.js";
import * as Edtf from "../../../graph/page/js/core/edtf.js";

const span = (text) => Edtf.parse(text).map(Days.iso);

test("every day of the calendar is one more than the day before, and comes back from its number", () => {
  let day = 0;
  for (const year of [1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999]) {
    day = Days.number(year, 1, 1) - 1;
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= Days.daysIn(year, month); date++) {
        day += 1;
        assert.equal(Days.number(year, month, date), day);
        assert.equal(Days.ofIso(Days.iso(day)), day);
      }
    }
    assert.equal(Days.number(year + 1, 1, 1), day + 1);
  }
  assert.equal(Days.iso(day), "9999-12-31");
});

test("what is no bound has no day", () => {
  for (const day of [Days.BEGINNING, Days.FOREVER, 0, Days.number(9999, 12, 31) + 1]) assert.equal(Days.iso(day), null);
});

test("a date means the days from the first to the last of what it names", () => {
  assert.deepEqual(span("2012-02"), ["2012-02-01", "2012-02-29"]);
  assert.deepEqual(span("1900-02~"), ["1900-02-01", "1900-02-28"]);
  assert.deepEqual(span("201X"), ["2010-01-01", "2019-12-31"]);
  assert.deepEqual(span("2021-21"), ["2021-03-01", "2021-05-31"]);
  assert.deepEqual(span("../2012"), [null, "2012-12-31"]);
  assert.deepEqual(span("[2011..2013-05]"), ["2011-01-01", "2013-05-31"]);
});

test("what is no date is refused with the reason", () => {
  assert.throws(() => Edtf.parse("2011-02-29"), /2011-02-29 is not a day of the calendar/);
  assert.throws(() => Edtf.parse("2013-13"), /there is no month 13/);
  assert.throws(() => Edtf.parse("2014/2012"), /ends before it begins/);
  assert.throws(() => Edtf.parse("next year"), /is not an EDTF date/);
});

test("the page's windows are ISO texts, open sides before and after all days", () => {
  assert.deepEqual(Dates.windowOf({ between: "2013..", on: null }), ["2013-01-01", "9999-99-99"]);
  assert.equal(Dates.windowOf({ on: "", between: "" }), null);
});

test("every form of a date is read out, and no notation is left", () => {
  const words = {
    "[2004,2006]": "2004 or 2006",
    "{2004,2006-05,2008}": "2004, May 2006 and 2008",
    "199X": "the 1990s",
    "2012~": "about 2012",
    "2012-24": "winter 2012",
    "2012-39": "the third third of 2012",
    "2012-XX": "some month of 2012",
    "2012-05-XX": "some day of May 2012",
    "19XX": "between 1900 and 1999",
    "2012/": "2012 or later",
    "2012-05~-07": "about 7 May 2012",
    "2012-05-07T10:20:30Z": "7 May 2012",
  };
  for (const [text, said] of Object.entries(words)) assert.equal(Dates.inWords(text), said);
  assert.equal(Dates.atDate("1992"), "in 1992");
  assert.equal(Dates.atDate("2022-05-24"), "on 24 May 2022");
});

test("several periods are told by the times that are certain, if each has one", () => {
  const brief = (...periods) => Dates.brief({ periods });
  assert.equal(brief("1990/[1991..1993]", "[1992..1994]/1999"), "1990 – 1991, 1994 – 1999");
  assert.equal(brief("[..1995]/[1995..2001]", "[2004..2010]/.."), "1995, 2010 – ongoing");
  assert.equal(
    brief("1993/1995", "[2001..2005]/[2002..2008]"),
    "1993 – 1995, between 2001 and 2005 – between 2002 and 2008",
  );
});
