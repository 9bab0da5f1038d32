"""Base classes of public values: they report `graph` as their module and have a one-line repr."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, overload

__all__ = ["LONGEST_REPR", "Listed", "Value", "one_line", "public"]

LONGEST_REPR = 300  # characters
T = TypeVar("T")
E_co = TypeVar("E_co", covariant=True)


def public(it: T) -> T:
    """Make an exported class or function report, and pickle as, `graph.NAME`.

    It is put there too: pydantic looks for the names in the annotations of a class where the class is at home.
    """
    it.__module__ = "graph"
    setattr(sys.modules["graph"], getattr(it, "__name__", ""), it)
    return it


def one_line(value: object, said: str) -> str:
    """Return the repr of a value: `<Paths iran -> hamas: 10 paths>`, on one line of at most `LONGEST_REPR`."""
    room = LONGEST_REPR - len(f"<{type(value).__name__} >")
    said = " ".join(said[: 2 * LONGEST_REPR].split())
    return f"<{type(value).__name__} {said if len(said) <= room else said[: room - 1] + '…'}>"


class Value:
    """A value with a one-line repr, worded by `_said`."""

    __slots__ = ()

    def _said(self) -> str:
        raise NotImplementedError

    def __repr__(self) -> str:
        return one_line(self, self._said())


class Listed(Sequence[E_co]):
    """A value that is a list of what `_items` returns: it has a length, is iterated and indexed."""

    __slots__ = ()

    def _items(self) -> Sequence[E_co]:
        raise NotImplementedError

    def __len__(self) -> int:
        return len(self._items())

    def __iter__(self) -> Iterator[E_co]:
        return iter(self._items())

    @overload
    def __getitem__(self, index: int) -> E_co: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[E_co]: ...

    def __getitem__(self, index: int | slice) -> Any:
        return self._items()[index]
