"""Fetch the addresses of sources and keep the copies as WARC, with date and SHA-256. Nothing is fetched unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli import options, terminal
from graph.errors import FilterError, GraphError, MissingExtra, OutputError
from graph.query import wording

if TYPE_CHECKING:
    from graph.archive.store import Archive as Archived

EXAMPLES = (
    "axisgraph archive reuters-2017-04-27",
    "axisgraph archive --all --to /media/archive",
    "axisgraph check --archive",
)


def command(
    sources: Annotated[list[str] | None, options.id_argument("Sources to archive.", "[SOURCE]...", "sources")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Archive every source that has an address.")] = False,
    missing: Annotated[
        bool, typer.Option("--missing", help="Archive every source that has an address and no hash yet.")
    ] = False,
    *,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="DIR", help="Folder for the copies.", show_default="archive beside the data"),
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Let the records of sources that changed name the new copies.")
    ] = False,
    reindex: Annotated[
        bool, typer.Option("--reindex", help="Make the index again from the WARC files; fetch nothing.")
    ] = False,
    published: Annotated[
        str | None,
        typer.Option(
            "--published", metavar="URL", help="Where the archive is replayed, for `archived_url`.", show_default=False
        ),
    ] = None,
    size: Annotated[int, typer.Option("--max-size", metavar="MB", min=1, help="Largest answer, in 10^6 bytes.")] = 50,
    seconds: Annotated[float, typer.Option("--max-time", metavar="S", min=1, help="Longest time for one source.")] = 60,
    pause: Annotated[
        float, typer.Option("--pause", metavar="S", min=0, help="Seconds between requests to one host.")
    ] = 1,
    private: Annotated[
        bool, typer.Option("--private", help="Allow addresses that are not of the public internet.")
    ] = False,
    dry: Annotated[bool, typer.Option("--no-write", help="Keep the copies, but leave the data as it is.")] = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    import re

    try:
        from graph.archive.archiving import Outcome, archive
        from graph.archive.fetching import Limits
        from graph.archive.recording import record
        from graph.archive.store import Archive
    except ModuleNotFoundError as error:
        if error.name not in ("warcio", "httpcore"):
            raise
        raise MissingExtra("archive", error.name) from error
    _refuse_pack(data)
    into = Archive(to or archive_of(data))
    if sum((bool(sources), all_, missing, reindex)) != 1:
        message = "give either the sources to archive, or one of --all, --missing and --reindex"
        raise FilterError(message, help="`axisgraph archive SOURCE`, or `axisgraph archive --all`")
    if reindex:
        _reindex(into)
        return
    if published is not None and not re.fullmatch(r"https?://\S+", published):
        raise FilterError(f"`{published}` is not an address", help="it begins with http:// or https://")
    graph = options.loaded(data).built
    chosen = [graph.source(id) for id in dict.fromkeys(sources or ())]
    if all_ or missing:
        chosen = [source for source in graph.dataset.sources.values() if all_ or source.sha256 is None]
    without = [source.id for source in chosen if source.url is None]
    if without and sources:
        raise GraphError(f"source `{without[0]}` has no address", help="give its record a `url`")
    outcomes: list[Outcome] = []
    limits = Limits(seconds, size * 1_000_000, private=private)
    try:
        with terminal.working(f"Fetching {len(chosen) - len(without):,} addresses"):
            done = archive(
                chosen, into, limits, accept=accept, again=not missing, pause=pause, progress=outcomes.append
            )
    finally:  # of an interrupted run too
        if not dry:
            record(data, graph.dataset, into, outcomes, published)
    terminal.print_answer(done, format)
    if any(each.copy is None for each in done.outcomes):
        raise typer.Exit(1)


def archive_of(data: Path) -> Path:
    """Return the folder of copies that belongs to a data folder."""
    return data.resolve().parent / "archive"


def _refuse_pack(data: Path) -> None:
    """Raise FilterError for a pack, which has no records to note a copy in."""
    from graph.pack.manifest import is_pack

    if is_pack(data):
        raise FilterError("a pack has no archive", help="archive the sources of the data folder")


def _reindex(archive: Archived) -> None:
    """Make the index again. Raises OutputError if a record cannot be read."""
    copies, damaged = archive.reindex()
    files = wording.count(len({copy.file for copy in copies}), "WARC file")
    terminal.echo(f"{wording.count(len(copies), 'copy', 'copies')} of {files} in the index of {archive.folder}")
    if damaged:
        places = wording.listed([f"{file} at byte {place:,}" for file, place in damaged])
        raise OutputError(f"these records cannot be read: {places}", help="archive their sources again")
