"""Whether the copies that sources name by their hash are in the archive, and as they were stored."""

from __future__ import annotations

from collections.abc import Iterator

from graph.archive.store import Archive, DamagedError
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place

__all__ = ["verify"]


def verify(data: Dataset, archive: Archive) -> Iterator[Diagnostic]:
    """Yield a fault for each source whose copy is missing or damaged. Raises OutputError for a broken index."""
    copies = {(copy.source, copy.sha256): copy for copy in archive.copies()}
    former = {old: id for id, source in data.sources.items() for old in source.former_ids}
    copies |= {(former.get(source, source), digest): copy for (source, digest), copy in copies.items()}
    for id, source in data.sources.items():
        if source.sha256 is None:
            continue
        copy = copies.get((id, source.sha256))
        place = data.place("sources", id, "sha256") or Place("sources.yaml")
        if copy is None:
            help = f"`axisgraph archive {id}` fetches it again; the hash may then be another"
            yield Diagnostic("archive-missing", f"no copy of `{id}` in {archive.folder}", place, help=help)
            continue
        try:
            archive.verify(copy)
        except DamagedError as error:
            help = "restore the file of the archive from a backup"
            yield Diagnostic("archive-damaged", f"the copy of `{id}` is damaged: {error}", place, help=help)
