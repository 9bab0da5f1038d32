"""Letters for each kind of link, so that kinds can be distinguished without colour."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count
from string import ascii_uppercase, digits

from graph.dataset import Dataset
from graph.records.model import Kind

__all__ = ["kind_letter", "kind_letters"]


def kind_letters(kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Return the letters of every kind by id: the first choice not taken by an earlier kind, in order of id.

    The choices are the first letter of the label and a later one; then the same from the id; then a letter and a
    number.
    """
    made: dict[str, str] = {}
    taken: set[str] = set()
    for id in sorted(kinds):
        made[id] = next(letters for letters in _choices(kinds[id].label, id) if letters not in taken)
        taken.add(made[id])
    return made


def kind_letter(data: Dataset) -> dict[str, str]:
    """Return one letter for every kind by id: the first of its label not already taken in its family.

    Kinds with more links choose first. A kind whose letters are all taken gets the first free letter or digit, or `?`.
    """
    made: dict[str, str] = {}
    taken: dict[str, set[str]] = {}
    links = Counter(link.kind for link in data.links.values())
    for id in sorted(data.kinds, key=lambda kind: (-links[kind], kind)):
        kind = data.kinds[id]
        own = taken.setdefault(kind.family, set())
        label = [letter for letter in unicodedata.normalize("NFC", kind.label).upper() if letter.isalnum()]
        made[id] = next((letter for letter in (*label, *ascii_uppercase, *digits) if letter not in own), "?")
        own.add(made[id])
    return made


def _choices(label: str, id: str) -> Iterator[str]:
    for text in (label, id):
        found = [letter for letter in unicodedata.normalize("NFC", text) if unicodedata.category(letter)[0] in "LN"]
        if len(found) == 1:
            yield found[0].upper()
        yield from (found[0].upper() + letter.lower() for letter in found[1:])
    yield from (f"{id[0].upper()}{number}" for number in count(2))
