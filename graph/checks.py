"""Faults that no single record shows: references, circles, clashes, and dates that contradict each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from typing import Any

from graph.dates import Date, lifetime
from graph.diagnostics import Diagnostic, shortened
from graph.entries import TABLES, Entry, Table
from graph.model import Actor, DatasetInfo, Event, Kind, Link
from graph.names import fold, suggest

__all__ = ["Gaps", "check_core", "check_records"]

# Currencies of ordinary data, so that reading it need not import the full ISO 4217 list.
_COMMON_CURRENCIES = frozenset(
    ("AED", "EUR", "GBP", "ILS", "IQD", "IRR", "LBP", "QAR", "SAR", "SYP", "TRY", "USD", "YER")
)
_MOST_COMPARED = 3_000_000  # ids, in all suggestions: a hostile folder may have a million unknown ids
_LONGEST_CIRCLE = 12  # steps shown

Entries = Mapping[Table, Sequence[Entry[Any]]]
_Path = tuple[str | int, ...]
_Named = tuple[str, _Path]  # a name of an actor, and its path in the record
_Steps = dict[tuple[str, str], tuple[Entry[Any], _Path]]  # from id to id: the value that says so


@dataclass
class Gaps:
    """What is known of the records that could not be read, so that no reference to one of them is called wrong.

    `ids` are theirs, as far as they can be made out; anything may stand in the tables that are `unreadable`. The
    `absent` tables have no file.
    """

    ids: dict[Table, set[str]] = field(default_factory=lambda: {table: set() for table in TABLES})
    unreadable: set[Table] = field(default_factory=set)
    absent: set[Table] = field(default_factory=set)
    date_of_record: bool = False


def check_records(
    entries: Entries, kinds: Mapping[str, Kind], info: DatasetInfo, folder: str, gaps: Gaps
) -> Iterator[Diagnostic]:
    """Yield every fault between records, in no particular order.

    Args:
        entries: The records of each table, in the order read; those that are not valid, salvaged.
        kinds: All kinds by id, those shipped and those of the folder.
        info: The data set as a whole.
        folder: What to call the data folder, ending in a slash, or empty.
        gaps: What is known of the rest.
    """
    for table, rows in entries.items():
        yield from _duplicate_ids(table, rows)
    yield from _shared_node_ids(entries["actors"], entries["events"])
    known = _Known(entries, kinds, folder, gaps)
    for link in entries["links"]:
        yield from _link(link, known)
    if info.as_of is None and not gaps.date_of_record:
        yield from _no_date_of_record(entries["links"], folder)
    for event in entries["events"]:
        yield from _event(event, known)
    for source in entries["sources"]:
        if source.record.derives_from is not None:
            yield from known.check("source", source.record.derives_from, source, "derives_from")
    for actor in entries["actors"]:
        yield from _actor(actor, known)
    yield from _name_clashes(entries["actors"])
    yield from _circles(entries, kinds)


def check_core(info: Entry[DatasetInfo], entries: Entries, folder: str, gaps: Gaps) -> Iterator[Diagnostic]:
    """Yield a fault for each actor of the data set's core that is not there."""
    known = _Known(entries, {}, folder, gaps)
    for number, id in enumerate(info.record.core):
        yield from known.check("actor", id, info, "core", number)


class _Known:
    """The ids that records may refer to, and the fault of referring to another."""

    def __init__(self, entries: Entries, kinds: Mapping[str, Kind], folder: str, gaps: Gaps) -> None:
        self.ids: dict[str, Mapping[str, Any]] = {
            "actor": {entry.record.id: entry for entry in entries["actors"]},
            "source": {entry.record.id: entry for entry in entries["sources"]},
            "event": {entry.record.id: entry for entry in entries["events"]},
            "kind": kinds,
        }
        self.folder = folder
        self.gaps = gaps
        self.compared = 0
        self.candidates: dict[str, list[str]] = {}
        self.suggestions: dict[tuple[str, str], str] = {}

    def check(self, what: str, id: str | None, entry: Entry[Any], *path: str | int) -> Iterator[Diagnostic]:
        table: Any = f"{what}s"
        if id is None or id in self.ids[what] or table in self.gaps.unreadable or id in self.gaps.ids[table]:
            return
        article = "an" if what[0] in "aeiou" else "a"
        file = f"{self.folder}{table}.yaml"
        label = f"there is no {file}" if table in self.gaps.absent else f"no such id in {file}"
        yield Diagnostic(
            f"unknown-{what}",
            f"{_title(entry)} names `{shortened(id)}`, which is not {article} {what}",
            entry.place(*path),
            label="no kind has this id" if what == "kind" else label,
            help=self._help(what, id),
        )

    def near(self, wrong: str, known: Collection[str]) -> str:
        """Return the one of `known` that `wrong` may be a slip for, or nothing; nothing too when it takes too long."""
        self.compared += len(known)
        found = suggest(wrong, known) if self.compared <= _MOST_COMPARED else ()
        return found[0] if found else ""

    def _help(self, what: str, id: str) -> str:
        key = (what, id)
        if key not in self.suggestions:
            known = self.ids[what]
            if what not in self.candidates:
                self.candidates[what] = sorted(each for each in known if each)
            help = f"add it to {self.folder}{what}s.yaml"
            if near := self.near(id, self.candidates[what]):
                at = f" ({known[near].place('id')})" if isinstance(known[near], Entry) else ""
                help = f"did you mean `{near}`{at}?"
            self.suggestions[key] = help
        return self.suggestions[key]


def _title(entry: Entry[Any]) -> str:
    if isinstance(entry.record, DatasetInfo):
        return "the data set"
    noun = type(entry.record).__name__.lower()
    return f"{noun} `{entry.record.id}`" if entry.record.id else f"this {noun}"


def _duplicate_ids(table: Table, rows: Sequence[Entry[Any]]) -> Iterator[Diagnostic]:
    first: dict[str, Entry[Any]] = {}
    for entry in rows:
        if entry.record.id is None:
            continue
        before = first.setdefault(entry.record.id, entry)
        if before is not entry:
            yield Diagnostic(
                "duplicate-id",
                f"two {table} have the id `{entry.record.id}`",
                entry.place("id"),
                label="again here",
                help="ids are unique in a table; rename one, or merge the two",
                related=(("first given at", before.place("id")),),
            )


def _shared_node_ids(actors: Sequence[Entry[Actor]], events: Sequence[Entry[Event]]) -> Iterator[Diagnostic]:
    by_id = {entry.record.id: entry for entry in actors if entry.record.id}
    for entry in events:
        if (actor := by_id.get(entry.record.id)) is not None:
            yield Diagnostic(
                "duplicate-id",
                f"the event `{entry.record.id}` has the id of an actor",
                entry.place("id"),
                help="actors and events stand in one graph; rename the event",
                related=(("the actor is at", actor.place("id")),),
            )


def _link(entry: Entry[Link], known: _Known) -> Iterator[Diagnostic]:
    link = entry.record
    yield from known.check("actor", link.source, entry, "source")
    yield from known.check("actor", link.target, entry, "target")
    yield from known.check("kind", link.kind, entry, "kind")
    if link.source is not None and link.source == link.target:
        message = f"{_title(entry)} joins `{link.source}` to itself"
        yield Diagnostic("self-link", message, entry.place("target"), label="same as source")
    yield from _claims(entry, known)
    if not link.claims and "claims" not in entry.doubtful:
        yield Diagnostic(
            "uncited-link",
            f"{_title(entry)} has no claims",
            entry.place("id"),
            help="add `claims:` with the source that says so; until then its confidence is low",
        )
    if link.end is not None:
        yield from _ends(entry, lifetime(link.start, link.end, None).e2, link.start, link.end, "end")
    yield from _amounts(entry, known)


def _no_date_of_record(links: Sequence[Entry[Link]], folder: str) -> Iterator[Diagnostic]:
    """Yield one warning, at the first of all links that are still going on."""
    going_on = [entry for entry in links if entry.record.end is not None and entry.record.end.text == ".."]
    if going_on:
        more = len(going_on) - 1
        others = f" and {more:,} more {'are' if more else 'is'}" if more else " is"
        yield Diagnostic(
            "no-date-of-record",
            f"{_title(going_on[0])}{others} still going on, but nothing says as of when",
            going_on[0].place("end"),
            help=f"give `as_of: YEAR-MONTH-DAY` in {folder}dataset.yaml",
        )


def _amounts(entry: Entry[Link], known: _Known) -> Iterator[Diagnostic]:
    link = entry.record
    claim_ids = {claim.id for claim in link.claims or () if claim.id}
    for number, amount in enumerate(link.amounts or ()):
        if amount.claim is not None and amount.claim not in claim_ids and "claims" not in entry.doubtful:
            near = known.near(amount.claim, claim_ids)
            yield Diagnostic(
                "unknown-claim",
                f"an amount of {_title(entry)} names the claim `{amount.claim}`, which the link does not have",
                entry.place("amounts", number, "claim"),
                help=f"did you mean `{near}`?" if near else "give the claim that states the amount this `id`",
            )
        if amount.upper is not None and amount.value is not None and amount.upper < amount.value:
            yield Diagnostic(
                "bad-amount",
                f"an amount of {_title(entry)} runs from {amount.value} down to {amount.upper}",
                entry.place("amounts", number, "upper"),
                help="`upper` is the larger end of the range",
            )
        if amount.currency is not None and not _is_currency(amount.currency):
            yield Diagnostic(
                "bad-currency",
                f"`{amount.currency}` is not a currency of ISO 4217",
                entry.place("amounts", number, "currency"),
                help="US dollars are USD, euros EUR, Iranian rials IRR",
            )


def _is_currency(code: str) -> bool:
    if code in _COMMON_CURRENCIES:
        return True
    import pycountry  # noqa: PLC0415 - 0.05 s, for rare currencies only

    return pycountry.currencies.get(alpha_3=code) is not None


def _claims(entry: Entry[Any], known: _Known) -> Iterator[Diagnostic]:
    seen: dict[str, int] = {}
    for number, claim in enumerate(entry.record.claims or ()):
        yield from known.check("source", claim.source, entry, "claims", number, "source")
        if claim.id is not None and seen.setdefault(claim.id, number) != number:
            yield Diagnostic(
                "duplicate-id",
                f"two claims of {_title(entry)} have the id `{claim.id}`",
                entry.place("claims", number, "id"),
                label="again here",
                help="rename one of the two",
                related=(("first given at", entry.place("claims", seen[claim.id], "id")),),
            )


def _ends(entry: Entry[Any], last: int, start: Date | None, end: Date, field: str) -> Iterator[Diagnostic]:
    if start is not None and last < start.earliest:
        yield Diagnostic(
            "end-before-start",
            f"{_title(entry)} ends ({end}) before it starts ({start})",
            entry.place(field),
            help="swap the two dates, or leave out the one that is not known",
        )


def _actor(entry: Entry[Actor], known: _Known) -> Iterator[Diagnostic]:
    actor = entry.record
    for first, last, name in ((actor.founded, actor.dissolved, "dissolved"), (actor.born, actor.died, "died")):
        if last is not None:
            yield from _ends(entry, last.latest, first, last, name)
    for number, other in enumerate(actor.not_to_confuse_with or ()):
        yield from known.check("actor", other, entry, "not_to_confuse_with", number)


def _event(entry: Entry[Event], known: _Known) -> Iterator[Diagnostic]:
    event = entry.record
    for number, role in enumerate(event.roles or ()):
        yield from known.check("actor", role.actor, entry, "roles", number, "actor")
    yield from _claims(entry, known)
    events: Any = known.ids["event"]
    for number, id in enumerate(event.responds_to or ()):
        yield from known.check("event", id, entry, "responds_to", number)
        if id in events and (id == event.id or _later(events[id].record, event)):
            other = events[id]
            yield Diagnostic(
                "responds-to-later",
                f"{_title(entry)} ({event.date}) responds to "
                + ("itself" if id == event.id else f"`{id}`, which came later ({other.record.date})"),
                entry.place("responds_to", number),
                related=() if id == event.id else (("that event is at", other.place("date")),),
            )


def _later(one: Event, other: Event) -> bool:
    """Return whether `one` certainly came later than `other`; not when a date is missing."""
    dates: tuple[Date | None, Date | None] = one.date, other.date
    return dates[0] is not None and dates[1] is not None and dates[0].earliest > dates[1].latest


def _name_clashes(actors: Sequence[Entry[Actor]]) -> Iterator[Diagnostic]:
    holders: dict[str, list[tuple[Entry[Actor], _Named]]] = {}
    for entry in actors:
        of_actor: dict[str, _Named] = {}
        for named in _names(entry.record):
            of_actor.setdefault(fold(named[0]), named)
        for folded, named in of_actor.items():
            if folded:
                holders.setdefault(folded, []).append((entry, named))
    for found in holders.values():
        first, (_, first_path) = found[0]
        for other, (name, path) in found[1:]:
            if other.record.id == first.record.id or _told_apart(first.record, other.record):
                continue
            yield Diagnostic(
                "name-clash" if first_path == path == ("name",) else "alias-clash",
                f"{_title(other)} and {_title(first)} are both called `{shortened(name)}`",
                other.place(*path),
                help="merge the two, or tell them apart by name; if they are look-alikes, "
                "list one in the other's `not_to_confuse_with`",
                related=((f"{_title(first)} is at", first.place("id")),),
            )


def _names(actor: Actor) -> Iterator[_Named]:
    if actor.name:
        yield actor.name, ("name",)
    for number, alias in enumerate(actor.aliases or ()):
        yield alias.name, ("aliases", number)
    for number, native in enumerate(actor.native_names or ()):
        yield native.name, ("native_names", number, "name")


def _told_apart(one: Actor, other: Actor) -> bool:
    return other.id in (one.not_to_confuse_with or ()) or one.id in (other.not_to_confuse_with or ())


def _circles(entries: Entries, kinds: Mapping[str, Kind]) -> Iterator[Diagnostic]:
    by_kind: dict[str, _Steps] = {id: {} for id, kind in sorted(kinds.items()) if kind.acyclic}
    for entry in entries["links"]:
        link = entry.record
        # a denied link says that the one is not part of the other, so it closes no circle
        denied = link.claims and all(claim.stance == "denies" for claim in link.claims)
        if link.kind in by_kind and link.source and link.target and link.source != link.target and not denied:
            by_kind[link.kind][link.source, link.target] = entry, ("target",)
    for kind, steps in by_kind.items():
        yield from _circle_faults("part-of-cycle", steps, f"a circle of `{kind}` links")
    derivations: _Steps = {
        (entry.record.id, entry.record.derives_from): (entry, ("derives_from",))
        for entry in entries["sources"]
        if entry.record.id and entry.record.derives_from
    }
    yield from _circle_faults("derivation-cycle", derivations, "sources derive from each other")
    events = {entry.record.id: entry.record for entry in entries["events"] if entry.record.id}
    responses: _Steps = {
        (entry.record.id, id): (entry, ("responds_to", number))
        for entry in entries["events"]
        if entry.record.id
        for number, id in enumerate(entry.record.responds_to or ())
        if id != entry.record.id and id in events and not _later(events[id], entry.record)
    }
    yield from _circle_faults("responds-to-later", responses, "events respond to each other")


def _circle_faults(code: str, steps: _Steps, message: str) -> Iterator[Diagnostic]:
    """Yield one fault for each knot of steps that runs in a circle, showing one circle of it."""
    ahead: dict[str, list[str]] = {}
    for start, end in steps:
        ahead.setdefault(start, []).append(end)
    try:
        TopologicalSorter(ahead).prepare()
        return
    except CycleError:
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and most data has no circle

    graph = nx.DiGraph(sorted(steps))
    knots: list[list[str]] = [[id] for id in sorted(nx.nodes_with_selfloops(graph))]
    knots += [_short_circle(graph.subgraph(knot)) for knot in nx.strongly_connected_components(graph) if len(knot) > 1]
    for circle in knots:
        shown = [f"`{id}`" for id in (*circle, circle[0])]
        if len(shown) > _LONGEST_CIRCLE:
            shown[_LONGEST_CIRCLE // 2 : -_LONGEST_CIRCLE // 2] = [f"({len(shown) - _LONGEST_CIRCLE} more)"]
        entry, path = steps[circle[-1], circle[0]]
        yield Diagnostic(code, f"{message}: {' -> '.join(shown)}", entry.place(*path), label="closes the circle")


def _short_circle(knot: Any) -> list[str]:
    """Return a shortest circle through the knot's first id, beginning there."""
    import networkx as nx  # noqa: PLC0415

    start = min(knot)
    before: dict[str, str] = {}
    depth = {start: 0}
    for id, children in nx.bfs_successors(knot, start, sort_neighbors=sorted):
        for child in children:
            before[child] = id
            depth[child] = depth[id] + 1
    id = min(knot.predecessors(start), key=lambda each: (depth[each], each))
    circle = [id]
    while id != start:
        id = before[id]
        circle.append(id)
    return circle[::-1]
