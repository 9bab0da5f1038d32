"""Spellings of one publisher, which would count as two independent sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.checks.strict.finding import At, Finding
from graph.dataset import Dataset
from graph.records.names import fold

__all__ = ["findings"]

_SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "and", "for", "de", "du", "des", "le", "la", "les", "der", "die", "das", "und", "et")
)
_STEM = 4  # letters in which an abbreviated word and the whole one agree
_SHORTEST_STEM = 3  # letters of a word that may be an abbreviation
_SHORTEST = 8  # letters of a name in which one letter may be a slip


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield near-publishers: one finding for each spelling but the commonest."""
    sources: dict[str, list[str]] = defaultdict(list)
    for source in data.sources.values():
        sources[source.publisher].append(source.id)
    for spellings in _groups(sources):
        usual = min(spellings, key=lambda each: (-len(sources[each]), -len(each), each))
        for spelling in sorted(spellings - {usual}):
            id, other = sources[spelling][0], sources[usual][0]
            message = f"`{spelling}` and `{usual}` look like two spellings of one publisher"
            related = (At(f"`{usual}` is at", "sources", other, ("publisher",)),)
            help = "use one spelling, so that they count as one source; add an exception if they are two publishers"
            yield Finding("near-publishers", "sources", id, message, help, ("publisher",), related)


def _groups(names: Iterable[str]) -> list[set[str]]:
    """Return the sets of two or more names that look like one, in time near linear in their letters."""
    group: dict[str, set[str]] = {name: {name} for name in names}
    for one, other in _pairs(list(group)):
        small, large = sorted((group[one], group[other]), key=len)
        if small is not large:
            large |= small
            group.update(dict.fromkeys(small, large))
    return [found for name, found in group.items() if len(found) > 1 and name == min(found)]


def _pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names that look like one: equal but for small words, abbreviated, or with one letter astray."""
    whole: dict[str, str] = {}
    shortened: dict[tuple[str, ...], list[str]] = defaultdict(list)
    anagrams: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in names:
        if words := _words(name):
            yield whole.setdefault("".join(words), name), name
            shortened[tuple(word[:_STEM] for word in words)].append(name)
            anagrams[tuple("".join(sorted(word)) for word in words)].append(name)
    yield from (pair for bucket in shortened.values() for pair in _adjacent(bucket) if _abbreviated(*pair))
    yield from (pair for bucket in anagrams.values() for pair in _adjacent(bucket) if _swapped(*pair))
    for letters, name in whole.items():
        for at in range(len(letters) if len(letters) >= _SHORTEST else 0):
            other = whole.get(letters[:at] + letters[at + 1 :])
            if letters[at].isalpha() and other is not None:
                yield name, other


def _words(name: str) -> list[str]:
    words = fold(name).split()
    return [word for word in words if word not in _SMALL_WORDS] or words


def _adjacent(bucket: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the names that follow each other in order: a large bucket is not compared pair by pair."""
    return pairwise(sorted(bucket, key=lambda name: (_words(name), name)))


def _abbreviated(one: str, other: str) -> bool:
    """Return whether word by word the names are equal, or one word is the beginning of the other."""
    for pair in zip(_words(one), _words(other), strict=True):
        short, long = sorted(pair, key=len)
        if short != long and not (len(short) >= _SHORTEST_STEM and short.isalpha() and long.startswith(short)):
            return False
    return True


def _swapped(one: str, other: str) -> bool:
    """Return whether the names differ in two neighbouring letters that have changed places."""
    letters = "".join(_words(one)), "".join(_words(other))
    at = [number for number, (a, b) in enumerate(zip(*letters, strict=True)) if a != b]
    return len(at) == 2 and at[1] == at[0] + 1
