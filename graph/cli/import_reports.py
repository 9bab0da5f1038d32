"""What `import` says of a file: the faults, what its columns and kinds became, and what was left out."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace as replaced
from typing import TYPE_CHECKING

import typer

from graph.cli import terminal
from graph.diagnostics import Format, render, sort_diagnostics
from graph.errors import DataError, FilterError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from graph.bulk.run import BulkImport
    from graph.diagnostics import Diagnostic
    from graph.ingest import Import
    from graph.ingest.rejected import Rejected
    from graph.ingest.same import Proposal

__all__ = [
    "as_options",
    "attributes_kept",
    "columns_read",
    "counted",
    "diagnostics",
    "in_option",
    "in_options",
    "in_words",
    "judging",
    "kinds_read",
    "left_out",
    "mapping",
    "proposals",
    "rejected",
    "rejected_beside_pack",
]

_MOST_PROPOSED = 20  # actors that may be in the folder already
_ARGUMENT = re.compile(r"`(mapping|kinds|kind|currency|dates|calendar|encoding|delimiter|sheet|preset)=([^`]*)`")


@contextmanager
def in_words(format: Format) -> Iterator[None]:
    """Print the faults that an import raises, and end the command; errors name options, and not arguments."""
    try:
        yield
    except FilterError as error:
        raise FilterError(as_options(error.message), help=as_options(error.help), words=error.words) from error
    except DataError as error:
        found = in_options(error.diagnostics)
        if format == "text":
            terminal.print_faults(found, rest="--format concise")
        else:
            diagnostics(found, format)
        raise typer.Exit(1) from error


def as_options(text: str) -> str:
    """Return a text with the arguments that it names, such as `dates=day-first`, written as options."""
    return _ARGUMENT.sub(lambda match: f"`--{'map' if match[1] == 'mapping' else match[1]} {match[2]}`", text)


def in_options(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return faults whose texts name options, and not arguments."""
    return list(map(in_option, found))


def in_option(found: Diagnostic) -> Diagnostic:
    """Return a fault whose texts name options, and not arguments."""
    return replaced(found, message=as_options(found.message), help=as_options(found.help))


def rejected(imported: Import, files: Sequence[str], *, listed: bool) -> None:
    """Print how many records were left out, why, and where they are, on standard error."""
    out = sum(not each.kept for each in imported.rejected)
    where = f"; repair them in {', '.join(files)} and import that" if files else ""
    reasons = in_options(reason for each in imported.rejected for reason in each.reasons)
    said = left_out(imported.rejected, out, len(imported.rejected) - out)
    terminal.print_rejected(f"{said}{where}", reasons if listed else ())


def rejected_beside_pack(imported: BulkImport, files: Sequence[str], reasons: Iterable[Diagnostic]) -> None:
    """Print how many records were left out of a pack, why, and how they come in, on standard error."""
    out, kept = imported.left_out, imported.in_part
    which = "they" if len(imported.rejected) == out + kept else f"the first {len(imported.rejected):,}"
    said = f"{left_out(imported.rejected, out, kept)}; {which} are in {', '.join(files)}"
    if imported.left_out:
        said += (
            ". One faulty field leaves out its whole record. Nothing can be added to a pack: correct the files that "
        )
        said += "were imported, and import all of them again"
    terminal.print_rejected(said, reasons)


def left_out(rejected: Sequence[Rejected], out: int, kept: int) -> str:
    """Return how many records were left out, and how many came in without their faulty fields.

    `out` and `kept` are their numbers, of whom `rejected` may list but some.
    """
    from graph.query import wording

    noun = "row" if all(each.tabular for each in rejected) else "record"
    parts = [f"{wording.count(out, noun)} left out"] if out else []
    parts += [f"{wording.count(kept, noun)} of actors imported in part"] if kept else []
    return " and ".join(parts)


def diagnostics(found: Sequence[Diagnostic], format: Format) -> None:
    """Print faults in a format for programs."""
    sys.stdout.write(render(sort_diagnostics(found), format))


def counted(imported: Import) -> str:
    """Return how many records were imported."""
    from graph.query import wording

    data = imported.dataset
    tables = [(data.actors, "actor"), (data.links, "link"), (data.sources, "source"), (data.events, "event")]
    return ", ".join(wording.count(len(records), noun) for records, noun in tables if records) or "no records"


def columns_read(columns: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return lines that say which column each field was read from, by table."""
    return [
        f"{table}: " + ", ".join(f"{field} = {column}" for field, column in sorted(mapped.items()))
        for table, mapped in columns.items()
    ]


def kinds_read(
    used: Sequence[tuple[str, str, int]], made: Sequence[str], families: Sequence[str], *, editable: bool = True
) -> list[str]:
    """Return lines that say which kinds the words of the file became, and the families of new ones."""
    from graph.query import wording

    lines = []
    for word, id, count in used:
        new = ", a new kind" if id in made else ""
        links = wording.count(count, "link")
        lines.append(f"kind {id}{new}: {links}" + (f", read as `{word}`" if word else " that the file gives no kind"))
    if made:
        how = "edit kinds.yaml or use --family" if editable else "use --family"
        lines.append(f"new kinds belong to the family {', '.join(families)}; to change it, {how}")
    return lines


def mapping(imported: Import) -> None:
    """Print the columns, kinds and actors that the file was mapped to, on standard error."""
    lines = [*map(as_options, imported.notes), *columns_read(imported.columns or {})]
    if not imported.whole:
        lines += _other_fields(imported)
    families = sorted({str(imported.dataset.kinds[id].family) for id in imported.made})
    lines += kinds_read(imported.kinds, imported.made, families)
    if imported.same:
        lines.append(f"existing actors: {', '.join(imported.same[:10])}" + (", ..." * (len(imported.same) > 10)))
    terminal.print_notes(lines)


def proposals(imported: Import, into: Path) -> None:
    """Print the actors that may be ones of the folder, on standard error."""
    lines = []
    for each in imported.proposals[:_MOST_PROPOSED]:
        match = each.match
        what = "is taken for" if each.taken else "is certainly" if match.level == "certain" else "may be"
        about = "; ".join(reason.text for reason in match.reasons)
        lines.append(f"`{each.name}` ({each.id}) {what} {match.id}: {match.score:g}, {about}")
    if len(imported.proposals) > _MOST_PROPOSED:
        lines.append(f"... and {len(imported.proposals) - _MOST_PROPOSED:,} more that may be there")
    if open := next((each for each in imported.proposals if not each.taken), None):
        lines.append(f"to judge one: {judging(open, into, 'same|different')}")
    terminal.print_notes(lines)


def judging(proposal: Proposal, into: Path, verdict: str) -> str:
    """Return the command that judges a pair before the import."""
    return f"axisgraph duplicates --data {into} --ahead --judge {proposal.id} {proposal.match.id} {verdict}"


def _other_fields(imported: Import) -> list[str]:
    """Return lines that name the attributes of the records, each with its number of values."""
    lines = []
    for table in ("actors", "links", "events"):
        records = getattr(imported.dataset, table).values()
        counts = Counter(name for record in records for name in record.attributes)
        if counts:
            lines.append(attributes_kept(table, counts))
    return lines


def attributes_kept(table: str, counts: Mapping[str, int]) -> str:
    """Return a line that names the attributes of a table, each with its number of values."""
    named = ", ".join(f"{name} ({count:,})" for name, count in counts.items())
    return f"kept as `attributes` of {table}: {named}"
