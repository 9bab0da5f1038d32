"""Why the confidence of a link moved between two versions: the claims and sources that changed, briefly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.differences import Change, values_in_words
from graph.query.moved import Line, Tables, parted
from graph.records.model import Claim, Link

__all__ = ["reasons", "source_lines"]

_MOST: Final = 3  # of one link
_CLAIM_FIELDS: Final = ("stance", "credibility", "source")
_SOURCE_FIELDS: Final = ("reliability", "derives_from", "publisher")


class _Reason(NamedTuple):
    """What changed; `pull` is 1 if that raises a confidence, -1 if it lowers it, 0 if it may do either."""

    pull: int
    said: str


def reasons(old: BuiltGraph, new: BuiltGraph, tables: Tables, ways: Mapping[str, int]) -> dict[str, str]:
    """Return why each of some links moved, in a few words: "new B2 A paper; source report: reliability C → B".

    What pulls the other way is left out if anything pulls the way that the link went.

    Args:
        old: The earlier version.
        new: The later version.
        tables: The differences of the two, by table.
        ways: The links by their ids in the later version, each with the way it went: 1 up, -1 down, 0 neither.
    """
    found: dict[str, list[_Reason]] = defaultdict(list)
    back = {now: before for before, now in tables["links"].renamed}
    for name in tables["claims"].added:
        _add(found, name, new, {}, "new", 1)
    for name in tables["claims"].removed:
        _add(found, name, old, back, "removed", -1)
    for change in tables["claims"].changed:
        prefix, id, own = parted(change.id)
        if prefix != "event" and change.field in _CLAIM_FIELDS and id in ways:
            claim = _claim(new, id, own)
            by = f" ({new.source(claim.source).publisher})" if claim else ""
            said = f"claim {own}{by}: {change.field} {' → '.join(values_in_words(change.before, change.after))}"
            found[id].append(_Reason(_claim_pull(change, claim), said))
    for id in ways:
        for pull, change in _of_sources(new, new.link(id), tables["sources"].changed):
            before, after = values_in_words(change.before, change.after)
            found[id].append(_Reason(pull, f"source {change.id}: {_field(change)} {before} → {after}"))
    return {id: _briefly(found[id], way) for id, way in ways.items()}


def _briefly(found: list[_Reason], way: int) -> str:
    along = [each for each in found if each.pull == way]
    shown = list(dict.fromkeys(each.said for each in along or found))
    more = f"; and {len(shown) - _MOST} more" if len(shown) > _MOST else ""
    return "; ".join(shown[:_MOST]) + more


def _add(
    found: dict[str, list[_Reason]], name: str, graph: BuiltGraph, back: Mapping[str, str], what: str, sign: int
) -> None:
    """Add a claim that is new or removed; `back` has the ids that links had in this version."""
    prefix, id, own = parted(name)
    claim = None if prefix == "event" else _claim(graph, back.get(id, id), own)
    if claim:
        stance = "" if claim.stance == "supports" else f", which {claim.stance} it"
        said = f"{what} {wording.grade(graph, claim)} {graph.source(claim.source).publisher}{stance}"
        found[id].append(_Reason(sign * _side(claim), said))


def _claim(graph: BuiltGraph, id: str, own: str) -> Claim | None:
    link = graph.dataset.links.get(id)
    return next((each for each in link.claims if own in (each.id, each.source)), None) if link else None


def _side(claim: Claim | None) -> int:
    return 0 if claim is None else 1 if claim.stance == "supports" else -1


def _claim_pull(change: Change, claim: Claim | None) -> int:
    if change.field == "stance":
        return int(change.after == "supports") - int(change.before == "supports")
    return _better(change.before, change.after) * _side(claim) if change.field == "credibility" else 0


def _better(before: Any, after: Any) -> int:
    """Return 1 if a grade rose, -1 if it fell: 1 and A are the best."""
    return (str(before) > str(after)) - (str(before) < str(after))


def source_lines(new: BuiltGraph, tables: Tables, id: str, way: int) -> list[Line]:
    """Return what changed in the sources of a link and may have moved it that way, as a part of what moved in it."""
    return [
        Line(
            0, f"source {new.source(change.id).title}, {_field(change)}", *values_in_words(change.before, change.after)
        )
        for pull, change in _of_sources(new, new.link(id), tables["sources"].changed)
        if not way or pull != -way
    ]


def _field(change: Change) -> str:
    return change.field.replace("_", " ")


def _of_sources(graph: BuiltGraph, link: Link, changed: tuple[Change, ...]) -> Iterator[tuple[int, Change]]:
    """Yield what changed in the sources of a link and in those that they derive from, each with its pull."""
    sides = {claim.source: _side(claim) for claim in link.claims}
    above = list(sides)
    for id in above:
        for origin in graph.source(id).derives_from:
            if origin not in sides:
                sides[origin] = sides[id]
                above.append(origin)
    for change in changed:
        if change.id in sides and change.field in _SOURCE_FIELDS:
            better = _better(change.before, change.after) if change.field == "reliability" else 0
            yield better * sides[change.id], change
