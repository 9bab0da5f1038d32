import assert from "node:assert/strict";
import test from "node:test";
import * as Filters from "../../../graph/page/js/core/filters.js";
import * as Index from "../../../graph/page/js/core/graph_index.js";
import * as Slices from "../../../graph/page/js/core/slices.js";
import { Budget, atOnce } from "../../../graph/page/js/query/budget.js";
import * as Paths from "../../../graph/page/js/query/paths.js";
import * as Views from "../../../graph/page/js/query/views.js";
import * as Walked from "../../../graph/page/js/query/walked.js";
import * as WhyNot from "../../../graph/page/js/query/why_not.js";
import { graphOf, link } from "./graphs.js";

const answerOf = (steps) => new Promise((done, failed) => Slices.run(steps, done, failed));

/** Layers of actors, each joined with all of the next by a link of its own year: hardly any hold together. */
function layered(width, depth) {
  const layers = [["a"], ...Array.from({ length: depth }, (_, at) => names(width, at)), ["z"]];
  const links = {};
  layers.slice(1).forEach((layer, at) => {
    for (const [row, from] of layers[at].entries())
      for (const [column, to] of layer.entries()) {
        const year = 1900 + ((row * 37 + column * 61 + at * 17) % 97);
        const span = [`${year}-01-01`, `${year}-02-01`, `${year}-03-01`, `${year}-04-01`];
        links[`${from}-${to}`] = link(from, to, { span });
      }
  });
  return graphOf(links);
}
const names = (width, layer) => Array.from({ length: width }, (_, at) => `m${layer}n${String(at).padStart(3, "0")}`);

function* ofUnits(number) {
  for (let at = 0; at < number; at++) yield at;
  return number;
}

test("short work is done at once", () => {
  let answer = null;
  Slices.run(ofUnits(3), (found) => (answer = found), assert.fail);
  assert.equal(answer, 3);
});

test("between two slices others get their turn", async () => {
  let came = false;
  function* untilItCame() {
    while (!came) yield;
    return "came";
  }
  setTimeout(() => (came = true), 0);
  assert.equal(await answerOf(untilItCame()), "came");
});

test("work that is cancelled takes no step more, and answers nothing", async () => {
  let steps = 0;
  function* endless() {
    for (;;) yield (steps += 1);
  }
  const search = Slices.run(endless(), assert.fail, assert.fail);
  const before = steps;
  assert.ok(before > 0);
  search.cancel();
  await answerOf(ofUnits(3));
  await new Promise((done) => setTimeout(done, 0));
  assert.equal(steps, before);
});

test("what goes wrong is handed over, in the first slice and later", async () => {
  function* wrong(wait) {
    while (wait()) yield;
    throw new RangeError("wrong");
  }
  let waits = true;
  setTimeout(() => (waits = false), 0);
  await assert.rejects(() => answerOf(wrong(() => false)), /wrong/);
  await assert.rejects(() => answerOf(wrong(() => waits)), /wrong/);
});

for (const [name, find, steps] of [
  ["paths", Paths.find, Paths.steps],
  ["why-not", WhyNot.find, WhyNot.steps],
])
  for (const filter of [{ time: "together" }, { time: "in-order", certain: true, on: "1950" }, { via: ["m1n003"] }])
    test(`${name} in slices are those found at once, ${JSON.stringify(filter)}`, async () => {
      const graph = layered(24, 3);
      const [once, sliced] = [new Budget(), new Budget()];
      assert.deepEqual(
        await answerOf(steps(graph, "a", "z", filter, { budget: sliced })),
        find(graph, "a", "z", filter, { budget: once }),
      );
      assert.equal(sliced.spent, once.spent);
    });

test("a long search pauses often", () => {
  const budget = new Budget();
  const pauses = [0];
  const steps = Paths.steps(layered(60, 3), "a", "z", { limit: 5000 }, { budget });
  while (!steps.next().done) pauses.push(budget.spent);
  pauses.push(budget.spent);
  assert.ok(budget.spent > 200_000);
  assert.ok(Math.max(...pauses.slice(1).map((spent, at) => spent - pauses[at])) < 50_000);
});

test("walks into an actor pause as often, and say when they are more than the budget", () => {
  const graph = layered(100, 3);
  const view = Views.of(Index.of(graph), Filters.forPaths({}));
  const walk = (budget) => Walked.steps(view, null, ["z"], { hops: 4 }, budget);
  const budget = new Budget();
  const pauses = [0];
  const steps = walk(budget);
  let next = steps.next();
  for (; !next.done; next = steps.next()) pauses.push(budget.spent);
  pauses.push(budget.spent);
  assert.deepEqual([next.value.links.size, next.value.truncated], [Object.keys(graph.links).length, false]);
  assert.ok(pauses.length > 3 && Math.max(...pauses.slice(1).map((spent, at) => spent - pauses[at])) < 25_000);
  const short = atOnce(walk(new Budget(Math.floor(budget.spent / 2))));
  assert.equal(short.truncated, true);
  assert.ok(short.links.size < next.value.links.size);
});

test("work that cannot be is refused", () => {
  for (const work of [-1, 1.5, "10", NaN])
    assert.throws(
      () => Paths.find(layered(2, 1), "a", "z", {}, { work }),
      /`work` is a whole number of links, at least 0/,
    );
});
