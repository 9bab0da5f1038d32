"""The limits and tests that the docs name are those of the code."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMITS = (ROOT / "docs" / "reliability-of-the-tool.md").read_text(encoding="utf-8").partition("## Limits\n")[2]
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_each_limit_is_that_of_the_code() -> None:
    """A changed limit is changed in the table too."""
    rows = re.findall(r"^\| .+ \| ([\d,]+)( MiB)? \| `(graph[\w.]+)\.(\w+)` \|$", LIMITS, re.MULTILINE)
    assert len(rows) == len(re.findall(r"^\| .+ \| [^|]*\d[^|]* \| `graph[\w.]+` \|$", LIMITS, re.MULTILINE)) > 15
    for shown, unit, module, name in rows:
        value = getattr(import_module(module), name)
        assert float(value) == int(shown.replace(",", "")) * (2**20 if unit else 1), f"{module}.{name}"


def test_what_security_names_exists() -> None:
    """Each test and script that holds a promise is there, and so is each file that is linked."""
    named = re.findall(r"`((?:tests|scripts)/[\w/.]+)`", SECURITY)
    linked = re.findall(r"\]\(([\w/.-]+?)(?:#[\w-]+)?\)", SECURITY)
    assert len(named) > 10
    assert linked
    assert [path for path in (*named, *linked) if not (ROOT / path).exists()] == []
