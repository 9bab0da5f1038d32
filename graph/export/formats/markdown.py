"""A dossier in Markdown (CommonMark with tables) on one actor or on paths, with claims, grades and sources.

Every character that Markdown could read as markup is escaped; line breaks become spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from graph.errors import FilterError
from graph.exchange.selection import Selection
from graph.query import wording
from graph.records.date_words import date_words
from graph.records.grades import CREDIBILITY_WORDS, RELIABILITY_WORDS, status_words
from graph.records.model import Actor, Claim, Event, Link, Source

__all__ = ["LOSSES", "write"]

LOSSES: Final = {
    "kind": "omitted, except for the verb in each sentence, or the label",
    "link.kind": "given by verb and label",
    "link.periods": "in words",
    "dataset.description": "omitted",
    "dataset.authors": "omitted",
    "dataset.columns": "omitted",
    "claim.id": "omitted",
    "amount.claim": "omitted",
    "source.language": "omitted",
    "source.class": "omitted",
    "source.host": "omitted",
    "source.archived_url": "omitted",
    "source.sha256": "omitted",
    "source.accessed": "omitted",
    "source.former_ids": "omitted",
    "dataset.removed": "omitted",
    "event.former_ids": "omitted",
    "actor.former_ids": "omitted",
    "link.former_ids": "omitted",
    "actor.not_to_confuse_with": "omitted, except in the dossier's own actor",
    "actor.aliases": "omitted, except for the dossier's own actor",
    "actor.native_names": "omitted, except for the dossier's own actor",
    "actor.plural": "given by the verbs",
    "actor.definite": "given by the sentences",
    "actor.attributes": "omitted, except for the dossier's own actor",
    "line breaks": "replaced by spaces",
    "control characters": "omitted",
}
_MARKS = re.compile(r"([\\`*_\[\]<>#|~&$!])")
_OPENING = re.compile(r"^(?=[-+=:])|^(\d{1,9})(?=[.)])")  # of a list, a heading
_BREAKS = re.compile(r"\s+")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write(selection: Selection) -> str:
    """Return the dossier. Raises FilterError without an actor or a path."""
    if selection.actor is None and "from" not in selection.question:
        words = ("actor", "path")
        raise FilterError("a dossier is on one actor or on paths", help="give `actor` or `path`", words=words)
    return "\n".join(_lines(selection)) + "\n"


def _lines(selection: Selection) -> Iterator[str]:
    graph = selection.graph
    info = graph.dataset.info
    if selection.actor is not None:
        yield f"# {_text(selection.actor.name)}"
        yield ""
        yield from _actor(selection.actor)
    else:
        ends = [graph.actor(selection.question[end]).name for end in ("from", "to")]
        yield f"# From {_text(ends[0])} to {_text(ends[1])}"
        yield ""
        yield f"{wording.count(len(selection.paths), 'path')}."
        for number, path in enumerate(selection.paths, start=1):
            yield f"{number}. {_text(str(path))}: confidence {path.confidence}, {_behind(path.independent_sources)}"
    about = [info.title, *([f"version {info.version}"] if info.version else [])]
    about += [f"as of {date_words(info.as_of)}"] if info.as_of else []
    about += [info.licence] if info.licence else []
    yield from ("", f"From: {_text(', '.join(about))}.", "", "## Actors", "")
    yield from (f"- {_text(actor.name)} (`{actor.id}`), {actor.type}" for actor in selection.actors)
    yield from ("", "## Links")
    for link in selection.each_link():
        yield from _link(selection, link)
    if selection.events:
        yield from ("", "## Events")
        for event in selection.events:
            yield from _event(selection, event)
    yield from ("", "## Sources", "")
    for source in selection.sources:
        yield _source(source)


def _behind(sources: int) -> str:
    return wording.count(sources, "independent source")


def _actor(actor: Actor) -> Iterator[str]:
    native = [f"{name.name} ({name.lang})" if name.lang else name.name for name in actor.native_names]
    aliases = [f"{name.name} ({name.lang})" if name.lang else name.name for name in actor.aliases]
    facts: dict[str, str | None] = {
        "Type": str(actor.type),
        "Also": "; ".join((*aliases, *native)),
        "Country": actor.country,
        "Ideology": "; ".join(actor.ideology),
        "Identifiers": "; ".join(f"{name} {value}" for name, value in actor.identifiers.to_dict().items()),
        "Not to be confused with": "; ".join(actor.not_to_confuse_with),
    }
    for name in ("founded", "dissolved", "born", "died"):
        date = getattr(actor, name)
        facts[name.title()] = date_words(date) if date else None
    if actor.summary:
        yield from (_text(actor.summary), "")
    yield from (f"- {name}: {_text(value)}" for name, value in facts.items() if value)
    yield from (f"- {_text(fact)}" for fact in _attributes(actor))
    if actor.url:
        yield f"- <{actor.url}>"


def _attributes(record: Actor | Link | Event) -> list[str]:
    return [f"{name}: {value}" for name, value in record.attributes.items()]


def _link(selection: Selection, link: Link) -> Iterator[str]:
    graph = selection.graph
    judged = graph.assessments[link.id]
    yield from ("", f"### {_text(wording.sentence(graph, link))}", "")
    dates = f"{_text(wording.lasted(link))}; {status_words(judged)}, confidence {judged.confidence}"
    yield f"{graph.kind(link.kind).label}, {dates}, {_behind(judged.independent_sources)} (`{link.id}`)."
    if link.summary:
        yield from ("", _text(link.summary))
    facts = [wording.amount(amount) for amount in link.amounts] + list(link.items)
    facts += [f"Office: {link.role}"] if link.role else []
    facts += [f"Purpose: {link.purpose}"] if link.purpose else []
    facts += _attributes(link)
    if facts:
        yield ""
        yield from (f"- {_text(fact)}" for fact in facts)
    yield from _claims(selection, link.claims)


def _event(selection: Selection, event: Event) -> Iterator[str]:
    place = f", {event.place}" if event.place else ""
    yield from ("", f"### {_text(event.name)}", "", f"{_text(date_words(event.date) + place)} (`{event.id}`).")
    if event.summary:
        yield from ("", _text(event.summary))
    yield ""
    for role in event.roles:
        qualifier = f" ({role.qualifier})" if role.qualifier else ""
        yield f"- {_text(selection.graph.actor(role.actor).name)}: {role.role}{qualifier}"
    yield from (f"- responds to `{id}`" for id in event.responds_to)
    yield from (f"- {_text(fact)}" for fact in _attributes(event))
    yield from _claims(selection, event.claims)


def _claims(selection: Selection, claims: Iterable[Claim]) -> Iterator[str]:
    rows = []
    for claim in claims:
        letter, own = wording.grade(selection.graph, claim), selection.graph.source(claim.source).reliability
        below = "" if letter[0] == own else f" ({own} by itself)"
        grade = f"{letter}{below}, {CREDIBILITY_WORDS[claim.credibility]}"
        said = [claim.summary or "", f"Speaks of {date_words(claim.holds)}." if claim.holds else ""]
        said += [f"According to {claim.attributed_to}."] if claim.attributed_to else []
        cells = (claim.source, claim.stance, grade, claim.locator or "", " ".join(part for part in said if part))
        rows.append("| " + " | ".join(map(_text, cells)) + " |")
    if rows:
        yield from ("", "| source | stance | grade | where | what |", "|---|---|---|---|---|", *rows)


def _source(source: Source) -> str:
    words = [source.author, source.title, source.publisher, date_words(source.published) if source.published else None]
    said = ", ".join(_text(word) for word in words if word)
    grade = f"{source.reliability}, {RELIABILITY_WORDS[source.reliability]}"
    above = f", passes on {', '.join(f'`{id}`' for id in source.derives_from)}" if source.derives_from else ""
    url = f" <{source.url}>" if source.url else ""
    summary = f" {_text(source.summary)}" if source.summary else ""
    return f"- `{source.id}`: {said} ({grade}{above}).{url}{summary}"


def _text(text: str) -> str:
    plain = _BREAKS.sub(" ", _CONTROLS.sub("", text)).strip()
    return _OPENING.sub(r"\1\\", _MARKS.sub(r"\\\1", plain))
