import assert from "node:assert/strict";
import { test } from "node:test";
import * as TimeText from "../../../graph/page/js/core/time_text.js";
import * as Windows from "../../../graph/page/js/picture/windows.js";

const MEANT = {
  "2012-01-01..2012-12-31": ["2012", " 2012 ", "in 2012", "During 2012", "2012/2012", "2012?"],
  "2012-01-01..2017-12-31": [
    "2012-2017",
    "2012 - 2017",
    "2012–2017",
    "2012 to 2017",
    "from 2012 to 2017",
    "between 2012 and 2017",
    "2012..2017",
    "2012 .. 2017",
    "2012/2017",
    "2012 until 2017",
    "2012 till 2017",
    "2012 2017",
  ],
  "2024-12-01..2024-12-31": ["Dec 2024", "december 2024", "2024-12", "Dec. 2024", "2024 Dec", "in Dec 2024"],
  "2024-12-08..2024-12-08": [
    "8 Dec 2024",
    "2024-12-08",
    "8th December 2024",
    "Dec 8, 2024",
    "December 8 2024",
    "on 8 Dec 2024",
  ],
  "2012-01-01..": ["2012..", "since 2012", "from 2012", "2012 ..", "from 2012 on", "after 2011", "2012/.."],
  "..2012-12-31": ["..2012", "until 2012", "up to 2012", "before 2013", "till Dec 2012"],
  "2024-12-09..": ["after 8 Dec 2024"],
  "..2024-12-07": ["before 8 Dec 2024"],
  "2023-10-07..2023-10-09": ["7 to 9 Oct 2023", "7-9 Oct 2023", "2023-10-07..2023-10-09", "7 Oct 2023 to 9 Oct 2023"],
  "2023-10-01..2023-12-31": ["Oct to Dec 2023", "Oct-Dec 2023", "2023-10 to 2023-12", "October 2023 - Dec 2023"],
  "2023-09-30..2023-10-02": ["30 Sept to 2 Oct 2023"],
  "1990-01-01..1999-12-31": ["1990s", "the 1990s", "199X"],
  "2012-02-01..2012-02-29": ["Feb 2012"],
  "2012-06-01..2012-08-31": ["summer 2012", "Summer of 2012"],
  "2012-01-01..2012-03-31": ["Q1 2012", "2012 q1"],
  "2023-10-07..2023-10-07": ["2023/10/7", "2023.10.07"],
};

test("a time is understood as people write it", () => {
  for (const [window, texts] of Object.entries(MEANT))
    for (const text of texts) {
      const found = TimeText.read(text);
      assert.equal(found?.map((day) => day ?? "").join(".."), window, text);
    }
});

test("nothing typed and all time are no window", () => {
  for (const text of ["", "  ", "all time", "Any time", "..", "all"]) assert.equal(TimeText.read(text), null, text);
});

test("what is no date is refused with what to write instead", () => {
  for (const text of ["soon", "2012 to soon", "Foo 2012", "2012-13", "since", "0", "Dec", "2012 2013 2014"])
    assert.throws(() => TimeText.read(text), /RangeError: “.*” is not a date. Write, for example, 2012, /, text);
  for (const text of ["32 Dec 2024", "31 Feb 2023", "2023-02-29"])
    assert.throws(() => TimeText.read(text), /RangeError: The calendar has no day “.*”\./, text);
  for (const text of ["8/12/2024", "8.12.2024", "08/12/24"])
    assert.throws(() => TimeText.read(text), /can be read in two ways/, text);
  for (const text of ["2017-2012", "since 2012 to 2011", "2013..2012", "9 to 7 Oct 2023"])
    assert.throws(() => TimeText.read(text), /RangeError: /, text);
  assert.throws(() => TimeText.read("2017 to 2012"), /ends \(31 December 2012\) before it starts \(1 January 2017\)/);
  assert.throws(
    () => TimeText.read("x".repeat(500)),
    (error) => error.message.length < 160,
  );
});

test("the words of a window mean that window", () => {
  for (const window of [
    ["2012-01-01", "2012-12-31"],
    ["2012-05-01", "2012-05-31"],
    ["2012-05-13", "2013-06-03"],
    ["2012-01-01", "2017-12-31"],
    ["2012-01-01", null],
    [null, "2012-02-29"],
    ["2024-12-08", "2024-12-08"],
    null,
  ])
    assert.deepEqual(TimeText.read(Windows.inWords(window)), window);
});
