"""Every regular expression of the tool takes time in proportion to the text, whatever the text is."""

from __future__ import annotations

import pytest

from graph.ingest.dates_in_words import imprecise, in_edtf
from tests.regexes import Use, slow_input, uses

# Values for names in patterns that are made within functions, and how patterns in loops are used.
NAMES = {"marks": "[;|,]", "name": "key", "mask": "1XX", "notation": "a", "first": ["", "  "], "delimiter": ";"}
LOOPS = {
    "graph.bulk.lines": "match",
    "graph.ingest.recognised": "match",
    "graph.query.patterns": "match",
    "graph.records.edtf_forms": "fullmatch",
}
SHORT = "graph/ingest/dates_in_words.py"  # whose patterns get 64 characters at most
USES = list(uses(NAMES, LOOPS))


@pytest.mark.parametrize("use", USES, ids=[use.place for use in USES])
def test_no_pattern_backtracks(use: Use) -> None:
    """For twice as many of any unit that a repeat may take, a pattern takes about twice the time."""
    assert slow_input(use, short=use.place.startswith(SHORT)) is None


def test_patterns_for_short_texts_get_no_others() -> None:
    """A date in words is read up to a number of characters, blanks included."""
    for pad in (0, 64):
        assert (in_edtf(" " * pad + "about 2012") is None) == (pad > 0)
        assert imprecise(" " * pad + "early 2012") == (pad == 0)


@pytest.mark.parametrize("text", [r"(?:[0-9a-f]{4,}-?)+", r"\s*;\s*", r"\[[^\]]*\]\(", r"a*\s*b?\s*$", r"(?:a|aa)+"])
def test_patterns_that_backtrack_are_found(text: str) -> None:
    """What this search exists for is found: powers of two and squares alike."""
    import re

    ways = ("fullmatch",) if text.endswith("+") else ("sub",)
    assert slow_input(Use("here", re.compile(text), ways)) is not None
