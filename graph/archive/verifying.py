"""Whether the copies that sources name by their hash are in the archive, and as they were stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.archive.store import Archive, DamagedError
from graph.archive.warcs import Copy
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place

__all__ = ["Verified", "verify"]

_RESTORE = "restore the file of the archive from a backup"


@dataclass(frozen=True)
class Verified:
    """What is wrong with the copies, how many were `read`, and how many sources have no hash (`without`)."""

    faults: tuple[Diagnostic, ...]
    read: int
    without: int


def verify(data: Dataset, archive: Archive) -> Verified:
    """Read the copy of each source that has a hash, then the whole files that hold them.

    Raises:
        OutputError: The index is broken.
    """
    copies = {(copy.source, copy.sha256): copy for copy in archive.copies()}
    former = {old: id for id, source in data.sources.items() for old in source.former_ids}
    copies |= {(former.get(source, source), digest): copy for (source, digest), copy in copies.items()}
    faults: list[Diagnostic] = []
    whole: dict[str, Copy] = {}  # the copies that are as they were stored
    damaged: set[str] = set()  # files
    for id, source in data.sources.items():
        if source.sha256 is None:
            continue
        copy = copies.get((id, source.sha256))
        if copy is None:
            faults.append(_missing(data, archive, id, source.sha256, [copies[key] for key in copies if key[0] == id]))
            continue
        try:
            archive.verify(copy)
            whole[id] = copy
        except DamagedError as error:
            damaged.add(copy.file)
            message = f"the copy of `{id}` is damaged: {error}"
            faults.append(Diagnostic("archive-damaged", message, _place(data, id), help=_RESTORE))
    faults += _files(data, archive, {id: copy for id, copy in whole.items() if copy.file not in damaged})
    named = sum(source.sha256 is not None for source in data.sources.values())
    return Verified(tuple(faults), len(whole), len(data.sources) - named)


def _missing(data: Dataset, archive: Archive, id: str, wanted: str, others: list[Copy]) -> Diagnostic:
    if not others:
        help = f"`axisgraph archive {id}` keeps it again, if the text is still the same"
        return Diagnostic("archive-missing", f"no copy of `{id}` in {archive.folder}", _place(data, id), help=help)
    has = " and ".join(f"`{copy.sha256[:12]}…`" for copy in others[-3:])
    message = f"the copy of `{id}` in {archive.folder} has another hash: {has}, and the record says `{wanted[:12]}…`"
    help = "Git shows whether the hash in the record was changed; restore it, or the archive that it belongs to"
    return Diagnostic("archive-differs", message, _place(data, id), help=help)


def _files(data: Dataset, archive: Archive, copies: Mapping[str, Copy]) -> Iterator[Diagnostic]:
    """Yield a fault for each damaged file: redirects, heads and all that is not the body of a copy."""
    seen: set[str] = set()
    for id, copy in copies.items():
        if copy.file in seen:
            continue
        seen.add(copy.file)
        try:
            archive.verify_file(copy.file, copy.file_sha256)
        except DamagedError as error:
            message = f"`{copy.file}`, which holds the copy of `{id}`, is damaged: {error}"
            yield Diagnostic("archive-damaged", message, _place(data, id), help=_RESTORE)


def _place(data: Dataset, id: str) -> Place:
    return data.place("sources", id, "sha256") or Place("sources.yaml")
