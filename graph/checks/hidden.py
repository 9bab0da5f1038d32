"""Names that hold characters which show nothing, break the line or turn text round: two that look alike may be two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from graph.checks.references import title
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Room, always
from graph.reading.entries import Entry, Table
from graph.records.fields import BREAKING, INVISIBLE

__all__ = ["hidden_characters", "hidden_in"]

_NAMES: Final[dict[Table, tuple[str, ...]]] = {
    "actors": ("name", "aliases", "native_names"),
    "sources": ("title", "publisher", "author"),
    "links": ("role",),
    "events": ("name", "place"),
    "stories": ("title",),
    "kinds": ("label", "verb"),
}


def hidden_characters(table: Table, entry: Entry[Any], room: Room = always) -> Iterator[Diagnostic]:
    """Yield a warning for each name of a record with such a character."""
    return hidden_in(entry, _NAMES.get(table, ()), room)


def hidden_in(entry: Entry[Any], fields: tuple[str, ...], room: Room = always) -> Iterator[Diagnostic]:
    """Yield a warning for each name in these fields of a record with such a character."""
    for path, text in _texts(entry, fields):
        if not text.isprintable() and (found := _hidden(text)) and room("hidden-character", entry.text.name):
            char, help = found
            message = f"`{path[0]}` of {title(entry)} holds {char}"
            yield Diagnostic("hidden-character", message, entry.place(*path), help=help)


def _hidden(text: str) -> tuple[str, str] | None:
    """Return in words the first character of a name that does not belong there, and the way out."""
    if found := BREAKING.search(text):
        what = "a tab" if found[0] == "\t" else "a line break"
        return f"{what} (U+{ord(found[0]):04X})", "write the name on one line, with single spaces"
    if found := INVISIBLE.search(text):
        char = f"a character that cannot be seen (U+{ord(found[0]):04X})"
        return char, "delete it, and type the name again if it was pasted"
    return None


def _texts(entry: Entry[Any], fields: tuple[str, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for field in fields:
        value = getattr(entry.record, field, None)
        if isinstance(value, str):
            yield (field,), value
        elif value:
            yield from (((field, number), each.name) for number, each in enumerate(value))
