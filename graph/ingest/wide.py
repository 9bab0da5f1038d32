"""Tables with a column for each year become tables with a row for each year in which something is given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from graph.diagnostics import Place
from graph.ingest.guesses import filled
from graph.ingest.limits import refuse_many
from graph.ingest.matrices import is_mark, is_number, meaning_of_comma, weight_of
from graph.ingest.raw import Options, RawGraph
from graph.ingest.sheets import Sheet
from graph.ingest.values import text_of

__all__ = ["by_year"]

_YEAR: Final = re.compile(r"(?:[XYxy]|FY ?)?((?:19|20)\d\d)(?:\.0)?")
_FEWEST: Final = 2  # columns of years that make a table wide


def by_year(sheet: Sheet, mapped: dict[str, str], found: RawGraph, options: Options) -> tuple[Sheet, dict[str, str]]:
    """Return a table of links with a row for each year, and its mapping; another table as it is.

    A number is the amount of its year if the import has a currency, otherwise the attribute `value`; 0 and an empty
    cell are no link, and a mark such as `x` is one without a number.
    """
    years = _years(sheet, mapped)
    if len(years) < _FEWEST or {"start", "end", "date", "periods"} & mapped.keys():
        return sheet, mapped
    others = [at for at in range(len(sheet.columns)) if at not in years]
    columns = [*(sheet.columns[at] for at in others), "year", "value"]
    rows: list[list[Any]] = [list(columns)]
    comma = meaning_of_comma(cell for at in years for cell in sheet.cells(sheet.columns[at]))
    origins: list[tuple[int, int]] = [(sheet.header, -1)]
    for row in sheet.body():
        cells = sheet.rows[row]
        kept = [cells[at] if at < len(cells) else None for at in others]
        for at, year in years.items():
            cell = cells[at] if at < len(cells) else None
            if (value := weight_of(cell, comma)) != 0:
                refuse_many(len(rows), found.name, "values or more")
                rows.append([*kept, year, value])
                origins.append((row, at))

    def place(row: int, column: int) -> Place:
        origin, at = origins[row]
        return sheet.place(origin, others[column] if 0 <= column < len(others) else at if column >= 0 else -1)

    listed = ", ".join(f"`{sheet.columns[at]}`" for at in list(years)[:3])
    found.notes.append(
        f"read the {len(years)} columns of years of `{sheet.name}`, {listed}, ...: a link for each value"
    )
    wide = Sheet(sheet.name, rows, place, columns=columns)
    return wide, mapped | {"date": "year"} | ({"amount": "value"} if options.currency else {})


def _years(sheet: Sheet, mapped: Mapping[str, str]) -> dict[int, str]:
    """Return the columns that are years and hold numbers or marks, by place."""
    found = {}
    for at, column in enumerate(sheet.columns):
        match = _YEAR.fullmatch(text_of(column) or "")
        if match and column not in mapped.values():
            texts = filled(sheet.cells(column))
            if all(is_number(text) or is_mark(text) for text in texts):
                found[at] = match[1]
    return found
