"""Plain English: the worst words stay out of docs, help, messages, docstrings and the scripts of the page."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
STILTED = re.compile(
    r"\b(whoever|anew|made out|mend(s|ed)?|in the place of|(is|are|has|have) put together|what it is that"
    r"|(is|are) told (in|by|of)|of which there|that there (is|are) no|so many (of|hops|steps|links)|parted (by|at|with)"
    r"|hangs? on|rests? with|the more so|stands? (behind|beside|between|in line|in the way|where))\b",
    re.IGNORECASE,
)
DATA = ("article-check.md", "reliability.md")  # quote the data


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every string of a module: messages, help and docstrings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text outside its code blocks."""
    code = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        code ^= line.lstrip().startswith("```")
        if not code:
            yield number, line


def faults(parts: Iterator[tuple[int, str]], name: str) -> list[str]:
    """Return the place and the words of every stilted phrase."""
    return [f"{name}:{line}: {found[0]}" for line, text in parts for found in STILTED.finditer(text)]


@pytest.mark.parametrize("folder", ["graph", "scripts"])
def test_strings_are_plain(folder: str) -> None:
    """No message, help or docstring has a stilted phrase."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    assert paths
    assert [each for path in paths for each in faults(strings(path), str(path.relative_to(ROOT)))] == []


def test_docs_are_plain() -> None:
    """No page of the docs, nor README or CONTRIBUTING, has a stilted phrase."""
    paths = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
    assert [each for path in paths if path.name not in DATA for each in faults(prose(path), path.name)] == []


def test_the_page_is_plain() -> None:
    """Neither the template of the page nor its scripts, comments included, have a stilted phrase."""
    page = ROOT / "graph" / "page"
    paths = [page / "template.html", *sorted((page / "js").rglob("*.js"))]
    assert len(paths) > 50
    assert [each for path in paths for each in faults(prose(path), path.name)] == []


def test_a_stilted_phrase_is_found(tmp_path: Path) -> None:
    """The search finds a phrase in a docstring, and passes over a code block."""
    module, text = tmp_path / "module.py", tmp_path / "text.md"
    module.write_text('def parts():\n    """Cells are parted by commas."""\n', encoding="utf-8")
    text.write_text("```\nwhoever\n```\nFine.\n", encoding="utf-8")
    assert faults(strings(module), "module.py") == ["module.py:2: parted by"]
    assert faults(prose(text), "text.md") == []
