"""Replacements in the text of a YAML file that turn one value into another, and leave all else byte for byte.

A field, an item of a list or a value is replaced where it is. Comments, quotes, the order of fields and the indentation
of what stays are not touched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from graph.reading import Document, Fields, Items, Span
from graph.reading.comments import Comments
from graph.reading.yaml_form import FREE, Form, flow_text, in_order
from graph.reading.yaml_layout import FieldLayout, Layout
from graph.reading.yaml_scalars import scalar

__all__ = ["Sheet", "Splice", "Splices", "UnusualError", "end_of", "runs"]

_DASH: Final = re.compile(r"[ \t]*- +")
_ALONE: Final = re.compile(r"([ \t]*+)(-?)[ \t]*+(#.*)?")
_BREAK: Final = re.compile(r"\r\n|\r|\n")


class UnusualError(Exception):
    """The text is written in a way that is not edited in place; the record is written in form instead."""


@dataclass(frozen=True)
class Splice:
    """A replacement: the characters from `start` to `end` by `text`."""

    start: int
    end: int
    text: str


class Sheet:
    """A text with its lines, and the replacements made in it."""

    def __init__(self, document: Document) -> None:
        self.text = document.text.text
        self._of = document.text
        found = _BREAK.search(self.text)
        self.eol = found[0] if found else "\n"
        self.made: list[Splice] = []

    def line(self, at: int) -> int:
        """Return the start of the line of a character."""
        return self._of.line_starts[self._of.line(at) - 1]

    def following(self, at: int) -> int:
        """Return the start of the line after that of a character, or the end of the text."""
        number, starts = self._of.line(at), self._of.line_starts
        return starts[number] if number < len(starts) else len(self.text)

    def rest(self, at: int) -> str:
        """Return what follows a character on its line."""
        return self.text[at : self.following(at)].strip()

    def dash(self, start: int) -> int:
        """Return where the dash of the item that begins at `start` is. Raises UnusualError."""
        before = self.text[self.line(start) : start]
        if _DASH.fullmatch(before):
            return self.line(start) + before.index("-")
        at = start if not before.strip(" ") else 0
        while at and self.line(at):
            at = self.line(at) - 1
            found = _ALONE.fullmatch(self.text[self.line(at) : at].rstrip("\r"))
            if not found:
                break
            if found[2]:
                return self.line(at) + len(found[1])
        raise UnusualError

    def replace(self, start: int, end: int, lines: str | Sequence[str]) -> None:
        """Replace characters by a text or by lines."""
        text = lines if isinstance(lines, str) else "\n".join(lines)
        self.made.append(Splice(start, end, text.replace("\n", self.eol)))

    def insert(self, at: int, lines: Sequence[str]) -> None:
        """Insert whole lines at the start of a line, or at the end of the text."""
        if at and at == len(self.text) and self.text[at - 1] not in "\r\n":
            self.replace(at, at, ["", *lines])
        else:
            self.replace(at, at, [*lines, ""])

    def applied(self) -> str:
        """Return the text with its replacements. Raises UnusualError if two are of one place."""
        parts, at = [], 0
        for each in sorted(self.made, key=lambda each: (each.start, each.end)):
            if each.start < at:
                raise UnusualError
            parts += [self.text[at : each.start], each.text]
            at = each.end
        return "".join([*parts, self.text[at:]])


def end_of(text: str, value: Any, span: Span) -> int:
    """Return the end of a value without the blanks, line breaks and comments that its span may end in."""
    start, end = span
    if isinstance(value, (Fields, Items)) and value and text[start] not in "{[":
        if isinstance(value, Items):
            return end_of(text, value[-1], value.spans[-1])
        key = next(reversed(value))
        return end_of(text, value[key], value.spans[key][1])
    return start + len(text[start:end].rstrip())


class Splices:
    """Notes in a sheet how values of the text become others."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._text = sheet.text
        self._form = Form(Comments())

    def fields(self, old: Fields, span: Span, new: Mapping[str, Any], layout: Layout) -> None:
        """Change the fields of a mapping. Raises UnusualError."""
        if not [key for key in old if key in new]:
            raise UnusualError
        flow = self._text[span[0]] == "{"
        column = next(iter(old.spans.values()))[0][0] - self._sheet.line(span[0])
        for key, value in new.items():
            if key in old and old[key] != value:
                self._value(old, key, value, layout.field(key, value), None if flow else " " * column)
        if flow:
            self._flow_fields(old, new, layout)
        else:
            self._remove_lines(old, new)
            self._add_lines(old, new, layout, " " * column)

    def items(self, old: Items, new: Sequence[Any], field: FieldLayout, span: Span) -> None:
        """Change the items of a list, neither side of which is empty. Raises UnusualError."""
        flow = self._text[span[0]] == "["
        gone: set[int] = set()
        added: dict[int, list[Any]] = {}  # after how many of the old items
        for tag, one, two, three, four in _opcodes(old, new):
            pairs = min(two - one, four - three) if tag in ("equal", "replace") else 0
            for at in range(pairs):
                if old[one + at] != new[three + at]:
                    self._item(old, one + at, new[three + at], field, flow=flow)
            gone |= set(range(one + pairs, two))
            if four > three + pairs:
                added.setdefault(one + pairs, []).extend(new[three + pairs : four])
        spans = [(start, end_of(self._text, old[at], (start, end))) for at, (start, end) in enumerate(old.spans)]
        if flow:
            shown = {at: [flow_text(each, field) for each in values] for at, values in added.items()}
            self._in_brackets(spans, gone, shown)
            return
        for at in gone:
            self._sheet.replace(self._sheet.line(self._sheet.dash(spans[at][0])), self._after(spans[at][1]), "")
        for at, values in added.items():
            dash = self._sheet.dash(spans[max(0, at - 1)][0])
            pad = " " * (dash - self._sheet.line(dash))
            lines = [line for each in values for line in self._form.item(each, field, pad, ())]
            if at:
                self._sheet.insert(self._after(spans[at - 1][1]), lines)
            else:
                self._sheet.insert(self._sheet.line(dash), lines)

    def _after(self, end: int) -> int:
        """Return the start of the line after a value, behind which there is a comment at most."""
        if (rest := self._sheet.rest(end)) and not rest.startswith("#"):
            raise UnusualError
        return self._sheet.following(end)

    def _value(self, fields: Fields, key: str, new: Any, field: FieldLayout, pad: str | None) -> None:
        """Change the value of a field; `pad` is its indentation, None between brackets."""
        old, (key_span, span) = fields[key], fields.spans[key]
        end = end_of(self._text, old, span)
        if isinstance(old, Fields) and isinstance(new, Mapping) and new and any(name in new for name in old):
            self.fields(old, span, new, field.parts or FREE)
        elif isinstance(old, Items) and isinstance(new, list) and old and new:
            self.items(old, new, field, span)
        elif pad is None:
            self._sheet.replace(span[0], end, flow_text(new, field))
        else:
            lines = self._form.field(key, new, field, pad, ())
            colon = self._text.index(":", key_span[1])
            said = [lines[0].removeprefix(f"{pad}{scalar(key)}:"), *lines[1:]]
            self._spelled(span[0], end, said, new, before=colon + 1)

    def _spelled(self, start: int, end: int, lines: list[str], new: Any, *, before: int) -> None:
        """Write the lines of a value; the first begins with a blank, at `before`, or is empty."""
        between = self._text[before:start]
        if self._text[start] in "|>" and "#" in self._text[start : self._sheet.following(start)]:
            raise UnusualError  # a comment beside the header of a block
        if len(lines) == 1 and not between.strip(" "):
            self._sheet.replace(start, end, lines[0].lstrip(" "))
        elif self._sheet.rest(end) or "#" in between:
            if not isinstance(new, str) or between.strip(" "):
                raise UnusualError
            self._sheet.replace(start, end, flow_text(new, FieldLayout("text")))
        else:
            self._sheet.replace(before, end, lines)

    def _item(self, old: Items, at: int, new: Any, field: FieldLayout, *, flow: bool) -> None:
        value, span = old[at], old.spans[at]
        end = end_of(self._text, value, span)
        if isinstance(value, Fields) and isinstance(new, Mapping):
            self.fields(value, span, new, field.parts or FREE)
        elif flow:
            self._sheet.replace(span[0], end, flow_text(new, field))
        else:
            dash = self._sheet.dash(span[0])
            lines = self._form.item(new, field, " " * (dash - self._sheet.line(dash)), ())
            said = [lines[0][dash - self._sheet.line(dash) + 1 :], *lines[1:]]
            self._spelled(span[0], end, said, new, before=dash + 1)

    def _remove_lines(self, old: Fields, new: Mapping[str, Any]) -> None:
        """Remove the fields that are not in `new`, with their lines."""
        keys = list(old)
        for at, key in enumerate(keys):
            if key in new:
                continue
            start = old.spans[key][0][0]
            end = self._after(end_of(self._text, old[key], old.spans[key][1]))
            line = self._sheet.line(start)
            if not self._text[line:start].strip(" "):
                self._sheet.replace(line, end, "")
                continue
            kept = at + 1  # it follows a dash: the next field takes its place
            if kept == len(keys) or keys[kept] not in new or "#" in self._text[end : old.spans[keys[kept]][0][0]]:
                raise UnusualError
            self._sheet.replace(start, old.spans[keys[kept]][0][0], "")

    def _add_lines(self, old: Fields, new: Mapping[str, Any], layout: Layout, pad: str) -> None:
        """Add the fields that are not in `old`, each behind the one that it follows in form."""
        behind: dict[str, list[str]] = {}
        anchor = ""
        for key in in_order(new, layout):
            if key in old:
                anchor = key
            else:
                behind.setdefault(anchor, []).extend(
                    self._form.field(key, new[key], layout.field(key, new[key]), pad, ())
                )
        for key, lines in behind.items():
            if key:
                end = end_of(self._text, old[key], old.spans[key][1])
                self._sheet.insert(self._after(end), lines)
            else:
                first = next(iter(old.spans.values()))[0][0]
                self._sheet.replace(first, first, [lines[0].removeprefix(pad), *lines[1:], pad])

    def _flow_fields(self, old: Fields, new: Mapping[str, Any], layout: Layout) -> None:
        keys = list(old)
        spans = [(old.spans[key][0][0], end_of(self._text, old[key], old.spans[key][1])) for key in keys]
        added: dict[int, list[str]] = {}
        at = 0
        for key in in_order(new, layout):
            if key in old:
                at = keys.index(key) + 1
            else:
                said = flow_text({key: new[key]}, FieldLayout("text", layout))
                added.setdefault(at, []).append(said[1:-1])
        self._in_brackets(spans, {index for index, key in enumerate(keys) if key not in new}, added)

    def _in_brackets(self, spans: Sequence[Span], gone: set[int], added: Mapping[int, list[str]]) -> None:
        """Remove and add parts of what is between brackets; `added` says after how many of the parts."""
        for first, last in runs(sorted(gone)):
            if last + 1 < len(spans):
                start, end = spans[first][0], spans[last + 1][0]
            elif first:
                start, end = spans[first - 1][1], spans[last][1]
            else:
                raise UnusualError
            if "#" in self._text[start : spans[first][0]] + self._text[spans[last][1] : end]:
                raise UnusualError
            self._sheet.replace(start, end, "")
        for at, parts in added.items():
            if at:
                if at - 1 in gone:
                    raise UnusualError
                self._sheet.replace(spans[at - 1][1], spans[at - 1][1], "".join(f", {each}" for each in parts))
            else:
                self._sheet.replace(spans[0][0], spans[0][0], "".join(f"{each}, " for each in parts))


def _opcodes(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[str, int, int, int, int]]:
    """Return how a list becomes another; mappings with the same id are the same item."""
    return list(SequenceMatcher(None, [*map(_mark, old)], [*map(_mark, new)], autojunk=False).get_opcodes())


def _mark(item: Any) -> str:
    if isinstance(item, Mapping) and "id" in item:
        return f"id {item['id']}"
    return json.dumps(item, sort_keys=True)


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of each run of consecutive ones."""
    first = None
    for at, number in enumerate(numbers):
        first = number if first is None else first
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            yield first, number
            first = None
