"""Import a file from another tool into a data folder or a pack. Nothing is written if the result has errors.

Each imported link gets a claim that cites the file. The mapping and what was omitted are reported on standard error.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from graph.cli import import_reports as reports
from graph.cli import terminal
from graph.diagnostics import Format
from graph.errors import FilterError, GraphError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graph.ingest import Import, Options
    from graph.records.calendars import Calendar

EXAMPLES = (
    "axisgraph import network.gml --into mine",
    "axisgraph import csv payments.csv --into mine",
    "axisgraph import csv payments.csv --into mine --preset none --currency EUR",
    "axisgraph import csv payments.csv --into mine --map source=payer,target=payee,amount=Sum --currency EUR",
    "axisgraph import xlsx links.xlsx --into mine --sheet Links --publisher 'An institute' --reliability B",
    "axisgraph import graphml network.graphml --into mine --kinds 'pays=funding,ally of=alliance'",
    "axisgraph import stix bundle.json --into mine",
    "axisgraph import csv payments.csv --into mine --currency EUR --dry-run --format json",
    "axisgraph import json axis.json --into copy",
    "axisgraph import ftm entities.ftm.json --pack entities.axis",
)


def _presets_listed(asked: bool) -> None:
    """Print the presets, each in one line, and end."""
    from graph.ingest.presets import presets

    if asked:
        width = max(map(len, presets()))
        for name, preset in presets().items():
            terminal.echo(f"{name:{width}}  {preset.title} ({preset.documented[0]})")
        raise typer.Exit


def command(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="[FORMAT] FILE",
            help="File or folder to import, or - for what is piped in, and its format, if it is not recognised; "
            "docs/import.md lists them.",
            show_default=False,
        ),
    ],
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="DIR", help="Data folder, new or existing.", show_default=False),
    ] = None,
    *,
    pack: Annotated[
        Path | None,
        typer.Option(
            "--pack",
            metavar="NAME.axis",
            help="Pack to write instead of a folder, for large CSV, Parquet, FollowTheMoney, JSON or Neo4j files.",
            show_default=False,
        ),
    ] = None,
    map: Annotated[
        list[str],
        typer.Option("--map", metavar="FIELD=COLUMN,...", help="Map fields of a link to columns.", show_default=False),
    ] = [],  # noqa: B006 - typer makes a new list for each call
    preset: Annotated[
        str | None,
        typer.Option(
            "--preset",
            metavar="NAME or FILE",
            help="Read the tables of a project by a preset, or `none` of those that fit.",
            show_default=False,
        ),
    ] = None,
    list_presets: Annotated[
        bool, typer.Option("--presets", help="List the presets.", callback=_presets_listed, is_eager=True)
    ] = False,
    kind: Annotated[
        str | None,
        typer.Option("--kind", metavar="KIND", help="Kind for links without one in the file.", show_default=False),
    ] = None,
    kinds: Annotated[
        list[str],
        typer.Option("--kinds", metavar="WORD=KIND,...", help="Map words of the file to kinds.", show_default=False),
    ] = [],  # noqa: B006 - as above
    family: Annotated[str, typer.Option("--family", metavar="FAMILY", help="Family of new kinds.")] = "alignment",
    currency: Annotated[
        str | None,
        typer.Option("--currency", metavar="CODE", help="Currency for amounts without one.", show_default=False),
    ] = None,
    dates: Annotated[
        Literal["day-first", "month-first"] | None,
        typer.Option("--dates", help="How to read dates such as 03/04/2012.", show_default=False),
    ] = None,
    calendar: Annotated[
        list[str],
        typer.Option(
            "--calendar",
            metavar="CALENDAR or FIELD=CALENDAR,...",
            help="Calendar of all dates, or of one field: gregorian, persian or islamic.",
            show_default=False,
        ),
    ] = [],  # noqa: B006 - as above
    sheet: Annotated[
        str | None,
        typer.Option(
            "--sheet", metavar="NAME", help="Import only this sheet, or this file of a folder.", show_default=False
        ),
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", metavar="CHAR", help="CSV delimiter.", show_default=False)
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option("--encoding", metavar="NAME", help="Text encoding, such as cp1256.", show_default=False),
    ] = None,
    no_header: Annotated[
        bool, typer.Option("--no-header", help="The first row is data; the columns are named 1, 2, ...")
    ] = False,
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TEXT", help="Title of the file, for its source record.", show_default=False),
    ] = None,
    publisher: Annotated[
        str | None, typer.Option("--publisher", metavar="TEXT", help="Publisher of the file.", show_default=False)
    ] = None,
    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="Web address of the file.", show_default=False)
    ] = None,
    reliability: Annotated[
        str, typer.Option("--reliability", metavar="A-F", help="Reliability of the file as a source.")
    ] = "F",
    credibility: Annotated[int, typer.Option("--credibility", metavar="1-6", help="Credibility of its claims.")] = 6,
    strict: Annotated[
        bool,
        typer.Option("--strict/--lenient", help="Refuse a file with faulty rows, or leave them out and list them."),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Take actors of the file that certainly are ones of the folder for those.")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Replace an earlier import of this file.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Report what would be imported, but write nothing.")
    ] = False,
    faults: Annotated[
        Format,
        typer.Option("--format", help="Format of error reports."),
    ] = "text",
) -> None:
    from graph.ingest import Options

    format, file = _file_of(words)
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
        strict=strict,
        yes=yes,
        preset=preset,
    )
    if pack is not None:
        _refuse_beside_pack(into=into, replace=replace, dry_run=dry_run, yes=yes)
        _into_pack(format, file, pack, options, faults)
    elif into is not None:
        _into_folder(format, file, into, options, faults, replace=replace, dry_run=dry_run)
    else:
        raise FilterError(
            "the import needs a place", help="--into DIR is a data folder, --pack NAME.axis a pack for large files"
        )


def _into_folder(
    format: str, file: Path, into: Path, options: Options, faults: Format, *, replace: bool, dry_run: bool
) -> None:
    """Import a file into a data folder, and report how it was read."""
    from graph.ingest import import_file
    from graph.ingest.folder import existing_data, origin_of
    from graph.output import changing

    yes = options.yes
    with reports.in_words(faults), changing(into):
        with terminal.working(f"Reading {file}"):
            imported = import_file(format, file, options, existing_data(into, origin_of(format, file)))
        reports.mapping(imported)
        reports.proposals(imported, into)
        rejected: tuple[str, ...] = ()
        if dry_run:
            done = f"{file}: {reports.counted(imported)}; nothing was written"
        elif imported.pending and not yes:
            actors = len({each.id for each in imported.pending})
            raise GraphError(
                f"{actors} of the actors in {file} are in `{into}` already; nothing was written",
                help="--yes takes them for those; to keep them apart, judge them different: "
                f"`{reports.judging(imported.pending[0], into, 'different')}`",
            )
        else:
            done, rejected = _save(imported, into, replace)
    if faults == "text":
        terminal.print_warnings(imported.dataset.warnings)
    if imported.losses:
        terminal.print_left_out(str(file), [reports.as_options(str(each)) for each in imported.losses])
    reasons = reports.in_options(reason for each in imported.rejected for reason in each.reasons)
    if imported.rejected:
        reports.rejected(imported, [(into / name).as_posix() for name in rejected], listed=faults == "text")
    if faults == "text":
        terminal.echo(done)
    else:
        terminal.print_notes([done])
        reports.diagnostics([*imported.dataset.warnings, *reasons], faults)


def _refuse_beside_pack(**given: object) -> None:
    """Raise FilterError for options that have no meaning for a pack, which is made again."""
    for name, value in given.items():
        if value:
            raise FilterError(
                f"`--{name.replace('_', '-')}` has no meaning beside `--pack`", help="leave out one of them"
            )


def _into_pack(format: str, file: Path, pack: Path, options: Options, faults: Format) -> None:
    """Import a file of any size as a pack, and report as of an import into a folder."""
    from graph.bulk import import_to_pack
    from graph.ingest.rejected import rejected_files
    from graph.output import write_text
    from graph.pack.writer import refuse_other
    from graph.query import wording

    refuse_other(pack)
    with reports.in_words(faults), terminal.counting(f"Reading {file}") as progress:
        imported = import_to_pack(format, file, pack, options, progress=progress)
    families = sorted({str(imported.kinds[id].family) for id in imported.made})
    terminal.print_notes(
        [
            *map(reports.as_options, imported.notes),
            *reports.columns_read(imported.columns),
            *(reports.attributes_kept(table, counts) for table, counts in imported.attributes.items() if counts),
            *reports.kinds_read(imported.used, imported.made, families, editable=False),
        ]
    )
    if imported.losses:
        terminal.print_left_out(str(file), [reports.as_options(str(each)) for each in imported.losses])
    reasons = (reports.in_option(reason) for each in imported.rejected for reason in each.reasons)
    if imported.rejected:
        names = {
            pack.with_name(f"{pack.stem}-{name}"): text for name, text in rejected_files(imported.rejected).items()
        }
        for path, text in names.items():
            write_text(path, text)
        reports.rejected_beside_pack(imported, [path.as_posix() for path in names], reasons if faults == "text" else ())
    nouns = (("actors", "actor"), ("links", "link"), ("sources", "source"), ("events", "event"))
    counts = imported.manifest.counts
    done = f"{pack}: {', '.join(wording.count(counts[table], noun) for table, noun in nouns if counts[table])}"
    if faults == "text":
        terminal.echo(done)
    else:
        terminal.print_notes([done])
        reports.diagnostics(list(reasons), faults)


def _file_of(words: Sequence[str]) -> tuple[str, Path]:
    """Return the format and the path that the arguments name. Raises FilterError."""
    from graph.ingest import FORMATS, format_of, recognised

    if len(words) > 2:
        raise FilterError(
            f"there are {len(words)} arguments, but one file is imported at a time", help="put several into a folder"
        )
    file = "-" if words[-1] in ("/dev/stdin", "/proc/self/fd/0") else words[-1]
    if len(words) == 2:
        format_of(words[0])
        return words[0], Path(file)
    if file == "-":
        raise FilterError("the format of what is piped in must be named", help="axisgraph import csv - --into DIR")
    if words[0] in FORMATS and not Path(words[0]).exists():
        raise FilterError(
            f"no file is given to import as {words[0]}", help=f"axisgraph import {words[0]} FILE --into DIR"
        )
    return recognised(words[0]), Path(words[0])


def _save(imported: Import, into: Path, replace: bool) -> tuple[str, tuple[str, ...]]:
    """Write the imported data; return a one-line summary, and the files of rejected records.

    Raises:
        DataError: Together with the data of the folder it has errors.
        OutputError: The folder has other data, or cannot be written.
    """
    with terminal.working(f"Writing {into}"):
        written = imported.save(into, replace=replace)
    if written.files:
        return f"{into}: {reports.counted(imported)}, in {', '.join(written.files)}", written.rejected
    data = imported.dataset
    all = reports.counted(imported) if data.actors or data.links or data.sources or data.events else "all of it"
    return f"{into}: nothing to change; the folder already has {all}", written.rejected


def _calendars(given: list[str]) -> dict[str, Calendar]:
    """Return `persian` or `start=persian,published=gregorian` as field -> calendar; "" means all fields."""
    from graph.ingest.assembly import DATES
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
            if pairs.setdefault(name, value) != value:
                raise FilterError(f"{option} gives `{name}` twice: `{pairs[name]}` and `{value}`")
    return pairs
