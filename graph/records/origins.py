"""The origins of sources: the reliability that their originals leave them, and which sources count as one.

A copy is no better than its original: the letter of a source (A to F) is the worst of its own and those of all sources
that it derives from. Two sources are one when a root of the one has the publisher of a root of the other, in any
spelling, or when they, or their roots, are one text at one address.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from graph.records.names import fold

__all__ = ["Origins", "plain_address", "plain_publisher", "trace"]

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|msclkid|igshid|mc_[ce]id", re.IGNORECASE)
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?://(?!web\.archive\.org/).+)", re.IGNORECASE)
_DOTTED = re.compile(r"\b(?:\w\.){2,}")  # U.S., U.N.
_IDLE_WORDS = frozenset(("the", "and", "inc", "ltd", "llc", "plc", "gmbh"))
_DEFAULT_PORTS = {"http": 80, "https": 443}

Marks = frozenset[str]


class Derived(Protocol):
    """What the origins of a source depend on: fields as of a source."""

    @property
    def title(self) -> str: ...
    @property
    def publisher(self) -> str: ...
    @property
    def reliability(self) -> str: ...
    @property
    def url(self) -> str | None: ...
    @property
    def derives_from(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Origins:
    """Values derived from `derives_from` of all sources of a data set, by id.

    `letters` are the reliabilities that count; sources that share a mark in `marks` count as one.
    """

    letters: Mapping[str, str]
    marks: Mapping[str, Marks]

    def groups(self, sources: Iterable[str]) -> tuple[str, ...]:
        """Return one label for each group of sources that count as one, sorted.

        Sources are in one group when they share a mark, or are joined by others of `sources` that do. The cost is
        linear in their marks.
        """
        different = {self.marks[id] for id in sources}
        if all(len(marks) == 1 for marks in different):
            return tuple(sorted(mark for marks in different for mark in marks))
        above = _joined(different)
        labels: dict[str, str] = {}
        for mark in sorted(above):
            labels.setdefault(_top(above, mark), mark)
        return tuple(sorted(labels.values()))

    def grouped(self, sources: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Return the sources of each group, each in the order given; as `groups`, at the same cost."""
        given = list(dict.fromkeys(sources))
        above = _joined(self.marks[id] for id in given)
        parts: dict[str, list[str]] = {}
        for id in given:
            parts.setdefault(_top(above, min(self.marks[id])), []).append(id)
        return tuple(tuple(part) for part in parts.values())


def _joined(marks: Iterable[Marks]) -> dict[str, str]:
    """Return, for each mark, another one that stands for it, so that marks found together have one `_top`."""
    above: dict[str, str] = {}
    for found in marks:
        first, *others = (_top(above, mark) for mark in sorted(found))
        for other in others:
            above[_top(above, other)] = _top(above, first)
    return above


def _top(above: dict[str, str], mark: str) -> str:
    """Return the representative of the group of `mark`, and shorten the chain to it."""
    at = above.setdefault(mark, mark)
    while (higher := above[at]) != at:
        above[at] = at = above[higher]
    return at


def trace(sources: Mapping[str, Derived]) -> Origins:
    """Follow `derives_from` of all sources to their roots, in time linear in the derivations and in the roots found.

    A source that derives from nothing in `sources` is a root. Sources that derive from each other in a cycle, which is
    an error of the data, are roots together unless they derive from others.
    """
    documents = {id: text for id, source in sources.items() if (text := _document(source)) is not None}
    repeated = {text for text, number in Counter(documents.values()).items() if number > 1}
    own = {id: frozenset({text} & repeated) for id, text in documents.items()}
    nothing: Marks = frozenset()
    letters: dict[str, str] = {}
    same: dict[Marks, Marks] = {}
    roots: dict[str, Marks] = {}
    for members, above in _downwards(sources):
        worst = max([str(sources[id].reliability) for id in members] + [letters[id] for id in above])
        if above:
            found = _united([roots[id] for id in above])
        else:
            found = _united([own.get(id, nothing) | {plain_publisher(sources[id].publisher)} for id in members])
        found = same.setdefault(found, found)  # many sources of a publisher share it
        for id in members:
            letters[id], roots[id] = worst, found
    marks = {id: _united([roots[id], own.get(id, nothing)]) for id in sources}
    return Origins(letters, marks)


def _united(sets: Sequence[Marks]) -> Marks:
    """Return the union of `sets`: one of them if it holds the others, so that long chains share it."""
    largest = max(sets, key=len)
    return largest if all(largest.issuperset(each) for each in sets) else largest.union(*sets)


def _downwards(sources: Mapping[str, Derived]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield sources after all that they derive from, with these; those of a cycle together."""
    above = {
        id: [each for each in dict.fromkeys(source.derives_from) if each in sources and each != id]
        for id, source in sources.items()
    }
    below: dict[str, list[str]] = {id: [] for id in sources}
    for id, originals in above.items():
        for each in originals:
            below[each].append(id)
    missing = {id: len(originals) for id, originals in above.items()}
    ready = [id for id, number in missing.items() if not number]
    while ready:
        id = ready.pop()
        del missing[id]
        yield (id,), above[id]
        for each in below[id]:
            missing[each] -= 1
            if not missing[each]:
                ready.append(each)
    if missing:
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and no data without errors has a cycle

        tangle = nx.DiGraph((each, id) for id in sorted(missing) for each in above[id] if each in missing)
        knots = nx.condensation(tangle)
        for knot in nx.topological_sort(knots):
            members = sorted(knots.nodes[knot]["members"])
            outside = {each for id in members for each in above[id]}.difference(members)
            yield members, sorted(outside)


def _document(source: Derived) -> str | None:
    """Return the mark of a text at an address; None if the address is unknown."""
    if source.url is None:
        return None
    return f"@{plain_address(source.url)} {fold(source.title) or source.title.casefold()}"


def plain_publisher(name: str) -> str:
    """Return a publisher's name without case, accents, punctuation, articles and legal forms.

    >>> plain_publisher("The U.S. Dept. of State") == plain_publisher("US dept of State")
    True
    """
    words = fold(_DOTTED.sub(lambda match: match[0].replace(".", ""), name)).split()
    return " ".join(word for word in words if word not in _IDLE_WORDS) or name.casefold().strip()


def plain_address(url: str) -> str:
    """Return an address without the parts that do not change its content.

    Scheme, `www.`, the default port, a final slash, the fragment and campaign parameters are removed; the other
    parameters are sorted. A copy at web.archive.org has the address of what it copies.

    >>> plain_address("https://www.example.org/ships/?utm_source=mail") == plain_address("http://example.org/ships")
    True
    """
    if (copy := _ARCHIVED.fullmatch(url)) is not None:
        return plain_address(copy[1])
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # a port or an IPv6 host that is none
        return url.casefold()
    host = (parts.hostname or "").removeprefix("www.")
    if port is not None and port != _DEFAULT_PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    asked = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0]))
    path = unquote(parts.path).rstrip("/")
    return f"{host}{path}?{urlencode(asked)}" if asked else f"{host}{path}"
