// What can be told from what: contrast on both grounds, and kinds of link under colour blindness.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Tones from "../../../graph/page/js/picture/flow/tones.js";
import { graphOf, pictureOf } from "./flow_picture.js";

const root = join(import.meta.dirname, "../../..");

/** [id, family, colour] of every kind that is shipped. */
const KINDS = [
  ...readFileSync(join(root, "graph/kinds.yaml"), "utf8").matchAll(
    /(?:^|\n)- (?:\{\s*)?id: ([\w-]+)([\s\S]*?)(?=\n- |$)/g,
  ),
].map(([, id, body]) => [
  id,
  /family: (\w+)/.exec(body)[1],
  /colour: ['"]?(#[0-9a-f]{6})/.exec(body)?.[1] ?? "#6b7280",
]);
const TYPES = [
  ...readFileSync(join(root, "graph/picture/style.py"), "utf8").matchAll(
    /ActorType\.(\w+): ActorLook\(\s*"(\w+)", "(#[0-9a-f]{6})", "[^"]*", "[^"]*"(, (?:hollow=)?True)?\s*\)/g,
  ),
].map(([, id, shape, colour, hollow]) => ({ id, shape, colour, hollow: Boolean(hollow) }));
const GROUNDS = Object.entries(Colours.GROUNDS);

test("the shipped kinds and types are all read", () => {
  assert.ok(KINDS.length > 20 && TYPES.length > 10, `${KINDS.length} kinds, ${TYPES.length} types`);
});

test("texts on the canvas have 4.5 : 1 on the ground and on the strips", () => {
  for (const [, { ground, strip, ink, caption, accent }] of GROUNDS) {
    for (const under of [ground, strip])
      for (const text of [ink, caption, accent]) assert.ok(Colours.contrast(text, under) >= 4.5, `${text} on ${under}`);
  }
});

/** The colour that comes of drawing with an alpha on a ground. */
const seen = (colour, alpha, ground) => Colours.mix(ground, colour, alpha ?? 1);
const FAMILIES = { weapons: "support", attack: "hostility", alliance: "alignment" };

test("ribbons and the edges of boxes, at rest, ended and only possible too, have 3 : 1 on both grounds", () => {
  for (const [name, colours] of GROUNDS)
    for (const [kind, family] of Object.entries(FAMILIES))
      for (const how of [{}, { ended: true }, { window: ["1990-01-01", "1990-12-31"] }]) {
        const span = [null, null, null, how.ended ? "2000-01-01" : null];
        const graph = graphOf([["a", kind, "b", { span }]], { a: 0, b: 1 });
        const { shapes } = pictureOf(graph, { colours, window: how.window ?? null });
        for (const { strand, node, stroke, fill, alpha } of shapes) {
          const colour = stroke ?? fill;
          if ((!strand && !(node && stroke)) || colour === colours.ground) continue;
          for (const under of [colours.ground, colours.strip])
            assert.ok(
              Colours.contrast(seen(colour, alpha, under), under) >= 3,
              `${family} ${Object.keys(how)} on ${name}`,
            );
        }
      }
});

test("boxes of every tone have an edge of 3 : 1, and names on them 4.5 : 1", () => {
  for (const [name, colours] of GROUNDS)
    for (const tone of ["patron", "between", "partner", "opponent", "plain"]) {
      const { edge, fill } = Tones.box(tone, colours);
      assert.ok(Colours.contrast(edge, colours.ground) >= 3, `${tone} on ${name}`);
      for (const ink of [colours.ink, colours.caption])
        assert.ok(Colours.contrast(ink, fill) >= 4.5, `${tone} on ${name}`);
    }
});

test("no two types of actor share both shape and colour, and no shape is shared by two filled types of like colour", () => {
  const looks = TYPES.map(({ shape, colour, hollow }) => `${shape} ${colour} ${hollow}`);
  assert.equal(new Set(looks).size, looks.length);
});

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
const BLIND = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const linear = (hex) =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
const through = (matrix, rgb) =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, at) => sum + share * rgb[at], 0),
      ),
    ),
  );

/** CIE L*a*b* (D65) of linear RGB. */
function lab([r, g, b]) {
  const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map(f);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const apart = (one, other) => Math.hypot(...one.map((part, at) => part - other[at]));

test("filled types that share a shape are far apart for every common kind of colour blindness", () => {
  for (const [name, matrix] of Object.entries(BLIND)) {
    for (const one of TYPES) {
      for (const other of TYPES) {
        if (one.id >= other.id || one.shape !== other.shape || one.hollow !== other.hollow) continue;
        const far = apart(lab(through(matrix, linear(one.colour))), lab(through(matrix, linear(other.colour))));
        assert.ok(far > 12, `${one.id} and ${other.id} under ${name}: ${far.toFixed(1)}`);
      }
    }
  }
});

test("kinds that look alike to the colour-blind have another cue: a letter at the head of the ribbon", () => {
  const alike = [];
  for (const [name, matrix] of Object.entries(BLIND)) {
    for (const [id, , colour] of KINDS) {
      for (const [other, , second] of KINDS)
        if (id < other && apart(lab(through(matrix, linear(colour))), lab(through(matrix, linear(second)))) < 12)
          alike.push(`${name}: ${id} and ${other}`);
    }
  }
  assert.ok(alike.length > 0, "two dozen hues cannot all be far apart, so a second cue is needed");
  for (const [, , colour] of KINDS) assert.ok(Colours.contrast("#ffffff", Tones.tile(colour)) >= 4.5, colour);
  const graph = graphOf(
    [
      ["a", "weapons", "b"],
      ["a", "funding", "b"],
    ],
    { a: 0, b: 1 },
  );
  const letters = pictureOf(graph).shapes.filter(({ cue, type }) => cue && type === "text");
  assert.deepEqual(letters.map(({ text }) => text).sort(), ["F", "W"]);
});
