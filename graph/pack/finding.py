"""The part of a pack that a search needs: the records whose names may be like a text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from math import floor
from typing import Final

from graph.build import BuiltGraph
from graph.pack.letters import LETTERS, marks_of
from graph.pack.pack import Pack
from graph.pack.schema import FIRST_WORD
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
_ROUNDING: Final = 1e-9
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

    A letter that only one of them has takes an edit. `$different` is the number of different letters of the text.
    """
    fewest = f"1 - {(100 - least) / 100} * (length({column}) + length({text})) / $different - 1e-9"
    is_ascii = f"{column} <> '' AND strlen({column}) = length({column})"
    return f"CASE WHEN {is_ascii} THEN jaccard({column}, {text}) >= {fewest} ELSE true END"


_IN_ORDER: Final = "array_to_string(list_sort(string_split(folded, ' ')), ' ')"
_LESS: Final = "CASE WHEN sort IN ('phrase', 'beside') THEN 0.5 ELSE 0 END"
_LIKELIEST: Final = """
SELECT type, {0} FROM judged WHERE rank > 0 GROUP BY type, {0}
ORDER BY max(rank) DESC, min(long), type, {0} LIMIT $most
"""
_HEARD: Final = f"(length($heard) >= {SHORTEST_SOUND} AND contains(said, $heard))"
_MISSING: Final = "bit_count($letters::UBIGINT & ~letters)::INTEGER + bit_count($more_letters::UBIGINT & ~more_letters)"
_EDITS: Final = (
    "bit_count(xor(letters, $letters::UBIGINT))::INTEGER + bit_count(xor(more_letters, $more_letters::UBIGINT))"
)
_WORDS_HELD: Final = (
    "(bit_count($words::UBIGINT & ~letters) = 0 AND bit_count($more_words::UBIGINT & ~more_letters) = 0)"
)


def _closeness(column: str, text: str) -> str:
    """Return the SQL for how close two texts are, up to 1: no less than their ratio by rapidfuzz."""
    return f"1 - levenshtein({column}, {text}) / (length({column}) + length({text}))"


def _found_names(least: float) -> str:
    """Return the query for type and number of the records whose names may be like a text, the likeliest first.

    `$letters` and `$more_letters` are the bits of the text (`graph.pack.letters`), `$words` and `$more_words` those
    that any of its words has; at most `$missing` of its letters may be missing in a name of which it is like one word.

    Args:
        least: The score from which a name is alike. Those alike by sound or in one word are omitted for `_NEAR_BEGUN`
            or more, which they do not reach.
    """
    close = f"""greatest({_closeness("folded", "$folded")},
                CASE WHEN contains(folded, ' ') OR $in_order <> $folded
                    THEN {_closeness("in_order", "$in_order")} ELSE 0 END)"""
    heard = _HEARD if least < _NEAR_BEGUN else "false"
    like_a_word = f"""CASE WHEN length(word) > 3 AND {_near("word", "$folded", least + 4)}
        THEN CASE WHEN {_same_letters("word", "$folded", least + 4)}
            THEN {alike("word", "$folded", least + 4)} ELSE false END
        ELSE false END"""
    of_words = f"""
    UNION ALL
    SELECT type, record_no, long, {_closeness("word", "$folded")} - 0.04 - less AS rank FROM (
        SELECT type, record_no, long, {_LESS} AS less, unnest(string_split(folded, ' ')) AS word FROM ways
        WHERE {_MISSING} <= $missing AND sort <> 'code' AND contains(folded, ' '))
    WHERE {like_a_word}"""
    return f"""
WITH ways AS ({_WAYS}), measured AS (
    SELECT *, CASE WHEN NOT held THEN 0
        WHEN folded = $folded OR replace(folded, ' ', '') = $joined THEN 5
        WHEN starts_with(folded, $folded) THEN 4
        WHEN contains(' ' || folded, ' ' || $folded) THEN 3
        WHEN contains(folded, $begun) AND contains(' ' || folded, ' ' || $begun)
            AND list_has_all(string_split(folded, ' '), $whole) THEN 2
        ELSE 0 END AS found, CASE WHEN fits AND {_near("folded", "$folded", least)} THEN {close} ELSE 0 END AS close
    FROM (SELECT *, {_WORDS_HELD} AS held, {_EDITS} <= {(100 - least) / 100} * (length(folded) + length($folded))
        AS fits, {heard} AS heard FROM ways) WHERE held OR fits OR heard
), judged AS (
    SELECT type, record_no, long, CASE
        WHEN found = 5 THEN 5
        WHEN sort = 'code' THEN 0
        WHEN sort = 'phrase' AND close >= {_SAME / 100} THEN 4.6
        WHEN found > 0 THEN found
        WHEN close >= {least / 100 - _ROUNDING} THEN close
        WHEN heard THEN 0.88
        ELSE 0 END - {_LESS} AS rank
    FROM measured
    {of_words if least < _NEAR_BEGUN else ""}
)
{_LIKELIEST.format("record_no")}"""


def _found_links(ways: str) -> str:
    """Return the query for the links of `ways` that may be like a text, the likeliest first."""
    least = LEAST_ALIKE + 10
    return f"""
WITH ways AS ({ways}), judged AS (
    SELECT type, id, length(shown) AS long, CASE
        WHEN folded = $folded OR replace(folded, ' ', '') = $joined THEN 5
        WHEN {alike("folded", "$folded", _SAME)} THEN 4.6
        WHEN starts_with(folded, $folded) THEN 4
        WHEN contains(' ' || folded, ' ' || $folded) THEN 3
        WHEN contains(folded, $begun) AND contains(' ' || folded, ' ' || $begun)
            AND list_has_all(string_split(folded, ' '), $whole) THEN 2
        WHEN {_near("folded", "$folded", least)} AND {_same_letters("folded", "$folded", least)}
            AND ({alike("folded", "$folded", least)} OR {alike(_IN_ORDER, "$in_order", least)})
            OR {_HEARD}
            OR contains(folded, ' ') AND len(list_filter(string_split(folded, ' '),
                lambda word: length(word) > 3 AND {alike("word", "$folded", least + 4)})) > 0 THEN 1
        ELSE 0 END AS rank
    FROM ways
)
{_LIKELIEST.format("id")}"""


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
_WAYS: Final = "SELECT * FROM names WHERE contains($types, type)"
_FINDING: Final = {least: _found_names(least) for least in (LEAST_ALIKE, _NEAR_BEGUN, _NEAR_START)}
_COUNTING: Final = """
SELECT count(DISTINCT (type, record_no)) FROM names WHERE contains($types, type) AND {begun}
"""
_AS_GOOD: Final = {
    # few row groups: names are in order
    _NEAR_START: _COUNTING.format(
        begun="(folded = $folded AND sort <> 'beside' OR sort = 'name' AND starts_with(folded, $folded))"
    ),
    _NEAR_BEGUN: _COUNTING.format(
        begun=f"""CASE WHEN {_MISSING} = 0 THEN folded = $folded AND sort <> 'beside'
            OR sort = 'name' AND contains(' ' || folded, ' ' || $folded) ELSE false END"""
    ),
}
_FINDING_LINKS: Final = _found_links(f"{_IDS.format('')} UNION ALL ({_SENTENCES})")
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
    close = forms | {"joined": wanted.joined, "in_order": wanted.in_order}
    different = len(set(wanted.folded)) if wanted.folded.isascii() else _EVERY_LETTER
    loose: dict[str, object] = {"heard": "".join(wanted.said), "different": different}
    found: dict[str, list[int]] = {type: [] for type in TYPES}
    score = least(pack, wanted, limit, types)
    given = close | _marked(wanted) | ({} if score >= _NEAR_BEGUN else loose | {"missing": _most_missing(wanted)})
    for type, no in pack.named_rows(_FINDING[score], **given, types=" ".join(types or TYPES), most=MOST_FOUND):
        found[type].append(no)
    ids: list[tuple[str, str]] = []
    most = min(MOST_FOUND, max(MOST_LINKS_FOUND, 10 * limit))
    if types and "link" not in types:
        pass
    elif pack.manifest.counts["links"] <= MOST_SENTENCES:
        ids = pack.named_rows(_FINDING_LINKS, **close, **loose, verbs=_verbs(pack), most=most)
    elif score < _NEAR_BEGUN and _in_ids(pack, whole, begun):
        ids = pack.named_rows(_FINDING_IDS, **forms, most=most)
    exact = (text.strip(), wanted.folded.replace(" ", "-"))
    links = set(pack.numbers("links", [*exact, *(id for _, id in ids)]).values()) | _between(pack, wanted.words)
    stories = [id for number, id in enumerate(pack.story_ids()) if number in found["story"]] if found["story"] else ()
    return pack.built(links, found["actor"], sources=found["source"], events=found["event"], stories=stories)


def least(pack: Pack, wanted: Compared, limit: int, types: Sequence[str]) -> float:
    """Return the score that the last of `limit` results has at least: there may be as many names that are as good."""
    if 1 < len(wanted.folded) <= _SHORT:
        asked: dict[str, object] = {"folded": wanted.folded, "types": " ".join(types or TYPES)}
        letters = dict(zip(LETTERS, marks_of(wanted.folded), strict=True))
        for score, given in ((_NEAR_START, asked), (_NEAR_BEGUN, asked | letters)):
            if pack.named_rows(_AS_GOOD[score], **given)[0][0] >= limit:
                return score
    return LEAST_ALIKE


def _marked(wanted: Compared) -> dict[str, object]:
    """Return the bits of a text, and those that any of its words has."""
    words = [0, 0]
    for word in wanted.distinct:
        words = [held | more for held, more in zip(words, marks_of(word), strict=True)]
    names = (*LETTERS, "words", "more_words")
    return dict(zip(names, (*marks_of(wanted.folded), *words), strict=True))


def _most_missing(wanted: Compared) -> int:
    """Return how many letters of a text may be missing in a word that is alike; below 0 no word can be."""
    ratio = (LEAST_ALIKE + 4) / 100
    common = ratio / (2 - ratio) * len(wanted.folded)  # the fewest letters in common, all those of the word
    return floor(len(wanted.folded) - common - wanted.folded.count(" ") + _ROUNDING)


def _in_ids(pack: Pack, whole: Sequence[str], begun: str) -> bool:
    """Return whether there may be a link whose id has these whole words, and one that begins so."""
    bounds = [(word, word) for word in whole] + [(begun, begun + chr(sys.maxunicode))]
    words = "SELECT word FROM words WHERE word BETWEEN ? AND ? LIMIT 1"
    return all(pack.rows(words, *each, table="words") for each in bounds if each[0] >= FIRST_WORD)


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
    if not rows:
        return set()
    actors = list(pack.numbers("actors", [id for (id,) in rows]).values())
    among = f"""SELECT DISTINCT link_no FROM steps WHERE from_no IN (SELECT unnest(?::BIGINT[]))
        AND to_no IN (SELECT unnest(?::BIGINT[])) LIMIT {MOST_FOUND}"""
    return {no for (no,) in pack.rows(among, actors, actors, table="steps")}
