"""The wording of answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from graph.query.blocks import Mark, Words
from graph.query.verbs import joined
from graph.records.date_words import ONGOING, at_date, date_words
from graph.records.dates import OPEN, Window, iso, parse_date
from graph.records.filters import Filter
from graph.records.grades import CREDIBILITY_WORDS, RELIABILITY_WORDS, status_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from graph.build import BuiltGraph
    from graph.records.model import Amount, Claim, Link
    from graph.records.periods import Period
    from graph.records.walks import Walk

__all__ = [
    "OUT_OF_WORK",
    "QUALIFIER_WORDS",
    "amount",
    "asked",
    "clause",
    "count",
    "days",
    "evidence",
    "from_to",
    "grade",
    "grade_words",
    "judged",
    "lasted",
    "listed",
    "named",
    "on_days",
    "opening",
    "sentence",
    "still_so",
    "time_asked",
    "whole_and_parts",
]

OUT_OF_WORK: Final = "the search reached its limit (`work` allows more)"
QUALIFIER_WORDS = {"about": "about", "up-to": "up to", "at-least": "at least"}
_BOUNDS: Final = re.compile(r"\[([^,.\[\]]*+)\.\.([^,.\[\]]*+)\]")  # some day between two
_PLAIN: Final = re.compile(r"\d{4}(-\d\d){0,2}")
_MOST_CITED = 4  # sources named in a line of evidence


def count(number: int, noun: str, nouns: str = "") -> str:
    """Return "1 link", "2 links"; `nouns` is the plural, if it is not made with an s."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"


def named(graph: BuiltGraph, actor: str) -> str:
    """Return "Hezbollah (hezbollah)"."""
    return f"{graph.actor(actor).name} ({actor})"


def listed(names: Sequence[str], most: int = 10, *, omitted: int = 0) -> str:
    """Return "a, b and 3 more": at most `most` of the names, to which those omitted are added."""
    shown = ", ".join(names[:most])
    left = max(0, len(names) - most) + omitted
    return f"{shown} and {left:,} more" if left else shown


def lasted(link: Link) -> str:
    """Return when a link held: "2012 to 2014", "on 2013-12-28", "since the 1990s, ongoing", "last confirmed 2024-05".

    For several periods, their certain times: "documented for 1990, 1994 to 1999 and since 2010, ongoing"; if a period
    has no certain time, all are joined with "; ".
    """
    known = [words for span in link.spans if (words := _documented(span))]
    if len(known) == len(link.spans) > 1:
        *most, last = known
        return f"documented for {', '.join(most)} and {last}"
    return "; ".join(map(_lasted, link.spans))


def _documented(span: Link | Period) -> str | None:
    """Return the time in which a period certainly held, as its sources state it; None if there is no such time."""
    if span.start is None or span.end is None:
        return None
    first = _BOUNDS.sub(r"\2", span.start.text)
    last = _BOUNDS.sub(r"\1", span.end.text)
    if not (_PLAIN.fullmatch(first) and (last == OPEN.text or _PLAIN.fullmatch(last))):
        return None
    if last == OPEN.text:
        return f"since {first}, {ONGOING}"
    if first == last:
        return first
    return f"{first} to {last}" if parse_date(first).earliest <= parse_date(last).latest else None


def _lasted(link: Link | Period) -> str:
    start = date_words(link.start) if link.start else None
    since = f"since {start}, " if start else ""
    if link.end is None:
        return f"{since}end unknown" if start else "dates unknown"
    if link.end.text == OPEN.text:
        return f"{since}{ONGOING}"
    if still_so(link):
        return _still_so(link, since, link.end.text[1:-3])
    end = date_words(link.end)
    if link.start and link.start.text == link.end.text:
        return f"on {start}" if link.start.earliest == link.start.latest else f"within {start}"
    if start is None:
        return f"until {end}"
    return f"from {start} until {end}" if " " in f"{start}{end}" else f"{start} to {end}"


def _still_so(link: Link | Period, since: str, seen: str) -> str:
    if link.start and link.start.text == f"[..{seen}]":
        return f"seen {at_date(parse_date(seen))}"
    if link.start and link.start.text == seen:
        return f"{since}end unknown"
    return f"{since}last confirmed {date_words(parse_date(seen))}"


def days(window: Window | tuple[int, int]) -> str:
    """Return a span of days: "2013-01-01 to 2013-12-31", "from 2013-01-01", "up to 2013-12-31", "any day"."""
    first, last = iso(window[0]), iso(window[1])
    if first and last:
        return first if first == last else f"{first} to {last}"
    if first:
        return f"from {first}"
    return f"up to {last}" if last else "any day"


def time_asked(filter: Filter) -> str:
    """Return the time that a filter asks about in words: "2013", "2012 to 2014", "2012 or later", "any day"."""
    if filter.on is not None:
        return str(filter.on)
    first, _, last = (part.strip() for part in str(filter.between or "").partition(".."))
    if first and last:
        return f"{first} to {last}"
    return f"{first} or later" if first else f"{last} or earlier" if last else "any day"


def on_days(window: Window | tuple[int, int]) -> str:
    """Return on which days: "on days 2013-01-01 to 2013-12-31", "on 2013-01-01", "on days from 2013-01-01"."""
    return (
        f"on {'' if window[0] == window[1] else 'days '}{days(window)}" if days(window) != "any day" else "on any day"
    )


def still_so(link: Link | Period) -> bool:
    """Return whether the link has no known end, but a day on which it still held: its end is `[DATE..]`."""
    return link.end is not None and link.end.text.startswith("[") and link.end.text.endswith("..]")


def grade(graph: BuiltGraph, claim: Claim) -> str:
    """Return the Admiralty grade of a claim, such as B2: the effective letter, then the claim's credibility.

    The letter is the worst of the source's own and of those of all that it derives from.
    """
    return f"{graph.origins.letters[claim.source]}{claim.credibility}"


def grade_words(graph: BuiltGraph, claim: Claim) -> str:
    """Return the grade in words, with a note if the source has the lower grade of its original."""
    source, letter = graph.source(claim.source), graph.origins.letters[claim.source]
    own = source.reliability
    below = "" if letter == own else f" as its original is ({own} by itself)"
    return f"{RELIABILITY_WORDS[letter]}{below}; {CREDIBILITY_WORDS[claim.credibility]}"


def amount(amount: Amount) -> str:
    """Return "about 100,000,000 USD a year (2020)"."""
    value = f"{amount.value:,}" + (f" to {amount.upper:,}" if amount.upper is not None else "")
    words = [QUALIFIER_WORDS.get(amount.qualifier or "", ""), value]
    words += [amount.currency, f"a {amount.per}" if amount.per else "in all"]
    return " ".join(word for word in words if word) + (f" ({date_words(amount.as_of)})" if amount.as_of else "")


def sentence(graph: BuiltGraph, link: Link, names: Mapping[str, str] | None = None) -> str:
    """Return "Iran arms Hamas", or with a name for Iran "Iran, through its Quds Force, arms Hamas"."""
    return opening(clause(graph, link, names))


def opening(words: str) -> str:
    """Return words as a sentence begins: "The Houthis" for "the Houthis"."""
    return f"T{words[1:]}" if words.startswith("the ") else words


def clause(graph: BuiltGraph, link: Link, names: Mapping[str, str] | None = None) -> str:
    """Return the sentence of a link as a part of another: "the Houthis arm Hamas"."""
    kind, names = graph.kind(link.kind), names or {}
    source, target = graph.actor(link.source), graph.actor(link.target)
    ends = (source.said, target.said) if kind.verb or link.role else (source.name, target.name)
    called = f"{names[link.source]}," if link.source in names else ends[0]
    return joined(link, kind, source, target, (called, names.get(link.target) or ends[1]))


def from_to(graph: BuiltGraph, start: str, end: str) -> str:
    """Return "from Iran to the Houthis"."""
    return f"from {graph.actor(start).said} to {graph.actor(end).said}"


def whole_and_parts(graph: BuiltGraph, actors: Sequence[str], rises: bool, *, said: bool = False) -> str:
    """Return "Iran, through its Quds Force", or for steps that rise "Qassam Brigades, part of Hamas".

    Args:
        graph: The graph of the actors.
        actors: The ids of the actors, as the steps lead.
        rises: Whether the steps lead from part to whole.
        said: Whether the words are part of a sentence: "the Qassam Brigades, part of Hamas".
    """
    first, *others = (graph.actor(id) for id in actors)
    name = first.said if said else first.name
    if not others:
        return name
    if rises:
        return f"{name}, {', '.join(f'part of {each.said}' for each in others)}"
    its = "their" if first.plural else "its"
    return f"{name}, through {' and '.join(f'{its} {each.name}' for each in others)}"


def asked(filter: Filter, walk: Walk) -> str:
    """Return in words the question about paths: its filter and its walk."""
    return "; ".join((*_read(filter), *_read(walk, certain=filter.certain)))


def _read(words: Filter | Walk, *, certain: bool = False) -> Iterator[str]:
    """Yield the wording of each word with an effect; for the dates asked about, also the days that they mean."""
    for name, word in words.words().items():
        value = getattr(words, name)
        if name == "max_hops":
            yield f"up to {count(value, 'hop')}"
        elif value == word.default or name == "certain" or not word.reads:
            continue
        elif isinstance(words, Filter) and name in ("on", "between") and words.window:
            read = f"{word.reads} ({{}})".format(value, days(words.window))
            yield f"{words.words()['certain'].reads} {read}" if words.certain else read
        elif isinstance(word.reads, str):
            yield word.reads.format(_listed(value, " or " if name == "status" else ", "))
        else:
            yield f"{'certainly ' if certain and name == 'time' else ''}{word.reads[str(value)]}"


def _listed(value: object, between: str) -> str:
    return between.join(value) if isinstance(value, tuple) else str(value)


def judged(graph: BuiltGraph, link: Link) -> Words:
    """Return the link's confidence, and its status unless it is `asserted`."""
    assessment = graph.assessments[link.id]
    confidence = Mark(assessment.confidence, assessment.confidence)
    if assessment.status == "asserted":
        return (confidence,)
    return (confidence, ", ", Mark(status_words(assessment), "warning"))


def evidence(graph: BuiltGraph, link: Link, names: Mapping[str, str] | None = None, spoken: str | None = None) -> Words:
    """Return a line that describes the link, its dates, its confidence, and the graded sources for and against it.

    `names` are names to use for actors in it; `spoken` gives the number of the sources that speak of the time asked
    about.
    """
    supporting = _cited(graph, [claim for claim in link.claims if claim.stance == "supports"])
    against = _cited(graph, [claim for claim in link.claims if claim.stance != "supports"])
    cited = supporting or ("uncited" if not against else "")
    assessment = "; ".join(part for part in (cited, f"against: {against}" if against else "", spoken) if part)
    return (f"{sentence(graph, link, names)}, {lasted(link)} [", *judged(graph, link), f"; {assessment}]")


def _cited(graph: BuiltGraph, claims: Iterable[Claim]) -> str:
    """Return the sources of `claims`, each with its best grade, best first; only the best when there are many."""
    best: dict[str, str] = {}
    for claim in claims:
        best[claim.source] = min(best.get(claim.source, "Z9"), grade(graph, claim))
    ranked = sorted(best.items(), key=lambda cited: (cited[1], cited[0]))
    named = ", ".join(f"{source} {given}" for source, given in ranked[:_MOST_CITED])
    return named + (f" and {len(ranked) - _MOST_CITED} more" if len(ranked) > _MOST_CITED else "")
