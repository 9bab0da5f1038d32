// The state of the page, its way through the address and back, and undo.
import assert from "node:assert/strict";
import test from "node:test";
import * as Fragment from "../../../graph/page/js/core/fragment.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as Store from "../../../graph/page/js/core/store.js";
import { DEFAULTS, FILTER_WORDS, WALK_WORDS } from "../../../graph/page/js/core/vocabulary.js";
import { smallGraph } from "./small_graph.js";
import { assertGrows } from "./work.js";

const graph = smallGraph();

/** Numbers between 0 and 1 that a seed gives. */
function random(seed) {
  let value = seed;
  return () => {
    value = (value * 1664525 + 1013904223) % 4294967296;
    return value / 4294967296;
  };
}

function anyState(next) {
  const one = (list) => list[Math.floor(next() * list.length)];
  const some = (list) => list.filter(() => next() < 0.5);
  const maybe = (value, otherwise) => (next() < 0.5 ? value() : otherwise);
  const whole = (most) => Math.floor(next() * (most + 1));
  const actors = Object.keys(graph.actors);
  const day = () => new Date(Date.UTC(1900 + whole(150), whole(11), 1 + whole(27))).toISOString().slice(0, 10);
  const span = () => {
    const days = [day(), day()].sort();
    return one([days, [days[0], null], [null, days[1]]]);
  };
  const walk = () => ({
    ...maybe(() => ({ maxHops: 5 + whole(1) }), {}),
    ...maybe(() => ({ time: "in-order", via: [one(actors)] }), {}),
    ...maybe(() => ({ undirected: true }), {}),
  });
  const records = ["actor", "link", "source", "event"].flatMap((type) =>
    Object.keys(graph[`${type}s`]).map((id) => ({ type, id })),
  );
  return {
    ...State.DEFAULTS,
    view: one(State.VIEWS),
    table: one(State.TABLES),
    matrix: {
      family: one(State.MATRIX_FAMILIES),
      order: one(State.MATRIX_ORDERS),
      grouped: next() < 0.5,
      opened: some(["from0", "from3", "to12"]),
    },
    ...Object.fromEntries(State.FACETS.map((facet) => [facet, maybe(() => some(State.valuesOf(graph, facet)), null)])),
    window: maybe(span, null),
    certain: next() < 0.5,
    without: some([...actors, ...Object.keys(graph.links)]),
    only: maybe(() => some(actors), null),
    unfolded: some(actors),
    focus: maybe(() => ({ id: one(actors), depth: whole(6) }), null),
    pinned: Object.fromEntries(some(actors).map((id) => [id, [whole(4000) - 2000, whole(4000) - 2000]])),
    selected: some(actors),
    open: maybe(() => one([...records, { type: "paths" }, { type: "stories" }]), null),
    question: maybe(() => ({ from: one([...actors, "country:IR", null]), to: one(actors), walk: walk() }), null),
    chosen: maybe(() => whole(20), null),
    story: maybe(() => ({ id: "told", step: whole(9) }), null),
  };
}

test("every state comes back from its address as it was, without a note", () => {
  const next = random(7);
  for (let round = 0; round < 2000; round += 1) {
    const state = anyState(next);
    const read = Fragment.decode(graph, `#${Fragment.encode(graph, state)}`);
    assert.deepEqual(read, { state, notes: [], renamed: [] });
  }
});

test("the default state has no fragment", () => {
  assert.equal(Fragment.encode(graph, State.DEFAULTS), "");
  assert.deepEqual(Fragment.decode(graph, ""), { state: State.DEFAULTS, notes: [], renamed: [] });
  assert.deepEqual(Fragment.decode(graph, "#").notes, []);
});

test("pinned places are kept to the unit", () => {
  const { state } = Fragment.decode(
    graph,
    Fragment.encode(graph, { ...State.DEFAULTS, pinned: { iran: [12.4, -7.6] } }),
  );
  assert.deepEqual(state.pinned, { iran: [12, -8] });
});

const BAD = [
  "nonsense",
  "view=nowhere",
  "table=x",
  "kinds=weapons,nothing",
  "types=constructor",
  "countries=XX",
  "window=2020",
  "window=2020-02-30..2021-01-01",
  "window=2021-01-01..2020-01-01",
  "window=..",
  "window=2020-01-01..2021-01-01..2022-01-01",
  "certain=0",
  "without=nobody",
  "unfolded=__proto__",
  "focus=iran",
  "focus=iran:9",
  "focus=iran:-1",
  "focus=iran:1e0",
  "focus=:1",
  "focus=toString:1",
  "pinned=iran",
  "pinned=iran::",
  "pinned=iran:1:2:3",
  "pinned=iran:Infinity:0",
  "pinned=iran:NaN:0",
  "pinned=iran:1e5:0",
  "pinned=iran:99999999:0",
  "pinned=__proto__:1:1",
  "open=actor",
  "open=actor:",
  "open=actor:nobody",
  "open=actor:__proto__",
  "open=word:iran",
  "open=actor:toString",
  "open=kind:weapons",
  "question=",
  "question=[",
  "question={}",
  "question=[1,2,3]",
  'question=["iran","hamas",[]]',
  'question=["iran","nobody",{}]',
  'question=["iran",["hamas"],{}]',
  'question=["iran","hamas",{"unknown":1}]',
  'question=["iran","hamas",{"kinds":5}]',
  'question=["iran","hamas",{"kinds":[{}]}]',
  'question=["iran","hamas",{"maxHops":1e9}]',
  'question=["iran","hamas",{"limit":-1}]',
  'question=["iran","hamas",{"__proto__":{"kinds":[]}}]',
  'question=["iran","hamas",{"on":{}}]',
  "chosen=-1",
  "chosen=x",
  "chosen=",
  "chosen=99999999999999999999",
  "story=untold:1",
  "story=told",
  "__proto__=1",
  "constructor=1",
  "toString=1",
  "%E0%A4%A=%E0%A4%A",
  "\u202e=\u202e",
  "<img src=x onerror=alert(1)>=1",
];

test("what cannot be understood is left as it is by default, with a note", () => {
  for (const fragment of BAD) {
    const { state, notes } = Fragment.decode(graph, fragment);
    assert.deepEqual(state, { ...State.DEFAULTS }, fragment);
    assert.equal(notes.length, 1, fragment);
    assert.ok(notes[0].length < 220, fragment);
    assert.doesNotMatch(notes[0], /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u, fragment);
  }
  assert.equal({}.kinds, undefined);
});

test("the good parts of a fragment hold beside the bad", () => {
  const { state, notes } = Fragment.decode(
    graph,
    "#view=table&kinds=nothing&open=link:iran-weapons-hamas&pinned=iran:1:2",
  );
  assert.equal(state.view, "table");
  assert.equal(state.kinds, null);
  assert.deepEqual(state.open, { type: "link", id: "iran-weapons-hamas" });
  assert.deepEqual(state.pinned, { iran: [1, 2] });
  assert.deepEqual(notes, ["no kinds “nothing”"]);
});

test("a long fragment is read with work in proportion, and says no more than a few notes", () => {
  const long = [
    (n) => "a=1&".repeat(n / 4),
    (n) => `kinds=${"weapons,".repeat(n / 8)}`,
    (n) => `pinned=${"iran:1:1,".repeat(n / 9)}`,
    (n) => `question=["iran","hamas",{"kinds":[${'"x",'.repeat(n / 4)}"x"]}]`,
    (n) => `unfolded=${"x".repeat(n)}`,
    (n) => "%".repeat(n),
    (n) => "&".repeat(n),
    (n) => `open=${"actor:".repeat(n / 6)}`,
    (n) => `window=${"..".repeat(n / 2)}`,
    (n) => `${"x".repeat(n)}=1`,
  ];
  // The engine's own JSON.parse grows its stack in jumps: nesting is only read, and not measured.
  const nested = [
    (n) => `question=${"[".repeat(n)}`,
    (n) => `question=["iran","hamas",{"kinds":${"[".repeat(n / 2)}${"]".repeat(n / 2)}}]`,
  ];
  const read = (fragment) => {
    const { notes } = Fragment.decode(graph, fragment);
    assert.ok(notes.length <= 6 && notes.join("").length < 2000, fragment.slice(0, 30));
  };
  for (const make of nested) read(make(400_000));
  for (const make of long) assertGrows(read, make, 400_000);
});

test("any text whatever is a fragment", () => {
  const next = random(11);
  const letters = [
    "&",
    "=",
    "#",
    "%",
    ":",
    ",",
    ".",
    "[",
    "]",
    "{",
    "}",
    '"',
    "a",
    "1",
    "-",
    "\u0000",
    "\ud800",
    "kinds",
    "pinned",
    "question",
    "iran",
    "open",
    "window",
  ];
  for (let round = 0; round < 5000; round += 1) {
    const fragment = Array.from(
      { length: Math.floor(next() * 20) },
      () => letters[Math.floor(next() * letters.length)],
    ).join("");
    const { state } = Fragment.decode(graph, fragment);
    assert.deepEqual(Object.keys(state), Object.keys(State.DEFAULTS));
  }
});

test("undo leads back step by step to where one began, and redo forth again", () => {
  const next = random(3);
  const store = Store.create({ ...State.DEFAULTS });
  const seen = [store.get()];
  for (let step = 0; step < 150; step += 1) {
    store.set(anyState(next));
    if (store.get() !== seen.at(-1)) seen.push(store.get());
  }
  for (const state of seen.slice(0, -1).reverse()) {
    assert.ok(store.undo());
    assert.deepEqual(store.get(), state);
  }
  assert.equal(store.undo(), false);
  for (const state of seen.slice(1)) {
    assert.ok(store.redo());
    assert.deepEqual(store.get(), state);
  }
  assert.equal(store.redo(), false);
});

test("a time and a comparison of two times exclude each other: the one chosen last holds", () => {
  const compare = {
    by: "dates",
    sides: [
      ["2020-01-01", null],
      [null, "2019-12-31"],
    ],
    certain: false,
  };
  const store = Store.create({ ...State.DEFAULTS });
  store.set({ window: ["2012-01-01", null], certain: true });
  store.set({ compare });
  assert.deepEqual([store.get().window, store.get().certain, store.get().compare], [null, false, compare]);
  store.set({ window: ["2013-01-01", null] });
  assert.deepEqual([store.get().window, store.get().compare], [["2013-01-01", null], null]);
  store.set({ compare: { by: "actors", sides: ["a", "b"], way: "to", family: "support" } });
  assert.deepEqual(store.get().window, ["2013-01-01", null]);
});

test("one day in the address is a window of that day", () => {
  const { state, notes } = Fragment.decode(graph, "window=2024-12-08");
  assert.deepEqual([state.window, notes], [["2024-12-08", "2024-12-08"], []]);
});

test("a new step ends what could be redone, and opening a record is no step", () => {
  const store = Store.create({ ...State.DEFAULTS });
  store.set({ kinds: ["weapons"] });
  store.set({ open: { type: "actor", id: "iran" } }, { tracked: false });
  store.undo();
  assert.equal(store.get().kinds, null);
  assert.ok(store.canRedo());
  store.set({ certain: true });
  assert.equal(store.canRedo(), false);
  store.set({ certain: true });
  store.undo();
  assert.equal(store.canUndo(), false, "a change that changes nothing is no step");
});

test("listeners are told of the state and the one before, and of nothing else", () => {
  const store = Store.create({ ...State.DEFAULTS });
  const told = [];
  store.on((state, before) => told.push([state.view, before.view]));
  store.set({ view: "table" });
  store.set({ view: "table" });
  store.undo();
  assert.deepEqual(told, [
    ["table", "graph"],
    ["graph", "table"],
  ]);
  assert.throws(() => {
    store.get().view = "x";
  }, TypeError);
});

test("an address may use the ids that records had before, and says so", () => {
  const [id, actor] = Object.entries(graph.actors)[0];
  const renamed = { ...graph, actors: { ...graph.actors, [id]: { ...actor, former_ids: ["old-name"] } } };
  const now = Fragment.decode(
    renamed,
    Fragment.encode(renamed, { ...State.DEFAULTS, open: { type: "actor", id } }).replace(id, "old-name"),
  );
  assert.deepEqual(now.state.open, { type: "actor", id });
  assert.deepEqual([now.renamed, now.notes], [[`“old-name” is now “${id}”`], []]);
});

test("an address may use the former id of a record of any table", () => {
  for (const type of ["actor", "link", "source", "event"]) {
    const [id, record] = Object.entries(graph[`${type}s`])[0];
    const table = { ...graph[`${type}s`], [id]: { ...record, former_ids: ["old-name"] } };
    const read = Fragment.decode({ ...graph, [`${type}s`]: table }, `open=${type}:old-name`);
    assert.deepEqual(read.state.open, { type, id });
    assert.deepEqual([read.renamed, read.notes], [[`“old-name” is now “${id}”`], []]);
  }
  const stories = [{ id: "story", former_ids: ["old-name"], title: "T", steps: [] }];
  const read = Fragment.decode({ ...graph, stories }, "story=old-name:0");
  assert.deepEqual(read.state.story, { id: "story", step: 0 });
});

test("an address with the id of a removed record says why it is gone", () => {
  const info = { ...graph.info, removed: { ghost: "the same as iran" } };
  for (const fragment of ["open=actor:ghost", "without=ghost", 'question=["ghost","iran",{}]', "focus=ghost:1"]) {
    const { notes, state } = Fragment.decode({ ...graph, info }, fragment);
    assert.deepEqual(notes, ["“ghost” was removed: the same as iran"], fragment);
    assert.deepEqual(state, { ...State.DEFAULTS });
  }
});

test("an address holds every word about how walks go", () => {
  const values = {
    via: ["odd"],
    maxHops: 3,
    limit: 5,
    undirected: true,
    time: "together",
    parts: false,
    sort: "strongest",
  };
  assert.deepEqual(Object.keys(values), WALK_WORDS);
  const state = { ...State.DEFAULTS, question: { from: "iran", to: "hamas", walk: values } };
  const read = Fragment.decode(graph, Fragment.encode(graph, state));
  assert.deepEqual([read.state.question, read.notes], [state.question, []]);
  const usual = Object.fromEntries(WALK_WORDS.map((name) => [name, DEFAULTS[name]]));
  const { question } = Fragment.decode(graph, `question=${JSON.stringify(["iran", "hamas", usual])}`).state;
  assert.deepEqual(question, { from: "iran", to: "hamas", walk: {} }, "defaults are left out");
});

test("an old question with filters of its own becomes the filter of the page", () => {
  const { FILTERS } = State;
  const filters = {
    kinds: [{ kinds: ["weapons"] }, { kinds: ["weapons"] }],
    families: [{ families: ["alignment"] }, { kinds: ["alliance"] }],
    on: [{ on: "2013" }, { window: ["2013-01-01", "2013-12-31"] }],
    between: [{ between: "2012-2017" }, { window: ["2012-01-01", "2017-12-31"] }],
    certain: [
      { on: "2013", certain: true },
      { window: ["2013-01-01", "2013-12-31"], certain: true },
    ],
    minConfidence: [{ minConfidence: "moderate" }, { confidences: ["moderate", "high"] }],
    status: [{ status: ["denied"] }, { statuses: ["denied"] }],
    without: [{ without: ["odd"] }, { without: ["odd"] }],
  };
  assert.deepEqual(Object.keys(filters), FILTER_WORDS);
  for (const [given, expected] of Object.values(filters)) {
    const { state, notes } = Fragment.decode(graph, `question=${JSON.stringify(["iran", "hamas", given])}`);
    assert.deepEqual(notes, []);
    const usual = Object.fromEntries(FILTERS.map((name) => [name, State.DEFAULTS[name]]));
    assert.deepEqual(Object.fromEntries(FILTERS.map((name) => [name, state[name]])), { ...usual, ...expected });
    assert.deepEqual(state.question, { from: "iran", to: "hamas", walk: {} });
    assert.deepEqual(Fragment.decode(graph, Fragment.encode(graph, state)).state, state, "and stays what it is");
  }
});
