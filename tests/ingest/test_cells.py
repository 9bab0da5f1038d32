"""No cell of a table is lost in silence: it is a value, an attribute, counted, or the reason of a rejection."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.errors import FilterError
from graph.ingest import Import, Options
from graph.ingest.columns import LINK_FIELDS
from tests.ingest.test_guesses import read, ties


def reasons(imported: Import) -> list[str]:
    """Return why records were left out."""
    return [each.reasons[0].message for each in imported.rejected]


@pytest.mark.parametrize("kinds", ["Kind", "Label", "Relationship"])
@pytest.mark.parametrize("format", ["csv", "json", "graphml"])
def test_a_column_of_directions_beside_one_of_kinds(kinds: str, format: str, tmp_path: Path) -> None:
    """Gephi's `Type` is a direction, whatever the column of kinds is called."""
    rows = [("Arden", "Brook", "Undirected", "alliance"), ("Brook", "Cole", "Directed", "weapons")]
    rows.append(("Cole", "Arden", "Undirected", "weapons"))
    text = "\n".join([f"Source,Target,Type,{kinds}", *(",".join(row) for row in rows)])
    if format == "json":
        edges = (
            f'{{"source": "{a}", "target": "{b}", "Type": "{way}", "{kinds}": "{kind}"}}' for a, b, way, kind in rows
        )
        nodes = '{"id": "Arden"}, {"id": "Brook"}, {"id": "Cole"}'
        text = f'{{"nodes": [{nodes}], "links": [{", ".join(edges)}]}}'
    elif format == "graphml":
        data = '<edge source="{}" target="{}"><data key="t">{}</data><data key="k">{}</data></edge>'
        nodes = "".join(f'<node id="{name}"/>' for name in ("Arden", "Brook", "Cole"))
        keys = f'<key id="t" attr.name="Type"/><key id="k" attr.name="{kinds}"/>'
        text = f"<graphml>{keys}<graph>{nodes}{''.join(data.format(*row) for row in rows)}</graph></graphml>"
    assert ties(read(tmp_path, text, format)) == [
        "arden -- brook: alliance",
        "brook -> cole: weapons",
        "cole -- arden: weapons-undirected",
    ]


def test_namibia_at_the_ends_of_links(tmp_path: Path) -> None:
    """NA is Namibia in the columns that describe the two ends too; of two countries of an actor the first counts."""
    text = "source,target,source_country,target_country\nArden,Brook,NA,LB\nCole,Arden,n/a,\nCole,Brook,SY,IL\n"
    imported = read(tmp_path, text)
    assert {actor.id: actor.country for actor in imported.dataset.actors.values()} == {
        "arden": "NA",
        "brook": "LB",
        "cole": "SY",
    }
    assert [(loss.what, loss.count) for loss in imported.losses] == [("further words for the country of an actor", 1)]


@pytest.mark.parametrize("word", ["unknown", "Unknown", "NA", "-", "?", "n/a", "N/A", "—", "...", "unbekannt", "NULL"])
def test_words_for_nobody(word: str, tmp_path: Path) -> None:
    """A word for nobody at the end of a link costs the row, unless a list of actors has one of that name."""
    edges = f"source,target\nArden,{word}\n{word},Brook\nArden,Brook\n"
    imported = read(tmp_path, edges)
    assert ties(imported) == ["arden -> brook: related-to"]
    assert sorted(imported.dataset.actors) == ["arden", "brook"]
    assert reasons(imported) == [
        f"this link has no target: `{word}` names nobody",
        f"this link has no source: `{word}` names nobody",
    ]
    if any(map(str.isalpha, word)) and word not in ("n/a", "N/A", "NULL"):
        folder = tmp_path / "tables"
        folder.mkdir()
        (folder / "edges.csv").write_text(edges, encoding="utf-8")
        (folder / "nodes.csv").write_text(f"name\nArden\nBrook\n{word}\n", encoding="utf-8")
        assert len(graph.import_file("csv", folder).dataset.links) == 3


def test_names_that_other_tools_write_for_nothing(tmp_path: Path) -> None:
    """`Nan` and `None` are people's names; no tool writes a missing value so."""
    assert len(read(tmp_path, "source,target\nNan,None\nNull,Nil\n").dataset.links) == 2


def test_rows_that_are_too_long_or_too_short(tmp_path: Path) -> None:
    """A row with more cells than columns is left out; one with fewer is counted; blank and equal names stay apart."""
    rows = ["A,B,funding,x,y,z", "C,D,funding", "E,F,funding,p,q,r,s", "G,H,funding,t,u,v,"]
    imported = read(tmp_path, "\n".join(["source,target,kind,,Hint,Hint", *rows]))
    assert reasons(imported) == ["this row has 7 cells for 6 columns"]
    assert imported.rejected[0].values["column 7"] == "s"
    assert [link.attributes for link in imported.dataset.links.values()] == [
        {"column 4": "x", "Hint": "y", "Hint 2": "z"},
        {},
        {"column 4": "t", "Hint": "u", "Hint 2": "v"},
    ]
    assert [(loss.what, loss.count) for loss in imported.losses] == [
        ("rows of `table` with fewer cells than columns", 1)
    ]
    with pytest.raises(graph.DataError):
        read(tmp_path, "source,target\nA,B\nC,D,E\n", strict=True)


def test_names_of_rows_as_r_writes_them(tmp_path: Path) -> None:
    """R's header has one cell less than the rows."""
    assert ties(read(tmp_path, "source\ttarget\n1\tA\tB\n2\tC\tD\n")) == ["a -> b: related-to", "c -> d: related-to"]


def test_every_column_of_a_link_is_somewhere(tmp_path: Path) -> None:
    """A table that fills every field at once, and a column of none, loses no value."""
    given = {"source": "Arden", "target": "Brook", "kind": "funding", "direction": "directed", "id": "the-link"}
    given |= {"start": "2011-01-02", "end": "2013-02-03", "date": "2012-03-04", "amount": "4711", "currency": "EUR"}
    for name in LINK_FIELDS.keys() - given.keys() - {"periods", "former_ids", "role"}:
        given[name] = f"value of {name}"
    given |= {"hours": "815", "mood": "none"}
    imported = read(tmp_path, f"{','.join(given)}\n{','.join(given.values())}\n")
    told = str([each.to_dict() for each in imported.dataset.links.values()]) + str(list(map(str, imported.losses)))
    assert [word for word in given.values() if word not in told and word not in ("Arden", "Brook", "directed")] == []


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        (";A;B;C\nA;0;1,5;2\nB;0,25;0;0\nC;;1;0\n", {1.5, 2, 0.25, 1}),
        (',A,B\nA,0,"1,500"\nB,"2,000",0\n', {1500, 2000}),
        (",A,B,C\nA,,x,X\nB,,,\nC,,✓,\n", set()),
        (",A,B\nA,no,yes\nB,no,no\n", set()),
    ],
)
def test_matrices_of_numbers_and_of_marks(text: str, weights: set[float], tmp_path: Path) -> None:
    """Decimal commas are read, and a mark is a link without a weight; marks on one side make no mirror image."""
    imported = read(tmp_path, text)
    links = imported.dataset.links.values()
    assert {link.attributes["weight"] for link in links if link.attributes} == weights
    assert all("->" in tie for tie in ties(imported))
    assert len(links) == (len(weights) or (1 if "yes" in text else 3))


@pytest.mark.parametrize(
    "option",
    [
        {"reliability": "Q"},
        {"credibility": 7},
        {"currency": "XXQ"},
        {"family": "x"},
        {"dates": "x"},
        {"calendar": {"": "x"}},
        {"encoding": "x"},
        {"delimiter": "xy"},
        {"url": "x"},
        {"kind": "x"},
        {"kinds": {"a": "x"}},
    ],
    ids=lambda option: next(iter(option)),
)
def test_options_are_checked_once(option: dict[str, object], tmp_path: Path) -> None:
    """A wrong value is one error that names it, not one for each row, and not accepted."""
    with pytest.raises(FilterError, match=r"`(Q|x|xy|XXQ)`|not 7"):
        read(tmp_path, "source,target\nA,B\nC,D\n", **option)


def test_each_option_has_a_check_or_takes_any_text() -> None:
    """An option that is added needs a decision on what it may be."""
    free = {"mapping", "sheet", "header", "title", "publisher", "strict", "yes"}
    checked = {
        "reliability",
        "credibility",
        "currency",
        "family",
        "dates",
        "calendar",
        "encoding",
        "delimiter",
        "url",
        "preset",
    }
    assert set(Options.__dataclass_fields__) == free | checked | {"kind", "kinds"}
