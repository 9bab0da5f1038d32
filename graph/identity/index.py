"""Finds the names worth comparing with a name, at a cost that does not grow with the number of names.

Each name is filed under keys: its whole sound, the sound of each word, that of each word without one letter, and its
initials. A question reads the rarest keys of its name first, and stops after `MOST_READ` names. Of a key that more than
`MOST_ALIKE` names share, only those nearest in the alphabet are read.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import log2
from typing import Final

from graph.identity.common_words import SMALL
from graph.identity.likeness import plain_weight
from graph.identity.spelling import Spelled, initials_of

__all__ = ["MOST_ALIKE", "MOST_CANDIDATES", "MOST_READ", "NameIndex"]

MOST_READ: Final = 800  # names read for one name
MOST_ALIKE: Final = 60  # names of one key that are all read; of more, the nearest
MOST_CANDIDATES: Final = 24  # names compared in full with one name
_LONGEST_CUT: Final = 12  # letters of a sound that is also filed with a letter left out
_SHORTEST_CUT: Final = 3


class NameIndex:
    """The names of numbered records; `names` has each once, with the records that have it."""

    def __init__(self, records: Sequence[Sequence[Spelled]]) -> None:
        owners: dict[str, tuple[Spelled, list[int]]] = {}
        common: dict[str, set[int]] = {}
        for number, each in enumerate(records):
            for name in each:
                if name.folded:
                    owners.setdefault(name.text, (name, []))[1].append(number)
                for word in set(name.words):
                    common.setdefault(word, set()).add(number)
        found = sorted((_place(name), name.text, name, tuple(numbers)) for name, numbers in owners.values())
        self.names = [(name, numbers) for _, _, name, numbers in found]
        self._places = [each[0] for each in found]
        self._keys: dict[str, list[int]] = {}
        for at, (name, _) in enumerate(self.names):
            for key in keys_of(name):
                self._keys.setdefault(key, []).append(at)
        self._common: Mapping[str, int] = {word: len(found) for word, found in common.items() if len(found) > 1}
        self._size = max(2, len(records))

    def weight(self, word: str) -> float:
        """Return how much a word says of who is meant: less, the more records have it."""
        rare = 1 - 0.85 * log2(self._common.get(word, 1)) / (log2(self._size) + 4)
        return plain_weight(word) * rare

    def candidates(self, name: Spelled) -> list[int]:
        """Return the positions in `names` of those that share the most with `name`, best first."""
        found: dict[int, float] = {}
        keys = {key: self._keys[key] for key in keys_of(name) if key in self._keys}
        place, left = _place(name), MOST_READ
        for key, entries in sorted(keys.items(), key=lambda each: (len(each[1]), each[0])):
            near = entries
            if len(entries) > MOST_ALIKE:
                at = bisect_left(entries, place, key=self._places.__getitem__)
                start = max(0, min(at - MOST_ALIKE // 2, len(entries) - MOST_ALIKE))
                near = entries[start : start + MOST_ALIKE]
            says = _SAYS[key[0]] * (1 + log2(1 + self._size / len(entries)))
            for entry in near:
                found[entry] = found.get(entry, 0.0) + says
            left -= len(near)
            if left <= 0:
                break
        return sorted(found, key=lambda entry: (-found[entry], entry))[:MOST_CANDIDATES]


_SAYS: Final = {"=": 3.0, "~": 2.0, "a": 1.5, "w": 1.0, "-": 0.4}


def _place(name: Spelled) -> str:
    return " ".join(name.in_order)


def keys_of(name: Spelled) -> tuple[str, ...]:
    """Return the keys under which a name is filed, each once."""
    keys: dict[str, None] = {}
    large = [heard for word, heard in zip(name.words, name.heard, strict=True) if heard and word not in SMALL]
    if not large:
        return (f"={name.joined or name.folded}",)
    keys["~" + "".join(sorted(large))] = None
    keys["~" + "".join([large[0], *(heard.removeprefix("a") for heard in large[1:])])] = None
    keys.update(dict.fromkeys(f"w{heard}" for heard in large))
    if name.initials:
        keys[f"a{name.initials}"] = None
    keys.update(dict.fromkeys(f"a{each}" for each in initials_of(name)))
    whole = "".join(large) if 1 < len(large) < 4 else ""
    for heard in dict.fromkeys((*large, whole)):
        if _SHORTEST_CUT <= len(heard) <= _LONGEST_CUT:
            keys[f"-{heard}"] = None
            keys.update(dict.fromkeys(f"-{heard[:at]}{heard[at + 1 :]}" for at in range(len(heard))))
    return tuple(keys)
