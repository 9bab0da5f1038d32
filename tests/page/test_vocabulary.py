"""The words, numbers and column names of Python and the page have one home: Python writes what the page reads."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts import write_vocabulary
from tests.page.node import MODULES

ROOT = Path(__file__).parents[2]
VALUES = {name: write_vocabulary.plain(value) for name, (_, value) in write_vocabulary.vocabulary().items()}
LISTS = {name: value for name, value in VALUES.items() if isinstance(value, list | dict) and len(value) > 1}


def test_the_committed_module_is_what_python_writes() -> None:
    """graph/page/js/core/vocabulary.js is what scripts/write_vocabulary.py gives, byte for byte."""
    assert write_vocabulary.TARGET.read_text("utf-8") == write_vocabulary.text()


def bare(text: str) -> str:
    """Return a literal without what JSON, JavaScript and a formatter write differently."""
    return re.sub(r",([]})])", r"\1", re.sub(r"""[\s"']""", "", text)).replace("newSet(", "")


@pytest.mark.parametrize("name", LISTS)
def test_no_script_writes_it_again(name: str) -> None:
    """No module of the page but the vocabulary holds the literal, forwards or backwards, nor the body of it."""
    value = LISTS[name]
    ways = [value, value[::-1]] if isinstance(value, list) else [value]
    literals = [bare(write_vocabulary.literal(way)) for way in ways]
    again = [
        path.name
        for path in MODULES.rglob("*.js")
        if path != write_vocabulary.TARGET and any(literal in bare(path.read_text("utf-8")) for literal in literals)
    ]
    assert again == []


def literals(tree: ast.AST) -> Iterator[Any]:
    """Yield the values of the literals of a module that hold more than one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
            try:
                value = ast.literal_eval(node)
            except ValueError:
                continue
            yield value if isinstance(value, dict) else list(value) if not isinstance(value, set) else sorted(value)


def test_python_writes_it_once() -> None:
    """No two literals of the package are one value of the vocabulary: a second one would drift from the first."""
    found = defaultdict(list)
    for path in (ROOT / "graph").rglob("*.py"):
        for value in literals(ast.parse(path.read_text("utf-8"))):
            for name, known in LISTS.items():
                if write_vocabulary.plain(value) == known:
                    found[name].append(path.relative_to(ROOT).as_posix())
    assert {name: homes for name, homes in found.items() if len(homes) > 1} == {}
    assert len(found) > 10


def test_a_word_in_a_script_is_found() -> None:
    """The comparison sees through the ways of writing: quotes, blanks, sets and a comma at the end."""
    assert bare(write_vocabulary.literal(["low", "high"])) in bare('const A = new Set([\n  "low",\n  "high",\n]);')
    assert bare(write_vocabulary.literal({"a": [9, 4]})) in bare("const B = { a: [9, 4] };")
