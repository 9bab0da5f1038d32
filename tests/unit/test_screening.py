"""`screen` finds who is meant in a list of names, measured on 500 spellings, and reads lists as people keep them."""

from __future__ import annotations

import csv
import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from benchmarks import screening
from graph.cli import main
from graph.errors import FilterError
from graph.ingest.names import read_names
from graph.ingest.raw import Options
from graph.query.screening import screen
from tests.builders import dataset
from tests.unit.test_identity import actors

ROOT = Path(__file__).parents[2]
ACTORS = (
    {"id": "heron", "name": "Heron Guard", "type": "armed-group", "country": "LB", "identifiers": {"ofac": "4711"}},
    {"id": "nuri", "name": "Karim Nuri", "type": "person", "country": "SY", "born": "1961-04-05"},
    {"id": "reeds", "name": "Reeds", "type": "party", "native_names": [{"name": "القصب", "lang": "ar"}]},
)


def graph_of() -> Any:
    """Return a graph of a group, a person and a party."""
    from graph.build import build

    return build(actors(*ACTORS))


def first(given: Any, **asked: Any) -> Any:
    """Return the first match of one name."""
    (row,) = screen(graph_of(), [given], **asked)
    return row.matches[0] if row.matches else None


@pytest.fixture(scope="module")
def measured() -> list[screening.Answer]:
    """The answers to the list of spellings."""
    return screening.answers()


def test_the_list_is_what_it_says(measured: list[screening.Answer]) -> None:
    """500 spellings, a quarter of them of nobody; none is the usual name of the actor that it means."""
    assert len(measured) == 500
    assert sum(not each.means for each in measured) == 130
    with (screening.FOLDER / "spellings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["group"] for row in rows} > {"script", "cyrillic", "alias", "romanisation", "order", "typo", "initials"}
    assert all((row["group"] == "negative") == (not row["means"]) for row in rows)


def test_the_docs_show_what_is_measured(measured: list[screening.Answer]) -> None:
    """docs/screening.md has the table of `python -m benchmarks.screening`."""
    assert screening.table(measured) in (ROOT / "docs" / "screening.md").read_text(encoding="utf-8")


def test_recall_and_precision_hold(measured: list[screening.Answer]) -> None:
    """At the usual threshold most spellings are found, and most of what is found is right."""
    meant = [each for each in measured if each.means]
    right = sum(screening.is_found(each, 80) for each in meant)
    assert right / len(meant) >= 0.85
    assert right / sum(screening.is_matched(each, 80) for each in measured) >= 0.94


def test_what_is_known_beside_the_name_counts() -> None:
    """Country, date of birth and numbers raise or lower the score, each with a reason."""
    plain = first("Kareem Noori")
    assert plain.id == "nuri"
    more = first({"name": "Kareem Noori", "country": "SY", "born": "1961"})
    assert more.score > plain.score
    assert {"country", "dates"} <= {reason.about for reason in more.reasons}
    less = first({"name": "Kareem Noori", "country": "US", "born": "1990"}, threshold=0)
    assert less.score < plain.score
    number = first({"name": "Something else", "identifiers": {"ofac": "4711"}})
    assert (number.id, number.level, number.score) == ("heron", "certain", 100)
    assert first("Al-Qasab").id == "reeds"


@pytest.mark.parametrize(
    ("names", "asked"),
    [
        ([{"name": "x", "colour": "red"}], {}),
        ([{"name": "x", "born": "soon"}], {}),
        ([{"name": "x", "identifiers": {"isin": "1"}}], {}),
        (["x"], {"threshold": -1}),
        (["x"], {"limit": 0}),
    ],
)
def test_what_cannot_be_understood_is_refused(names: list[Any], asked: dict[str, Any]) -> None:
    """A field, a date, a register or a number out of range."""
    with pytest.raises(FilterError):
        screen(graph_of(), names, **asked)


def test_a_name_of_nothing_has_no_match() -> None:
    """Empty names, blanks and punctuation are rows without a match."""
    assert [len(row.matches) for row in screen(graph_of(), ["", "  ", "-", {"name": ""}, {}])] == [0] * 5
    assert not screen(dataset_graph(), ["Heron Guard"])[0].matches


def dataset_graph() -> Any:
    """Return a graph without actors."""
    from graph.build import build

    return build(dataset([]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heron Guard\nReeds\n", [{"name": "Heron Guard"}, {"name": "Reeds"}]),
        ("name\nHeron Guard\n", [{"name": "Heron Guard"}]),
        (
            "Full name;DOB;Nationality\nKarim Nuri;5.4.1961;Syria\n",
            [{"name": "Karim Nuri", "countries": ["SY"], "born": "1961-04-05"}],
        ),
        (
            "Entity,Aliases,OFAC,Type\nHeron Guard,Herons; Guard,4711,person\n",
            [{"name": "Heron Guard", "names": ["Herons", "Guard"], "type": "person", "identifiers": {"ofac": "4711"}}],
        ),
        ("name,born,country\nKarim,soon,Atlantis\n", [{"name": "Karim"}]),
    ],
    ids=["no header", "header", "semicolons", "aliases and numbers", "faulty cells"],
)
def test_lists_are_read_as_people_keep_them(text: str, expected: list[dict[str, Any]], tmp_path: Path) -> None:
    """The header says what is what; a single column needs none; what cannot be read is counted."""
    file = tmp_path / "names.csv"
    file.write_text(text, encoding="utf-8")
    names, notes = read_names(file, Options(dates="day-first" if ";DOB" in text else None))
    assert names == expected
    assert any("left out" in note for note in notes) == ("Atlantis" in text)


LIST = [["name", "born", "country"], ["Karim Nuri", "1961-04-05", "NA"], ["Heron Guard", "", "SY"]]


def written(ending: str) -> bytes:
    """Return a list of names in a format."""
    if ending == "xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.Workbook()
        for row in (["Customers of the bank", None, None], *LIST):
            book.active.append(row)
        file = BytesIO()
        book.save(file)
        return file.getvalue()
    objects = [{name: cell for name, cell in zip(LIST[0], row, strict=True) if cell} for row in LIST[1:]]
    if ending == "json":
        return json.dumps({"customers": objects}).encode()
    if ending == "jsonl":
        return "\n".join(map(json.dumps, objects)).encode()
    mark = {"csv": ",", "tsv": "\t", "txt": ";"}[ending]
    return "\n".join(mark.join(row) for row in LIST).encode("utf-16" if ending == "txt" else "utf-8")


@pytest.mark.parametrize("ending", ["csv", "tsv", "txt", "xlsx", "json", "jsonl"])
def test_a_list_may_be_in_any_format(ending: str, tmp_path: Path) -> None:
    """The content says what it is, so that a file and standard input are read alike; NA is Namibia."""
    content = written(ending)
    (tmp_path / f"names.{ending}").write_bytes(content)
    names, _ = read_names(tmp_path / f"names.{ending}", Options())
    assert names == [
        {"name": "Karim Nuri", "countries": ["NA"], "born": "1961-04-05"},
        {"name": "Heron Guard", "countries": ["SY"]},
    ]
    assert read_names(Path("-"), Options(), content)[0] == names


@pytest.mark.parametrize("header", [True, False])
def test_a_line_is_a_name_however_many_words_it_has(header: bool) -> None:
    """Names of as many words each are no columns; a row of column names makes them such."""
    names = read_names(Path("-"), Options(header=header), b"Ann Reed\nBob Clay\n")[0]
    assert names == [{"name": "Ann Reed"}, {"name": "Bob Clay"}]
    assert read_names(Path("-"), Options(), b"name country\nAnn LB\n")[0] == [{"name": "Ann", "countries": ["LB"]}]


def test_records_of_json_have_keys_and_no_header() -> None:
    """The key of a list of one column is no name; a name of several parts is their text."""
    assert read_names(Path("-"), Options(), b'[{"persons": "Ann"}]')[0] == [{"name": "Ann"}]
    (found,), _ = read_names(Path("-"), Options(), b'[{"name": {"first": "Ann", "last": "Reed"}, "country": "LB"}]')
    assert found == {"name": "Ann Reed", "countries": ["LB"]}
    assert screen(graph_of(), [{"names": ["Ann"]}, {"names": None}]).names[0].name == "Ann"


def test_a_field_that_names_do_not_have() -> None:
    """A wrong field is refused, and not left out."""
    with pytest.raises(FilterError, match="no field of a name `foo`"):
        read_names(Path("-"), Options(mapping={"foo": "name"}), written("csv"))


def test_the_command_prints_a_table_csv_and_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The three agree; a file without names is refused with the columns that it has."""
    monkeypatch.delenv("AXISGRAPH_DATA", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "actors.yaml").write_text("- {id: heron, name: Heron Guard, type: armed-group}\n", encoding="utf-8")
    (tmp_path / "links.yaml").write_text("[]\n", encoding="utf-8")
    file = tmp_path / "names.csv"
    file.write_text("who,land\nHerron Guard,LB\nNobody,\n", encoding="utf-8")
    words = ["screen", str(file), "--data", str(tmp_path)]
    assert main(words) == 2
    err = capsys.readouterr().err
    assert "`who`, `land`" in err
    assert "`--map`" in err
    words += ["--map", "name=who,country=land"]
    assert main(words) == 0
    assert "1 of 2 names matched" in capsys.readouterr().out
    assert main([*words, "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [len(row["matches"]) for row in answer["names"]] == [1, 0]
    assert main([*words, "--format", "csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(row["name"], row["id"]) for row in rows] == [("Herron Guard", "heron"), ("Nobody", "")]
    assert float(rows[0]["score"]) == answer["names"][0]["matches"][0]["score"]
