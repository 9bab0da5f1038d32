"""Turns the raw graph of a file into records: ids, kinds, dates, and a claim that cites the file.

One module for each kind of record; `fields` reads what they share.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graph.dataset import Dataset
from graph.diagnostics import Place
from graph.ingest.assembly.actors import Actors
from graph.ingest.assembly.events import Events
from graph.ingest.assembly.fields import DATES, Fields, without_invisible
from graph.ingest.assembly.links import Links
from graph.ingest.assembly.sources import Sources
from graph.ingest.kinds import Kinds
from graph.ingest.raw import Options, RawGraph, at
from graph.ingest.same import Matcher
from graph.ingest.validation import Row, existing_kinds

__all__ = ["DATES", "Assembly"]


class Assembly:
    """The records of a file as rows to validate, for a data set `base` that they are added to.

    An actor of the file with the name, id or former id of an actor of `base` is that actor: no second record is made.
    """

    def __init__(self, raw: RawGraph, options: Options, source: Mapping[str, Any], base: Dataset | None) -> None:
        fields = Fields(raw, options)
        directed = {link.kind for link in raw.links if link.kind and not link.symmetric and not link.mutual}
        self.kinds = Kinds(base.kinds if base else existing_kinds(), options, raw.kinds, directed)
        if self.kinds.faulty:
            raw.leave("descriptions of kinds", "not kinds; links keep the word", self.kinds.faulty)
        self._raw, self._hidden = raw, 0
        self._whole = at(Place(raw.name))
        self._sources = Sources(fields, source, base)
        self.matcher = Matcher(base, take=options.yes) if base else None
        self._actors = Actors(fields, base, self.matcher)
        self._links = Links(fields, self._actors, self._sources, self.kinds, base)
        self._events = Events(fields, self._actors, self._sources)

    @property
    def same(self) -> tuple[str, ...]:
        """Ids of the actors that are in `base` and in the file."""
        return tuple(sorted(set(self._actors.same)))

    def rows(self) -> Iterator[Row]:
        """Yield the records; errors go to `raw.faults`, omissions to `raw.left`."""
        for part in (self._sources, self._actors, self._links, self._events):
            for row in part.rows():
                self._hidden += without_invisible(row)
                yield row
        for row in self._sources.file_row():
            without_invisible(row)
            yield row
        if self._hidden:
            self._raw.leave("characters in names that cannot be seen", "taken out", self._hidden)
        for kind in self.kinds.made.values():
            yield Row("kinds", kind.to_dict(), self._whole)
