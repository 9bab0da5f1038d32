"""The records and fields that differ between two versions, table by table, and their values in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from graph.query.blocks import Block, line
from graph.values import Value, public

__all__ = ["Change", "TableDiff", "changed_line", "values_in_words"]

_LONGEST_VALUE = 60  # characters shown of a value
_BEFORE_THE_DIFFERENCE = 15  # characters shown of the common part of two long values


@public
@dataclass(frozen=True, repr=False)
class Change(Value):
    """A field of a record whose value changed; None for a field that is absent."""

    id: str
    field: str
    before: Any
    after: Any

    __hash__ = None  # type: ignore[assignment] # the values may be lists

    def _said(self) -> str:
        return f"{self.id} {self.field}: {' -> '.join(values_in_words(self.before, self.after))}"

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"id": self.id, "field": self.field, "before": self.before, "after": self.after}


@public
@dataclass(frozen=True, repr=False)
class TableDiff(Value):
    """The records of one table that differ, in order of id.

    `added` and `removed` are ids, `renamed` pairs of ids (before, after), `changed` the fields that differ, under the
    new id of their record. `moved` are the ids of records of both versions whose evidence, time, confidence, kind or
    ends differ, by their own fields or those of their claims; `reworded` differ in wording and details alone. A
    record of which nothing but the id differs is in neither.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    changed: tuple[Change, ...]
    moved: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()

    __hash__ = None  # type: ignore[assignment] # changed values may be lists

    def _said(self) -> str:
        said = f"{len(self.added):,} new, {len(self.removed):,} gone, {len(self.moved):,} changed"
        said += f", {len(self.reworded):,} in wording only" if self.reworded else ""
        return f"{said}, {len(self.renamed):,} renamed" if self.renamed else said

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.renamed or self.changed or self.moved or self.reworded)

    def _report(self) -> Iterator[Block]:
        for sign, ids in (("+", self.added), ("-", self.removed)):
            yield from (line(f"{sign} {id}", indent=2) for id in ids)
        yield from (line(f"~ {before} is now {after}", indent=2) for before, after in self.renamed)
        yield from (changed_line(change) for change in self.changed)

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            "added": list(self.added),
            "removed": list(self.removed),
            "renamed": [{"before": before, "after": after} for before, after in self.renamed],
            "changed": [change.to_dict() for change in self.changed],
            "moved": list(self.moved),
            "reworded": list(self.reworded),
        }


def changed_line(change: Change) -> Block:
    """Return a changed field as a line of a report."""
    was, now = values_in_words(change.before, change.after)
    return line(f"~ {change.id} {change.field}: {was} -> {now}", indent=2)


def values_in_words(before: Any, after: Any) -> tuple[str, str]:
    """Return two values in words: of lists the items that only one has, of long texts the passage where they differ."""
    if isinstance(before, list) and isinstance(after, list) and sorted(map(str, before)) != sorted(map(str, after)):
        before, after = [
            [each for each in some if each not in others] for some, others in ((before, after), (after, before))
        ]
    was, now = _shown(before), _shown(after)
    if max(len(was), len(now)) <= _LONGEST_VALUE:
        return was, now
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(was, now, strict=False)))
    start = same - _BEFORE_THE_DIFFERENCE if same > _LONGEST_VALUE // 2 else 0
    return _part(was, start), _part(now, start)


def _part(text: str, start: int) -> str:
    shown = text[start : start + _LONGEST_VALUE]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST_VALUE < len(text) else ''}"


def _shown(value: Any) -> str:
    if value is None or value == []:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    if isinstance(value, dict):
        return " ".join(_shown(each) for each in value.values() if each is not None)
    return str(value)
