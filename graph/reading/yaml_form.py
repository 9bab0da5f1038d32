"""Formats the YAML of a data folder: records sorted by id, fields in the order of the model.

Sentences are folded blocks, one sentence per line. A mapping or list without sentences takes one line if it fits and
contains no comment; any other takes a line, or a block, for each part. A blank line separates two records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from graph.reading.comments import Comments, Path
from graph.reading.yaml_layout import FieldLayout, Layout, layout_of
from graph.reading.yaml_scalars import folded, literal, scalar
from graph.records.model import Record

__all__ = ["FREE", "Form", "flow_text", "in_order", "write_fields", "write_rows"]

_WIDTH: Final = 120  # characters of a line that holds a mapping or a list
_LEAST: Final = 3  # characters of an item in brackets, with what separates it from the next
FREE: Final = Layout({}, prosaic=False)
_BLOCKS: Final = {"prose": folded, "lines": literal}


def write_rows(rows: Sequence[Mapping[str, Any]], model: type[Record], comments: Comments | None = None) -> str:
    """Return the records of a table as YAML text. Every value is a text, or a list or mapping of texts."""
    comments = comments or Comments()
    form = Form(comments)
    layout = layout_of(model)
    order = sorted(range(len(rows)), key=lambda index: str(rows[index].get("id", "")))
    records = [form.record(rows[index], layout, index) for index in order]
    return _with_ends(records or [["[]"]], comments)


def write_fields(fields: Mapping[str, Any], model: type[Record], comments: Comments | None = None) -> str:
    """Return one mapping that fills a file as YAML text."""
    comments = comments or Comments()
    return _with_ends([Form(comments).block(fields, layout_of(model), "", ())], comments)


def _with_ends(blocks: list[list[str]], comments: Comments) -> str:
    """Return blocks of lines as a text, separated by blank lines, with the comments at the top and end of the file."""
    head, first = comments.head, blocks[0]
    if not head:  # comments at the top of a file are read as its head
        above = next((number for number, line in enumerate(first) if not line.startswith("#")), 0)
        head, first = first[:above], first[above:]
    parts = (head, first, *blocks[1:], comments.foot)
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


class Form:
    """Writes parts of records as lines, with their comments."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments
        self._outside = comments.outside()

    def record(self, fields: Mapping[str, Any], layout: Layout, index: int) -> list[str]:
        """Return a record of a table; `index` is that of its comments."""
        lines = self.item(fields, FieldLayout("text", layout), "", (index,))
        return lines + [f"  {comment}" for comment in self.comments.tails.get(index, ())]

    def block(self, fields: Mapping[str, Any], layout: Layout, pad: str, path: Path) -> list[str]:
        """Return a mapping, with one or more lines per field."""
        lines: list[str] = []
        for key in in_order(fields, layout):
            lines += self.field(key, fields[key], layout.field(key, fields[key]), pad, (*path, key))
        return lines

    def field(self, key: str, value: Any, field: FieldLayout, pad: str, path: Path) -> list[str]:
        """Return a field of a mapping, indented by `pad`."""
        start = f"{pad}{scalar(key)}:"
        block = _BLOCKS[field.kind](value) if field.kind in _BLOCKS and isinstance(value, str) else None
        if block:
            header, told = block
            lines = [f"{start} {header}", *(f"{pad}  {line}" if line else "" for line in told)]
        elif (short := self.short(value, field, path, len(start) + 1)) is not None:
            return self.commented([f"{start} {short}"], pad, path)
        elif isinstance(value, Mapping):
            lines = [start, *self.block(value, field.parts or FREE, f"{pad}  ", path)]
        else:
            lines = [start]
            for index, item in enumerate(value):
                lines += self.item(item, field, pad, (*path, index))
        return self.commented(lines, pad, path)

    def item(self, value: Any, field: FieldLayout, pad: str, path: Path) -> list[str]:
        """Return an item of a list that takes one or more lines per item."""
        layout = field.parts or FREE
        commented = self._outside and isinstance(value, Mapping)
        if commented and self.comments.hoist((*path, in_order(value, layout)[0]), path):
            self._outside[path] -= 1
        short = self.short(value, field, path, len(pad) + 2)
        if short is not None:
            return self.commented([f"{pad}- {short}"], pad, path)
        inner = self.block(value, layout, f"{pad}  ", path)
        return self.commented([f"{pad}- {inner[0][len(pad) + 2 :]}", *inner[1:]], pad, path)

    def commented(self, lines: list[str], pad: str, path: Path) -> list[str]:
        """Return lines with their comments: above, or for a single line also beside it."""
        if not self._outside:
            return lines
        above = [f"{pad}{comment}" for comment in self.comments.above.get(path, ())]
        beside = self.comments.beside.get(path, ())
        if len(lines) == 1 and len(beside) == 1:
            return [*above, f"{lines[0]}  {beside[0]}"]
        return [*above, *(f"{pad}{comment}" for comment in beside), *lines]

    def short(self, value: Any, field: FieldLayout, path: Path, taken: int) -> str | None:
        """Return a value on one line, or None if it needs several; `taken` characters precede it."""
        if isinstance(value, str):
            return scalar(value, bare=field.kind == "bare")
        if not value:
            return "{}" if isinstance(value, Mapping) else "[]"
        if len(value) * _LEAST > _WIDTH or (field.parts and field.parts.prosaic) or self._outside[path] > 0:
            return None
        parts: Iterable[Any] = value.values() if isinstance(value, Mapping) else value
        if any(isinstance(part, Mapping) for part in parts):
            return None
        text = flow_text(value, field)
        return text if taken + len(text) <= _WIDTH else None


def flow_text(value: Any, field: FieldLayout) -> str:
    """Return a value on one line, as it is between brackets."""
    if isinstance(value, str):
        return scalar(value, bare=field.kind == "bare", flow=True)
    if isinstance(value, Mapping):
        layout = field.parts or FREE
        pairs = ((key, layout.field(key, value[key])) for key in in_order(value, layout))
        return (
            "{" + ", ".join(f"{scalar(key, flow=True)}: {flow_text(value[key], inner)}" for key, inner in pairs) + "}"
        )
    return "[" + ", ".join(flow_text(item, field) for item in value) + "]"


def in_order(fields: Mapping[str, Any], layout: Layout) -> list[str]:
    """Return the keys in the order of the layout; keys outside the layout in their own order."""
    return [*(key for key in layout.fields if key in fields), *(key for key in fields if key not in layout.fields)]
