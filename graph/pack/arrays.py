"""The arrays of a pack: the steps of each actor in one place, for searches that read those of few actors at a time.

`steps.npy` holds the rows of the table of steps, with a number for all that a filter asks of a link, its *term*;
`terms.npy` says what each term is; `places.npy` has the first row of each actor, once for the steps along their links
and once for those against them, and the first row after those that join parts and wholes, which come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tokenize import TokenError
from typing import Any, Final

from graph.errors import PackError
from graph.exchange.plain import package
from graph.pack.schema import ARRAYS, array_of, file_of

__all__ = ["Steps", "array_in", "damaged", "type_of", "write_arrays"]

_MOST: Final = 2**32 - 1  # rows, and twice as many links as have a number of four bytes
_AGAIN: Final = "`axisgraph check {}` says which of its files are damaged; make the pack again"

_Array = Any  # numpy is imported late


def write_arrays(
    folder: Path, parts: Iterable[Mapping[str, _Array]], rows: int, terms: Mapping[str, _Array], actors: int
) -> None:
    """Write the arrays of a pack into a folder.

    Args:
        folder: An existing folder.
        parts: The rows in their order, some at a time: the columns from_no, to_no, along, link_no, composes and term.
        rows: Their number.
        terms: The fields of each term, by its number.
        actors: The number of actors.

    Raises:
        PackError: There are too many.
    """
    if rows > _MOST:
        raise PackError(f"{rows:,} steps are more than a pack holds, {_MOST:,}", help="make several packs")
    np, open_memmap = package("numpy", "big"), package("numpy.lib.format", "big").open_memmap
    steps = open_memmap(folder / array_of("steps"), "w+", type_of("steps"), (rows,))
    counts, composing = (np.zeros((2, actors), dtype="i8") for _ in range(2))
    done = 0
    for columns in parts:
        part = steps[done : (done := done + len(columns["to_no"]))]
        part["to"], part["link"], part["term"] = columns["to_no"], columns["link_no"], columns["term"]
        for number, against in enumerate((False, True)):
            here = columns["along"] != against
            counts[number] += np.bincount(columns["from_no"][here], minlength=actors)
            composing[number] += np.bincount(columns["from_no"][here & columns["composes"]], minlength=actors)
    steps.flush()
    places = np.zeros((2, actors + 1), dtype=type_of("places"))
    ends = np.cumsum(counts.reshape(-1)).reshape(2, actors)
    places["first"][:, :-1] = ends - counts
    places["first"][:, -1] = ends[:, -1] if actors else 0
    places["plain"][:, :-1] = places["first"][:, :-1] + composing
    np.save(folder / array_of("places"), places)
    held = np.zeros(len(terms["kind_no"]), dtype=type_of("terms"))
    for name in held.dtype.names:
        held[name] = terms[name]
    np.save(folder / array_of("terms"), held)


def type_of(name: str) -> Any:
    """Return the type of the elements of an array."""
    return package("numpy", "big").dtype(list(ARRAYS[name].items()))


def array_in(folder: Path, name: str, shape: tuple[int, ...] | None) -> _Array:
    """Return an array of a pack, of which only what is looked at is read.

    Args:
        folder: The pack.
        name: Of `graph.pack.schema.ARRAYS`.
        shape: What it must have; any number of elements if None.

    Raises:
        PackError: It is damaged.
        MissingExtra: numpy is not installed.
    """
    np = package("numpy", "big")
    try:
        found = np.asarray(np.load(folder / array_of(name), mmap_mode="r"))
    except (OSError, ValueError, EOFError, SyntaxError, TokenError, TypeError, OverflowError) as error:
        raise damaged(folder, array_of(name), str(error).partition("\n")[0][:200]) from error
    if found.dtype != type_of(name) or (found.shape != shape if shape else found.ndim != 1):
        raise damaged(folder, array_of(name), "it has another form")
    return found


def damaged(folder: Path, name: str, reason: str) -> PackError:
    """Return the error for a file of a pack that does not have its form."""
    return PackError(f"`{folder / name}` cannot be read: {reason}", help=_AGAIN.format(folder))


class Steps:
    """The arrays of one pack, of which only what is looked at is read.

    Args:
        folder: The pack.
        counts: The number of rows of each of its tables.

    Raises:
        PackError: They are damaged; so do the methods.
        MissingExtra: numpy is not installed.
    """

    def __init__(self, folder: Path, counts: Mapping[str, int]) -> None:
        self._np = package("numpy", "big")
        self._folder = folder
        self.actors, self._links = counts["actors"], counts["links"]
        self._rows = array_in(folder, "steps", (counts["steps"],))
        self._places = array_in(folder, "places", (2, self.actors + 1))
        self.terms = array_in(folder, "terms", None)

    def weight(self, numbers: _Array, *, along: bool, composing: bool = False) -> int:
        """Return the number of rows that `rows` yields."""
        first, last = self._bounds(numbers, along=along, composing=composing)
        return int((last - first).sum())

    def rows(
        self, numbers: _Array, most: int, *, along: bool, composing: bool = False
    ) -> Iterator[tuple[_Array, _Array]]:
        """Yield the steps from actors, some `most` at a time: the actor of each row, and the rows.

        Args:
            numbers: The actors, in order.
            most: More are yielded at a time only if they are of one actor.
            along: Steps from the sources of links to their targets, or else those against them.
            composing: Only steps between parts and wholes.
        """
        np = self._np
        first, last = self._bounds(numbers, along=along, composing=composing)
        counts = last - first
        ends = np.cumsum(counts)
        total = int(ends[-1]) if len(ends) else 0
        splits = sorted({0, *np.searchsorted(ends, np.arange(most, total, most)).tolist()})
        for begin, end in zip(splits, [*splits[1:], len(numbers)], strict=True):
            many, before = counts[begin:end], ends[begin:end] - counts[begin:end]
            if size := int(many.sum()):
                places = np.repeat(first[begin:end] - before + before[0], many) + np.arange(size)
                rows = self._rows[places]
                self._check(rows)
                yield np.repeat(numbers[begin:end], many), rows

    def _bounds(self, numbers: _Array, *, along: bool, composing: bool) -> tuple[_Array, _Array]:
        if len(numbers) and not 0 <= int(numbers[0]) <= int(numbers[-1]) < self.actors:
            raise self._damaged(file_of("actors"), "it numbers an actor that is not there")
        places = self._places[0 if along else 1]
        first = places["first"][numbers].astype("i8")
        last = (places["plain"][numbers] if composing else places["first"][numbers + 1]).astype("i8")
        if len(numbers) and ((last < first).any() or int(last.max()) > len(self._rows)):
            raise self._damaged(array_of("places"), "it leads beyond the steps")
        return first, last

    def _check(self, rows: _Array) -> None:
        for name, most in (("to", self.actors), ("link", self._links), ("term", len(self.terms))):
            if int(rows[name].max()) >= most or int(rows[name].min()) < 0:
                raise self._damaged(array_of("steps"), f"it has a number of `{name}` that is not there")

    def _damaged(self, name: str, reason: str) -> PackError:
        return damaged(self._folder, name, reason)
