"""Columns of the picture that claim the same actor or role."""

from __future__ import annotations

from collections.abc import Iterator

from graph.diagnostics import Diagnostic
from graph.reading.entries import Entry
from graph.records.model import DatasetInfo

__all__ = ["column_clashes"]


def column_clashes(info: Entry[DatasetInfo]) -> Iterator[Diagnostic]:
    """Yield a fault for each actor or role that an earlier column of the data set has."""
    first: dict[tuple[str, str], tuple[str | int, ...]] = {}
    for at, column in enumerate(info.record.columns or ()):
        claimed: list[tuple[tuple[str, str], tuple[str | int, ...]]] = []
        if column.role:
            claimed.append((("role", column.role), ("columns", at, "role")))
        claimed += [(("actor", id), ("columns", at, "actors", number)) for number, id in enumerate(column.actors)]
        for (what, name), path in claimed:
            earlier = first.setdefault((what, name), path)
            if earlier is not path:
                yield Diagnostic(
                    "two-columns",
                    f"two columns of the picture have the {what} `{name}`",
                    info.place(*path),
                    related=((f"{what} `{name}` is first at", info.place(*earlier)),),
                    help="keep it in one of them",
                )
