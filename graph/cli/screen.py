"""Match a list of names with the actors: for each name, who it may mean, with a score and the reasons.

FILE is a table (CSV, Excel, JSON, JSON lines) with a column of names, and optionally of aliases, types, countries,
dates and identifiers; the header says which is which. A file of one column needs no header. `-` is standard input.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from graph.cli import options, terminal
from graph.errors import FilterError

EXAMPLES = (
    "axisgraph screen names.csv",
    "axisgraph screen names.xlsx --threshold 90 --format csv",
    "cut -f 3 customers.tsv | axisgraph screen -",
    "axisgraph screen customers.csv --map name='Full name',country=Nationality --format json",
)


def command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="File of names, or - for standard input.", show_default=False)
    ],
    *,
    map: Annotated[
        list[str],
        typer.Option(
            "--map", metavar="FIELD=COLUMN,...", help="Map name, country, born, ... to columns.", show_default=False
        ),
    ] = [],  # noqa: B006 - typer makes a new list for each call
    threshold: options.Threshold = 80,
    limit: Annotated[int, typer.Option("--limit", metavar="K", help="Maximum number of matches for each name.")] = 3,
    no_header: Annotated[
        bool, typer.Option("--no-header", help="The first row is data; the columns are named 1, 2, ...")
    ] = False,
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", metavar="CHAR", help="CSV delimiter.", show_default=False)
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option("--encoding", metavar="NAME", help="Text encoding, such as cp1256.", show_default=False),
    ] = None,
    sheet: Annotated[
        str | None, typer.Option("--sheet", metavar="NAME", help="Sheet of a workbook.", show_default=False)
    ] = None,
    format: Annotated[Literal["text", "json", "csv"], typer.Option("--format", help="Output format.")] = "text",
    data: options.Data = Path("data"),
) -> None:
    from graph.ingest.names import read_names
    from graph.ingest.raw import Options

    mapping = dict(_pair(text) for given in map for text in given.split(","))
    given = Options(mapping=mapping, header=not no_header, delimiter=delimiter, encoding=encoding, sheet=sheet)
    content = sys.stdin.buffer.read() if str(file) == "-" else None
    names, notes = read_names(file, given, content)
    terminal.print_notes(notes)
    graph = options.loaded(data)
    with terminal.working("Comparing names"):
        answer = graph.screen(names, threshold=threshold, limit=limit)
    if format == "csv":
        from graph.exchange.plain import table_csv

        table = answer.table()
        sys.stdout.write(table_csv(table.columns, table.rows))
    else:
        terminal.print_answer(answer, format)


def _pair(text: str) -> tuple[str, str]:
    field, sign, column = (part.strip() for part in text.partition("="))
    if not (sign and field and column):
        raise FilterError(f"--map {text} is not of the form FIELD=COLUMN")
    return field, column
