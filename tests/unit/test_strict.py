"""Strict checks: what counts as one publisher, one address, one country, and what they cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.checks.cut_texts import _schema, _texts
from graph.checks.strict import findings
from graph.checks.strict.publishers import _groups
from graph.checks.strict.registers import is_country
from graph.errors import DateError
from graph.loader import check_folder
from graph.reading import read_yaml_text
from graph.reading.entries import TABLES
from graph.records.calendars import converted, readings
from graph.records.dates import parse_date
from graph.records.origins import plain_address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Weir Post", "Weir Post"),
        ("Harbour Institute", "Harbour Inst."),
        ("Harbour Institute", "HARBOUR INSTITUTE"),
        ("Reed-Daily", "Reed Daily"),
        ("Centre for River Studies", "Center for River Studies"),
        ("Ministry of Bridges and Ferries", "Ministry of Bridges & Ferries"),
        ("Lantern Gazette", "Lantern Gazete"),
        ("Al-Qasab Press", "Alqasab Press"),
    ],
)
def test_spellings_of_one_publisher(one: str, other: str) -> None:
    """Articles, case, punctuation, abbreviations and one letter astray do not make two publishers."""
    assert _groups([one, other, "Salt Review"]) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("International Centre for River Studies", "International Institute for River Studies"),
        ("The Harbour Chronicle", "The News Chronicle"),
        ("Ministry of Defence of Iran", "Ministry of Defence of Iraq"),
        ("Weir 24", "Weir 4"),
        ("CNN", "CNNI"),
        ("The", "A"),
    ],
)
def test_two_publishers(one: str, other: str) -> None:
    """Names that differ in a word, in a digit or in a letter for another are two publishers."""
    assert _groups([one, other]) == []


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/ships",
        "https://www.example.org/ships/",
        "https://EXAMPLE.org:443/ships?utm_source=mail&utm_medium=x",
        "https://example.org/ships#page=4",
        "https://web.archive.org/web/20200101000000/https://example.org/ships",
        "https://web.archive.org/web/2020id_/http://www.example.org/ships/",
    ],
)
def test_one_document_has_one_address(other: str) -> None:
    """What a server, a newsletter or an archive adds to an address does not make another document."""
    assert plain_address(other) == plain_address("https://example.org/ships") == "example.org/ships"


def test_documents_of_one_server_differ() -> None:
    """A path in other letters and a query name another document; the order of a query does not."""
    assert plain_address("https://example.org/Ships") != plain_address("https://example.org/ships")
    assert plain_address("https://example.org/a?id=1") != plain_address("https://example.org/a?id=2")
    assert plain_address("https://example.org/a?x=1&y=2") == plain_address("https://example.org/a?y=2&x=1")
    assert plain_address("http://[bad") == "http://[bad"


def test_countries() -> None:
    """Assigned codes of ISO 3166-1 and Kosovo's XK are countries; reserved and invented ones are not."""
    assert [code for code in ("LB", "PS", "XK", "UK", "QQ", "SU") if is_country(code)] == ["LB", "PS", "XK"]


@pytest.mark.parametrize(
    ("calendar", "written", "meant"),
    [
        ("persian", "1402-07-15", "2023-10-07"),
        ("persian", "1357-11-22", "1979-02-11"),
        ("persian", "1403-12-30", "2025-03-20"),
        ("persian", "1402-07", "[2023-09-23..2023-10-22]"),
        ("persian", "1402", "[2023-03-21..2024-03-19]"),
        ("persian", "1402-07-15?", "2023-10-07?"),
        ("islamic", "1445-03-22", "2023-10-07~"),
        ("islamic", "1445-12", "[2024-06-08..2024-07-07]"),
        ("gregorian", "2023-10-07", "2023-10-07"),
    ],
)
def test_dates_of_other_calendars(calendar: str, written: str, meant: str) -> None:
    """A date of another calendar becomes EDTF of ours; an Islamic day is approximate, a month or year a set of days."""
    assert converted(written, calendar) == meant  # type: ignore[arg-type]
    parse_date(meant)


@pytest.mark.parametrize("written", ["1402-07-31", "1402-13-01", "1402-12-30", "2023-10-07", "140X", "", "1402-00-01"])
def test_what_is_no_date_of_the_persian_calendar(written: str) -> None:
    """A day that the calendar does not have, and a year that is ours, cannot be converted."""
    with pytest.raises(DateError):
        converted(written, "persian")


def test_only_likely_readings_are_named() -> None:
    """A year that another calendar puts into the future, or before 1850, is not offered."""
    latest = parse_date("2026-01-01").latest
    assert [calendar for calendar, _ in readings("1402-07-15", latest)] == ["persian", "islamic"]
    assert readings("1445-03-22", latest) == (("islamic", "2023-10-07~"),)
    assert readings("1066", latest) == ()


def test_free_texts_of_every_table() -> None:
    """Free texts are those that hold any words: no ids, dates, grades, numbers, addresses, codes or choices."""
    free = set()
    for table, model in TABLES.items():
        for name, field in _schema(model)["properties"].items():
            root = read_yaml_text(f"{name}: a", "x").root
            if any(_texts(root, (0, 0), {"properties": {name: field}}, _schema(model).get("$defs", {}), "")):
                free.add(f"{table}.{name}")
    assert {"actors.name", "actors.summary", "links.purpose", "sources.publisher", "events.place"} <= free
    assert not {f"{table}.id" for table in TABLES} & free
    assert not free & {"actors.type", "actors.founded", "links.kind", "links.end", "sources.url", "sources.reliability"}


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_conflict_is_one_fault_and_keeps_its_first_side(line_break: str) -> None:
    """Whatever the line break, a conflict is one fault, its first side is read, and places stay true."""
    lines = [
        "- id: a",
        "<<<<<<< ours",
        "  name: A",
        "||||||| base",
        "  name: B",
        "=======",
        "  name: C",
        ">>>>>>> theirs",
    ]
    document = read_yaml_text(line_break.join([*lines, "  type: state", ""]), "x")
    assert [(fault.code, fault.place.line) for fault in document.faults] == [("merge-conflict", 2)]
    assert document.root == [{"id": "a", "name": "A", "type": "state"}]
    assert document.text.place(document.root[0].spans["type"][0]).line == 9


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- text: |\n    Heading\n    =======\n", []),
        ("- a: b\n>>>>>>> theirs\n- a: c\n", [2]),
        ("<<<<<<< ours\n- a: b\n", [1]),
        ("<<<<<<< x\n- a: b\n=======\n- a: c\n>>>>>>> y\n<<<<<<< x\n- a: d\n=======\n>>>>>>> y\n", [1, 6]),
        ("# <<<<<<< in a comment\n- a: '<<<<<<<<'\n", []),
    ],
)
def test_lone_markers(text: str, lines: list[int]) -> None:
    """A marker without its partners is a fault too; an underlined heading and a marker in a comment are not."""
    faults = [fault for fault in read_yaml_text(text, "x").faults if fault.code == "merge-conflict"]
    assert [fault.place.line for fault in faults] == lines


def test_findings_point_at_fields_of_indented_and_flow_records(tmp_path: Path) -> None:
    """The place of a finding is the field, in a record in blocks below an indented dash and in one in braces."""
    (tmp_path / "actors.yaml").write_text(
        "  - name: Weirland\n    id: weirland\n    type: state\n    country: QQ\n"
        "  - {id: reed, name: Reed, type: party, country: QQ}\n",
        encoding="utf-8",
    )
    (tmp_path / "links.yaml").write_text("- {id: l, source: weirland, target: reed, kind: funding}\n", encoding="utf-8")
    dataset, _ = check_folder(tmp_path)
    assert dataset is not None
    places = [each.place for each in findings(dataset) if each.code == "country-code"]
    assert [(place.line, place.column, place.end_column) for place in places] == [(4, 14, 16), (5, 50, 52)]
    assert [place.excerpt[place.column - 1 : place.end_column - 1] for place in places] == ["QQ", "QQ"]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("start: 2012, end: 2014", "start: 2013, end: 2016", ["overlapping-links"]),
        ("start: 2012, end: 2014", "start: 2013, end: 2016, role: Envoy", []),
        ("start: 2012, end: 2014, items: [rifles]", "start: 2013, end: 2016, items: [boats]", []),
        ("start: 2012, end: 2014, items: [rifles]", "start: 2013, items: [boats, Rifles]", ["overlapping-links"]),
        ("start: 2012, end: 2014", "start: 2014, end: 2016", []),  # possibly one after the other
        ("start: 2012, end: 2014-06", "start: 2014-06, end: 2016", []),
        ("start: 2012, end: ..", "start: 2014", ["overlapping-links"]),
        ("start: 2012", "start: 2014", []),
        ("periods: [2010/2012, 2015/2017]", "start: 2013, end: 2014", []),
        ("periods: [2010/2012, 2015/2017]", "start: 2016-05", ["overlapping-links"]),
        ("purpose: pay", "start: 2012, end: 2014", ["overlapping-links"]),
        ("start: 2012", "start: 2012, end: 2014", ["overlapping-links"]),
        ("end: 2014", "start: 2012, end: 2014", ["overlapping-links"]),
        ("start: 2012, end: 2014", "start: 2012, end: 2014", ["same-link"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("judged", [False, True])
def test_links_that_may_be_one(one: str, other: str, found: list[str], judged: bool, tmp_path: Path) -> None:
    """Times that certainly meet, or that one link lacks, are found; roles, items and judgements make two links."""
    claims = "source: north, target: front, kind: funding, claims: [{source: s, stance: supports, credibility: 2}]"
    tables = {
        "actors": "- {id: north, name: North, type: state}\n- {id: front, name: Front, type: armed-group}\n",
        "links": f"- {{id: one, {claims}, {one}}}\n- {{id: other, {claims}, {other}}}\n",
        "sources": "- {id: s, title: A report, publisher: An institute, reliability: B}\n",
        "dataset": "as_of: 2026-01-01\n",
        "identities": "- {id: two, table: links, records: [one, other], verdict: different}\n" if judged else "[]",
    }
    for name, text in tables.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    dataset, faults = check_folder(tmp_path)
    assert dataset is not None, faults
    codes = {each.code for each in findings(dataset)}
    assert codes & {"overlapping-links", "same-link"} == {*found} - ({"overlapping-links"} if judged else set())
