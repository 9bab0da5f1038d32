"""Shell completion: ids of the data folder, and the values of options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import typer

__all__ = ["export_formats", "ids", "words"]

Table = Literal["actors", "links", "sources", "events", "kinds", "stories"]


def ids(*tables: Table) -> Any:
    """Return a completion for the ids of these tables, each with its name, from the data folder of the command line."""

    def complete(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        from graph.loader import check_folder

        dataset, _ = check_folder(context.params.get("data") or "data")
        if dataset is None:
            return []
        records: list[Any] = [record for table in tables for record in getattr(dataset, table).values()]
        return [(record.id, _name(record)) for record in records if record.id.startswith(incomplete)]

    return complete


def words(*choices: str) -> Any:
    """Return a completion for these words."""

    def complete(incomplete: str) -> Sequence[str]:
        return [choice for choice in choices if choice.startswith(incomplete)]

    return complete


def export_formats(incomplete: str) -> Sequence[str]:
    """Complete the formats of `axisgraph export`."""
    from graph.export import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _name(record: Any) -> str:
    for field in ("name", "title", "label", "summary"):
        if name := getattr(record, field, None):
            return str(name)
    return ""
