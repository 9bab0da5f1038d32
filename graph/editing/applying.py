"""Carries out changes in the rows of a data folder, and notes which part of each record comes from which change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from graph.editing.changes import (
    AddActor,
    AddClaims,
    AddLink,
    AddSource,
    Change,
    Correct,
    Merge,
    NewClaim,
    Retire,
)
from graph.editing.pages import Pages
from graph.errors import FilterError, GraphError
from graph.ingest.naming import slug_of
from graph.merging.folder import Changes, DataFolder
from graph.merging.forgetting import forget
from graph.merging.journal import Journal
from graph.merging.merge import merge
from graph.reading.entries import Table, value_at

__all__ = ["Applied", "Fault", "Touched", "apply"]

_LONGEST: Final = 80  # characters of an id that is made
_YEAR: Final = re.compile(r"\d{4}(?:-\d\d){0,2}")
_WHOLE: Final = ("retire", "merge")  # changes that are made alone


@dataclass(frozen=True)
class Fault:
    """What is wrong with a change: at `path` of the change with this number, or of the data as a whole.

    `now` is the present value of a field that somebody else changed.
    """

    message: str
    help: str = ""
    change: int | None = None
    path: tuple[str | int, ...] = ()
    now: Any = None


@dataclass(frozen=True)
class Touched:
    """A record that a change made or changed; its claims from number `first` on are those of the change."""

    change: int
    table: Table
    id: str
    first: int = 0


@dataclass
class Applied:
    """What came of changes: the records touched, faults found on the way, and notes for the reader of the diff."""

    touched: list[Touched] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def apply(pages: Pages, changes: Sequence[Change]) -> Applied:
    """Change the rows of `pages`.

    Raises:
        FilterError: A record is not there, or the changes cannot be made together.
        GraphError: A merge is refused.
    """
    if len(changes) > 1 and any(each.change in _WHOLE for each in changes):
        raise FilterError("a record is merged or removed alone, not together with other changes")
    applying = _Applying(pages)
    for number, change in enumerate(changes):
        applying.make(number, change)
    return applying.applied


class _Applying:
    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._named: dict[str, str] = {}  # +key -> the id of the new record
        self.applied = Applied()

    def make(self, number: int, change: Change) -> None:
        makers: dict[str, Callable[[int, Any], None]] = {
            "add-actor": self._actor,
            "add-source": self._source,
            "add-link": self._link,
            "add-claims": self._claims,
            "correct": self._correct,
            "retire": self._retire,
            "merge": self._merge,
        }
        makers[change.change](number, change)

    def _actor(self, number: int, change: AddActor) -> None:
        self._new(number, "actors", change, slug_of(change.name) or "actor")

    def _source(self, number: int, change: AddSource) -> None:
        day = _YEAR.search(change.published)
        parts = [slug_of(change.publisher)[:40], day[0] if day else slug_of(change.title)[:40]]
        self._new(number, "sources", change, "-".join(each.strip("-") for each in parts if each) or "source")

    def _new(self, number: int, table: Table, change: AddActor | AddSource, wanted: str) -> None:
        id = change.id or self._free(table, wanted)
        if self._pages.has(table, id):
            self._fault(
                number, ("id",), f"there is already `{id}`", f"write another, such as `{self._free(table, id)}`"
            )
            id = self._free(table, id)
        if change.key:
            self._named[f"+{change.key}"] = id
        self._add(number, table, {"id": id} | change.fields("id"))

    def _link(self, number: int, change: AddLink) -> None:
        fields = change.fields("claims")
        for end in ("source", "target"):
            if end in fields:
                fields[end] = self._named.get(fields[end], fields[end])
        ends = [fields.get(name, "") for name in ("source", "kind", "target")]
        id = self._free("links", "-".join(each for each in ends if each) or "link")
        claims = self._said(change.claims, [])
        self._add(number, "links", {"id": id} | fields | ({"claims": claims} if claims else {}))

    def _add(self, number: int, table: Table, fields: dict[str, Any]) -> None:
        self._pages.add(table, fields)
        self.applied.touched.append(Touched(number, table, fields["id"]))

    def _claims(self, number: int, change: AddClaims) -> None:
        row = self._pages.changed(change.table, change.id)
        there = row.setdefault("claims", [])
        self.applied.touched.append(Touched(number, change.table, change.id, len(there)))
        there += self._said(change.claims, there)

    def _said(self, claims: Sequence[NewClaim], there: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return claims as fields, each with an id of its own within its record."""
        taken = {each["id"] for each in there if "id" in each}
        made = []
        for claim in claims:
            fields = claim.fields()
            source = self._named.get(claim.source, claim.source)
            id = next(each for each in _numbered(slug_of(source) or "claim") if each not in taken)
            taken.add(id)
            made.append({"id": id} | fields | ({"source": source} if source else {}))
        return made

    def _correct(self, number: int, change: Correct) -> None:
        row = self._pages.changed(change.table, change.id)
        *way, last = change.path
        around = value_at(row, way)
        now = value_at(around, (last,))
        self.applied.touched.append(Touched(number, change.table, change.id))
        if change.path == ["id"]:
            self._fault(number, ("id",), "an id stays as it is", "other data and addresses name it")
        elif not isinstance(around, dict) or not isinstance(last, str):
            self._fault(number, tuple(change.path), "this is not there any more", "open the form again")
        elif now != change.was:
            self._fault(number, tuple(change.path), "somebody else changed this meanwhile", now=now)
        elif change.value in (None, "", []):
            around.pop(last, None)
        else:
            around[last] = (
                self._named.get(change.value, change.value) if isinstance(change.value, str) else change.value
            )

    def _retire(self, number: int, change: Retire) -> None:
        self._pages.row(change.table, change.id)
        self.applied.touched.append(Touched(number, change.table, change.id))
        if change.successor and (change.successor == change.id or not self._pages.has(change.table, change.successor)):
            self._fault(number, ("successor",), f"there is no other record `{change.successor}`")
            return
        if not change.successor and not change.reason:
            self._fault(number, ("reason",), "a reason is needed", "who looks for the record is given it")
            return
        self._pages.want(self._retired(change))

    def _retired(self, change: Retire) -> Changes:
        files = DataFolder(self._pages.folder)
        journal = Journal(files)
        table, id = change.table, change.id
        if change.successor:
            former = [id, *files.row(table, id).fields.get("former_ids", ())]
            journal.remove(table, id)
            journal.extend(table, change.successor, "former_ids", former)
            return files.changes()
        gone = [id]
        if table == "actors":
            links = [each.id for each in files.data.links.values() if id in (each.source, each.target)]
            for link in links:
                journal.remove("links", link)
            gone += links
            self.applied.notes += [f"link `{each}` goes with it" for each in links]
            self._unmention(files, journal, id)
        journal.remove(table, id)
        forget(files, journal, gone)
        self.applied.notes += files.notes
        removed = self._pages.info().setdefault("removed", {})
        for each in gone:
            removed[each] = change.reason
        return files.changes()

    def _unmention(self, files: DataFolder, journal: Journal, id: str) -> None:
        """Take an actor out of the lists that may do without it."""
        for other, row in list(files.rows("actors")):
            if id in (named := row.fields.get("not_to_confuse_with", ())):
                journal.set("actors", other, ("not_to_confuse_with",), [each for each in named if each != id] or None)
        info = self._pages.info() if id in files.data.info.core else {}
        if info:
            info["core"] = [each for each in info["core"] if each != id]
            self.applied.notes.append("it is no longer in the core of the picture")

    def _merge(self, number: int, change: Merge) -> None:
        self.applied.touched.append(Touched(number, "actors", change.keep))
        if not change.keep or not change.gone:
            self._fault(number, ("gone" if change.keep else "keep",), "choose the record")
            return
        try:
            made = merge(self._pages.folder, change.keep, change.gone, note=change.note)
        except FilterError as error:
            self._fault(number, ("gone",), error.message, error.help)
            return
        except GraphError as error:
            raise FilterError(error.message, help=error.help) from error
        self.applied.notes += made.notes
        self._pages.want(made)

    def _free(self, table: str, wanted: str) -> str:
        """Return an id that no record of the table has or had."""
        return next(each for each in _numbered(wanted[:_LONGEST].strip("-")) if not self._pages.is_taken(table, each))

    def _fault(
        self, number: int, path: tuple[str | int, ...], message: str, help: str = "", *, now: Any = None
    ) -> None:
        self.applied.faults.append(Fault(message, help, number, path, now))


def _numbered(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}-{number}" for number in count(2))
