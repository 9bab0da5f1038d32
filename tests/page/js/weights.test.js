// Ribbons as wide as the weights of their links.
import assert from "node:assert/strict";
import test from "node:test";
import * as Weights from "../../../graph/page/js/picture/flow/weights.js";
import * as Legend from "../../../graph/page/js/picture/sheet_legend.js";
import { graphOf, pictureOf } from "./flow_picture.js";

const LOOK = { base: 2.4, each: 1.5, thin: 1.4 };
const EVERYWHERE = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
const weight = (value, name = "weight") => ({
  attributes: [
    ["note", 9],
    [name, value],
  ],
});

/** Six ribbons from one giver: light, middle (a sum), heavy, one without a weight, one partly, one denied. */
const weighed = () =>
  graphOf(
    [
      ["giver", "funding", "light", weight(1)],
      ["giver", "funding", "middle", weight(100)],
      ["giver", "weapons", "middle", weight(25.5, "Weight")],
      ["giver", "funding", "heavy", weight(250)],
      ["giver", "weapons", "none", weight("250")],
      ["giver", "funding", "none", weight(true)],
      ["giver", "funding", "partly", weight(250)],
      ["giver", "weapons", "partly"],
      ["giver", "weapons", "denied", { status: "denied", ...weight(900) }],
      ["light", "attack", "heavy", weight(5000)],
    ],
    { giver: 0, light: 1, middle: 1, heavy: 1, none: 1, partly: 1, denied: 1 },
  );
const widths = ({ layout }) =>
  Object.fromEntries(layout.ribbons.filter(({ ribbon }) => ribbon.main).map(({ ribbon, width }) => [ribbon.to, width]));
const legend = ({ how }) => Legend.rows(how, EVERYWHERE).flatMap((row) => row.map(({ label }) => label));

test("a width grows with the weight, between that of one kind and that of eight", () => {
  for (const [least, most] of [
    [1, 250],
    [-3, 0.5],
    [-Number.MAX_VALUE, Number.MAX_VALUE],
  ]) {
    const shares = Array.from({ length: 11 }, (_, at) => least * (1 - at / 10) + most * (at / 10));
    const made = shares.map((each) => Weights.width(each, { least, most }, LOOK));
    made.slice(1).forEach((each, at) => assert.ok(each > made[at], `${least} ${most}: ${made}`));
    assert.ok(Math.abs(made[0] - 3.9) < 1e-9 && Math.abs(made[10] - 14.4) < 1e-9, String(made));
  }
  assert.equal(Weights.width(7, { least: 7, most: 7 }, LOOK), 14.4);
});

test("a ribbon has the sum of the weights of its links, and without one it is thin, not 1", () => {
  const drawn = pictureOf(weighed(), { state: { width: "weight" } });
  const { light, middle, heavy, none, partly, denied } = widths(drawn);
  const { thin } = drawn.layout.look;
  assert.ok(thin < light && light < middle && middle < heavy, JSON.stringify(widths(drawn)));
  assert.deepEqual([none, partly, denied], [thin, heavy, thin]);
  assert.deepEqual(
    drawn.layout.weights,
    { least: 1, most: 250 },
    "a thin red line and a denied link have no part in it",
  );
  assert.deepEqual(legend(drawn).slice(0, 3), [
    "Support: the wider, the greater the weight (1 to 250)",
    "Hostility",
    "No weight: 3 links",
  ]);
});

test("without being asked, or without any weight, widths are by kinds", () => {
  const plain = pictureOf(weighed());
  const { light, middle, heavy } = widths(plain);
  assert.ok(light < middle && light === heavy);
  const bare = graphOf([["giver", "funding", "taker", weight(Infinity)]], { giver: 0, taker: 1 });
  const asked = pictureOf(bare, { state: { width: "weight" } });
  assert.deepEqual([asked.layout.weights, asked.layout.weighed], [null, false]);
  for (const each of [plain, asked]) assert.equal(legend(each)[0], "Support: the wider, the more kinds");
});

test("the scale is in words, however large or small its numbers", () => {
  const said = (least, most) => Weights.scale({ least, most }).replace("the wider, the greater the weight ", "");
  assert.equal(said(0.1 + 0.2, 1250), "(0.3 to 1,250)");
  assert.equal(said(-2e-5, 1e300), "(-2E-5 to 1E300)");
  assert.equal(said(4, 4), "the weight is 4");
});
