"""Writes into the data which copy of a source is kept: `accessed`, `sha256` and `archived_url`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from graph.archive.archiving import Outcome
from graph.archive.store import Archive
from graph.archive.warcs import Copy
from graph.dataset import Dataset
from graph.editing.changes import Correct
from graph.editing.desk import Desk, Moved, Saved
from graph.errors import OutputError
from graph.records.model import Source

__all__ = ["record"]


def record(
    folder: Path, data: Dataset, archive: Archive, outcomes: Iterable[Outcome], published: str | None = None
) -> Saved | None:
    """Write what is kept into the sources by the smallest edit; None if the data says so already.

    Args:
        folder: The data folder, of which `data` was read.
        data: Its records.
        archive: Where the copies are; those that did not reach it are left out.
        outcomes: What became of the sources. Of one with a hash, a copy that was `recovered` changes nothing.
        published: The address at which the archive will be replayed, `ADDRESS/TIME/URL`.

    Raises:
        OutputError: The folder changed meanwhile, or cannot be written; it is unchanged.
    """
    outcomes = list(outcomes)
    if not outcomes:
        return None
    there = {(copy.file, copy.offset) for copy in archive.copies()}
    ids = {old: id for id, source in data.sources.items() for old in (*source.former_ids, id)}
    copies: dict[str, Copy] = {}
    for each in outcomes:
        copy, id = each.recorded, ids.get(each.source)
        if copy is None or id is None or (copy.file, copy.offset) not in there:
            continue
        if each.state != "recovered" or data.sources[id].sha256 is None:
            copies[id] = copy
    changes = [change for id, copy in copies.items() for change in _changes(data.sources[id], copy, published)]
    if not changes:
        return None
    desk = Desk(folder)
    mark = desk.mark()
    draft = desk.review(changes, mark)
    if isinstance(draft, Moved) or draft.faults:
        raise _changed(folder)
    saved = desk.save(changes, mark, draft.digest)
    if not isinstance(saved, Saved):
        raise _changed(folder)
    return saved


def _changed(folder: Path) -> OutputError:
    help = "the copies are kept; run the command again to write their hashes into the data"
    return OutputError(f"`{folder}` was changed by somebody else meanwhile", help=help)


def _changes(source: Source, copy: Copy, published: str | None) -> Iterable[Correct]:
    now = {
        "accessed": source.accessed.text if source.accessed else None,
        "sha256": source.sha256,
        "archived_url": source.archived_url,
    }
    then = {"accessed": copy.time[:10], "sha256": copy.sha256, "archived_url": now["archived_url"]}
    if published:
        stamp = "".join(sign for sign in copy.time if sign.isdigit())
        then["archived_url"] = f"{published.rstrip('/')}/{stamp}/{copy.url}"
    if now["sha256"] == then["sha256"] and now["archived_url"] == then["archived_url"]:
        return
    for field, value in then.items():
        if value != now[field]:
            yield Correct(change="correct", table="sources", id=source.id, path=[field], value=value, was=now[field])
