"""Codes of countries that are easily lost come back from every export that is read again, or are counted as omitted."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.api import Graph
from graph.export import FORMATS as EXPORTS
from graph.ingest import FORMATS as IMPORTS

DATA = {
    "dataset.yaml": "title: Codes\n",
    "sources.yaml": "- {id: s, title: S, publisher: P, reliability: B, class: other}\n",
    "actors.yaml": """- {id: kosovo, name: Kosovo, type: state, country: XK}
- {id: namibia, name: Namibia, type: state, country: "NA"}
- {id: norway, name: Norway, type: state, country: "NO"}
""",
    "links.yaml": """- {id: a, source: kosovo, target: namibia, kind: funding, start: 2012, end: 2013,
   claims: [{source: s, credibility: 2, stance: supports}]}
- {id: b, source: norway, target: namibia, kind: alliance, start: 2012, end: 2013,
   claims: [{source: s, credibility: 2, stance: supports}]}
""",
}


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """Return a graph of Kosovo, Namibia and Norway."""
    folder = tmp_path_factory.mktemp("codes")
    for name, text in DATA.items():
        (folder / name).write_text(text, encoding="utf-8")
    return graph.load(folder)


@pytest.mark.parametrize("format", sorted((IMPORTS.keys() & EXPORTS.keys()) | {"kumu"}))
def test_codes_of_countries(format: str, codes: Graph, tmp_path: Path) -> None:
    """XK, NA and NO come back from a round trip, and so do the links; STIX has no place for them, and says so."""
    written = codes.export(format)
    imported = graph.import_file("json" if format == "kumu" else format, written.save(tmp_path / "exported"))
    found = {actor.name: actor.country for actor in imported.dataset.actors.values()}
    if format == "stix":
        assert [(loss.what, loss.count) for loss in written.losses if loss.what == "actor.country"] == [
            ("actor.country", 3)
        ]
        assert set(found.values()) == {None}
    else:
        assert found == {"Kosovo": "XK", "Namibia": "NA", "Norway": "NO"}
        assert not [loss for loss in imported.losses if "countr" in loss.what]
    kinds = sorted(link.kind for link in imported.dataset.links.values())
    assert kinds == ["alliance", "funding"]


def test_other_exports_count_what_they_omit(codes: Graph) -> None:
    """An export that nothing reads again names countries in its loss report, or writes them."""
    for format in EXPORTS.keys() - IMPORTS.keys() - {"kumu", "markdown"}:
        written = codes.export(format)
        counted = {loss.what: loss.count for loss in written.losses}
        content = written.content if isinstance(written.content, str) else ""
        assert counted.get("actor.country", counted.get("actor", 0)) or '"XK"' in content or "'XK'" in content, format
