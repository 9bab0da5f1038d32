"""The comment on a pull request says what a change means, and shows text of the data as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph import Graph, load
from graph.query.review import LONGEST, review

ACTORS = "- {id: north, name: North, type: state}\n- {id: front, name: Front, type: armed-group}\n"
LINK = """
- id: north-weapons-front
  source: north
  target: front
  kind: weapons
  start: 1999
  claims:
    - {id: c1, source: report, stance: supports, credibility: 2, summary: North sent rifles.}
"""
SECOND = "    - {id: c2, source: second, stance: supports, credibility: 2, summary: A paper saw the rifles.}\n"
TRAINING = """
- id: front-training-cell
  source: front
  target: cell
  kind: training
  claims:
    - {id: t1, source: second, stance: supports, credibility: 3, summary: Front trains Cell.}
"""
SOURCES = """
- {id: report, title: A report, publisher: An institute, reliability: B}
- {id: second, title: A second report, publisher: A paper, reliability: B}
"""


def folder(at: Path, links: str, actors: str = ACTORS, sources: str = SOURCES) -> Graph:
    """Return the graph of a data folder with these files."""
    at.mkdir()
    for name, text in (("actors", actors), ("links", links), ("sources", sources)):
        (at / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(at)


def comment(old: Graph, new: Graph, *pairs: tuple[str, str]) -> str:
    """Return the comment on the change."""
    return review(old.built, new.built, old.diff(new, *pairs))


@pytest.fixture
def old(tmp_path: Path) -> Graph:
    """Return a graph of one link on one source."""
    return folder(tmp_path / "old", LINK)


def test_it_says_what_moved_and_what_is_new(old: Graph, tmp_path: Path) -> None:
    """A second source raises a link; a new link on one source stands apart; paths that appear are named."""
    cell = "- {id: cell, name: Cell, type: armed-group}\n"
    new = folder(tmp_path / "new", LINK + SECOND + TRAINING, ACTORS + cell)
    text = comment(old, new, ("north", "cell"))
    assert (
        "| North arms Front (`north-weapons-front`) | moderate, 1 source | **high, 2 sources** | new B2 A paper |"
        in text
    )
    single = text.partition("#### New links on one independent source\n")[2]
    assert single.startswith("- Front trains Cell (`front-training-cell`)")
    assert "- `north-weapons-front#c2` (supports; B2 A paper): A paper saw the rifles." in text
    assert "- appeared: `north` → `front` → `cell`" in text
    assert "t1" not in text.partition("#### New claims")[2].partition("####")[0]


def test_a_loss_comes_first(tmp_path: Path) -> None:
    """The other way round: the confidence falls, the link and the path are gone."""
    cell = "- {id: cell, name: Cell, type: armed-group}\n"
    before = folder(tmp_path / "before", LINK + SECOND + TRAINING, ACTORS + cell)
    after = folder(tmp_path / "after", LINK, ACTORS + cell)
    text = comment(before, after, ("north", "cell"))
    assert "| high, 2 sources | **moderate, 1 source** | removed B2 A paper |" in text
    assert "### Data\nlinks: 0 new, 1 gone, 1 changed; claims: 0 new, 2 gone, 0 changed" in text
    assert "1 link: 1 fell, 0 rose, 0 in status or sources alone." in text
    assert text.index("#### Removed links\n- Front trains Cell (`front-training-cell`)") < text.index("#### Confidence")
    assert "- vanished: `north` → `front` → `cell`" in text
    assert "| North | Cell | low | **no path** |" in text


DENIAL = "    - {id: c3, source: second, stance: denies, credibility: 2}\n"


@pytest.mark.parametrize(
    ("links", "sources", "why"),
    [
        (LINK.replace("credibility: 2", "credibility: 4"), SOURCES, "claim c1 (An institute): credibility 2 → 4"),
        (LINK, SOURCES.replace("reliability: B}", "reliability: D}", 1), "source report: reliability B → D"),
        (LINK + DENIAL, SOURCES, "new B2 A paper, which denies it"),
        (
            LINK.replace("credibility: 2", "credibility: 4") + SECOND.replace("credibility: 2", "credibility: 6"),
            SOURCES,
            "claim c1 (An institute): credibility 2 → 4",
        ),
    ],
)
def test_the_reason_is_the_claim_or_the_source_that_moved_it(
    old: Graph, tmp_path: Path, links: str, sources: str, why: str
) -> None:
    """What pulls the other way, such as a new weak source of a link that fell, is left out."""
    text = comment(old, folder(tmp_path / "new", links, sources=sources))
    [row] = [line for line in text.splitlines() if line.startswith("| North arms Front")]
    assert row.split(" | ")[-1].removesuffix(" |").replace("&#58;", ":") == why


def test_a_copy_falls_with_its_original(tmp_path: Path) -> None:
    """The reason may be a source that no claim cites, and is short however much changed."""
    derived = SOURCES.replace("publisher: An institute,", "publisher: An institute, derives_from: root,")
    root = "- {id: root, title: The original, publisher: An agency, reliability: B}\n"
    links = LINK + "".join(f"    - {{id: d{n}, source: second, stance: disputes, credibility: 2}}\n" for n in range(5))
    before = folder(tmp_path / "before", LINK, sources=derived + root)
    fallen = folder(tmp_path / "fallen", LINK, sources=derived + root.replace("reliability: B", "reliability: E"))
    assert "| source root&#58; reliability B → E |" in comment(before, fallen)
    disputed = folder(tmp_path / "disputed", links, sources=derived + root)
    assert "new B2 A paper, which disputes it |" in comment(before, disputed)


def test_what_else_moved_is_above_the_fold(tmp_path: Path) -> None:
    """An actor's name, an event's date, a claim that moves no confidence, and why a record was removed."""
    before, after = tmp_path / "before", tmp_path / "after"
    event = (
        "- {{id: raid, name: The raid, date: {}, roles: [{{actor: north, role: attacker}}], "
        "claims: [{{source: report, stance: supports, credibility: 2}}]}}\n"
    )
    cell = "- {id: cell, name: Cell, type: armed-group}\n"
    folder(before, LINK.replace("credibility: 2", "credibility: 4"), ACTORS + cell)
    folder(after, LINK.replace("credibility: 2", "credibility: 5"), ACTORS.replace("Front", "The *Front*"))
    for at, day in ((before, 2001), (after, 2003)):
        (at / "events.yaml").write_text(event.format(day), encoding="utf-8")
        removed = "{}" if at == before else "{cell: A double of Front.}"
        (at / "dataset.yaml").write_text(f"title: A\nremoved: {removed}\n", encoding="utf-8")
    text = comment(load(before), load(after)).partition("<details>")[0]
    assert "#### Removed actors\n- Cell (`cell`): A double of Front.\n" in text
    assert text.partition("#### Other changes\n")[2].splitlines() == [
        "- North arms The &#42;Front&#42; (`north-weapons-front`): claim c1, credibility 4 → 5",
        "- actor The &#42;Front&#42; (`front`): name Front → The &#42;Front&#42;",
        "- event The raid (`raid`): date 2001 → 2003",
        "",
    ]


def test_a_pair_without_a_difference_is_named(old: Graph) -> None:
    """A pair that was asked for is answered, with a path between its actors and without one."""
    found = old.diff(old, ("north", "front"), ("front", "north"))
    text = review(old.built, old.built, found)
    assert (
        "#### Paths from `north` to `front`\nNothing changed between the two: the strongest path is moderate.\n" in text
    )
    assert "Nothing changed between the two: there is no path in either version." in text
    assert "The paths from north to front are the same: the strongest path is moderate." in str(found)


def test_equal_versions_are_said_to_be_equal(old: Graph) -> None:
    """Nothing is made of nothing."""
    assert comment(old, old) == "### Data\nThe two versions say the same.\n\n"


def test_text_of_the_data_stays_text(old: Graph, tmp_path: Path) -> None:
    """No markup, mention, reference, address or HTML of a stranger's data takes effect."""
    nasty = "@team #1 [x](https://evil.example) ![i](www.evil.example) <img src=x> `code` **b** | cell </pre></details>"
    links = LINK + SECOND.replace("A paper saw the rifles.", f"'{nasty}'")
    sources = SOURCES.replace("A paper", "'@paper | x'")
    text = comment(old, folder(tmp_path / "new", links, sources=sources))
    shown, _, folded = text.partition("<details>")
    for raw in ("@team", "#1 ", "](", "https:", "www.evil", "<img", "`code`", "**b**", "@paper"):
        assert raw not in shown
    assert "<img" not in folded
    assert folded.count("</pre>") == folded.count("</details>") == 1


def test_it_fits_into_a_comment(old: Graph, tmp_path: Path) -> None:
    """A large change is cut where lists are long, with their number, and never beyond what GitHub takes."""
    many = "".join(f"- {{id: a{number}, name: Actor {number}, type: armed-group}}\n" for number in range(400))
    links = "".join(
        f"- {{id: l{number}, source: north, target: a{number}, kind: training, claims: "
        f"[{{source: report, stance: supports, credibility: 3, summary: '{'word ' * 60}'}}]}}\n"
        for number in range(400)
    )
    text = comment(old, folder(tmp_path / "new", LINK + links, ACTORS + many))
    assert "and 360 more" in text
    assert len(text) <= LONGEST
