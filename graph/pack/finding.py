"""The part of a pack that a search needs: the records whose names may be like a text."""

from __future__ import annotations

from typing import Final

from graph.build import BuiltGraph
from graph.pack.pack import Pack
from graph.query.name_search import LEAST_ALIKE, SHORTEST_SOUND
from graph.query.named import Compared
from graph.query.verbs import plural_verb, verb
from graph.records.names import fold, sounds

__all__ = ["MOST_FOUND", "MOST_LINKS_FOUND", "MOST_SENTENCES", "alike", "of_search"]

_SAME: Final = 97  # from here a phrase counts in full
MOST_FOUND: Final = 2_000  # names that a search judges, the likeliest first
MOST_LINKS_FOUND: Final = 200  # links, besides those between two actors that it names; more for a larger limit
MOST_SENTENCES: Final = 100_000  # links of a pack whose sentences are searched, in up to 1 s
_LONGEST: Final = 1_000  # characters of the text that are compared
_MOST_JOINED: Final = 20  # actors between which links are found


def alike(column: str, text: str, least: float) -> str:
    """Return an SQL condition that every pair of texts with at least this ratio (of 100, by rapidfuzz) meets.

    The ratio counts deleted and inserted letters, of which a substitution is two: never fewer than edits.
    """
    edits = f"levenshtein({column}, {text}) <= {(100 - least) / 100} * (length({column}) + length({text}))"
    return f"({_near(column, text, least)} AND {edits})"


def _near(column: str, text: str, least: float) -> str:
    """Return the part of that condition that the lengths alone must meet."""
    both = f"(length({column}) + length({text}))"
    return f"abs(length({column}) - length({text})) <= {(100 - least) / 100} * {both}"


_IN_ORDER: Final = "array_to_string(list_sort(string_split(folded, ' ')), ' ')"


def _found(ways: str, least: float, in_order: str) -> str:
    """Return the query for the records of `ways` that may be like a text, the likeliest first.

    `in_order` is the SQL for the words of a way in order.
    """
    return f"""
WITH ways AS ({ways}), judged AS (
    SELECT type, id, length(shown) AS long, CASE
        WHEN folded = $folded OR replace(folded, ' ', '') = $joined THEN 5
        WHEN sort = 'code' THEN 0
        WHEN sort = 'phrase' AND {alike("folded", "$folded", _SAME)} THEN 4.6
        WHEN starts_with(folded, $folded) THEN 4
        WHEN contains(' ' || folded, ' ' || $folded) THEN 3
        WHEN list_has_all(string_split(folded, ' '), $whole) AND contains(' ' || folded, ' ' || $begun) THEN 2
        WHEN {alike("folded", "$folded", least)}
            OR CASE WHEN {_near("folded", "$in_order", least)} THEN {alike(in_order, "$in_order", least)} END
            OR (length($heard) >= {SHORTEST_SOUND} AND contains(said, $heard))
            OR len(list_filter(string_split(folded, ' '),
                lambda word: length(word) > 3 AND {alike("word", "$folded", least + 4)})) > 0 THEN 1
        ELSE 0 END - CASE WHEN sort IN ('phrase', 'beside') THEN 0.5 ELSE 0 END AS rank
    FROM ways
)
SELECT type, id FROM judged WHERE rank > 0 GROUP BY type, id
ORDER BY max(rank) DESC, min(long), type, id LIMIT $most
"""


_IDS: Final = """
    SELECT 'link' AS type, id, 'phrase' AS sort, replace(id, '-', ' ') AS folded, '' AS said, id AS shown FROM links
    UNION ALL SELECT 'link', id, 'phrase', replace(former, '-', ' '), '', former FROM former WHERE table_name = 'links'
"""
_ROLE: Final = """CASE WHEN contains(l.record, '"role":')
    THEN ' ' || trim(regexp_replace(lower(strip_accents(l.record ->> '$.role')),
        '[^\\pL\\pN]+', ' ', 'g')) ELSE '' END"""
_SENTENCES: Final = f"""
    WITH named AS (
        SELECT a."no" AS "no", n.folded AS folded, n.said AS said, contains(a.record, '"plural":true') AS plural
        FROM actors a JOIN names n ON n.type = 'actor' AND n.sort = 'name' AND n.id = a.id AND n.shown = a.name
    ), verbs AS (SELECT unnest($verbs, recursive := true)), said AS (
        SELECT l.id AS id, one.folded || {_ROLE} || ' ' || CASE WHEN one.plural THEN many ELSE single END
            || ' ' || other.folded AS folded, one.said || verbs.said || other.said AS said
        FROM links l JOIN verbs ON verbs.kind = l.kind_no
        JOIN named one ON one."no" = l.source_no JOIN named other ON other."no" = l.target_no
    )
    SELECT 'link' AS type, id, 'phrase' AS sort, folded, said, folded AS shown FROM said
"""
_FINDING: Final = _found("SELECT type, id, sort, folded, in_order, said, shown FROM names", LEAST_ALIKE, "in_order")
_FINDING_LINKS: Final = _found(f"{_IDS} UNION ALL ({_SENTENCES})", LEAST_ALIKE + 10, _IN_ORDER)
_FINDING_IDS: Final = f"""
SELECT type, id FROM ({_IDS})
WHERE contains(folded, $begun) AND contains(' ' || folded, ' ' || $begun)
    AND list_has_all(string_split(folded, ' '), $whole)
ORDER BY NOT contains(' ' || folded, ' ' || $folded), length(shown), id LIMIT $most
"""


def of_search(pack: Pack, text: str, limit: int = 10) -> BuiltGraph:
    """Return the records whose names may be like `text`, links by their sentences, ids and actors.

    In a pack of more than `MOST_SENTENCES` links, these are found by words of their ids, and by both their actors.
    """
    wanted = Compared(text[:_LONGEST])
    if not wanted.folded:
        return pack.built()
    *whole, begun = wanted.words
    forms: dict[str, object] = {"folded": wanted.folded, "whole": whole, "begun": begun}
    close = forms | {"joined": wanted.joined, "in_order": wanted.in_order, "heard": "".join(wanted.said)}
    found: dict[str, list[str]] = {"actor": [], "event": [], "source": [], "story": [], "link": []}
    rows = pack.named_rows(_FINDING, **close, most=MOST_FOUND)
    most = min(MOST_FOUND, max(MOST_LINKS_FOUND, 10 * limit))
    if pack.manifest.counts["links"] <= MOST_SENTENCES:
        rows += pack.named_rows(_FINDING_LINKS, **close, verbs=_verbs(pack), most=most)
    else:
        rows += pack.named_rows(_FINDING_IDS, **forms, most=most)
    for type, id in rows:
        found[type].append(id)
    links = set(pack.numbers("links", [text.strip(), *found["link"]]).values()) | _between(pack, wanted.words)
    return pack.built(
        links,
        pack.numbers("actors", found["actor"]).values(),
        sources=pack.numbers("sources", found["source"]).values(),
        events=pack.numbers("events", found["event"]).values(),
        stories=found["story"],
    )


def _verbs(pack: Pack) -> list[dict[str, object]]:
    """Return the verb of each kind, by number, folded, in both numbers."""
    found: list[dict[str, object]] = []
    for no, kind in enumerate(pack.kinds):
        said = fold(verb(kind))
        many = fold(plural_verb(verb(kind))) if kind.verb else said
        found.append({"kind": no, "single": said, "many": many, "said": "".join(sounds(said))})
    return found


def _between(pack: Pack, words: tuple[str, ...]) -> set[int]:
    """Return the numbers of the links between two actors that `words` name one after the other."""
    cuts = range(1, len(words))
    parts = {" ".join(words[:at]) for at in cuts} | {" ".join(words[at:]) for at in cuts}
    if not parts:
        return set()
    rows = pack.named_rows(
        "SELECT DISTINCT id FROM names WHERE type = 'actor' AND sort = 'name' AND list_contains($parts, folded) "
        f"ORDER BY id LIMIT {_MOST_JOINED}",
        parts=sorted(parts),
    )
    actors = ", ".join(map(str, pack.numbers("actors", [id for (id,) in rows]).values()))
    if not actors:
        return set()
    among = f"SELECT DISTINCT link_no FROM steps WHERE from_no IN ({actors}) AND to_no IN ({actors}) LIMIT {MOST_FOUND}"
    return {no for (no,) in pack.rows(among, table="steps")}
