"""Search for actors, events, sources, links and stories by any name, id, identifier, place or title, in any spelling.

Relevance of a text for a name, from 0 to 100: 100 equal; 97 equal except for spaces; 95 its beginning; 93 the beginning
of a word in it; 90 all words of the text in any order (the last may be incomplete); 88 and more the same sound in
another romanisation, 84 and more if the name continues; otherwise by the similarity of the letters. A title, a
sentence, an event's name or the id of a record other than an actor scores 10 less unless equal, as it has many words; a
place, a publisher and an author always do. An identifier or an address is equal (100, 97) or no match. A record has the
relevance of its best name; below 75 it is not found. At equal relevance actors come first, then events, sources, links,
stories, then shorter names, then ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from rapidfuzz import fuzz

from graph.build import BuiltGraph
from graph.diagnostics import shortened
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Mark, Table, line
from graph.query.frames import Framed, Rowed, columns
from graph.query.named import TYPES, Compared, Entry, Way, entries, named_actors
from graph.records.arguments import as_call, as_command
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.records.words import check_choice
from graph.values import Listed, Value, public

__all__ = ["LEAST_ALIKE", "SHORTEST_SOUND", "SearchResult", "SearchResults", "likeness", "search"]

LEAST_ALIKE: Final = 75.0  # below this score, names are not similar
_SAME: Final = 97.0  # from this score, names count as equal
_LESS: Final = 10.0  # deducted for a phrase
_BETWEEN: Final = 96.0  # a link between two actors named by the text
_AS_GOOD: Final = 3.0  # results this close to the best are listed with their look-alikes
SHORTEST_SOUND: Final = 3  # consonants; fewer occur in too many names
_SHORTEST_WORD: Final = 3  # letters; words this short are similar by chance
_LONGEST: Final = 1_000  # characters of the text that are compared


@public
@dataclass(frozen=True, repr=False)
class SearchResult(Value):
    """A record found, the text that matched, and its relevance, from 0 to 100; `type` is one of `TYPES`."""

    id: str
    type: str
    name: str
    matched: str
    score: float
    not_to_confuse_with: tuple[str, ...] = ()

    def _said(self) -> str:
        return f"{self.type} {self.id}: {self.name}, {self.score:.0f}"

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
class SearchResults(Framed, Listed[SearchResult]):
    """The records found, best first; `pair` holds two actors if the text is their two names.

    `removed` is the reason why a record was removed, if the text is the id of a removed record.
    """

    text: str
    results: tuple[SearchResult, ...]
    pair: tuple[str, str] | None = None
    removed: str | None = None

    def _items(self) -> tuple[SearchResult, ...]:
        return self.results

    def _said(self) -> str:
        return f"{shortened(self.text)!r}: {wording.count(len(self), 'result')}"

    def report(self) -> Iterator[Block]:
        """Yield the records found as a table, look-alikes, and the question to ask about two actors."""
        rows = tuple(
            (each.type, each.id, each.name, "" if each.matched == each.name else each.matched, f"{each.score:.0f}")
            for each in self.results
        )
        if rows:
            yield Table(("type", "id", "name", "matched", "score"), rows, spare=("score", "matched", "name"))
        elif not self.pair and self.removed is None:
            yield line(f"Nothing is called `{shortened(self.text)}`.")
        if self.removed is not None:
            yield line(f"`{shortened(self.text.strip())}` was removed: {self.removed}")
        for each in self.results:
            if each.not_to_confuse_with and each.score > self.results[0].score - _AS_GOOD:
                yield line(f"{each.id} is not to be confused with {', '.join(each.not_to_confuse_with)}.")
        if self.pair:
            start, end = self.pair
            called, typed = (ask("paths", start, end, Filter().for_paths(), Walk()) for ask in (as_call, as_command))
            shows = f"shows the paths from {start} to {end}."
            yield line(Mark(f"`{called}` {shows}", "plain", f"`{typed}` {shows}"))

    def _rowed(self) -> Rowed:
        """Return a row for each record found."""
        found = columns("type", "id", "name", "matched", score="number", not_to_confuse_with="texts")
        rows = (
            (each.type, each.id, each.name, each.matched, each.score, each.not_to_confuse_with) for each in self.results
        )
        return Rowed(found, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "results": [result.to_dict() for result in self.results],
            "pair": list(self.pair) if self.pair else None,
            "removed": self.removed,
        }


def search(graph: BuiltGraph, text: str, *, types: str | Sequence[str] = (), limit: int = 10) -> SearchResults:
    """Return up to `limit` records whose names are like `text`, best first.

    A text that consists of the names of two actors also finds the links between them.

    Args:
        graph: Where to search.
        text: Any part of any name, an id, an identifier ("Q38799", "OFAC 4695"), a place, a title, a publisher.
        types: Of `TYPES`; all if omitted.
        limit: At least 1.

    Raises:
        FilterError: `text` is empty, `limit` is less than 1, or there is no such type.
    """
    types = (types,) if isinstance(types, str) else tuple(types)
    if not text.strip():
        raise FilterError("the text is empty", help="give a name or part of one, an id, a place or a title")
    for type in types:
        check_choice("type", type, TYPES)
    if limit < 1:
        raise FilterError(f"`limit` must be a whole number of at least 1, not {limit}", words=("limit",))
    wanted = Compared(text[:_LONGEST])
    if not wanted.folded:
        return SearchResults(text, ())
    removed = graph.dataset.info.removed.get(text.strip())
    pair = _pair(graph, wanted.words)
    found = []
    for entry in entries(graph):
        if types and entry.type not in types:
            continue
        score, way = max(((likeness(wanted, way), way) for way in entry.ways), key=lambda each: each[0])
        if pair and score < _BETWEEN and entry.type == "link" and _joins(graph, entry, pair):
            score, way = _BETWEEN, entry.ways[0]
        if score >= LEAST_ALIKE:
            found.append((round(score, 1), entry, way))
    found.sort(key=lambda each: (-each[0], TYPES.index(each[1].type), len(each[2].shown), each[1].id))
    return SearchResults(text, tuple(_result(graph, *each) for each in found[:limit]), pair, removed)


def _result(graph: BuiltGraph, score: float, entry: Entry, way: Way) -> SearchResult:
    apart = graph.dataset.actors[entry.id].not_to_confuse_with if entry.type == "actor" else ()
    return SearchResult(entry.id, entry.type, entry.name, way.shown, score, apart)


def _pair(graph: BuiltGraph, words: Sequence[str]) -> tuple[str, str] | None:
    """Return the two actors that `words` name one after the other, each exactly and unambiguously; otherwise None."""
    named = named_actors(graph)
    for at in range(1, len(words)):
        starts, ends = named.get(" ".join(words[:at]), ()), named.get(" ".join(words[at:]), ())
        if len(starts) == 1 and len(ends) == 1 and starts != ends:
            return (*starts, *ends)  # type: ignore[return-value] # one of each
    return None


def _joins(graph: BuiltGraph, entry: Entry, pair: tuple[str, str]) -> bool:
    link = graph.dataset.links[entry.id]
    return {link.source, link.target} == set(pair)


def likeness(wanted: Compared, way: Way) -> float:
    """Return the relevance of a text for a way to find a record, as the module describes it; 0 for no similarity."""
    if wanted.folded == way.folded:
        score = 100.0
    elif wanted.joined == way.joined:
        score = _SAME
    elif way.sort == "code":
        return 0.0
    elif len(wanted.folded) > 1 and f" {wanted.folded}" in f" {way.folded}":
        score = 95.0 if way.folded.startswith(wanted.folded) else 93.0
    elif _all_words(wanted, way):
        score = 90.0
    else:
        score = _alike(wanted, way)
    return score - _LESS if way.sort == "beside" or (way.sort == "phrase" and score < _SAME) else score


def _all_words(wanted: Compared, way: Way) -> bool:
    *whole, begun = wanted.words
    return bool(whole) and way.distinct.issuperset(whole) and any(word.startswith(begun) for word in way.distinct)


def _alike(wanted: Compared, way: Way) -> float:
    least = LEAST_ALIKE if way.sort == "name" else LEAST_ALIKE + _LESS
    best = fuzz.ratio(wanted.folded, way.folded, score_cutoff=least)
    if len(wanted.words) > 1 or len(way.words) > 1:
        best = max(best, fuzz.ratio(wanted.in_order, way.in_order, score_cutoff=least))
    # the text may be one word of the name
    for word in way.distinct:
        if len(word) > _SHORTEST_WORD:
            best = max(best, fuzz.ratio(wanted.folded, word, score_cutoff=least + 4) - 4)
    return max(best, _same_sound(wanted, way))


def _same_sound(wanted: Compared, way: Way) -> float:
    heard, said = "".join(wanted.said), way.said
    if len(heard) < SHORTEST_SOUND:
        return 0.0
    whole = "".join(said)
    if heard == whole:
        least = 88.0
    elif _is_run(heard, whole, said):
        least = 84.0
    else:
        return 0.0
    return least + 3 * fuzz.ratio(wanted.folded, way.folded) / 100


def _is_run(heard: str, whole: str, said: Sequence[str]) -> bool:
    """Return whether some consecutive words sound like `heard` together; `whole` is all of them."""
    if heard not in whole:
        return False
    at, borders = 0, {0}
    for word in said:
        at += len(word)
        borders.add(at)
    return any(start + len(heard) in borders and whole.startswith(heard, start) for start in borders)
