"""A story: a titled sequence of views of the graph, each with sentences that the links and events they name back."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from graph.records.fields import Prose, Slug, Words
from graph.records.filters import Filter, TimeMode
from graph.records.grades import Confidence, Status
from graph.records.model import Family, FormerIds, Record

__all__ = ["Sentence", "Step", "Story", "StoryFilter", "StoryPath"]

Count = Annotated[int, Field(ge=1)]


class Sentence(Record):
    """One sentence of a step, and the ids of the links and events whose claims back it: at least one."""

    text: Prose
    links: tuple[Slug, ...] = ()
    events: tuple[Slug, ...] = ()


class StoryPath(Record):
    """A question for the paths from one actor to another; the filter of its step narrows it."""

    from_: Slug = Field(alias="from")
    to: Slug


class StoryFilter(Record):
    """What a step is narrowed to, in the words of every filter; see `graph.records.filters.Filter`."""

    kinds: tuple[Slug, ...] = ()
    families: tuple[Family, ...] = ()
    on: Words | None = None
    between: Words | None = None
    certain: bool = False
    min_confidence: Confidence | None = None
    status: tuple[Status, ...] = ()
    without: tuple[Slug, ...] = ()
    via: tuple[Slug, ...] = ()
    max_hops: Count = 4
    limit: Count = 10
    undirected: bool = False
    time: TimeMode = "any"

    def given(self) -> dict[str, Any]:
        """Return the parts that are given, by name."""
        return self.to_dict()

    def asked(self) -> Filter:
        """Return the filter that it stands for. Raises FilterError."""
        return Filter.of(self.given())


class Step(Record):
    """One view of a story and the paragraph beside it.

    The view is the neighbourhood of `focus` (`depth` hops), the answer about `path`, or the actors in `show`, narrowed
    by `filter`, with `select` open; without any of them, whatever the sentences name.
    """

    title: Words
    sentences: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    focus: Slug | None = None
    depth: Count = 1
    path: StoryPath | None = None
    filter: StoryFilter = StoryFilter()
    show: tuple[Slug, ...] = ()
    select: Slug | None = None

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of the links that back its sentences, each once, in order of first use."""
        return tuple(dict.fromkeys(id for sentence in self.sentences for id in sentence.links))

    @property
    def events(self) -> tuple[str, ...]:
        """The ids of the events that back its sentences, each once, in order of first use."""
        return tuple(dict.fromkeys(id for sentence in self.sentences for id in sentence.events))


class Story(Record):
    """A titled sequence of steps, told in order."""

    id: Slug
    title: Words
    summary: Prose | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    former_ids: FormerIds = ()
