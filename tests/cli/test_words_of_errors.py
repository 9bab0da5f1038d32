"""An error of the command line names options, never arguments of Python."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

import graph
from graph.cli import main

SOURCES = Path(graph.__file__).parent
ARGUMENTS = {
    name
    for _, method in inspect.getmembers(graph.Graph, inspect.isfunction)
    for name in inspect.signature(method).parameters
} | set(graph.ingest.Options.__dataclass_fields__)


def texts(node: ast.AST) -> str:
    """Return the fixed parts of the texts in an expression."""
    return " ".join(
        each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )


def test_arguments_in_errors_are_declared() -> None:
    """Each argument in the message or the help of a FilterError is in its `words`, which are printed as options."""
    left = []
    for path in sorted(SOURCES.rglob("*.py")):
        if {"cli", "ingest"} & {*path.parts} or path.name == "questions.py":  # they write options themselves
            continue
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "FilterError"):
                continue
            named = {each for part in (*call.args, *call.keywords) for each in re.findall(r"`([a-z_]+)`", texts(part))}
            words = next((each.value for each in call.keywords if each.arg == "words"), None)
            if isinstance(words, ast.Name):
                continue
            left += [
                f"{path.name}:{call.lineno}: {each}"
                for each in sorted(named & ARGUMENTS - {*texts(words or call.func).split()})
            ]
    assert all("height" in each for each in left), left  # which only a notebook has


@pytest.mark.parametrize(
    ("command", "options"),
    [("links --depth 2", ["--from", "--to", "--via"]), ("export markdown", ["--actor", "--path"])],
)
def test_options_in_errors(command: str, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The way out is given as options."""
    assert main(command.split()) == 2
    told = capsys.readouterr().err
    assert all(f"`{option}`" in told for option in options)
