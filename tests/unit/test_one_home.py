"""What the package does in many places has one home: suggestions and the order of confidences."""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx
import pytest

from graph.diagnostics.asked_back import did_you_mean
from graph.query.search.distances import distances
from graph.records.grades import level_of, strongest, weakest

PACKAGE = Path(__file__).parents[2] / "graph"


def lines_with(text: str) -> list[str]:
    """Return the modules of the package that hold `text`, examples in docstrings left out."""
    lines = ((path, line.strip()) for path in PACKAGE.rglob("*.py") for line in path.read_text("utf-8").split("\n"))
    return [path.name for path, line in lines if text in line and not line.startswith(("'", "(", '"""'))]


@pytest.mark.parametrize(
    ("text", "home"),
    [("did you mean", ["asked_back.py"]), ("CONFIDENCES.index", []), ("STATUSES.index", [])],
)
def test_it_is_written_once(text: str, home: list[str]) -> None:
    """A second place would word or order it differently one day."""
    assert lines_with(text) == home


def test_a_slip_is_asked_about() -> None:
    """One or several may be meant; without any the help is what the caller says otherwise."""
    assert did_you_mean("iran") == "did you mean `iran`?"
    assert did_you_mean("iran", "", "iraq", aside=" (a.yaml:1)") == "did you mean `iran` or `iraq` (a.yaml:1)?"
    assert did_you_mean(None, otherwise="the kinds are a, b") == "the kinds are a, b"
    assert did_you_mean() == ""


def test_confidences_are_in_order() -> None:
    """From low to high; the weakest and the strongest follow the same order."""
    assert sorted(["high", "low", "moderate"], key=level_of) == ["low", "moderate", "high"]
    assert weakest(["high", "low", "moderate"]) == "low"
    assert strongest(["low", "high", "moderate"]) == "high"


def test_distances_are_those_of_networkx() -> None:
    """The fewest steps from the nearest start, cut at the most asked for, nearest first."""
    for seed in range(20):
        graph = nx.gnp_random_graph(30, 0.06, seed=seed, directed=True)
        starts = {seed, seed + 1}
        each = [nx.single_source_shortest_path_length(graph, start) for start in starts]
        expected = {node: min(far[node] for far in each if node in far) for node in set().union(*each)}
        assert distances(starts, graph.successors) == expected
        assert distances(starts, graph.successors, 2) == {node: far for node, far in expected.items() if far <= 2}
        assert list(distances(starts, graph.successors).values()) == sorted(expected.values())


def test_no_module_searches_by_itself() -> None:
    """Loops over what grows, such as `frontier`, are left only where they are more than a breadth-first search."""
    more = {
        "distances.py",
        "detours.py",  # from both ends, with the way
        "reach.py",  # by hops and steps that change what may follow
        "nearest.py",  # the same, to one actor
        "walked.py",  # the same, from both ends
        "view.py",  # comes before the search in the line of imports
        "withdrawal.py",  # a source goes when all that it derives from are gone
        "camps.py",  # by the weight of ties
        "rdf.py",  # the values of JSON
        "paths.py",  # paths that wait for their turn
    }
    loops = re.compile(r"^\s*(?:while|for \w+ in) (?:frontier|waiting|queue)\b", re.MULTILINE)
    assert {path.name for path in PACKAGE.rglob("*.py") if loops.search(path.read_text("utf-8"))} <= more
