"""Changes of the texts of a folder, and the smallest ones that add, rename or remove a field of a record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from graph.lsp.flows import line_span
from graph.reading import Fields, Items, Span, Text

__all__ = ["Change", "applied", "field_line", "former_id_added", "inserted_field", "removed_field", "written"]


@dataclass(frozen=True)
class Change:
    """A stretch of a file, and the text that takes its place."""

    path: Path
    span: Span
    text: str


def applied(text: str, changes: Iterable[Change]) -> str:
    """Return a text with changes that do not overlap."""
    for change in sorted(changes, key=lambda each: each.span, reverse=True):
        text = text[: change.span[0]] + change.text + text[change.span[1] :]
    return text


def written(value: str) -> str:
    """Return a text in quotes, as YAML needs it."""
    quote = '"' if "'" in value and '"' not in value and "\\" not in value else "'"
    return f"{quote}{value if quote == chr(34) else value.replace(chr(39), chr(39) * 2)}{quote}"


def break_of(text: str) -> str:
    """Return how the lines of a text end."""
    at = text.find("\n")
    return "\r\n" if at > 0 and text[at - 1] == "\r" else "\n"


def inserted_field(text: Text, fields: Fields, span: Span, lines: str, after: str | None = None) -> Change:
    """Return the change that adds a field (`name: value`) to a mapping, on a line of its own unless it is in braces.

    It comes after the field `after`, or last.
    """
    path = Path(text.name)
    spans = list(fields.spans.values())
    source = text.text
    if source[span[0] : span[0] + 1] == "{":
        at = (fields.spans[after][1] if after in fields.spans else spans[-1][1])[1] if spans else span[0] + 1
        lines += " " if lines.endswith(":") else ""  # `name:}` is no field
        return Change(path, (at, at), f", {lines}" if spans else lines)
    first_key = spans[0][0][0]
    column = first_key - line_span(source, first_key)[0]
    last = (fields.spans[after] if after in fields.spans else spans[-1])[1]
    at = last[0] + len(source[last[0] : last[1]].rstrip())
    at = line_span(source, max(at, last[0]))[1]
    return Change(path, (at, at), f"{break_of(source)}{' ' * column}{lines}")


def removed_field(text: Text, fields: Fields, span: Span, name: str) -> Change:
    """Return the change that removes a field: its lines, or in braces what is between two commas."""
    (key, value), source = fields.spans[name], text.text
    path = Path(text.name)
    start = key[0]
    end = max(key[1], value[0] + len(source[value[0] : value[1]].rstrip()))
    if source[span[0] : span[0] + 1] == "{":
        names = list(fields.spans)
        at = names.index(name)
        if at + 1 < len(names):
            return Change(path, (start, fields.spans[names[at + 1]][0][0]), "")
        if at:
            before = fields.spans[names[at - 1]]
            return Change(path, (max(before[0][1], before[1][1]), max(end, source.find(":", key[1]) + 1)), "")
        return Change(path, (start, end), "")
    return Change(path, field_line(source, start, max(end, key[1])), "")


def field_line(source: str, start: int, end: int) -> Span:
    """Return the lines of a field, with the last break; if the item's dash is before it, the field up to the next."""
    begin, stop = line_span(source, start)[0], line_span(source, end)[1]
    stop += 2 if source.startswith("\r\n", stop) else 1 if stop < len(source) else 0
    if source[begin:start].strip():
        while stop < len(source) and source[stop] == " ":
            stop += 1
        return (start, stop)
    return (begin, stop)


def former_id_added(text: Text, fields: Fields, span: Span, old: str) -> Change:
    """Return the change that adds an id to a record's former ones."""
    path = Path(text.name)
    former = fields.get("former_ids")
    if not isinstance(former, Items) or not former.spans:
        return inserted_field(text, fields, span, f"former_ids: [{old}]")
    first = former.spans[0][0]
    opening = fields.spans["former_ids"][1][0]
    if text.text[opening : opening + 1] == "[":
        return Change(path, (first, first), f"{old}, ")
    begin = line_span(text.text, first)[0]
    return Change(path, (begin, begin), f"{text.text[begin:first]}{old}{break_of(text.text)}")
