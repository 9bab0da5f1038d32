"""Reads a list of names to screen: a table of any kind, its columns recognised by their header, or without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from graph.errors import DateError, FilterError
from graph.ingest.any_table import table_from
from graph.ingest.asked import check_options
from graph.ingest.columns import ACTOR_FIELDS, actor_columns
from graph.ingest.dates import as_edtf, order_of
from graph.ingest.files import fail
from graph.ingest.kinds import actor_type
from graph.ingest.raw import Options
from graph.ingest.values import country, items, text_of
from graph.records.model import Identifiers
from graph.records.words import check_choice

__all__ = ["read_names"]

_DATES: Final = ("born", "founded", "died", "dissolved")
_HEADER_WITHIN: Final = 30  # rows: titles may be above
_MOST_SHOWN: Final = 12  # columns in an error


def read_names(path: Path, options: Options, content: bytes | None = None) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the rows as mappings for `graph.query.screening.screen`, and notes on how they were read.

    A value that cannot be read (a country without an ISO code, a date that is none) is left out and counted.

    Raises:
        DataError: The file cannot be read.
        FilterError: No column holds names, or the mapping names one that is not there.
    """
    check_options(options)
    sheet, notes = table_from(path, options, content)
    texts = [[_text(cell) for cell in row] for row in sheet.rows]
    if sheet.spaced and options.delimiter is None and not options.mapping and not _has_header(texts, options):
        sheet, notes = table_from(path, replace(options, delimiter=","), content)  # the spaces belong to the names
        texts = [[_text(cell) for cell in row] for row in sheet.rows]
    if not any(map(any, texts)):
        fail("empty-file", f"`{path.name}` has no cells", path.name)
    columns, rows, mapped = _mapped(texts, options, keyed=bool(sheet.records))
    at = {field: columns.index(column) for field, column in mapped.items()}
    if options.header and (len(columns) > 1 or mapped.get("name") != "1"):
        notes.append("columns: " + ", ".join(f"{field} = {column}" for field, column in sorted(mapped.items())))
    order = options.dates or order_of(_cell(row, at, name) for row in rows for name in _DATES)
    left: dict[str, int] = {}
    found = [_row(row, at, order, left) for row in rows]
    notes += [f"{what} left out: {count:,}" for what, count in sorted(left.items())]
    return found, notes


def _text(cell: Any) -> str:
    """Return a cell as text: items of a list joined by semicolons, values of an object by spaces, 3.0 as 3."""
    if isinstance(cell, (list, tuple)):
        return "; ".join(map(_text, cell))
    if isinstance(cell, dict):
        return " ".join(filter(None, map(_text, cell.values())))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else (text_of(cell) or str(cell)).strip()


def _has_header(rows: Sequence[Sequence[str]], options: Options) -> bool:
    return options.header and bool(rows) and "name" in actor_columns(rows[0], options.mapping)


def _header_of(rows: Sequence[Sequence[str]], options: Options) -> int:
    """Return the number of the row that names the columns; what is above it is a title, which is narrower."""
    widest = 1
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        width = sum(map(bool, row))
        if width > widest and "name" in actor_columns(row, options.mapping):
            return at
        widest = max(widest, width)
    return 0


def _mapped(
    rows: Sequence[Sequence[str]], options: Options, *, keyed: bool
) -> tuple[list[str], Sequence[Sequence[str]], dict[str, str]]:
    """Return the columns, the rows below the header, and our field -> column; a header of keys is never a name."""
    if options.header:
        rows = rows[_header_of(rows, options) :]
    numbered = [str(number) for number in range(1, len(rows[0]) + 1)] if rows else []
    header = list(rows[0]) if rows and options.header else numbered
    for field, column in options.mapping.items():
        check_choice("field of a name", field, tuple(ACTOR_FIELDS))
        if column not in header:
            shown = ", ".join(f"`{each}`" for each in header[:_MOST_SHOWN])
            message = f"`mapping` {field}={column}: no such column"
            raise FilterError(message, help=f"the columns are {shown}", words=("mapping",))
    mapped = actor_columns(header, options.mapping) if options.header or options.mapping else {}
    if "name" in mapped:
        return header, rows[1:] if options.header else rows, mapped
    if len(numbered) == 1:  # one column is the names, whatever its first cell says
        return numbered, rows[1:] if keyed else rows, {"name": "1"}
    if not options.header:
        return numbered, rows, {"name": "1"} | mapped
    shown = ", ".join(f"`{each}`" for each in header[:_MOST_SHOWN])
    raise FilterError(
        f"no column of {shown} is known to hold names",
        help=f"give one, such as `mapping` name='{header[0]}', or begin the file with a row of column names",
        words=("mapping",),
    )


def _cell(row: Sequence[str], at: Mapping[str, int], field: str) -> str | None:
    place = at.get(field)
    return text_of(row[place]) if place is not None and place < len(row) else None


def _row(row: Sequence[str], at: Mapping[str, int], order: str | None, left: dict[str, int]) -> dict[str, Any]:
    place = at["name"]
    found: dict[str, Any] = {"name": row[place] if place < len(row) else ""}
    names = [name for field in ("aliases", "native_names") for name in items(_cell(row, at, field) or "")]
    if names:
        found["names"] = names
    if (word := _cell(row, at, "type")) and (type := actor_type(word)):
        found["type"] = str(type)
    is_namibia = row[at["country"]].strip() == "NA" if at.get("country", len(row)) < len(row) else False
    countries = ["NA"] if is_namibia else [country(each) for each in items(_cell(row, at, "country") or "")]
    if known := [code for code in countries if code]:
        found["countries"] = known
    if None in countries:
        left["countries without a known ISO code"] = left.get("countries without a known ISO code", 0) + 1
    for name in _DATES:
        try:
            if (date := as_edtf(_cell(row, at, name), order=order)) is not None:
                found[name] = date
        except DateError:
            left[f"dates in `{name}` that cannot be read"] = left.get(f"dates in `{name}` that cannot be read", 0) + 1
    numbers = {name: number for name in Identifiers.model_fields if (number := _cell(row, at, name))}
    return found | ({"identifiers": numbers} if numbers else {})
