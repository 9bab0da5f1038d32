"""Reads a table with one link a row. The columns are those that their names suggest and their cells confirm."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place, shortened
from graph.ingest.columns import ADJACENT, columns_of_direction, link_columns, plain_name
from graph.ingest.files import known_actors
from graph.ingest.guesses import (
    addresses,
    are_dates,
    are_directions,
    are_ends,
    are_prose,
    are_serials,
    filled,
    serial_of,
)
from graph.ingest.limits import refuse_many
from graph.ingest.raw import DIRECTIONS, Location, Options, RawActor, RawGraph, RawLink, RawSource
from graph.ingest.rejected import ADDED
from graph.ingest.sheets import Sheet
from graph.ingest.validation import control_in
from graph.ingest.values import amount, currency_of_name, items, name_of, names_nobody, text_of, written_list
from graph.records.names import fold

__all__ = ["believed_in", "read_links"]

_SPANS: Final = {"start": "from", "end": "to"}  # names of columns that may also name the ends
_SEVERAL: Final = re.compile(r"[;|]")
_SEVERAL_BY_COMMA: Final = re.compile(r"[;|,]")
_SHOWN: Final = 40  # characters of a cell in the example


def believed_in(sheet: Sheet, header: int) -> Callable[[Sequence[str]], Callable[[str, str], bool]]:
    """Return a test of whether two columns can be the ends of links, by the cells under a row."""

    def test(columns: Sequence[str]) -> Callable[[str, str], bool]:
        def cells(column: str) -> list[Any]:
            at = columns.index(column)
            return [row[at] for row in sheet.rows[header + 1 :] if at < len(row)]

        return lambda first, second: are_ends(cells(first), cells(second))

    return test


def read_links(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options, *, declared: bool) -> None:
    """Add the links of a table, and the actors that only it names."""
    given, mapped = mapped, _by_cells(sheet, mapped, found, options)
    found.columns[f"links ({sheet.name})"] = mapped
    reader = _Reader(sheet, mapped, found, options, declared=declared)
    reader.unpriced = given.get("amount") if "amount" not in mapped else None
    reader.read()


def _by_cells(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options) -> dict[str, str]:
    """Return our field -> column without the columns whose cells do not fit, and with those that fit another field."""
    mapped = dict(mapped)
    guessed = [name for name in mapped if name not in options.mapping]
    if "direction" in guessed and not are_directions(sheet.cells(mapped["direction"])):
        del mapped["direction"]
    if "direction" not in mapped:
        left = [column for column in sheet.columns if column and column not in mapped.values()]
        for column in columns_of_direction(left):
            if are_directions(sheet.cells(column)):
                mapped["direction"] = column
                break
    _kind_by_cells(sheet, mapped, found, options)
    _dates_by_cells(sheet, mapped, found, options)
    if "amount" in mapped and not options.strict and not _has_currency(sheet, mapped, options):
        column = mapped.pop("amount")
        found.notes.append(f"`{column}` has no currency, so it is no amount of money; if it is one, `currency=EUR`")
    if "citation" in guessed and "citation" in mapped:
        texts = filled(sheet.cells(mapped["citation"]))
        if texts and 5 * sum(bool(addresses(text)) for text in texts) >= 4 * len(texts):
            mapped["claim.source"] = mapped.pop("citation")
    return mapped


def _dates_by_cells(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options) -> None:
    """Take the fields of dates from columns that hold dates, among them `from` and `to`, and read Excel's numbers."""
    for name in ("start", "end", "date"):
        if name in mapped and name not in options.mapping and not are_dates(sheet.cells(mapped[name])):
            found.notes.append(f"`{mapped[name]}` of `{sheet.name}` does not hold dates; `mapping={name}=COLUMN`")
            del mapped[name]
    for name in ("start", "end", "date"):
        if name in mapped and are_serials(sheet.cells(mapped[name])):
            sheet.convert(mapped[name], _day_of_excel)
            found.notes.append(f"the numbers of `{mapped[name]}` are days as Excel counts them")
    plain = {plain_name(column): column for column in sheet.columns if column and column not in mapped.values()}
    for name, word in _SPANS.items():
        if name not in mapped and word in plain and filled(cells := sheet.cells(plain[word])) and are_dates(cells):
            mapped[name] = plain[word]


def _kind_by_cells(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options) -> None:
    """Choose the column of kinds: not one of directions, as Gephi's `Type`, and not one of sentences."""
    while "kind" in mapped and "kind" not in options.mapping:
        column = mapped["kind"]
        if "direction" not in mapped and are_directions(sheet.cells(column)):
            mapped["direction"] = column
        elif are_prose(sheet.cells(column)):
            texts = filled(sheet.cells(column))
            count = len(set(texts))
            mapped.setdefault("claim.summary", column)
            found.notes.append(
                f"`{column}` of `{sheet.name}` has {count:,} different texts in {len(texts):,} rows: summaries "
                f"of the claims; to make kinds of them, `mapping=kind={column}`"
            )
        else:
            return
        del mapped["kind"]
        others = [each for each in sheet.columns if each and each not in mapped.values()]
        again = link_columns(others, {}, ends=False)
        if "kind" in again:
            mapped["kind"] = again["kind"]


def _day_of_excel(cell: Any) -> Any:
    """Return the day that a number of Excel's calendar of 1900 means; what is no such number stays as it is."""
    number = serial_of(cell)
    return cell if number is None else date(1899, 12, 30) + timedelta(days=number)


def _has_currency(sheet: Sheet, mapped: Mapping[str, str], options: Options) -> bool:
    if options.currency or "currency" in mapped or currency_of_name(mapped["amount"]):
        return True
    read = (amount(text) for text in filled(sheet.cells(mapped["amount"])))
    return any(each is not None and each[1] for each in read)


class _Reader:
    """Reads the rows of one table."""

    def __init__(
        self, sheet: Sheet, mapped: Mapping[str, str], found: RawGraph, options: Options, *, declared: bool
    ) -> None:
        self.sheet = sheet
        self.mapped = {name: column for name, column in mapped.items() if not name.startswith("claim.")}
        self.more = {name: column for name, column in mapped.items() if name.startswith("claim.")}
        self.found = found
        self.strict = options.strict
        # in a list of sums, a row without one is of the same kind as the others
        self.kind = None if options.kind or "kind" in mapped or "amount" not in mapped else "funding"
        self.file = found.name.rpartition("/")[2]
        self.both = options.reliability != "F"
        self.credibility = options.credibility
        known = known_actors()
        self.declared = declared or known is not None
        self.lists = {name for name, column in mapped.items() if plain_name(column) in ADJACENT.split()}
        self.unit = currency_of_name(mapped["amount"]) if "amount" in mapped else None
        self.keys = {actor.key for actor in found.actors} | (known or set())
        self.by_name = {fold(str(actor.fields.get("name", ""))): actor.key for actor in reversed(found.actors)}
        self.by_name.pop("", None)  # no name is that of an actor without one
        self.made: dict[str, RawActor] = {}
        self.taken = frozenset(mapped.values())
        found.repaired = found.repaired or set(ADDED) <= set(sheet.columns)
        self.sources = {source.key for source in found.sources}
        self.unpriced: str | None = None  # the column of amounts that have no currency

    def read(self) -> None:
        """Add the links of all rows."""
        first = True
        for row in self.sheet.body():
            values = self.sheet.values(row, self.mapped)
            others = self.sheet.others(row, self.taken)
            if not values and not others:
                continue
            if fault := self.sheet.misshapen(row) or (None if self.strict else self._unreadable(row)):
                self.found.reject_row(self.sheet.original(row), fault, strict=self.strict)
                continue
            if first:
                self._example(row, values)
                first = False
            self._links(row, values, others)
        self.found.actors += self.made.values()

    def _links(self, row: int, values: dict[str, Any], others: dict[str, Any]) -> None:
        location = self.sheet.location(row, {**self.mapped, **self.more})
        sources, targets = (self._ends(values, name, location) for name in ("source", "target"))
        if self.unit and "amount" in values:
            values.setdefault("currency", self.unit)
        word = str(values.pop("direction", "")).strip()
        way = DIRECTIONS.get(fold(word)) or DIRECTIONS.get(word) or "directed"
        kind = text_of(values.pop("kind", None)) or self.kind
        if others:
            values["attributes"] = others
        original = self.sheet.original(row)
        locator = self._locator(location(""))
        claims = self._claims(row, location, locator)
        refuse_many(len(self.found.links) + len(sources) * len(targets), self.found.name, "links or more")
        for source in sources:
            for target in targets:
                link = RawLink(source, target, kind, dict(values), location, locator, way == "undirected")
                link.mutual, link.original, link.claims = way == "mutual", original, [dict(claim) for claim in claims]
                link.cites_file = self.both or not any("source" in claim for claim in claims)
                link.said = self._cell(row, "claim.summary")
                self.found.links.append(link)

    def _claims(self, row: int, location: Location, locator: str) -> list[dict[str, Any]]:
        """Return a claim for each web address of the row, and record it as a source."""
        claims = []
        said = self._cell(row, "claim.summary")
        for address in addresses(self._cell(row, "claim.source")):
            if address not in self.sources:
                self.sources.add(address)
                host = address.partition("//")[2].partition("/")[0]
                fields = {"title": address, "publisher": host.removeprefix("www."), "url": address}
                self.found.sources.append(RawSource(address, fields, location))
            claim: dict[str, Any] = {"source": address, "stance": "supports", "credibility": self.credibility}
            claim["locator"] = f"{locator} of {self.file}"
            claims.append(claim | ({"summary": said} if said else {}))
        return claims

    def _cell(self, row: int, name: str) -> str | None:
        if name not in self.more:
            return None
        return text_of(self.sheet.values(row, {name: self.more[name]}).get(name))

    def _example(self, row: int, values: Mapping[str, Any]) -> None:
        """Note what the first row is read as."""
        shown = [
            f"{name} = `{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}`"
            for name, value in values.items()
            if (text := " ".join(str(value).split()))
        ]
        place = self.sheet.place(row, -1)
        self.found.notes.append(
            f"for example, row {place.line} of `{self.sheet.name}`: {', '.join(shown)}; "
            "if that is wrong, `mapping=source=COLUMN,target=COLUMN,kind=COLUMN`"
        )

    def _unreadable(self, row: int) -> Diagnostic | None:
        """Return the fault of the first cell of a row with a control character, or of an amount with a tab."""
        cells = self.sheet.rows[row]
        if self.unpriced is None and control_in(cells) is None:
            return None
        for column, cell in enumerate(cells):
            if (char := control_in(cell)) is not None:
                message = f"a control character (U+{ord(char):04X})"
                return Diagnostic("control-character", message, self.sheet.place(row, column), help="delete it")
            if self.sheet.columns[column : column + 1] == [self.unpriced] and _has_tab(str(cell)):
                message = f"`{shortened(' '.join(str(cell).split()))}` is not a clear amount: it has a tab"
                help = "write it as a plain number, such as 1234.50"
                return Diagnostic("bad-amount", message, self.sheet.place(row, column), help=help)
        return None

    def _locator(self, place: Place) -> str:
        where = f"sheet {self.sheet.name}, " if place.file.endswith(f"[{self.sheet.name}]") else ""
        return f"{where}row {place.line}"

    def _ends(self, values: dict[str, Any], end: str, location: Location) -> list[str]:
        """Return the keys of the actors at one end; several are separated by bars, as Kumu writes them."""
        text = " ".join(_named(values.pop(end, "")).split())
        more = {field: values.pop(f"{end}.{field}", None) for field in ("type", "country", "name", "id")}
        whole = text in self.keys or fold(text) in self.by_name
        parts = [text]
        if not whole and written_list(text):
            parts = items(text)
        elif not whole and (split := self._split(text, end))[1:]:
            parts = [part.strip() for part in split if part.strip()]
        parts = parts or [""]  # nothing but separators: an end that is missing
        return [self._end(part, end, more, location) for part in parts]

    def _split(self, text: str, end: str) -> list[str]:
        return _SEVERAL_BY_COMMA.split(text) if end in self.lists else _SEVERAL.split(text)

    def _end(self, text: str, end: str, more: Mapping[str, Any], location: Location) -> str:
        """Return the key of an actor; one that no list of actors has is made from the row."""
        id = text_of(more["id"])
        key = id or text
        if self.declared:
            known = key if key in self.keys else self.by_name.get(fold(key))
            if known is not None:
                return known
            if id or not _is_name(text):
                return key
        if not id and names_nobody(text):
            return text
        folded = key if id else fold(text) or text
        actor = self.made.get(folded)
        if actor is None:
            fields = {"name": name_of(more["name"]) or text}
            actor = self.made[folded] = RawActor(folded, fields, lambda _field: location(end), implied=True)
        for name in ("type", "country"):
            self._describe(actor, name, more[name])
        return folded

    def _describe(self, actor: RawActor, name: str, cell: Any) -> None:
        """Add what a row says of an actor. NA is a country, so it counts unless another row gives one."""
        known, word = actor.fields.get(name), cell if name == "country" else text_of(cell)
        if text_of(known) is None:
            actor.fields |= {name: word} if word and (known is None or text_of(word)) else {}
        elif text_of(word) and fold(str(word)) != fold(str(known)):
            self.found.leave(f"further words for the {name} of an actor", "the first counts")


def _named(cell: Any) -> str:
    """Return the text of a cell, or the name in an object of JSON."""
    if isinstance(cell, Mapping):
        cell = next((cell[key] for key in ("name", "label", "id", "_id", "key") if cell.get(key) is not None), "")
    return str(cell)


def _has_tab(cell: str) -> bool:
    """Return whether a cell has a number, then a tab and more."""
    number, tab, _ = cell.strip().partition("\t")
    return bool(tab) and any(map(str.isdecimal, number))


def _is_name(text: str) -> bool:
    """Return whether a text that no list of actors has is a name, and not the id of an actor that is missing."""
    return any(char.isspace() for char in text) or (text[:1].isupper() and text[1:].islower())
