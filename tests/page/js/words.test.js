// The sentences that links make, and the sources that count as one.
import assert from "node:assert/strict";
import test from "node:test";
import * as Grades from "../../../graph/page/js/core/grades.js";
import * as Words from "../../../graph/page/js/core/words.js";

const kinds = {
  command: { verb: "commands", pluralVerb: "command" },
  leads: { verb: "leads", pluralVerb: "lead" },
};
const actors = { reeds: { name: "Reeds", plural: true }, ann: { name: "Ann" }, norland: { name: "Norland" } };
const said = (source, kind, role) =>
  Words.sentence(
    { kinds, unusedKinds: {}, actors },
    { source, target: "norland", kind, role },
    actors[source].name,
    "Norland",
  );

test("a plural name takes a plural verb, and an office takes the verb's place", () => {
  assert.equal(said("reeds", "command"), "Reeds command Norland");
  assert.equal(said("ann", "command"), "Ann commands Norland");
  assert.equal(said("ann", "leads", "Minister of Defence"), "Ann, Minister of Defence of Norland");
  assert.equal(said("ann", "leads", "President of Norland"), "Ann, President of Norland");
  assert.equal(said("ann", "command", "marshal"), "Ann, marshal, commands Norland");
});

test("sources that share a mark, or are joined by others that do, are one group", () => {
  const sources = { a: { marks: ["x"] }, b: { marks: ["y"] }, c: { marks: ["x", "y"] }, d: { marks: ["z"] } };
  assert.deepEqual(Grades.groups(["a", "b", "d"], sources), ["x", "y", "z"]);
  assert.deepEqual(Grades.groups(["b", "a", "c", "d"], sources), ["x", "z"]);
  assert.deepEqual(Grades.groups([], sources), []);
});
