"""The page's view of hypotheses shows what Python weighed, whole and without each source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph import Graph, load
from graph.errors import DataError
from graph.page.hypotheses import hypotheses
from graph.weighing import Weighed
from tests.weighing.test_weigh import HEAD, LINKS, SOURCES, row

PIECES = [("a", "saw again", "+--"), ("b", "heard", "-+."), ("c", "rumour", "...")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of one link with claims of three strengths."""
    made = tmp_path_factory.mktemp("weighed")
    actors = "- {id: north, name: North, type: state}\n- {id: front, name: Front, type: armed-group}\n"
    for name, text in (("actors", actors), ("links", LINKS), ("sources", SOURCES)):
        (made / f"{name}.yaml").write_text(text, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def graph(folder: Path) -> Graph:
    """Return the graph of the folder."""
    return load(folder)


def weighed(graph: Graph, file: Path, pieces: list[tuple[str, str, str]]) -> Weighed:
    """Return what the pieces of evidence come to."""
    file.write_text(HEAD + "".join(row(*piece) for piece in pieces), encoding="utf-8")
    return graph.weigh(file)


def scores(found: Weighed) -> dict[str, Any]:
    """Return the scores as the page has them."""
    return {
        each.hypothesis: {"rank": each.rank, "against": list(each.against), "behind": list(each.behind)}
        for each in found.scores
    }


def test_the_page_has_the_scores_without_each_source(graph: Graph, tmp_path: Path) -> None:
    """They are those of a file in which the claims of the source, and of what repeats it, are not named."""
    found = weighed(graph, tmp_path / "all.yaml", PIECES)
    page = hypotheses(graph.built, found)
    assert page["scores"] == scores(found)
    assert [each["source"] for each in page["without"]] == ["blog", "copy", "paper", "report"]
    fewer = {
        "blog": PIECES[:2],
        "copy": [("a", "saw", "+--"), *PIECES[1:]],
        "paper": [PIECES[0], PIECES[2]],
        "report": PIECES[1:],  # the copy goes with it
    }
    for each in page["without"]:
        other = weighed(graph, tmp_path / "fewer.yaml", fewer[each["source"]])
        assert each["scores"] == scores(other), each["source"]
        first = [score.hypothesis for score in other.scores if score.rank == 1]
        assert (each["first"] or ["one"]) == sorted(first), each["source"]


def test_each_claim_comes_with_its_grade_and_its_record(graph: Graph, tmp_path: Path) -> None:
    """A row of the matrix has what its claim says, who says it, how strong it is, and the record to open."""
    page = hypotheses(graph.built, weighed(graph, tmp_path / "all.yaml", PIECES))
    (first, _) = page["evidence"][0]["claims"]
    assert (first["record"], first["type"]) == ("north-weapons-front", "link")
    assert (first["grade"], first["strength"], first["publisher"]) == ("B2", "strong", "An institute")
    assert [each["telling"] for each in page["evidence"]] == [True, True, False]


def test_a_faulty_file_stops_the_page(graph: Graph, tmp_path: Path) -> None:
    """A claim that does not exist is an error, as it is for `weigh`."""
    file = tmp_path / "faulty.yaml"
    file.write_text(HEAD + row("a", "sow", "+--"), encoding="utf-8")
    with pytest.raises(DataError) as raised:
        graph.page(hypotheses=file)
    assert [each.code for each in raised.value.diagnostics] == ["no-such-claim"]


def test_a_page_without_hypotheses_has_nothing_of_them(graph: Graph, tmp_path: Path) -> None:
    """Their tab, script and styles are in the pages that are asked for them, and in no other."""
    file = tmp_path / "all.yaml"
    file.write_text(HEAD + row(*PIECES[0]), encoding="utf-8")
    for part in ('title="Hypotheses (6)"', "var axisgraphHypotheses=", ".weigh-cell"):
        assert part in graph.page(hypotheses=file)
        assert part not in graph.page()
