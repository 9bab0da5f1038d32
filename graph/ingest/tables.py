"""Reads tables: our own, matrices, or the edge and node lists of other tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.exchange.tables import TABLES
from graph.ingest.actors_alone import as_names, lists_actors
from graph.ingest.columns import actor_columns, link_columns, name_columns
from graph.ingest.edge_tables import believed_in, read_links
from graph.ingest.guesses import are_dates, are_numbers, are_years, filled
from graph.ingest.limits import refuse_many
from graph.ingest.matrices import is_matrix, read_matrix
from graph.ingest.native import from_tables
from graph.ingest.presets.reading import read_tables
from graph.ingest.raw import NativeTables, Options, RawActor, RawGraph
from graph.ingest.sheets import Sheet
from graph.ingest.values import name_of, text_of
from graph.ingest.wide import by_year
from graph.records.kind_words import kind_meant
from graph.records.names import suggest

__all__ = ["found_in", "read_sheets"]

_HEADER_WITHIN: Final = 30  # rows: titles and notes may be above the column names
_BARE: Final = 4  # columns of an edge list without a header, at most
_SHOWN: Final = 40  # characters of a cell in a message


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
            strict=options.strict,
        )
    return read_tables(_chosen(sheets, options.sheet, name), options, name) or found_in(sheets, options, name)


def _is_ours(sheet: Sheet) -> bool:
    if sheet.name not in TABLES or not sheet.rows:
        return False
    return [str(cell) for cell in sheet.rows[0]] == [column.name for column in TABLES[sheet.name].columns]


def found_in(sheets: Sequence[Sheet], options: Options, name: str, found: RawGraph | None = None) -> RawGraph:
    """Return the graph of edge lists, node lists and matrices, added to `found`.

    Raises:
        FilterError: No sheet lists links.
    """
    sheets = _chosen(sheets, options.sheet, name)
    found = found or RawGraph(name)
    tables: dict[str, list[tuple[Sheet, dict[str, str]]]] = {"links": [], "actors": [], "matrix": []}
    for sheet in sheets:
        what, mapped = _what(sheet, options, found)
        if what:
            tables[what].append((sheet, mapped))
        elif any(sheet.rows):
            found.leave(f"table `{sheet.name}`")
    if not tables["links"] and not tables["matrix"]:
        tables["actors"] = _actors_alone(sheets, tables["actors"], options, found)
        if not tables["actors"]:
            raise _no_ends(sheets, name, options)
    _unused(options, [*tables["links"], *tables["actors"]])
    refuse_many(sum(len(sheet.body()) for sheet, _ in [*tables["links"], *tables["actors"]]), name, "rows")
    for sheet, mapped in tables["actors"]:
        _read_actors(sheet, mapped, found, strict=options.strict)
    for sheet, mapped in tables["links"]:
        read_links(*by_year(sheet, mapped, found, options), found, options, declared=bool(tables["actors"]))
    for sheet, _ in tables["matrix"]:
        read_matrix(sheet, found)
    _report_nothing(sheets, found)
    return found


def _what(sheet: Sheet, options: Options, found: RawGraph) -> tuple[str, dict[str, str]]:
    """Return what a table lists, or "", and our field -> column."""
    if options.header and not options.mapping and is_matrix(sheet.rows):
        return "matrix", {}
    if mapped := _with_header(sheet, options, links=True):
        return "links", mapped
    if mapped := _with_header(sheet, options, links=False):
        return "actors", mapped
    mapped = _without_header(sheet, options, found)
    return ("links" if mapped else ""), mapped


def _actors_alone(
    sheets: Sequence[Sheet], known: list[tuple[Sheet, dict[str, str]]], options: Options, found: RawGraph
) -> list[tuple[Sheet, dict[str, str]]]:
    """Return the tables of a file of actors alone; none if one of its tables may list links."""
    filled = [sheet for sheet in sheets if any(sheet.rows)]
    if {"source", "target"} & options.mapping.keys():
        return []
    if not known and not options.mapping and len(filled) == 1 and as_names(filled[0]):
        known = [(filled[0], {"name": "name"})]
        found.left.clear()
    if len(known) < len(filled) or not all(lists_actors(sheet, mapped) for sheet, mapped in known):
        return []
    found.notes.append("no table lists links; if one does, `mapping=source=COLUMN,target=COLUMN`")
    return known


def _report_nothing(sheets: Sequence[Sheet], found: RawGraph) -> None:
    """Report the cells whose words mean nothing."""
    for sheet in sheets:
        for (field, word), count in sheet.nothing.items():
            found.leave(f"`{word}` as {field}", "read as nothing", count)
        if sheet.short:
            found.leave(f"rows of `{sheet.name}` with fewer cells than columns", "the others are empty", sheet.short)


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


def _no_ends(sheets: Sequence[Sheet], name: str, options: Options) -> FilterError:
    """Return the error that no columns are the ends of links: the columns, two rows, and a mapping that would work."""
    sheet = max(sheets, key=lambda sheet: max(map(len, sheet.rows), default=0))
    head = next((row for row in sheet.rows[:_HEADER_WITHIN] if sum(text_of(cell) is not None for cell in row) > 1), [])
    if not head:
        return FilterError(f"no columns of {name} are recognised as the two ends of a link; it has one column")
    at = sheet.rows.index(head)
    columns = _named(head) if options.header else [str(number + 1) for number in range(len(head))]
    rows = sheet.rows[at + 1 : at + 3] if options.header else sheet.rows[at : at + 2]
    listed = ", ".join(f"`{_short(column)}`" for column in columns[:20] if column)
    shown = "".join(
        f"; row {sheet.place(sheet.rows.index(row), -1).line}: {' | '.join(map(_short, row[:20]))}" for row in rows
    )
    cells = {
        column: [row[number] for row in sheet.rows[at + 1 :] if number < len(row)]
        for number, column in enumerate(columns)
        if column
    }
    texts = [
        each for each in cells if filled(cells[each]) and not are_dates(cells[each]) and not are_numbers(cells[each])
    ]
    first, second = [*texts, *(each for each in cells if each not in texts), "COLUMN", "COLUMN"][:2]
    message = f"no columns of {name} are recognised as the two ends of a link; it has {listed}{shown}"
    help = f"name the two ends, such as `mapping=source={first},target={second}`"
    return FilterError(message, help=help)


def _short(cell: Any) -> str:
    text = "" if cell is None else " ".join(str(cell).split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _with_header(sheet: Sheet, options: Options, *, links: bool) -> dict[str, str]:
    """Find the header row of a table of links, or of actors, and return our field -> column, or nothing."""
    if not options.header:
        return _numbered(sheet, options, links=links)
    widest = 0
    for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        columns = _named(row)
        width = sum(map(bool, columns))
        alone = not links and at == 0 and width == max(map(len, sheet.rows))  # a list of names alone
        if width > max(0 if alone else 1, widest):  # what is above the names of columns is a title, which is narrower
            if links:
                test = believed_in(sheet, at)(columns)
                mapped = link_columns(columns, options.mapping, believed=test)
            else:
                mapped = actor_columns(columns, options.mapping)
            if {"source", "target"} <= mapped.keys() if links else {"name", "id"} & mapped.keys():
                sheet.header, sheet.columns = at, columns
                return mapped
        widest = max(widest, width)
    return {}


def _numbered(sheet: Sheet, options: Options, *, links: bool) -> dict[str, str]:
    """Return our field -> number of a column, for a table without a header."""
    width = max(map(len, sheet.rows), default=0)
    sheet.columns = [str(number + 1) for number in range(width)]
    sheet.header = -1
    if not links:
        mapped = actor_columns(sheet.columns, options.mapping)
        return mapped if {"name", "id"} & mapped.keys() else {}
    if not {"source", "target"} & options.mapping.keys() and width > 1:
        return {"source": "1", "target": "2", **link_columns(sheet.columns, options.mapping)}
    mapped = link_columns(sheet.columns, options.mapping)
    return mapped if {"source", "target"} <= mapped.keys() else {}


def _without_header(sheet: Sheet, options: Options, found: RawGraph) -> dict[str, str]:
    """Return our field -> column for an edge list whose first row is data, which its cells show, or nothing."""
    rows = sheet.rows
    width = max(map(len, rows), default=0)
    if not 2 <= width <= _BARE or options.mapping or len(rows) < 2 or any(len(row) < 2 for row in rows):
        return {}
    first = [name_of(cell) for cell in rows[0][:2]]
    names = {name_of(cell) for row in rows[1:] for cell in row[:2]}
    further = {str(at + 1): [row[at] for row in rows if at < len(row)] for at in range(2, width)}
    years = [column for column, cells in further.items() if are_years(cells)]
    numbers = [column for column, cells in further.items() if column not in years and are_numbers(cells)]
    if None in first or not (are_numbers(first) or names & set(first) or years or numbers):
        return {}
    sheet.header, sheet.columns = -1, ["1", "2", "3", "4"][:width]
    mapped = {"source": "1", "target": "2"} | dict(zip(("date",), years, strict=False))
    if kinds := [each for each, cells in further.items() if all(map(kind_meant, filled(cells)))]:
        mapped["kind"] = kinds[0]
    if numbers:
        sheet.columns[int(numbers[0]) - 1] = "weight"
    found.notes.append(f"`{sheet.name}` has no names of columns: the first two are source and target")
    return mapped


def _named(row: Sequence[Any]) -> list[str]:
    """Return the column names; repeated names get a number."""
    names: list[str] = []
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    for cell in row:
        name = text_of(cell) or ""
        unique = name
        while unique and unique in taken:
            numbers[name] = numbers.get(name, 1) + 1
            unique = f"{name} {numbers[name]}"
        taken.add(unique)
        names.append(unique)
    return names


def _read_actors(sheet: Sheet, mapped: dict[str, str], found: RawGraph, *, strict: bool) -> None:
    found.columns[f"actors ({sheet.name})"] = mapped
    names = name_columns(sheet.columns, {})
    for row in sheet.body():
        if fault := sheet.misshapen(row):
            found.reject_row(sheet.original(row), fault, strict=strict)
            continue
        values = sheet.values(row, mapped)
        taken = set(mapped.values())
        if "name" not in values:
            for column in names:
                if column not in taken and (given := sheet.values(row, {"name": column})):
                    values |= given
                    taken.add(column)
                    break
        if not values:
            continue
        key = text_of(values.pop("id", None)) or name_of(values.get("name")) or ""
        if others := sheet.others(row, taken):
            values["attributes"] = others
        found.actors.append(RawActor(key, values, sheet.location(row, mapped), original=sheet.original(row)))
