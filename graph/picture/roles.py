"""The column of every actor, from all links of the data set: givers of support, go-betweens, receivers, opponents.

Columns do not depend on the drawn part of the data, so an actor that is unfolded later appears in the column of its
role. A caption claims no more than the data support. Sides are decided with a margin: an actor is placed with the
opponents only if one link more or fewer would not place it with the others, and the words "patrons" and "opponents"
need data in which one side has most of the ties. Otherwise captions are neutral.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from graph.build import BuiltGraph
from graph.picture.camps import camps_of
from graph.picture.homes import homes_of
from graph.query.search.distances import distances
from graph.records.model import ActorType, Link

__all__ = ["Column", "Columns", "columns_of"]

_MUCH: Final = 4  # an actor that gives this many times what it receives is a patron
_LITTLE: Final = 3  # an actor that receives this many times what it gives is a partner
_MARGIN: Final = 2  # ties that decide a side, so that one link more or fewer cannot change it
_FEW: Final = 4  # links of support; with fewer, they do not determine the columns
_ONE_SIDED: Final = 2  # one side has most of the ties: this many times those of the other
_CARRIERS: Final = frozenset((ActorType.COMPANY, ActorType.BANK, ActorType.CHARITY))
_DEEPEST: Final = 3  # steps from the best-connected actor with a column of their own, if there is no support


class Column(NamedTuple):
    """A column of the picture: its caption and an explanation in a few words, which may be empty.

    `tone` is its colour: "patron", "between", "partner", "opponent" or "plain".
    """

    title: str
    note: str = ""
    tone: str = "plain"


@dataclass(frozen=True)
class Columns:
    """The columns from left to right, and the column of each actor as an index into them."""

    columns: tuple[Column, ...]
    of: Mapping[str, int]
    homes: Mapping[str, str] = field(default_factory=dict)
    """The organisation or state that a part, an organ or a person belongs to, whose column it shares."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """The role of each actor that has one, in the words of `dataset.yaml`."""


_PATRONS: Final = Column("Patrons", "give support", "patron")
_BETWEEN: Final = Column("Go-betweens", "pass support on", "between")
_PARTNERS: Final = Column("Partners", "are supported or allied", "partner")
_OPPONENTS: Final = Column("Opponents", "oppose the others", "opponent")
_OTHERS: Final = Column("Others", "no clear role")
_GIVE: Final = Column("Give support", tone="patron")
_BOTH: Final = Column("Pass support on", tone="between")
_RECEIVE: Final = Column("Receive support", tone="partner")
_NEITHER: Final = Column("No clear side")
_SIDED: Final = (_PATRONS, _BETWEEN, _PARTNERS, _OPPONENTS, _OTHERS)
_ONE: Final = (_GIVE, _BOTH, _RECEIVE, _OPPONENTS, _OTHERS)
_FACING: Final = (_GIVE, _BOTH, _RECEIVE, _NEITHER, _RECEIVE, _BOTH, _GIVE)
_SIDES: Final = (Column("One side", tone="patron"), _NEITHER, Column("Other side", tone="between"))
_ROLES: Final = {
    "Patrons": "patrons",
    "Give support": "patrons",
    "Go-betweens": "go-betweens",
    "Pass support on": "go-betweens",
    "Partners": "partners",
    "Receive support": "partners",
    "Opponents": "opponents",
}


def columns_of(graph: BuiltGraph) -> Columns:
    """Return the column of every actor of a graph, as set by `dataset.yaml` or derived from the links.

    Denied links are ignored. Columns without actors are omitted.
    """
    homes = homes_of(graph)
    found = _found(graph, homes)
    chosen = graph.dataset.info.columns
    if chosen is None:
        return _without_empty(found)
    if not chosen:
        return _without_empty(Columns(tuple(Column("") for _ in found.columns), found.of, homes))
    return _without_empty(_chosen(graph, found))


def _found(graph: BuiltGraph, homes: Mapping[str, str]) -> Columns:
    links = [each for each in graph.dataset.links.values() if graph.assessments[each.id].status != "denied"]
    family = {id: kind.family for id, kind in graph.dataset.kinds.items()}
    ends = [(homes.get(each.source, each.source), homes.get(each.target, each.target), each) for each in links]
    ends = [each for each in ends if each[0] != each[1]]
    given, received = Counter[str](), Counter[str]()
    for source, target, link in ends:
        if family[link.kind] == "support":
            given[source] += 1
            received[target] += 1
    ties = _ties(ends, family)
    camps = camps_of(ties)
    roots = [id for id in graph.dataset.actors if id not in homes]
    roles = {
        id: _role(given[id], received[id], carrier=graph.dataset.actors[id].type in _CARRIERS)
        for id in roots
        if given[id] or received[id]
    }
    named: dict[str, str] = {}
    if given.total() < _FEW:
        columns, of = _without_support(roots, ties, camps.side, camps.hostile)
        named = _few_roles(roots, ties, given, received)
    elif camps.hostile < _MARGIN or camps.larger > _ONE_SIDED * (camps.smaller + 1):
        columns, of = _sided(roots, roles, camps.side, _pulls(ties, camps.side))
    else:
        columns, of = _facing(roots, roles, camps.side, _pulls(ties, camps.side))
    named = named or {id: role for id in roots if (role := _ROLES.get(columns[of[id]].title))}
    of = {id: of[homes.get(id, id)] for id in graph.dataset.actors}
    return Columns(columns, of, homes, named)


def _ties(ends: Iterable[tuple[str, str, Link]], family: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Return the ties of each actor with the others: connecting links count positive, links of hostility negative."""
    ties: dict[str, Counter[str]] = defaultdict(Counter)
    for source, target, link in ends:
        sign = -1 if family[link.kind] == "hostility" else 1
        ties[source][target] += sign
        ties[target][source] += sign
    return ties


def _pulls(ties: Mapping[str, Mapping[str, int]], side: Mapping[str, int]) -> Counter[str]:
    """Return how strongly the ties of each actor draw it to the larger side (above 0) or to the other (below 0)."""
    return Counter({id: sum(n * side[other] for other, n in others.items()) for id, others in ties.items()})


def _role(given: int, received: int, *, carrier: bool) -> int:
    """Return 0 for givers, 1 for go-betweens, 2 for receivers; a `carrier` does business or collects alms."""
    if given >= _MARGIN and given >= _MUCH * received:
        return 1 if carrier else 0
    return 1 if (given >= _MARGIN or carrier) and given and received < _LITTLE * given else 2


def _sided(
    roots: Iterable[str], roles: Mapping[str, int], side: Mapping[str, int], pull: Counter[str]
) -> tuple[tuple[Column, ...], dict[str, int]]:
    of = {}
    for id in roots:
        if side.get(id) == -1 and pull[id] <= -_MARGIN:
            of[id] = 3
        elif id in roles and pull[id] > 0:
            of[id] = roles[id]
        else:
            of[id] = 2 if pull[id] >= _MARGIN else 4
    return _SIDED if 3 in of.values() else _ONE, of


def _facing(
    roots: Iterable[str], roles: Mapping[str, int], side: Mapping[str, int], pull: Counter[str]
) -> tuple[tuple[Column, ...], dict[str, int]]:
    """Return two sides that face each other: givers outside, receivers inside, actors on neither side in between."""
    of = {}
    for id in roots:
        role = roles.get(id, 2)
        of[id] = 3 if abs(pull[id]) < _MARGIN else role if side[id] == 1 else 6 - role
    return _FACING, of


def _without_support(
    roots: list[str], ties: Mapping[str, Mapping[str, int]], side: Mapping[str, int], hostile: int
) -> tuple[tuple[Column, ...], dict[str, int]]:
    """Return two sides where the links show them, otherwise steps from the best-connected actor, without captions."""
    if hostile >= _FEW:
        pull = _pulls(ties, side)
        return _SIDES, {id: 1 if abs(pull[id]) < _MARGIN else 0 if side[id] == 1 else 2 for id in roots}
    of = dict.fromkeys(roots, _DEEPEST)
    for hub in sorted(ties, key=lambda actor: (-sum(map(abs, ties[actor].values())), actor)):
        if of[hub] == _DEEPEST:
            for id, steps in distances([hub], ties.__getitem__, _DEEPEST - 1).items():
                of[id] = min(of[id], steps)
    return tuple(Column("") for _ in range(_DEEPEST + 1)), of


def _few_roles(
    roots: Iterable[str], ties: Mapping[str, Mapping[str, int]], given: Counter[str], received: Counter[str]
) -> dict[str, str]:
    """Return roles by what few links say, without a margin: opponents are on bad terms with actors of other roles."""
    roles = {}
    for id in roots:
        if given[id] or received[id]:
            roles[id] = "partners" if not given[id] else "go-betweens" if received[id] else "patrons"
    sided = set(roles)
    for id in roots:
        if id not in sided and sum(n for other, n in ties.get(id, {}).items() if other in sided) < 0:
            roles[id] = "opponents"
    return roles


def _chosen(graph: BuiltGraph, found: Columns) -> Columns:
    """Return the columns of `dataset.yaml`: an actor not named there goes to the column of its role, or the last."""
    chosen = graph.dataset.info.columns or ()
    named = {id: number for number, column in enumerate(chosen) for id in column.actors}
    by_role: dict[str, int] = {column.role: number for number, column in enumerate(chosen) if column.role}
    tones = {_ROLES[each.title]: each.tone for each in _SIDED[:4]}
    of = {}
    for id in graph.dataset.actors:
        home = found.homes.get(id, id)
        of[id] = named.get(id, named.get(home, by_role.get(found.roles.get(home, ""), len(chosen))))
    columns = (Column(each.title, tone=tones.get(each.role or "", "plain")) for each in chosen)
    return Columns((*columns, _OTHERS), of, found.homes)


def _without_empty(columns: Columns) -> Columns:
    used = sorted(set(columns.of.values()))
    number = {old: new for new, old in enumerate(used)}
    of = {id: number[old] for id, old in columns.of.items()}
    return Columns(tuple(columns.columns[old] for old in used), of, columns.homes)
