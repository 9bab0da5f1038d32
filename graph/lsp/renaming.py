"""Another id for a record: where it gets it, wherever it is named, and its old one among its former ids."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graph.errors import GraphError
from graph.lsp.desk import Desk, Snapshot
from graph.lsp.edits import Change, applied, former_id_added
from graph.reading import Items
from graph.records.fields import SLUG
from graph.records.names import slugify

__all__ = ["RenameError", "renamed"]

_LONGEST = 200  # characters of an id
_KEEPING = ("actors", "links", "sources", "events", "kinds", "stories")


class RenameError(GraphError):
    """A record cannot have the id that was asked for."""


def renamed(desk: Desk, snapshot: Snapshot, table: str, id: str, new: str) -> Sequence[Change]:
    """Return the changes that give a record another id, in all files of its folder.

    A mention by an older id stays as it is, and so does the note of a merge, which `split` reads. The folder with the
    changes is checked: it has no fault that it does not have now.

    Raises:
        RenameError: There is no such record in the folder's files, or it cannot have that id.
    """
    entry = snapshot.entry(table, id)
    if entry is None or id not in snapshot.records.get(table, ()):
        raise RenameError(f"no record of {table} has the id `{id}`")
    path = Path(entry.text.name)
    if desk.home not in path.parents:
        raise RenameError(f"`{id}` is a shipped kind", help="define a kind of your own in kinds.yaml")
    if snapshot.is_broken:
        raise RenameError(
            "a file of the data cannot be read whole just now: correct that first, or mentions could be missed"
        )
    if len(new) > _LONGEST:
        raise RenameError(f"an id has at most {_LONGEST} characters, and this one {len(new):,}")
    if not SLUG.fullmatch(new):
        meant = slugify(new)
        said = f", such as `{meant}`" if meant else ""
        raise RenameError(f"an id is made of lower-case letters, digits and single hyphens{said}")
    if new == id:
        return ()
    if new in snapshot.records.get(table, ()):
        raise RenameError(f"there is a record of {table} with the id `{new}` already")
    changes = {
        Change(each.path, each.span, _as_written(snapshot, each.path, each.span, new))
        for each in snapshot.mentions(table, id)
        if each.text == id and not each.noted
    }
    if table in _KEEPING:
        former = entry.fields.get("former_ids")
        if isinstance(former, Items) and new in former:
            changes.add(Change(path, former.spans[former.index(new)], id))  # it takes its old id back
        else:
            changes.add(former_id_added(entry.text, entry.fields, entry.span, id))
    ordered = sorted(changes, key=lambda each: (each.path, each.span))
    _refuse_faults(desk, snapshot, ordered, new)
    return ordered


def _as_written(snapshot: Snapshot, path: Path, span: tuple[int, int], new: str) -> str:
    """Return the id with the quotes that the old one has in its place."""
    quote = snapshot.checked.files[path].text.text[span[0] : span[0] + 1]
    return f"{quote}{new}{quote}" if quote in ("'", '"') else new


def _refuse_faults(desk: Desk, snapshot: Snapshot, changes: Sequence[Change], new: str) -> None:
    texts: dict[Path, str] = dict(snapshot.unsaved)
    for path in {each.path for each in changes}:
        texts[path] = applied(snapshot.checked.files[path].text.text, [each for each in changes if each.path == path])
    kinds = [(each.code, Path(each.place.file)) for each in snapshot.checked.diagnostics]
    for fault in desk.tried(texts):
        kind = (fault.code, Path(fault.place.file))
        if kind in kinds:
            kinds.remove(kind)
        else:
            raise RenameError(f"`{new}` would be a fault: {fault.message}", help=fault.help)
