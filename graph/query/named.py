"""The texts by which each record can be found: names, ids, identifiers, places, titles, publishers, addresses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, Literal

from graph.build import BuiltGraph
from graph.query.verbs import joined
from graph.query.wording import sentence
from graph.records.model import Actor, Event, Link, Source
from graph.records.names import fold_or_keep, sounds

if TYPE_CHECKING:
    from graph.records.story import Story

__all__ = ["TYPES", "Compared", "Entry", "Way", "entries", "entry_of", "named_actors"]

TYPES: Final = ("actor", "event", "source", "link", "story")
_REGISTERS: Final = {
    **{name: name.upper() for name in ("ucdp", "iso", "ofac", "eu", "uk", "un")},
    "wikidata": "Wikidata",
    "gw": "Gleditsch-Ward",
    "opensanctions": "OpenSanctions",
}


@dataclass(frozen=True)
class Compared:
    """A text in the forms that are compared."""

    text: str

    @cached_property
    def folded(self) -> str:
        """The text folded for comparison."""
        return fold_or_keep(self.text)

    @cached_property
    def joined(self) -> str:
        """The folded text without spaces."""
        return self.folded.replace(" ", "")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        return tuple(self.folded.split())

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Its words, each once."""
        return frozenset(self.words)

    @cached_property
    def in_order(self) -> str:
        """Its words in alphabetical order."""
        return " ".join(sorted(self.words))

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The sounds of its words."""
        return sounds(self.folded)


@dataclass(frozen=True)
class Way(Compared):
    """A text by which a record is found.

    Args:
        sort: A `name` counts in full; a `phrase` (title, sentence, name of an event) in full when equal and less when
            similar; text `beside` the record (place, publisher) always less; a `code` is equal or no match.
        shown: The text as an answer shows it.
    """

    sort: Literal["name", "phrase", "beside", "code"]
    shown: str


@dataclass(frozen=True)
class Entry:
    """A record that can be found: its type, one of `TYPES`, its name, and the ways to find it."""

    type: str
    id: str
    name: str
    ways: tuple[Way, ...]


@lru_cache(maxsize=4)
def entries(graph: BuiltGraph) -> tuple[Entry, ...]:
    """Return the records of a graph that can be found, by type in the order of `TYPES`."""
    data = graph.dataset
    return (
        *map(_of_actor, data.actors.values()),
        *map(_of_event, data.events.values()),
        *map(_of_source, data.sources.values()),
        *(_of_link(graph, link) for link in data.links.values()),
        *map(_of_story, data.stories.values()),
    )


@lru_cache(maxsize=4)
def named_actors(graph: BuiltGraph) -> dict[str, frozenset[str]]:
    """Return the ids of actors by folded name or id."""
    found: dict[str, set[str]] = {}
    for actor in graph.dataset.actors.values():
        for name in (*actor.names, actor.id, *actor.former_ids):
            if folded := fold_or_keep(name):
                found.setdefault(folded, set()).add(actor.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def entry_of(record: Actor | Event | Source | Story) -> Entry:
    """Return a record that is no link as it can be found."""
    if isinstance(record, Actor):
        return _of_actor(record)
    if isinstance(record, Event):
        return _of_event(record)
    return _of_source(record) if isinstance(record, Source) else _of_story(record)


def _ways(sort: Literal["name", "phrase", "beside", "code"], *texts: str | None) -> Iterator[Way]:
    yield from (Way(text, sort, text) for text in texts if text)


def _of_actor(actor: Actor) -> Entry:
    codes = []
    for register, value in actor.identifiers.to_dict().items():
        label = _REGISTERS[register]
        spelled = dict.fromkeys((str(value), f"{label} {value}", f"{register} {value}"))
        codes += [Way(text, "code", f"{label} {value}") for text in spelled]
    ways = (*_ways("name", *actor.names, actor.id, *actor.former_ids), *codes, *_ways("code", actor.url))
    return Entry("actor", actor.id, actor.name, ways)


def _of_event(event: Event) -> Entry:
    ways = (*_ways("phrase", event.name, event.id, *event.former_ids), *_ways("beside", event.place))
    return Entry("event", event.id, event.name, ways)


def _of_source(source: Source) -> Entry:
    ways = (
        *_ways("phrase", source.title, source.id, *source.former_ids),
        *_ways("beside", source.publisher, source.author),
        *_ways("code", source.url, source.archived_url),
    )
    return Entry("source", source.id, source.title, ways)


def _of_link(graph: BuiltGraph, link: Link) -> Entry:
    data = graph.dataset
    source, target = data.actors[link.source], data.actors[link.target]
    said = sentence(graph, link)
    typed = joined(link, data.kinds[link.kind], source, target, (source.name, target.name))  # without articles
    ways = (Way(typed, "phrase", said), *_ways("phrase", link.id, *link.former_ids))
    return Entry("link", link.id, said, ways)


def _of_story(story: Story) -> Entry:
    return Entry("story", story.id, story.title, tuple(_ways("phrase", story.title, story.id, *story.former_ids)))
