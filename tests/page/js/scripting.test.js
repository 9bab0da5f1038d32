// docs/scripting.md shows answers as they are: every name it shows is in an answer, and every name of an answer in it.
"use strict";
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const test = require("node:test");
const vm = require("node:vm");
const Paths = require("../../../graph/page/js/logic/paths.js");
const Search = require("../../../graph/page/js/logic/search.js");
const WhyNot = require("../../../graph/page/js/logic/why_not.js");
const { graphOf, link } = require("./graphs.js");

const page = readFileSync(join(__dirname, "../../../docs/scripting.md"), "utf8");
const shown = [...page.matchAll(/^```js\n(\{[^]*?)^```$/gm)].map(([, text]) => vm.runInNewContext(`(${text})`));

/** The names in an answer, under those that hold them. What the page leaves out, as in {}, has none. */
function sameNames(told, answer, at) {
  if (Array.isArray(told) && typeof told[0] === "object") return sameNames(told[0], answer[0], `${at}[0]`);
  if (told === null || typeof told !== "object" || Array.isArray(told) || !Object.keys(told).length) return undefined;
  if (at !== "filter") assert.deepEqual(Object.keys(told).sort(), Object.keys(answer).sort(), at);
  for (const name of Object.keys(told)) {
    assert.ok(name in answer, `${at}.${name}`);
    if (answer[name] !== null) sameNames(told[name], answer[name], name);
  }
  return undefined;
}

test("the answers shown have the names that answers have", () => {
  const graph = graphOf({ 1: link("a", "b"), 2: link("c", "b", { kind: "attack" }) });
  const [paths, whyNot, search] = shown;
  assert.equal(shown.length, 3);
  sameNames(paths, Paths.find(graph, "a", "b"), "paths");
  sameNames(whyNot, WhyNot.find(graph, "c", "b"), "whyNot");
  sameNames(search, Search.answer(graph, Search.index(graph.actors), "a"), "search");
});
