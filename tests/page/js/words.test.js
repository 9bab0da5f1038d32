// The sentences that links make, and the sources that count as one.
import assert from "node:assert/strict";
import test from "node:test";
import * as Grades from "../../../graph/page/js/core/grades.js";
import * as Words from "../../../graph/page/js/core/words.js";

const kinds = {
  command: { label: "Command", verb: "commands", pluralVerb: "command" },
  leads: { label: "Leads", verb: "leads", pluralVerb: "lead" },
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
  assert.equal(said("ann", "command", "director of"), "Ann, director of Norland");
  assert.equal(said("ann", "command", "connected to"), "Ann, connected to Norland");
  assert.equal(said("ann", "command", "Command"), "Ann commands Norland");
});

test("an article goes before a name that takes one, at the start of a sentence with a capital", () => {
  const actors = {
    reeds: { name: "Reeds", plural: true, definite: true },
    guard: { name: "Guard", definite: true },
    norland: { name: "Norland" },
  };
  const graph = { kinds, unusedKinds: {}, actors };
  assert.equal(
    Words.sentence(graph, { source: "reeds", target: "guard", kind: "command" }, "Reeds", "Guard"),
    "The Reeds command the Guard",
  );
  assert.equal(Words.the({ name: "The Firm", definite: true }), "");
  assert.equal(Words.before(graph, { actors: ["reeds", "guard"], rises: false }, 1), ", through their ");
  assert.equal(Words.before(graph, { actors: ["norland", "guard"], rises: true }, 1), ", part of the ");
  assert.equal(Words.before(graph, { actors: ["norland", "guard", "reeds"], rises: false }, 2), " and its ");
});

test("how many sources speak of a time agrees with its verb", () => {
  const spoken = (speak, other, unstated) => Words.spoken({ speak, other, unstated });
  assert.equal(spoken(0, 1, 0), "0 of 1 source speaks of this time.");
  assert.equal(spoken(1, 1, 1), "1 of 3 sources speaks of this time.");
  assert.equal(spoken(2, 0, 0), "2 of 2 sources speak of this time.");
  assert.equal(spoken(0, 0, 2), null);
});

test("sources that share a mark, or are joined by others that do, are one group", () => {
  const sources = { a: { marks: ["x"] }, b: { marks: ["y"] }, c: { marks: ["x", "y"] }, d: { marks: ["z"] } };
  assert.deepEqual(Grades.groups(["a", "b", "d"], sources), ["x", "y", "z"]);
  assert.deepEqual(Grades.groups(["b", "a", "c", "d"], sources), ["x", "z"]);
  assert.deepEqual(Grades.groups([], sources), []);
});

test("no path is said only where the search was complete", () => {
  assert.equal(Words.found(0, false), "No path");
  assert.equal(Words.found(0, true), "No path was found before the search reached its limit");
  assert.equal(Words.found(2, true), "2 paths, and there are more");
});
