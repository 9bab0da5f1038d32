"""Where records are: the outline of a file, and records found by name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pygls.uris import from_fs_path

from graph.lsp.completion import names_of, title_of
from graph.lsp.desk import Snapshot
from graph.lsp.positions import Lines
from graph.reading import Fields, Items, Span
from graph.reading.entries import Entry, span_of
from graph.records.names import fold

__all__ = ["MOST_FOUND", "outline", "symbols"]

MOST_FOUND: Final = 200  # records that one search shows
_MOST_PARTS: Final = 500  # claims, steps and roles of one record in the outline
_KINDS: Final = {
    "actors": types.SymbolKind.Class,
    "links": types.SymbolKind.Interface,
    "sources": types.SymbolKind.File,
    "events": types.SymbolKind.Event,
    "kinds": types.SymbolKind.Enum,
    "stories": types.SymbolKind.Namespace,
    "exceptions": types.SymbolKind.Constant,
    "identities": types.SymbolKind.Object,
}
_PARTS: Final = {"claims": "source", "roles": "actor", "steps": "title", "columns": "title"}


def outline(snapshot: Snapshot, path: Path, lines: Lines) -> list[types.DocumentSymbol]:
    """Return the records of a file, each with its claims, roles or steps."""
    found = []
    for table, entry in snapshot.entries():
        if Path(entry.text.name) != path:
            continue
        parts = list(islice(_parts(entry, lines), _MOST_PARTS))
        name = entry.record.id if hasattr(entry.record, "id") else "data set"
        named = entry.fields.spans["id"][1] if "id" in entry.fields.spans else (entry.span[0], entry.span[0])
        symbol = _symbol(lines, str(name or "?"), _KINDS.get(table), entry.span, named)
        symbol.detail, symbol.children = title_of(entry.record) or None, parts or None
        found.append(symbol)
    return found


def symbols(snapshot: Snapshot, text: str, encoding: str) -> Iterator[types.WorkspaceSymbol]:
    """Yield the records whose id, or a name of which, has words that begin with those of `text`."""
    words = fold(text).split()
    lines: dict[str, Lines] = {}
    for table, entry in snapshot.entries():
        if table not in _KINDS or not entry.record.id or "id" not in entry.fields.spans:
            continue
        known = " ".join(f" {fold(each)}" for each in (entry.record.id, *names_of(entry.record)))
        if not all(f" {word}" in known for word in words):
            continue
        name = entry.text.name
        if name not in lines:
            lines[name] = Lines(entry.text.text, encoding)
        place = types.Location(from_fs_path(name) or "", lines[name].range(entry.fields.spans["id"][1]))
        yield types.WorkspaceSymbol(
            location=place,
            name=f"{entry.record.id}: {said}" if (said := title_of(entry.record)) else entry.record.id,
            kind=_KINDS[table],
            container_name=table,
        )


def _parts(entry: Entry[Any], lines: Lines) -> Iterator[types.DocumentSymbol]:
    for name, label in _PARTS.items():
        rows = entry.fields.get(name)
        if not isinstance(rows, Items):
            continue
        for row, span in zip(rows, rows.spans, strict=True):
            if isinstance(row, Fields) and isinstance(row.get(label), str):
                symbol = _symbol(lines, row[label], types.SymbolKind.Field, span, span_of(row, (label,), span))
                symbol.detail = str(row.get("stance") or row.get("role") or "") or None
                yield symbol


def _symbol(lines: Lines, name: str, kind: types.SymbolKind | None, span: Span, named: Span) -> types.DocumentSymbol:
    text = lines.source.text
    end = span[0] + len(text[slice(*span)].rstrip())
    whole = (span[0], max(end, named[1]))
    return types.DocumentSymbol(name, kind or types.SymbolKind.Object, lines.range(whole), lines.range(named))
