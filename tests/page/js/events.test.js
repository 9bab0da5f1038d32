import assert from "node:assert/strict";
import { test } from "node:test";
import * as Dates from "../../../graph/page/js/core/dates.js";
import * as Histogram from "../../../graph/page/js/picture/histogram.js";
import * as Timescale from "../../../graph/page/js/picture/timescale.js";
import * as Dating from "../../../graph/page/js/query/dating.js";
import * as Events from "../../../graph/page/js/query/events.js";

const event = (date, responds_to = [], actor = "a") => ({
  name: date,
  date,
  days: Dates.spanOf(date),
  roles: [{ actor, role: "party" }],
  claims: [],
  responds_to,
});
const graph = {
  events: {
    strike: event("2024-10-01", ["raid", "gone", "killing"]),
    raid: event("2023-10-07"),
    killing: event("2024-07-31", ["raid"]),
    autumn: event("2023", ["raid"]),
    elsewhere: event("2023-10-08", [], "b"),
  },
};
const shown = (window, certain = false) => ({ actors: new Set(["a"]), time: { window, certain } });

test("events are in order of date and follow the window", () => {
  assert.deepEqual(Events.inView(graph, { actors: new Set(["a"]) }), ["autumn", "raid", "killing", "strike"]);
  assert.deepEqual(Events.inView(graph, shown(["2023-10-01", "2023-10-31"])), ["autumn", "raid"]);
  assert.deepEqual(Events.inView(graph, shown(["2023-10-01", "2023-10-31"], true)), ["raid"]);
  assert.deepEqual(Events.inView(graph, shown(["2024-08-01", null])), ["strike"]);
  assert.deepEqual(Events.inView(graph, shown([null, "2023-10-06"])), ["autumn"]);
});

test("what an event responded to, and its responses, are in order of date", () => {
  assert.deepEqual(Events.responses(graph, "strike"), { to: ["raid", "killing"], by: [] });
  assert.deepEqual(Events.responses(graph, "raid"), { to: [], by: ["autumn", "killing", "strike"] });
});

test("the links behind each number of the time bar are as many as it says", () => {
  const days = [null, "2009-12-31", "2010-03-01", "2010-06-30", "2011-05-04"];
  const spans = days.flatMap((s1) => days.flatMap((s2) => days.flatMap((e1) => days.map((e2) => [s1, s2, e1, e2]))));
  const links = Object.fromEntries(
    spans.map((span, at) => [`l${at}`, at % 3 ? { span } : { span, spans: [span, spans[(at * 7) % spans.length]] }]),
  );
  const read = Histogram.spans({ links }, new Set(Object.keys(links)));
  for (const window of [
    ["2010-01-01", "2010-12-31"],
    ["2011-01-01", null],
  ]) {
    const found = Dating.byLevel({ links }, Object.keys(links), window);
    const sizes = Object.fromEntries(Object.entries(found).map(([level, ids]) => [level, ids.length]));
    assert.deepEqual(
      sizes,
      Histogram.reading(
        read,
        window.map((day) => Timescale.dayOf(day)),
      ),
    );
  }
  assert.equal(Dating.byLevel({ links }, Object.keys(links), null).undated.length, Histogram.undated(read));
});
