"""A link that comes and goes keeps its gap in every export."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import graph
from graph.api import Graph
from graph.build import build
from tests import builders

PERIODS = ["2001/2003", "2010-06/.."]
DAYS = "2001-01-01/2003-12-31; 2010-06-01/.."


@pytest.fixture
def axis() -> Graph:
    """Return a graph of a link of two periods beside one with a start alone."""
    links = [
        builders.link("a", "b", id="goes", periods=PERIODS),
        builders.link("a", "b", id="begins", start="2001"),
    ]
    return Graph(build(builders.dataset(links, as_of="2020-01-01")))


def test_gexf_has_a_spell_a_period(axis: Graph) -> None:
    """Each period is a spell, and the edge has no start and no end that span the gap."""
    text = str(axis.export("gexf").content)
    edges = {edge.get("id"): edge for edge in ET.fromstring(text).findall(".//{*}edge")}
    spells = [dict(spell.attrib) for spell in edges["goes"].findall(".//{*}spell")]
    assert spells == [{"start": "2001-01-01", "end": "2003-12-31"}, {"start": "2010-06-01"}]
    assert not {"start", "end"} & edges["goes"].attrib.keys()
    assert edges["begins"].get("start") == "2001-01-01"
    assert not edges["begins"].findall(".//{*}spell")


def test_gexf_comes_back_as_one_link(axis: Graph, tmp_path: Path) -> None:
    """The spells of our own file are the periods of one link again."""
    file = tmp_path / "x.gexf"
    file.write_text(str(axis.export("gexf").content), encoding="utf-8")
    links = graph.import_file("gexf", file).dataset.links
    assert list(map(str, links["goes"].periods)) == PERIODS
    assert links["goes"].start is None
    assert len(links) == 2


@pytest.mark.parametrize("format", ["graphml", "kumu", "cypher", "neo4j", "json"])
def test_flat_formats_give_the_days_of_each_period(axis: Graph, format: str) -> None:
    """Formats of scalars have the periods in days beside the first and the last day of all, if they have those."""
    content = axis.export(format).content
    text = content if isinstance(content, str) else "".join(map(str, content.values()))
    assert DAYS in text or "first_day" not in text
    assert all(period in text for period in PERIODS)


def test_csv_gives_the_bounds_of_each_period(axis: Graph) -> None:
    """The derived columns have one day a period, and .. for no bound."""
    files = axis.export("csv").content
    assert isinstance(files, dict)
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(str(files["links.csv"])))}
    assert rows["goes"]["earliest_start"] == "2001-01-01; 2010-06-01"
    assert rows["goes"]["latest_end"] == "2003-12-31; .."


@pytest.mark.parametrize("format", ["gexf", "graphml", "kumu", "stix", "ftm", "dot", "markdown", "mermaid"])
def test_formats_without_periods_report_the_loss(axis: Graph, format: str) -> None:
    """A format that cannot hold periods as they are says what became of them."""
    found = axis.export(format, actor="a") if format == "markdown" else axis.export(format)
    assert "link.periods" in {loss.what for loss in found.losses}
