"""Sources of a file, the source that the file itself is, and the claims that cite them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any, Final

from graph.dataset import Dataset
from graph.diagnostics import Place
from graph.ingest.assembly.fields import Fields
from graph.ingest.naming import Namer, slug_of
from graph.ingest.raw import RawEvent, RawLink, RawSource, at
from graph.ingest.validation import Row
from graph.ingest.values import text_of

__all__ = ["Sources"]


_UNKNOWN: Final = 6  # the credibility of a claim that cannot be judged


class Sources:
    """Makes source records and claims; `file` is the record of the imported file."""

    def __init__(self, fields: Fields, file: Mapping[str, Any], base: Dataset | None) -> None:
        self._fields = fields
        self._file = dict(file)
        self._namer = Namer([*(base.sources if base else ()), self._file["id"]])
        self._ids: MutableMapping[str, str] = {}  # the file's key of a source -> our id
        self._cited = False

    def rows(self) -> Iterator[Row]:
        """Yield the sources that the file names."""
        for source in self._fields.raw.sources:
            yield Row("sources", self._row(source), source.location, source)

    def file_row(self) -> Iterator[Row]:
        """Yield the imported file as a source, if a claim cites it."""
        if self._cited:
            yield Row("sources", self._file, at(Place(self._fields.raw.name)))

    def claims(self, record: RawLink | RawEvent) -> list[dict[str, Any]]:
        """Return a claim that cites the file, with the stance that `status` implies, and claims of sources in the file.

        A record from our own export keeps only its own claims.
        """
        claims = [claim | {"source": self._ids.get(claim["source"], claim["source"])} for claim in record.claims]
        if record.native and (claims or isinstance(record, RawEvent)):
            return claims
        if isinstance(record, RawLink) and not record.cites_file:
            return claims
        self._cited = True
        cited = text_of(record.fields.get("citation"))
        locator = f"{record.locator}; {cited}" if cited else record.locator
        credibility = self._fields.options.credibility
        if isinstance(record, RawLink) and record.credibility and credibility == _UNKNOWN:
            credibility = record.credibility
        common: dict[str, Any] = {"credibility": credibility, "locator": locator}
        if isinstance(record, RawLink) and record.said:
            common["summary"] = record.said
        stances = {"disputed": ["supports", "disputes"], "denied": ["denies"]}.get(record.status, ["supports"])
        return [{"source": self._file["id"], "stance": stance, **common} for stance in stances] + claims

    def _row(self, source: RawSource) -> dict[str, Any]:
        given = source.fields.items()
        fields = {name: value for name, value in given if source.native or text_of(value) is not None}
        id = source.key if source.native else slug_of(str(fields.get("title", source.key))) or "source"
        id = self._namer.give(id)
        self._ids[source.key] = id
        known = {"id": id, "title": source.key, "publisher": "Unknown", "reliability": "F"} | fields
        known.pop("published", None)
        return known | self._fields.dates(source, ("published",))
