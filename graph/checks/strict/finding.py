"""What a strict check yields: a code, the record that it is about, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from graph.reading.entries import Table

__all__ = ["At", "Finding", "Path"]

Path = tuple[str | int, ...]


class At(NamedTuple):
    """A value of another record that a finding refers to; `says` introduces its place."""

    says: str
    table: Table
    id: str
    path: Path = ()


class Finding(NamedTuple):
    """One finding: about the value at `path` of the record `id` of `table`, with a way out."""

    code: str
    table: Table
    id: str
    message: str
    help: str
    path: Path = ()
    related: tuple[At, ...] = ()
