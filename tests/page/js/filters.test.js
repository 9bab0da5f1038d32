import assert from "node:assert/strict";
import test from "node:test";
import * as Faults from "../../../graph/page/js/core/faults.js";
import * as Filters from "../../../graph/page/js/core/filters.js";
import { DEFAULTS, PATH_FAMILIES } from "../../../graph/page/js/core/vocabulary.js";

test("a filter left out or null narrows nothing", () => {
  assert.deepEqual(Filters.complete(), DEFAULTS);
  assert.deepEqual(Filters.complete({ kinds: null, on: undefined }), DEFAULTS);
});

test("one text is one word, and words are distinct", () => {
  assert.deepEqual(Filters.complete({ kinds: "funding" }).kinds, ["funding"]);
  assert.deepEqual(Filters.complete({ via: ["b", "a", "b"] }).via, ["b", "a"]);
});

test("paths leave hostility and denials out unless they are named", () => {
  assert.deepEqual(Filters.forPaths({}).families, ["support", "structure", "alignment"]);
  assert.deepEqual(Filters.forPaths({ kinds: ["attack"] }).families, []);
  assert.deepEqual(Filters.forPaths({}).status, ["asserted", "disputed"]);
  assert.deepEqual(Filters.forPaths({ status: ["denied"] }).status, ["denied"]);
});

test("completing a filter leaves the one given, and the defaults, as they are", () => {
  const given = Object.freeze({ kinds: Object.freeze(["funding"]) });
  Filters.forPaths(given).kinds.push("weapons");
  Filters.forPaths({}).families.push("hostility");
  assert.deepEqual(given, { kinds: ["funding"] });
  assert.deepEqual(Filters.forPaths({}).families, PATH_FAMILIES);
});

test("what is no filter is refused, with the word that was meant", () => {
  const refused = (given) => {
    try {
      Filters.complete(given);
    } catch (fault) {
      assert.ok(fault instanceof Faults.Fault);
      return fault.message;
    }
    return null;
  };
  assert.equal(refused({ maxHop: 3 }), "there is no filter `maxHop`; did you mean `maxHops`?");
  assert.equal(refused({ time: "togther" }), "no time `togther`; did you mean `together`?");
  assert.equal(refused({ kinds: 3 }), "`kinds` takes texts, not 3");
  assert.equal(refused({ limit: 0 }), "`limit` must be a whole number of at least 1, not 0");
  assert.equal(
    refused({ on: "2013", between: "2013.." }),
    "`on` and `between` exclude each other; give only one of them",
  );
  assert.match(refused({ on: "<img>" }), /^`on`: `<img>` is not an EDTF date/);
});
