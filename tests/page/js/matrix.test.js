// The matrix: which cells there are, what they hold, and in which order and groups rows and columns come.
import assert from "node:assert/strict";
import test from "node:test";
import * as Matrix from "../../../graph/page/js/query/matrix.js";

const SUPPORT = { family: "support", symmetric: false };
const graph = {
  info: { asOfDay: "2025-06-30" },
  kinds: {
    weapons: { ...SUPPORT, label: "Weapons" },
    funding: { ...SUPPORT, label: "Funding" },
    alliance: { family: "alignment", symmetric: true, label: "Alliance" },
    attack: { family: "hostility", symmetric: false, label: "Attack" },
  },
  actors: {},
  links: {},
};
const actor = (id) => (graph.actors[id] ??= { name: id.toUpperCase() });
const link = (source, kind, target, more = {}) => {
  actor(source);
  actor(target);
  graph.links[`${source}-${kind}-${target}${more.again ?? ""}`] = {
    source,
    target,
    kind,
    confidence: "low",
    status: "asserted",
    span: [null, null, null, null],
    ...more,
  };
};
link("b", "weapons", "x");
link("b", "funding", "x");
link("b", "funding", "x", { again: "-2", confidence: "high" });
link("a", "funding", "x");
link("a", "funding", "y");
link("a", "funding", "b");
link("a", "alliance", "x");
link("y", "attack", "a");
link("y", "attack", "y");

const all = Object.keys(graph.links);
const COLUMNS = { a: 0, b: 1, x: 2, y: 2 };
const how = (more = {}) => ({
  family: "support",
  order: "kinds",
  grouped: false,
  opened: [],
  window: null,
  roleOf: (id) => [COLUMNS[id] ?? 3, `Column ${COLUMNS[id] ?? 3}`],
  ...more,
});
const keys = (groups) => groups.map(({ entries }) => entries.map(({ key }) => key));
const entry = (...ids) => ({ key: ids[0], ids, kinds: 0, stack: ids.length > 1 });

test("a cell has one tick a kind, in the order of the kinds, with the best confidence of its links", () => {
  const made = Matrix.of(graph, all, how());
  assert.deepEqual(made.kinds, ["funding", "weapons"]); // the kind with more links first
  const ticks = made.cell(entry("b"), entry("x"));
  assert.deepEqual(
    ticks.map(({ kind, links, confidence }) => [kind, links.length, confidence]),
    [
      ["funding", 2, "high"],
      ["weapons", 1, "low"],
    ],
  );
  assert.deepEqual(made.cell(entry("x"), entry("b")), []);
});

test("rows and columns come by number of kinds, by name, or by column of the picture", () => {
  assert.deepEqual(keys(Matrix.of(graph, all, how()).givers), [["a", "b"]]); // three cells with a kind, against one with two
  assert.deepEqual(keys(Matrix.of(graph, all, how()).receivers), [["x", "b", "y"]]);
  assert.deepEqual(keys(Matrix.of(graph, all, how({ order: "name" })).receivers), [["b", "x", "y"]]);
  assert.deepEqual(keys(Matrix.of(graph, all, how({ order: "role" })).receivers), [["b", "x", "y"]]);
  const grouped = Matrix.of(graph, all, how({ grouped: true }));
  assert.deepEqual(keys(grouped.receivers), [["b"], ["x", "y"]]);
  assert.deepEqual(
    grouped.receivers.map(({ title }) => title),
    ["Column 1", "Column 2"],
  );
});

test("a symmetric link is in both cells, a link of an actor with itself in none", () => {
  const made = Matrix.of(graph, all, how({ family: "all" }));
  assert.ok(made.cell(entry("x"), entry("a")).some(({ kind }) => kind === "alliance"));
  assert.ok(made.cell(entry("a"), entry("x")).some(({ kind }) => kind === "alliance"));
  assert.deepEqual(made.cell(entry("y"), entry("y")), []);
  assert.equal(made.links.size, all.length - 1);
  assert.deepEqual(keys(Matrix.of(graph, all, how({ family: "hostility" })).givers), [["y"]]);
});

test("only the links that are given are in it", () => {
  const made = Matrix.of(graph, ["a-funding-y"], how());
  assert.deepEqual([...made.links], ["a-funding-y"]);
  assert.deepEqual([keys(made.givers), keys(made.receivers)], [[["a"]], [["y"]]]);
});

test("minor actors are a stack that opens in place, and every link is in some cell either way", () => {
  const many = structuredClone(graph);
  const ids = Array.from({ length: 60 }, (_, at) => `giver-${String(at).padStart(2, "0")}`);
  for (const id of ids) {
    many.actors[id] = { name: id };
    many.links[`${id}-x`] = { ...graph.links["a-funding-x"], source: id };
  }
  const links = Object.keys(many.links);
  const held = (made) => {
    const found = new Set();
    for (const giver of made.givers.flatMap(({ entries }) => entries))
      for (const receiver of made.receivers.flatMap(({ entries }) => entries))
        for (const tick of made.cell(giver, receiver)) for (const id of tick.links) found.add(id);
    return found;
  };
  const shut = Matrix.of(many, links, how({ grouped: true }));
  const stack = shut.givers.at(-1).entries.at(-1);
  assert.equal(shut.givers.flatMap(({ entries }) => entries).length, Matrix.SHOWN.from + 1);
  assert.deepEqual([stack.stack, stack.ids.length], [true, 62 - Matrix.SHOWN.from]);
  assert.deepEqual(held(shut), shut.links);
  const open = Matrix.of(many, links, how({ grouped: true, opened: [stack.key] }));
  assert.equal(open.givers.flatMap(({ entries }) => entries).length, 62);
  assert.ok(open.givers.at(-1).folds);
  assert.deepEqual(held(open), shut.links);
});
