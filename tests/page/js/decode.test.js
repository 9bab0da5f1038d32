// Records from columns, and the columns of the picture.
import assert from "node:assert/strict";
import test from "node:test";
import * as Decode from "../../../graph/page/js/core/decode.js";

const EMPTY = { ids: [], fields: {} };

test("the column of an actor is found by its id, whatever that is", () => {
  const columns = { columns: [{ title: "One" }, { title: "Two" }], at: [1, 0], wholes: { b: "constructor" } };
  const actors = { ids: ["constructor", "b"], fields: {} };
  const graph = Decode.graph({ columns, actors, links: EMPTY, sources: EMPTY, events: EMPTY });
  assert.deepEqual({ ...graph.columns.of }, { constructor: 1, b: 0 });
  assert.equal(graph.columns.of.valueOf, undefined);
  assert.deepEqual(graph.columns.wholes, { b: "constructor" });
});

test("an empty page has no columns", () => {
  const columns = { columns: [], at: [], wholes: {} };
  const graph = Decode.graph({ columns, actors: EMPTY, links: EMPTY, sources: EMPTY, events: EMPTY });
  assert.deepEqual({ ...graph.columns.of }, {});
});
