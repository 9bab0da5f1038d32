"""Pairs of records that may be one, for each table, at near linear cost."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple, TypeVar

from rapidfuzz import fuzz

from graph.dataset import Dataset
from graph.identity.evidence import NO_NAMES, Evidence, Names, Reason, Subject, may_be_person, subject_of, weigh
from graph.identity.index import NameIndex
from graph.identity.likeness import Likeness, likeness
from graph.identity.spelling import Spelled, spelled
from graph.identity.times import times
from graph.records.dates import Date
from graph.records.model import Event, Link, Source
from graph.records.names import fold
from graph.records.origins import plain_address

__all__ = ["Pair", "actor_pairs", "event_pairs", "link_pairs", "source_pairs"]

T = TypeVar("T")
_NEAR: Final = 12  # records of one block that each is compared with
_LARGE: Final = 100  # records of a block that has more are compared with the next one only
LEAST_ALIKE: Final = 0.6  # names less alike than this are not kept
_MOST_SHARED: Final = 8  # neighbours in common that are named


class Pair(NamedTuple):
    """Two records, the first in alphabetical order of id, and the evidence that they are one."""

    one: str
    other: str
    evidence: Evidence


def actor_pairs(data: Dataset, least: float) -> Iterator[Pair]:
    """Yield the pairs of actors with a score of at least `least`."""
    actors = list(data.actors.values())
    subjects = [subject_of(actor) for actor in actors]
    around = _Around(data)
    pairs = _named_alike(subjects)
    registered: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, subject in enumerate(subjects):
        for identifier in subject.identifiers:
            registered[identifier].append(number)
    for pair in _blocks(registered.values()):
        pairs.setdefault(pair, NO_NAMES)
    for (one, other), names in pairs.items():
        found = weigh(subjects[one], subjects[other], names)
        if found.score >= least - around.most:
            found = around.weighed(actors[one].id, actors[other].id, found)
            if found.score >= least:
                yield Pair(actors[one].id, actors[other].id, found)


def _named_alike(subjects: Sequence[Subject]) -> dict[tuple[int, int], Names]:
    """Return the pairs of subjects that names suggest, each with its most similar names."""
    index = NameIndex([subject.names for subject in subjects])
    pairs: dict[tuple[int, int], Names] = {}
    compared: set[tuple[int, int]] = set()

    def keep(owners: Iterable[tuple[int, int]], name: Spelled, match: Spelled) -> None:
        """Compare two names, once for people and once for others, and keep what is better than before."""
        found: dict[bool, Likeness] = {}
        for number, other in owners:
            if number == other:
                continue
            person = may_be_person(subjects[number], subjects[other])
            if person not in found:
                found[person] = likeness(name, match, index.weight, person=person)
            pair = _ordered(number, other)
            if found[person].value > max(LEAST_ALIKE, pairs.get(pair, NO_NAMES).alike.value):
                pairs[pair] = Names(found[person], name, match)

    for at, (name, owners) in enumerate(index.names):
        keep(_near(owners), name, name)
        for entry in index.candidates(name):
            if entry != at and (entry, at) not in compared:
                compared.add((at, entry))
                match, others = index.names[entry]
                keep(product(owners[:_NEAR], others[:_NEAR]), name, match)
    return pairs


class _Around:
    """What links say of two actors: neighbours in common speak for their being one, a link of structure against it."""

    most: Final = 4.0  # points for neighbours

    def __init__(self, data: Dataset) -> None:
        self._data = data
        self._near: dict[str, set[tuple[str, str, bool]]] = defaultdict(set)
        self._joined: dict[tuple[str, str], str] = {}
        for link in data.links.values():
            self._near[link.source].add((link.target, link.kind, True))
            self._near[link.target].add((link.source, link.kind, False))
            if data.kinds[link.kind].family in ("structure", "hostility", "support"):
                self._joined[link.source, link.target] = link.id

    def weighed(self, one: str, other: str, evidence: Evidence) -> Evidence:
        """Return the evidence with what links add to it."""
        if any(each.about == "identifier" and each.points > 0 for each in evidence.reasons):
            return evidence
        reasons = list(evidence.reasons)
        if link := self._joined.get((one, other)) or self._joined.get((other, one)):
            reasons.append(Reason("link", f"the link `{link}` joins them", -12.0))
        shared = self._near.get(one, set()) & self._near.get(other, set())
        if shared:
            named = sorted({self._data.actors[id].name for id, _, _ in shared})
            more = f" and {len(named) - _MOST_SHARED} more" if len(named) > _MOST_SHARED else ""
            said = f"the same links with {', '.join(named[:_MOST_SHARED])}{more}"
            reasons.append(Reason("neighbours", said, min(self.most, 2.0 * len(shared))))
        added = sum(each.points for each in reasons[len(evidence.reasons) :])
        score = round(min(99.0, max(0.0, evidence.score + added)), 1)
        return Evidence(score, tuple(reasons), evidence.certain and added >= 0)


def link_pairs(data: Dataset, least: float) -> Iterator[Pair]:
    """Yield the pairs of links with the same actors and kind whose dates do not contradict each other."""
    blocks: dict[tuple[object, ...], list[Link]] = defaultdict(list)
    for link in data.links.values():
        symmetric = data.kinds[link.kind].symmetric
        ends = tuple(sorted((link.source, link.target))) if symmetric else (link.source, link.target)
        blocks[ends, link.kind].append(link)
    for block in blocks.values():
        for one, other in _near(block):
            reasons = [Reason("actors", f"`{one.source}`, {one.kind}, `{one.target}` in both", 85.0)]
            reasons += _role(one.role, other.role)
            gap = _apart(one, other)
            if gap is None:
                continue
            reasons += gap
            yield from _pair(one.id, other.id, reasons, least)


def _role(one: str | None, other: str | None) -> list[Reason]:
    if one == other:
        return []
    if one is None or other is None:
        return [Reason("name", f"a role in one: {one or other}", -4.0)]
    return [Reason("name", f"the roles {one} and {other}", -20.0)]


def _apart(one: Link, other: Link) -> list[Reason] | None:
    """Return what the dates of two links say; None if they were certainly not active at one time."""
    found = times(one, other)
    if found == "apart":
        return None
    said, points = {
        "same": ("the same dates", 10.0),
        "unknown": ("no dates in both", 5.0),
        "overlap": ("dates that may overlap", 0.0),
    }[found]
    return [Reason("dates", said, points)]


def source_pairs(data: Dataset, least: float) -> Iterator[Pair]:
    """Yield the pairs of sources with one address, or with similar titles of one publisher."""
    sources = list(data.sources.values())
    addresses: dict[str, list[int]] = defaultdict(list)
    titles: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, source in enumerate(sources):
        for url in dict.fromkeys((source.url, source.archived_url)):
            if url:
                addresses[plain_address(url)].append(number)
        words = sorted(fold(source.title).split(), key=lambda word: (-len(word), word))
        for word in words[:3]:
            titles[fold(source.publisher), word[:6]].append(number)
    for one, other in dict.fromkeys([*_blocks(addresses.values()), *_blocks(titles.values())]):
        found, match = sources[one], sources[other]
        yield from _pair(found.id, match.id, list(_about_sources(found, match)), least)


def _about_sources(one: Source, other: Source) -> Iterator[Reason]:
    places = [{plain_address(url) for url in (each.url, each.archived_url) if url} for each in (one, other)]
    alike = fuzz.token_sort_ratio(fold(one.title[:500]), fold(other.title[:500]))
    if shared := sorted(places[0] & places[1]):
        yield Reason("address", f"the same address, {shared[0]}", 92.0 if alike > 60 else 84.0)
        yield Reason("title", f"titles {alike:.0f} % alike", 6.0 if alike > 90 else 0.0)
    else:
        yield Reason("title", f"one publisher, titles {alike:.0f} % alike", max(0.0, alike - 4))
        if one.url and other.url:
            yield Reason("address", "different addresses", -8.0)
    if re.findall(r"\d+", one.title[:500]) != re.findall(r"\d+", other.title[:500]):
        yield Reason("title", "different numbers in the titles", -15.0)
    yield from _on("published", one.published, other.published)


def event_pairs(data: Dataset, least: float) -> Iterator[Pair]:
    """Yield the pairs of events of one time with similar names, or with the same place or actors."""
    blocks: dict[tuple[int, str], list[Event]] = defaultdict(list)
    for event in data.events.values():
        months = sorted({event.date.earliest // 31, event.date.latest // 31, event.date.earliest // 31 + 1})
        for month in months:
            for role in event.roles[:_NEAR]:
                blocks[month, role.actor].append(event)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for one, other in _near(block):
            if one.id != other.id and (one.id, other.id) not in seen:
                seen.add((one.id, other.id))
                yield from _pair(one.id, other.id, list(_about_events(one, other)), least)


def _about_events(one: Event, other: Event) -> Iterator[Reason]:
    alike = fuzz.token_set_ratio(spelled(one.name).folded, spelled(other.name).folded)
    alike = (alike + fuzz.token_sort_ratio(spelled(one.name).folded, spelled(other.name).folded)) / 2
    yield Reason("name", f"names {alike:.0f} % alike", 0.6 * alike)
    ours, theirs = ({(role.actor, role.role) for role in each.roles} for each in (one, other))
    shared = len(ours & theirs) / len(ours | theirs)
    yield Reason("actors", f"{len(ours & theirs)} of {len(ours | theirs)} roles in common", 20 * shared)
    if one.place and other.place:
        same = fold(one.place) == fold(other.place)
        yield Reason("country", "the same place" if same else f"{one.place} and {other.place}", 8.0 if same else -6.0)
    exact = (one.date.earliest, one.date.latest) == (other.date.earliest, other.date.latest)
    gap = max(one.date.earliest - other.date.latest, other.date.earliest - one.date.latest)
    said = f"{one.date.text} and {other.date.text}" if one.date.text != other.date.text else one.date.text
    yield Reason("dates", said, 10.0 if exact else 2.0 if gap <= 0 else -6.0 if gap <= 1 else -30.0)


def _on(what: str, one: Date | None, other: Date | None) -> Iterator[Reason]:
    if one is not None and other is not None:
        gap = max(one.earliest - other.latest, other.earliest - one.latest)
        said = f"{what} {one.text} and {other.text}" if one.text != other.text else f"{what} {one.text}"
        yield Reason("dates", said, 3.0 if one.text == other.text else 0.0 if gap <= 0 else -15.0)


def _pair(one: str, other: str, reasons: list[Reason], least: float) -> Iterator[Pair]:
    score = round(min(99.0, max(0.0, sum(each.points for each in reasons))), 1)
    if score >= least:
        shown = tuple(Reason(each.about, each.text, round(each.points, 1)) for each in reasons)
        yield Pair(min(one, other), max(one, other), Evidence(score, shown, certain=False))


def _near(block: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Yield the pairs of a block: in a large one each with the next few, in a very large one with the next."""
    most = _NEAR if len(block) <= _LARGE else 1
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + most]:
            yield one, other


def _blocks(blocks: Iterable[list[int]]) -> dict[tuple[int, int], None]:
    return {_ordered(one, other): None for block in blocks for one, other in _near(block) if one != other}


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)
