"""What a table means is read from its cells, and each edge keeps its own direction."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.errors import FilterError
from graph.ingest import Import
from graph.ingest.assembly.fields import attributes, has_unclear_weight
from graph.ingest.dates import as_edtf


def read(folder: Path, text: str, format: str = "csv", **options: object) -> Import:
    """Import a text as a file."""
    file = folder / f"table.{format}"
    file.write_text(text, encoding="utf-8")
    return graph.import_file(format, file, **options)  # type: ignore[arg-type]


def ties(imported: Import) -> list[str]:
    """Return the links as "SOURCE -> TARGET: KIND", with -- for a symmetric kind."""
    data = imported.dataset
    arrow = {id: "--" if kind.symmetric else "->" for id, kind in data.kinds.items()}
    return sorted(f"{each.source} {arrow[each.kind]} {each.target}: {each.kind}" for each in data.links.values())


@pytest.mark.parametrize("turn", [1, -1])
def test_each_row_keeps_its_direction(turn: int, tmp_path: Path) -> None:
    """Gephi's column `Type` counts row by row, whatever the order of the rows."""
    rows = ["arden,brook,Undirected", "brook,cole,Directed", "cole,dale,Mutual"][::turn]
    imported = read(tmp_path, "\n".join(["Source,Target,Type", *rows]))
    expected = ["arden -- brook: associated", "brook -> cole: related-to"]
    assert ties(imported) == [*expected, "cole -- dale: associated"]


def test_a_named_kind_with_both_sorts_of_edge(tmp_path: Path) -> None:
    """Edges without a direction get a symmetric kind beside the directed one; mutual ones run both ways."""
    text = """<gexf><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges>
<edge source="a" target="b" type="undirected" kind="ties"/><edge source="b" target="c" kind="ties"/>
<edge source="a" target="c" type="mutual" kind="weapons"/><edge source="c" target="b" type="undirected" kind="weapons"/>
<edge source="a" target="c" type="mutual" kind="alliance"/></edges></graph></gexf>"""
    expected = [
        "a -- b: ties-undirected",
        "a -- c: alliance",
        "a -> c: weapons",
        "b -> c: ties",
        "c -- b: weapons-undirected",
        "c -> a: weapons",
    ]
    assert ties(read(tmp_path, text, "gexf")) == expected


def test_directions_of_graphml_edges(tmp_path: Path) -> None:
    """`directed` of an edge overrides the graph's default."""
    text = """<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><node id="c"/>
<edge source="a" target="b"/><edge source="c" target="b" directed="true"/></graph></graphml>"""
    assert ties(read(tmp_path, text, "graphml")) == ["a -- b: associated", "c -> b: related-to"]


def test_kumu_sheets_and_projects(tmp_path: Path) -> None:
    """A bar parts the cells of From and To; a project's own JSON has ids, types and kinds of its own."""
    rows = (
        "From,To,Type,Direction\nNorland,Reed Front|Heron Unit,Funding,directed\nReed Front,Heron Unit,Funding,mutual"
    )
    assert ties(read(tmp_path, rows)) == [
        "heron-unit -> reed-front: funding",
        "norland -> heron-unit: funding",
        "norland -> reed-front: funding",
        "reed-front -> heron-unit: funding",
    ]
    text = """{"elements": [
{"_id": "elem-x1", "attributes": {"label": "Norland", "element type": "State"}},
{"_id": "elem-y2", "attributes": {"label": "Reed Front", "element type": "Armed group"}}], "connections": [
{"_id": "conn-z3", "from": "elem-x1", "to": "elem-y2", "attributes": {"connection type": "Funding"}}]}"""
    imported = read(tmp_path, text, "json")
    assert ties(imported) == ["norland -> reed-front: funding"]
    assert {actor.type for actor in imported.dataset.actors.values()} == {"state", "armed-group"}


def test_years_are_no_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table of texts with dates is refused; the message shows columns, two rows and a mapping, in both manners."""
    text = "motto,start,end\nFirst Group,2012,2015\nSecond Group,2013,2016\n"
    with pytest.raises(FilterError) as refused:
        read(tmp_path, text)
    assert "`motto`, `start`, `end`" in refused.value.message
    assert "row 2: First Group | 2012 | 2015" in refused.value.message
    assert "`mapping=source=motto,target=start`" in refused.value.help
    assert main(["import", "csv", str(tmp_path / "table.csv"), "--into", str(tmp_path / "data")]) == 2
    assert "`--map source=motto,target=start`" in capsys.readouterr().err
    actors = read(tmp_path, text.replace("motto", "name")).dataset.actors
    assert [actor.name for actor in actors.values()] == ["First Group", "Second Group"]
    assert ties(read(tmp_path, "start,end\nx,y\n")) == ["x -> y: related-to"]
    imported = read(tmp_path, "actor1,actor2,from,to\nx,y,2012,2013\n")
    assert [(str(link.start), str(link.end)) for link in imported.dataset.links.values()] == [("2012", "2013")]


@pytest.mark.parametrize(
    "head", ["group_1,group_2", "Country A,Country B", "donor_name,recipient_name", "source_actor,target_actor"]
)
def test_names_of_pairs(head: str, tmp_path: Path) -> None:
    """Two columns that differ in a number or a letter, or that say what the two ends are, are the ends."""
    assert ties(read(tmp_path, f"{head},year\nx,y,2012\n")) == ["x -> y: related-to"]


def test_missing_numbers_of_json(tmp_path: Path) -> None:
    """NaN, as Python writes it, is no value, and is counted."""
    text = '{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "weight": NaN}]}'
    imported = read(tmp_path, text, "json")
    assert ties(imported) == ["a -> b: related-to"]
    assert [str(loss) for loss in imported.losses] == ["NaN, 1: read as nothing"]


def test_matrices(tmp_path: Path) -> None:
    """A square table of numbers is a matrix; one that equals its mirror image is undirected; of two modes, a list."""
    imported = read(tmp_path, ",A,B,C\nA,0,1,0\nB,0,0,2\nC,3,0,\n")
    assert ties(imported) == ["a -> b: related-to", "b -> c: related-to", "c -> a: related-to"]
    assert [link.attributes["weight"] for link in imported.dataset.links.values()] == [1, 2, 3]
    assert ties(read(tmp_path, ",A,B\nA,0,1\nB,1,0\n")) == ["a -- b: associated"]
    for nothing in ("NA", "n/a", "-", "None", "nan"):
        assert ties(read(tmp_path, f",A,B,C\nA,0,1,{nothing}\nB,{nothing},0,0\nC,0,0,0\n")) == ["a -> b: related-to"]
    assert ties(read(tmp_path, ",Talks,Raid\nArden,1,0\nBrook,1,1\n")) == [
        "arden -> talks: related-to",
        "brook -> raid: related-to",
        "brook -> talks: related-to",
    ]


@pytest.mark.parametrize(
    "text", ["1 2\n2 3\n", "Arden Brook\nBrook  Cole\n", "Arden,Brook\nBrook,Cole\n", "% x\n1 2 7\n2 1 8\n"]
)
def test_edge_lists_without_a_header(text: str, tmp_path: Path) -> None:
    """Blanks separate words without an option, and a first row of actors is no header."""
    imported = read(tmp_path, text)
    assert len(imported.dataset.links) == 2
    if "7" in text:
        assert [link.attributes for link in imported.dataset.links.values()] == [{"weight": 7}, {"weight": 8}]


SENTENCES = [
    "Special assistant to the director",
    "Met at a dinner in 2014, says a paper",
    "Longtime adviser",
    "Counsel of the fund until 2012",
    "Married",
]


def test_sentences_are_no_kinds_and_addresses_are_sources(tmp_path: Path) -> None:
    """A column of free text gives summaries of claims, one of addresses a source each; few words are kinds."""
    rows = [f'P{n},Q{n},"{text}",https://news.example/{n}' for n, text in enumerate(SENTENCES)]
    imported = read(tmp_path, "\n".join(["Source,Target,Relationship,Citation", *rows]))
    links = imported.dataset.links.values()
    assert {link.kind for link in links} == {"related-to"}
    assert [claim.summary for link in links for claim in link.claims] == SENTENCES
    sources = imported.dataset.sources
    assert {each.url for each in sources.values()} == {f"https://news.example/{n}" for n in range(5)}
    assert {each.publisher for each in sources.values()} == {"news.example"}
    assert any("`mapping=kind=Relationship`" in note for note in imported.notes)
    kinds = read(tmp_path, "source,target,relation\na,b,pays\nb,c,arms\nc,d,trusts\nd,e,shields\ne,f,hosts\n")
    assert len({link.kind for link in kinds.dataset.links.values()}) == 5


def test_words_for_nothing(tmp_path: Path) -> None:
    """NA is a country among codes, and Nan and None are names; what means nothing is counted."""
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "nodes.csv").write_text("id,name,country\nx1,Port company,NA\nx2,Nan,NL\nx3,None,N/A\n", encoding="utf-8")
    (folder / "edges.csv").write_text("source,target,start\nx1,x2,unknown\nx3,x1,2012\n", encoding="utf-8")
    imported = graph.import_file("csv", folder)
    actors = imported.dataset.actors.values()
    assert [(actor.name, actor.country) for actor in actors] == [("Nan", "NL"), ("None", None), ("Port company", "NA")]
    assert {loss.what: loss.count for loss in imported.losses} == {"`N/A` as country": 1, "`unknown` as start": 1}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2005-00-00", "2005"),
        ("2014-02-00", "2014-02"),
        ("2001-05-00 00:00:00", "2001-05"),
        ("0000-00-00", None),
        ("Jul 8, 2011", "2011-07-08"),
        ("8 July 2011", "2011-07-08"),
        ("14-Jul-2012", "2012-07-14"),
        ("Sept 3rd, 2001", "2001-09-03"),
        ("July 2012", "2012-07"),
        ("14 juillet 2012", "2012-07-14"),
        ("14. Juli 2012", "2012-07-14"),
        ("14 de julio de 2012", "2012-07-14"),
        ("14 июля 2012", "2012-07-14"),
        ("2012年7月14日", "2012-07-14"),
        ("14.07.12", "2012-07-14"),
        ("12-Jul-85", "1985-07-12"),
        ("Spring 2012", "2012-21"),
        ("Winter 2012/13", "2012-24"),
        ("2012 Q3", "2012-35"),
        ("second half of 2012", "2012-41"),
        ("c. 2012", "2012~"),
        ("~2012", "2012~"),
        ("2012 ?", "2012?"),
        ("before 2012", "[..2011]"),
        ("before July 2012", "[..2012-06]"),
        ("after 2012-12-31", "[2013-01-01..]"),
        ("by 2012", "[..2012]"),
        ("2012+", "[2012..]"),
        ("2012 or 2013", "[2012,2013]"),
        ("between 2010 and 2012", "[2010..2012]"),
        ("2010–2012", "2010/2012"),
        ("the 1980s", "198X"),
        ("20th century", "19XX"),
    ],
)
def test_dates_of_the_field(text: str, edtf: str | None) -> None:
    """Unknown parts of a date are zeros, and months have names."""
    assert as_edtf(text) == edtf


@pytest.mark.parametrize("text", ["mid-2012", "late 2012", "early 2012", "end of 2012", "Ende 2012"])
def test_what_a_date_says_beyond_edtf_is_kept(text: str, tmp_path: Path) -> None:
    """The year counts, the words stay as an attribute, and the report says so."""
    imported = read(tmp_path, f"source,target,start,end\nA,B,{text},until 2014\n")
    (link,) = imported.dataset.links.values()
    assert (str(link.start), str(link.end), link.attributes) == ("2012", "2014", {"start": text})
    assert [loss.became for loss in imported.losses] == ["the date without them; kept in `attributes`"]


def test_a_span_in_a_column_of_dates(tmp_path: Path) -> None:
    """A link with one date that is a span begins and ends with it."""
    (link,) = read(tmp_path, "source,target,date\nA,B,2010-2012\n").dataset.links.values()
    assert (str(link.start), str(link.end)) == ("2010", "2012")


@pytest.mark.parametrize(
    "text", ["['Brook Co', 'BC']", '["Brook Co", "BC"]', "{Brook Co,BC}", "Brook Co;BC", "Brook Co|BC"]
)
def test_lists_as_programs_write_them(text: str, tmp_path: Path) -> None:
    """A cell of a column of lists holds several values, in the notation of Python, JSON, SQL, or with marks."""
    folder = tmp_path / "tables"
    folder.mkdir()
    cell = text.replace('"', '""')
    (folder / "nodes.csv").write_text(f'id,name,aliases\na,Arden,\nb,Brook,"{cell}"\n', encoding="utf-8")
    (folder / "edges.csv").write_text("source,target\na,b\n", encoding="utf-8")
    brook = graph.import_file("csv", folder).dataset.actors["b"]
    assert [each.name for each in brook.aliases] == ["Brook Co", "BC"]


def test_dates_that_a_column_explains(tmp_path: Path) -> None:
    """One day above 12 orders all dates of its column; without one, a date is either; Excel's numbers are days."""
    head = "source,target,start,end\n"
    rows = read(tmp_path, f"{head}a,b,13/04/2012,41105\nb,c,05/06/2012,41106\n").dataset.links.values()
    assert [(str(link.start), str(link.end)) for link in rows] == [
        ("2012-04-13", "2012-07-15"),
        ("2012-06-05", "2012-07-16"),
    ]
    imported = read(tmp_path, f"{head}a,b,03/04/2012,\n")
    assert [str(link.start) for link in imported.dataset.links.values()] == ["[2012-03-04,2012-04-03]"]
    assert imported.losses[0].what == "dates of `start` that can mean two days"


def test_amounts_without_a_currency_are_attributes(tmp_path: Path) -> None:
    """A column of numbers is money only where something says so."""
    (link,) = read(tmp_path, "source,target,value\na,b,5\n").dataset.links.values()
    assert link.amounts == ()
    assert link.attributes == {"value": 5}
    (link,) = read(tmp_path, "source,target,amount\na,b,5\n", currency="EUR").dataset.links.values()
    assert link.amounts[0].value == 5


def test_a_name_that_the_list_of_actors_lacks(tmp_path: Path) -> None:
    """A link may name an actor beyond the list; an id that is in no list is a fault of its row."""
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "nodes.csv").write_text("id,name\nx1,Arden\nx2,Brook\n", encoding="utf-8")
    (folder / "edges.csv").write_text("source,target\nx1,x2\nx1,Cole Works\nx2,x9\n", encoding="utf-8")
    imported = graph.import_file("csv", folder)
    assert ties(imported) == ["arden -> brook: related-to", "arden -> cole-works: related-to"]
    assert [each.reasons[0].code for each in imported.rejected] == ["unknown-actor"]


def test_every_value_of_follow_the_money(tmp_path: Path) -> None:
    """Several dates are one of a set, further values are attributes, and the pages of a record are cited."""
    text = """{"id": "p", "schema": "Person", "properties": {"name": ["Ann Reed"],
"birthDate": ["1970-02", "1971-05-06"], "nationality": ["lb", "sy"], "topics": ["sanction"]}}
{"id": "c", "schema": "Company", "properties": {"name": ["Reed Trading"], "addressEntity": ["d"]}}
{"id": "d", "schema": "Address", "properties": {"full": ["Quay 1"]}}
{"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"], "startDate": ["2012-03-04T10:20:00"],
"sourceUrl": ["https://news.example/1", "https://news.example/2"], "percentage": ["51"]}}"""
    data = read(tmp_path, text.replace(",\n", ", "), "ftm").dataset
    ann, trading = data.actors["p"], data.actors["c"]
    assert (str(ann.born), ann.country) == ("[1970-02,1971-05-06]", "LB")
    assert ann.attributes == {"nationality": "sy", "topics": "sanction"}
    assert trading.attributes == {"addressEntity": "Quay 1"}
    (link,) = data.links.values()
    assert str(link.start) == "2012-03-04"
    assert link.attributes == {"percentage": 51, "startDate": "2012-03-04T10:20:00"}
    assert [data.sources[claim.source].url for claim in link.claims[1:]] == [
        "https://news.example/1",
        "https://news.example/2",
    ]


def test_every_property_of_stix(tmp_path: Path) -> None:
    """The confidence of a relationship grades its claim, unless the import grades it; the rest is attributes."""
    text = """{"objects": [
{"type": "identity", "id": "identity--1", "name": "Norland", "created": "2020-01-01T00:00:00Z"},
{"type": "threat-actor", "id": "threat-actor--2", "name": "Reed Front",
 "first_seen": "2011-04-05T00:00:00Z", "goals": ["a", "b"]},
{"type": "relationship", "id": "r--1", "relationship_type": "funds", "source_ref": "identity--1",
 "target_ref": "threat-actor--2", "confidence": 85, "labels": ["contested"]}]}"""
    imported = read(tmp_path, text, "stix")
    (link,) = imported.dataset.links.values()
    assert link.claims[0].credibility == 1
    assert link.attributes == {"labels": "contested"}
    front = imported.dataset.actors["threat-actor--2"]
    assert front.attributes == {"first_seen": "2011-04-05T00:00:00Z", "goals": "a; b"}
    assert [loss.count for loss in imported.losses] == [1]
    (link,) = read(tmp_path, text, "stix", credibility=3).dataset.links.values()
    assert link.claims[0].credibility == 3


def test_attributes_of_graphs_are_read_by_their_values(tmp_path: Path) -> None:
    """An edge's `start` that is no date is not one, and a node without a name takes its label."""
    nodes = '<node id="n1"><data key="l">Arden</data></node><node id="n2"><data key="n">Brook</data></node>'
    keys = '<key id="l" attr.name="label"/><key id="n" attr.name="name"/><key id="s" attr.name="start"/>'
    edge = '<edge source="n1" target="n2"><data key="s">left</data></edge>'
    imported = read(tmp_path, f"<graphml>{keys}<graph>{nodes}{edge}</graph></graphml>", "graphml")
    assert ties(imported) == ["arden -> brook: related-to"]
    assert [link.attributes for link in imported.dataset.links.values()] == [{"start": "left"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ccode1,state_name1,ccode2,state_name2,year\n200,Norland,235,Arden,1999\n", "norland -> arden: related-to"),
        ("year,importer1,importer2,flow1\n1870,Norland,Arden,5.1\n", "norland -> arden: related-to"),
        (
            "Entity 1,Entity 1 Type,Link Label,Entity 2,Entity 2 Type\nX,maltego.Person,calls,Y,Company\n",
            "x -> y: calls",
        ),
    ],
)
def test_columns_of_the_field(text: str, expected: str, tmp_path: Path) -> None:
    """Names of states rather than their numbers; types and labels of tables from Maltego and Analyst's Notebook."""
    imported = read(tmp_path, text)
    assert ties(imported) == [expected]
    if "Entity" in text:
        assert [actor.type for actor in imported.dataset.actors.values()] == ["person", "company"]


@pytest.mark.parametrize(
    ("written", "weight"), [("1,5", 1.5), ("2.125", 2.125), ("0,125", 0.125), ("1,000", "1,000"), ("12,500", "12,500")]
)
def test_a_weight_that_may_be_thousands_stays_text(written: str, weight: float | str) -> None:
    """A comma before three digits may mark thousands or decimals."""
    given = {"attributes": {"weight": written}}
    assert attributes(given) == {"attributes": {"weight": weight}}
    assert has_unclear_weight(given) == isinstance(weight, str)
