"""Formats of exports and imports by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.records.names import suggest

__all__ = ["format_named"]

F = TypeVar("F")


def format_named(name: str, formats: Mapping[str, F], way: Literal["export", "import"]) -> F:
    """Return a format by name. Raises FilterError, with a suggestion."""
    if name not in formats:
        known = ", ".join(sorted(formats))
        help = did_you_mean(*suggest(name, formats), otherwise=f"the formats are {known}")
        raise FilterError(f"no {way} format `{name}`", help=help)
    return formats[name]
