"""Every fix does away with its fault, in every broken folder of the diagnostics' tests."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from graph.diagnostics import Diagnostic
from graph.lsp.desk import Desk
from graph.lsp.edits import applied
from graph.lsp.fixes import Fix, fixes
from tests.diagnostics.test_golden import OF_DATA

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "diagnostics" / "cases"
FIXED = sorted(
    re.findall(r"`([a-z0-9-]+)`", (ROOT / "docs" / "editors.md").read_text("utf-8").partition("## Fixes")[2])
)


@cache
def found(case: Path) -> list[tuple[Diagnostic, Fix, tuple[Diagnostic, ...], tuple[Diagnostic, ...]]]:
    """Return each fault with each of its fixes, and the faults before and after it."""
    desk = Desk(case, strict=True)
    snapshot = desk.check()
    made = []
    for fault in snapshot.diagnostics:
        for fix in fixes(fault, snapshot, case):
            texts = {}
            for path in {each.path for each in fix.changes}:
                read = snapshot.checked.files.get(path)
                changes = [each for each in fix.changes if each.path == path]
                assert all(a.span[1] <= b.span[0] for a, b in pairwise(sorted(changes, key=lambda each: each.span)))
                texts[path] = applied(read.text.text if read else "", changes)
            made.append((fault, fix, snapshot.diagnostics, Desk(case, strict=True).check(texts).diagnostics))
    return made


@pytest.mark.parametrize("code", [code for code in OF_DATA if code != "too-large"])
def test_a_fix_does_away_with_its_fault(code: str) -> None:
    """The fault is gone, no text is broken by it, and fields that it adds without a value are all that is new."""
    for fault, fix, before, after in found(CASES / code):
        if fix.moved:
            assert fix.moved[0].exists() != fix.moved[1].exists()
            continue
        left = Counter((each.code, each.message) for each in after)
        there = Counter((each.code, each.message) for each in before)
        assert left[fault.code, fault.message] < there[fault.code, fault.message], fix.title
        new = {code for (code, _), _ in (left - there).items()}
        assert "yaml-syntax" not in new, fix.title
        if fix.title.startswith("Add `"):
            assert new <= {"empty-value"}, fix.title


def test_the_docs_list_what_can_be_fixed() -> None:
    """docs/editors.md names the codes for which a case of the diagnostics' tests has a fix, and no other."""
    having = {fault.code for code in OF_DATA if code != "too-large" for fault, *_ in found(CASES / code)}
    assert sorted(having) == FIXED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- {id: a, name: A, type: state\n", "- {id: a, name: A, type: state}\n"),
        (
            "- id: a\n  name: A\n  type: state\n  ideology: [x, y\n",
            "- id: a\n  name: A\n  type: state\n  ideology: [x, y]\n",
        ),
        ("- id: a\n  name A\n  type: state\n", "- id: a\n  name: A\n  type: state\n"),
        ("- id: a\n  name: @home\n  type: state\n", "- id: a\n  name: '@home'\n  type: state\n"),
        ("- id: a\n  name: A: the first\n  type: state\n", "- id: a\n  name: 'A: the first'\n  type: state\n"),
        ("- id: a\r\n  name: A: it's\r\n  type: state\r\n", '- id: a\r\n  name: "A: it\'s"\r\n  type: state\r\n'),
        ("- id: a\n  name: #1 group\n  type: state\n", "- id: a\n  name: '#1 group'\n  type: state\n"),
        ("- id: a\n  name: 'A\n", "- id: a\n  name: 'A'\n"),
        ("- id: a\n\tname: A\n", "- id: a\n  name: A\n"),
        ("- id: a\n\u00a0 name: A\n", "- id: a\n  name: A\n"),
    ],
)
def test_text_is_made_yaml_again(before: str, after: str, tmp_path: Path) -> None:
    """What a slip of the keyboard breaks is put right by the first fix, and nothing else changes."""
    file = tmp_path / "actors.yaml"
    file.write_bytes(before.encode())
    snapshot = Desk(tmp_path).check()
    made = [fix for fault in snapshot.diagnostics for fix in fixes(fault, snapshot, tmp_path)]
    assert applied(before, made[0].changes) == after
    assert not Desk(tmp_path).check({file: after}).checked.files[file].lost


RECORD = """\
- id: pays
  source: a
  target: b  # the receiver
  kind: funding
  summary: >-
    The first line
    and the second.
  claims:
{0}- id: first
{0}  source: s
{0}  stance: supports
- id: other
  source: a
"""
LINES = RECORD.format("").count("\n")


@pytest.mark.parametrize("style", ["  ", "    "])
@pytest.mark.parametrize("number", range(LINES))
def test_a_tab_becomes_the_spaces_of_the_line(style: str, number: int, tmp_path: Path) -> None:
    """A tab in place of the indentation, behind it or behind a dash is reported as a tab, and becomes its spaces."""
    text = RECORD.format(style)
    lines = text.split("\n")
    line = lines[number]
    indent = line[: len(line) - len(line.lstrip(" "))]
    rest = line[len(indent) :]
    slips = ["\t" * -(-len(indent) // 4) + rest] if indent else []
    slips += [f"{indent}\t{rest}"] if indent and ":" in rest else []  # within a text a tab is a character
    for slip in [*slips, *([f"{indent}-\t{rest[2:]}"] if rest.startswith("- ") else [])]:
        file = tmp_path / "links.yaml"
        before = "\n".join([*lines[:number], slip, *lines[number + 1 :]])
        file.write_text(before)
        snapshot = Desk(tmp_path).check()
        fault = next(each for each in snapshot.diagnostics if each.code == "yaml-syntax")
        assert (fault.message, fault.place.line) == ("the line is indented with a tab", number + 1), slip
        (fix,) = fixes(fault, snapshot, tmp_path)
        assert applied(before, fix.changes) == text, slip
