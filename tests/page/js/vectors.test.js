// The page's logic gives the answers that Python gives: tests/page/vectors.py makes them, AXISGRAPH_VECTORS is where.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import * as Asking from "../../../graph/page/js/core/asking.js";
import * as Days from "../../../graph/page/js/core/days.js";
import * as Edtf from "../../../graph/page/js/core/edtf.js";
import * as Faults from "../../../graph/page/js/core/faults.js";
import * as Names from "../../../graph/page/js/core/names.js";
import * as Questions from "../../../graph/page/js/core/questions.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as Words from "../../../graph/page/js/core/words.js";
import * as Bibliography from "../../../graph/page/js/query/bibliography.js";
import { Budget } from "../../../graph/page/js/query/budget.js";
import * as Evidence from "../../../graph/page/js/query/evidence.js";
import * as Facets from "../../../graph/page/js/query/facets.js";
import * as Fallout from "../../../graph/page/js/query/fallout.js";
import * as Paths from "../../../graph/page/js/query/paths.js";
import * as Search from "../../../graph/page/js/query/search.js";
import * as Shown from "../../../graph/page/js/query/shown.js";
import * as WhyNot from "../../../graph/page/js/query/why_not.js";

function read(topic) {
  const folder = process.env.AXISGRAPH_VECTORS;
  assert.ok(folder, "AXISGRAPH_VECTORS names no folder: run `python -m pytest tests/page`");
  return JSON.parse(readFileSync(join(folder, `${topic}.json`), "utf8"));
}
const graphs = read("graphs");
const entries = graphs.map((graph) => Search.index(graph));
const camel = (text) => text.replace(/(?<=[a-z])_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The answer of `ask`, or the fault, as a vector has them. */
function answered(ask) {
  try {
    return { answer: Evidence.toJson(ask()) };
  } catch (fault) {
    if (!(fault instanceof Faults.Fault)) throw fault;
    return { error: { what: fault.what, help: fault.help } };
  }
}

/** Run one check a vector; a test fails with the first question whose answer is another. */
function every(topic, least, check) {
  test(`${topic}: every answer is Python's`, () => {
    const cases = read(topic);
    assert.ok(cases.length >= least, `${cases.length} vectors`);
    for (const each of cases) {
      try {
        check(each);
      } catch (error) {
        const { answer, error: fault, ...question } = each;
        error.message = `${JSON.stringify(question)}\n${error.message}`;
        throw error;
      }
    }
  });
}

function same(actual, { answer, error }) {
  if (!error) return assert.deepEqual(actual, { answer });
  const help =
    error.help.startsWith("did you mean") || error.help.startsWith("it is one of") || error.help.startsWith("give")
      ? camel(error.help)
      : actual.error?.help;
  return assert.deepEqual(actual, { error: { what: camel(error.what), help } });
}

/** The answer within the work allowed is Python's, and the work done is the same. */
function bounded(each, ask) {
  const budget = new Budget(each.work);
  same(
    answered(() => ask(budget)),
    each,
  );
  if (each.spent !== undefined) assert.equal(budget.spent, each.spent, "links examined");
}

every("paths", 450, (each) =>
  bounded(each, (budget) => Paths.find(graphs[each.graph], each.from, each.to, each.filter, { budget })),
);
every("why_not", 220, (each) =>
  bounded(each, (budget) => WhyNot.find(graphs[each.graph], each.from, each.to, each.filter, { budget })),
);
every("fallout", 60, (each) => {
  bounded(each, (budget) => Fallout.withPaths(graphs[each.graph], each.source, each.filter, { budget }));
  const quick = Evidence.toJson(Fallout.ofSource(graphs[each.graph], each.source));
  if (each.answer) for (const [name, value] of Object.entries(quick)) assert.deepEqual(value, each.answer[name]);
});
every("facets", 200, (each) => {
  const { shown, ...counts } = each.answer;
  assert.deepEqual(Facets.count(graphs[each.graph], each.chosen, each.filter), counts);
  assert.deepEqual(Facets.shown(graphs[each.graph], each.chosen, each.filter), shown);
});
every("views", 500, ({ graph, from, to, filter, answer }) => {
  const asked = Asking.asking(graphs[graph], { from, to, filter });
  const state = { ...State.DEFAULTS, ...asked };
  if (!State.asks(state)) state.question = null;
  assert.deepEqual([...Shown.inView(graphs[graph], state).links].sort(), answer);
});
every("two_sources", 20, ({ graph, core, answer }) =>
  assert.deepEqual(Bibliography.twoSources(graphs[graph], Object.keys(graphs[graph].links), core), answer),
);
every("sentences", 500, ({ graph, link: id, answer }) => {
  const { actors, links } = graphs[graph];
  const link = links[id];
  assert.equal(Words.sentence(graphs[graph], link, actors[link.source].name, actors[link.target].name), answer);
});
every("dates", 150, ({ on, between, answer, error }) => {
  const ask = () => (on === undefined ? Edtf.parseBetween(between) : Edtf.parse(on));
  if (answer) assert.deepEqual(ask().map(Days.iso), answer);
  else assert.throws(ask, (fault) => fault instanceof Faults.Fault && fault.message === error);
});
every("search", 180, ({ graph, text, types, answer }) =>
  assert.deepEqual(Evidence.toJson(Search.answer(graphs[graph], entries[graph], text, { types })), answer, text),
);
every("names", 200, ({ text, answer, sounds }) =>
  assert.deepEqual([Names.fold(text), Names.sounds(answer)], [answer, sounds]),
);
every("questions", 3, ({ question, words }) => assert.deepEqual(Questions.TAKEN[question], words.map(camel)));
