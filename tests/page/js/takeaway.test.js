// What is taken away: the selection, tables, files, pictures and citations.
import assert from "node:assert/strict";
import test from "node:test";
import * as Sentence from "../../../graph/page/js/core/sentence.js";
import * as State from "../../../graph/page/js/core/state.js";
import * as ViewWords from "../../../graph/page/js/core/view_words.js";
import * as Citation from "../../../graph/page/js/files/citation.js";
import * as Csv from "../../../graph/page/js/files/csv.js";
import * as GraphMl from "../../../graph/page/js/files/graphml.js";
import * as Png from "../../../graph/page/js/files/png.js";
import * as Svg from "../../../graph/page/js/files/svg.js";
import * as ViewJson from "../../../graph/page/js/files/view_json.js";
import * as Xml from "../../../graph/page/js/files/xml.js";
import * as Colours from "../../../graph/page/js/picture/colours.js";
import * as Scene from "../../../graph/page/js/picture/scene.js";
import * as Sheet from "../../../graph/page/js/picture/sheet.js";
import * as SheetLegend from "../../../graph/page/js/picture/sheet_legend.js";
import * as Selection from "../../../graph/page/js/query/selection.js";
import { graphOf, measure, pictureOf } from "./flow_picture.js";
import { smallGraph } from "./small_graph.js";

const graph = smallGraph();
const whole = { actors: new Set(Object.keys(graph.actors)), links: new Set(Object.keys(graph.links)) };
const selection = Selection.of(graph, whole);
const rows = (text) => text.replace(Csv.MARK, "").trimEnd().split("\n").slice(1);

test("a selection holds what belongs to its actors and links, and nothing else", () => {
  assert.deepEqual(
    selection.sources.map(({ id }) => id),
    ["denial", "origin", "report"],
  );
  assert.deepEqual(
    selection.kinds.map(({ id }) => id),
    ["alliance", "weapons"],
  );
  assert.deepEqual(
    selection.events.map(({ id }) => id),
    ["fight"],
  );
  const without = Selection.of(graph, { actors: ["odd"], links: [] });
  assert.deepEqual(
    [without.links, without.sources, without.events].map(({ length }) => length),
    [0, 0, 0],
  );
});

test("references to records that stay behind are left out", () => {
  assert.deepEqual(selection.actors.find(({ id }) => id === "hamas").not_to_confuse_with, ["iran"]);
  assert.equal("responds_to" in selection.events[0], false);
  assert.equal(JSON.stringify(selection).includes('"strength"'), false);
});

test("a cell that a spreadsheet could run begins with an apostrophe", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "'"]) assert.equal(Csv.safe(`${start}1`), `'${start}1`);
  for (const text of ["", "a=1", "1-2", " =1"]) assert.equal(Csv.safe(text), text);
  assert.match(Csv.write(graph, selection, "actors"), /,"?'=cmd/);
  assert.match(Csv.write(graph, selection, "links"), /,'@risky,/);
});

test("cells with quotes, commas and line ends are quoted; lists are JSON", () => {
  const [weapons] = rows(Csv.write(graph, selection, "links")).filter((row) => row.startsWith("iran-weapons-hamas"));
  assert.ok(weapons.includes('"[""rockets"", ""say \\""drones\\""""]"'), weapons);
  assert.ok(weapons.includes(",support,false,disputed,false,high,2,1990-01-01,1990-12-31,2025-06-30,"), weapons);
});

test("claims are of links and of events, each with its place among those of its record", () => {
  const claims = rows(Csv.write(graph, selection, "claims"));
  assert.deepEqual(
    claims.map((row) => row.split(",").slice(0, 4).join(" ")),
    ["link iran-weapons-hamas Iran arms Hamas 1", "link iran-weapons-hamas Iran arms Hamas 2", "event fight A fight 1"],
  );
});

test("the JSON is node-link, with the question that narrowed it", () => {
  const read = JSON.parse(ViewJson.write(graph, selection, { filter: { kinds: ["weapons"] } }));
  assert.deepEqual(Object.keys(read), ["directed", "multigraph", "graph", "nodes", "edges"]);
  assert.deepEqual(
    read.edges.map(({ key, id, source, target }) => [key === id, source, target]),
    [
      [true, "iran", "hamas"],
      [true, "odd", "iran"],
    ],
  );
  assert.deepEqual(read.graph.question, { filter: { kinds: ["weapons"] } });
  assert.equal(read.edges[0].independent_sources, 2);
  assert.deepEqual(Object.keys(read.graph.kinds[1]).includes("symmetric"), false);
});

test("XML holds every text, with what it does not allow replaced", () => {
  assert.equal(
    Xml.text('<a b="c">&\u0000\ud800\ufffe\r\n\t'),
    "&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd\ufffd&#13;&#10;&#9;",
  );
  assert.equal(Xml.text("حماس 💥"), "حماس 💥");
  const text = GraphMl.write(graph, selection);
  assert.doesNotMatch(text, /<b>/);
  assert.match(text, /<data key="e-claims">2<\/data>/);
  assert.match(text, /<data key="n-ideology">islamism; nationalism<\/data>/);
  assert.match(text, /<data key="e-amounts">about 100 USD per year as of 2020<\/data>/);
});

function sceneOf(colours, state, more = {}) {
  const families = ["support", "alignment", "hostility"];
  const { how } = pictureOf(graph, { colours, window: state.window, state: { families }, ...more });
  return Scene.painted(how);
}

const sheetOf = (state, { ground = "light", clip = null, ...more } = {}) =>
  Sheet.of({
    graph,
    state,
    drawn: { ...whole, folded: 3 },
    scene: sceneOf(Colours.GROUNDS[ground], state, more),
    measure,
    clip,
  });
const titles = { whole: "Small", about: "Two", strand: (id) => `strand ${id}`, actor: (id) => `actor ${id}` };
const textsOf = ({ shapes }) =>
  shapes
    .filter(({ type }) => type === "text")
    .map(({ text }) => text)
    .join("\n");

test("the sheet has title, question, filters, date of record, source, and a legend of what is drawn", () => {
  const texts = textsOf(
    sheetOf({ ...State.DEFAULTS, kinds: ["weapons"], window: ["2001-02-03", null], certain: true }),
  );
  for (const part of [
    "Small",
    "Who arms whom, since 3 February 2001, certain only?",
    "4 actors · 2 links · as of 30 June 2025",
    "3 more actors are not shown.",
    "Kinds of link: Weapons",
    "Certainly active from 3 February 2001 on",
    "Weapons",
    "Support: the wider, the more kinds",
    "Alignment",
    "Source: A. Author, Small, version 1.0, as of 30 June 2025, CC0-1.0.",
  ])
    assert.ok(texts.includes(part), part);
  assert.ok(textsOf(sheetOf(State.DEFAULTS)).includes("Not filtered."));
});

test("the legend tells confidence and marks only of ribbons on which they are drawn", () => {
  const marks = ["High confidence", "Low confidence", "Moderate confidence", "disputed"];
  const at = (more) => {
    const texts = textsOf(sheetOf(State.DEFAULTS, more)).toLowerCase();
    return marks.map((mark) => texts.includes(mark.toLowerCase()));
  };
  assert.deepEqual(at({}), [false, false, false, false]);
  assert.deepEqual(at({ scale: 2 }), [true, true, false, true]);
  const lit = { actors: ["iran", "hamas"], links: ["iran-weapons-hamas"] };
  assert.deepEqual(at({ lit }), [true, false, false, true]);
});

test("a part of the picture has that part alone, in its legend too", () => {
  const { shapes, box } = sheetOf(State.DEFAULTS);
  const everything = textsOf({ shapes });
  const clip = { left: -10, right: 5, top: 0, bottom: 5 };
  const part = sheetOf(State.DEFAULTS, { clip });
  const texts = textsOf(part);
  assert.ok(everything.includes("Hamas") && !texts.includes("Hamas"));
  assert.ok(everything.includes("Weapons") && !texts.includes("Weapons"));
  assert.ok(texts.includes("the part of the picture in the window"));
  assert.match(Svg.write(part, titles, "sans-serif"), /clip-path="url\(#picture-view\)"/);
  const all = sheetOf(State.DEFAULTS, { clip: box });
  assert.equal(textsOf(all), everything, "a window that holds all cuts nothing");
});

test("no text is cut: what the picture shortens is written below it, broken to its width", () => {
  const long = "The Very Long Name of an Organisation for the Liberation of All That Can Be ".repeat(5).trim();
  const own = structuredClone({ ...graph, actors: { ...graph.actors } });
  own.actors.hamas.name = long;
  own.info.title = `${"Titles without end ".repeat(30)}`.trim();
  own.kinds.weapons.label = "Weapons, ammunition and what else there is to shoot with ".repeat(4).trim();
  const { how } = pictureOf(own, {});
  const scene = Scene.painted(how);
  const sheet = Sheet.of({ graph: own, state: State.DEFAULTS, drawn: { ...whole, folded: 0 }, scene, measure });
  const texts = textsOf(sheet).replaceAll("\n", " ");
  assert.ok(texts.includes(`Names in full: ${long}.`), texts);
  assert.ok(texts.includes(own.info.title.slice(0, 390)));
  for (const shape of sheet.shapes.slice(sheet.drawn).filter(({ type }) => type === "text"))
    assert.ok(shape.x + measure(shape.text, shape.size, shape.weight) <= sheet.box.right, shape.text);
});

test("every shape of the sheet lies in its box", () => {
  const { shapes, box } = sheetOf({ ...State.DEFAULTS, without: ["iran"], countries: [] });
  for (const shape of shapes) {
    if (shape.type === "text") {
      const half = measure(shape.text, shape.size, shape.weight) / (shape.anchor === "middle" ? 2 : 1);
      assert.ok(
        shape.x + half <= box.right + 1 && shape.x >= box.left && shape.y <= box.bottom && shape.y >= box.top,
        shape.text,
      );
    }
  }
});

test("the SVG has a group with a title for each actor and strand, and every id once", () => {
  const svg = Svg.write(sheetOf(State.DEFAULTS), titles, "sans-serif");
  for (const id of Object.keys(graph.actors))
    assert.match(svg, new RegExp(`<g id="actor-${id}"><title>actor ${id}</title>`));
  assert.equal((svg.match(/<g id="strand-/g) ?? []).length, 2);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
  assert.doesNotMatch(svg, /style=|<style|<script|href=|<b>/);
});

test("with a time chosen the legend tells how links look that are only possible in it", () => {
  const words = "Possible, not certain, at the time chosen";
  assert.ok(
    textsOf(sheetOf({ ...State.DEFAULTS, window: ["2001-02-03", null] })).includes(words),
    "the alliance has no dates",
  );
  assert.ok(!textsOf(sheetOf(State.DEFAULTS)).includes(words));
});

test("the letter of a kind is at the head of its ribbon, in front of all of them, and in the legend", () => {
  const svg = Svg.write(sheetOf(State.DEFAULTS), titles, "sans-serif");
  assert.match(
    svg,
    /<g id="cue-iran-hamas-support"><title>strand [^<]*<\/title><path [^>]*\/>\n?<text [^>]*>W<\/text>/,
  );
  assert.ok(svg.indexOf('id="cue-') > svg.lastIndexOf('id="strand-'));
  assert.equal(svg.split(">W</text>").length, 3, "at the ribbon and in the legend");
});

test("a text with a halo is drawn twice in the SVG, the halo under it and hidden from readers", () => {
  const text = {
    type: "text",
    text: "Iran",
    x: 1,
    y: 2,
    size: 12,
    weight: 500,
    fill: "#000000",
    halo: "#ffffff",
    anchor: "middle",
  };
  const sheet = {
    shapes: [text],
    drawn: 1,
    clip: null,
    box: { left: 0, right: 9, top: 0, bottom: 9 },
    ground: "#ffffff",
  };
  assert.match(
    Svg.write(sheet, titles, "sans-serif"),
    /<text [^>]*stroke-width="4"[^>]*aria-hidden="true"[^>]*>Iran<\/text><text [^>]*text-anchor="middle"[^>]*>Iran<\/text>/,
  );
});

test("a PNG gets its density, with the right checksum", () => {
  assert.equal(Png.crc(Buffer.from("IEND")), 0xae426082);
  const file = new Uint8Array(50).fill(7);
  const made = Png.withDensity(file, 300);
  assert.equal(made.length, 71);
  const view = new DataView(made.buffer, 33);
  assert.equal(Buffer.from(made.subarray(37, 41)).toString(), "pHYs");
  assert.equal(view.getUint32(8), 11811);
  assert.equal(view.getUint32(17), Png.crc(made.subarray(37, 50)));
});

test("a citation of a link says what is claimed, how well, by whom, of which data and where to see it", () => {
  const text = Citation.ofLinks(graph, ["iran-weapons-hamas"], "file:///page.html#open=link:iran-weapons-hamas");
  assert.equal(
    text,
    [
      "Iran arms Hamas (1990 – ongoing): high confidence, disputed, 2 independent sources.",
      "- [B2: source usually reliable, claim probably true; p. 3] B. Writer. A report. A press, 5 August 2014. https://example.org/a",
      "- [D4: source not usually reliable, claim doubtful; according to Iran; denies it] A denial. Another press, no date.",
      "",
      "Data: A. Author, Small, version 1.0, as of 30 June 2025, CC0-1.0. Grades are of the Admiralty code: reliability A to F, credibility 1 to 6.",
      "View: file:///page.html#open=link:iran-weapons-hamas",
      "",
    ].join("\n"),
  );
});

test("a citation of a path tells every hop, and of a source what rests on it", () => {
  const path = {
    actors: ["odd", "iran", "hamas"],
    confidence: "low",
    weakestHop: 0,
    disputed: true,
    time: null,
    independentSources: 2,
    hops: [
      { source: "odd", target: "iran", confidence: "low", links: [{ id: "odd-alliance-iran" }] },
      { source: "iran", target: "hamas", confidence: "high", links: [{ id: "iran-weapons-hamas" }] },
    ],
  };
  const text = Citation.ofPath(graph, path, { from: "odd", to: "hamas", filter: { maxHops: 2 } }, "x");
  for (const part of [
    "→ Iran → Hamas (2 hops, low confidence, disputed in part, 2 independent sources).",
    "max hops 2",
    "Hop 1:",
    "the weakest hop",
    "Hop 2: Iran → Hamas, high confidence",
    "No source is cited for this.",
  ])
    assert.ok(text.includes(part), part);
  const source = Citation.ofSource(graph, "report", "x");
  assert.ok(source.includes("Reliability B: usually reliable. 1 link and 1 event in the data cite it."), source);
  assert.ok(source.includes("It derives from: Where it began. An archive, no date."));
});

test("citations hold each name on one line, without marks that turn the text, and no address but of the web", () => {
  const text = Citation.ofLinks(graph, Object.keys(graph.links), "x");
  assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\r]|javascript:/u);
  assert.equal(text.split("\n").length, 10);
});

test("filters in words name the shorter of what is in and what is out", () => {
  const filters = (change) => ViewWords.filters(graph, { ...State.DEFAULTS, ...change });
  assert.deepEqual(filters({}), []);
  assert.deepEqual(filters({ confidences: ["high", "moderate"] }), ["Confidence: all but low"]);
  assert.deepEqual(filters({ confidences: [] }), ["Confidence: none"]);
  assert.deepEqual(filters({ statuses: ["disputed"], without: ["hamas"], window: ["2020-01-01", "2020-01-01"] }), [
    "Status: disputed",
    "Certainly or possibly active on 1 January 2020",
    "Hidden: Hamas",
  ]);
});

test("the picture ends where what is drawn ends, its captions above the highest box", () => {
  const { how } = pictureOf(graph, { size: { width: 2400, height: 2000 } });
  const { box, how: painted } = Scene.painted(how);
  const nodes = [...painted.layout.nodes.values()];
  const ends = (of) => [Math.min(...nodes.map((node) => of(node)[0])), Math.max(...nodes.map((node) => of(node)[1]))];
  const [top, bottom] = ends(({ y, height }) => [y, y + height]);
  const { look, captions } = painted.layout;
  assert.ok(bottom - top < 1000, "there is room that nothing fills");
  assert.ok(box.top >= top - look.top - 1 && box.bottom <= bottom + look.margin + 30, `${box.top} ${box.bottom}`);
  for (const { y } of captions) assert.ok(y >= box.top && y <= top, `${y}`);
});

test("the legend names who gives the support that stands out", () => {
  const legendOf = (columns, from = ["a", "b"]) => {
    const links = [...from.map((id) => [id, "weapons", "c"]), ["c", "weapons", "d"]];
    const own = graphOf(links, { a: 0, b: 0, c: 1, d: 2 });
    Object.assign(own.columns, columns);
    own.columns.columns[0] = { title: "States", note: "", tone: "patron" };
    const { how, layout } = pictureOf(own);
    return SheetLegend.rows(how, { left: 0, right: layout.width, top: 0, bottom: layout.height })
      .flat()
      .map(({ label }) => label);
  };
  assert.ok(legendOf({}).some((label) => label.startsWith("Support from states")));
  assert.ok(legendOf({ asked: true }).some((label) => label.startsWith("Support from those asked about")));
  assert.ok(legendOf({ asked: true }, ["a"]).some((label) => label.startsWith("Support from a")));
});

test("the question of a picture is that of the filter with which the page was written", () => {
  const asked = (narrowedBy, state = {}) => {
    const kinds = narrowedBy.kinds
      ? Object.fromEntries(narrowedBy.kinds.map((id) => [id, graph.kinds[id]]))
      : graph.kinds;
    const own = { ...graph, kinds, info: { ...graph.info, narrowedBy } };
    return Sentence.inWords(own, { ...State.DEFAULTS, ...state });
  };
  assert.equal(asked({}), "Who supports whom?");
  assert.equal(asked({ kinds: ["weapons"] }), "Who arms whom?");
  assert.equal(asked({ on: "2013" }), "Who supports whom, in 2013?");
  assert.equal(asked({ between: "2012..2017", certain: true }), "Who supports whom, from 2012 to 2017, certain only?");
  assert.equal(asked({ on: "2013" }, { window: ["2013-05-01", "2013-05-31"] }), "Who supports whom, in May 2013?");
});
