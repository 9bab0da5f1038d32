"""Hypotheses are ranked by what speaks against them; reports that repeat one another count once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from graph import Graph, load
from graph.cli import main
from graph.errors import DataError
from graph.page.hypotheses import hypotheses as page_of
from graph.weighing import Weighed

ROOT = Path(__file__).parent.parent.parent
LINKS = """
- id: north-weapons-front
  source: north
  target: front
  kind: weapons
  claims:
    - {id: saw, source: report, stance: supports, credibility: 2}
    - {id: again, source: copy, stance: supports, credibility: 2}
    - {id: heard, source: paper, stance: supports, credibility: 3}
    - {id: rumour, source: blog, stance: supports, credibility: 5}
    - {source: blog, stance: denies, credibility: 5, locator: second}
"""
SOURCES = """
- {id: report, title: A report, publisher: An institute, reliability: B}
- {id: copy, title: A copy, publisher: A daily, reliability: B, derives_from: report}
- {id: paper, title: An article, publisher: A paper, reliability: C}
- {id: blog, title: A post, publisher: A blog, reliability: E}
"""
HEAD = """title: Who?
hypotheses:
- {id: one, text: One.}
- {id: two, text: Two.}
- {id: three, text: Three.}
evidence:
"""


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    """Return a graph of one link with claims of three strengths."""
    data = tmp_path / "data"
    data.mkdir()
    actors = "- {id: north, name: North, type: state}\n- {id: front, name: Front, type: armed-group}\n"
    for name, text in (("actors", actors), ("links", LINKS), ("sources", SOURCES)):
        (data / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(data)


def row(id: str, claims: str, bears: str) -> str:
    """Return a piece of evidence; `bears` has a sign for each hypothesis."""
    words = {"+": "consistent", "-": "inconsistent", ".": "not-applicable"}
    cells = ", ".join(f"{name}: {words[sign]}" for name, sign in zip(("one", "two", "three"), bears, strict=True))
    named = ", ".join(f"north-weapons-front#{claim}" for claim in claims.split())
    return f"- {{id: {id}, claims: [{named}], bears: {{{cells}}}}}\n"


def weighed(graph: Graph, tmp_path: Path, *rows: str) -> Weighed:
    """Return what a file of these rows comes to."""
    file = tmp_path / "hypotheses.yaml"
    file.write_text(HEAD + "".join(rows), encoding="utf-8")
    return graph.weigh(file)


def counts(found: Weighed) -> dict[str, tuple[int, tuple[int, int, int], tuple[int, int, int]]]:
    """Return rank and numbers by hypothesis."""
    return {each.hypothesis: (each.rank, each.against, each.behind) for each in found.scores}


def test_one_strong_report_outweighs_any_number_of_weak_ones(graph: Graph, tmp_path: Path) -> None:
    """Rank is by strong, then fair, then weak; for does not count."""
    found = weighed(graph, tmp_path, row("a", "saw", "-++"), row("b", "heard", ".-+"), row("c", "rumour", "-.-"))
    assert counts(found) == {
        "three": (1, (0, 0, 1), (1, 1, 0)),
        "two": (2, (0, 1, 0), (1, 0, 0)),
        "one": (3, (1, 0, 1), (0, 0, 0)),
    }
    assert [each.hypothesis for each in found.scores] == ["three", "two", "one"]


def test_a_copy_is_no_second_source(graph: Graph, tmp_path: Path) -> None:
    """The report and its copy are one, in one row or in two; at the best of their grades."""
    together = weighed(graph, tmp_path, row("a", "saw again", "-.."))
    apart = weighed(graph, tmp_path, row("a", "saw", "-.."), row("b", "again", "-.."))
    assert counts(together)["one"] == counts(apart)["one"] == (2, (1, 0, 0), (0, 0, 0))


def test_equal_scores_share_a_rank(graph: Graph, tmp_path: Path) -> None:
    """Nothing against two of them: both come first."""
    found = weighed(graph, tmp_path, row("a", "heard", "..-"))
    assert {name: rank for name, (rank, _, _) in counts(found).items()} == {"one": 1, "two": 1, "three": 2}


def test_evidence_that_bears_on_all_alike_is_not_telling(graph: Graph, tmp_path: Path) -> None:
    """It may count against all, and decides nothing between them."""
    found = weighed(graph, tmp_path, row("alike", "saw", "---"), row("apart", "heard", "-++"))
    assert found.telling == ("apart",)


def test_it_says_on_which_sources_the_first_place_rests(graph: Graph, tmp_path: Path) -> None:
    """Without the report, its copy goes too, and another hypothesis comes first; the copy alone changes nothing."""
    found = weighed(graph, tmp_path, row("a", "saw again", "+--"), row("b", "heard", "-+."))
    assert [(sway.source, sway.sources, sway.first) for sway in found.sways] == [
        ("report", ("report", "copy"), ("three", "two")),
    ]
    assert "Without report and 1 source that repeats it, first is three and two." in str(found)


def test_a_claim_that_is_used_twice_is_named(graph: Graph, tmp_path: Path) -> None:
    """Twice in one row, by either of its names, or on both sides of one hypothesis; a claim may serve two rows."""
    found = weighed(
        graph, tmp_path, row("a", "saw heard saw report", "+-."), row("b", "paper", "-+."), row("c", "saw", "+.-")
    )
    *twice, torn = found.warnings
    assert twice == [
        f"evidence `a` has the claim `north-weapons-front#{name}` twice; it counts once: name it once"
        for name in ("saw", "report")
    ]
    assert torn.startswith(
        "the claim `north-weapons-front#heard` is both consistent and inconsistent with `one`, `two`,"
    )
    assert "evidence `a` and `b`" in torn
    assert str(found).count("warning: ") == 3
    assert found.to_dict()["warnings"] == list(found.warnings)
    assert page_of(graph.built, found)["warnings"] == list(found.warnings)
    assert weighed(graph, tmp_path, row("a", "saw", "+-."), row("b", "again", "-+.")).warnings == ()


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (row("a", "sow", "+-."), "no-such-claim", "its claims are saw, again"),
        (row("a", "blog", "+-.").replace("#blog", "#copy2"), "no-such-claim", "`north-weapons-front#copy2`"),
        (row("a", "saw", "+-.").replace("north-weapons-front", "north-weapon-front"), "no-such-claim", "did you mean"),
        (
            row("a", "saw", "+-.").replace("two:", "too:"),
            "no-such-hypothesis",
            "the hypotheses are `one`, `two`, `three`",
        ),
        (
            row("a", "saw", "+-.").replace(", three: not-applicable", ""),
            "missing-field",
            "does not say how it bears on `three`",
        ),
        (row("a", "saw", "+-.").replace("inconsistent", "against"), "bad-value", "consistent"),
        (row("a", "saw", "+-.") * 2, "duplicate-id", "two entries are called `a`"),
        ("- {id: a, claims: [], bears: {}}\n", "wrong-type", "at least one item; write [RECORD#CLAIM]"),
        ("- {id: a, claims: north-weapons-front#saw, bears: {}}\n", "wrong-type", "write [north-weapons-front#saw]"),
        ("- {id: a, bears: {}}\n", "missing-field", "`evidence[1]` of the file has no `claims`"),
        (row("a", "saw", "+-.").replace("bears", "why: x, whyy: y, bears"), "unknown-field", "did you mean `why`"),
        (row("A B", "saw", "+-."), "bad-id", ""),
        ("", "empty-value", "`evidence` is required: write [{id: warning"),
    ],
)
def test_faults_have_their_place(graph: Graph, tmp_path: Path, text: str, code: str, said: str) -> None:
    """Claims and hypotheses that do not exist, and cells that are missing, are found where they are written."""
    with pytest.raises(DataError) as raised:
        weighed(graph, tmp_path, text)
    first = raised.value.diagnostics[0]
    assert first.place.line >= 1
    if code:
        assert code in {each.code for each in raised.value.diagnostics}
    assert any(said in f"{each.message}; {each.help}" for each in raised.value.diagnostics)


def test_the_worked_example_is_backed_by_claims(capsys: pytest.CaptureFixture[str]) -> None:
    """Every cell of the example has its claims, and its ranking rests on what it says it does."""
    file = ROOT / "docs" / "hypotheses" / "october-7.yaml"
    assert main(["weigh", str(file), "--data", str(ROOT / "data")]) == 0
    shown = capsys.readouterr().out
    cells = [each["bears"] for each in yaml.safe_load(file.read_text(encoding="utf-8"))["evidence"]]
    assert len(cells) == 9
    assert all(set(each) == {"iran-directed", "iran-knew", "hamas-alone"} for each in cells)
    assert "What the ranking rests on" in shown


def test_claims_are_found_by_former_ids(graph: Graph, tmp_path: Path) -> None:
    """A file that was written before a link and a source were renamed weighs the same claims."""
    before = weighed(graph, tmp_path, row("a", "copy", "+-."))
    links = LINKS.replace("- id: north-weapons-front", "- former_ids: [north-weapons-front]\n  id: arms")
    sources = SOURCES.replace("{id: copy", "{former_ids: [copy], id: duplicate")
    (tmp_path / "data" / "links.yaml").write_text(links.replace("source: copy", "source: duplicate"), encoding="utf-8")
    (tmp_path / "data" / "sources.yaml").write_text(sources, encoding="utf-8")
    assert counts(weighed(load(tmp_path / "data"), tmp_path, row("a", "copy", "+-."))) == counts(before)


def test_every_mistake_is_said(graph: Graph, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there, or of one hypothesis, is an error in words."""
    with pytest.raises(DataError, match="there is no file"):
        graph.weigh(tmp_path / "nothing.yaml")
    with pytest.raises(DataError, match="is a folder"):
        graph.weigh(tmp_path)
    file = tmp_path / "one.yaml"
    file.write_text("title: [\n", encoding="utf-8")
    with pytest.raises(DataError) as raised:
        graph.weigh(file)
    assert [(each.code, each.message) for each in raised.value.diagnostics] == [("yaml-syntax", "`[` is not closed")]
    file.write_text("title: Who?\nhypotheses: [{id: one, text: One.}]\nevidence: []\n", encoding="utf-8")
    with pytest.raises(DataError) as raised:
        graph.weigh(file)
    assert {each.code for each in raised.value.diagnostics} == {"wrong-type"}
    assert main(["weigh", str(file), "--data", str(tmp_path / "data")]) == 1
    assert "at least two items" in capsys.readouterr().err


def test_one_run_finds_every_mistake(graph: Graph, tmp_path: Path) -> None:
    """Faults of form do not hide those against the data, and a wrong name is marked where it is written."""
    wrong = "- {id: a, claims: [], bears: {one: perhaps, B C: consistent}, whyy: no}\n"
    with pytest.raises(DataError) as raised:
        weighed(graph, tmp_path, wrong + row("b", "sow", "+-."))
    found = raised.value.diagnostics
    assert Counter(each.code for each in found) == {
        **dict.fromkeys(
            ("bad-id", "bad-value", "no-such-claim", "no-such-hypothesis", "unknown-field", "wrong-type"), 1
        ),
        "missing-field": 2,
    }
    assert not any(word in str(each) for each in found for word in ("tuple", "validation", "[key]"))
    [place] = (each.place for each in found if each.code == "unknown-field")
    line = Path(place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert line[place.column - 1 :].startswith("whyy")
