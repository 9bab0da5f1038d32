// Where the plates with the letters of kinds lie.
import assert from "node:assert/strict";
import test from "node:test";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Cues from "../../../graph/page/js/picture/cues.js";
import * as Geometry from "../../../graph/page/js/picture/geometry.js";
import * as Scene from "../../../graph/page/js/picture/scene.js";
import * as Strands from "../../../graph/page/js/query/strands.js";

const kindsOf = (labels) =>
  Object.fromEntries(
    Object.entries(labels).map(([id, label]) => [
      id,
      { label, family: "support", colour: "#c2410c", symmetric: false, letters: label[0].toUpperCase() + label[1] },
    ]),
  );
/** A hub and actors around it, each joined with it by strands of some kinds. */
function sceneOf(around, kinds, links = 1) {
  const graph = {
    info: { asOfDay: null },
    kinds: kindsOf(Object.fromEntries(kinds.map((kind) => [kind, kind]))),
    links: {},
  };
  const nodes = new Map([["hub", { id: "hub", x: 0, y: 0, r: 20, lines: ["hub"], size: 13 }]]);
  for (let at = 0; at < around; at += 1) {
    const [id, angle] = [`n${at}`, (2 * Math.PI * at) / around];
    nodes.set(id, { id, x: 320 * Math.cos(angle), y: 320 * Math.sin(angle), r: 12, lines: [id], size: 13 });
    for (const kind of kinds)
      for (let more = 0; more < links; more += 1)
        graph.links[`${id}-${kind}-${more}`] = {
          source: "hub",
          target: id,
          kind,
          confidence: "high",
          status: "disputed",
          span: [null, null, null, null],
        };
  }
  const strands = Strands.of(graph, Object.keys(graph.links));
  return { graph, nodes, strands, lines: Geometry.lines(strands, nodes) };
}

const boxOf = ({ x, y, width, height }) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const meet = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

test("plates lie on their own lines, and on nothing else", () => {
  const scene = sceneOf(8, ["funding", "training", "weapons", "political"]);
  const plates = Cues.place(scene);
  assert.equal(plates.length, scene.strands.length);
  plates.forEach((plate, at) => {
    assert.ok(Geometry.distance(scene.lines.get(plate.strand.id), [plate.x, plate.y], 3) < 1, plate.strand.id);
    for (const other of plates.slice(at + 1))
      assert.ok(!meet(boxOf(plate), boxOf(other)), `${plate.strand.id} on ${other.strand.id}`);
    for (const { id, x, y, r } of scene.nodes.values())
      assert.ok(!meet(boxOf(plate), boxOf({ x, y, width: 1.4 * r, height: 1.4 * r })), `${plate.strand.id} on ${id}`);
    assert.equal(plate.text, scene.graph.kinds[plate.strand.kind].letters);
  });
});

test("a plate tells how many links its line stands for", () => {
  assert.deepEqual([...new Set(Cues.place(sceneOf(3, ["funding"], 4)).map(({ text }) => text))], ["Fu 4"]);
});

test("what stands out bears names when it is little, letters when it is much, and the rest nothing", () => {
  const scene = sceneOf(20, ["funding"]);
  const focus = (count) => ({
    actors: new Set(),
    strands: new Set(scene.strands.slice(0, count).map(({ id }) => id)),
    chosen: null,
  });
  assert.deepEqual(
    Cues.place({ ...scene, focus: focus(2) }).map(({ text }) => text),
    ["funding", "funding"],
  );
  assert.deepEqual([...new Set(Cues.place({ ...scene, focus: focus(16) }).map(({ text }) => text))], ["Fu"]);
});

test("plates stay large enough to be read; from afar only what stands out has them", () => {
  const focus = { actors: new Set(), strands: new Set(), chosen: null };
  assert.equal(Scene.platesEnlarged(0.4, null), 0);
  assert.equal(Scene.platesEnlarged(1, null), 1);
  assert.ok(Cues.SIZE * Scene.platesEnlarged(0.7, null) * 0.7 >= Cues.SMALLEST - 1e-9);
  assert.equal(Scene.platesEnlarged(2, focus), 1);
  assert.ok(Cues.SIZE * Scene.platesEnlarged(0.4, focus) * 0.4 >= Cues.CLEAR - 1e-9);
  assert.deepEqual(Scene.cues({ ...sceneOf(3, ["funding"]), colours: Colours.GROUNDS.light, enlarged: 0 }), []);
});

test("actors that stand on one spot, or far away, do no harm", () => {
  const scene = sceneOf(3, ["funding", "training"]);
  for (const node of scene.nodes.values()) Object.assign(node, { x: 0, y: 0 });
  assert.ok(
    Cues.place({ ...scene, lines: Geometry.lines(scene.strands, scene.nodes) }).every(
      ({ x, y }) => Number.isFinite(x) && Number.isFinite(y),
    ),
  );
  scene.nodes.get("n1").x = 1e7;
  assert.ok(Cues.place({ ...scene, lines: Geometry.lines(scene.strands, scene.nodes) }).length > 0);
});
