"""Names that hold characters which show nothing, or turn text round: two that look alike may be two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from graph.checks.references import Entries, title
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Room, always
from graph.reading.entries import Entry, Table
from graph.records.fields import INVISIBLE

__all__ = ["hidden_characters"]

_NAMES: Final[dict[Table, tuple[str, ...]]] = {
    "actors": ("name", "aliases", "native_names"),
    "sources": ("title", "publisher", "author"),
    "events": ("name", "place"),
    "kinds": ("label", "verb"),
}


def hidden_characters(entries: Entries, room: Room = always) -> Iterator[Diagnostic]:
    """Yield a warning for each name with such a character."""
    for table, fields in _NAMES.items():
        for entry in entries[table]:
            for path, text in _texts(entry, fields):
                if (
                    not text.isascii()
                    and (found := INVISIBLE.search(text))
                    and room("hidden-character", entry.text.name)
                ):
                    message = (
                        f"`{path[0]}` of {title(entry)} holds a character that cannot be seen (U+{ord(found[0]):04X})"
                    )
                    help = "delete it, and type the name again if it was pasted"
                    yield Diagnostic("hidden-character", message, entry.place(*path), help=help)


def _texts(entry: Entry[Any], fields: tuple[str, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for field in fields:
        value = getattr(entry.record, field, None)
        if isinstance(value, str):
            yield (field,), value
        elif value:
            yield from (((field, number), each.name) for number, each in enumerate(value))
