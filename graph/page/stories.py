"""Stories for the page: those whose records are all in the view."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graph.records.story import Step, Story
from graph.view import View

__all__ = ["camel_case", "in_camel_case", "shown_stories"]


def shown_stories(view: View) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the stories that a page of `view` can show, by id, and the missing records of the others, as JSON."""
    stories, untold = [], []
    for story in view.graph.dataset.stories.values():
        missing = [id for id in dict.fromkeys(_named(story)) if not _present(id, view)]
        if missing:
            untold.append({"id": story.id, "title": story.title, "missing": missing})
        else:
            stories.append(story.to_dict() | {"steps": [_step(step) for step in story.steps]})
    return stories, untold


def in_camel_case(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parts of a filter under the names that the scripts use: `minConfidence`."""
    return {camel_case(name): value for name, value in given.items()}


def camel_case(name: str) -> str:
    """Return a name of Python as the scripts write it: `minConfidence`."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def _step(step: Step) -> dict[str, Any]:
    """Return a step with every field that the scripts need, even if empty."""
    always = {
        "sentences": [
            {"text": sentence.text, "links": list(sentence.links), "events": list(sentence.events)}
            for sentence in step.sentences
        ],
        "filter": in_camel_case(step.filter.to_dict()),
        "show": list(step.show),
        "depth": step.depth,
    }
    return step.to_dict() | always


def _named(story: Story) -> Iterator[str]:
    for step in story.steps:
        yield from (*step.links, *step.events, *step.show)
        yield from filter(None, (step.focus, step.select))
        if step.path is not None:
            yield from (step.path.from_, step.path.to)


def _present(id: str, view: View) -> bool:
    data = view.graph.dataset
    if id in data.links:
        return view.holds(data.links[id])
    if id in data.actors:
        return view.has(id)
    return id not in data.events or view.concerns(data.events[id])
