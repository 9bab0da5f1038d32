"""A story: a titled sequence of views of the graph, each with sentences based on links and events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field, create_model

from graph.records.fields import Prose, Slug, Words
from graph.records.filters import Filter
from graph.records.model import FormerIds, Record
from graph.records.questions import WORDS, asked
from graph.records.walks import Walk
from graph.values import public

__all__ = ["Sentence", "Step", "Story", "StoryFilter", "StoryPath"]

Count = Annotated[int, Field(ge=1)]


@public
class Sentence(Record):
    """One sentence of a step, and the ids of the links and events behind it: at least one."""

    text: Prose
    links: tuple[Slug, ...] = ()
    events: tuple[Slug, ...] = ()


@public
class StoryPath(Record):
    """A question for the paths from one actor to another; the filter of its step narrows it."""

    from_: Slug = Field(alias="from")
    to: Slug


if TYPE_CHECKING:
    StoryFilter = Record
else:
    StoryFilter = public(
        create_model(
            "StoryFilter",
            __base__=Record,
            __doc__="What a step is narrowed to, and how its paths go: the words of `Filter` and `Walk`.",
            __module__=__name__,
            **{name: (word.yaml, word.default) for name, word in WORDS.items()},
        )
    )


@public
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

    def asked(self) -> tuple[Filter, Walk]:
        """Return its filter and walk. Raises FilterError, also for a walk word in a step without a path."""
        return asked("step", self.filter.to_dict(), path=self.path is not None)

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of the links behind its sentences, each once, in order of first use."""
        return tuple(dict.fromkeys(id for sentence in self.sentences for id in sentence.links))

    @property
    def events(self) -> tuple[str, ...]:
        """The ids of the events behind its sentences, each once, in order of first use."""
        return tuple(dict.fromkeys(id for sentence in self.sentences for id in sentence.events))


@public
class Story(Record):
    """A titled sequence of steps."""

    id: Slug
    title: Words
    summary: Prose | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    former_ids: FormerIds = ()
