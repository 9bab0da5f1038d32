// The picture as a flow: columns, boxes, ribbons and their lanes, frames, chips and stacks.
import assert from "node:assert/strict";
import test from "node:test";
import * as Hit from "../../../graph/page/js/picture/flow/hit.js";
import * as Heights from "../../../graph/page/js/picture/flow/heights.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as Profile from "../../../graph/page/js/query/profile.js";
import * as Shown from "../../../graph/page/js/query/shown.js";
import * as Text from "../../../graph/page/js/picture/flow/text.js";
import { graphOf, measure, pictureOf } from "./flow_picture.js";

const CHAIN = { patron: 0, middle: 1, one: 2, other: 2, enemy: 3 };
const SIZES = [
  { width: 1200, height: 660 },
  { width: 390, height: 560 },
];

/** A small generator, the same numbers each time. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function randomGraph(seed) {
  const next = numbers(seed);
  const count = 4 + next(26);
  const columns = Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, next(5)]));
  const kinds = ["weapons", "funding", "attack", "alliance", "member-of"];
  const links = Array.from({ length: 3 * count }, () => [`a${next(count)}`, kinds[next(5)], `a${next(count)}`]);
  const names = Object.fromEntries(Object.keys(columns).map((id) => [id, "Word ".repeat(1 + next(6)).trim()]));
  return graphOf(links, columns, { names });
}

const overlap = (a, b) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;
const textArea = ({ text, x, y, size, weight, anchor }) => {
  const width = measure(text, size, weight);
  return { x: anchor === "middle" ? x - width / 2 : x, y: y - size * 0.8, width, height: size };
};

/** Whether a way passes through the inside of an area. */
function runsThrough(points, area) {
  for (let step = 1; step < points.length; step += 1)
    for (let part = 0; part <= 8; part += 1) {
      const [x, y] = [0, 1].map(
        (axis) => points[step - 1][axis] + ((points[step][axis] - points[step - 1][axis]) * part) / 8,
      );
      if (x > area.x + 1 && x < area.x + area.width - 1 && y > area.y + 1 && y < area.y + area.height - 1) return true;
    }
  return false;
}

test("what changed has a ribbon of whatever family, the most important of many", () => {
  const many = Array.from({ length: 60 }, (_, at) => [`a${at}`, "alliance", "two"]);
  const columns = Object.fromEntries([...many.map(([id]) => [id, 0]), ["one", 0], ["two", 1]]);
  const graph = graphOf([["one", "weapons", "two"], ...many], columns);
  const shown = { actors: new Set(Object.keys(columns)), links: new Set(Object.keys(graph.links)) };
  const ribbons = (differing) =>
    pictureOf(graph, { shown: { ...shown, differing }, kept: shown.actors }).model.ribbons.flatMap(
      ({ links }) => links,
    );
  assert.deepEqual(ribbons([]), ["l0"]);
  assert.deepEqual(ribbons(["l0", "l7"]).sort(), ["l0", "l7"]);
  const most = ribbons(Object.keys(graph.links).reverse());
  assert.equal(most.length, 41);
  assert.ok(most.includes("l60") && !most.includes("l1"));
});

test("no ribbon runs under a box, no box lies on another, and nothing leaves the picture", () => {
  for (let seed = 1; seed <= 40; seed += 1)
    for (const size of SIZES) {
      const { layout } = pictureOf(randomGraph(seed), { size });
      const boxes = [...layout.nodes.values()];
      boxes.forEach((box, at) => {
        assert.ok(box.x >= 0 && box.y >= 0, `${seed}: ${box.id}`);
        assert.ok(box.x + box.width <= layout.width && box.y + box.height <= layout.height, `${seed}: ${box.id}`);
        for (const other of boxes.slice(at + 1)) assert.ok(!overlap(box, other), `${seed}: ${box.id} on ${other.id}`);
        for (const { ribbon, points } of layout.ribbons)
          assert.ok(!runsThrough(points, box), `${seed}: ${ribbon.id} under ${box.id} at ${size.width}`);
      });
      for (const { ribbon, points } of layout.ribbons)
        for (const [x, y] of points)
          assert.ok(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height, `${seed}: ${ribbon.id} at ${x}, ${y}`);
    }
});

test("texts of boxes lie in their boxes and on no other text, at rest and from afar", () => {
  for (let seed = 1; seed <= 20; seed += 1)
    for (const scale of [1, 0.4]) {
      const { texts, layout } = pictureOf(randomGraph(seed), { scale });
      const areas = texts.map((text) => ({ ...textArea(text), text: text.text, node: text.node }));
      areas.forEach((area, at) => {
        for (const other of areas.slice(at + 1))
          assert.ok(!overlap(area, other), `${seed}: ${area.text} on ${other.text}`);
        const box = layout.nodes.get(area.node);
        if (box && scale === 1)
          assert.ok(area.x >= box.x && area.x + area.width <= box.x + box.width, `${seed}: ${area.text}`);
      });
      for (const { size } of texts) assert.ok(size * scale >= 10.99, `${size} at ${scale}`);
    }
});

test("the same graph gives the same picture", () => {
  const shapes = () => JSON.stringify(pictureOf(randomGraph(7)).shapes);
  assert.equal(shapes(), shapes());
});

test("columns read from left to right, and an actor that comes later does not change whose column is whose", () => {
  const graph = graphOf(
    [
      ["patron", "weapons", "middle"],
      ["middle", "weapons", "one"],
      ["one", "attack", "enemy"],
    ],
    CHAIN,
  );
  const place = (shown) => {
    const { layout } = pictureOf(graph, { shown });
    return (id) => layout.nodes.get(id).x;
  };
  const some = place({ actors: new Set(["patron", "one"]), links: new Set() });
  assert.ok(some("patron") < some("one"));
  const all = place({ actors: new Set(Object.keys(CHAIN)), links: new Set(Object.keys(graph.links)) });
  assert.deepEqual(
    [...Object.keys(CHAIN)].sort((a, b) => all(a) - all(b) || (a < b ? -1 : 1)),
    ["patron", "middle", "one", "other", "enemy"],
  );
  assert.equal(all("one"), all("other"));
});

test("a pair has one ribbon a family, from who gives more kinds; mutual support is one ribbon with two heads", () => {
  const graph = graphOf(
    [
      ["one", "weapons", "other"],
      ["one", "funding", "other"],
      ["one", "weapons", "other"],
      ["other", "weapons", "one"],
      ["other", "attack", "one"],
    ],
    CHAIN,
  );
  const { layout } = pictureOf(graph);
  const found = layout.ribbons.map(({ ribbon }) => [
    ribbon.from,
    ribbon.to,
    ribbon.family,
    ribbon.kinds.length,
    ribbon.back.length,
    ribbon.links.length,
  ]);
  assert.deepEqual(found, [
    ["one", "other", "support", 2, 1, 4],
    ["other", "one", "hostility", 1, 0, 1],
  ]);
  assert.equal(layout.ribbons[0].heads.length, 2);
  assert.ok(layout.ribbons[0].width > layout.ribbons[1].width);
});

test("without support every family is drawn, and a filter of kinds draws what it asks for", () => {
  const families = (links, state) =>
    pictureOf(graphOf(links, CHAIN), { state }).layout.ribbons.map(({ ribbon }) => ribbon.family);
  const alliance = ["one", "alliance", "other"];
  const weapons = ["patron", "weapons", "one"];
  assert.deepEqual(families([alliance]), ["alignment"]);
  assert.deepEqual(families([alliance, weapons]), ["support"]);
  assert.deepEqual(families([alliance, weapons], { kinds: ["alliance", "weapons"] }), ["support", "alignment"]);
  assert.deepEqual(families([alliance, weapons], { families: ["support", "alignment"] }), ["support", "alignment"]);
  assert.deepEqual(families([weapons, ["one", "attack", "enemy"]], { families: ["support"] }), ["support"]);
});

test("parts are chips in the box of their whole, and their links are its ribbons", () => {
  const graph = graphOf(
    [
      ["organ", "weapons", "one"],
      ["organ", "part-of", "patron"],
    ],
    { ...CHAIN, organ: 0, hidden: 0 },
    {
      wholes: { organ: "patron", hidden: "patron" },
      types: { organ: "state-organ", hidden: "state-organ" },
    },
  );
  const shown = {
    actors: new Set(["patron", "one", "organ"]),
    links: new Set(["l0", "l1"]),
    hidden: ["hidden", "organ"],
  };
  const { layout } = pictureOf(graph, { shown });
  assert.deepEqual([...layout.nodes.keys()].sort(), ["one", "patron"]);
  assert.deepEqual(
    layout.ribbons.map(({ ribbon }) => [ribbon.from, ribbon.to]),
    [["patron", "one"]],
  );
  assert.deepEqual(
    layout.nodes.get("patron").box.chips.map(({ label }) => label),
    ["organ", "1 more organ"],
  );
  const [organ, box] = [Hit.areaOf(layout, "organ"), layout.nodes.get("patron")];
  assert.ok(organ.x > box.x && organ.y > box.y && organ.y + organ.height < box.y + box.height);
  const at = (area) => Hit.at(layout, { x: area.x + 3, y: area.y + 3 }, 5);
  assert.deepEqual(at(organ), { type: "actor", id: "organ" });
  assert.deepEqual(at({ ...organ, y: organ.y + layout.look.chip + layout.look.chipGap }), {
    type: "more",
    id: "patron",
    ids: ["hidden"],
  });
});

test("the long name of a part is not cut in the tightest look", () => {
  const ids = Array.from({ length: 60 }, (_, at) => `p${at}`);
  const columns = { ...Object.fromEntries(ids.map((id) => [id, 0])), organ: 0, one: 1 };
  const name = "Ministry of Inland Waterways and Merchant Fleet Logistics of the Republic";
  const links = ids.map((id) => [id, "weapons", "one"]);
  const { layout, texts } = pictureOf(graphOf(links, columns, { wholes: { organ: "p0" }, names: { organ: name } }), {
    kept: new Set(ids),
  });
  assert.ok(layout.look.wrap <= 150, "the look is tight");
  const lines = texts.filter(({ node }) => node === "organ").map(({ text }) => text);
  assert.equal(lines.join(" "), name);
});

test("members of a coalition in its column are framed with it, and membership needs no line", () => {
  const links = [
    ["one", "member-of", "front"],
    ["other", "member-of", "front"],
    ["patron", "weapons", "one"],
  ];
  const { layout } = pictureOf(graphOf(links, { ...CHAIN, front: 2 }), {
    state: { families: ["support", "structure"] },
  });
  const [frame] = layout.frames;
  for (const id of ["front", "one", "other"]) {
    const box = layout.nodes.get(id);
    assert.ok(box.x > frame.x && box.y > frame.y && box.y + box.height < frame.y + frame.height, id);
  }
  assert.deepEqual(
    layout.ribbons.map(({ ribbon }) => ribbon.family),
    ["support"],
  );
});

test("minor actors of one type are a counted stack, which opens in place", () => {
  const ids = Array.from({ length: 14 }, (_, at) => `c${String(at).padStart(2, "0")}`);
  const columns = { ...CHAIN, ...Object.fromEntries(ids.map((id) => [id, 1])) };
  const graph = graphOf(
    ids.map((id) => [id, "funding", "one"]),
    columns,
    { types: Object.fromEntries(ids.map((id) => [id, "company"])) },
  );
  const kept = new Set(Object.keys(CHAIN));
  const closed = pictureOf(graph, { kept }).layout;
  const stack = closed.nodes.get("stack:company.1");
  assert.deepEqual(stack.lines, ["14 companies"]);
  assert.equal(closed.ribbons.length, 1);
  assert.equal(Hit.at(closed, { x: stack.x + 5, y: stack.y + 5 }, 5).type, "stack");
  assert.equal(Hit.areaOf(closed, "c03"), stack);
  const open = pictureOf(graph, { kept, state: { stacks: ["company.1"] } }).layout;
  assert.equal(open.nodes.size, closed.nodes.size + 13);
  assert.equal(open.nodes.get("c03").x, open.nodes.get("middle").x);
  assert.equal(
    pictureOf(graph, { kept: new Set(Object.keys(columns)) }).layout.nodes.size,
    Object.keys(columns).length,
  );
});

test("an actor that has ended by the date of record has a dashed box and says when", () => {
  const more = {
    one: { dissolved: "2024-12-08" },
    other: { dissolved: ".." },
    patron: { dissolved: "2030" },
    middle: { died: "2020" },
  };
  const { layout, shapes, texts } = pictureOf(graphOf([], CHAIN, { more }));
  const dashed = shapes.filter(({ node, dash }) => node && dash).map(({ node }) => node);
  assert.deepEqual(dashed.sort(), ["middle", "one"]);
  assert.equal(layout.nodes.get("one").box.ended, "ended 8 Dec 2024");
  assert.ok(texts.some(({ text }) => text === "ended 8 Dec 2024") && texts.some(({ text }) => text === "died 2020"));
});

test("a box says how many kinds of support its actor receives, by its ribbons", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const graph = randomGraph(seed);
    const { layout } = pictureOf(graph);
    const drawn = layout.ribbons.flatMap(({ ribbon }) => ribbon.links);
    for (const [id, { box, column }] of layout.nodes) {
      const rows = Profile.strip(graph, Profile.linksOf(graph, drawn, id), id);
      const listed = rows.filter(({ received }) => Object.values(received).some((count) => count > 0)).length;
      const silent = !listed || ["patron", "opponent"].includes(graph.columns.columns[column]?.tone);
      const kinds = `${listed} ${listed === 1 ? "kind" : "kinds"}`;
      assert.equal(box.received.full, silent ? "" : `receives ${kinds}`, `${seed}: ${id}`);
    }
  }
  const columns = { ...CHAIN, beyond: 1 };
  const graph = graphOf(
    [
      ["patron", "weapons", "middle"],
      ["middle", "funding", "one"],
      ["beyond", "funding", "one"],
      ["beyond", "funding", "other"],
      ["one", "weapons", "patron"],
    ],
    columns,
  );
  graph.columns.columns[0].tone = "patron";
  const shown = {
    actors: new Set(Object.keys(CHAIN)),
    links: new Set(["l0", "l1", "l4"]),
    found: new Set(Object.keys(graph.links)),
  };
  const said = (size) =>
    Object.fromEntries(
      Object.keys(CHAIN).map((id) => {
        const { texts } = pictureOf(graph, { shown, size });
        return [id, texts.filter(({ node, text }) => node === id && text !== id).map(({ text }) => text)];
      }),
    );
  assert.deepEqual(said(SIZES[0]), {
    patron: [],
    middle: ["receives 1 kind"],
    one: ["receives 1 kind"],
    other: [],
    enemy: [],
  });
  assert.deepEqual(said({ width: 390, height: 130 }).one, ["·", "1 kind"]);
  const alone = new Set(["l0"]);
  const { layout } = pictureOf(graph, { shown: { ...shown, links: alone, found: alone } });
  assert.equal(
    layout.nodes.get("middle").box.received.full,
    "",
    "where all support is of one kind, the number says nothing",
  );
});

test("dashes and marks come with the light, or when the picture is enlarged", () => {
  const graph = graphOf([["patron", "weapons", "one", { confidence: "low", status: "disputed" }]], CHAIN);
  const told = (how) => pictureOf(graph, how).shapes.filter(({ strand, dash }) => strand && dash).length;
  assert.equal(told({}), 0);
  assert.equal(told({ scale: 2 }), 1);
  assert.equal(told({ lit: { actors: ["patron", "one"], links: ["l0"] } }), 1);
  const marks = (how) => pictureOf(graph, how).shapes.filter(({ strand }) => strand).length;
  assert.equal(marks({ scale: 2 }), marks({}) + 1);
});

test("what stands out has its ends with it, and the rest steps back", () => {
  const graph = graphOf(
    [
      ["patron", "weapons", "one"],
      ["middle", "weapons", "other"],
    ],
    CHAIN,
  );
  const { layout } = pictureOf(graph);
  const lit = Hit.litOf(layout, { type: "actor", id: "patron" });
  const { shapes } = pictureOf(graph, { lit });
  const least = (id) => Math.min(...shapes.filter(({ strand }) => strand === id).map(({ alpha }) => alpha));
  assert.equal(least("patron>one:support"), 1);
  assert.ok(least("middle>other:support") < 0.2);
  assert.deepEqual([...Hit.focusOf(layout, lit).boxes].sort(), ["one", "patron"]);
});

test("a dragged box is where it was put, and its ribbons go there", () => {
  const graph = graphOf([["patron", "weapons", "one"]], CHAIN);
  const { layout } = pictureOf(graph, { pinned: { one: [5000, 2500] } });
  const box = layout.nodes.get("one");
  assert.deepEqual([box.x + box.width / 2, box.y + box.height / 2], [layout.width / 2, layout.height / 4]);
  const [x, y] = layout.ribbons[0].points.at(-1);
  assert.ok(Math.abs(x - box.x) < 0.01 && y > box.y && y < box.y + box.height);
});

test("hostile names stay in their boxes and turn nothing", () => {
  const names = { one: "x".repeat(900), other: "\u202eright to left", patron: "", enemy: "many words ".repeat(40) };
  const { texts, layout } = pictureOf(graphOf([["patron", "weapons", "one"]], CHAIN, { names }));
  for (const text of texts.filter(({ node }) => node)) {
    const [area, box] = [textArea(text), layout.nodes.get(text.node)];
    assert.ok(area.x >= box.x && area.x + area.width <= box.x + box.width, text.text);
    assert.doesNotMatch(text.text, /\u202e/);
  }
  for (const { lines } of layout.nodes.values()) assert.ok(lines.length >= 1 && lines.length <= 7);
  assert.equal(
    Text.cut("\u0000 ", 100, (text) => text.length),
    "…",
  );
});

test("heights keep their order and come nearest to what is wanted", () => {
  const wanted = [3, 1, 2, 5, 4].map((at) => ({ at, weight: 1 }));
  assert.deepEqual(Heights.monotone(wanted), [2, 2, 2, 4.5, 4.5]);
});

test("a narrowed picture draws no actor without a ribbon, unless it was asked for, and counts only what is found", () => {
  const graph = graphOf(
    [
      ["patron", "weapons", "one"],
      ["patron", "funding", "other"],
      ["beyond", "weapons", "middle"],
      ["organ", "part-of", "middle"],
    ],
    { ...CHAIN, beyond: 0, organ: 1 },
    { wholes: { organ: "middle" } },
  );
  const core = [...Object.keys(CHAIN), "organ"];
  const drawn = (state, narrowedBy = {}) => {
    const { actors, left } = Shown.drawn(
      { ...graph, info: { ...graph.info, narrowedBy } },
      { ...State.DEFAULTS, ...state },
      core,
    );
    return [[...actors].sort(), left.sort()];
  };
  const arms = { kinds: ["weapons"] };
  assert.deepEqual(drawn({}), [[...core].sort(), ["beyond"]]);
  assert.deepEqual(drawn(arms), [
    ["one", "patron"],
    ["beyond", "middle"],
  ]);
  assert.deepEqual(drawn({ ...arms, unfolded: ["beyond"] }), [["beyond", "middle", "one", "patron"], []]);
  assert.deepEqual(drawn({ ...arms, unfolded: ["middle"] }), [["middle", "one", "patron"], ["beyond"]]);
  assert.deepEqual(drawn({ kinds: ["part-of"] }), [["middle", "organ"], []]);
  const { actors } = Shown.drawn(graph, { ...State.DEFAULTS, ...arms }, ["other", "enemy"]);
  assert.deepEqual([...actors].sort(), ["beyond", "middle", "one", "patron"], "the first that links join");
  assert.deepEqual(drawn({}, arms)[0], ["one", "other", "patron"], "a page that was written so is narrowed too");
});
