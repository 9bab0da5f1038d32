"""What is exported: against golden files, and through the readers of others."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import networkx as nx
import pytest

import graph
from graph.api import Graph
from graph.export import FORMATS

HERE = Path(__file__).parent
UPDATE = bool(os.environ.get("AXISGRAPH_UPDATE_GOLDEN"))


@pytest.fixture(scope="module")
def small() -> Graph:
    """Return a small data set with everything that is hard to write: quotes, formulas, scripts, partial dates."""
    return graph.load(HERE / "small")


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_golden(small: Graph, format: str) -> None:
    """Each format writes just the bytes of its golden file or folder, twice."""
    written = small.export(format)
    assert written == small.export(format)
    files = {f"{format}.txt": written} if isinstance(written, str) else written
    for name, text in files.items():
        expected = HERE / "expected" / (name if isinstance(written, str) else f"{format}-{name}")
        if UPDATE:
            expected.write_text(text, encoding="utf-8")
        assert text == expected.read_text(encoding="utf-8"), "AXISGRAPH_UPDATE_GOLDEN=1 takes the new text over"


def test_networkx_reads_node_link_json(small: Graph) -> None:
    """networkx reads the JSON as the same multigraph, with every record whole."""
    read = nx.node_link_graph(json.loads(small.export("json")), edges="edges")
    assert set(read.nodes) == set(small.nx.nodes)
    assert {(a, b, key) for a, b, key in read.edges(keys=True)} == set(small.nx.edges(keys=True))
    assert read.edges["iran", "hamas", "iran-funding-hamas"]["claims"][0]["locator"] == 'p. 3, "note"'
    assert read.nodes["odd"]["name"] == small.dataset.actors["odd"].name


def test_networkx_reads_graphml(small: Graph) -> None:
    """networkx reads the GraphML as the same multigraph, with names, dates and judgements."""
    read = nx.parse_graphml(small.export("graphml"), force_multigraph=True)
    assert {(a, b, key) for a, b, key in read.edges(keys=True)} == set(small.nx.edges(keys=True))
    assert read.nodes["odd"]["label"] == small.dataset.actors["odd"].name
    edge = read.edges["iran", "hamas", "iran-funding-hamas"]
    assert (edge["start"], edge["end"], edge["status"], edge["independent_sources"]) == ("199X", "..", "disputed", 1)


def test_no_cell_runs_as_a_formula(small: Graph) -> None:
    """No cell of any CSV table begins with a character that makes a spreadsheet run it, and the text is still there."""
    tables = small.export("csv")
    assert isinstance(tables, dict)
    cells = [cell for text in tables.values() for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {"'=1+1 </data> {\"'\\} 🚀", "'@denial", "'-the ministry"} <= set(cells)


def test_a_filter_narrows_what_is_written(small: Graph) -> None:
    """An export of a filtered view holds the links of the view alone."""
    read = json.loads(small.export("json", kinds=["weapons"]))
    assert [edge["key"] for edge in read["edges"]] == ["iran-weapons-hamas"]
