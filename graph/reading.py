"""YAML text to plain values that remember where they stand.

The text is read once, as libyaml's event stream, without recursion: nothing is constructed, expanded or resolved, so
tags cannot run code, aliases cannot multiply, and nesting cannot exhaust the stack. Every scalar stays text (`NO` is a
word, `2012` a string); the model decides what it means. All faults of a file are collected, none is raised.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from graph.diagnostics import Diagnostic, Place

__all__ = ["Document", "Fields", "Items", "Text", "paused_collector", "read_yaml", "read_yaml_text"]

LARGEST_FILE = 256 * 2**20  # bytes
DEEPEST = 16  # levels of nesting; the deepest record has six
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LINE_BREAK = re.compile("\r\n|\r|\n")
_NULLS = frozenset(("", "~", "null"))

Value = Any  # str | Items | Fields: typing the recursion would cost more than it tells
Span = tuple[int, int]  # start inclusive and end exclusive, in characters from the start of the text


class Items(list[Value]):
    """A YAML sequence. `spans[i]` is where item `i` stands."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        super().__init__()
        self.spans: list[Span] = []


class Fields(dict[str, Value]):
    """A YAML mapping. `spans[key]` is where the key and where its value stand; keys that had no value are there too."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        super().__init__()
        self.spans: dict[str, tuple[Span, Span]] = {}


class Text:
    """The text of one file, able to turn a span of characters into a `Place`."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    def place(self, span: Span) -> Place:
        """Return the place of `span`; a span that runs past the end of the text is cut there."""
        start, end = (min(offset, len(self.text)) for offset in span)
        # an empty span (end of file, a missing value) is shown on the text before it
        if start == end:
            start = max(0, min(start, len(self.text.rstrip()) - 1)) if start >= len(self.text.rstrip()) else start
            end = start + 1
        end = max(start + 1, start + len(self.text[start:end].rstrip()))
        line, column = self._line_column(start)
        end_line, end_column = self._line_column(end)
        first = self._line_starts[line - 1]
        last = self._line_starts[line] if line < len(self._line_starts) else len(self.text)
        excerpt = self.text[first:last].rstrip("\r\n")
        return Place(self.name, line, column, end_line, end_column, excerpt)

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


class Document:
    """What one file holds: its `root` value (None when there is none to speak of), text and faults."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.root: Value | None = None
        self.span: Span = (0, 0)
        self.faults: list[Diagnostic] = []

    def fault(self, code: str, message: str, span: Span, **more: Any) -> None:
        """Note a fault at `span` of this file."""
        self.faults.append(Diagnostic(code, message, self.text.place(span), **more))

    def fault_in_whole(self, code: str, message: str, **more: Any) -> None:
        """Note a fault of the file as a whole."""
        self.faults.append(Diagnostic(code, message, Place(self.text.name), **more))


@contextmanager
def paused_collector() -> Iterator[None]:
    """Pause Python's cyclic garbage collector: a growing tree has no garbage, yet is scanned again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def read_yaml(path: Path, name: str | None = None) -> Document:
    """Read the YAML file at `path`; `name` is what diagnostics call it. Never raises for what the file holds."""
    name = name or path.as_posix()
    document = Document(Text(name, ""))
    try:
        if not path.exists():
            document.fault_in_whole("missing-file", f"`{name}` does not exist")
            return document
        if not path.is_file():
            document.fault_in_whole("unreadable-file", f"`{name}` is not a regular file")
            return document
        size = path.stat().st_size
        if size > LARGEST_FILE:
            document.fault_in_whole(
                "too-large",
                f"`{name}` has {size / 2**20:,.0f} MiB; a file may have {LARGEST_FILE // 2**20}",
                help=f"split it into files in `{path.stem}/`",
            )
            return document
        raw = path.read_bytes()
    except OSError as error:
        document.fault_in_whole("unreadable-file", f"`{name}` cannot be read: {error.strerror}")
        return document
    try:
        return read_yaml_text(raw.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        document.text = Text(name, raw[: error.start].decode("utf-8-sig") + "\ufffd")
        document.fault(
            "not-utf8",
            f"`{name}` is not UTF-8: byte {raw[error.start]:#04x} cannot stand here",
            (len(document.text.text) - 1, len(document.text.text)),
            help="save the file in UTF-8",
        )
        return document


def read_yaml_text(text: str, name: str) -> Document:
    """Read YAML from `text`, which diagnostics call `name`."""
    document = Document(Text(name, text))
    if _CONTROL.search(text):
        for match in _CONTROL.finditer(text):
            document.fault("control-character", f"a control character (U+{ord(match[0]):04X})", match.span())
        text = _CONTROL.sub("\ufffd", text)
    try:
        with paused_collector():
            _Builder(document).build(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = mark.index if mark else 0
        message = ", ".join(part for part in (error.problem, error.context) if part)
        document.root = None
        document.fault("yaml-syntax", message, (offset, offset + 1), help=_syntax_help(message))
    except yaml.YAMLError as error:
        document.root = None
        document.fault("yaml-syntax", str(error).splitlines()[0], (0, 1))
    return document


def _syntax_help(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "a text that holds `: ` must stand in quotes"
    if "cannot start any token" in problem:
        return "indent with spaces, and put texts that begin with @, ` or % in quotes"
    if "quoted scalar" in problem:
        return "close the quotes"
    return ""


class _Builder:
    """Builds the value tree of one document from libyaml's events, and notes what strict YAML does not allow."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def build(self, text: str) -> None:
        """Read all events of `text` into the document's root."""
        loader = yaml.CBaseLoader(text)
        try:
            self._consume(loader.get_event, has_escapes="\\" in text)
        finally:
            loader.dispose()

    def _consume(self, next_event: Any, *, has_escapes: bool) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop
        document = self.document
        scalar, mapping_start, mapping_end = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.MappingEndEvent
        sequence_start, sequence_end, alias = yaml.SequenceStartEvent, yaml.SequenceEndEvent, yaml.AliasEvent
        container: Items | Fields | None = None  # the innermost open container
        key: str | None = None  # the key of `container` that waits for its value
        key_span: Span = (0, 0)
        outer: list[tuple[Items | Fields | None, str | None, Span, Span]] = []
        documents = 0
        while (event := next_event()) is not None:
            kind = event.__class__
            if kind is scalar:
                value: Value = event.value
                span = (event.start_mark.index, event.end_mark.index)
                if event.anchor or event.tag:
                    self._decorated(event, span)
                if has_escapes and _CONTROL.search(value):
                    document.fault("control-character", "an escape stands for a control character", span)
                if value in _NULLS and event.implicit[0]:
                    value = None
            elif kind is mapping_start or kind is sequence_start:
                span = (event.start_mark.index, event.end_mark.index)
                if event.anchor or event.tag:
                    self._decorated(event, span)
                if len(outer) >= DEEPEST:
                    document.fault("too-deep", f"values are nested more than {DEEPEST} levels deep", span)
                    document.root = None
                    return
                if key is None and container.__class__ is Fields:
                    document.fault("wrong-type", "a key must be text, not a list or a mapping", span)
                outer.append((container, key, key_span, span))
                container = Fields() if kind is mapping_start else Items()
                key = None
                continue
            elif kind is mapping_end or kind is sequence_end:
                value = container
                container, key, key_span, opened = outer.pop()
                span = (opened[0], event.end_mark.index)
                if key is None and container.__class__ is Fields:
                    key, key_span = "", span
                    continue
            elif kind is alias:
                span = (event.start_mark.index, event.end_mark.index)
                document.fault("anchor", f"the alias *{event.anchor}", span, help="write the value out here instead")
                if isinstance(container, Fields):
                    if key is None:
                        key, key_span = "", span
                    else:
                        container.spans.setdefault(key, (key_span, span))
                        key = None
                continue
            else:
                if kind is yaml.DocumentStartEvent:
                    documents += 1
                    if documents == 2:
                        self._second_document((event.start_mark.index, event.end_mark.index))
                continue

            if container.__class__ is Fields:
                if key is None:
                    key, key_span = value or "", span
                elif value is None or not key or key == "<<" or key in container.spans:  # type: ignore[union-attr]
                    self._odd_field(container, key, key_span, value, span)  # type: ignore[arg-type]
                    key = None
                else:
                    container[key] = value  # type: ignore[index,call-overload]
                    container.spans[key] = (key_span, span)  # type: ignore[union-attr,call-overload]
                    key = None
            elif container is not None:
                if value is None:
                    document.fault("empty-value", "an item of this list has no value", span, help="delete the item")
                else:
                    container.append(value)  # type: ignore[attr-defined]
                    container.spans.append(span)  # type: ignore[attr-defined]
            elif documents == 1:
                document.root, document.span = value, span

    def _odd_field(self, fields: Fields, key: str, key_span: Span, value: Value, span: Span) -> None:
        """Handle a field that cannot simply be set: given twice, merged, without a key or without a value."""
        fault = self.document.fault
        if key in fields.spans:
            first = self.document.text.place(fields.spans[key][0])
            fault(
                "duplicate-key",
                f"`{key}` is given twice in one mapping",
                key_span,
                label="again here",
                help="keep one of the two",
                related=(("first given at", first),),
            )
        elif key == "<<":
            fault("merge-key", "the merge key `<<`", key_span, help="write the fields out here instead")
        elif not key:
            if isinstance(value, str):
                fault("wrong-type", "a key is empty", key_span)
        else:
            fields.spans[key] = (key_span, span)
            way_out = f"leave `{key}` out when it is unknown"
            if key == "end":
                way_out += "; write `..` when it is still going on"
            fault("empty-value", f"`{key}` has no value", key_span, help=way_out)

    def _second_document(self, span: Span) -> None:
        self.document.fault(
            "several-documents",
            "a second document begins here",
            span,
            help="keep one document a file, and delete the `---` between them",
        )

    def _decorated(self, event: Any, span: Span) -> None:
        if event.anchor:
            self.document.fault("anchor", f"the anchor &{event.anchor}", span, help="write each value out instead")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.document.fault("tag", f"the tag {tag}", span, help="delete the tag; quote a value that is text")
