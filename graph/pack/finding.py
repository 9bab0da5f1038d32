"""The part of a pack that a search needs: the records whose names may be like a text."""

from __future__ import annotations

from typing import Final

from graph.build import BuiltGraph
from graph.pack.pack import Pack
from graph.query.name_search import LEAST_ALIKE, SHORTEST_SOUND
from graph.query.named import Compared

__all__ = ["MOST_FOUND", "alike", "of_search"]

MOST_FOUND: Final = 2_000  # names that a search judges, the likeliest first
_LONGEST: Final = 1_000  # characters of the text that are compared
_MOST_JOINED: Final = 20  # actors between which links are found


def alike(column: str, text: str, least: float) -> str:
    """Return an SQL condition that every pair of texts with at least this ratio (of 100, by rapidfuzz) meets.

    The ratio counts deleted and inserted letters, of which a substitution is two: never fewer than edits.
    """
    both = f"(length({column}) + length({text}))"
    share = (100 - least) / 100
    near = f"abs(length({column}) - length({text})) <= {share} * {both}"
    return f"({near} AND levenshtein({column}, {text}) <= {share} * {both})"


_FINDING: Final = f"""
WITH judged AS (
    SELECT type, id, length(shown) AS long, CASE
        WHEN folded = $folded OR replace(folded, ' ', '') = $joined THEN 5
        WHEN sort = 'code' THEN 0
        WHEN starts_with(folded, $folded) THEN 4
        WHEN contains(' ' || folded, ' ' || $folded) THEN 3
        WHEN list_has_all(string_split(folded, ' '), $whole) AND contains(' ' || folded, ' ' || $begun) THEN 2
        WHEN {alike("folded", "$folded", LEAST_ALIKE)} OR {alike("in_order", "$in_order", LEAST_ALIKE)}
            OR (length($heard) >= {SHORTEST_SOUND} AND contains(said, $heard))
            OR len(list_filter(string_split(folded, ' '),
                lambda word: length(word) > 3 AND {alike("word", "$folded", LEAST_ALIKE + 4)})) > 0 THEN 1
        ELSE 0 END - CASE WHEN sort IN ('phrase', 'beside') THEN 0.5 ELSE 0 END AS rank
    FROM names
)
SELECT type, id FROM judged WHERE rank > 0 GROUP BY type, id
ORDER BY max(rank) DESC, min(long), type, id LIMIT {MOST_FOUND}
"""


def of_search(pack: Pack, text: str) -> BuiltGraph:
    """Return the records whose names may be like `text`; of links, those of that id and between two actors it names.

    The sentences of links are not in a pack: "Iran trains Hamas" finds such a link by its actors alone.
    """
    wanted = Compared(text[:_LONGEST])
    if not wanted.folded:
        return pack.built()
    *whole, begun = wanted.words
    forms = {"folded": wanted.folded, "joined": wanted.joined, "in_order": wanted.in_order}
    rows = pack.named_rows(_FINDING, **forms, heard="".join(wanted.said), whole=whole, begun=begun)
    found: dict[str, list[str]] = {"actor": [], "event": [], "source": [], "story": []}
    for type, id in rows:
        found[type].append(id)
    links = set(pack.numbers("links", [text.strip()]).values()) | _between(pack, wanted.words)
    return pack.built(
        links,
        pack.numbers("actors", found["actor"]).values(),
        sources=pack.numbers("sources", found["source"]).values(),
        events=pack.numbers("events", found["event"]).values(),
        stories=found["story"],
    )


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
