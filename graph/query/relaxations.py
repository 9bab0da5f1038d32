"""Relaxations of the words of a question, except those that need a search of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.records.arguments import settings
from graph.records.filters import FAMILIES, PATH_FAMILIES, Filter
from graph.records.grades import CONFIDENCES, STATUSES, level_of
from graph.records.model import Family, Kind
from graph.records.questions import WORDS
from graph.records.walks import Walk

__all__ = ["Change", "everything", "hops", "kinds", "no_time", "others", "strictness", "walks_hostile"]


@dataclass(frozen=True)
class Change:
    """A way to relax one word: its name, its meaning, its option on the command line, and the values that it sets.

    `hostile`: it includes hostile kinds of link where none was asked for.
    """

    name: str
    words: str
    options: str
    parts: dict[str, Any]
    hostile: bool = False

    @property
    def arguments(self) -> str:
        """The values as arguments in Python."""
        values = {name: value for name, value in self.parts.items() if value is not None and value != ()}
        return settings(values) or f"without {' or '.join(self.parts)}"


def _change(name: str, value: Any, said: str = "", shown: str | None = None, **also: Any) -> Change:
    """Return the change of a word to `value`: `said` is its wording, `shown` its form on the command line."""
    word = WORDS[name]
    if value == word.default:
        options = f"without {word.option}"
    else:
        options = word.option if word.metavar is None else f"{word.option} {shown or said}"
    return Change(name, word.loosened.format(said), options, {name: value, **also})


def _loosest(name: str, said: str = "", shown: str | None = None, **also: Any) -> Change:
    return _change(name, WORDS[name].loosest, said, shown, **also)


no_time = Change("time", WORDS["on"].loosened, "without --on or --between", {"on": None, "between": None})


def strictness(filter: Filter, walk: Walk) -> Iterator[Sequence[Change]]:
    """Yield the steps, from small to large, that relax certainty, confidence and the time mode."""
    if filter.certain:
        yield [_loosest("certain")]
    if filter.min_confidence in CONFIDENCES[1:]:
        below = reversed(CONFIDENCES[: level_of(filter.min_confidence)])
        yield [_change("min_confidence", level, level) for level in below]
    modes = {"together": ("in-order", "any"), "in-order": ("any",)}.get(walk.time, ())
    yield [_time(mode) for mode in modes]


def _time(mode: str) -> Change:
    return Change("time", WORDS["time"].loosened.format(mode), f"--time {mode}", {"time": mode})


def hops(number: int) -> Change:
    """Return the change that allows this number of hops."""
    said = f"{number:,} {'hop' if number == 1 else 'hops'}"
    return Change("max_hops", WORDS["max_hops"].loosened.format(said), f"--max-hops {number}", {"max_hops": number})


def kinds(filter: Filter, every: Mapping[str, Kind], *, hostile: bool) -> Iterator[Sequence[Change]]:
    """Yield, for each kind of link that is excluded, a change that includes it: the hostile ones, or the others."""
    walked = _walked(filter, every)
    for id in sorted(every, key=lambda kind: (FAMILIES.index(every[kind].family), kind)):
        if (every[id].family == Family.HOSTILITY) is hostile and id not in walked and id not in filter.without:
            more = tuple(sorted((*walked, id)))
            words = f"include {every[id].label.lower()} links{', which are hostile: not support' if hostile else ''}"
            yield [Change("kinds", words, f"--kind {','.join(more)}", {"kinds": more, "families": ()}, hostile)]


def walks_hostile(filter: Filter, every: Mapping[str, Kind]) -> bool:
    """Return whether the question itself is about hostile kinds of link."""
    return any(every[id].family == Family.HOSTILITY for id in _walked(filter, every))


def _walked(filter: Filter, every: Mapping[str, Kind]) -> list[str]:
    """Return the kinds of link that the filter includes."""
    return [
        id
        for id, kind in every.items()
        if (not filter.kinds or id in filter.kinds) and (not filter.families or kind.family in filter.families)
    ]


def _every_kind(families: Sequence[str], said: str = "", hostile: bool = False) -> Change:
    words = f"{WORDS['kinds'].loosened}{said}"
    parts = {"kinds": (), "families": tuple(families)}
    return Change("kinds", words, f"--family {','.join(families)}", parts, hostile)


def others(filter: Filter, walk: Walk) -> Iterator[Sequence[Change]]:
    """Yield the changes that exclude or require less, add parts or a status, or ignore the direction of links."""
    for name, given in (("without", filter.without), ("via", walk.via)):
        for id in given:
            kept = tuple(other for other in given if other != id)
            yield [Change(name, WORDS[name].spared.format(id), f"without --{name} {id}", {name: kept})]
    if not walk.parts:
        yield [_loosest("parts")]
    for status in STATUSES:
        if status not in filter.status:
            more = (*filter.status, status)
            yield [_change("status", more, status, ",".join(more))]
    if not walk.undirected:
        yield [_loosest("undirected")]


def everything(
    filter: Filter, walk: Walk, most_hops: int, every: Mapping[str, Kind], *, hostile: bool
) -> Sequence[Change]:
    """Return the changes that relax each word completely, hops up to `most_hops`.

    Hostile kinds of link are included if `hostile`, or if the question is about some of them.
    """
    now = {**vars(filter), **vars(walk)}
    if walks_hostile(filter, every):
        kinds = _every_kind(FAMILIES)
    elif hostile:
        kinds = _every_kind(FAMILIES, ", some of which are hostile: not support", hostile=True)
    else:
        kinds = _every_kind(PATH_FAMILIES, " that is not hostile")
    changes = (
        _loosest("undirected"),
        _loosest("parts"),
        _loosest("status", "denied", ",".join(STATUSES)),
        _loosest("without"),
        _loosest("via"),
        kinds,
        hops(most_hops),
        Change("on", no_time.words, no_time.options, no_time.parts),
        _time("any"),
        Change(
            "min_confidence",
            WORDS["min_confidence"].loosened.format("low"),
            "--min-confidence low",
            {"min_confidence": None},
        ),
        _loosest("certain"),
    )
    return [each for each in changes if any(now[name] != value for name, value in each.parts.items())]
