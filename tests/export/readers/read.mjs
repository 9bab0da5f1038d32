// read.mjs FORMAT < text: print what graphology (graphml, gexf) or Mermaid (mermaid) read, as JSON.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const text = readFileSync(0, "utf8");
const format = process.argv[2];
const { window } = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
globalThis.DOMParser = window.DOMParser;
globalThis.Document = window.Document;

if (format === "mermaid") {
  const { default: mermaid } = await import("mermaid");
  const { diagramType: type } = await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const data = diagram.db.getData();
  const decoded = (label) => label.replace(/ﬂ°°(\d+)¶ß/g, (_, number) => String.fromCodePoint(Number(number)));
  console.log(
    JSON.stringify({
      type,
      nodes: data.nodes.map((node) => ({ id: node.id, label: decoded(node.label) })),
      edges: data.edges.map((edge) => ({ source: edge.start, target: edge.end, label: decoded(edge.label) })),
    }),
  );
} else {
  const { MultiGraph } = (await import("graphology")).default; // of both kinds of edges
  const parse = (await import(format === "gexf" ? "graphology-gexf" : "graphology-graphml")).default.parse;
  console.log(JSON.stringify(parse(MultiGraph, text, { respectInputGraphType: true }).export()));
}
