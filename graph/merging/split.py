"""Undoes a merge by the changes noted in its judgement."""

from __future__ import annotations

from pathlib import Path

from graph.errors import FilterError
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
        id: An id that a record had before it was merged, or the id that both have now if only one merge made it.
        verdict: One of "same", "different", "unsure".

    Raises:
        DataError: The data has errors.
        FilterError: No merge, or more than one, is meant, or there is no such verdict.
    """
    check_choice("verdict", verdict, VERDICTS)
    files = DataFolder(folder)
    found = _merge_of(files, id)
    fields = files.row("identities", found.id).fields
    files.notes += undone(files, found.changes)
    fields["verdict"] = verdict
    del fields["merged"]
    fields.pop("changes", None)
    files.touch("identities", found.id)
    return files.changes()


def _merge_of(files: DataFolder, id: str) -> Judgement:
    merges = [each for each in files.data.identities.values() if each.merged is not None]
    gone = [each for each in merges if id in each.records and id != each.merged]
    found = gone or [each for each in merges if id == each.merged]
    if not found:
        listed = ", ".join(f"`{_gone(each)}`" for each in merges[:10])
        help = f"merged are {listed}" if listed else "nothing is merged in this folder"
        raise FilterError(f"no merge of `{id}` is recorded", help=help)
    if len(found) > 1:
        listed = " or ".join(f"`axisgraph split {_gone(each)}`" for each in found)
        raise FilterError(f"several records were merged into `{id}`", help=f"say which: {listed}")
    kept = found[0].merged
    if kept not in getattr(files.data, found[0].table):
        raise FilterError(f"`{kept}` was merged or renamed since", help=f"split that first: `axisgraph split {kept}`")
    return found[0]


def _gone(merge: Judgement) -> str:
    return next(id for id in merge.records if id != merge.merged)
