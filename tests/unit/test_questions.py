"""Questions about the graph: bounds, notebooks, versions, Cypher, and answers by hand."""

from __future__ import annotations

import csv
import io
import subprocess
from collections import Counter
from pathlib import Path

import pytest

import graph
from graph.api import Graph
from graph.errors import FilterError, GraphError, UnknownId
from graph.export.path_forms import as_csv, as_mermaid
from graph.revisions import load_version
from tests.builders import graph_of, link, source

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def axis() -> Graph:
    """Return the project's own data."""
    return graph.load(ROOT / "data")


def test_names_are_text_in_a_notebook() -> None:
    """A name that holds markup is escaped in an answer's HTML."""
    shown = graph_of(link("a", "b")).search("<i>zzz</i>")._repr_html_()
    assert "<i>" not in shown
    assert "&lt;i&gt;zzz" in shown


def test_a_dense_graph_never_hangs() -> None:
    """A question whose search would take years ends when the work allowed is done, and says so."""
    actors = [f"a{n}" for n in range(40)]
    links = [
        link(one, other, id=f"{one}-{other}", start=str(1900 + (7 * n) % 97), end=str(1900 + (7 * n) % 97))
        for one in actors
        for n, other in enumerate(actors)
        if one != other
    ]
    dense = graph_of(*links)
    for via in (actors[2:38], actors[2:7], []):
        answer = dense.paths("a0", "a1", max_hops=39, via=via, time="together", work=100_000, limit=10**6)
        assert answer.truncated == "work"


def test_why_not_names_the_separate_parts() -> None:
    """Two actors that nothing joins are told apart, each with its part."""
    answer = graph_of(link("a", "b"), link("c", "d")).why_not("a", "d")
    assert answer.parts == (("a", "b"), ("c", "d"))
    assert "separate parts" in str(answer)


def test_why_not_widens_to_the_very_day() -> None:
    """A link that ended on 29 February 2012 opens a path back to that day, and not further."""
    found = graph_of(link("a", "b", start="2010", end="2012-02-29")).why_not("a", "b", on="2013")
    assert [each.filter.between for each in found.relaxations] == ["2012-02-29..2013-12-31"]


def test_why_not_finds_changes_that_only_help_together() -> None:
    """A low link against the arrow needs two changes, and both are named."""
    weak = [{"source": "poor", "stance": "supports", "credibility": "4"}]
    found = graph_of(link("b", "a", claims=weak), sources=[source("poor", "D")]).why_not(
        "a", "b", min_confidence="moderate"
    )
    assert not found.relaxations
    assert {each.change for each in found.together} == {"undirected", "min_confidence"}


def test_a_copy_falls_with_its_source() -> None:
    """Withdrawing a report withdraws the paper that only passes it on; an independent one holds the link up."""
    claims = [{"source": id, "stance": "supports", "credibility": "2"} for id in ("report", "copy", "other")]
    sources = [source("report"), source("copy", derives_from="report"), source("other")]
    g = graph_of(link("a", "b", claims=claims), link("a", "b", "weapons", claims=claims[:2]), sources=sources)
    answer = g.fallout("report")
    assert answer.sources == ("report", "copy")
    assert answer.unsupported == ("a-weapons-b",)
    assert [(each.id, each.before.confidence, each.after.confidence) for each in answer.changed] == [
        ("a-funding-b", "high", "moderate")
    ]


def test_a_fallen_link_may_be_left_out_too() -> None:
    """A filter that leaves out a link which falls with the source is no error."""
    answer = graph_of(link("a", "b", "weapons"), link("a", "b")).fallout("good", without=["a-funding-b"])
    assert answer.unsupported == ("a-funding-b", "a-weapons-b")
    assert [(pair.start, pair.end) for pair in answer.broken] == [("a", "b")]


def test_fallout_without_work_for_paths_is_whole_but_for_them() -> None:
    """What falls is reported however little work is allowed; pairs that were not compared are not said to be well."""
    answer = graph_of(link("a", "b")).fallout("good", work=0)
    assert (answer.unsupported, answer.broken, answer.truncated) == (("a-funding-b",), (), "work")
    assert (answer.to_dict()["truncated"], answer.to_dict()["truncated_by"]) == (True, "work")
    assert "Not all pairs were compared" in str(answer)


def test_cypher_counts_what_networkx_counts(axis: Graph) -> None:
    """Links counted by Cypher for each actor are the out-degrees of the networkx graph."""
    rows = axis.cypher("MATCH (a)-[r]->(b) RETURN a.id, COUNT(r)").rows
    assert dict(rows) == {id: degree for id, degree in axis.nx.out_degree if degree}


def test_cypher_sees_the_view(axis: Graph) -> None:
    """A filter narrows what a query sees."""
    rows = axis.cypher("MATCH (a)-[r]->(b) RETURN r.kind", kinds=["weapons"]).rows
    assert Counter(rows) == {("weapons",): len(axis.links(kinds=["weapons"]).links)}
    with pytest.raises(FilterError):
        axis.cypher("DROP everything")


def test_paths_as_csv_have_a_row_a_link(axis: Graph) -> None:
    """The CSV table has one row for each link of each hop, and no cell that a spreadsheet would run."""
    answer = axis.paths("iran", "hamas", limit=3)
    rows = list(csv.DictReader(io.StringIO(as_csv(answer))))
    assert [row["link"] for row in rows] == [link.id for path in answer for hop in path.hops for link in hop.links]


def test_mermaid_text_cannot_leave_its_label() -> None:
    """Quotes, brackets, arrows and line breaks of a name stand in the drawing as entities."""
    g = graph_of(link("a", "b"))
    name = 'x"] --> b; click a "javascript:alert(1)"\n%%{init}%%'
    actors = {id: actor.model_copy(update={"name": name}) for id, actor in g.dataset.actors.items()}
    from dataclasses import replace

    from graph.build import build

    named = build(replace(g.dataset, actors=actors))
    drawn = as_mermaid(Graph(named).paths("a", "b"))
    assert len(drawn.splitlines()) == 4
    label = drawn.splitlines()[1].partition('["')[2].removesuffix('"]')
    assert not set(label) & set('"[](){}<>|\n%:')


def test_versions_of_the_data_come_from_git(tmp_path: Path) -> None:
    """A revision is read as it was, whatever the working folder holds now; the diff names what changed."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "actors.yaml").write_text("- {id: a, name: A, type: state}\n- {id: b, name: B, type: party}\n")
    (data / "links.yaml").write_text("- {id: ab, source: a, target: b, kind: funding}\n")

    def git(*arguments: str) -> None:
        who = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", "-C", str(tmp_path), *who, *arguments], check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "first")
    (data / "links.yaml").write_text("- {id: ba, source: b, target: a, kind: funding}\n")
    from graph.build import build

    old, new = (Graph(build(load_version(version, data))) for version in ("HEAD", str(data)))
    answer = old.diff(new, ("a", "b"))
    assert (answer.tables["links"].added, answer.tables["links"].removed) == (("ba",), ("ab",))
    assert answer.pairs[0].vanished == (("a", "b"),)
    with pytest.raises(GraphError, match="neither a folder nor a Git revision"):
        load_version("--output=/tmp/x", data)
    (data / "actors.yaml").write_text("- {id: a}\n")
    git("commit", "-qam", "broken")
    with pytest.raises(GraphError, match="has errors"):
        load_version("HEAD", data)
    (tmp_path / "outside.yaml").write_text("- {id: secret, name: Secret, type: state}\n")
    (data / "actors.yaml").unlink()
    (data / "actors.yaml").symlink_to(tmp_path / "outside.yaml")
    git("commit", "-qam", "a link out of the folder")
    with pytest.raises(GraphError, match="is a symbolic link, which is not followed"):
        load_version("HEAD", data)


def test_a_version_without_an_actor_to_pass_has_no_path_past_it() -> None:
    """An id that one version alone has is no error: there is no path past it in the other, and nothing to leave out."""
    old = graph_of(link("a", "b"), link("b", "c"))
    new = graph_of(link("a", "b"), link("b", "c"), link("a", "z"), link("z", "c"))
    past = old.diff(new, ("a", "c"), via=["z"]).pairs[0]
    assert (past.appeared, past.vanished, past.before, past.after) == ((("a", "z", "c"),), (), None, "moderate")
    assert not old.diff(new, ("a", "c"), without=["z"]).pairs[0]
    with pytest.raises(UnknownId):
        old.diff(new, ("a", "c"), via=["q"])
    with pytest.raises(UnknownId):
        old.diff(new, ("a", "c"), without=["q"])
