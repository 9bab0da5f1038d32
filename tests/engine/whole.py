"""A data set in the numbers of a pack, without files, and its moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.engine import Move
from graph.records.grades import STATUSES
from graph.records.model import DatasetInfo, Kind


class Whole:
    """A data set with numbers in order of id."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self.graph = build(data)

    @property
    def info(self) -> DatasetInfo:
        """The record of the data set."""
        return self.data.info

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """All kinds, by number."""
        return tuple(self.data.kinds[id] for id in sorted(self.data.kinds))

    @cached_property
    def _tables(self) -> dict[str, list[str]]:
        return {name: sorted(getattr(self.data, name)) for name in ("actors", "links", "sources", "kinds")}

    def numbers(self, table: str, ids: Iterable[str]) -> dict[str, int]:
        """Return the numbers of ids."""
        known = {id: number for number, id in enumerate(self._tables[table])}
        return {id: known[id] for id in ids if id in known}

    def ids(self, table: str, numbers: Iterable[int]) -> dict[int, str]:
        """Return the ids of numbers."""
        return {number: self._tables[table][number] for number in numbers}

    def built(self, links: Iterable[int] = (), actors: Iterable[int] = (), **_more: Any) -> BuiltGraph:
        """Return the graph of nothing but these links, their actors and these."""
        kept = {id: self.data.links[id] for id in sorted(self.ids("links", links).values())}
        ends = {end for link in kept.values() for end in (link.source, link.target)}
        ids = sorted({*self.ids("actors", actors).values(), *ends})
        return build(replace(self.data, links=kept, actors={id: self.data.actors[id] for id in ids}))

    def near_actors(self, text: str) -> tuple[str, ...]:
        """Return the most similar actor."""
        return self.graph.near_actors(text)

    def moves(self) -> Iterator[Move]:
        """Yield the rows of the table of steps."""
        numbers: Mapping[str, Mapping[str, int]] = {
            table: {id: number for number, id in enumerate(ids)} for table, ids in self._tables.items()
        }
        for id, graded in self.graph.graded.items():
            kind = self.data.kinds[graded.kind]
            status = sum(1 << number for number, status in enumerate(STATUSES) if status in graded.statuses)
            composes = kind.composes and not kind.symmetric and "denied" not in graded.statuses
            ends = numbers["actors"][graded.link.source], numbers["actors"][graded.link.target]
            number, kind_no = numbers["links"][id], numbers["kinds"][graded.kind]
            for held in graded.lifetimes:
                for start, end, along in ((*ends, True), (*ends[::-1], False)):
                    yield Move(start, end, along, number, kind_no, graded.level, status, composes, *held)
