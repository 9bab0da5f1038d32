"""All that is known of one record: an actor, link, source, event or story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.query.evidence import link_evidence
from graph.records.model import Actor, Event, Link, Record, Source
from graph.records.names import suggest
from graph.records.story import Story

__all__ = ["Profile", "profiles"]

What = Literal["actor", "link", "source", "event", "story"]


@dataclass(frozen=True)
class Profile:
    """A record, and the links and events that concern it: an actor's, a source's citations, what backs a story."""

    what: What
    record: Record
    links: tuple[Link, ...]
    events: tuple[Event, ...]
    _graph: BuiltGraph

    def __str__(self) -> str:
        return f"{self.what} {getattr(self.record, 'id', '')}"

    def to_dict(self) -> dict[str, Any]:
        """Return the profile as plain JSON values, the record under its YAML names."""
        id = str(getattr(self.record, "id", ""))
        place = self._graph.dataset.place("stories" if self.what == "story" else f"{self.what}s", id)
        answer: dict[str, Any] = {
            "what": self.what,
            "record": self.record.to_dict(),
            "place": str(place) if place else None,
        }
        if isinstance(self.record, Link):
            assessment = self._graph.assessments[id]
            answer |= {
                "status": assessment.status,
                "weakly_disputed": assessment.weakly_disputed,
                "confidence": assessment.confidence,
                "independent_sources": assessment.independent_sources,
            }
        else:
            answer["links"] = [link_evidence(self._graph, link) for link in self.links]
            answer["events"] = [event.id for event in self.events]
        return answer


def profiles(graph: BuiltGraph, id: str) -> tuple[Profile, ...]:
    """Return the profile of every record with this id, in the order actor, link, source, event, story; mostly of one.

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
    return tuple(found)


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
