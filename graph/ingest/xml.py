"""Reads XML as a tree of elements with locations, by expat through defusedxml, within limits.

Entity declarations and external references are rejected, so nothing is expanded or fetched. Namespaces are removed from
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from graph.diagnostics import Place
from graph.ingest.files import decode, fail, read_bytes
from graph.ingest.raw import Location
from graph.reading import Text

__all__ = ["Element", "location_of", "read_xml"]

_DEEPEST: Final = 100
_MOST: Final = 10_000_000  # elements
_DECLARED: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")


@dataclass(slots=True)
class Element:
    """An element: its name and attributes without namespaces, its line and column from 1, its text and children."""

    name: str
    attributes: dict[str, str]
    line: int
    column: int
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def each(self, *names: str) -> Iterator[Element]:
        """Yield the children of these names."""
        return (child for child in self.children if child.name in names)

    def first(self, *names: str) -> Element | None:
        """Return the first child of these names."""
        return next(self.each(*names), None)

    def deep(self, name: str) -> Iterator[Element]:
        """Yield the elements of this name anywhere below, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.deep(name)


class _TooMuchError(Exception):
    """Too many elements or levels."""


class _Builder:
    """Builds the tree; the parser is set afterwards, for its position."""

    def __init__(self) -> None:
        self.parser: Any = None
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= _DEEPEST or self._count > _MOST:
            raise _TooMuchError
        expat = self.parser.parser
        named = {_local(name): value for name, value in attributes.items()}
        element = Element(_local(tag), named, expat.CurrentLineNumber, expat.CurrentColumnNumber + 1)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _tag: str) -> None:
        self._open.pop()

    def data(self, data: str) -> None:
        if self._open:
            self._open[-1].text += data

    def close(self) -> None:
        """Do nothing: the tree is in `root`."""


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def read_xml(path: Path, root: str, raw: bytes | None = None) -> tuple[Element, Text]:
    """Return the tree of a file whose outermost element must be `root`, and its text, for places.

    Args:
        path: The file.
        root: The name of the outermost element.
        raw: Its content, if that is not what the file holds, as in an archive.

    Raises:
        DataError: It is not well-formed, declares entities, is nested too deep, or has another outermost element.
    """
    name = path.as_posix()
    raw = read_bytes(path) if raw is None else raw
    builder = _Builder()
    parser = DefusedXMLParser(target=builder)
    builder.parser = parser
    text = _text(raw, name)
    try:
        parser.feed(raw)
        parser.close()
    except ParseError as error:
        line, column = error.position
        fail("bad-file", f"this is not XML: {str(error).partition(':')[0]}", text, _offset(text, line, column + 1))
    except DefusedXmlException as error:
        what = type(error).__name__.removesuffix("Forbidden").lower()
        line = parser.parser.CurrentLineNumber
        message = f"the file declares or names {'an' if what[0] in 'aeiou' else 'a'} {what} entity or reference"
        if what == "entities":
            message = "the file declares entities, which are not expanded"
        fail("bad-file", message, text, _offset(text, line, 1), help="remove the declarations")
    except _TooMuchError:
        line = parser.parser.CurrentLineNumber
        fail("too-deep", f"more than {_DEEPEST} levels or {_MOST:,} elements", text, _offset(text, line, 1))
    except (LookupError, ValueError) as error:
        declared = _DECLARED.match(raw.lstrip())
        encoding = f" in the encoding {declared[1].decode()}" if declared else ""
        fail("bad-file", f"`{name}` cannot be read as XML{encoding}: {str(error)[:200]}", name)
    if builder.root is None or builder.root.name != root:
        found = builder.root.name if builder.root else "nothing"
        fail("wrong-shape", f"`{name}` starts with <{found}>, not <{root}>", text, (0, 1))
    return builder.root, text


def location_of(text: Text, element: Element, parts: dict[str, Element] | None = None) -> Location:
    """Return the location of an element; a field is at its element in `parts`, or in an attribute."""

    def place(name: str) -> Place:
        held = (parts or {}).get(name, element)
        start, _ = _offset(text, held.line, held.column)
        end = text.text.find(">", start)
        end = len(text.text) if end < 0 else end + 1
        if held is not element and held.text.strip():
            at = text.text.find(held.text.strip()[:200], start)
            return text.place((at, at + len(held.text.strip()[:200])) if at >= 0 else (start, end))
        if name and (
            match := re.compile(rf"\b{re.escape(name)}\s*=\s*([\"'])(.*?)\1", re.DOTALL).search(text.text, start, end)
        ):
            return text.place(match.span(2))
        return text.place((start, end))

    return place


def _text(raw: bytes, name: str) -> Text:
    """Return the text of a file in its declared encoding, for locations and excerpts."""
    declared = _DECLARED.match(raw.lstrip())
    encoding = declared[1].decode() if declared else None
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    try:
        return Text(name, raw.decode(encoding or "utf-8", errors="replace").lstrip("\ufeff"))
    except (LookupError, ValueError):  # no such encoding, or one that is not for this
        return Text(name, decode(raw, name, "latin-1")[0])


def _offset(text: Text, line: int, column: int) -> tuple[int, int]:
    """Return the span of one character at a line and column from 1."""
    starts = text.line_starts
    start = starts[min(line, len(starts)) - 1] + max(0, column - 1)
    start = min(start, max(0, len(text.text) - 1))
    return start, start + 1
