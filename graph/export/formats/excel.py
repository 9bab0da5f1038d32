"""An Excel workbook (ECMA-376), one sheet per table, written by XlsxWriter.

Texts are written as texts, never as formulas or web links. Lists and mappings are JSON in their cell.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from itertools import chain
from typing import Any, Final

from graph.errors import OutputError
from graph.exchange.plain import package
from graph.exchange.selection import Selection
from graph.exchange.tables import TABLES, pieces

__all__ = ["LOSSES", "write"]

_MOST_ROWS = 1_048_576
_LONGEST = 32_767  # characters in a cell
LOSSES: Final = {
    "long texts": f"cut after {_LONGEST:,} characters",
    "escapes of Excel": "kept as Excel spells them; some readers decode them",
    "large amounts": "Excel keeps 15 digits of a number",
}


def write(selection: Selection) -> bytes:
    """Return the workbook. Raises OutputError if a table has more rows than a sheet, MissingExtra."""
    file = BytesIO()
    book = package("xlsxwriter", "excel").Workbook(file, {"in_memory": True, "constant_memory": True})
    # Excel's epoch; a workbook needs a date, and the current time would make each copy different
    book.set_properties({"created": datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
    bold = book.add_format({"bold": True})
    for name, table in TABLES.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, len(table.columns) - 1, 18)
        for at, column in enumerate(table.columns):
            sheet.write_string(0, at, column.name, bold)
        last = 0
        rows = chain.from_iterable(zip(*piece, strict=True) for piece in pieces(selection, name))
        for last, row in enumerate(rows, start=1):
            if last >= _MOST_ROWS:
                raise OutputError(f"an Excel sheet has no room for more than {_MOST_ROWS:,} {name}", help="use csv")
            for at, value in enumerate(row):
                if value is not None:
                    _put(sheet, last, at, value)
        sheet.autofilter(0, 0, last, len(table.columns) - 1)
    book.close()
    return file.getvalue()


def _put(sheet: Any, row: int, column: int, value: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, column, value)
    else:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        sheet.write_string(row, column, text[:_LONGEST])
