// read.mjs FOLDER: hold what cytoscape.js, vis-data and SheetJS read of the exports in FOLDER against plain JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert";
import cytoscape from "cytoscape";
import { DataSet } from "vis-data/peer";
import XLSX from "xlsx";

const folder = process.argv[2];
const json = JSON.parse(readFileSync(join(folder, "axis.json"), "utf8"));
const names = Object.fromEntries(json.nodes.map((node) => [node.id, node.name]));
const joins = json.edges.map((edge) => [edge.source, edge.target, edge.key].join(" ")).sort();

const cy = cytoscape({
  headless: true,
  elements: {
    nodes: json.nodes.map((data) => ({ data })),
    edges: json.edges.map((edge) => ({ data: { ...edge, id: `link ${edge.key}` } })),
  },
});
assert.deepEqual(Object.fromEntries(cy.nodes().map((node) => [node.id(), node.data("name")])), names);
assert.deepEqual(
  cy
    .edges()
    .map((edge) => [edge.source().id(), edge.target().id(), edge.data("key")].join(" "))
    .sort(),
  joins,
);
console.log(`cytoscape.js: ${cy.nodes().length} actors and ${cy.edges().length} links of the JSON`);

const nodes = new DataSet(json.nodes);
const edges = new DataSet(json.edges.map((edge) => ({ ...edge, id: edge.key, from: edge.source, to: edge.target })));
assert.deepEqual(Object.fromEntries(nodes.map((node) => [node.id, node.name])), names);
assert.deepEqual(edges.map((edge) => [edge.from, edge.to, edge.id].join(" ")).sort(), joins);
console.log(`vis-network: ${nodes.length} actors and ${edges.length} links of the JSON`);

const kumu = JSON.parse(readFileSync(join(folder, "axis.kumu"), "utf8"));
const labels = new Map(kumu.elements.map((each) => [each.id, each.label]));
assert.equal(labels.size, json.nodes.length);
assert.equal(kumu.connections.length, json.edges.length);
assert(kumu.connections.every((each) => labels.has(each.from) && labels.has(each.to)));
assert(kumu.connections.every((each) => ["directed", "mutual", "undirected"].includes(each.direction)));
console.log(`Kumu's documented shape: ${labels.size} elements and ${kumu.connections.length} connections`);

const book = XLSX.readFile(join(folder, "axis.xlsx"));
const rows = XLSX.utils.sheet_to_json(book.Sheets.actors, { raw: true });
assert.deepEqual(Object.fromEntries(rows.map((row) => [row.id, row.name])), names);
const links = XLSX.utils.sheet_to_json(book.Sheets.links);
assert.deepEqual(links.map((row) => [row.source, row.target, row.id].join(" ")).sort(), joins);
assert(Object.values(book.Sheets).every((sheet) => Object.values(sheet).every((cell) => cell.f === undefined)));
console.log(`SheetJS: ${rows.length} actors and ${links.length} links of the workbook, and no formula`);
