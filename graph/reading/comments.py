"""The comments of a YAML file, each with its value.

A comment on a line of its own belongs to the next value, one after a value to that value. Comments at the top of a file
belong to the file, except those after a blank line and directly above the first record. Comments after the last record
that are not indented belong to the file too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.reading.document import Document, Fields, Items, Span

__all__ = ["Comments", "Path", "comments_of"]

Path = tuple[str | int, ...]  # the fields and list positions that lead to a value
_COMMENT = re.compile("#[^\r\n\x85\u2028\u2029]*")
_BREAKS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


@dataclass
class Comments:
    """Comments without their indentation. `tails` are those at the end of a record, by its position in the file."""

    head: list[str] = field(default_factory=list)
    foot: list[str] = field(default_factory=list)
    above: dict[Path, list[str]] = field(default_factory=dict)
    beside: dict[Path, list[str]] = field(default_factory=dict)
    tails: dict[int, list[str]] = field(default_factory=dict)

    def outside(self) -> Counter[Path]:
        """Return the values of which a part has a comment, with the number of such comments."""
        return Counter(path[:length] for path in (*self.above, *self.beside) for length in range(len(path)))

    def hoist(self, path: Path, outer: Path) -> bool:
        """Move the comments above `path`, the first field of `outer`, to `outer`, above which they are written."""
        if path not in self.above:
            return False
        self.above[outer] = self.above.get(outer, []) + self.above.pop(path)
        return True

    def all(self) -> list[str]:
        """Return every comment, sorted."""
        groups = (self.head, self.foot, *self.above.values(), *self.beside.values(), *self.tails.values())
        return sorted(comment for group in groups for comment in group if comment)


def comments_of(document: Document) -> Comments:
    """Return the comments of a document without faults."""
    comments = Comments()
    found = list(_found(document))
    if found:
        _Placing(document, comments).place(found)
    return comments


def _found(document: Document) -> Iterator[tuple[int, str]]:
    """Yield the start and the text of each comment: every # outside keys and values."""
    text = document.text.text
    at = 0
    for start, end in [*sorted(_words(document.root)), (len(text), len(text))]:
        yield from ((match.start(), match[0].rstrip()) for match in _COMMENT.finditer(text, at, start))
        if text[start : start + 1] in ("|", ">"):
            header_end = _BREAKS.search(text, start, end)
            match = _COMMENT.search(text, start, header_end.start() if header_end else end)
            if match:
                yield match.start(), match[0].rstrip()
        at = end


def _words(value: Any) -> Iterator[Span]:
    """Yield the spans of all keys and of all values that have no parts."""
    if isinstance(value, Fields):
        pairs = [(value[key], span) for key, (_, span) in value.spans.items()]
        yield from (key_span for key_span, _ in value.spans.values())
    else:
        pairs = list(zip(value, value.spans, strict=True)) if isinstance(value, Items) else []
    for part, span in pairs:
        if isinstance(part, (Fields, Items)):
            yield from _words(part)
        else:
            yield span


def _anchors(value: Any, path: Path = ()) -> Iterator[tuple[int, int, Path]]:
    """Yield start, end and path of every field and item, outer ones first."""
    if isinstance(value, Fields):
        for key, (key_span, span) in value.spans.items():
            yield key_span[0], span[1], (*path, key)
            yield from _anchors(value[key], (*path, key))
    elif isinstance(value, Items):
        for index, (part, span) in enumerate(zip(value, value.spans, strict=True)):
            yield span[0], span[1], (*path, index)
            yield from _anchors(part, (*path, index))


class _Placing:
    def __init__(self, document: Document, comments: Comments) -> None:
        self.text = document.text.text
        self.comments = comments
        self.lines = [0, *(match.end() for match in _BREAKS.finditer(self.text))]
        self.anchors = sorted(_anchors(document.root), key=lambda anchor: (anchor[0], len(anchor[2])))
        self.starts = [start for start, _, _ in self.anchors]
        self.is_table = isinstance(document.root, Items)
        self.margin = document.span[0] - self._line(document.span[0])
        self.ends: dict[int, list[tuple[int, Path]]] = defaultdict(list)
        for start, end, path in self.anchors:
            last = start + len(self.text[start:end].rstrip()) if end - start < 10_000 else self._trimmed(end)
            self.ends[self._line(last - 1)].append((last, path))

    def place(self, found: list[tuple[int, str]]) -> None:
        first = self.anchors[0][0] if self.anchors else len(self.text)
        before = bisect_left(found, (first, ""))
        before = self._head(found[:before], self._line(first) if self.anchors else first)
        for at, comment in found[before:]:
            line = self._line(at)
            if not self.text[line:at].strip(" \t-"):
                self._own_line(at, at - line, comment)
            else:
                self._behind(at, line, comment)

    def _head(self, early: list[tuple[int, str]], first_line: int) -> int:
        """Set the head of the file, and return the number of comments in it."""
        head: list[str] = []
        kept = 0
        pending: list[str] = []
        previous = None
        for at, comment in early:
            line = self._line(at)
            if previous is not None and self._blank_between(previous, line):
                head, pending, kept = [*head, *pending, ""], [], kept + len(pending)
            pending.append(comment)
            previous = at
        if previous is not None and (not head or not self.anchors or self._blank_between(previous, first_line)):
            head, kept = [*head, *pending], kept + len(pending)
        self.comments.head = head[:-1] if head and not head[-1] else head
        return kept

    def _blank_between(self, start: int, end: int) -> bool:
        return len(_BREAKS.findall(self.text, start, end)) > 1

    def _own_line(self, at: int, column: int, comment: str) -> None:
        following = bisect_right(self.starts, at)
        path = self.anchors[following][2] if following < len(self.anchors) else None
        record = self.anchors[following - 1][2][0] if following and self.is_table else None
        ended = path is None or (path[0] != record and self._dash_between(at, self.anchors[following][0]))
        if isinstance(record, int) and ended and column > self.margin:
            self.comments.tails.setdefault(record, []).append(comment)
        elif path is None:
            self.comments.foot.append(comment)
        else:
            self.comments.above.setdefault(path, []).append(comment)

    def _dash_between(self, start: int, end: int) -> bool:
        """Return whether an item begins between a comment at `start` and its first field at `end`."""
        return any(line.lstrip(" \t").startswith("-") for line in _BREAKS.split(self.text[start:end])[1:])

    def _behind(self, at: int, line: int, comment: str) -> None:
        before = [path for end, path in self.ends[line] if end <= at]
        if before:
            self.comments.beside.setdefault(min(before, key=len), []).append(comment)
            return
        last = bisect_right(self.starts, at) - 1
        if last >= 0:
            self.comments.above.setdefault(self.anchors[last][2], []).append(comment)
        else:
            self._own_line(at, at - line, comment)

    def _line(self, offset: int) -> int:
        """Return the start of the line that contains `offset`."""
        return self.lines[bisect_right(self.lines, offset) - 1]

    def _trimmed(self, end: int) -> int:
        while end and self.text[end - 1].isspace():
            end -= 1
        return end
