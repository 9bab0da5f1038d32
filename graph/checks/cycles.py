"""Cycles of links, sources and events that must not form one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any

from graph.checks.references import Entries
from graph.diagnostics import Diagnostic
from graph.reading.entries import Entry
from graph.records.dates import Date
from graph.records.model import Event, Kind, Link

__all__ = ["acyclic_groups", "cycles", "group_of", "later"]

_LONGEST_CYCLE = 12  # steps shown

_Steps = dict[tuple[str, str], tuple[Entry[Any], tuple[str | int, ...]]]  # from id to id: the value that says so


def cycles(entries: Entries, kinds: Mapping[str, Kind]) -> Iterator[Diagnostic]:
    """Yield one fault for each component of links of an acyclic kind, of derivations and of responses."""
    by_kind = acyclic_groups(kinds)
    by_group: dict[tuple[str, ...], _Steps] = {group: {} for group in by_kind.values()}
    for entry in entries["links"]:
        if (group := group_of(entry.record, by_kind)) is not None:
            by_group[group][entry.record.source, entry.record.target] = entry, ("target",)
    for group, steps in by_group.items():
        named = " and ".join(f"`{kind}`" for kind in group)
        yield from _cycle_faults("part-of-cycle", steps, f"a cycle of {named} links")
    derivations: _Steps = {
        (entry.record.id, id): (entry, ("derives_from", number))
        for entry in entries["sources"]
        if entry.record.id
        for number, id in enumerate(entry.record.derives_from or ())
    }
    yield from _cycle_faults("derivation-cycle", derivations, "sources derive from each other")
    events = {entry.record.id: entry.record for entry in entries["events"] if entry.record.id}
    responses: _Steps = {
        (entry.record.id, id): (entry, ("responds_to", number))
        for entry in entries["events"]
        if entry.record.id
        for number, id in enumerate(entry.record.responds_to or ())
        if id != entry.record.id and id in events and not later(events[id], entry.record)
    }
    yield from _cycle_faults("responds-to-later", responses, "events respond to each other")


def acyclic_groups(kinds: Mapping[str, Kind]) -> dict[str, tuple[str, ...]]:
    """Return, for each kind whose links form no cycle, the kinds that they form none with: itself among them."""
    composing = tuple(sorted(id for id, kind in kinds.items() if kind.composes))
    alone = sorted(id for id, kind in kinds.items() if kind.acyclic and not kind.composes)
    return dict.fromkeys(composing, composing) | {id: (id,) for id in alone}


def group_of(link: Link, by_kind: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    """Return the kinds with whose links a link may form no cycle; None if it can close none."""
    # a denied link says that the one is not part of the other, so it closes no cycle
    denied = link.claims and all(claim.stance in ("disputes", "denies") for claim in link.claims)
    joins = link.source and link.target and link.source != link.target
    return by_kind.get(link.kind) if joins and not denied else None


def _cycle_faults(code: str, steps: _Steps, message: str) -> Iterator[Diagnostic]:
    """Yield one fault for each component of steps that forms a cycle, showing one cycle of it."""
    ahead: dict[str, list[str]] = {}
    for start, end in steps:
        ahead.setdefault(start, []).append(end)
    try:
        TopologicalSorter(ahead).prepare()
        return
    except CycleError:
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and most data has no cycle

    graph = nx.DiGraph(sorted(steps))
    cycles_found: list[list[str]] = [[id] for id in sorted(nx.nodes_with_selfloops(graph))]
    cycles_found += [
        _short_cycle(graph.subgraph(component))
        for component in sorted(nx.strongly_connected_components(graph), key=min)
        if len(component) > 1
    ]
    for cycle in cycles_found:
        shown = [f"`{id}`" for id in (*cycle, cycle[0])]
        if len(shown) > _LONGEST_CYCLE:
            shown[_LONGEST_CYCLE // 2 : -_LONGEST_CYCLE // 2] = [f"({len(shown) - _LONGEST_CYCLE} more)"]
        entry, path = steps[cycle[-1], cycle[0]]
        yield Diagnostic(code, f"{message}: {' -> '.join(shown)}", entry.place(*path), label="closes the cycle")


def _short_cycle(component: Any) -> list[str]:
    """Return a shortest cycle through the component's first id, beginning there."""
    import networkx as nx  # noqa: PLC0415 - as above

    start = min(component)
    before: dict[str, str] = {}
    depth = {start: 0}
    for id, children in nx.bfs_successors(component, start, sort_neighbors=sorted):
        for child in children:
            before[child] = id
            depth[child] = depth[id] + 1
    id = min(component.predecessors(start), key=lambda each: (depth[each], each))
    cycle = [id]
    while id != start:
        id = before[id]
        cycle.append(id)
    return cycle[::-1]


def later(one: Event, other: Event) -> bool:
    """Return whether `one` is certainly later than `other`; False if a date is missing."""
    dates: tuple[Date | None, Date | None] = one.date, other.date
    return dates[0] is not None and dates[1] is not None and dates[0].earliest > dates[1].latest
