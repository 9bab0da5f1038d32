"""What is kept of a table that was read: hashes of ids, names and joins, and the part of a file of each record.

Hashes have 64 bits and a key of their own for each run. Two texts of one hash lead to a record that is read again
without need, never to a fault.
"""

from __future__ import annotations

import secrets
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, Final

from graph.diagnostics.collected import MOST_ALIKE
from graph.reading.entries import Entry, Table
from graph.reading.parts import Part

__all__ = ["Index", "Pairs", "hash_of", "in_cycles"]

_KEY: Final = secrets.token_bytes(16)
_ROUNDS: Final = 20  # in which all loose ends are taken away at once; then one after the other, as long chains need
_ODD: Final = 0x9E3779B97F4A7C15  # spreads a number over 64 bits


def hash_of(text: str) -> int:
    """Return the hash of a text, at least 1."""
    digest = blake2b(text.encode(errors="surrogatepass"), digest_size=8, key=_KEY).digest()
    return int.from_bytes(digest, "little") or 1


class Pairs:
    """Hashes, and the number of the record that each belongs to."""

    def __init__(self) -> None:
        self._hashes = array("Q")
        self._numbers = array("Q")

    def add(self, hash: int, number: int) -> None:
        """Add a pair."""
        self._hashes.append(hash)
        self._numbers.append(number)

    def arrays(self) -> tuple[Any, Any]:
        """Return the hashes and the numbers as arrays of numpy."""
        return _numpy(self._hashes), _numpy(self._numbers)


class Index:
    """The records of a table, numbered from 0 in the order read.

    Of the faults of a code in a file, the records of those that are listed are read again; the others are counted.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self.parts: list[Part] = []
        self.ids = array("Q")  # the hash of each id; 0 for none
        self.awaited = Pairs()  # what records refer to in their own table
        self.names = Pairs()  # of actors, with twice the number of the record, and 1 more for its main name
        self.apart = Pairs()  # the ids of the look-alikes that a record lists
        self.suspects: set[int] = set()  # records to read again
        self._firsts: list[int] = []  # the number of the first record of each part
        self._files: list[tuple[int, str]] = []  # the number of the first record of each file, and its name
        self._joined: dict[tuple[str, ...], tuple[Pairs, array[int]]] = {}
        self._sorted: array[int] | None = None
        self._faulty: list[tuple[str, Any]] = []  # codes, and the numbers of the records that have them
        self._earlier: list[tuple[Any, Any]] = []  # numbers of records, and of the first of the same id or name

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def complete(self) -> bool:
        """Whether all of the table was read."""
        return self._sorted is not None

    def add(self, part: Part, entries: Sequence[Entry[Any]]) -> int:
        """Add the records of a part; return the number of the first."""
        first = len(self.ids)
        self.parts.append(part)
        self._firsts.append(first)
        if not self._files or self._files[-1][1] != part.path.as_posix():
            self._files.append((first, part.path.as_posix()))
        self.ids.extend(hash_of(entry.record.id) if entry.record.id else 0 for entry in entries)
        return first

    def join(self, group: tuple[str, ...], start: str, end: str, number: int) -> None:
        """Note that a record leads from one id to another; records of one group may form no cycle."""
        pairs, ends = self._joined.setdefault(group, (Pairs(), array("Q")))
        pairs.add(hash_of(start), number)
        ends.append(hash_of(end))

    def close(self, gaps: Iterable[str] | None) -> None:
        """Find the records to read again: of one id or name, in cycles, with references that lead nowhere.

        Args:
            gaps: The ids of records that could not be read; None if these may have any id.
        """
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        ids = _numpy(self.ids)
        order = np.argsort(ids, kind="stable")
        self._sorted = array("Q", ids[order].tobytes())
        first, other = _first_of_each(ids[order], order)
        given = np.flatnonzero(ids[other] != 0)
        given = given[np.argsort(other[given])]
        self._earlier.append((other[given], first[given]))
        self._share("duplicate-id", first[given], other[given])
        if gaps is not None:
            awaited, numbers = self.awaited.arrays()
            may_be = np.array(list(map(hash_of, gaps)), np.uint64)
            self.fault(f"unknown-{self.table[:-1]}", numbers[~np.isin(awaited, ids) & ~np.isin(awaited, may_be)])
        for pairs, ends in self._joined.values():
            starts, numbers = pairs.arrays()
            self.suspect(numbers[in_cycles(starts, _numpy(ends))])
        self._namesakes()
        self.awaited, self.names, self.apart, self._joined = Pairs(), Pairs(), Pairs(), {}

    def suspect(self, numbers: Iterable[Any]) -> None:
        """Note records to read again."""
        self.suspects.update(map(int, numbers))

    def fault(self, code: str, numbers: Any) -> Any:
        """Note records with a fault, by number in the order of the faults; return which of these are read again."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        numbers = numbers.astype(np.int64)
        files = self._files_of(numbers)
        order = np.argsort(files, kind="stable")
        in_order = files[order]
        listed = np.empty(len(files), bool)
        listed[order] = np.arange(len(files)) - np.searchsorted(in_order, in_order) < MOST_ALIKE
        self.suspect(numbers[listed])
        self._faulty.append((code, numbers))
        return listed

    def complete_suspects(self) -> list[int]:
        """Return the numbers of all records to read again: of one id or name, the first is among them."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        pairs = [np.concatenate(each) for each in zip(*self._earlier, strict=True)]
        if pairs and self.suspects:
            order = np.argsort(pairs[0])[::-1]  # the first of a name may be a later one of another
            for number, first in zip(pairs[0][order].tolist(), pairs[1][order].tolist(), strict=True):
                if number in self.suspects:
                    self.suspects.add(first)
        return sorted(self.suspects)

    def unlisted(self) -> Iterator[tuple[str, str, int]]:
        """Yield the code, the file and the number of faults of records that are not read again."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        again = np.array(sorted(self.suspects), np.int64)
        for code, numbers in self._faulty:
            files, counts = np.unique(self._files_of(numbers[~np.isin(numbers, again)]), return_counts=True)
            for file, count in zip(files.tolist(), counts.tolist(), strict=True):
                yield code, self._files[file][1], count

    def __contains__(self, hash: int) -> bool:
        """Return whether a record has an id of this hash; False before all are read."""
        if self._sorted is None:
            return False
        at = bisect_left(self._sorted, hash)
        return at < len(self._sorted) and self._sorted[at] == hash

    def with_ids(self, hashes: Iterable[int]) -> Any:
        """Return the numbers of the records whose ids have these hashes."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        wanted = np.fromiter(hashes, np.uint64)
        return np.flatnonzero(np.isin(_numpy(self.ids), wanted[wanted != 0]))

    def place_of(self, number: int) -> tuple[Part, int]:
        """Return the part that a record is in, and its place there."""
        at = bisect_right(self._firsts, number) - 1
        return self.parts[at], number - self._firsts[at]

    def _files_of(self, numbers: Any) -> Any:
        """Return the places in `_files` of the files that records are in."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        firsts = np.array([first for first, _ in self._files], np.int64)
        return np.searchsorted(firsts, numbers, side="right") - 1

    def _share(self, code: str, first: Any, other: Any) -> None:
        """Note records with a fault, by number in the order of the faults, and for each the first of its id or name."""
        self.suspect(first[self.fault(code, other)])

    def _namesakes(self) -> None:
        """Note the actors that share a name with an earlier one, if neither lists the other."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        names, given = self.names.arrays()
        order = np.argsort(names, kind="stable")
        one, other = _first_of_each(names[order], order)
        order = np.lexsort((other, one))
        one, other = one[order], other[order]  # as `name_clashes` finds them
        main = (given[one] & given[other] & np.uint64(1)) == 1
        one, other = (given[place] >> np.uint64(1) for place in (one, other))
        ids = _numpy(self.ids)
        listed, listing = self.apart.arrays()
        told = listing * np.uint64(_ODD) ^ listed
        clash = ~(np.isin(one * np.uint64(_ODD) ^ ids[other], told) | np.isin(other * np.uint64(_ODD) ^ ids[one], told))
        clash &= ids[one] != ids[other]
        for code, which in (("name-clash", clash & main), ("alias-clash", clash & ~main)):
            self._share(code, one[which], other[which])
        self._earlier.append((other.astype(np.int64), one.astype(np.int64)))


def _first_of_each(values: Any, places: Any) -> tuple[Any, Any]:
    """Return the places of values in order that are not the first of their kind, after those of the first ones."""
    import numpy as np  # noqa: PLC0415 - part of the extra `big`

    begins = np.append(True, values[1:] != values[:-1])[: len(values)]
    first = places[np.flatnonzero(begins)[np.cumsum(begins) - 1]]
    return first[~begins], places[~begins]


def in_cycles(starts: Any, ends: Any) -> Any:
    """Return the places of the joins that are on a cycle or on a way between two: what stays without loose ends."""
    import numpy as np  # noqa: PLC0415 - part of the extra `big`

    nodes, ids = np.unique(np.concatenate((starts, ends)), return_inverse=True)
    one, other = ids[: len(starts)], ids[len(starts) :]
    places = np.arange(len(starts))
    for _ in range(_ROUNDS):
        led_to, leading = np.zeros(len(nodes), bool), np.zeros(len(nodes), bool)
        led_to[other[places]] = leading[one[places]] = True
        kept = led_to[one[places]] & leading[other[places]]
        if kept.all():
            return places
        places = places[kept]
    alive = np.ones(len(places), bool)
    for begin, end in ((one[places], other[places]), (other[places], one[places])):
        _peel(begin, end, alive)
    return places[alive]


def _peel(begin: Any, end: Any, alive: Any) -> None:
    """Take away the joins from nodes that none leads to, until none is left."""
    import numpy as np  # noqa: PLC0415 - part of the extra `big`

    if not alive.any():
        return
    count = int(max(begin.max(), end.max())) + 1
    order = np.argsort(begin, kind="stable")
    firsts = np.searchsorted(begin[order], np.arange(count + 1)).tolist()
    leading = np.bincount(end[alive], minlength=count)
    loose = np.flatnonzero(leading == 0).tolist()
    order, leading = order.tolist(), leading.tolist()
    while loose:
        node = loose.pop()
        for at in order[firsts[node] : firsts[node + 1]]:
            if alive[at]:
                alive[at] = False
                there = end[at]
                leading[there] -= 1
                if not leading[there]:
                    loose.append(there)


def _numpy(values: array[int]) -> Any:
    import numpy as np  # noqa: PLC0415 - part of the extra `big`

    return np.frombuffer(values, np.uint64) if values else np.empty(0, np.uint64)
