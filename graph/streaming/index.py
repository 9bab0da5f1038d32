"""What is kept of a table that was read: hashes of ids, names and joins, and the part of a file of each record.

Hashes have 64 bits and a key of their own for each run. Two texts of one hash lead to a record that is read again
without need, never to a fault.
"""

from __future__ import annotations

import secrets
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any, Final

from graph.reading.entries import Entry
from graph.reading.parts import Part

__all__ = ["MOST_FAULTY", "Index", "Pairs", "hash_of", "in_cycles"]

MOST_FAULTY: Final = 5_000  # records of a table with a fault of a kind that are read again: fewer faults are listed
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
    """The records of a table, numbered from 0 in the order read."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.ids = array("Q")  # the hash of each id; 0 for none
        self.awaited = Pairs()  # what records refer to in their own table
        self.names = Pairs()
        self.apart = Pairs()  # the ids of the look-alikes that a record lists
        self.suspects: set[int] = set()  # records to read again
        self._firsts: list[int] = []  # the number of the first record of each part
        self._joined: dict[tuple[str, ...], tuple[Pairs, array[int]]] = {}
        self._sorted: array[int] | None = None

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
        self.ids.extend(hash_of(entry.record.id) if entry.record.id else 0 for entry in entries)
        return first

    def join(self, group: tuple[str, ...], start: str, end: str, number: int) -> None:
        """Note that a record leads from one id to another; records of one group may form no cycle."""
        pairs, ends = self._joined.setdefault(group, (Pairs(), array("Q")))
        pairs.add(hash_of(start), number)
        ends.append(hash_of(end))

    def close(self) -> None:
        """Find the records to read again: of one id or name, in cycles, with references that lead nowhere."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        ids = _numpy(self.ids)
        in_order = np.sort(ids)
        self._sorted = array("Q", in_order.tobytes())
        twice, times = np.unique(in_order[in_order != 0], return_counts=True)
        twice, times = twice[times > 1], times[times > 1]
        chosen = twice[np.cumsum(times) - times < MOST_FAULTY]
        self.suspect(np.flatnonzero(np.isin(ids, chosen))[: 2 * MOST_FAULTY])  # two of one id are among them
        awaited, numbers = self.awaited.arrays()
        self.suspect(numbers[~np.isin(awaited, ids)][:MOST_FAULTY])
        for pairs, ends in self._joined.values():
            starts, numbers = pairs.arrays()
            self.suspect(numbers[in_cycles(starts, _numpy(ends))])
        self.suspect(self._namesakes())
        self.awaited, self.names, self.apart, self._joined = Pairs(), Pairs(), Pairs(), {}

    def suspect(self, numbers: Iterable[Any]) -> None:
        """Note records to read again."""
        self.suspects.update(map(int, numbers))

    def __contains__(self, hash: int) -> bool:
        """Return whether a record has an id of this hash; False before all are read."""
        if self._sorted is None:
            return False
        at = bisect_left(self._sorted, hash)
        return at < len(self._sorted) and self._sorted[at] == hash

    def with_ids(self, hashes: Iterable[int]) -> list[int]:
        """Return the numbers of the records whose ids have these hashes."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        wanted = np.array(list(hashes), np.uint64)
        return [int(number) for number in np.flatnonzero(np.isin(_numpy(self.ids), wanted))]

    def place_of(self, number: int) -> tuple[Part, int]:
        """Return the part that a record is in, and its place there."""
        at = bisect_right(self._firsts, number) - 1
        return self.parts[at], number - self._firsts[at]

    def _namesakes(self) -> Sequence[int]:
        """Return the actors that share a name with an earlier one, and these, if neither lists the other."""
        import numpy as np  # noqa: PLC0415 - part of the extra `big`

        names, numbers = self.names.arrays()
        if not len(names):
            return []
        order = np.lexsort((numbers, names))
        names, numbers = names[order], numbers[order]
        begins = np.flatnonzero(np.append(True, names[1:] != names[:-1]))
        first = numbers[np.repeat(begins, np.diff(np.append(begins, len(names))))]
        one, other = first[first != numbers], numbers[first != numbers]
        ids = _numpy(self.ids)
        listed, listing = self.apart.arrays()
        told = listing * np.uint64(_ODD) ^ listed
        clash = ~(np.isin(one * np.uint64(_ODD) ^ ids[other], told) | np.isin(other * np.uint64(_ODD) ^ ids[one], told))
        found: list[int] = np.unique(np.column_stack((one[clash], other[clash]))[:MOST_FAULTY]).tolist()
        return found


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
