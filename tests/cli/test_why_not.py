"""The way out that `why-not` prints is a command that shows the path."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from graph.cli import main
from graph.opening import load
from graph.query.blocks import Line, Mark

ACTORS = "\n".join(f"- {{id: {id}, name: {id.upper()}, type: other}}" for id in "abcdefgh")
LINKS = """\
- {id: ab, source: a, target: b, kind: funding, start: "2010", end: "2011"}
- {id: bc, source: b, target: c, kind: attack, start: "2010", end: "2011"}
- {id: cd, source: c, target: d, kind: funding}
- {id: de, source: d, target: e, kind: funding}
- {id: ef, source: e, target: f, kind: funding}
- {id: fg, source: f, target: g, kind: funding}
- {id: gh, source: h, target: g, kind: funding}
"""


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ("ac", {}),
        ("ag", {}),
        ("ah", {}),
        ("ba", {}),
        ("ab", {"on": "2015", "min_confidence": "high"}),
        ("cg", {"without": ["de", "ef"], "certain": True, "between": "2015..2016"}),
        ("cg", {"via": ["a", "h"], "time": "together", "parts": False}),
        ("gc", {"kinds": ["training"], "families": ["support"], "status": ["denied"], "max_hops": 1}),
    ],
)
def test_the_way_out_can_be_pasted(
    tmp_path: Path, ends: str, words: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each command and each call that is offered, as it is, finds the path that it was offered for."""
    (tmp_path / "actors.yaml").write_text(ACTORS)
    (tmp_path / "links.yaml").write_text(LINKS)
    graph = load(tmp_path)
    answer = graph.why_not(*ends, **words)  # type: ignore[arg-type] # words of each question
    offered = [*answer.relaxations, *answer.together]
    assert offered
    shown = offered if answer.relaxations else offered[-1:]  # of several together, the last has them all
    typed = [
        word.typed
        for block in answer.report()
        if isinstance(block, Line)
        for word in block.words
        if isinstance(word, Mark)
    ]
    for each in shown:
        assert each.command in typed
        assert each.call in str(answer)
    for each in offered:
        assert eval(f"graph.{each.call}").paths[0].actors == each.path.actors
        name, *arguments = shlex.split(each.command)
        assert name == "axisgraph"
        assert main([*arguments, "--data", str(tmp_path), "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["paths"][0]["actors"] == list(each.path.actors)


@pytest.mark.parametrize(
    "words",
    [[], ["--on", "2015"], ["--kind", "training,weapons", "--max-hops", "2"], ["--time", "together", "--limit", "3"]],
)
def test_no_path_points_to_the_same_question(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The command that an answer without a path offers asks `why-not` about that answer, with its words."""
    (tmp_path / "actors.yaml").write_text(ACTORS)
    (tmp_path / "links.yaml").write_text(LINKS)
    assert main(["path", "a", "c", *words, "--data", str(tmp_path)]) == 0
    offered = re.search("`(axisgraph why-not [^`]+)`", capsys.readouterr().out)
    assert offered
    assert main([*shlex.split(offered[1])[1:], "--data", str(tmp_path)]) == 0
    assert "No path from A to C" in capsys.readouterr().out
    assert ("--limit" in offered[1], words[:1] == [] or words[0] in offered[1]) == (False, True)


def test_hostile_links_are_offered_last_and_not_as_support(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A way out by way of an enemy is called hostile, and does not count as a path of support."""
    (tmp_path / "actors.yaml").write_text(ACTORS)
    (tmp_path / "links.yaml").write_text(
        "- {id: ab, source: a, target: b, kind: opposes}\n- {id: bc, source: b, target: c, kind: weapons}\n"
    )
    asked = ["why-not", "a", "c", "--kind", "weapons", "--data", str(tmp_path)]
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert "No single change gives a path of support; 1 single change would give one with hostile links:" in said
    assert "include opposes links, which are hostile: not support" in said
    with (tmp_path / "links.yaml").open("a") as file:
        file.write("- {id: ba, source: b, target: a, kind: weapons}\n")
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert "2 single changes would give one:" in said
    assert said.index("follow links in both directions") < said.index("which are hostile: not support")


def test_changes_together_prefer_support_and_say_what_is_hostile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Several changes lead over an enemy only where none lead over support, and then each sentence says so."""
    actors = [f"{{id: {id}, name: {id.upper()}, type: state}}" for id in ("a", "b", "c", "d")]
    (tmp_path / "actors.yaml").write_text("".join(f"- {each}\n" for each in actors))
    hostile = [("a", "b", "opposes"), ("b", "c", "attack")]
    friendly = [("a", "d", "training"), ("d", "c", "funding")]

    def said(*links: tuple[str, str, str]) -> str:
        rows = [
            f"- {{id: {a}{b}, source: {a}, target: {b}, kind: {kind}, start: 1999, end: 1999}}\n"
            for a, b, kind in links
        ]
        (tmp_path / "links.yaml").write_text("".join(rows))
        assert main(["why-not", "a", "c", "--kind", "weapons", "--on", "2010", "--data", str(tmp_path)]) == 0
        return capsys.readouterr().out

    only = said(*hostile)
    assert "No change gives a path of support; these changes together would give one with hostile links:" in only
    assert "allow every kind of link, some of which are hostile: not support (--family support," in only
    both = said(*hostile, *friendly)
    assert "No single change gives one; these together do:" in both
    assert "allow every kind of link that is not hostile (--family support,structure,alignment)" in both
    assert "A -> D -> C" in both
    assert "hostile links" not in both
    one = said(("a", "b", "opposes"), ("b", "c", "weapons"), ("a", "d", "training"), ("d", "c", "weapons"))
    assert "include training links (--kind training,weapons)" in one
    assert "are hostile" not in one
