"""Every regular expression of the tool takes time in proportion to the text, whatever the text is."""

from __future__ import annotations

import pytest

from tests.regexes import Use, slow_input, uses

# Values for names in patterns that are made within functions, and how patterns in loops are used.
NAMES = {"marks": "[;|,]", "name": "key", "mask": "1XX", "notation": "a", "first": ["", "  "]}
LOOPS = {"graph.records.edtf_forms": "fullmatch", "graph.query.patterns": "match"}
USES = list(uses(NAMES, LOOPS))


@pytest.mark.parametrize("use", USES, ids=[use.place for use in USES])
def test_no_pattern_backtracks(use: Use) -> None:
    """For twice as many of any unit that a repeat may take, a pattern takes about twice the time."""
    assert slow_input(use) is None


@pytest.mark.parametrize("text", [r"(?:[0-9a-f]{4,}-?)+", r"\s*;\s*", r"\[[^\]]*\]\(", r"a*\s*b?\s*$", r"(?:a|aa)+"])
def test_patterns_that_backtrack_are_found(text: str) -> None:
    """What this search exists for is found: powers of two and squares alike."""
    import re

    ways = ("fullmatch",) if text.endswith("+") else ("sub",)
    assert slow_input(Use("here", re.compile(text), ways)) is not None
