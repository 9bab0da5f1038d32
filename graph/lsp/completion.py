"""What may be written at a position: names of fields, ids of records, and values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from lsprotocol import types

from graph.lsp.desk import Snapshot
from graph.lsp.flows import Spot
from graph.lsp.homes import INFO
from graph.lsp.hover import card, field_card
from graph.lsp.meanings import WORDS_IN_USE, choices, fields_of, is_list, model_at, nested, tables_at
from graph.lsp.positions import Lines
from graph.lsp.spots import spot_at
from graph.records.model import Link, Record, Source
from graph.records.names import fold

__all__ = ["MOST_OFFERED", "completions", "names_of", "resolved", "title_of"]

MOST_OFFERED: Final = 200  # items at once; an editor asks again as more is typed
_KINDS: Final = {
    "actors": types.CompletionItemKind.Class,
    "links": types.CompletionItemKind.Interface,
    "sources": types.CompletionItemKind.Reference,
    "events": types.CompletionItemKind.Event,
    "kinds": types.CompletionItemKind.EnumMember,
    "stories": types.CompletionItemKind.Text,
}
_PLAIN: Final = frozenset("-_./ ")


def completions(snapshot: Snapshot, table: str, lines: Lines, position: types.Position) -> types.CompletionList:
    """Return what may be written at a position of a file of a table."""
    offset = lines.offset(position)
    spot, spots, _ = spot_at(lines.source, offset, is_list=table != INFO)
    items: Iterable[types.CompletionItem] = ()
    if spot is not None:
        items = _Offer(snapshot, table, lines, spot, spots, offset).items()
    found = list(islice(items, MOST_OFFERED + 1))
    return types.CompletionList(is_incomplete=len(found) > MOST_OFFERED, items=found[:MOST_OFFERED])


def resolved(snapshot: Snapshot, item: types.CompletionItem) -> types.CompletionItem:
    """Return an item with what is known of its record."""
    named = item.data if isinstance(item.data, list) and all(isinstance(each, str) for each in item.data) else []
    if len(named) == 3 and (text := card(snapshot, named[1], named[2])):
        item.documentation = types.MarkupContent(types.MarkupKind.Markdown, text)
    return item


class _Offer:
    def __init__(
        self, snapshot: Snapshot, table: str, lines: Lines, spot: Spot, spots: list[Spot], offset: int
    ) -> None:
        self.snapshot, self.table, self.lines, self.spot, self.spots = snapshot, table, lines, spot, spots
        text, (start, end) = lines.source.text, spot.span
        if not spot.text and not spot.quote:  # nothing is typed yet
            start = end = offset
        elif spot.what != "key" and not spot.quote and not text[offset:end].strip(" \t"):
            end = offset
        self.typed = text[start:offset].lstrip("'\"")
        # directly behind the colon of a field its value needs a space
        self.lead = " " if spot.what != "key" and text[:start].endswith(":") else ""
        self.range = lines.range((start, end))

    def items(self) -> Iterator[types.CompletionItem]:
        """Yield what fits, the likeliest first."""
        spot = self.spot
        if spot.what == "text":
            return
        if spot.what == "key":
            yield from self._fields(model_at(self.table, spot.path), spot.path)
            return
        named = [step for step in spot.path if isinstance(step, str)]
        inner = model_at(self.table, spot.path) if spot.what == "bare" else None
        if inner is not None:
            in_list = spot.path and isinstance(spot.path[-1], int)
            holder = model_at(self.table, self._holder(spot))
            dash = "- " if spot.dash and (in_list or (holder and named and is_list(holder, named[-1]))) else ""
            yield from self._fields(inner, spot.path, dash)
            return
        model = model_at(self.table, self._holder(spot)) if named else None
        if model is not None:
            yield from self._values(model, named[-1])

    @staticmethod
    def _holder(spot: Spot) -> tuple[str | int, ...]:
        """Return the path to the mapping that has the field whose value, or item, the spot is."""
        path = spot.path
        while path and isinstance(path[-1], int):
            path = path[:-1]
        return path[:-1]

    def _fields(
        self, model: type[Record] | None, path: tuple[str | int, ...], dash: str = ""
    ) -> Iterator[types.CompletionItem]:
        if model is None:
            return
        dash = dash or ("- " if self.spot.dash and not path else "")
        given = {each.text for each in self.spots if each.what == "key" and each.path == path and each is not self.spot}
        follows = self.lines.source.text[self.spot.span[1] : self.spot.span[1] + 1] == ":"
        for number, (name, needed) in enumerate(fields_of(model).items()):
            if name in given or not name.startswith(self.typed):
                continue
            colon = "" if follows else ":" if nested(model, name) and self.spot.indent >= 0 else ": "
            yield types.CompletionItem(
                label=name,
                kind=types.CompletionItemKind.Field,
                detail="needed" if needed else None,
                documentation=types.MarkupContent(types.MarkupKind.Markdown, field_card(model, name)),
                sort_text=f"{0 if needed else 1}{number:03}",
                filter_text=name,
                text_edit=types.TextEdit(self.range, f"{dash}{name}{colon}"),
            )

    def _values(self, model: type[Record], name: str) -> Iterator[types.CompletionItem]:
        if (tables := tables_at(model, name)) and name != "former_ids":
            yield from self._ids(tables)
        elif name == "claim":
            yield from self._claims()
        elif values := choices(model, name):
            yield from self._listed(values)
        elif name in WORDS_IN_USE.get(model.__name__, ()):
            yield from self._in_use(model, name)
        elif name == "end" and model is Link:
            yield from self._listed([("..", "still going on at the date of record")])

    def _listed(self, values: Iterable[tuple[str, str]]) -> Iterator[types.CompletionItem]:
        typed = fold(self.typed)
        for number, (value, words) in enumerate(values):
            if value.lower().startswith(self.typed.lower()) or (typed and f" {typed}" in f" {fold(words)}"):
                yield self._item(value, types.CompletionItemKind.EnumMember, words, f"{number:04}")

    def _ids(self, tables: tuple[str, ...]) -> Iterator[types.CompletionItem]:
        typed = fold(self.typed)
        ranked: list[tuple[int, str, str, Record]] = []
        for table in tables:
            for id, record in self.snapshot.records.get(table, {}).items():
                if not typed or id.startswith(self.typed):
                    ranked.append((0, id, table, record))
                elif f" {typed}" in f" {fold(id)}":
                    ranked.append((1, id, table, record))
                elif any(f" {typed}" in f" {fold(each)}" for each in names_of(record)):
                    ranked.append((2, id, table, record))
        ranked.sort(key=lambda each: each[:2])
        for number, (_, id, table, record) in enumerate(ranked):
            item = self._item(id, _KINDS.get(table, types.CompletionItemKind.Value), title_of(record), f"{number:04}")
            item.data = ["record", table, id]
            yield item

    def _claims(self) -> Iterator[types.CompletionItem]:
        by_path = {(each.path[1], each.path[2]): each.text for each in self.spots if _is_of_claim(each)}
        for (number, field), text in by_path.items():
            if field == "id" and text.startswith(self.typed):
                source = by_path.get((number, "source"), "")
                yield self._item(text, types.CompletionItemKind.Value, f"claim of {source}" if source else "")

    def _in_use(self, model: type[Record], name: str) -> Iterator[types.CompletionItem]:
        counted: dict[str, int] = {}
        for word in _words(self.snapshot, model, name):
            counted[word] = counted.get(word, 0) + 1
        typed = fold(self.typed)
        for word, count in sorted(counted.items(), key=lambda each: (-each[1], each[0])):
            if f" {typed}" in f" {fold(word)}":
                times = "once" if count == 1 else f"{count:,} times"
                yield self._item(word, types.CompletionItemKind.Text, f"used {times}")

    def _item(
        self, value: str, kind: types.CompletionItemKind, detail: str, sort_text: str | None = None
    ) -> types.CompletionItem:
        written = self.lead + (value if self._is_plain(value) else "'" + value.replace("'", "''") + "'")
        return types.CompletionItem(
            label=value,
            kind=kind,
            detail=detail or None,
            sort_text=sort_text,
            # editors drop what does not begin with what was typed; the names of a record count here too
            filter_text=value if value.startswith(self.typed) else self.typed,
            text_edit=types.TextEdit(self.range, written),
        )

    def _is_plain(self, value: str) -> bool:
        inner = value.replace("'", "").replace("’", "")
        return value == ".." or (
            value[:1].isalnum()
            and all(char.isalnum() or char in _PLAIN for char in inner)
            and value == value.strip()
            and value not in ("null", "Null", "NULL")
        )


def _is_of_claim(spot: Spot) -> bool:
    return spot.what == "value" and len(spot.path) == 3 and spot.path[0] == "claims"


def names_of(record: Record) -> Iterator[str]:
    """Yield the names of a record, the usual one first."""
    for name in ("name", "title", "label", "publisher"):
        if isinstance(value := getattr(record, name, None), str):
            yield value
    for name in ("aliases", "native_names"):
        yield from (each.name for each in getattr(record, name, None) or () if each.name)


def title_of(record: Record) -> str:
    """Return a record's name, or what it joins; an empty text if it has none."""
    if isinstance(record, Link):
        return f"{record.source} {record.kind} {record.target}"
    found = next(names_of(record), "")
    return f"{found} ({record.publisher})" if isinstance(record, Source) and record.publisher else found


def _words(snapshot: Snapshot, model: type[Record], name: str) -> Iterator[str]:
    for table in ("actors", "sources", "events"):
        for record in snapshot.records.get(table, {}).values():
            yield from _within(record, model, name)


def _within(record: Any, model: type[Record], name: str) -> Iterator[str]:
    if isinstance(record, model):
        value = getattr(record, f"{name}_" if name == "class" else name)
        yield from (each for each in (value if isinstance(value, tuple) else (value,)) if isinstance(each, str))
        return
    for field in ("roles", "aliases", "native_names"):
        for each in getattr(record, field, None) or ():
            yield from _within(each, model, name)
