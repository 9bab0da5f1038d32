"""Actors and records that share a name or an id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from graph.checks.references import title
from graph.diagnostics import Diagnostic, shortened
from graph.diagnostics.collected import Room
from graph.reading.entries import Entry, Table
from graph.records.model import Actor, Event
from graph.records.names import fold

__all__ = ["duplicate_ids", "former_id_clashes", "name_clashes", "names_of", "shared_node_ids"]

_Named = tuple[str, tuple[str | int, ...]]  # a name of an actor, and its path in the record


def duplicate_ids(table: Table, rows: Sequence[Entry[Any]], room: Room) -> Iterator[Diagnostic]:
    """Yield a fault for each record whose id an earlier one of its table has."""
    first: dict[str, Entry[Any]] = {}
    for entry in rows:
        if entry.record.id is None:
            continue
        before = first.setdefault(entry.record.id, entry)
        if before is not entry and room("duplicate-id", entry.text.name):
            yield Diagnostic(
                "duplicate-id",
                f"two {table} have the id `{entry.record.id}`",
                entry.place("id"),
                label="again here",
                help="ids are unique in a table; rename one, or merge the two",
                related=(("first given at", before.place("id")),),
            )


def former_id_clashes(table: Table, rows: Sequence[Entry[Any]]) -> Iterator[Diagnostic]:
    """Yield a fault for each former id that another record of the table has, now or before."""
    holders: dict[str, tuple[Entry[Any], tuple[str | int, ...]]] = {
        entry.record.id: (entry, ("id",)) for entry in reversed(rows) if entry.record.id
    }
    for entry in rows:
        for number, former in enumerate(getattr(entry.record, "former_ids", None) or ()):
            here: tuple[Entry[Any], tuple[str | int, ...]] = (entry, ("former_ids", number))
            before, path = holders.setdefault(former, here)
            if (before, path) != here:
                whose = "has" if path == ("id",) else "had"
                yield Diagnostic(
                    "duplicate-id",
                    f"{title(entry)} lists the former id `{former}`, which {title(before)} {whose}",
                    entry.place("former_ids", number),
                    help="an id leads to one record; delete it here, or there",
                    related=((f"{title(before)} is at", before.place(*path)),),
                )


def shared_node_ids(actors: Sequence[Entry[Actor]], events: Sequence[Entry[Event]]) -> Iterator[Diagnostic]:
    """Yield a fault for each event that has the id of an actor."""
    by_id = {entry.record.id: entry for entry in actors if entry.record.id}
    for entry in events:
        if (actor := by_id.get(entry.record.id)) is not None:
            yield Diagnostic(
                "duplicate-id",
                f"the event `{entry.record.id}` has the id of an actor",
                entry.place("id"),
                help="actors and events are nodes of one graph; rename the event",
                related=(("the actor is at", actor.place("id")),),
            )


def name_clashes(actors: Sequence[Entry[Actor]], room: Room) -> Iterator[Diagnostic]:
    """Yield a fault for each actor that has a name of an earlier one, unless one lists the other as a look-alike."""
    holders: dict[str, list[tuple[Entry[Actor], _Named]]] = {}
    for entry in actors:
        for folded, named in names_of(entry.record).items():
            holders.setdefault(folded, []).append((entry, named))
    for found in holders.values():
        first, (_, first_path) = found[0]
        for other, (name, path) in found[1:]:
            if other.record.id == first.record.id or _told_apart(first.record, other.record):
                continue
            code = "name-clash" if first_path == path == ("name",) else "alias-clash"
            if not room(code, other.text.name):
                continue
            yield Diagnostic(
                code,
                f"{title(other)} and {title(first)} are both called `{shortened(name)}`",
                other.place(*path),
                help="merge the two, or rename one; if they only look alike, "
                "list one in the other's `not_to_confuse_with`",
                related=((f"{title(first)} is at", first.place("id")),),
            )


def names_of(actor: Actor) -> dict[str, _Named]:
    """Return the names of an actor by their folded form, each with the path to the first value that has it."""
    found: dict[str, _Named] = {}
    for named in _names(actor):
        if folded := fold(named[0]):
            found.setdefault(folded, named)
    return found


def _names(actor: Actor) -> Iterator[_Named]:
    if actor.name:
        yield actor.name, ("name",)
    for number, alias in enumerate(actor.aliases or ()):
        yield alias.name, ("aliases", number)
    for number, native in enumerate(actor.native_names or ()):
        yield native.name, ("native_names", number, "name")


def _told_apart(one: Actor, other: Actor) -> bool:
    return other.id in (one.not_to_confuse_with or ()) or one.id in (other.not_to_confuse_with or ())
