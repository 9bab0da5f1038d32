"""Answers of a light graph with the records of their links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from graph.build import BuiltGraph
from graph.engine.base import TooWide
from graph.engine.held import Numbered
from graph.query.chains import Path, independent
from graph.records.model import Link

__all__ = ["MOST_RECORDS", "Records"]

MOST_RECORDS: Final = 50_000  # links: about 10 s and 0.4 GiB


class Records:
    """The records of the links and actors that answers name."""

    def __init__(
        self,
        whole: Numbered,
        paths: Iterable[Path] = (),
        actors: Iterable[str] = (),
        links: Iterable[int] = (),
        *,
        light: Iterable[Any] = (),
    ) -> None:
        """Read them.

        Args:
            whole: Where they are.
            paths: Paths in light graphs.
            actors: Ids of further actors.
            links: Numbers of further links.
            light: Further links of light graphs.

        Raises:
            TooWide: They are too many.
        """
        found = {link for path in paths for each in path.alike for hop in each.hops for link in hop.links}
        numbers: dict[str, int] = {link.id: link.number for link in (*found, *light)}
        asked = {*numbers.values(), *links}
        if len(asked) > MOST_RECORDS:
            raise TooWide.of(MOST_RECORDS)
        self.graph: BuiltGraph = whole.built(sorted(asked), whole.numbers("actors", actors).values())
        records = self.graph.dataset.links
        ids = dict(zip(sorted(asked), sorted(records), strict=True))  # numbers are in order of id
        self._links: Mapping[str, Link] = {light: records[ids[number]] for light, number in numbers.items()}

    def of(self, path: Path) -> Path:
        """Return a path, found in a light graph, with its evidence."""
        return replace(self._of(path), variants=tuple(map(self._of, path.variants)))

    def links(self, links: Iterable[Any]) -> tuple[Link, ...]:
        """Return the records of links of a light graph, in order of id."""
        return tuple(sorted((self._links[link.id] for link in links), key=lambda link: link.id))

    def _of(self, path: Path) -> Path:
        hops, every = [], list[Link]()
        for hop in path.hops:
            links = self.links(hop.links)
            every += links
            hops.append(replace(hop, links=links, independent_sources=self._independent(links)))
        return replace(path, hops=tuple(hops), independent_sources=self._independent(every), _graph=self.graph)

    def _independent(self, links: Sequence[Link]) -> int:
        return independent(self.graph, links)
