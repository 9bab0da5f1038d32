"""Which part of a pack a question needs. The question itself is then asked of that part, as of any graph.

A part may hold more than the question uses, never less: SQL narrows by the columns, the view of the question decides.
Parts are bounded: a question that needs more than `MOST_LINKS` links or `MOST_ACTORS` actors is refused as TooMany.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final, NamedTuple

from graph.build import BuiltGraph
from graph.errors import FilterError, UnknownId
from graph.pack.finding import alike, of_search
from graph.pack.pack import Pack
from graph.pack.schema import bits_of
from graph.records.filters import Filter
from graph.records.grades import level_of
from graph.records.names import LONGEST_SLIP, NEAREST_SLIP, fold, suggest

__all__ = [
    "MOST_ACTORS",
    "MOST_LINKS",
    "Condition",
    "TooMany",
    "all_of",
    "among",
    "check",
    "citing",
    "conditions",
    "is_large",
    "meant",
    "near_actors",
    "near_ids",
    "of_actors",
    "of_filter",
    "of_links",
    "of_path",
    "of_record",
    "of_search",
    "of_walks",
    "speaking_of",
    "whole",
]

MOST_LINKS: Final = 50_000  # that one question reads; each takes some 10 kB of memory
MOST_ACTORS: Final = 200_000
_NUMBERED: Final = ("links", "actors", "sources", "events")
_NARROW: Final = "narrow the question with `kinds`, `on`, `min_confidence` or an actor, or ask the tables by SQL"
_NARROWING: Final = ("kinds", "on", "min_confidence")


class Condition(NamedTuple):
    """A condition of SQL, and the values of its parameters."""

    sql: str
    values: tuple[object, ...] = ()


class TooMany(FilterError):
    """A question that would have to read more of a pack than one question may."""


_ALONG: Final = Condition("along")


def is_large(pack: Pack) -> bool:
    """Return whether a pack has too many records to be read whole for one question."""
    counts = pack.manifest.counts
    return counts["links"] > MOST_LINKS or counts["actors"] > MOST_ACTORS


def whole(pack: Pack) -> BuiltGraph:
    """Return the graph of all records. Raises TooMany for a pack that is too large for that."""
    counts = pack.manifest.counts
    if is_large(pack):
        raise TooMany(
            f"this question reads the whole data, and `{pack.path}` has {counts['links']:,} links; it may have "
            f"{MOST_LINKS:,}",
            help="name an actor (`axisgraph timeline ACTOR`, `axisgraph export --actor ACTOR`, "
            "`axisgraph render --focus ACTOR`), or narrow the question by kind, date or confidence; `duplicates`, "
            "`screen` and `cypher` always read all: ask them of a smaller part, or the pack by SQL",
        )
    return pack.whole()


def meant(pack: Pack, text: str) -> BuiltGraph:
    """Return the records that have `text` as their id, a former id or, of actors, as an exact name."""
    now = [id for (id,) in pack.rows("SELECT id FROM former WHERE former = ?", text, table="former")]
    links, actors, sources, events = ({*pack.numbers(table, [text, *now]).values()} for table in _NUMBERED)
    actors.update(pack.numbers("actors", named(pack, text)).values())
    stories = [id for (id,) in _others(pack, "stories", [text, *now])]
    return pack.built(links, actors, sources=sources, events=events, stories=stories)


def named(pack: Pack, text: str) -> list[str]:
    """Return the ids of the actors with exactly this name, id or former id, whatever its case and diacritics."""
    rows = pack.rows(
        "SELECT DISTINCT id FROM names WHERE folded = ? AND type = 'actor' AND sort = 'name' ORDER BY id",
        fold(text),
        table="names",
    )
    return [id for (id,) in rows]


def near_actors(pack: Pack, text: str) -> tuple[str, ...]:
    """Return the id of the actor whose id or name is most similar to `text`, or nothing."""
    if len(text) > LONGEST_SLIP:
        return ()
    rows = pack.rows(
        f"""SELECT DISTINCT id FROM names WHERE type = 'actor' AND sort = 'name'
            AND {alike("folded", "$1", NEAREST_SLIP)}""",
        fold(text),
        table="names",
    )
    return pack.built(actors=pack.numbers("actors", [id for (id,) in rows]).values()).near_actors(text)


def of_record(pack: Pack, id: str) -> BuiltGraph:
    """Return what `show` needs of the records with this id: their links and events.

    Raises:
        UnknownId: No record has this id.
    """
    found = {table: pack.numbers(table, [id]) for table in _NUMBERED}
    stories = [name for (name,) in _others(pack, "stories", [id])]
    if not any(found.values()) and not stories:
        raise UnknownId("actor, link, source, event or story", id, near_actors(pack, id) or near_ids(pack, id))
    links, events = set(found["links"].values()), set(found["events"].values())
    for no in found["actors"].values():
        fewer = f"`axisgraph links --kind KIND --from {id}` lists some of them, as do a date and a confidence"
        links.update(_link_nos(pack, among("from_no", [no]), help=fewer))
        events.update(_with_any(pack, [no]))
    for no in found["sources"].values():
        _bound(pack, "SELECT count(*) FROM cited WHERE source_no = ?", f"that cite `{id}`", no, help=citing(id))
        links.update(no for (no,) in pack.rows("SELECT link_no FROM cited WHERE source_no = ?", no, table="cited"))
        events.update(speaking_of(pack, id))
    for no in found["events"].values():
        events.update(speaking_of(pack, id))
        answered = pack.part(events=[no]).events[id].responds_to
        events.update(pack.numbers("events", answered).values())
    for name in stories:
        steps = pack.part(stories=[name]).stories[name].steps
        for table, nos in (("links", links), ("events", events)):
            ids = {each for step in steps for sentence in step.sentences for each in getattr(sentence, table)}
            nos.update(pack.numbers(table, ids | {each for step in steps for each in getattr(step, table)}).values())
    return pack.built(
        links, found["actors"].values(), sources=found["sources"].values(), events=events, stories=stories
    )


def of_links(
    pack: Pack,
    filter: Filter,
    source: str | None,
    target: str | None,
    cited: str | None,
    *,
    parts: bool,
) -> BuiltGraph:
    """Return the links from `source`, to `target`, citing `cited` that may meet the filter."""
    ends, links = check(pack, filter, (source, target))
    needed, sides = conditions(pack, filter), list[Condition]()
    for end in (source, target):
        if end is not None:
            own, joints = with_parts(pack, ends[end]) if parts else ([ends[end]], [])
            links.update(joints)
            sides.append(among("from_no", own))  # a link has a step from each of its ends
    sources = {}
    if cited is not None:
        sources = pack.numbers("sources", [cited])
        if not sources:
            raise UnknownId("source", cited, near_ids(pack, cited, "sources"))
        citing = "link_no IN (SELECT link_no FROM cited WHERE source_no = ?)"
        needed.append(Condition(citing, (sources[cited],)))
    first, *others = sides or [_ALONG]
    needed += [Condition(f"link_no IN (SELECT link_no FROM steps WHERE {sql})", values) for sql, values in others]
    links.update(_link_nos(pack, first, *needed))
    return pack.built(links, ends.values(), sources=sources.values())


def of_actors(pack: Pack, filter: Filter, actors: Iterable[str], *, parts: bool) -> BuiltGraph:
    """Return the links and events of actors, and with `parts` of their parts, that may meet the filter; or of all."""
    given = tuple(actors)
    if not given:
        return of_filter(pack, filter)
    ends, links = check(pack, filter, given)
    own = {ends[id] for id in given}
    if parts:
        for no in tuple(own):
            found, joints = with_parts(pack, no)
            own.update(found)
            links.update(joints)
    links.update(_link_nos(pack, *conditions(pack, filter), among("from_no", own)))
    events = _with_any(pack, own)
    return pack.built(links, {*ends.values(), *own}, events=events)


def of_filter(pack: Pack, filter: Filter) -> BuiltGraph:
    """Return all actors and events, and the links that may meet the filter."""
    if filter == Filter():
        return whole(pack)
    _, named = check(pack, filter, ())
    counts = pack.manifest.counts
    if counts["actors"] > MOST_ACTORS:
        raise TooMany(
            f"`{pack.path}` has {counts['actors']:,} actors; at most {MOST_ACTORS:,} are read",
            help=_NARROW,
            words=_NARROWING,
        )
    links = {*named, *_link_nos(pack, *conditions(pack, filter), _ALONG), *_composing(pack)}
    actors, sources, events = (range(counts[table]) for table in ("actors", "sources", "events"))
    return pack.built(links, actors, sources=sources, events=events)


def of_walks(
    pack: Pack, filter: Filter, starts: Collection[str], hops: int, *, cited: str | None = None, parts: bool = False
) -> BuiltGraph:
    """Return the links among the actors within `hops` hops of any of `starts`, in either direction.

    With `parts`, walks begin at the parts of `starts` too, and step between parts and wholes at no cost.
    """
    ends, links = check(pack, filter, starts)
    reached = {ends[id] for id in starts}
    needed = conditions(pack, filter)
    edge = reached
    for hop in range(hops + 1):
        if parts:
            found, joints = _stepped(pack, edge)
            links |= joints
            edge |= found
            reached |= found
        if hop == hops or not edge:
            break
        leaving, values = all_of(*needed, among("from_no", edge))
        _bound(pack, f"SELECT count(*) FROM steps WHERE {leaving}", "near these actors", *values)
        rows = pack.rows(f"SELECT DISTINCT to_no FROM steps WHERE {leaving}", *values, table="steps")
        edge = {no for (no,) in rows} - reached
        reached |= edge
    links.update(_link_nos(pack, *needed, _ALONG, among("from_no", reached), among("to_no", reached)))
    events = _numbers(pack, "events", Condition("list_has_all(?::INTEGER[], actors)", (sorted(reached),)))
    sources = pack.numbers("sources", [cited]) if cited is not None else {}
    return pack.built(links, {*ends.values(), *reached}, sources=sources.values(), events=events)


def of_path(pack: Pack, filter: Filter, actors: Collection[str], links: Collection[str]) -> BuiltGraph:
    """Return these links, and the events in which any of the actors had a part."""
    ends, named = check(pack, filter, actors)
    events = _with_any(pack, ends.values())
    return pack.built({*named, *pack.numbers("links", links).values()}, ends.values(), events=events)


def _stepped(pack: Pack, actors: Collection[int]) -> tuple[set[int], set[int]]:
    """Return the numbers of all actors that steps lead to from these, up or down, and of the links stepped over."""
    found, edge, links = set(actors), set(actors), set[int]()
    while edge and pack.manifest.composing:
        rows = _composed(pack, among("from_no", edge))
        links.update(no for _, no in rows)
        edge = {no for no, _ in rows} - found
        found |= edge
    return found, links


def with_parts(pack: Pack, actor: int) -> tuple[list[int], list[int]]:
    """Return the numbers of an actor and of all its parts, down to the last, and of the links that compose them."""
    found, edge, links = {actor}, [actor], set[int]()
    while edge and pack.manifest.composing:
        rows = _composed(pack, Condition("NOT along"), among("from_no", edge))
        links.update(no for _, no in rows)
        edge = [no for no, _ in rows if no not in found]
        found.update(edge)
    return sorted(found), sorted(links)


def check(pack: Pack, filter: Filter, actors: Iterable[str | None]) -> tuple[dict[str, int], set[int]]:
    """Return the numbers of these actors, and of the actors and links that the filter leaves out.

    Raises:
        UnknownId: One does not exist, or the filter names a record that does not.
    """
    wanted = [id for id in actors if id is not None]
    found = pack.numbers("actors", {*wanted, *filter.without})
    for id in wanted:
        if id not in found:
            raise UnknownId("actor", id, near_actors(pack, id))
    kinds = {kind.id for kind in pack.kinds}
    links = pack.numbers("links", filter.without)
    for id in filter.without:
        if id not in found and id not in kinds and id not in links:
            raise UnknownId("actor, link or kind", id, near_actors(pack, id))
    return found, set(links.values())


def conditions(pack: Pack, filter: Filter) -> list[Condition]:
    """Return what the columns of a step must meet, at least, to be in a view with this filter."""
    kinds = [
        no
        for no, kind in enumerate(pack.kinds)
        if (not filter.kinds or kind.id in filter.kinds)
        and (not filter.families or kind.family in filter.families)
        and kind.id not in filter.without
    ]
    found = [among("kind_no", kinds)] if len(kinds) < len(pack.kinds) else []
    if filter.min_confidence:
        found.append(Condition("level >= ?", (level_of(filter.min_confidence),)))
    if filter.status:
        found.append(Condition("(status & ?) != 0", (bits_of(filter.status),)))
    if filter.window:
        found.append(Condition("s1 <= ? AND e2 >= ?", (filter.window.last, filter.window.first)))
    return found


def citing(source: str) -> str:
    """Return how to read the links that cite a source, where they are too many."""
    return (
        f"`axisgraph links --kind KIND --cited {source}` lists some of them, as do a date, a confidence and an actor; "
        "SQL counts them all"
    )


def _link_nos(pack: Pack, *conditions: Condition, help: str = _NARROW) -> list[int]:
    """Return the numbers of the links with a step that meets all conditions. Raises TooMany."""
    where, values = all_of(*conditions)
    some = f"SELECT DISTINCT link_no FROM steps WHERE {where} LIMIT {MOST_LINKS + 1}"
    rows = pack.rows(some, *values, table="steps")
    if len(rows) > MOST_LINKS:
        counting = f"SELECT count(DISTINCT link_no) FROM steps WHERE {where}"
        raise _too_many(pack.rows(counting, *values, table="steps")[0][0], "that may be in the answer", help)
    return [no for (no,) in rows]


def _bound(pack: Pack, counting: str, what: str, *values: object, help: str = _NARROW) -> None:
    number = pack.rows(counting, *values)[0][0]
    if number > MOST_LINKS:
        raise _too_many(number, what, help)


def _too_many(number: int, what: str, help: str) -> TooMany:
    return TooMany(
        f"there are {number:,} links {what}; a question reads at most {MOST_LINKS:,}", help=help, words=_NARROWING
    )


def _composing(pack: Pack) -> list[int]:
    return _link_nos(pack, Condition("composes"), _ALONG) if pack.manifest.composing else []


def _composed(pack: Pack, *conditions: Condition) -> list[tuple[int, int]]:
    """Return the actors that steps between parts and wholes lead to, and the links stepped over."""
    where, values = all_of(Condition("composes"), *conditions)
    return pack.rows(f"SELECT DISTINCT to_no, link_no FROM steps WHERE {where}", *values, table="steps")


def _with_any(pack: Pack, actors: Iterable[int]) -> list[int]:
    """Return the numbers of the events in which any of these actors had a part."""
    return _numbers(pack, "events", Condition("list_has_any(actors, ?::INTEGER[])", (sorted(actors),)))


def _numbers(pack: Pack, table: str, condition: Condition) -> list[int]:
    if not pack.manifest.counts[table]:
        return []
    where, values = condition
    return [no for (no,) in pack.rows(f'SELECT "no" FROM {table} WHERE {where}', *values, table=table)]


def speaking_of(pack: Pack, id: str) -> list[int]:
    """Return the numbers of the events whose record holds the id, as that of a source or of another event."""
    return [no for (no,) in pack.rows('SELECT "no" FROM events WHERE contains(record, ?)', f'"{id}"', table="events")]


def _others(pack: Pack, table: str, ids: Sequence[str]) -> list[tuple[Any, ...]]:
    marks = ", ".join("?" * len(ids))
    return pack.rows(f"SELECT id FROM others WHERE table_name = ? AND id IN ({marks})", table, *ids, table="others")


def near_ids(pack: Pack, id: str, *tables: str) -> tuple[str, ...]:
    """Return the id most similar to `id` of links, sources, events and stories."""
    if len(id) > LONGEST_SLIP:
        return ()
    found: list[str] = []
    for table in tables or ("links", "sources", "events", "others"):
        stories = "table_name = 'stories' AND " if table == "others" else ""
        near = f"SELECT id FROM {table} WHERE {stories}{alike('id', '$1', NEAREST_SLIP)}"
        found += (name for (name,) in pack.rows(near, id.lower(), table=table))
    return suggest(id, found)


def among(column: str, numbers: Iterable[int]) -> Condition:
    """Return the condition that a column has one of these numbers."""
    return Condition(f"{column} IN (SELECT unnest(?::BIGINT[]))", (sorted(set(numbers)),))


def all_of(*conditions: Condition) -> Condition:
    """Return the condition that all of these are met."""
    sql = " AND ".join(each.sql for each in conditions) or "true"
    return Condition(sql, tuple(value for each in conditions for value in each.values))
