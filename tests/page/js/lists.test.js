// The small questions about lists and maps.
import assert from "node:assert/strict";
import test from "node:test";
import * as Lists from "../../../graph/page/js/core/lists.js";

test("what a map does not hold is an error that names it, and not undefined", () => {
  const map = new Map([["zero", 0]]);
  assert.equal(Lists.held(map, "zero"), 0);
  assert.throws(() => Lists.held(map, "one"), { name: "RangeError", message: /one/ });
});

test("values are gathered under their key in order", () => {
  const map = new Map();
  for (const [key, value] of [
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ])
    Lists.gather(map, key, value);
  assert.deepEqual(
    [...map],
    [
      ["a", [1, 3]],
      ["b", [2]],
    ],
  );
});

test("what is missing or empty is left out, and the last is the last", () => {
  assert.deepEqual(["a", null, "", undefined, false, "b"].filter(Lists.there), ["a", "b"]);
  assert.equal(Lists.last([1, 2, 3]), 3);
});
