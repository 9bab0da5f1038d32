"""The text of a file with other records: only the lines of what differs change.

A file in the form of `axisgraph fmt` stays in form. In any other, a record is edited as it is written; one that is
written in a way that cannot be edited in place is written in form. The result is read again before it is used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graph.editing.splices import Sheet, Splices, UnusualError, end_of, runs
from graph.errors import DataError, GraphError
from graph.formatting import in_form
from graph.reading import Document, Fields, Items, read_yaml_text
from graph.reading.comments import Comments, comments_of
from graph.reading.yaml_form import Form, write_fields, write_rows
from graph.reading.yaml_layout import FieldLayout, layout_of
from graph.records.model import Record

__all__ = ["plain", "rewritten"]


def plain(value: Any) -> Any:
    """Return a value read from YAML as a copy of plain dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


def rewritten(document: Document, wanted: Any, model: type[Record]) -> str:
    """Return the text of a document without faults, changed so that it reads as `wanted`.

    Args:
        document: The file as it was read.
        wanted: The rows of a table, each with an id of its own, or the fields of a file that is one mapping.
        model: Of the rows, or of the mapping.

    Raises:
        GraphError: The text cannot hold these values; this should not happen.
    """
    if plain(document.root) == wanted:
        return document.text.text
    for make in (_in_place, _by_record, _in_form):
        try:
            text = make(document, wanted, model)
        except UnusualError:
            continue
        again = read_yaml_text(text, document.text.name)
        if not list(again.faults) and _same(again.root, wanted):
            return _kept_in_form(document, again, wanted, model)
    raise GraphError(f"`{document.text.name}` cannot hold this change; nothing was written", help="please report it")


def _same(root: Any, wanted: Any) -> bool:
    """Return whether values are those wanted; the rows of a table may be in another order."""
    if isinstance(wanted, list):
        if not isinstance(root, list) or len(root) != len(wanted):
            return False
        rows = {row["id"]: row for row in root}
        return all(rows.get(row["id"]) == row for row in wanted)
    return bool(root == wanted)


def _kept_in_form(document: Document, again: Document, wanted: Any, model: type[Record]) -> str:
    """Return the new text, in form if the old one was."""
    old, new = document.text.text, again.text.text
    try:
        if in_form(read_yaml_text(old, document.text.name), model)[0] != old:
            return new
        formed = in_form(again, model)[0]
    except (DataError, GraphError):
        return new
    return formed if _same(read_yaml_text(formed, document.text.name).root, wanted) else new


def _in_form(document: Document, wanted: Any, model: type[Record]) -> str:
    """Return a file without records, or one with none wanted, in form; its comments stay at its top."""
    if isinstance(wanted, dict) or (document.root and wanted):
        raise UnusualError
    return write_rows(wanted, model, Comments(head=comments_of(document).all()))


def _in_place(document: Document, wanted: Any, model: type[Record]) -> str:
    return _Rewriting(document, model, whole=False).text(wanted)


def _by_record(document: Document, wanted: Any, model: type[Record]) -> str:
    return _Rewriting(document, model, whole=True).text(wanted)


class _Rewriting:
    def __init__(self, document: Document, model: type[Record], *, whole: bool) -> None:
        self._document, self._model, self._whole = document, model, whole
        self._layout = layout_of(model)
        self._sheet = Sheet(document)
        self._text = document.text.text

    def text(self, wanted: Any) -> str:
        root: Any = self._document.root
        if isinstance(root, Fields) and isinstance(wanted, dict):
            if self._whole:
                return write_fields(wanted, self._model, comments_of(self._document))
            Splices(self._sheet).fields(root, self._document.span, wanted, self._layout)
        elif not isinstance(root, Items) or not root or not wanted:
            raise UnusualError
        elif self._text[root.spans[0][0] - 1 : root.spans[0][0]] == "[" or self._text[self._document.span[0]] == "[":
            Splices(self._sheet).items(root, wanted, FieldLayout("text", self._layout), self._document.span)
        else:
            self._rows(root, wanted)
        return self._sheet.applied()

    def _rows(self, root: Items, wanted: Sequence[Mapping[str, Any]]) -> None:
        starts = [self._sheet.dash(start) for start, _ in root.spans]
        self._tops = [self._top(start) for start in starts]
        self._ends = [
            self._bottom(end_of(self._text, row, span), starts[at] - self._sheet.line(starts[at]))
            for at, (row, span) in enumerate(zip(root, root.spans, strict=True))
        ]
        ids = [row["id"] for row in root]
        by_id = {row["id"]: row for row in wanted}
        for at, row in enumerate(root):
            if row["id"] in by_id and row != by_id[row["id"]]:
                self._change(root, at, by_id[row["id"]], " " * (starts[at] - self._sheet.line(starts[at])))
        kept = [at for at, id in enumerate(ids) if id in by_id]
        for first, last in runs([at for at, id in enumerate(ids) if id not in by_id]):
            self._remove(first, last, at_top=not kept or first < kept[0])
        new = [row for row in wanted if row["id"] not in set(ids)]
        pad = " " * (starts[0] - self._sheet.line(starts[0]))
        for row in sorted(new, key=lambda each: str(each["id"])):
            before = [at for at in kept if ids[at] < row["id"]] if ids == sorted(ids) else kept
            self._insert(row, before[-1] if before else None, pad)

    def _top(self, dash: int) -> int:
        """Return the start of a record with the comments directly above it, except those at the top of the file."""
        line = top = self._sheet.line(dash)
        while line:
            line = self._sheet.line(line - 1)
            said = self._text[line:top].strip()
            if not said.startswith("#"):
                return top
            if not line:
                return self._sheet.line(dash)
            top = line
        return top

    def _bottom(self, end: int, margin: int) -> int:
        """Return the start of the line after a record and the indented comments below it."""
        if (rest := self._sheet.rest(end)) and not rest.startswith("#"):
            raise UnusualError
        bottom = at = self._sheet.following(end)
        while at < len(self._text):
            line = self._text[at : self._sheet.following(at)]
            said = line.strip()
            if said and (not said.startswith("#") or len(line) - len(line.lstrip(" ")) <= margin):
                break
            at = self._sheet.following(at)
            bottom = at if said else bottom
        return bottom

    def _remove(self, first: int, last: int, *, at_top: bool) -> None:
        """Remove records, their comments, and the blank lines behind them; at the end of the file, those before them.

        `at_top` is whether no record before them stays.
        """
        start, end = self._tops[first], self._ends[last]
        behind = end
        while behind < len(self._text) and not self._text[behind : self._sheet.following(behind)].strip():
            behind = self._sheet.following(behind)
        if behind == len(self._text):
            while start and not at_top and not self._text[self._sheet.line(start - 1) : start].strip():
                start = self._sheet.line(start - 1)
        self._sheet.replace(start, behind if behind < len(self._text) else end, "")

    def _change(self, root: Items, at: int, row: Mapping[str, Any], pad: str) -> None:
        if not self._whole:
            Splices(self._sheet).fields(root[at], root.spans[at], row, self._layout)
            return
        alone = read_yaml_text(self._text[self._tops[at] : self._ends[at]], self._document.text.name)
        comments = comments_of(alone)
        lines = [*comments.head, *Form(comments).record(row, self._layout, 0), *comments.foot]
        self._sheet.replace(self._tops[at], self._ends[at], [*(f"{pad}{line}".rstrip() for line in lines), ""])

    def _insert(self, row: Mapping[str, Any], after: int | None, pad: str) -> None:
        """Insert a record behind that at `after`, or before the first."""
        lines = [f"{pad}{line}".rstrip() for line in Form(Comments()).record(row, self._layout, 0)]
        gap = [""] if self._apart() else []
        if after is None:
            self._sheet.insert(self._tops[0], [*lines, *gap])
        else:
            self._sheet.insert(self._ends[after], [*gap, *lines])

    def _apart(self) -> bool:
        """Return whether blank lines separate the records."""
        pairs = list(zip(self._ends, self._tops[1:], strict=False))
        return not pairs or any(end < top for end, top in pairs)
