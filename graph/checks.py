"""Faults that no single record shows: references, circles, clashes, and dates that contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from graph.dates import Date, lifetime
from graph.diagnostics import Diagnostic, Place
from graph.entries import Entry, Table
from graph.model import Actor, DatasetInfo, Event, Kind, Link
from graph.names import fold, suggest

__all__ = ["check_records"]

# Currencies of ordinary data, so that reading it need not import the full ISO 4217 list.
_COMMON_CURRENCIES = frozenset(("AED", "EUR", "GBP", "ILS", "IQD", "IRR", "LBP", "QAR", "SAR", "SYP", "TRY", "USD", "YER"))
_MOST_SUGGESTIONS = 200  # a hostile folder may have a million unknown ids

Entries = Mapping[Table, Sequence[Entry[Any]]]


def check_records(
    entries: Entries, kinds: Mapping[str, Kind], info: DatasetInfo, folder: str
) -> Iterator[Diagnostic]:
    """Yield every fault between records, in no particular order.

    Args:
        entries: The valid records of each table, in the order read.
        kinds: All kinds by id, those shipped and those of the folder.
        info: The data set as a whole.
        folder: What to call the data folder, ending in a slash, or empty.
    """
    for table, rows in entries.items():
        yield from _duplicate_ids(table, rows)
    yield from _shared_node_ids(entries["actors"], entries["events"])
    known = _Known(entries, kinds, folder)
    for link in entries["links"]:
        yield from _link(link, known, info)
    for event in entries["events"]:
        yield from _event(event, known)
    for source in entries["sources"]:
        if source.record.derives_from is not None:
            yield from known.check("source", source.record.derives_from, source, "derives_from")
    for actor in entries["actors"]:
        yield from _actor(actor, known)
    yield from _name_clashes(entries["actors"])
    yield from _circles(entries, kinds)


class _Known:
    """The ids that records may refer to, and the fault of referring to another."""

    def __init__(self, entries: Entries, kinds: Mapping[str, Kind], folder: str) -> None:
        self.ids: dict[str, Collection[str]] = {
            "actor": {entry.record.id: entry for entry in entries["actors"]},
            "source": {entry.record.id: entry for entry in entries["sources"]},
            "event": {entry.record.id: entry for entry in entries["events"]},
            "kind": kinds,
        }
        self.folder = folder
        self.suggestions: dict[tuple[str, str], str] = {}

    def check(self, what: str, id: str, entry: Entry[Any], *path: str | int) -> Iterator[Diagnostic]:
        if id in self.ids[what]:
            return
        article = "an" if what[0] in "aeiou" else "a"
        place = entry.place(*path)
        yield Diagnostic(
            f"unknown-{what}",
            f"{_title(entry)} names `{id}`, which is not {article} {what}",
            place,
            label=f"no such id in {self.folder}{what}s.yaml",
            help=self._help(what, id),
        )

    def _help(self, what: str, id: str) -> str:
        key = (what, id)
        if key not in self.suggestions:
            if len(self.suggestions) >= _MOST_SUGGESTIONS:
                return ""
            near = suggest(id, self.ids[what])
            help = f"did you mean `{near[0]}`?" if near else f"add it to {self.folder}{what}s.yaml"
            known = self.ids[what]
            if near and isinstance(known, dict) and isinstance(known[near[0]], Entry):
                help = f"did you mean `{near[0]}` ({known[near[0]].place('id')})?"
            self.suggestions[key] = help
        return self.suggestions[key]


def _title(entry: Entry[Any]) -> str:
    return f"{type(entry.record).__name__.lower()} `{entry.record.id}`"


def _duplicate_ids(table: Table, rows: Sequence[Entry[Any]]) -> Iterator[Diagnostic]:
    first: dict[str, Entry[Any]] = {}
    for entry in rows:
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
    by_id = {entry.record.id: entry for entry in actors}
    for entry in events:
        if (actor := by_id.get(entry.record.id)) is not None:
            yield Diagnostic(
                "duplicate-id",
                f"the event `{entry.record.id}` has the id of an actor",
                entry.place("id"),
                help="actors and events stand in one graph; rename the event",
                related=(("the actor is at", actor.place("id")),),
            )


def _link(entry: Entry[Link], known: _Known, info: DatasetInfo) -> Iterator[Diagnostic]:
    link = entry.record
    yield from known.check("actor", link.source, entry, "source")
    yield from known.check("actor", link.target, entry, "target")
    yield from known.check("kind", link.kind, entry, "kind")
    if link.source == link.target:
        yield Diagnostic(
            "self-link", f"link `{link.id}` joins `{link.source}` to itself", entry.place("target"), label="same as source"
        )
    yield from _claims(entry, known)
    if not link.claims:
        yield Diagnostic(
            "uncited-link",
            f"link `{link.id}` has no claims",
            entry.place("id"),
            help="add `claims:` with the source that says so; until then its confidence is low",
        )
    if link.end is not None:
        yield from _ends(entry, lifetime(link.start, link.end, None).e2, link.start, link.end, "end")
        if link.end.text == ".." and info.as_of is None:
            yield Diagnostic(
                "no-date-of-record",
                f"link `{link.id}` is still going on, but nothing says as of when",
                entry.place("end"),
                help=f"give `as_of: YEAR-MONTH-DAY` in {known.folder}dataset.yaml",
            )
    claim_ids = {claim.id for claim in link.claims if claim.id}
    for number, amount in enumerate(link.amounts):
        if amount.claim is not None and amount.claim not in claim_ids:
            near = suggest(amount.claim, claim_ids)
            yield Diagnostic(
                "unknown-claim",
                f"an amount of link `{link.id}` names the claim `{amount.claim}`, which the link does not have",
                entry.place("amounts", number, "claim"),
                help=f"did you mean `{near[0]}`?" if near else "give the claim that states the amount this `id`",
            )
        if amount.upper is not None and amount.upper < amount.value:
            yield Diagnostic(
                "bad-amount",
                f"an amount of link `{link.id}` runs from {amount.value} down to {amount.upper}",
                entry.place("amounts", number, "upper"),
                help="`upper` is the larger end of the range",
            )
        if not _is_currency(amount.currency):
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
    for number, claim in enumerate(entry.record.claims):
        yield from known.check("source", claim.source, entry, "claims", number, "source")
        if claim.id is not None and seen.setdefault(claim.id, number) != number:
            yield Diagnostic(
                "duplicate-id",
                f"two claims of {_title(entry)} have the id `{claim.id}`",
                entry.place("claims", number, "id"),
                label="again here",
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
    for first, last, field in ((actor.founded, actor.dissolved, "dissolved"), (actor.born, actor.died, "died")):
        if last is not None:
            yield from _ends(entry, last.latest, first, last, field)
    for number, other in enumerate(actor.not_to_confuse_with):
        yield from known.check("actor", other, entry, "not_to_confuse_with", number)


def _event(entry: Entry[Event], known: _Known) -> Iterator[Diagnostic]:
    event = entry.record
    for number, role in enumerate(event.roles):
        yield from known.check("actor", role.actor, entry, "roles", number, "actor")
    yield from _claims(entry, known)
    events: Any = known.ids["event"]
    for number, id in enumerate(event.responds_to):
        yield from known.check("event", id, entry, "responds_to", number)
        if id in events and (id == event.id or events[id].record.date.earliest > event.date.latest):
            other = events[id]
            yield Diagnostic(
                "responds-to-later",
                f"event `{event.id}` ({event.date}) responds to "
                + ("itself" if id == event.id else f"`{id}`, which came later ({other.record.date})"),
                entry.place("responds_to", number),
                related=() if id == event.id else (("that event is at", other.place("date")),),
            )


def _name_clashes(actors: Sequence[Entry[Actor]]) -> Iterator[Diagnostic]:
    holders: dict[str, list[tuple[Entry[Actor], str]]] = {}
    for entry in actors:
        for name in dict.fromkeys(fold(each) for each in entry.record.names):
            holders.setdefault(name, []).append((entry, name))
    for name, found in holders.items():
        first = found[0][0]
        for other, _ in found[1:]:
            if other.record.id == first.record.id or _told_apart(first.record, other.record):
                continue
            same = fold(first.record.name) == name == fold(other.record.name)
            path = ("name",) if fold(other.record.name) == name else _alias_path(other.record, name)
            yield Diagnostic(
                "name-clash" if same else "alias-clash",
                f"`{other.record.id}` and `{first.record.id}` are both called `{_text_at(other.record, path)}`",
                other.place(*path),
                help="merge the two, or tell them apart by name; if they are look-alikes, "
                "list one in the other's `not_to_confuse_with`",
                related=((f"`{first.record.id}` is at", first.place("id")),),
            )


def _told_apart(one: Actor, other: Actor) -> bool:
    return other.id in one.not_to_confuse_with or one.id in other.not_to_confuse_with


def _alias_path(actor: Actor, folded: str) -> tuple[str | int, ...]:
    for number, alias in enumerate(actor.aliases):
        if fold(alias.name) == folded:
            return "aliases", number
    for number, native in enumerate(actor.native_names):
        if fold(native.name) == folded:
            return "native_names", number, "name"
    return ("name",)


def _text_at(actor: Actor, path: tuple[str | int, ...]) -> str:
    if path[0] == "name":
        return actor.name
    names = actor.aliases if path[0] == "aliases" else actor.native_names
    return names[int(path[1])].name


def _circles(entries: Entries, kinds: Mapping[str, Kind]) -> Iterator[Diagnostic]:
    acyclic = {id for id, kind in kinds.items() if kind.acyclic}
    for kind in sorted(acyclic):
        # a denied link says that the one is not part of the other, so it closes no circle
        steps = {
            (entry.record.source, entry.record.target): entry.place("target")
            for entry in entries["links"]
            if entry.record.kind == kind
            and entry.record.source != entry.record.target
            and not (entry.record.claims and all(claim.stance == "denies" for claim in entry.record.claims))
        }
        yield from _circle_faults("part-of-cycle", steps, lambda ids, kind=kind: f"a circle of `{kind}` links: {ids}")
    derivations = {
        (entry.record.id, entry.record.derives_from): entry.place("derives_from")
        for entry in entries["sources"]
        if entry.record.derives_from
    }
    yield from _circle_faults("derivation-cycle", derivations, lambda ids: f"sources derive from each other: {ids}")
    events = {entry.record.id: entry.record for entry in entries["events"]}
    responses = {
        (entry.record.id, id): entry.place("responds_to", number)
        for entry in entries["events"]
        for number, id in enumerate(entry.record.responds_to)
        if id != entry.record.id and id in events and events[id].date.earliest <= entry.record.date.latest
    }
    yield from _circle_faults("responds-to-later", responses, lambda ids: f"events respond to each other: {ids}")


def _circle_faults(
    code: str, steps: Mapping[tuple[str, str], Place], message: Callable[[str], str]
) -> Iterator[Diagnostic]:
    """Yield one fault for each knot of steps that runs in a circle, showing one circle of it."""
    if not steps:
        return
    import networkx as nx  # noqa: PLC0415 - most tables have no steps to check

    graph = nx.DiGraph(sorted(steps))
    for id in sorted(nx.nodes_with_selfloops(graph)):
        yield Diagnostic(code, message(f"`{id}` -> `{id}`"), steps[id, id])
    for knot in nx.strongly_connected_components(graph):
        if len(knot) > 1:
            start = min(knot)
            circle = _shortest_circle(graph.subgraph(knot), start)
            shown = " -> ".join(f"`{id}`" for id in (*circle, start))
            yield Diagnostic(code, message(shown), steps[circle[-1], start], label="closes the circle")


def _shortest_circle(graph: Any, start: str) -> Sequence[str]:
    import networkx as nx  # noqa: PLC0415

    ways: Iterable[Sequence[str]] = (nx.shortest_path(graph, start, before) for before in graph.predecessors(start))
    return min(ways, key=lambda way: (len(way), tuple(way)))
