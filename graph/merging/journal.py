"""Changes of records that note what they replace, and how they are undone.

A change sets, appends or removes one value, or removes one record. Each is noted as a `Rewrite`, whose values are JSON,
and whose records are YAML with their comments.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from graph.merging.folder import DataFolder, parsed
from graph.reading.entries import Table, value_at
from graph.records.model import Rewrite
from graph.records.references import REFERENCES

__all__ = ["Journal", "undone"]

Steps = Sequence[str | int]
_REFERRING: Final = frozenset(
    model.model_fields[name].alias or name for model, fields in REFERENCES.items() for name in fields
)
"""The fields, by their names in YAML, that hold ids of other records."""


class Journal:
    """Changes a folder, and notes each change in `rewrites`."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.rewrites: list[dict[str, Any]] = []

    def set(self, table: str, id: str | None, steps: Steps, value: Any) -> None:
        """Set the value at `steps`, None to remove it; an equal value is left as it is."""
        fields = self.folder.fields(table, id)
        before = value_at(fields, steps)
        if before == value:
            return
        self._note(table, id, steps, before, value)
        _put(fields, steps, value)
        self.folder.touch(table, id)

    def extend(self, table: str, id: str, name: str, values: Iterable[Any]) -> None:
        """Append those of `values` to a list that it does not hold."""
        fields = self.folder.fields(table, id)
        for value in values:
            there = value_at(fields, (name,)) or []
            if value not in there:
                self.set(table, id, (name, len(there)), value)

    def remove(self, table: str, id: str) -> None:
        """Remove a record."""
        text, file = self.folder.text(table, id), self.folder.file_of(table, id)
        self.rewrites.append({"table": table, "id": id, "file": file, "before": text})
        self.folder.remove(table, id)

    def _note(self, table: str, id: str | None, steps: Steps, before: Any, after: Any) -> None:
        noted: dict[str, Any] = {"table": table} | ({"id": id} if id else {})
        noted["path"] = "/".join(map(str, steps))
        noted |= {name: _json(value) for name, value in (("before", before), ("after", after)) if value is not None}
        self.rewrites.append(noted)


def undone(folder: DataFolder, rewrites: Sequence[Rewrite], names: Mapping[str, str]) -> list[str]:
    """Undo the rewrites of a merge, last first, and return what is not undone because it was changed since.

    `names` are the new ids of records that were renamed since, by the ids that the rewrites know.
    """
    left = []
    for each in reversed(rewrites):
        if each.path is None:
            fields, comments = parsed(str(each.before))
            if folder.fields(each.table, fields["id"]) is not None:
                left.append(f"{each.table} `{fields['id']}`: there is one again")
            else:
                table: Table = each.table  # type: ignore[assignment] # written by `Journal`
                _rename(fields, names)
                folder.add(table, fields, wanted=each.file or "", comments=comments)
        elif not _restored(folder, each, names):
            left.append(f"{each.table} `{each.id or 'dataset'}`, {each.path}: changed since the merge")
    return left


def _rename(value: Any, names: Mapping[str, str]) -> None:
    """Give the records that a record refers to their new ids."""
    for at, each in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if isinstance(each, list) and at in _REFERRING:
            each[:] = [names.get(id, id) if isinstance(id, str) else id for id in each]
        if isinstance(each, dict | list):
            _rename(each, names)
        elif at in _REFERRING:
            value[at] = names.get(each, each)


def _value(text: str | None, path: str, names: Mapping[str, str]) -> Any:
    """Return a value of a rewrite, with the new ids of records."""
    field = next(part for part in reversed(path.split("/")) if not part.isdecimal())
    around = {field: None if text is None else json.loads(text)}
    _rename(around, names)
    return around[field]


def _restored(folder: DataFolder, each: Rewrite, names: Mapping[str, str]) -> bool:
    id = names.get(each.id, each.id) if each.id else None
    fields = folder.fields(each.table, id)
    before, after = (_value(text, str(each.path), names) for text in (each.before, each.after))
    if fields is None:
        return False
    steps = _steps(fields, str(each.path))
    if value_at(fields, steps) != after:
        around = value_at(fields, steps[:-1])
        if not (isinstance(around, list) and after in around):
            return False
        steps[-1] = around.index(after)  # it has moved in its list
    _put(fields, steps, before)
    folder.touch(each.table, id)
    return True


def _steps(fields: Any, path: str) -> list[str | int]:
    """Return a path of a rewrite as steps: numbers where a list is."""
    steps: list[str | int] = []
    for part in path.split("/"):
        steps.append(int(part) if isinstance(fields, list) else part)
        fields = value_at(fields, steps[-1:])
    return steps


def _put(fields: Any, steps: Steps, value: Any) -> None:
    """Set the value at `steps`, or delete it and what is empty then."""
    *way, last = steps
    around: Any = fields
    for step, following in zip(way, steps[1:], strict=True):
        if isinstance(around, dict) and step not in around:
            around[step] = [] if isinstance(following, int) else {}
        around = around[step]
    if value is None:
        del around[last]
        if way and not around:
            _put(fields, way, None)
    elif isinstance(around, list) and last == len(around):
        around.append(value)
    else:
        around[last] = value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
