"""What is exported: against golden files, without silent losses, and narrowed by filters, paths and actors."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import graph
from graph.api import Graph
from graph.export import FORMATS
from graph.export.formats.node_link import schema
from tests.export import full
from tests.export.contents import as_texts

HERE = Path(__file__).parent
UPDATE = bool(os.environ.get("AXISGRAPH_UPDATE_GOLDEN"))
NEEDS_FOCUS = {"markdown"}  # a dossier is on an actor or a path


@pytest.fixture(scope="module")
def small() -> Graph:
    """Return a small data set with everything that is hard to write: quotes, formulas, scripts, partial dates."""
    return graph.load(HERE / "small")


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_golden(small: Graph, format: str) -> None:
    """Each format writes just the texts of its golden files, and its golden loss report, twice."""
    focus = {"actor": "hamas"} if format in NEEDS_FOCUS else {}
    written = small.export(format, **focus)
    assert written == small.export(format, **focus)
    files = {**as_texts(written), "loss.json": json.dumps(written.loss_report(), ensure_ascii=False, indent=2) + "\n"}
    folder = HERE / "expected" / format
    if UPDATE:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_bytes(text.encode())
    expected = {path.name: path.read_bytes().decode() for path in folder.iterdir()}
    assert files == expected, "AXISGRAPH_UPDATE_GOLDEN=1 takes the new text over"


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"png"}))
def test_nothing_is_dropped_silently(format: str) -> None:
    """Each value of each field stands in what is written, or its field or table stands in the loss report.

    A PNG has the losses of the SVG, of which it is the picture.
    """
    written = full.graph().export(format, **({"actor": "first"} if format in NEEDS_FOCUS else {}))
    text = "\n".join(as_texts(written).values()).replace(",", "")
    told = {loss.what for loss in written.losses}
    missing = [
        f"{tables[0]}.{field}"
        for tables, field, value in full.marks()
        if value not in text and not {*tables, f"{tables[0]}.{field}"} & told
    ]
    assert not missing
    assert all(loss.count > 0 and loss.became for loss in written.losses)


def test_the_same_bytes_in_another_process() -> None:
    """Every format writes the same bytes under another hash seed and on another day."""
    program = (
        "import hashlib, sys, time; import graph; from graph.export import FORMATS\n"
        f"g = graph.load({str(HERE / 'small')!r})\n"
        "for f in sorted(FORMATS):\n"
        "    c = g.export(f, **({'actor': 'hamas'} if f == 'markdown' else {})).content\n"
        "    c = sorted(c.items()) if isinstance(c, dict) else c\n"
        "    print(f, hashlib.sha256(repr(c).encode()).hexdigest())\n"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    assert printed[0] == printed[1]


def test_json_meets_its_schema(small: Graph) -> None:
    """The JSON of two data sets is valid by our JSON Schema, which is itself valid and refuses an unknown field."""
    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())
    for each in (small, full.graph(), graph.load(HERE.parent / "article")):
        data = json.loads(each.export("json").content)
        assert not list(validator.iter_errors(data))
        data["edges"][0]["unheard-of"] = 1
        assert list(validator.iter_errors(data))


def test_no_cell_runs_as_a_formula(small: Graph) -> None:
    """No cell of any CSV file begins with a character that makes a spreadsheet run it, and the text is still there."""
    for format in ("csv", "neo4j"):
        tables = {name: text for name, text in as_texts(small.export(format)).items() if name.endswith(".csv")}
        cells = [cell for text in tables.values() for row in csv.reader(io.StringIO(text)) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
        assert {"'=1+1 </data> {\"'\\} 🚀", "'@denial", "'-the ministry"} <= set(cells)


def test_a_filter_narrows_what_is_written(small: Graph) -> None:
    """An export of a filtered view holds the links of the view alone, and only the kinds and sources that they need."""
    read = json.loads(small.export("json", kinds=["weapons"]).content)
    assert [edge["key"] for edge in read["edges"]] == ["iran-weapons-hamas"]
    assert [kind["id"] for kind in read["graph"]["kinds"]] == ["weapons"]
    assert [source["id"] for source in read["graph"]["sources"]] == ["report"]


def test_a_path_is_written_alone(small: Graph) -> None:
    """An export of a path holds its actors and the links of its hops, and tells the question."""
    read = json.loads(small.export("json", path=("iran", "hamas")).content)
    assert [node["id"] for node in read["nodes"]] == ["hamas", "iran"]
    assert [edge["key"] for edge in read["edges"]] == ["iran-funding-hamas", "iran-weapons-hamas"]
    assert (read["graph"]["question"]["from"], read["graph"]["question"]["to"]) == ("iran", "hamas")


def test_a_path_over_a_denied_link_is_written_where_denied_links_are_asked_for(small: Graph) -> None:
    """A path export has no denied link by default, and has it once the status asks for it."""
    assert json.loads(small.export("json", path=("iran", "odd")).content)["edges"] == []
    every = json.loads(small.export("json", path=("iran", "odd"), status=["asserted", "disputed", "denied"]).content)
    assert [node["id"] for node in every["nodes"]] == ["hamas", "iran", "odd"]
    assert "hamas-alliance-odd" in [edge["key"] for edge in every["edges"]]


def test_an_actor_is_written_with_its_links() -> None:
    """An export of one actor holds its links and their ends; references to others are cut, and the report says so."""
    axis = graph.load(HERE.parent / "article")
    written = axis.export("json", actor="kataib-hezbollah")
    read = json.loads(written.content)
    assert all("kataib-hezbollah" in (edge["source"], edge["target"]) for edge in read["edges"])
    ids = {node["id"] for node in read["nodes"]}
    assert all(ids.issuperset(node.get("not_to_confuse_with", ())) for node in read["nodes"])
    assert [loss.what for loss in written.losses] == ["references to records outside of the selection"]


def test_a_figure_says_what_it_does_not_show() -> None:
    """What the picture leaves out of the data is counted with its ids; of paths and of an actor nothing is left out."""
    shipped = graph.load(HERE.parents[1] / "data")
    left = {loss.what: loss.count for loss in shipped.export("svg").losses if "not drawn" in loss.what}
    assert 0 < left["actors that are not drawn"] < len(shipped.dataset.actors)
    assert 0 < left["links that are not drawn"] < len(shipped.dataset.links)
    for focus in ({"actor": "houthis"}, {"path": ("iran", "hamas"), "kinds": ["weapons"]}):
        written = shipped.export("svg", **focus)
        assert not [loss for loss in written.losses if loss.what == "actors that are not drawn"]


def test_a_figure_names_the_question_the_filters_and_the_source(small: Graph) -> None:
    """Title, question, filters in words, date of record and source are texts of the SVG."""
    written = str(small.export("svg", actor="iran", kinds=["weapons"], on="2012").content)
    for text in (
        "Links of Iran",
        "Kinds of link: Weapons",
        "Certainly or possibly active from 1 January 2012",
        "Source: ",
    ):
        assert text in written, text
    assert "Paths from Iran to Hamas" in str(small.export("svg", path=("iran", "hamas")).content)
