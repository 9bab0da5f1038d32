"""The claims that are withdrawn with a source: its own, and those of every source that derives only from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from graph.dataset import Dataset
from graph.records.model import Claim

__all__ = ["derived", "hanging", "kept", "passed_on", "supported"]


def passed_on(data: Dataset) -> dict[str, list[str]]:
    """Return the sources, in order of id, that derive directly from each source."""
    found: dict[str, list[str]] = {}
    for id, each in data.sources.items():
        for original in dict.fromkeys(each.derives_from):
            found.setdefault(original, []).append(id)
    return found


def derived(data: Dataset, source: str, passing: Mapping[str, Sequence[str]] | None = None) -> tuple[str, ...]:
    """Return `source`, then, in order of id, every source that derives only from it or others withdrawn with it.

    A source that also derives from one that is kept is kept. `passing` is the result of `passed_on`.
    """
    if passing is None:
        passing = passed_on(data)
    left: dict[str, int] = {}
    gone, waiting = {source}, [source]
    while waiting:
        for id in passing.get(waiting.pop(), ()):
            left[id] = left.get(id, len(set(data.sources[id].derives_from))) - 1
            if not left[id] and id not in gone:
                gone.add(id)
                waiting.append(id)
    return (source, *sorted(gone - {source}))


def kept(claims: Sequence[Claim], gone: Collection[str]) -> list[Claim] | None:
    """Return the claims that do not cite a withdrawn source; None when all are kept."""
    left = [claim for claim in claims if claim.source not in gone]
    return left if len(left) < len(claims) else None


def supported(claims: Iterable[Claim]) -> bool:
    """Return whether one of the claims supports."""
    return any(claim.stance == "supports" for claim in claims)


def hanging(data: Dataset, supporting: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    """Return, by source, the links that would lose all support if the source were withdrawn.

    `supporting` are the sources that support each link, by its id.
    """
    passing = passed_on(data)
    with_it: dict[str, set[str]] = {}  # source -> those that are withdrawn with it
    for source in passing:
        for each in derived(data, source, passing)[1:]:
            with_it.setdefault(each, {each}).add(source)
    found: dict[str, list[str]] = {}
    for link, sources in supporting.items():
        if sources:
            for source in set.intersection(*(with_it.get(each, {each}) for each in sources)):
                found.setdefault(source, []).append(link)
    return found
