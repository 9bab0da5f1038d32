"""Undoes a merge by the changes noted in its judgement."""

from __future__ import annotations

from pathlib import Path

from graph.errors import FilterError, GraphError
from graph.former import former_ids
from graph.merging.folder import Changes, DataFolder
from graph.merging.journal import undone
from graph.merging.judging import VERDICTS
from graph.records.model import Judgement
from graph.records.words import check_choice

__all__ = ["split"]


def split(folder: Path, id: str, *, verdict: str = "different") -> Changes:
    """Return the changes that undo a merge; the pair is then judged `verdict`.

    Args:
        folder: The data folder.
        id: An id that a record had before it was merged, or the id that both have now if only one merge made it. A
            record that was renamed since is meant by its new id too, and keeps it.
        verdict: One of "same", "different", "unsure".

    Raises:
        DataError: The data has errors.
        GraphError: No merge of this id is recorded, or a later one must be undone first.
        FilterError: More than one merge is meant, or there is no such verdict.
    """
    check_choice("verdict", verdict, VERDICTS)
    files = DataFolder(folder)
    found = _merge_of(files, id)
    fields = files.row("identities", found.id).fields
    names = _new_names(files, found)
    files.notes += undone(files, found.changes, names)
    fields["records"] = [names.get(id, id) for id in found.records]
    fields["verdict"] = verdict
    del fields["merged"]
    fields.pop("changes", None)
    files.touch("identities", found.id)
    return files.changes()


def _merge_of(files: DataFolder, id: str) -> Judgement:
    merges = [each for each in files.data.identities.values() if each.merged is not None]
    gone = [each for each in merges if id in each.records and id != each.merged]
    found = gone or [each for each in merges if id in (each.merged, _kept(files, each))]
    if not found:
        listed = ", ".join(f"`{_gone(each)}`" for each in merges[:10])
        help = f"merged are {listed}" if listed else "nothing is merged in this folder"
        raise GraphError(f"no merge of `{id}` is recorded", help=help)
    if len(found) > 1:
        listed = " or ".join(f"`axisgraph split {_gone(each)}`" for each in found)
        raise FilterError(f"several records were merged into `{id}`", help=f"say which: {listed}")
    kept = str(found[0].merged)
    if kept in map(_gone, merges):
        raise GraphError(f"`{kept}` was merged since", help=f"split that first: `axisgraph split {kept}`")
    if _kept(files, found[0]) not in getattr(files.data, found[0].table):
        raise GraphError(
            f"`{kept}`, which the merge kept, was removed since", help="restore its record, or edit by hand"
        )
    return found[0]


def _kept(files: DataFolder, merge: Judgement) -> str:
    """Return the id that the record which a merge kept has now."""
    kept = str(merge.merged)
    return kept if kept in getattr(files.data, merge.table) else former_ids(files.data)[merge.table].get(kept, kept)


def _new_names(files: DataFolder, merge: Judgement) -> dict[str, str]:
    """Return the new id of each record of a merge that was renamed since, by the id that it had then."""
    then = {(merge.table, str(merge.merged)), *((each.table, each.id) for each in merge.changes if each.id)}
    removed = {
        (change.table, change.id)
        for each in files.data.identities.values()
        for change in each.changes
        if change.path is None
    }
    former = former_ids(files.data)
    return {
        id: former[table][id]
        for table, id in then - removed
        if id not in getattr(files.data, table, (id,)) and id in former.get(table, ())
    }


def _gone(merge: Judgement) -> str:
    return next(id for id in merge.records if id != merge.merged)
