"""YAML text to plain values that remember where they stand.

The text is read once, as libyaml's event stream, without recursion: nothing is constructed, expanded or resolved, so
tags cannot run code, aliases cannot multiply, and nesting cannot exhaust the stack. Every scalar stays text (`NO` is a
word, `2012` a string); the model decides what it means. All faults of a file are collected, none is raised: a record
that is not YAML is left out, and reading goes on with the next one.
"""

from __future__ import annotations

import gc
import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from graph.diagnostics import Diagnostic, Place, shortened
from graph.diagnostics.collected import Faults
from graph.diagnostics.yaml_problems import Problem, explain

__all__ = ["Document", "Fields", "Items", "Text", "paused_collector", "read_yaml", "read_yaml_text"]

LARGEST_FILE = 256 * 2**20  # bytes
MOST_VALUES = 5_000_000  # in a file; each takes some 200 bytes of memory
DEEPEST = 16  # levels of nesting; the deepest record has six
_MOST_READ_AGAIN = 200 * 2**20  # characters read in all, when a file is taken up again after every broken record
_LONGEST_EXCERPT = 400  # characters
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_UNDECODABLE = re.compile("[\udc80-\udcff]")
_LINE_BREAK = re.compile("\r\n|\r|\n")
_FIRST_ITEM = re.compile(r"(?:[ \t]*+(?:[#%][^\r\n]*+|---[ \t]*+)?(?:\r\n|\r|\n))*+( *)- ")
_SEPARATORS = ",[{:?-\r\n"  # every value stands behind one of them
_BOMS = {b"\xff\xfe\0\0": "UTF-32", b"\0\0\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
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
    def line_starts(self) -> list[int]:
        """The offset of the first character of each line."""
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    @cached_property
    def _last(self) -> int:
        """The offset of the last character that is not blank."""
        return max(0, len(self.text.rstrip()) - 1)

    def place(self, span: Span) -> Place:
        """Return the place of `span`; a span that runs past the end of the text is cut there."""
        text = self.text
        start, end = (min(offset, len(text)) for offset in span)
        # an empty span (end of file, a missing value) is shown on the text before it
        if start == end and start > self._last:
            start = self._last
        while end > start + 1 and text[end - 1].isspace():
            end -= 1
        end = max(start + 1, end)
        line, column = self._line_column(start)
        end_line, end_column = self._line_column(end)
        first = self.line_starts[line - 1]
        last = self.line_starts[line] if line < len(self.line_starts) else len(text)
        cut = max(first, start - _LONGEST_EXCERPT // 2) if last - first > _LONGEST_EXCERPT else first
        excerpt = text[cut : min(last, cut + _LONGEST_EXCERPT)].rstrip("\r\n")
        return Place(self.name, line, column, end_line, end_column, excerpt, cut - first + 1)

    def line(self, offset: int) -> int:
        """Return the number of the line that holds `offset`, counting from 1."""
        return bisect_right(self.line_starts, offset)

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = self.line(offset)
        return line, offset - self.line_starts[line - 1] + 1


class Document:
    """What one file holds: its `root` value (None when there is none to speak of), text and faults."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.root: Value | None = None
        self.span: Span = (0, 0)
        self.faults = Faults()
        self.lost: list[Span] = []  # stretches of the text that could not be read as YAML

    def fault(self, code: str, message: str, span: Span, **more: Any) -> None:
        """Note a fault at `span` of this file."""
        if self.faults.room(code, self.text.name):
            self.faults.add(Diagnostic(code, message, self.text.place(span), **more))

    def fault_in_whole(self, code: str, message: str, **more: Any) -> None:
        """Note a fault of the file as a whole."""
        self.faults.add(Diagnostic(code, message, Place(self.text.name), **more))


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
        raw = _bytes_of(path, document)
    except OSError as error:
        document.fault_in_whole("unreadable-file", f"`{name}` cannot be read: {error.strerror}")
        return document
    if raw is None:
        return document
    for mark, encoding in _BOMS.items():
        if raw.startswith(mark):
            document.fault_in_whole("not-utf8", f"`{name}` is {encoding}, not UTF-8", help="save the file in UTF-8")
            return document
    try:
        return read_yaml_text(raw.decode("utf-8"), name)
    except UnicodeDecodeError:
        return _read_undecodable(raw, name)


def _bytes_of(path: Path, document: Document) -> bytes | None:
    """Return what the file holds, or None when a fault says why it is not read."""
    name = document.text.name
    if not os.path.lexists(path):
        help = "write it; a data folder needs `actors.yaml` and `links.yaml`"
        document.fault_in_whole("missing-file", f"`{name}` does not exist", help=help)
    elif not path.exists():
        document.fault_in_whole("unreadable-file", f"`{name}` is a symbolic link that leads nowhere")
    elif not path.is_file():
        document.fault_in_whole("unreadable-file", f"`{name}` is not a regular file")
    elif (size := path.stat().st_size) > LARGEST_FILE:
        message = f"`{name}` has {size / 2**20:,.0f} MiB; a file may have {LARGEST_FILE // 2**20}"
        document.fault_in_whole("too-large", message, help=f"split it into files in `{path.stem}/`")
    else:
        return path.read_bytes()
    return None


def _read_undecodable(raw: bytes, name: str) -> Document:
    """Read a file that is not UTF-8: each line's first wrong byte is a fault, and the rest is read all the same."""
    text = raw.decode("utf-8", errors="surrogateescape").lstrip("\ufeff")
    document = read_yaml_text(_UNDECODABLE.sub("\ufffd", text), name)
    known = -1
    for match in _UNDECODABLE.finditer(text):
        line = document.text.line(match.start())
        if line != known:
            known = line
            message = f"this is not UTF-8: the byte 0x{ord(match[0]) - 0xDC00:02x} cannot stand here"
            document.fault("not-utf8", message, match.span(), help="save the file in UTF-8")
    return document


def read_yaml_text(text: str, name: str) -> Document:
    """Read YAML from `text`, which diagnostics call `name`."""
    text = text.lstrip("\ufeff")
    document = Document(Text(name, text))
    if _CONTROL.search(text):
        _control_characters(document)
        text = _CONTROL.sub("\ufffd", text)
    with paused_collector():
        _read_on(document, text)
    return document


def _control_characters(document: Document) -> None:
    for match in _CONTROL.finditer(document.text.text):
        message = f"a control character (U+{ord(match[0]):04X})"
        document.fault("control-character", message, match.span(), help="delete it, or save the file as plain text")


def _read_on(document: Document, text: str) -> None:
    """Read `text`; where it breaks off, go on with the next item of the outermost list."""
    first = _FIRST_ITEM.match(text)
    next_item = re.compile(f"(?m)(?:^|(?<=\r)){first[1]}- ") if first else None
    begin = 0
    spent = 0
    while True:
        builder = _Builder(document)
        try:
            # line breaks instead of what has been read: all that follows keeps its offset
            builder.build("\n" * begin + text[begin:] if begin else text)
            return
        except _TooManyError as error:
            message = f"the file holds more than {MOST_VALUES:,} values; what follows is not read"
            document.fault("too-large", message, (error.at, error.at + 1), help="split it into several files")
            document.lost.append((error.at, len(text)))
            return
        except _TooDeepError as error:
            problem = Problem(error.at, f"values are nested more than {DEEPEST} levels deep")
            code = "too-deep"
        except yaml.YAMLError as error:
            problem = explain(error, builder.last, text)
            code = "yaml-syntax"
        document.fault(code, problem.message, (problem.at, problem.at + 1), label=problem.label, help=problem.help)
        spent += len(text)
        _drop_broken(document, next_item, begin, problem.at)
        after = next_item.search(text, max(problem.at, begin + 1)) if next_item and spent < _MOST_READ_AGAIN else None
        document.lost.append((begin, after.start() if after else len(text)))
        if after is None:
            return
        begin = after.start()


def _drop_broken(document: Document, next_item: re.Pattern[str] | None, begin: int, at: int) -> None:
    """Drop the last item read if the text breaks off within it: half a record would look like one with gaps."""
    root, text = document.root, document.text.text
    if next_item is None or not isinstance(root, Items) or not root:
        return
    start = root.spans[-1][0]
    if start >= begin and not next_item.search(text, start, at):
        root.pop()
        root.spans.pop()


class _TooDeepError(Exception):
    def __init__(self, at: int) -> None:
        self.at = at


class _TooManyError(_TooDeepError):
    pass


def _counted(next_event: Callable[[], Any]) -> Callable[[], Any]:
    """Return `next_event`, which raises once it has given `MOST_VALUES` scalars."""
    left = MOST_VALUES

    def counted() -> Any:
        nonlocal left
        event: Any = next_event()
        if isinstance(event, yaml.ScalarEvent):
            left -= 1
        if left < 0:
            raise _TooManyError(event.start_mark.index)
        return event

    return counted


class _Builder:
    """Builds the value tree of one document from libyaml's events, and notes what strict YAML does not allow."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.last: Any = None  # the event before the text broke off

    def build(self, text: str) -> None:
        """Read all events of `text` into the document's root, added to the items that it already has."""
        loader = yaml.CBaseLoader(text)
        next_event = loader.get_event
        if sum(map(text.count, _SEPARATORS)) > MOST_VALUES:
            next_event = _counted(next_event)
        try:
            self._consume(next_event, has_escapes="\\" in text)
        finally:
            loader.dispose()

    def _consume(self, next_event: Any, *, has_escapes: bool) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop
        document = self.document
        scalar, mapping_start, mapping_end = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.MappingEndEvent
        sequence_start, sequence_end, alias = yaml.SequenceStartEvent, yaml.SequenceEndEvent, yaml.AliasEvent
        container: Any = None  # the innermost open container: Items, Fields, or None outside all
        key: str | None = None  # the key of `container` that waits for its value
        key_span: Span = (0, 0)
        outer: list[tuple[Items | Fields | None, str | None, Span, Span]] = []
        documents = 0
        event: Any = None
        while True:
            try:
                event = next_event()
            except yaml.YAMLError:
                self.last = event
                raise
            if event is None:
                return
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
                    raise _TooDeepError(span[0])
                if key is None and container.__class__ is Fields:
                    document.fault("wrong-type", "a key must be text, not a list or a mapping", span)
                outer.append((container, key, key_span, span))
                container = self._opened(Fields if kind is mapping_start else Items, outermost=container is None)
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
                if key != "<<" or container.__class__ is not Fields:
                    message = f"`*{event.anchor}` is an alias, which data may not use"
                    document.fault("anchor", message, span, help="write the value out here instead")
                if container.__class__ is Fields:
                    if key is None:
                        key, key_span = "", span
                    else:
                        self._odd_field(container, key, key_span, None, span)
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
                    if not key:
                        document.fault("wrong-type", "this field has no name", span, help="write `name: value`")
                elif value is None or not key or key == "<<" or key in container.spans:
                    self._odd_field(container, key, key_span, value, span)
                    key = None
                else:
                    container[key] = value
                    container.spans[key] = (key_span, span)
                    key = None
            elif container is not None:
                if value is None:
                    document.fault("empty-value", "an item of this list has no value", span, help="delete the item")
                else:
                    container.append(value)
                    container.spans.append(span)
            elif document.root is None or value is document.root:
                document.root, document.span = value, span

    def _opened(self, kind: type[Items] | type[Fields], *, outermost: bool) -> Items | Fields:
        """Return the container that begins here; a further outermost list goes on with the first."""
        root = self.document.root
        if outermost and isinstance(root, Items) and kind is Items:
            return root
        container = kind()
        if outermost and root is None:
            self.document.root = container
        return container

    def _odd_field(self, fields: Fields, key: str, key_span: Span, value: Value, span: Span) -> None:
        """Handle a field that cannot simply be set: given twice, merged, without a key or without a value."""
        fault = self.document.fault
        if key in fields.spans:
            first = self.document.text.place(fields.spans[key][0])
            fault(
                "duplicate-key",
                f"`{shortened(key)}` is given twice in one mapping",
                key_span,
                label="again here",
                help="keep one of the two",
                related=(("first given at", first),),
            )
        elif key == "<<":
            fields.spans[key] = (key_span, span)
            message = "`<<` is a merge key, which data may not use"
            fault("merge-key", message, key_span, help="write the fields out here instead")
        elif key:
            fields.spans[key] = (key_span, span)
            if self.document.text.text[span[0] : span[0] + 1] == "*":
                return  # an alias, which has been reported
            way_out = f"leave `{shortened(key)}` out when it is unknown"
            if key == "end":
                way_out += "; write `..` when it is still going on"
            fault("empty-value", f"`{shortened(key)}` has no value", key_span, help=way_out)

    def _second_document(self, span: Span) -> None:
        self.document.fault(
            "several-documents",
            "a second YAML document begins here",
            span,
            help="keep one document a file: delete this `---`",
        )

    def _decorated(self, event: Any, span: Span) -> None:
        if event.anchor:
            message = f"`&{event.anchor}` is an anchor, which data may not use"
            self.document.fault("anchor", message, span, help="delete it, and write each value out")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"`{tag}` is a tag, which data may not use"
            self.document.fault("tag", message, span, help="delete it; a value that is text can stand in quotes")
