"""A pack as a whole: its numbers are those of memory, and a page of it is bounded and says so."""

from __future__ import annotations

import pytest

import graph
from graph.build import BuiltGraph
from graph.cli import main
from graph.pack import Pack, scope, summary
from graph.query.statistics import statistics
from graph.records.filters import Filter
from graph.view import View
from tests.pack.test_answers import said


@pytest.fixture
def large(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> graph.Graph:
    """Return a pack that is too large to be read whole."""
    monkeypatch.setattr(scope, "MOST_LINKS", 50)
    return graph.Graph(pack)


def test_a_large_pack_is_counted(large: graph.Graph, built: BuiltGraph) -> None:
    """Without a filter, `stats` of a pack of any size gives the numbers and lists of memory."""
    assert said(large, "stats") == said(graph.Graph(built), "stats")
    with pytest.raises(graph.FilterError, match="at most 50"):
        large.stats(status=["asserted", "disputed"])


def test_long_lists_are_cut(large: graph.Graph, built: BuiltGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of long lists the first ids are given, and the number of all."""
    monkeypatch.setattr(summary, "MOST_LISTED", 12)
    whole = statistics(View(built, Filter()))
    found = large.stats()
    assert found.without_start == whole.without_start[:12]
    assert found.omitted["without_start"] == len(whole.without_start) - 12
    assert f"Links without a known start: {len(whole.without_start)}: " in str(found)
    assert f"and {len(whole.without_start) - 10} more." in str(found)


def test_a_page_of_a_large_pack_is_bounded(large: graph.Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """It shows the most connected actors, as many as have few enough links, and says what it leaves out."""
    monkeypatch.setattr(summary, "MOST_SHOWN", 60)
    assert large.pack
    shown = summary.most_connected(large.pack, Filter())
    assert 10 < len(shown.dataset.links) <= 60
    first = [id for id, _ in large.stats().most_connected[:5]]
    assert set(first) <= set(shown.dataset.actors) < set(large.pack.ids("actors", range(24)).values())
    about = shown.dataset.info.description
    assert about
    assert f"the {len(shown.dataset.actors)} most connected of 24 actors" in about
    assert about in large.page()


def test_a_pack_is_checked_by_its_name(pack: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` takes a folder or a pack without an option."""
    assert main(["check", str(pack.path)]) == 0
    assert "whole; 24 actors" in capsys.readouterr().out
