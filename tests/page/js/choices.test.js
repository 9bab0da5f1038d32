import assert from "node:assert/strict";
import test from "node:test";
import * as Days from "../../../graph/page/js/core/days.js";
import * as Choices from "../../../graph/page/js/query/choices.js";

/** Numbers from 0 to `most`, the same ones every time. */
function chances(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

function randomSpan(chance) {
  const [s1, e1] = [chance(10), chance(10)];
  const span = [s1, s1 + chance(4), e1, e1 + chance(4)];
  if (chance(4) === 0) span[0] = Days.BEGINNING;
  if (chance(4) === 0) span[3] = Days.FOREVER;
  return span[3] >= span[0] ? span : randomSpan(chance);
}

/** What takes part in some choice of a span of a link a hop that fits, by trying all with the table of docs/time.md. */
function tried(hops, mode, window, reading) {
  const [starts, ends] = reading === "certain" ? [1, 2] : [0, 3];
  const inside = (span) => !window || (span[starts] <= window[1] && span[ends] >= window[0]);
  const fits = (choice) =>
    choice.every(inside) &&
    choice.every((one, i) =>
      choice.every((other, j) => {
        const asked = mode === "together" ? i !== j : mode === "in-order" && i < j;
        return !asked || one[starts] <= other[ends];
      }),
    );
  const spans = hops.map((hop) => hop.flatMap((link, at) => link.map((span) => ({ at, span }))));
  const all = spans.reduce((choices, hop) => choices.flatMap((choice) => hop.map((one) => [...choice, one])), [[]]);
  const fitting = all.filter((choice) => fits(choice.map(({ span }) => span)));
  return fitting.length
    ? hops.map((_, hop) => [...new Set(fitting.map((choice) => choice[hop].at))].sort((a, b) => a - b))
    : null;
}

test("what takes part is what some fitting choice takes, whatever the dates", () => {
  const chance = chances(7);
  for (let turn = 0; turn < 3000; turn++) {
    const hops = Array.from({ length: 1 + chance(3) }, () =>
      Array.from({ length: 1 + chance(2) }, () => Array.from({ length: chance(3) ? 1 : 2 }, () => randomSpan(chance))),
    );
    const window = chance(2) ? null : [3, 3 + chance(5)];
    for (const mode of ["any", "in-order", "together"]) {
      for (const reading of ["possible", "certain"]) {
        assert.deepEqual(
          Choices.fitting(hops, mode, window, reading),
          tried(hops, mode, window, reading),
          JSON.stringify({ hops, mode, window, reading }),
        );
      }
    }
  }
});

test("the days in common are disjoint, in order and within the window", () => {
  const hops = [[[[1, 1, 3, 3]], [[7, 7, 9, 9]]], [[[2, 2, 8, 8]]]];
  assert.deepEqual(Choices.commonDays(hops, null), [
    [2, 3],
    [7, 8],
  ]);
  assert.deepEqual(Choices.commonDays(hops, [3, 7]), [
    [3, 3],
    [7, 7],
  ]);
  assert.deepEqual(
    Choices.commonDays(
      [
        [
          [
            [1, 1, 3, 3],
            [4, 4, 6, 6],
          ],
        ],
        [[[2, 2, 5, 5]]],
      ],
      null,
    ),
    [[2, 5]],
    "one day follows the other",
  );
  assert.deepEqual(Choices.commonDays([[[[1, 1, 3, 3]]], [[[4, 4, 5, 5]]]], null), []);
});
