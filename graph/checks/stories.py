"""Faults of stories: unknown ids, filters that contradict themselves, and sentences without support."""

from __future__ import annotations

from collections.abc import Iterator

from graph.checks.references import Known, title
from graph.diagnostics import Diagnostic, shortened
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.reading.entries import Entry, singular
from graph.records.questions import WORDS
from graph.records.story import Step, Story

__all__ = ["check_story"]

_Path = tuple[str | int, ...]
_ANY = ("actor", "link", "event", "source")


def check_story(entry: Entry[Story], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults of one story."""
    for number, step in enumerate(entry.record.steps or ()):
        at: _Path = ("steps", number)
        yield from _sentences(entry, step, known, at)
        yield from known.check("actor", step.focus, entry, *at, "focus")
        for position, actor in enumerate(step.show or ()):
            yield from known.check("actor", actor, entry, *at, "show", position)
        if step.path is not None:
            yield from known.check("actor", step.path.from_, entry, *at, "path", "from")
            yield from known.check("actor", step.path.to, entry, *at, "path", "to")
        yield from _any_record(entry, step.select, known, _ANY, (*at, "select"))
        if step.filter is not None:
            yield from _filter(entry, step, known, (*at, "filter"))


def _sentences(entry: Entry[Story], step: Step, known: Known, at: _Path) -> Iterator[Diagnostic]:
    for number, sentence in enumerate(step.sentences or ()):
        here: _Path = (*at, "sentences", number)
        for position, link in enumerate(sentence.links or ()):
            yield from known.check("link", link, entry, *here, "links", position)
        for position, event in enumerate(sentence.events or ()):
            yield from known.check("event", event, entry, *here, "events", position)
        # None is given, and not valid; a sentence without text is reported as such
        if sentence.links == () and sentence.events == () and sentence.text is not None:
            yield Diagnostic(
                "unbacked-sentence",
                f"a sentence of {title(entry)} names neither a link nor an event",
                entry.place(*here, "text"),
                help="name in `links` or `events` what it rests on, or leave it out",
            )


def _any_record(
    entry: Entry[Story], id: str | None, known: Known, tables: tuple[str, ...], path: _Path
) -> Iterator[Diagnostic]:
    """Yield a fault if no table has a record `id`."""
    if id is None or any(known.may_have(what, id) for what in tables):
        return
    if id in known.removed:
        yield Diagnostic(
            "unknown-record",
            f"{title(entry)} names `{id}`, which was removed: {known.removed[id]}",
            entry.place(*path),
            help="name another record, or delete the reference",
        )
        return
    joined = " ".join(tables)
    if joined not in known.candidates:
        known.candidates[joined] = sorted({each for what in tables for each in known.ids[what] if each})
    near = known.near(id, known.candidates[joined])
    yield Diagnostic(
        "unknown-record",
        f"{title(entry)} names `{shortened(id)}`, which is no {', '.join(tables[:-1])} or {tables[-1]}",
        entry.place(*path),
        label="no record has this id",
        help=did_you_mean(near),
    )


def _filter(entry: Entry[Story], step: Step, known: Known, at: _Path) -> Iterator[Diagnostic]:
    given = vars(step.filter)
    for name, word in WORDS.items():
        for position, id in enumerate(given[name] or () if word.tables else ()):
            what = [singular(table) for table in word.tables]
            if len(what) == 1:
                yield from known.check(what[0], id, entry, *at, name, position)
            else:
                yield from _any_record(entry, id, known, tuple(what), (*at, name, position))
    try:
        step.asked()
    except FilterError as error:
        message = f"`filter` of {title(entry)}: {error.message}"
        named = [name for name in step.filter.to_dict() if f"`{name}`" in error.message]
        yield Diagnostic("bad-filter", message, entry.place(*at, *named[-1:]), help=error.help)
