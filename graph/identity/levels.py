"""The scores of matches, from 0 to 100, and their levels."""

from __future__ import annotations

from typing import Final, Literal

__all__ = ["CONTRADICTED", "LIKELY", "POSSIBLE", "Level", "level_of"]

LIKELY: Final = 90.0  # from this score a match is likely
POSSIBLE: Final = 80.0  # from this score a match is possible, and shown unless another threshold is asked for
CONTRADICTED: Final = 70.0  # the most that two subjects with different numbers of one register get
Level = Literal["certain", "likely", "possible"]


def level_of(score: float, *, certain: bool) -> Level:
    """Return the level of a score."""
    return "certain" if certain else "likely" if score >= LIKELY else "possible"
