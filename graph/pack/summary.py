"""A pack as a whole: its numbers, counted by the database, and the part of it that a page of all can show."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any, Final

from graph.build import BuiltGraph
from graph.pack.pack import Pack
from graph.pack.scope import Condition, all_of, among, check, conditions
from graph.query.statistics import Statistics
from graph.query.withdrawal import hanging
from graph.records.filters import FAMILIES, Filter
from graph.records.grades import CONFIDENCES, STATUSES, level_of
from graph.records.periods import parse_period

__all__ = ["MOST_LISTED", "MOST_SHOWN", "counted", "most_connected"]

MOST_LISTED: Final = 1_000  # ids in each list of `stats`
MOST_SHOWN: Final = 2_000  # links on a page of all
_MOST_ACTORS: Final = 120  # on it, at first
_KINDS: Final = 12  # counted on it
_STATUS: Final = (
    "CASE WHEN weakly_disputed OR status = 2 THEN 'disputed' WHEN status = 1 THEN 'asserted' ELSE 'denied' END"
)
_DATED: Final = (
    "((record ->> '$.start') IS NOT NULL OR (record ->> '$.end') IS NOT NULL OR contains(record, '\"periods\":'))"
)
_UNDATED: Final = f"""
    (record ->> '$.founded') IS NULL AND (record ->> '$.dissolved') IS NULL AND (record ->> '$.born') IS NULL
    AND (record ->> '$.died') IS NULL AND "no" NOT IN (SELECT unnest([source_no, target_no]) FROM links WHERE {_DATED})
"""


def counted(pack: Pack, *, most: int = 10, every: bool = False) -> Statistics:
    """Return the statistics of all of a pack, without a filter.

    Of each list, the first `MOST_LISTED` ids are given, or with `every` all.
    """
    listed = None if every else MOST_LISTED
    counts, kinds = pack.manifest.counts, pack.kinds
    links = _counts(pack, "SELECT kind_no, count(*) FROM links GROUP BY 1")
    families = Counter[str]()
    for no, number in links.items():
        families[str(kinds[no].family)] += number
    levels = _counts(pack, "SELECT level, count(*) FROM links GROUP BY 1")
    statuses = _counts(pack, f"SELECT {_STATUS}, count(*) FROM links GROUP BY 1")
    ranked = pack.rows(
        "SELECT id, outgoing + incoming AS n FROM actors WHERE n > 0 ORDER BY n DESC, id LIMIT ?", most, table="actors"
    )
    lists = {
        "single_source": _listed(pack, "links", "independent_sources = 1", listed),
        "disputed": _listed(pack, "links", f"{_STATUS} = 'disputed'", listed),
        "weakly_disputed": _listed(pack, "links", "weakly_disputed", listed),
        "without_start": _without_start(pack, listed),
        "undated_actors": _listed(pack, "actors", _UNDATED, listed),
    }
    named: dict[str, Any] = {name: tuple(ids) for name, (ids, _) in lists.items()}
    return Statistics(
        title=pack.info.title,
        filter=Filter(),
        actors=counts["actors"],
        links=counts["links"],
        claims=counts["claims"],
        sources=counts["sources"],
        events=counts["events"],
        by_type=dict(sorted(_counts(pack, "SELECT type, count(*) FROM actors GROUP BY 1").items())),
        by_family={family: families[family] for family in FAMILIES},
        by_kind={kinds[no].id: links[no] for no in sorted(links)},
        by_confidence={name: levels.get(level_of(name), 0) for name in reversed(CONFIDENCES)},
        by_status={status: statuses.get(status, 0) for status in STATUSES},
        most_connected=tuple((id, number) for id, number in ranked),
        most_hanging=_most_hanging(pack, most),
        two_sources=_two_sources(pack),
        **named,
        omitted={name: number - len(ids) for name, (ids, number) in lists.items() if number > len(ids)},
    )


def most_connected(pack: Pack, filter: Filter) -> BuiltGraph:
    """Return the actors with the most links and the links among them that may meet the filter, as many as a page shows.

    The description of the data set says what is left out, and counts the links of the whole by kind.
    """
    check(pack, filter, ())
    counts = pack.manifest.counts
    ranked = [
        no
        for (no,) in pack.rows(
            'SELECT "no" FROM actors ORDER BY outgoing + incoming DESC, id LIMIT ?', _MOST_ACTORS, table="actors"
        )
    ]
    links: list[int] = []
    while ranked:
        ends = (among(end, ranked) for end in ("from_no", "to_no"))
        where, values = all_of(*conditions(pack, filter), Condition("along"), *ends)
        some = f"SELECT DISTINCT link_no FROM steps WHERE {where} LIMIT {MOST_SHOWN + 1}"
        rows = pack.rows(some, *values, table="steps")
        links = [no for (no,) in rows]
        if len(links) <= MOST_SHOWN:
            break
        ranked = ranked[: len(ranked) * 3 // 4]
    by_kind = Counter({pack.kinds[no].label: number for no, number in _counts(pack, _BY_KIND).items()})
    most = ", ".join(f"{label} {number:,}" for label, number in by_kind.most_common(_KINDS))
    said = (
        f"This page shows the {len(ranked)} most connected of {counts['actors']:,} actors, and {len(links):,} links "
        f"among them, of {counts['links']:,}. All links by kind: {most}."
    )
    graph = pack.built(links, ranked)
    info = graph.dataset.info
    described = info.model_copy(update={"description": f"{said} {info.description or ''}".strip()})
    return replace(graph, dataset=replace(graph.dataset, info=described))


_BY_KIND: Final = "SELECT kind_no, count(*) FROM links GROUP BY 1"


def _counts(pack: Pack, sql: str) -> dict[Any, int]:
    return dict(pack.rows(sql))


def _listed(pack: Pack, table: str, condition: str, most: int | None) -> tuple[list[str], int]:
    """Return the first ids of the records of a table that meet a condition, and how many do."""
    limit = "" if most is None else f"LIMIT {most}"
    ids = pack.rows(f'SELECT id FROM {table} WHERE {condition} ORDER BY "no" {limit}', table=table)
    number = pack.rows(f"SELECT count(*) FROM {table} WHERE {condition}", table=table)[0][0]
    return [id for (id,) in ids], number


def _without_start(pack: Pack, most: int | None) -> tuple[list[str], int]:
    undated = "(record ->> '$.start') IS NULL AND (record ->> '$.periods') IS NULL"
    ids, number = _listed(pack, "links", undated, most)
    several = "SELECT id, record ->> '$.periods' FROM links WHERE (record ->> '$.periods') IS NOT NULL"
    rows = pack.rows(several, table="links")
    unknown = [id for id, periods in rows if any(parse_period(each).start is None for each in _texts(periods))]
    return sorted([*ids, *unknown])[:most], number + len(unknown)


def _texts(array: str) -> list[str]:
    found: list[str] = json.loads(array)
    return found


def _most_hanging(pack: Pack, most: int) -> tuple[tuple[str, int], ...]:
    """Return the sources by the number of links that would lose all support without them."""
    rows = pack.rows(
        """SELECT sources, count(*) FROM (
            SELECT list_sort(list(DISTINCT source_no)) AS sources FROM claims WHERE stance = 'supports' GROUP BY link_no
        ) GROUP BY 1""",
        table="claims",
    )
    passing = pack.rows('SELECT "no" FROM sources WHERE len(derives_from) > 0', table="sources")
    data = pack.part(sources=(no for (no,) in passing))
    ids = pack.ids("sources", {no for sources, _ in rows for no in sources})
    found = Counter[str]()
    numbers = {str(at): number for at, (_, number) in enumerate(rows)}
    supporting = {str(at): [ids[no] for no in sources] for at, (sources, _) in enumerate(rows)}
    for source, hung in hanging(data, supporting).items():
        found[source] = sum(numbers[at] for at in hung)
    return tuple(sorted(found.items(), key=lambda each: (-each[1], each[0]))[:most])


def _two_sources(pack: Pack) -> dict[str, dict[str, int]]:
    support = among("kind_no", (no for no, kind in enumerate(pack.kinds) if kind.family == "support"))
    groups = {"all": support}
    if core := pack.info.core:
        own = pack.numbers("actors", core).values()
        groups["core"] = all_of(support, among("source_no", own), among("target_no", own))
    found = {}
    for name, (where, values) in groups.items():
        row = pack.rows(
            "SELECT count(*), count(*) FILTER (independent_sources >= 2), count(*) FILTER (strong_and_fair >= 2) "
            f"FROM links WHERE {where}",
            *values,
            table="links",
        )[0]
        found[name] = dict(zip(("links", "all_claims", "strong_and_fair"), row, strict=True))
    return found
