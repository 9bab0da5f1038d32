// What the page's logic takes on a graph: medians and the slowest, in milliseconds, as one line of JSON a task.
import { readFileSync } from "node:fs";
import * as Index from "../graph/page/js/core/graph_index.js";
import * as Facets from "../graph/page/js/query/facets.js";
import * as Fallout from "../graph/page/js/query/fallout.js";
import * as Paths from "../graph/page/js/query/paths.js";
import * as Search from "../graph/page/js/query/search.js";
import * as WhyNot from "../graph/page/js/query/why_not.js";

const [, , file, questions] = process.argv;
const graph = JSON.parse(readFileSync(file, "utf8"));
const { pairs, filters, texts, sources } = JSON.parse(readFileSync(questions, "utf8"));

/** Run a task for each of its inputs; `count` adds up what each gives. */
function measure(task, inputs, run, count = () => 0) {
  const took = [];
  let found = 0;
  for (const input of inputs) {
    const begun = performance.now();
    const given = run(input);
    took.push(performance.now() - begun);
    found += count(given);
  }
  took.sort((a, b) => a - b);
  console.log(JSON.stringify({ task, median: took[took.length >> 1], worst: took.at(-1), runs: took.length, found }));
}

const copies = [1, 2, 3].map(() => ({ ...graph }));
measure("index of the graph", copies, (copy) => Index.of(copy));
Index.of(graph);
const entries = Search.index(graph);
measure("first search", ["a"], (text) => Search.find(graph, entries, text));
measure(
  "search",
  texts,
  (text) => Search.find(graph, entries, text),
  (found) => found.length,
);
const chosen = { kinds: ["funding", "weapons", "training"], types: ["armed-group"], confidences: ["moderate", "high"] };
measure(
  "facets of all",
  Array(10).fill({}),
  () => Facets.count(graph),
  ({ links }) => links,
);
measure(
  "facets chosen, a date",
  Array(10).fill({ on: "2016" }),
  (filter) => Facets.count(graph, chosen, filter),
  ({ links }) => links,
);
measure(
  "links and actors shown",
  Array(10).fill({ on: "2016" }),
  (filter) => Facets.shown(graph, chosen, filter),
  ({ links }) => links.length,
);
for (const [name, filter] of Object.entries(filters)) {
  measure(
    `first 10 paths: ${name}`,
    pairs,
    ([from, to]) => Paths.find(graph, from, to, filter),
    ({ paths }) => paths.length,
  );
}
measure(
  "why not",
  pairs.slice(0, 10),
  ([from, to]) => WhyNot.find(graph, from, to, { on: "1989", kinds: ["training"] }),
  ({ relaxations }) => relaxations.length,
);
measure(
  "fall-out of a source",
  sources,
  (source) => Fallout.ofSource(graph, source),
  ({ claims }) => claims,
);
