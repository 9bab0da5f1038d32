"""Links and paths by weight: the heaviest first, and a weight that is absent is none."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.cli import main
from graph.errors import FilterError
from graph.query.heaviest import weight_of
from graph.records.model import Link
from tests.builders import dataset


def graph_of(links: list[dict[str, Any]]) -> Graph:
    """Return a graph of links of funding between actors named by their ends."""
    return Graph(build(dataset([Link.model_validate({"kind": "funding", **each}) for each in links])))


def chance_of(seed: int) -> Graph:
    """Return a small dense graph in which some links have a weight."""
    chance = random.Random(seed)
    links = []
    for at in range(30):
        source, target = chance.sample("abcdefg", 2)
        weight = {"attributes": {"weight": chance.choice((1, 2, 2.5, 4))}} if chance.random() < 0.8 else {}
        kind = chance.choice(("funding", "weapons"))
        links.append({"id": f"l{at}", "source": source, "target": target, "kind": kind, **weight})
    return graph_of(links)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("limit", [1, 3, 50])
def test_the_heaviest_paths_are_those_of_all_paths(seed: int, limit: int) -> None:
    """They are the first of all paths in order of weight, each with all its links."""
    graph = chance_of(seed)

    def weight(path: Any) -> float | None:
        hops = [max(filter(None, map(weight_of, hop.links)), default=None) for hop in path.hops]
        return None if None in hops else min(filter(None, hops))

    every = [(path, weight(path)) for path in graph.paths("a", "g", limit=10_000)]
    weighed = sorted((each for each in every if each[1] is not None), key=lambda each: -(each[1] or 0))
    found = graph.paths("a", "g", limit=limit, heaviest=True)
    assert list(found.weights or ()) == [each for _, each in weighed[:limit]]
    assert [weight(path) for path in found] == list(found.weights or ())
    assert set(found) <= {path for path, _ in weighed}
    assert (found.truncated == "limit") == (len(weighed) > limit)


def test_links_by_weight() -> None:
    """Links without a weight come last, also where a weight is negative; a text is no weight."""
    weights = {"x": 1, "y": -2, "z": "much", "u": 3.5}
    links = [{"id": id, "source": "a", "target": "b", "attributes": {"weight": each}} for id, each in weights.items()]
    answer = graph_of([*links, {"id": "t", "source": "b", "target": "a"}]).links(heaviest=True)
    assert [link.id for link in answer] == ["u", "x", "y", "z", "t"]
    assert [each["weight"] for each in answer.to_dict()["links"]] == [3.5, 1, -2, None, None]
    assert "weight" not in graph_of(links).links().to_dict()["links"][0]


def test_the_command_line_takes_weights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--heaviest` of `links` and `path`; a page of paths by weight is refused."""
    (tmp_path / "actors.yaml").write_text("- {id: a, name: A, type: state}\n- {id: b, name: B, type: state}\n")
    link = "- {id: l, source: a, target: b, kind: funding, attributes: {weight: 2}}\n"
    (tmp_path / "links.yaml").write_text(link)
    data = ["--data", str(tmp_path)]
    assert main(["path", "a", "b", "--heaviest", "--format", "json", *data]) == 0
    assert json.loads(capsys.readouterr().out)["weights"] == [2]
    assert main(["path", "a", "b", "--heaviest", *data]) == 0
    assert "1. A -> B (weight 2)" in capsys.readouterr().out
    (tmp_path / "links.yaml").write_text(link.replace("weight", "size"))
    assert main(["path", "a", "b", "--heaviest", *data]) == 0
    assert "`axisgraph path a b`, without --heaviest, takes hops without a weight too." in capsys.readouterr().out
    (tmp_path / "links.yaml").write_text(link)
    assert main(["links", "--heaviest", *data]) == 0
    assert "WEIGHT" in capsys.readouterr().out
    assert main(["path", "a", "b", "--heaviest", "-o", str(tmp_path / "x.html"), *data]) == 2


def test_a_figure_is_drawn_by_weight_when_asked() -> None:
    """The legend has the scale and counts the links without a weight; the file by kinds is another."""
    ends = {"source": "a", "attributes": {"weight": 2}}
    graph = graph_of([{"id": "l", "target": "b", **ends}, {"id": "m", "source": "a", "target": "c"}])
    drawn = str(graph.export("svg", width="weight").content)
    assert "Support: the weight is 2" in drawn
    assert "No weight: 1 link" in drawn
    assert "the more kinds" in str(graph.export("svg").content)


@pytest.mark.parametrize(
    ("weight", "format", "width", "said"),
    [
        ({}, "svg", "weight", "no link to be drawn has a weight"),
        ({"attributes": {"weight": 2}}, "gexf", "weight", "gexf has no ribbons"),
        ({"attributes": {"weight": 2}}, "png", "height", "`width` must be kinds or weight, not `height`"),
    ],
)
def test_a_width_that_cannot_be_drawn_is_refused(weight: dict[str, Any], format: str, width: Any, said: str) -> None:
    """No figure has widths other than those asked for, and no other format is silent about them."""
    graph = graph_of([{"id": "l", "source": "a", "target": "b", **weight}])
    with pytest.raises(FilterError, match=said):
        graph.export(format, width=width)
    if format != "gexf":
        with pytest.raises(FilterError, match=said):
            graph.page(width=width)
