"""Files made to hurt: each gives one clear fault, in bounded memory and with work in proportion to its size, and
nothing is written.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import graph
from graph.cli import main
from tests.work import HANG, TIMES_THE_INPUT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")

ROOT = Path(__file__).parents[2]
MOST_MEMORY = 1_500 * 2**20  # bytes of address space, of which Python and its libraries take a good part

# what runs under limits: an import of the small file and of the large one; the report is that of the large one
IMPORT = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MOST_MEMORY}, {MOST_MEMORY}))
from contextlib import redirect_stderr
from io import StringIO
from graph.cli import main
from tests.work import assert_grows
def run(file):
    with redirect_stderr(StringIO()) as said:
        code = main(["import", sys.argv[1], file, "--into", f"{{file}}-data", "--strict"])
    return code, said.getvalue()
code, said = assert_grows(run, *sys.argv[2:])
sys.stderr.write(said)
sys.exit(code)
"""


def zip_bomb(path: Path, size: int) -> None:
    """Write a workbook that is a thousandth of the `size` in MiB that it unpacks to."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as file:
            for _ in range(size):
                file.write(b"0" * 2**20)


def laughs(path: Path, levels: int) -> None:
    """Write as many laughs as ten to the power of `levels`: a billion of nine."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels + 1))
    laugh = f'<!DOCTYPE g [<!ENTITY l0 "lol">{entities}]><graphml><graph><node id="&l{levels};"/></graph></graphml>'
    path.write_text(laugh)


# the format, the size, what writes a file of a size, and the code of the fault
CASES: dict[str, tuple[str, int, Callable[[Path, int], object], str]] = {
    "zip-bomb": ("xlsx", 600, zip_bomb, "too-large"),
    "billion-laughs": ("graphml", 160, laughs, "bad-file"),
    "deep-xml": ("gexf", 200_000, lambda path, n: path.write_text("<gexf>" + "<nodes>" * n), "too-deep"),
    "deep-json": ("json", 500_000, lambda path, n: path.write_text('{"nodes":' + "[" * n), "too-deep"),
    "deep-json-lines": ("ftm", 500_000, lambda path, n: path.write_text('{"id":' * n), "too-deep"),
    "deep-objects": ("stix", 500_000, lambda path, n: path.write_text('{"objects":' * n), "too-deep"),
    "giant-cell": ("csv", 5_000_000, lambda path, n: path.write_text("source,target\na," + "x" * n), "too-large"),
    "giant-number": (
        "json",
        100_000,
        lambda path, n: path.write_text('{"nodes":[],"edges":[' + "9" * n + "]}"),
        "bad-file",
    ),
    "open-quote": ("csv", 200_000, lambda path, n: path.write_text('source,target\n"' + "a,b\n" * n), "bad-file"),
    "comments": ("csv", 400_000, lambda path, n: path.write_text("#\n" * n + "source,target\na,"), "missing-field"),
    "equal-columns": ("csv", 40_000, lambda path, n: path.write_text("source,target" + ",a" * n + "\nx\n"), "missing-"),
    "equal-names": (
        "json",
        200_000,
        lambda path, n: path.write_text('{"nodes":[{' + ",".join(f'"{at}":1' for at in range(n)) + ',"9":1}]}'),
        "bad-file",
    ),
    "only-nul": (
        "csv",
        100_000,
        lambda path, n: path.write_bytes(b"source,target\n" + b"\0" * n + b",b\n"),
        "control-character",
    ),
}


MANY = {
    "links": ("csv", "source,target\na,b\nb,c\nc,d\nd,e\n"),
    "actors": ("csv", "name,type\na,state\nb,state\nc,state\nd,state\n"),
    "lists": ("csv", "source,target\na;b,c;d\n"),
    "years": ("csv", "source,target,2010,2011,2012,2013\na,b,1,2,3,4\n"),
    "matrix": ("csv", ",a,b,c\na,0,1,1\nb,1,0,1\nc,1,1,0\n"),
    "objects": ("json", '[{"source":"a","target":"b"},{"source":"b","target":"c"},{"source":"c","target":"a"}]'),
    "graph": ("json", '{"nodes":[{"id":"a"},{"id":"b"},{"id":"c"}],"links":[{"source":"a","target":"b"}]}'),
    "gml": ("gml", "graph [ node [ id 1 ] node [ id 2 ] node [ id 3 ] edge [ source 1 target 2 ] ]"),
}


@pytest.mark.parametrize("case", sorted(MANY))
def test_too_many_records_are_refused_by_their_number(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message has the limit and the way round, and nothing is written."""
    monkeypatch.setattr("graph.ingest.limits.MOST_RECORDS", 3)
    format, text = MANY[case]
    (tmp_path / "file").write_text(text)
    assert main(["import", format, str(tmp_path / "file"), "--into", str(tmp_path / "data")]) == 1
    said = capsys.readouterr().err
    assert "error[too-large]" in said
    assert "the limit of one import is 3 actors, links and events" in said
    assert "import them one after another into the same folder" in said
    assert not (tmp_path / "data").exists()


def test_our_own_export_has_the_same_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is one import too."""
    (tmp_path / "a.csv").write_text("source,target\na,b\n")
    graph.import_file("csv", tmp_path / "a.csv").save(tmp_path / "data")
    graph.load(tmp_path / "data").export("json").save(tmp_path / "a.json")
    monkeypatch.setattr("graph.ingest.limits.MOST_RECORDS", 2)
    with pytest.raises(graph.DataError, match="has 3 records"):
        graph.import_file("json", tmp_path / "a.json")


ACTOR = """@prefix ax: <urn:axisgraph:ns#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
<urn:axisgraph:actor:a> a ax:Actor; ax:id "a"; ax:type "state"; ax:name "A"; {} .
"""
VALUES = {
    "circle": "ax:summary <urn:axisgraph:x#1> . <urn:axisgraph:x#1> ax:y <urn:axisgraph:x#1>",
    "list-in-itself": "ax:aliases _:l . _:l rdf:first _:l ; rdf:rest rdf:nil",
    "no-json": 'ax:summary "{bad"^^rdf:JSON',
    "no-date": 'ax:founded "abc"^^xsd:date',
    "no-number": 'ax:founded "abc"^^xsd:decimal',
    "no-bytes": 'ax:founded "a"^^xsd:base64Binary',
}


@pytest.mark.parametrize("case", sorted(VALUES))
def test_a_value_of_turtle_that_is_none_is_a_fault(
    case: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Neither a circle nor a text that is not of its type ends in a traceback, also not in the log of a library."""
    (tmp_path / "a.ttl").write_text(ACTOR.format(VALUES[case]))
    assert main(["import", "turtle", str(tmp_path / "a.ttl"), "--into", str(tmp_path / "data"), "--strict"]) == 1
    said = capfd.readouterr().err
    assert "error[bad-" in said
    assert "Traceback" not in said
    assert caplog.records == []


@pytest.mark.parametrize("encoding", ["idna", "undefined", "zlib", "no-such"])
def test_an_encoding_that_is_none_of_files_is_named(
    encoding: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """XML may declare any encoding."""
    (tmp_path / "a.graphml").write_text(f"<?xml version='1.0' encoding='{encoding}'?><graphml/>")
    assert main(["import", "graphml", str(tmp_path / "a.graphml"), "--into", str(tmp_path / "data")]) == 1
    said = capfd.readouterr().err
    assert "error[bad-file]" in said
    assert encoding in said


@pytest.mark.parametrize("encoding", ["undefined", "zlib", "no-such"])
def test_an_encoding_option_that_is_none_is_wrong_usage(
    encoding: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The name of the encoding is in the message."""
    (tmp_path / "a.csv").write_text("source,target\na,b\n")
    given = ["--into", str(tmp_path / "data"), "--encoding", encoding]
    assert main(["import", "csv", str(tmp_path / "a.csv"), *given]) == 2
    assert encoding in capfd.readouterr().err


@pytest.mark.parametrize("case", sorted(CASES))
def test_one_clear_fault_in_bounds(case: str, tmp_path: Path) -> None:
    """The import ends with exit code 1 and the fault's code, within 1.5 GB, and leaves nothing behind."""
    format, size, make, code = CASES[case]
    small, large = tmp_path / "small", tmp_path / "large"
    make(small, size // TIMES_THE_INPUT)
    make(large, size)
    program = [sys.executable, "-c", IMPORT, format, str(small), str(large)]
    done = subprocess.run(program, capture_output=True, encoding="utf-8", check=False, timeout=HANG, cwd=ROOT)
    assert done.returncode == 1, done.stderr[-500:]
    assert f"error[{code}" in done.stderr, done.stderr[:500]
    assert "Traceback" not in done.stderr
    assert "should not have happened" not in done.stderr
    assert len(done.stderr) < 20_000
    assert {path.name for path in tmp_path.iterdir()} - {"small-data"} == {"small", "large"}
