// Records from columns, and the pictures from bands and nodes.
import assert from "node:assert/strict";
import test from "node:test";
import * as Decode from "../../../graph/page/js/core/decode.js";

const EMPTY = { ids: [], fields: {} };
const bands = { wide: [{ id: "between", first: -81, last: 81 }], tall: [{ id: "between", first: -52, last: 52 }] };

test("the places of the opening pictures are those of the nodes, whatever their ids are", () => {
  const nodes = [
    { id: "constructor", x: 1, y: 2, tall: [3, 4] },
    { id: "b", x: -5, y: 0, tall: [0, -5] },
  ];
  const { pictures } = Decode.graph({ bands, actors: EMPTY, links: EMPTY, sources: EMPTY, events: EMPTY }, nodes);
  assert.deepEqual(pictures.wide, { bands: bands.wide, positions: { constructor: [1, 2], b: [-5, 0] } });
  assert.deepEqual(pictures.tall, { bands: bands.tall, positions: { constructor: [3, 4], b: [0, -5] } });
});

test("an empty picture has no places", () => {
  const { pictures } = Decode.graph(
    { bands: { wide: [], tall: [] }, actors: EMPTY, links: EMPTY, sources: EMPTY, events: EMPTY },
    [],
  );
  assert.deepEqual(pictures, { wide: { bands: [], positions: {} }, tall: { bands: [], positions: {} } });
});
