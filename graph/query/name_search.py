"""Find actors by id, name, alias or native name, whatever the spelling, diacritics or case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from graph.build import BuiltGraph
from graph.diagnostics import shortened
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.result import Result
from graph.records.names import fold, sounds
from graph.values import Listed, Value, public

__all__ = ["LEAST_ALIKE", "SHORTEST_SOUND", "SearchResult", "SearchResults", "search"]

LEAST_ALIKE = 75.0  # below this score, names are no longer alike
_AS_GOOD = 3.0  # results this near the best are named with their look-alikes
SHORTEST_SOUND = 3  # consonants; fewer are in too many names
_LONGEST = 1_000  # characters of the text that are looked at


@public
@dataclass(frozen=True, repr=False)
class SearchResult(Value):
    """An actor that was found, the name by which, and how alike that is, from 0 to 100."""

    id: str
    type: str
    name: str
    matched: str
    score: float
    not_to_confuse_with: tuple[str, ...] = ()

    def _said(self) -> str:
        return f"{self.id}: {self.name}, {self.score:.0f}"

    def to_dict(self) -> dict[str, Any]:
        """Return the result as plain JSON values."""
        return {
            "id": self.id,
            "type": self.type,
            "name": self.name,
            "matched": self.matched,
            "score": self.score,
            "not_to_confuse_with": list(self.not_to_confuse_with),
        }


@public
@dataclass(frozen=True, repr=False)
class SearchResults(Result, Listed[SearchResult]):
    """The actors found, best first."""

    text: str
    results: tuple[SearchResult, ...]

    def _items(self) -> tuple[SearchResult, ...]:
        return self.results

    def _said(self) -> str:
        return f"{shortened(self.text)!r}: {wording.count(len(self), 'result')}"

    def report(self) -> Iterator[Block]:
        """Yield what was found as a table, and what not to confuse with it."""
        if not self.results:
            yield line(f"Nothing is called `{shortened(self.text)}`.")
            return
        rows = tuple(
            (each.id, each.type, each.name, "" if each.matched == each.name else each.matched, f"{each.score:.0f}")
            for each in self.results
        )
        yield Table(("id", "type", "name", "matched", "score"), rows, spare=("score", "type"))
        for each in self.results:
            if each.not_to_confuse_with and each.score > self.results[0].score - _AS_GOOD:
                yield line(f"{each.id} is not to be confused with {', '.join(each.not_to_confuse_with)}.")

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {"results": [result.to_dict() for result in self.results]}


def search(graph: BuiltGraph, text: str, *, limit: int = 10) -> SearchResults:
    """Return up to `limit` actors whose id or names are like `text`, best first, then the shorter name, then by id.

    Raises:
        FilterError: `limit` is less than 1.
    """
    if limit < 1:
        raise FilterError(f"`limit` must be a whole number of at least 1, not {limit}")
    wanted = fold(text[:_LONGEST])
    results = []
    for actor in graph.dataset.actors.values() if wanted else ():
        score, matched = max(
            ((_likeness(wanted, fold(name)), name) for name in (*actor.names, actor.id)), key=lambda found: found[0]
        )
        if score >= LEAST_ALIKE:
            apart = actor.not_to_confuse_with
            results.append(SearchResult(actor.id, str(actor.type), actor.name, matched, round(score, 1), apart))
    results.sort(key=lambda result: (-result.score, len(result.matched), result.id))
    return SearchResults(text, tuple(results[:limit]))


def _likeness(wanted: str, name: str) -> float:
    """Return 100 for the same name, 97 but for blanks, 95 or 93 for the beginning of a word, else how alike.

    Two romanisations of one name are at 88 and more, or at 84 and more if the longer goes on.
    """
    if wanted == name:
        return 100.0
    if wanted.replace(" ", "") == name.replace(" ", ""):
        return 97.0
    if f" {name}".find(f" {wanted}") >= 0 and len(wanted) > 1:
        return 95.0 if name.startswith(wanted) else 93.0
    letters = max(fuzz.ratio(wanted, name), fuzz.token_sort_ratio(wanted, name))
    # one word of the name may be all that was meant
    words = max((fuzz.ratio(wanted, word) for word in name.split() if len(word) > 3), default=0.0) - 4
    return max(letters, words, _same_sound(wanted, name))


def _same_sound(wanted: str, name: str) -> float:
    heard, said = "".join(sounds(wanted)), sounds(name)
    if len(heard) < SHORTEST_SOUND:
        return 0.0
    alike = 3 * fuzz.ratio(wanted, name) / 100
    if heard == "".join(said):
        return 88.0 + alike
    starts = range(len(said))
    part = any("".join(said[a:b]) == heard for a in starts for b in range(a + 1, len(said) + 1))
    return 84.0 + alike if part else 0.0
