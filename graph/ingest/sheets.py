"""Reads tables of cells: our own tables, or the edge and node lists of other tools."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.diagnostics import Diagnostic, Place
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import DataError, FilterError
from graph.exchange.tables import TABLES
from graph.ingest.columns import actor_columns, link_columns
from graph.ingest.native import from_tables
from graph.ingest.raw import Location, NativeTables, Options, RawActor, RawGraph, RawLink
from graph.ingest.rejected import ADDED, Original
from graph.ingest.validation import control_in
from graph.ingest.values import currency_of_name, text_of
from graph.records.names import fold, suggest

__all__ = ["Sheet", "found_in", "read_sheets"]

_HEADER_WITHIN = 30  # rows: titles and notes may be above the column names
_DIRECTIONS = {"directed": False, "undirected": True, "mutual": True}


@dataclass
class Sheet:
    """A table: rows of cells, and the location of a cell by row and column from 0; column -1 is the row."""

    name: str
    rows: list[list[Any]]
    place: Callable[[int, int], Place]
    header: int = 0
    columns: list[str] = field(default_factory=list)
    faulty: Sequence[tuple[str, DataError]] = ()  # lines that are no rows
    records: Sequence[Mapping[str, Any]] = ()  # the objects that the rows below the first were made from

    def place_below(self, row: int, column: int) -> Place:
        """Return the location of a cell, with rows counted from below the first."""
        return self.place(row + 1, column)

    def under(self, head: Sheet) -> Sheet:
        """Return this table under the first row of another."""
        return Sheet(self.name, [head.rows[0], *self.rows], lambda row, column: self.place(max(0, row - 1), column))

    def body(self) -> range:
        """The numbers of the rows under the header."""
        return range(self.header + 1, len(self.rows))

    def location(self, row: int, mapped: Mapping[str, str]) -> Location:
        """Return the locations of the fields of a row."""

        def place(name: str) -> Place:
            column = mapped.get(name) or mapped.get({"id": "name", "amounts": "amount"}.get(name, ""))
            return self.place(row, self.columns.index(column) if column in self.columns else -1)

        return place

    def original(self, row: int) -> Original:
        """Return a row as it is in the file."""
        if self.records:
            return Original(self.name, None, self.records[row - 1])
        return Original(self.name, self.columns, self.rows[row])

    def values(self, row: int, mapped: Mapping[str, str]) -> dict[str, Any]:
        """Return the cells of a row that have a value, by our field names."""
        cells = self.rows[row]
        at = {name: self.columns.index(column) for name, column in mapped.items()}
        return {name: cells[i] for name, i in at.items() if i < len(cells) and text_of(cells[i]) is not None}

    def others(self, row: int, mapped: Mapping[str, str]) -> dict[str, Any]:
        """Return the cells of a row that are in no field of ours, by column."""
        taken = {*mapped.values(), *ADDED}
        return {
            column or f"column {at + 1}": cell
            for at, (column, cell) in enumerate(zip(self.columns, self.rows[row], strict=False))
            if column not in taken and text_of(cell) is not None
        }


def read_sheets(sheets: Sequence[Sheet], options: Options, name: str) -> RawGraph | NativeTables:
    """Return the data set of our own tables, or the graph of edge and node lists.

    Raises:
        FilterError: No sheet has columns for the two ends of a link.
    """
    own = {sheet.name: sheet for sheet in sheets if _is_ours(sheet)}
    if {"actors", "links"} <= own.keys() and not options.mapping:
        return from_tables(
            {
                table: (
                    [column.name for column in TABLES[table].columns],
                    [sheet.rows[row] for row in range(1, len(sheet.rows))],
                    sheet.place_below,
                )
                for table, sheet in own.items()
            },
            name,
        )
    return found_in(sheets, options, name)


def _is_ours(sheet: Sheet) -> bool:
    if sheet.name not in TABLES or not sheet.rows:
        return False
    return [str(cell) for cell in sheet.rows[0]] == [column.name for column in TABLES[sheet.name].columns]


def found_in(sheets: Sequence[Sheet], options: Options, name: str, found: RawGraph | None = None) -> RawGraph:
    """Return the graph of edge lists and node lists, added to `found`.

    Raises:
        FilterError: No sheet lists links.
    """
    sheets = _chosen(sheets, options.sheet, name)
    found = found or RawGraph(name)
    links: list[tuple[Sheet, dict[str, str]]] = []
    actors: list[tuple[Sheet, dict[str, str]]] = []
    rest: list[Sheet] = []
    for sheet in sheets:
        if mapped := _with_header(sheet, options, link_columns, {"source", "target"}):
            links.append((sheet, mapped))
        elif mapped := _with_header(sheet, options, actor_columns, {"name"}, {"id"}):
            actors.append((sheet, mapped))
        elif any(sheet.rows):
            rest.append(sheet)
    if not links:
        help = "name them with `mapping`, such as source=payer,target=beneficiary"
        raise FilterError(_no_ends(sheets, name), help=help, words=("mapping",))
    _unused(options, [*links, *actors])
    for sheet, mapped in actors:
        _read_actors(sheet, mapped, found)
    for sheet, mapped in links:
        _read_links(sheet, mapped, found, options, declared=bool(actors))
    for sheet in rest:
        found.leave(f"table `{sheet.name}`")
    return found


def _chosen(sheets: Sequence[Sheet], wanted: str | None, name: str) -> Sequence[Sheet]:
    chosen = [sheet for sheet in sheets if wanted in (None, sheet.name)]
    if not chosen:
        named = ", ".join(sheet.name for sheet in sheets)
        help = did_you_mean(*suggest(wanted or "", [sheet.name for sheet in sheets]), otherwise=f"it has {named}")
        raise FilterError(f"no sheet `{wanted}` in {name}", help=help)
    return chosen


def _unused(options: Options, used: Sequence[tuple[Sheet, Mapping[str, str]]]) -> None:
    for name, column in options.mapping.items():
        if not any(name in mapped and (mapped[name] == column or column.isdigit()) for _, mapped in used):
            columns = [each for sheet, _ in used for each in sheet.columns if each]
            help = did_you_mean(*suggest(column, columns), otherwise=f"the columns are {', '.join(columns)}")
            raise FilterError(f"`mapping`, {name}: there is no column `{column}`", help=help, words=("mapping",))


def _no_ends(sheets: Sequence[Sheet], name: str) -> str:
    rows = [[str(cell) for cell in row if text_of(cell)] for sheet in sheets for row in sheet.rows[:_HEADER_WITHIN]]
    columns = max(rows, key=len, default=[])
    listed = ", ".join(f"`{column[:40]}`" for column in columns[:20])
    return f"no columns of {name} are recognised as the two ends of a link; it has {listed}"


def _with_header(sheet: Sheet, options: Options, guess: Any, *needed: set[str]) -> dict[str, str]:
    """Find the header row and return our field -> column, or nothing."""
    if not options.header:
        width = max(map(len, sheet.rows), default=0)
        sheet.columns = [str(number + 1) for number in range(width)]
        sheet.header = -1
        if guess is link_columns and not {"source", "target"} & options.mapping.keys() and width >= 2:
            return {"source": "1", "target": "2", **guess(sheet.columns, options.mapping)}
        mapped: dict[str, str] = guess(sheet.columns, options.mapping)
        return mapped if any(each <= mapped.keys() for each in needed) else {}
    for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        columns = _named(row)
        mapped = guess(columns, options.mapping)
        # a single cell is a title
        if any(each <= mapped.keys() for each in needed) and sum(map(bool, columns)) > 1:
            sheet.header, sheet.columns = at, columns
            return mapped
    return {}


def _named(row: Sequence[Any]) -> list[str]:
    """Return the column names; repeated names get a number."""
    names: list[str] = []
    for cell in row:
        name = text_of(cell) or ""
        number = 2
        unique = name
        while unique and unique in names:
            unique, number = f"{name} {number}", number + 1
        names.append(unique)
    return names


def _read_actors(sheet: Sheet, mapped: dict[str, str], found: RawGraph) -> None:
    found.columns[f"actors ({sheet.name})"] = mapped
    for row in sheet.body():
        values = sheet.values(row, mapped)
        if not values:
            continue
        key = text_of(values.pop("id", None)) or text_of(values.get("name")) or ""
        if others := sheet.others(row, mapped):
            values["attributes"] = others
        found.actors.append(RawActor(key, values, sheet.location(row, mapped), original=sheet.original(row)))


def _read_links(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options, *, declared: bool) -> None:
    kinds = {
        fold(text) for row in sheet.body() if (text := text_of(sheet.values(row, _only(mapped, "kind")).get("kind")))
    }
    directed_only = bool(kinds) and kinds <= _DIRECTIONS.keys()
    if directed_only:  # Gephi's column `Type`
        mapped = {name: column for name, column in mapped.items() if name != "kind"} | {"direction": mapped["kind"]}
        labels = link_columns([c for c in sheet.columns if c not in mapped.values()], {})
        mapped |= {"kind": labels["kind"]} if "kind" in labels else {}
    found.columns[f"links ({sheet.name})"] = mapped
    unit = currency_of_name(mapped["amount"]) if "amount" in mapped else None
    keys = {actor.key for actor in found.actors}
    by_name = {fold(str(actor.fields.get("name", ""))): actor.key for actor in reversed(found.actors)}
    made: dict[str, RawActor] = {}
    for row in sheet.body():
        values = sheet.values(row, mapped)
        if not values:
            continue
        location = sheet.location(row, mapped)
        original = sheet.original(row)
        if (fault := _control(sheet, row)) and not options.strict:
            found.rejections.add(original, fault)
            continue
        ends = [_end(values, name, keys, by_name, made, location, declared=declared) for name in ("source", "target")]
        if unit:
            values.setdefault("currency", unit)
        symmetric = _DIRECTIONS.get(fold(str(values.pop("direction", ""))), False)
        kind = text_of(values.pop("kind", None))
        if others := sheet.others(row, mapped):
            values["attributes"] = others
        place = location("")
        locator = _locator(sheet, place)
        found.links.append(RawLink(ends[0], ends[1], kind, values, location, locator, symmetric, original=original))
    found.actors += made.values()


def _control(sheet: Sheet, row: int) -> Diagnostic | None:
    """Return the fault of the first cell of a row with a control character, if any has one."""
    for column, cell in enumerate(sheet.rows[row]):
        if (found := control_in(cell)) is not None:
            message = f"a control character (U+{ord(found):04X})"
            return Diagnostic("control-character", message, sheet.place(row, column), help="delete it")
    return None


def _locator(sheet: Sheet, place: Place) -> str:
    where = f"sheet {sheet.name}, " if place.file.endswith(f"[{sheet.name}]") else ""
    return f"{where}row {place.line}"


def _only(mapped: Mapping[str, str], name: str) -> dict[str, str]:
    return {name: mapped[name]} if name in mapped else {}


def _end(
    values: dict[str, Any],
    end: str,
    keys: set[str],
    by_name: Mapping[str, str],
    made: dict[str, RawActor],
    location: Location,
    *,
    declared: bool,
) -> str:
    """Return the key of one end of a link; without a list of actors, an actor is made from the row."""
    text = text_of(values.pop(end, None)) or ""
    more = {field: values.pop(f"{end}.{field}", None) for field in ("type", "country", "name", "id")}
    key = text_of(more["id"]) or text
    if declared:
        return key if key in keys else by_name.get(fold(key), key)
    if not key:
        return ""
    folded = key if text_of(more["id"]) else fold(text) or text
    actor = made.get(folded)
    if actor is None:
        actor = made[folded] = RawActor(
            folded, {"name": text_of(more["name"]) or text}, lambda _field: location(end), implied=True
        )
    for name in ("type", "country"):
        if text_of(more[name]):
            actor.fields.setdefault(name, more[name])
    return folded
