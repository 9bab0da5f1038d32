"""GML, Pajek, UCINET, GDF, TGF: equal to the reading of networkx, edge by edge; a faulty record costs that record."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

import graph
from graph.cli import main
from graph.errors import FilterError
from graph.ingest import Import, recognised
from tests.ingest.test_guesses import ties

FILES = Path(__file__).parent / "files"


def read(folder: Path, text: str, format: str, **options: Any) -> Import:
    """Import a text as a file of a format."""
    file = folder / "shape.txt"
    file.write_text(text, encoding="utf-8")
    return graph.import_file(format, file, **options)


def network(directed: bool) -> nx.Graph:
    """Return a graph of 40 actors with awkward names and weights."""
    made: Any = nx.gnm_random_graph(40, 120, seed=7, directed=directed)
    names = ["A & B", "Ö", "حماس", "x y", "42", "'q'", "[b]", "# no", "*Arcs", "% c"]
    named = nx.relabel_nodes(made, {at: f"{names[at % 10]} {at}" for at in made})
    for at, (_, _, values) in enumerate(named.edges(data=True)):
        values["weight"] = at / 4
    return named


@pytest.mark.parametrize("directed", [True, False])
@pytest.mark.parametrize("format", ["gml", "pajek"])
def test_equal_to_networkx(format: str, directed: bool, tmp_path: Path) -> None:
    """What networkx writes comes in as networkx reads it: actors, ends, directions and weights."""
    file = tmp_path / "network.txt"
    getattr(nx, f"write_{format}")(network(directed), file)
    theirs = getattr(nx, f"read_{format}")(file)
    assert recognised(file) == format
    imported = graph.import_file(format, file)
    names = {id: actor.name for id, actor in imported.dataset.actors.items()}
    assert Counter(names.values()) == Counter(str(node).strip() for node in theirs)

    def ends(source: str, target: str, weight: float) -> tuple[Any, float]:
        return ((source, target) if directed else frozenset((source, target))), float(weight)

    ours = [
        ends(names[link.source], names[link.target], float(str(link.attributes["weight"])))
        for link in imported.dataset.links.values()
    ]
    expected = [ends(str(a), str(b), values["weight"]) for a, b, values in theirs.edges(data=True) if a != b]
    assert Counter(ours) == Counter(expected)
    assert {imported.dataset.kinds[link.kind].symmetric for link in imported.dataset.links.values()} == {not directed}
    assert not imported.rejected


def test_a_faulty_record_of_gml_costs_that_record(tmp_path: Path) -> None:
    """A missing bracket, value, id or quotation mark; a label twice; and a file that ends too early."""
    text = (FILES / "families.gml").read_text(encoding="utf-8")
    imported = read(tmp_path, text.rstrip().removesuffix("]") + "  edge [ source 0 target 3", "gml")
    assert ties(imported) == ["arden-sons -> brook: funding", "dale -> brook: training"]
    assert imported.dataset.actors["arden-sons"].country == "XK"
    lines = sorted({str(each.place.line) for each in imported.rejected})
    assert lines == ["12", "14", "16", "17", "19"]
    twice = 'graph [ node [ id 1 label "A" ] node [ id 2 label "A" ] edge [ source 1 target 2 ] ]'
    assert ties(read(tmp_path, twice, "gml")) == ["a -- a-2: associated"]
    with pytest.raises(graph.DataError) as refused:
        read(tmp_path, "graph [ node [ id 1 id2 ] ]", "gml", strict=True)
    assert "`id2` has no value" in str(refused.value)


def test_relations_times_and_partitions_of_pajek(tmp_path: Path) -> None:
    """Each relation is a kind, arcs have a direction and edges none, years are dates, a partition an attribute."""
    imported = graph.import_file("pajek", FILES / "trade.net")
    links = imported.dataset.links
    assert ties(imported) == [
        "4 -> arden-land: related-to",
        "4 -> the-red-coast: related-to",
        "arden-land -- cole: meets",
        "arden-land -> the-red-coast: sells",
        "cole -- the-red-coast: sells-undirected",
        "the-red-coast -> cole: sells",
    ]
    sold = links["arden-land-sells-the-red-coast"]
    assert (str(sold.start), str(sold.end), sold.attributes) == ("2001", "2005", {"weight": 3})
    assert len(links["arden-land-meets-cole"].periods) == 2
    assert [actor.attributes["side"] for actor in imported.dataset.actors.values()] == [2, 1, 1, 2]
    assert [each.place.line for each in imported.rejected] == [10, 11]


@pytest.mark.parametrize("text", ["*Vertices 3\n*Matrix\n0 1 0\n0 0 2\n0 0 0\n", "*vertices 3\n*arcs\n1 2 1\n2 3 2\n"])
def test_pajek_without_labels(text: str, tmp_path: Path) -> None:
    """Vertices that are only counted have their numbers as labels; a matrix is read from row to column."""
    imported = read(tmp_path, text, "pajek")
    assert ties(imported) == ["1 -> 2: related-to", "2 -> 3: related-to"]
    assert [link.attributes["weight"] for link in imported.dataset.links.values()] == [1, 2]


EMBEDDED = "dl n=3 labels embedded format=fullmatrix data:\n a b c\na 0 1 0\nb 0 0 1\nc 0 0 0\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DL N = 3\nData:\n0 1 0\n0 0 1\n0 0 0\n", ["1 -> 2", "2 -> 3"]),
        ("dl n=3\nlabels:\na,b,c\ndata:\n0 1 0 0 0\n1 0 0 0\n", ["a -> b", "b -> c"]),
        (EMBEDDED, ["a -> b", "b -> c"]),
        ("dl n=3 format=upperhalf diagonal=absent labels: a b c data:\n1 0\n1\n", ["a -- b", "b -- c"]),
        ("dl n=3 format=lowerhalf labels: a b c data:\n0\n1 0\n0 1 0\n", ["b -- a", "c -- b"]),
        ("dl n=3 diagonal absent labels: a b c data:\n1 0\n0 1\n0 0\n", ["a -> b", "b -> c"]),
        ("DL n=3\nformat = edgelist1\nlabels:\na, b, c\ndata:\n1 2\n2 3 0.5\n", ["a -> b", "b -> c"]),
        ('DL n=3 format=edgelist1 labels embedded: data:\n"a" b\nb c\n', ["a -> b", "b -> c"]),
        ("dl n=3 format=nodelist1 labels: a b c data:\n1 2 3\n2 3\n", ["a -> b", "a -> c", "b -> c"]),
        ("dl n=3 format=nodelist1b labels: a b c data:\n2 2 3\n0\n1 1\n", ["a -> b", "a -> c", "c -> a"]),
        ("dl nr=2 nc=1 format=edgelist2 row labels: a b column labels: t data:\n1 1\n2 1\n", ["a -> t", "b -> t"]),
        (
            'DL\nN=2 NM=2\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\nA\n"B"\nCOLUMN LABELS:\nA\n"B"\n'
            "LEVEL LABELS:\nLIKES\nHATES\nDATA:\n 0 1\n 0 0\n 0 0\n 1 0\n",
            ["a -> b", "b -> a"],
        ),
        ("dl n=2 nm=2 format=edgelist1 labels: a b matrix labels: x y data:\n1 2\n!\n2 1\n", ["a -> b", "b -> a"]),
    ],
)
def test_formats_of_ucinet(text: str, expected: list[str], tmp_path: Path) -> None:
    """The examples of the format's documentation, with labels given, embedded or left out."""
    imported = read(tmp_path, text, "ucinet")
    assert [tie.partition(":")[0] for tie in ties(imported)] == expected
    assert not imported.rejected


def test_faulty_lines_of_ucinet(tmp_path: Path) -> None:
    """A row with a word among its numbers costs that row; an unknown format is refused and those known are named."""
    imported = graph.import_file("ucinet", FILES / "advice.dl")
    assert ties(imported) == [
        "arden -- brook-sea: meets",
        "arden -> brook-sea: advises",
        "arden -> cole: advises",
        "brook-sea -- cole: meets",
        "cole -> arden: advises",
    ]
    assert [each.place.line for each in imported.rejected] == [12]
    with pytest.raises(graph.DataError) as refused:
        read(tmp_path, "dl n=2 format=blockmatrix data:\n", "ucinet")
    assert "edgelist1" in refused.value.diagnostics[0].help


def test_columns_of_gdf() -> None:
    """Quoted commas, apostrophes, missing cells; a direction only where the column says so."""
    imported = graph.import_file("gdf", FILES / "sites.gdf")
    assert ties(imported) == ["arden-post -> brook-inc: related-to", "brook-inc -- ohara: associated"]
    assert [each.place.line for each in imported.rejected] == [5, 9]
    assert [str(loss) for loss in imported.losses] == ["drawing attributes, 2: omitted"]


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("families.gml", "gml"),
        ("trade.net", "pajek"),
        ("advice.dl", "ucinet"),
        ("sites.gdf", "gdf"),
        ("gephi.gexf", "gexf"),
        ("yed.graphml", "graphml"),
        ("titled.xlsx", "xlsx"),
        ("opencti.stix.json", "stix"),
        ("opensanctions.ftm.json", "ftm"),
        ("kumu.json", "json"),
        ("utf16.csv", "csv"),
        ("french.tsv", "csv"),
        ("apoc.csv", "neo4j"),
        ("neo4j-import", "neo4j"),
        ("gephi", "csv"),
    ],
)
def test_formats_are_recognised(name: str, format: str, tmp_path: Path) -> None:
    """A format is recognised by the name of the file, or by its content under any other name."""
    assert recognised(FILES / name) == format
    if (FILES / name).is_file():
        (tmp_path / "file.txt").write_bytes((FILES / name).read_bytes())
        assert recognised(tmp_path / "file.txt") == format


def test_archives_are_recognised(tmp_path: Path) -> None:
    """A ZIP archive is a workbook, a graph of Maltego, or tables, by the names of its files."""
    for name, format in (("[Content_Types].xml", "xlsx"), ("Graphs/Graph1.graphml", "graphml"), ("links.csv", "csv")):
        with zipfile.ZipFile(tmp_path / "file.zip", "w") as archive:
            archive.writestr(name, "x")
        assert recognised(tmp_path / "file.zip") == format


def test_import_without_a_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`axisgraph import FILE` is enough; a format alone, or a file of no format, has a way out."""
    assert main(["import", str(FILES / "trade.net"), "--into", str(tmp_path / "a"), "--dry-run"]) == 0
    assert "4 actors, 6 links" in capsys.readouterr().out
    assert main(["import", "pajek", "--into", str(tmp_path / "a")]) == 2
    assert "axisgraph import pajek FILE" in capsys.readouterr().err
    (tmp_path / "x.bin").write_bytes(b"\0\1")
    with pytest.raises(FilterError, match="not recognised"):
        recognised(tmp_path / "x.bin")
    assert main(["import", str(tmp_path / "none.net"), "--into", str(tmp_path / "a")]) == 1
    assert "does not exist" in capsys.readouterr().err


MALTEGO = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:mtg="http://maltego.paterva.com/xml/mtgx">
<key id="d4" for="node" attr.name="MaltegoEntity"/><key id="d6" for="edge" attr.name="MaltegoLink"/>
<graph edgedefault="directed"><node id="n0"><data key="d4"><mtg:MaltegoEntity type="maltego.Person">
<mtg:Properties displayValue="person.fullname" value="person.fullname">
<mtg:Property name="person.lastname" type="string"><mtg:Value>Reed</mtg:Value></mtg:Property>
<mtg:Property name="person.fullname" type="string"><mtg:Value>Ann Reed</mtg:Value></mtg:Property>
</mtg:Properties></mtg:MaltegoEntity></data></node>
<node id="n1"><data key="d4"><mtg:MaltegoEntity type="maltego.Company"><mtg:Properties>
<mtg:Property name="title" type="string"><mtg:Value>Brook Bank</mtg:Value></mtg:Property>
</mtg:Properties></mtg:MaltegoEntity></data></node>
<edge id="e0" source="n0" target="n1"><data key="d6"><mtg:MaltegoLink type="maltego.link.manual-link"><mtg:Properties>
<mtg:Property name="maltego.link.manual.type" type="string"><mtg:Value>owns</mtg:Value></mtg:Property>
<mtg:Property name="maltego.link.thickness" type="int"><mtg:Value>2</mtg:Value></mtg:Property>
</mtg:Properties></mtg:MaltegoLink></data></edge></graph></graphml>"""


def test_graphs_of_maltego(tmp_path: Path) -> None:
    """The GraphML in an .mtgx archive: names, types and properties of entities, labels of links as kinds."""
    with zipfile.ZipFile(tmp_path / "case.mtgx", "w") as archive:
        archive.writestr("Graphs/Graph1.graphml", MALTEGO)
        archive.writestr("Entities/maltego.Person.entity", "<x/>")
    assert recognised(tmp_path / "case.mtgx") == "graphml"
    imported = graph.import_file("graphml", tmp_path / "case.mtgx")
    assert ties(imported) == ["ann-reed -> brook-bank: owns"]
    actors = imported.dataset.actors
    assert (actors["ann-reed"].type, actors["brook-bank"].type) == ("person", "company")
    assert actors["ann-reed"].attributes == {"person.lastname": "Reed"}
    assert next(iter(imported.dataset.links.values())).attributes == {}


def test_tgf(tmp_path: Path) -> None:
    """A label of a node is its name, one of an edge its kind; a faulty edge costs itself; `#` must be there."""
    text = "1 West Arden\n2 Brook\n3\n#\n1 2 funds\n2 3\n3\n1 9 arms\n"
    imported = read(tmp_path, text, "tgf")
    assert len(imported.dataset.actors) == 3
    assert [link.kind for link in imported.dataset.links.values()] == ["related-to", "funding"]
    assert [each.place.line for each in imported.rejected] == [7, 8]
    with pytest.raises(graph.DataError, match="no line `#`"):
        read(tmp_path, "1 Arden\n2 Brook\n", "tgf")
    (tmp_path / "a.tgf").write_text(text, encoding="utf-8")
    assert recognised(tmp_path / "a.tgf") == "tgf"
