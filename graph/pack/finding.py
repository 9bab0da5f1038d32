"""The part of a pack that a search needs: the records whose names may be like a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from graph.build import BuiltGraph
from graph.pack.pack import Pack
from graph.query.name_search import LEAST_ALIKE, SHORTEST_SOUND
from graph.query.named import TYPES, Compared
from graph.query.verbs import LEADS_ON, plural_verb, verb
from graph.records.names import fold, sounds

__all__ = ["MOST_FOUND", "MOST_LINKS_FOUND", "MOST_SENTENCES", "alike", "least", "of_search"]

_SAME: Final = 97  # from here a phrase counts in full
MOST_FOUND: Final = 2_000  # names that a search judges, the likeliest first
MOST_LINKS_FOUND: Final = 200  # links, besides those between two actors that it names; more for a larger limit
MOST_SENTENCES: Final = 100_000  # links of a pack whose sentences are searched, in up to 1 s
_NEAR_START: Final = 95.0  # the score of a name that the text begins
_NEAR_BEGUN: Final = 93.0  # of one in which it begins a word
_SHORT: Final = 16  # letters of a text that is no word's likeness by `_NEAR_BEGUN`
_EVERY_LETTER: Final = 0.001  # for a text whose letters are not compared
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


def _same_letters(column: str, text: str, least: float) -> str:
    """Return an SQL condition that every pair of texts in ASCII with at least this ratio meets, far cheaper to test.

    A letter that only one of them has takes an edit. `$letters` is the number of different letters of the text.
    """
    fewest = f"1 - {(100 - least) / 100} * (length({column}) + length({text})) / $letters - 1e-9"
    is_ascii = f"{column} <> '' AND strlen({column}) = length({column})"
    return f"CASE WHEN {is_ascii} THEN jaccard({column}, {text}) >= {fewest} ELSE true END"


_IN_ORDER: Final = "array_to_string(list_sort(string_split(folded, ' ')), ' ')"


def _found(ways: str, least: float, in_order: str) -> str:
    """Return the query for the records of `ways` that may be like a text, the likeliest first.

    Args:
        ways: The SQL of all ways to find a record.
        least: The score from which a name is alike. Those alike by sound or in one word are omitted for `_NEAR_BEGUN`
            or more, which they do not reach.
        in_order: The SQL for the words of a way in order.
    """
    loosely = f"""
            OR (length($heard) >= {SHORTEST_SOUND} AND contains(said, $heard))
            OR contains(folded, ' ') AND len(list_filter(string_split(folded, ' '),
                lambda word: length(word) > 3 AND {alike("word", "$folded", least + 4)})) > 0"""
    return f"""
WITH ways AS ({ways}), judged AS (
    SELECT type, id, length(shown) AS long, CASE
        WHEN folded = $folded OR replace(folded, ' ', '') = $joined THEN 5
        WHEN sort = 'code' THEN 0
        WHEN sort = 'phrase' AND {alike("folded", "$folded", _SAME)} THEN 4.6
        WHEN starts_with(folded, $folded) THEN 4
        WHEN contains(' ' || folded, ' ' || $folded) THEN 3
        WHEN contains(folded, $begun) AND contains(' ' || folded, ' ' || $begun)
            AND list_has_all(string_split(folded, ' '), $whole) THEN 2
        WHEN {_near("folded", "$folded", least)} AND {_same_letters("folded", "$folded", least)}
            AND ({alike("folded", "$folded", least)} OR {alike(in_order, "$in_order", least)})
            {loosely if least < _NEAR_BEGUN else ""} THEN 1
        ELSE 0 END - CASE WHEN sort IN ('phrase', 'beside') THEN 0.5 ELSE 0 END AS rank
    FROM ways
)
SELECT type, id FROM judged WHERE rank > 0 GROUP BY type, id
ORDER BY max(rank) DESC, min(long), type, id LIMIT $most
"""


_IDS: Final = """
    SELECT 'link' AS type, id, 'phrase' AS sort, replace(id, '-', ' ') AS folded, '' AS said, id AS shown FROM links
    {}UNION ALL
    SELECT 'link', id, 'phrase', replace(former, '-', ' '), '', former FROM former WHERE table_name = 'links'
"""
_ROLE: Final = """CASE WHEN contains(l.record, '"role":')
    THEN ' ' || trim(regexp_replace(lower(strip_accents(l.record ->> '$.role')),
        '[^\\pL\\pN]+', ' ', 'g')) ELSE '' END"""
_SENTENCES: Final = f"""
    WITH named AS (
        SELECT a."no" AS "no", n.folded AS folded, n.said AS said, contains(a.record, '"plural":true') AS plural
        FROM actors a JOIN names n ON n.type = 'actor' AND n.sort = 'name' AND n.id = a.id AND n.shown = a.name
    ), verbs AS (SELECT unnest($verbs, recursive := true)), said AS (
        SELECT l.id AS id, one.folded || {_ROLE} || CASE WHEN regexp_matches({_ROLE}, '{LEADS_ON.pattern}') THEN ''
            WHEN one.plural THEN ' ' || many ELSE ' ' || single END || ' ' || other.folded AS folded,
            one.said || verbs.said || other.said AS said
        FROM links l JOIN verbs ON verbs.kind = l.kind_no
        JOIN named one ON one."no" = l.source_no JOIN named other ON other."no" = l.target_no
    )
    SELECT 'link' AS type, id, 'phrase' AS sort, folded, said, folded AS shown FROM said
"""
_WAYS: Final = "SELECT type, id, sort, folded, in_order, said, shown FROM names WHERE list_contains($types, type)"
_FINDING: Final = {least: _found(_WAYS, least, "in_order") for least in (LEAST_ALIKE, _NEAR_BEGUN, _NEAR_START)}
_COUNTING: Final = """
SELECT count(DISTINCT (type, id)) FROM names
WHERE list_contains($types, type) AND (folded = $folded AND sort <> 'beside' OR sort = 'name' AND {begun})
"""
_AS_GOOD: Final = {
    _NEAR_START: _COUNTING.format(begun="starts_with(folded, $folded)"),  # few row groups: names are in order
    _NEAR_BEGUN: _COUNTING.format(begun="contains(folded, $folded) AND contains(' ' || folded, ' ' || $folded)"),
}
_FINDING_LINKS: Final = _found(f"{_IDS.format('')} UNION ALL ({_SENTENCES})", LEAST_ALIKE + 10, _IN_ORDER)
_FINDING_IDS: Final = f"""
SELECT type, id FROM ({_IDS.format("WHERE contains(id, $begun) ")})
WHERE contains(folded, $begun) AND contains(' ' || folded, ' ' || $begun)
    AND list_has_all(string_split(folded, ' '), $whole)
ORDER BY NOT contains(' ' || folded, ' ' || $folded), length(shown), id LIMIT $most
"""


def of_search(pack: Pack, text: str, limit: int = 10, types: Sequence[str] = ()) -> BuiltGraph:
    """Return the records whose names may be like `text`, links by their sentences, ids and actors.

    Where the text begins `limit` names, or words of names, nothing that is less alike is looked for. In a pack of more
    than `MOST_SENTENCES` links, these are found by words of their ids, and by both their actors.

    Args:
        pack: Where to search.
        text: As `graph.query.name_search.search` takes it.
        limit: The number of records that the answer has room for.
        types: Of `graph.query.named.TYPES`; all if empty.
    """
    wanted = Compared(text[:_LONGEST])
    if not wanted.folded:
        return pack.built()
    *whole, begun = wanted.words
    forms: dict[str, object] = {"folded": wanted.folded, "whole": whole, "begun": begun}
    letters = len(set(wanted.folded)) if wanted.folded.isascii() else _EVERY_LETTER
    close = forms | {"joined": wanted.joined, "in_order": wanted.in_order, "letters": letters}
    loose = close | {"heard": "".join(wanted.said)}
    found: dict[str, list[str]] = {type: [] for type in TYPES}
    score = least(pack, wanted, limit, types)
    given = loose if score < _NEAR_BEGUN else close
    rows = pack.named_rows(_FINDING[score], **given, types=list(types or TYPES), most=MOST_FOUND)
    most = min(MOST_FOUND, max(MOST_LINKS_FOUND, 10 * limit))
    if types and "link" not in types:
        pass
    elif pack.manifest.counts["links"] <= MOST_SENTENCES:
        rows += pack.named_rows(_FINDING_LINKS, **loose, verbs=_verbs(pack), most=most)
    elif score < _NEAR_BEGUN:
        rows += pack.named_rows(_FINDING_IDS, **forms, most=most)
    for type, id in rows:
        found[type].append(id)
    exact = (text.strip(), wanted.folded.replace(" ", "-"))
    links = set(pack.numbers("links", [*exact, *found["link"]]).values()) | _between(pack, wanted.words)
    return pack.built(
        links,
        pack.numbers("actors", found["actor"]).values(),
        sources=pack.numbers("sources", found["source"]).values(),
        events=pack.numbers("events", found["event"]).values(),
        stories=found["story"],
    )


def least(pack: Pack, wanted: Compared, limit: int, types: Sequence[str]) -> float:
    """Return the score that the last of `limit` results has at least: there may be as many names that are as good."""
    if 1 < len(wanted.folded) <= _SHORT:
        for score, counting in _AS_GOOD.items():
            if pack.named_rows(counting, folded=wanted.folded, types=list(types or TYPES))[0][0] >= limit:
                return score
    return LEAST_ALIKE


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
