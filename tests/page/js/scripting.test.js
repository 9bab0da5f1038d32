// docs/scripting.md shows answers as they are: every name it shows is in an answer, and every name of an answer in it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import vm from "node:vm";
import * as Hit from "../../../graph/page/js/picture/flow/hit.js";
import * as Paths from "../../../graph/page/js/query/paths.js";
import * as Search from "../../../graph/page/js/query/search.js";
import * as WhyNot from "../../../graph/page/js/query/why_not.js";
import { graphOf as flowGraph, measure, pictureOf } from "./flow_picture.js";
import { graphOf, link } from "./graphs.js";

const page = readFileSync(join(import.meta.dirname, "../../../docs/scripting.md"), "utf8");
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
  const [paths, whyNot, search, drawn] = shown;
  assert.equal(shown.length, 4);
  sameNames(paths, Paths.find(graph, "a", "b"), "paths");
  sameNames(whyNot, WhyNot.find(graph, "c", "b"), "whyNot");
  sameNames(search, Search.answer(graph, Search.index(graph), "a", { types: ["actor"] }), "search");
  const { layout, texts, shapes } = pictureOf(flowGraph([["a", "weapons", "b"]], { a: 0, b: 1 }));
  const numbers = Hit.picture(layout, texts, shapes, (point) => point, 1, measure);
  sameNames(drawn, { ...numbers, question: "" }, "picture");
});
