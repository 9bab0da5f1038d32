"""The questions of `graph.query` over an engine: each on a light graph of the links that its answer can depend on.

An answer that depends on more links than fit in memory is refused as TooWide, or cut short as when the budget of work
is spent; each function says which.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.engine.base import Move, Over, TooWide, Way
from graph.engine.corridor import ball, corridor
from graph.engine.evidence import Records
from graph.engine.held import Held, held_by
from graph.engine.light import light_graph
from graph.engine.paths import direct_links, find_paths
from graph.query.between import Between
from graph.query.between import between as between_in_memory
from graph.query.neighbours import Neighbours
from graph.query.neighbours import neighbours as neighbours_in_memory
from graph.query.search.budget import Budget
from graph.query.what_if import WhatIf
from graph.query.what_if import what_if as what_if_in_memory
from graph.query.why_not import WhyNot
from graph.query.why_not import why_not as why_not_in_memory
from graph.records.filters import FAMILIES, Filter
from graph.records.grades import STATUSES
from graph.records.walks import Walk
from graph.view import Direction, View

__all__ = ["between", "find_paths", "neighbours", "what_if", "why_not"]

_EVERYTHING = Filter(families=FAMILIES, status=STATUSES)
_FARTHEST = 9  # hops between two actors
_MORE_HOPS = 4  # beyond those asked for, where not all that is connected fits in memory


def neighbours(
    over: Over,
    actor: str,
    filter: Filter,
    *,
    depth: int = 1,
    direction: Direction = "both",
    parts: bool = False,
) -> Neighbours:
    """Return the neighbours of an actor; see `graph.query.neighbours`. Raises TooWide."""
    held = held_by(over.whole, filter, undirected=False, parts=parts)
    ways: dict[Direction, tuple[Way, ...]] = {
        "outgoing": ("ahead",),
        "incoming": ("behind",),
        "both": ("ahead", "behind"),
    }
    moves = _around(over, held, actor, depth, ways[direction])
    graph = light_graph(over.whole, moves, (actor,), filter.without)
    found = neighbours_in_memory(View(graph, filter, parts=parts), actor, depth=depth, direction=direction)
    records = Records(over.whole, actors=(actor, *found.parts), light=(link for each in found for link in each.links))
    rows = tuple(replace(each, links=records.links(each.links)) for each in found.neighbours)
    return replace(found, neighbours=rows, _graph=records.graph)


def what_if(
    over: Over,
    start: str,
    end: str,
    without: Sequence[str],
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> WhatIf:
    """Return the effect of a removal; see `graph.query.what_if`.

    Where too many links are within reach, the answer is cut short: the paths are compared, the reach is unknown.
    """
    actors, named = (start, end, *walk.via), (*filter.without, *without)
    asked = filter.for_paths()
    held = held_by(over.whole, asked, undirected=walk.undirected, parts=walk.parts)
    reach = True
    try:
        moves = _around(over, held, start, walk.max_hops)
    except TooWide:
        moves, reach = _between(over, held, start, end, walk), False
    graph = light_graph(over.whole, moves, actors, named)
    found = what_if_in_memory(graph, start, end, tuple(without), filter, walk, budget=budget)
    if not reach:
        found = replace(found, reach=(), unreached=(), truncated="work")
    paths = [*found.before, *found.after, *found.lost, *(path for pair in found.weakened for path in pair)]
    direct = direct_links(over, start, end)
    records = Records(over.whole, paths, (*actors, *named, *found.reach), direct)
    return replace(
        found,
        before=replace(found.before, paths=tuple(map(records.of, found.before)), _graph=records.graph),
        after=replace(found.after, paths=tuple(map(records.of, found.after)), _graph=records.graph),
        lost=tuple(map(records.of, found.lost)),
        weakened=tuple((records.of(before), records.of(after)) for before, after in found.weakened),
        _graph=records.graph,
    )


def why_not(
    over: Over,
    start: str,
    end: str,
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> WhyNot:
    """Return why there is no path; see `graph.query.why_not`.

    Where not all that is connected with the two fits in memory, only changes that need a few hops more are looked for,
    and an answer without one is cut short.
    """
    named = (start, end, *walk.via)
    first = find_paths(over, start, end, filter, replace(walk, limit=1), budget=budget)
    loosest = held_by(over.whole, _EVERYTHING, undirected=True, parts=True)
    complete = True
    try:
        moves = [] if first.paths else _connected(over, loosest, (start, end))
    except TooWide:
        moves, complete = _widest(over, loosest, start, end, walk.max_hops + _MORE_HOPS), False
    if first.paths:
        return WhyNot(start, end, first.filter, walk, first[0], (), (), None, False, first._graph)
    graph = light_graph(over.whole, moves, named, filter.without)
    found = why_not_in_memory(graph, start, end, filter, walk, budget=budget)
    if not complete:
        found = replace(found, parts=None, truncated=True)
    changes = [*found.relaxations, *found.together]
    paths = [each.path for each in changes]
    actors = {*named, *filter.without, *(actor for part in found.parts or () for actor in part)}
    records = Records(over.whole, paths, actors)
    return replace(
        found,
        relaxations=tuple(replace(each, path=records.of(each.path)) for each in found.relaxations),
        together=tuple(replace(each, path=records.of(each.path)) for each in found.together),
        _graph=records.graph,
    )


def between(
    over: Over,
    actors: Sequence[str],
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> Between:
    """Return the smallest network that connects actors; see `graph.query.between`.

    Where not all that is connected with the first fits in memory, the shortest ways between each two are looked at: the
    answer for more than two is an approximation, and cut short. Raises TooWide.
    """
    filter = filter.for_paths()
    held = held_by(over.whole, filter, undirected=True, parts=walk.parts)
    asked = tuple(dict.fromkeys(actors))
    complete = True
    try:
        moves = _connected(over, held, asked[:1])
    except TooWide:
        moves, complete = _shortest(over, held, asked), False
    graph = light_graph(over.whole, moves, asked, filter.without)
    found = between_in_memory(View(graph, filter, parts=walk.parts), asked, budget=budget)
    if not complete and (len(asked) > 2 or found.missing):
        found = replace(found, exact=False, truncated="work")
    records = Records(over.whole, actors=found.asked, light=(link for *_, links in found.joints for link in links))
    joints = tuple((one, other, records.links(links)) for one, other, links in found.joints)
    return replace(found, joints=joints, _graph=records.graph)


def _around(over: Over, held: Held, actor: str, hops: int, ways: Sequence[Way] = ("ahead",)) -> list[Move]:
    number = over.whole.numbers("actors", [actor]).get(actor)
    return [] if number is None else ball(over.engine, held, number, hops, ways)


def _connected(over: Over, held: Held, actors: Iterable[str]) -> list[Move]:
    """Return the moves of all that is connected with any of `actors`."""
    numbers = over.whole.numbers("actors", actors).values()
    return [move for number in numbers for move in ball(over.engine, held, number, None, both=True)]


def _between(over: Over, held: Held, start: str, end: str, walk: Walk) -> list[Move]:
    numbers = over.whole.numbers("actors", (start, end, *walk.via))
    via = [numbers[id] for id in walk.via if id in numbers]
    return corridor(over.engine, held, numbers[start], via, numbers[end]).moves(walk.max_hops)


def _widest(over: Over, held: Held, start: str, end: str, most: int) -> list[Move]:
    """Return the moves of walks between two actors of as many hops, up to `most`, as fit in memory."""
    numbers = over.whole.numbers("actors", (start, end))
    way = corridor(over.engine, held, numbers[start], (), numbers[end])
    moves: list[Move] = []
    try:
        for hops in range(1, most + 1):
            moves = way.moves(hops)
    except TooWide:
        pass
    return moves


def _shortest(over: Over, held: Held, actors: Sequence[str]) -> list[Move]:
    """Return the moves of the shortest walks between each two actors."""
    numbers = over.whole.numbers("actors", actors)
    moves: list[Move] = []
    for at, start in enumerate(actors):
        for end in actors[at + 1 :]:
            way = corridor(over.engine, held, numbers[start], (), numbers[end], loose=True)
            moves += next((found for hops in range(_FARTHEST) if (found := way.moves(hops))), ())
    return moves
