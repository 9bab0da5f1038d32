import assert from "node:assert/strict";
import test from "node:test";
import * as Faults from "../../../graph/page/js/core/faults.js";
import * as Questions from "../../../graph/page/js/core/questions.js";

const FILTER = "kinds, families, on, between, certain, minConfidence, status, without";

test("a question keeps the words that it takes", () => {
  assert.deepEqual(Questions.taken("paths", { via: ["a"], limit: 3 }), { via: ["a"], limit: 3 });
  assert.deepEqual(Questions.taken("setFilter", { types: ["state"] }), { types: ["state"] });
});

test("a word that belongs to another question is refused by name", () => {
  for (const [question, name, said] of [
    ["setFilter", "limit", `\`limit\` belongs to paths; \`setFilter\` takes ${FILTER}, types, countries`],
    ["setFilter", "via", `\`via\` belongs to paths; \`setFilter\` takes ${FILTER}, types, countries`],
    [
      "whyNot",
      "limit",
      `\`limit\` belongs to paths; \`whyNot\` takes ${FILTER}, via, maxHops, undirected, time, parts`,
    ],
    ["whyNot", "sort", `\`sort\` belongs to paths; \`whyNot\` takes ${FILTER}, via, maxHops, undirected, time, parts`],
  ]) {
    assert.throws(() => Questions.taken(question, { [name]: 1 }), { message: said });
    assert.throws(() => Questions.taken(question, { [name]: 1 }), RangeError);
  }
});

test("`certain` is refused where nothing is asked about time", () => {
  for (const given of [{ on: "2012" }, { between: "2012.." }, { time: "together" }])
    assert.deepEqual(Questions.taken("paths", { certain: true, ...given }), { certain: true, ...given });
  assert.throws(() => Questions.taken("whyNot", { certain: true, time: "any" }), {
    message: "`certain` has no effect without a time; give `on` or `between` or `time`",
  });
  assert.throws(() => Questions.taken("setFilter", { certain: true }), {
    message: "`certain` has no effect without a time; give `on` or `between`",
  });
  assert.deepEqual(Questions.taken("paths", { certain: false }), { certain: false });
});

test("a slip gets what may be meant", () => {
  assert.throws(() => Questions.taken("paths", { maxHop: 3 }), /there is no filter `maxHop`; did you mean `maxHops`\?/);
  assert.throws(() => Questions.taken("whyNot", { frobnicate: 3 }), Faults.Fault);
});
