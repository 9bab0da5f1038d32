"""Options that mean nothing for a file are refused, what is piped in is read, and what an import made is used again."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.errors import DataError, FilterError
from graph.ingest import Options, files, import_file
from graph.records.fields import INVISIBLE

ROWS = "source,target\na,b\n"
LINKS = '{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}'


@pytest.mark.parametrize(
    ("format", "name", "text", "asked"),
    [
        ("json", "a.json", LINKS, Options(delimiter=";")),
        ("json", "a.json", LINKS, Options(sheet="a")),
        ("gml", "a.gml", "graph [ ]", Options(preset="opensanctions")),
        ("gexf", "a.gexf", "<gexf/>", Options(encoding="cp1252")),
        ("csv", "a.csv", ROWS, Options(preset="opensanctions", mapping={"source": "a"})),
    ],
)
def test_an_option_without_a_use_is_refused(format: str, name: str, text: str, asked: Options, tmp_path: Path) -> None:
    """It is named with its value, and the help says for what it is."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(FilterError, match=r"means nothing for|is not read beside it") as found:
        import_file(format, tmp_path / name, asked)
    assert found.value.help


def test_a_field_is_mapped_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two columns for one field are an error, not columns that are not recognised."""
    (tmp_path / "a.csv").write_text(ROWS, encoding="utf-8")
    given = ["import", str(tmp_path / "a.csv"), "--into", str(tmp_path / "data"), "--map", "source=a", "--map"]
    assert main([*given, "source=b"]) == 2
    assert "--map gives `source` twice: `a` and `b`" in capsys.readouterr().err


def test_a_preset_file_that_is_not_there(tmp_path: Path) -> None:
    """Its help speaks of presets, not of data folders."""
    (tmp_path / "a.csv").write_text(ROWS, encoding="utf-8")
    with pytest.raises(FilterError, match="there is no preset file") as found:
        import_file("csv", tmp_path / "a.csv", Options(preset="none-such.yaml"))
    assert "--presets" in found.value.help


def test_what_is_piped_in_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a file, within its limit; the format must be named."""

    def pipe(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    for format, text in (("csv", ROWS), ("json", LINKS), ("tgf", "a A\nb B\n#\na b\n")):
        pipe(text)
        assert main(["import", format, "-", "--into", str(tmp_path / format)]) == 0
        assert len(graph.load(tmp_path / format).dataset.links) == 1
    assert main(["import", "-", "--into", str(tmp_path / "csv")]) == 2
    assert "the format of what is piped in must be named" in capsys.readouterr().err
    monkeypatch.setattr(files, "LARGEST_FILE", 5)
    for text in (ROWS, " "):
        pipe(text)
        with pytest.raises(DataError, match="standard input"):
            import_file("csv", "-")


def test_a_second_file_uses_the_kind_of_the_first(tmp_path: Path) -> None:
    """Links without a kind have one kind, whatever family it was given since; a directed and an undirected one."""
    for number in range(3):
        (tmp_path / f"a{number}.csv").write_text(f"source,target\na{number},b\n", encoding="utf-8")
        (tmp_path / f"b{number}.tgf").write_text(f"1 a{number}\n2 c\n#\n1 2 loves\n", encoding="utf-8")
        for file in (f"a{number}.csv", f"b{number}.tgf"):
            assert main(["import", str(tmp_path / file), "--into", str(tmp_path / "data")]) == 0
        kinds = tmp_path / "data" / "kinds.yaml"
        kinds.write_text(kinds.read_text().replace("alignment", "structure"))
    made = {link.kind for link in graph.load(tmp_path / "data").dataset.links.values()}
    assert made == {"related-to", "loves"}


def test_records_of_one_line_are_told_apart(tmp_path: Path) -> None:
    """`rejected_at` has the column too."""
    links = ",".join(f'{{"source": "a", "target": "b", "start": "2012-{number}-01"}}' for number in range(11, 15))
    (tmp_path / "a.json").write_text(f'{{"nodes":[{{"id":"a"}},{{"id":"b"}}],"links":[{links}]}}', encoding="utf-8")
    found = import_file("json", tmp_path / "a.json")
    found.save(tmp_path / "data")
    lines = (tmp_path / "data" / "rejected.jsonl").read_text().splitlines()
    places = [json.loads(line)["rejected_at"] for line in lines]
    assert len(set(places)) == 2
    assert all(each.startswith("line 1, column ") for each in places)


def test_a_name_without_letters_is_a_name(tmp_path: Path) -> None:
    """It is found by itself, and by nothing that merely has no letters either."""
    (tmp_path / "a.csv").write_text("source,target\n🚀,b\n=======,b\n", encoding="utf-8")
    import_file("csv", tmp_path / "a.csv").save(tmp_path / "data")
    axis = graph.load(tmp_path / "data")
    for name in ("🚀", "======="):
        assert [each.name for each in axis.search(name)] == [name]
        assert name in str(axis.show(name))
    screened = axis.screen(["🚀", "=======", "🚁", "=="])
    assert [[match.name for match in each.matches] for each in screened] == [["🚀"], ["======="], [], []]


def test_names_come_in_without_characters_that_cannot_be_seen(tmp_path: Path) -> None:
    """Of all that a file names; how many there were is reported."""
    (tmp_path / "a\u202eb.csv").write_text(
        "source,target,kind\n\u202eArden,Bro\u200bok,he\u2066lps\n\u200b,Cole,\n", encoding="utf-8"
    )
    found = import_file("csv", tmp_path / "a\u202eb.csv")
    texts = [each.name for each in found.dataset.actors.values()]
    texts += [each.title for each in found.dataset.sources.values()]
    texts += [each.label for each in found.dataset.kinds.values() if each.id in found.made]
    assert {"Arden", "Brook", "ab.csv"} <= set(texts)
    assert all(not INVISIBLE.search(text) for text in texts)
    assert [loss.count for loss in found.losses if "cannot be seen" in loss.what] == [3]
