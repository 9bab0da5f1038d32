"""The profiles of the records with a given id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.query.blocks import Block, line
from graph.query.profile import Profile
from graph.query.result import Result
from graph.records.model import Actor, Event, Link, Source
from graph.records.names import suggest
from graph.records.story import Story
from graph.values import Listed, public

__all__ = ["Profiles", "profiles"]


@public
@dataclass(frozen=True, repr=False)
class Profiles(Result, Listed[Profile]):
    """The profiles of the records with one id: usually one, since ids are unique only within a table."""

    profiles: tuple[Profile, ...]

    def _items(self) -> tuple[Profile, ...]:
        return self.profiles

    def _said(self) -> str:
        return ", ".join(f"{each.what} {each.id}" for each in self.profiles)

    def report(self) -> Iterator[Block]:
        """Yield the text of each record."""
        for number, each in enumerate(self.profiles):
            if number:
                yield line()
            yield from each.report()

    def to_dict(self) -> dict[str, Any]:
        """Return the profiles as plain JSON values."""
        return {"records": [each.to_dict() for each in self.profiles]}


def profiles(graph: BuiltGraph, id: str) -> Profiles:
    """Return the profile of every record with this id, in the order actor, link, source, event, story; usually one.

    Raises:
        UnknownId: No table has such a record.
    """
    data = graph.dataset
    links, events = data.links.values(), data.events.values()
    found: list[Profile] = []
    if (actor := data.actors.get(id)) is not None:
        found.append(_of_actor(graph, actor))
    if (link := data.links.get(id)) is not None:
        found.append(Profile("link", link, (), (), graph))
    if (source := data.sources.get(id)) is not None:
        found.append(_of_source(graph, source))
    if (event := data.events.get(id)) is not None:
        answered = tuple(other for other in events if id in other.responds_to or other.id in event.responds_to)
        found.append(Profile("event", event, (), answered, graph))
    if (story := data.stories.get(id)) is not None:
        found.append(_of_story(graph, story))
    if not found:
        ids = [*(link.id for link in links), *data.sources, *data.events, *data.stories]
        near = graph.near_actors(id) or suggest(id, ids)
        raise UnknownId("actor, link, source, event or story", id, near)
    return Profiles(tuple(found))


def _of_actor(graph: BuiltGraph, actor: Actor) -> Profile:
    id = actor.id
    links = tuple(link for link in graph.dataset.links.values() if id in (link.source, link.target))
    dated = sorted(graph.dataset.events.values(), key=lambda event: (event.date.earliest, event.id))
    return Profile("actor", actor, links, tuple(e for e in dated if any(r.actor == id for r in e.roles)), graph)


def _of_source(graph: BuiltGraph, source: Source) -> Profile:
    def cites(record: Link | Event) -> bool:
        return any(claim.source == source.id for claim in record.claims)

    data = graph.dataset
    return Profile(
        "source", source, tuple(filter(cites, data.links.values())), tuple(filter(cites, data.events.values())), graph
    )


def _of_story(graph: BuiltGraph, story: Story) -> Profile:
    data = graph.dataset
    links = dict.fromkeys(id for step in story.steps for id in step.links)
    events = dict.fromkeys(id for step in story.steps for id in step.events)
    own_links, own_events = tuple(data.links[id] for id in links), tuple(data.events[id] for id in events)
    return Profile("story", story, own_links, own_events, graph)
