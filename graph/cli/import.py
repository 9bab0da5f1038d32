"""Read a file of another tool into a data folder: checked, with a claim that cites the file, and all of it or nothing.

What was mapped, made and left out is told on standard error. docs/import.md has a section a format.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from graph.cli import terminal
from graph.diagnostics import Format, render, sort_diagnostics
from graph.errors import DataError, FilterError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graph.diagnostics import Diagnostic
    from graph.ingest import Import
    from graph.records.calendars import Calendar

EXAMPLES = (
    "axisgraph import csv payments.csv --into mine",
    "axisgraph import csv payments.csv --into mine --map source=payer,target=payee,amount=Sum --currency EUR",
    "axisgraph import xlsx links.xlsx --into mine --sheet Links --publisher 'An institute' --reliability B",
    "axisgraph import graphml network.graphml --into mine --kinds 'pays=funding,ally of=alliance'",
    "axisgraph import stix bundle.json --into mine",
    "axisgraph import csv payments.csv --into mine --currency EUR --dry-run --format json",
    "axisgraph import json axis.json --into copy",
)


def command(
    format: Annotated[
        str, typer.Argument(metavar="FORMAT", help="One of the formats of docs/import.md.", show_default=False)
    ],
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The file, or the folder of files, to read.", show_default=False)
    ],
    into: Annotated[
        Path,
        typer.Option(
            "--into", metavar="DIR", help="The data folder: new, empty, or one to add to.", show_default=False
        ),
    ],
    *,
    map: Annotated[
        list[str],
        typer.Option(
            "--map", metavar="FIELD=COLUMN,...", help="Which column is which field of a link.", show_default=False
        ),
    ] = [],  # noqa: B006 - typer makes a new list for each call
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="The kind of links that tell none.", show_default=False)
    ] = None,
    kinds: Annotated[
        list[str],
        typer.Option("--kinds", metavar="WORD=KIND,...", help="What the file's kinds are here.", show_default=False),
    ] = [],  # noqa: B006 - as above
    family: Annotated[
        str, typer.Option("--family", metavar="FAMILY", help="The family of kinds that are made.")
    ] = "alignment",
    currency: Annotated[
        str | None, typer.Option("--currency", metavar="CODE", help="Of sums that tell none.", show_default=False)
    ] = None,
    dates: Annotated[
        Literal["day-first", "month-first"] | None,
        typer.Option("--dates", help="How 03/04/2012 is read.", show_default=False),
    ] = None,
    calendar: Annotated[
        list[str],
        typer.Option(
            "--calendar",
            metavar="CALENDAR or FIELD=CALENDAR,...",
            help="Calendar of the dates, or of one field's: gregorian, persian or islamic.",
            show_default=False,
        ),
    ] = [],  # noqa: B006 - as above
    sheet: Annotated[
        str | None, typer.Option("--sheet", metavar="NAME", help="Only this sheet or file.", show_default=False)
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", metavar="CHAR", help="What parts CSV cells.", show_default=False)
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="Such as cp1256.", show_default=False)
    ] = None,
    no_header: Annotated[
        bool, typer.Option("--no-header", help="The first row is data; columns are 1, 2, ...")
    ] = False,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="The file's title, as a source.", show_default=False)
    ] = None,
    publisher: Annotated[
        str | None, typer.Option("--publisher", metavar="TEXT", help="Who published it.", show_default=False)
    ] = None,
    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="Where it was published.", show_default=False)
    ] = None,
    reliability: Annotated[str, typer.Option("--reliability", metavar="A-F", help="Of the file as a source.")] = "F",
    credibility: Annotated[int, typer.Option("--credibility", metavar="1-6", help="Of what it says.")] = 6,
    lenient: Annotated[
        bool, typer.Option("--lenient", help="Leave out values and rows that have faults, and count them.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Write anew what an earlier import of this file wrote.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be read; write nothing.")] = False,
    faults: Annotated[
        Format,
        typer.Option("--format", help="How faults are told: for people, or, on standard output, for other programs."),
    ] = "text",
) -> None:
    from graph.ingest import Options, format_of, import_file
    from graph.ingest.folder import origin_of, standing

    format_of(format)
    options = Options(
        mapping=_pairs("--map", map),
        kinds=_pairs("--kinds", kinds),
        kind=kind,
        family=family,
        currency=currency,
        dates=dates,
        calendar=_calendars(calendar),
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
        header=not no_header,
        title=title,
        publisher=publisher,
        url=url,
        reliability=reliability,
        credibility=credibility,
        lenient=lenient,
    )
    try:
        with terminal.working(f"Reading {file}"):
            imported = import_file(format, file, options, standing(into, origin_of(format, file)))
        _tell(imported)
        done = f"{file}: {_counted(imported)}; nothing was written" if dry_run else _save(imported, into, replace)
    except DataError as error:
        if faults == "text":
            terminal.print_faults(error.diagnostics, rest="--format concise")
        else:
            _print(error.diagnostics, faults)
        raise typer.Exit(1) from error
    if faults == "text":
        terminal.print_warnings(imported.dataset.warnings)
    if imported.losses:
        terminal.print_left_out(str(file), [str(each) for each in imported.losses])
    if faults == "text":
        terminal.echo(done)
    else:
        terminal.print_notes([done])
        _print(imported.dataset.warnings, faults)


def _save(imported: Import, into: Path, replace: bool) -> str:
    """Write what was imported, and return what there is to say of it. Raises DataError, OutputError."""
    with terminal.working(f"Writing {into}"):
        written = imported.save(into, replace=replace)
    if written.files:
        return f"{into}: {_counted(imported)}, in {', '.join(written.files)}"
    return f"{into}: {_counted(imported)} are there already; nothing was changed"


def _print(diagnostics: Sequence[Diagnostic], format: Format) -> None:
    sys.stdout.write(render(sort_diagnostics(diagnostics), format))


def _counted(imported: Import) -> str:
    from graph.query import wording

    data = imported.dataset
    counted = [(data.actors, "actor"), (data.links, "link"), (data.sources, "source"), (data.events, "event")]
    return ", ".join(wording.count(len(records), noun) for records, noun in counted if records) or "no records"


def _tell(imported: Import) -> None:
    """Say on standard error what was made of the file."""
    from graph.query import wording

    told = list(imported.notes)
    for table, mapped in (imported.columns or {}).items():
        told.append(f"{table}: " + ", ".join(f"{field} = {column}" for field, column in sorted(mapped.items())))
    for word, id, count in imported.kinds:
        new = ", a new kind" if id in imported.made else ""
        links = wording.count(count, "link")
        told.append(f"kind {id}{new}: {links}" + (f" called `{word}`" if word else " without a kind of its own"))
    if imported.made:
        families = sorted({str(imported.dataset.kinds[id].family) for id in imported.made})
        told.append(f"new kinds are of the family {', '.join(families)}; change that in kinds.yaml, or with --family")
    if imported.same:
        told.append(
            f"actors that were there already: {', '.join(imported.same[:10])}" + (", ..." * (len(imported.same) > 10))
        )
    terminal.print_notes(told)


def _calendars(given: list[str]) -> dict[str, Calendar]:
    """Return `persian` or `start=persian,published=gregorian` as field -> calendar; "" means all fields."""
    from graph.ingest.assemble import DATES
    from graph.records.calendars import CALENDARS

    plain = [f"all={part}" if "=" not in part else part for text in given for part in text.split(",")]
    chosen: dict[str, Calendar] = {}
    for name, value in _pairs("--calendar", plain).items():
        calendar = next((each for each in CALENDARS if each == value), None)
        if calendar is None:
            raise FilterError(f"--calendar {value}: the calendars are {', '.join(CALENDARS)}")
        if name not in ("all", *DATES):
            raise FilterError(f"--calendar {name}={value}: the fields with dates are {', '.join(DATES)}")
        chosen["" if name == "all" else name] = calendar
    return chosen


def _pairs(option: str, given: list[str]) -> dict[str, str]:
    """Return `A=B,C=D` as a mapping. Raises FilterError."""
    pairs: dict[str, str] = {}
    for text in given:
        for part in text.split(","):
            name, sign, value = (each.strip() for each in part.partition("="))
            if not (sign and name and value):
                raise FilterError(f"{option} {text}: `{part}` is not of the form NAME=VALUE")
            pairs[name] = value
    return pairs
