"""The contents of a page and its first view: an actor and its neighbourhood, paths, or a story."""

from __future__ import annotations

from typing import Any, NamedTuple

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.page.stories import in_camel_case, shown_stories
from graph.query.heaviest import RibbonWidth, check_width
from graph.query.neighbours import neighbours
from graph.query.paths import Paths
from graph.records.filters import Filter
from graph.records.questions import plain
from graph.records.walks import Walk
from graph.view import View

__all__ = ["Opening", "Question", "around", "opened"]


class Question(NamedTuple):
    """A question about paths that the page opens with."""

    start: str
    end: str
    filter: Filter
    walk: Walk

    def to_dict(self) -> dict[str, Any]:
        """Return the question as the scripts read it, without default values."""
        given, default = plain(self.filter, self.walk), plain(Filter().for_paths(), Walk())
        given["families"] = given["families"] or [*default["families"], "hostility"]
        filter = in_camel_case({name: value for name, value in given.items() if value != default[name]})
        return {"from": self.start, "to": self.end, "filter": filter}


class Opening(NamedTuple):
    """The first view of the page: a question, a story, or an actor with its neighbourhood of `depth` hops.

    `width` is by what ribbons are the wider.
    """

    question: Question | None = None
    story: str | None = None
    focus: str | None = None
    depth: int = 1
    width: RibbonWidth = "kinds"

    def to_dict(self) -> dict[str, Any]:
        """Return it as the scripts read it."""
        return {
            "question": self.question.to_dict() if self.question else None,
            "story": {"id": self.story, "step": 0} if self.story else None,
            "focus": {"id": self.focus, "depth": self.depth} if self.focus else None,
            "width": self.width,
        }


def opened(
    graph: BuiltGraph,
    filter: Filter,
    walk: Walk,
    *,
    focus: str | None = None,
    depth: int = 1,
    path: tuple[str, str] | None = None,
    story: str | None = None,
    question: Paths | None = None,
    width: RibbonWidth = "kinds",
) -> tuple[View, Opening]:
    """Return the view that a page contains, and its first view.

    Args:
        graph: The whole graph.
        filter: Narrows the records in the page and the links that its paths use.
        walk: How the paths are searched.
        focus: Include only this actor and actors up to `depth` hops away, in either direction.
        depth: In hops, at least 1, inclusive.
        path: Show the paths between these two first. The page still contains the rest of the view.
        story: Show this story first.
        question: Show this answer first.
        width: Draw ribbons the wider, the more kinds their links have, or the greater their weight.

    Raises:
        UnknownId: An actor or a story does not exist.
        FilterError: More than one of `path`, `story` and `question` is given, or the view lacks what they need.
    """
    given = [name for name, what in (("path", path), ("story", story), ("question", question)) if what is not None]
    if len(given) > 1:
        message = f"`{given[0]}` and `{given[1]}` exclude each other"
        raise FilterError(message, help="give the one that you mean", words=given)
    view = View(graph, filter)
    if focus is not None:
        view = around(view, focus, depth)
    check_width(width, view.links)
    if path is not None:
        return view, Opening(question=_question(view, walk, *path), focus=focus, depth=depth, width=width)
    if question is not None:
        known = Question(question.start, question.end, question.filter, question.walk)
        return view, Opening(question=known, focus=focus, depth=depth, width=width)
    if story is not None:
        _check_told(view, story)
    return view, Opening(story=story, focus=focus, depth=depth, width=width)


def around(view: View, focus: str, depth: int) -> View:
    """Return the view of an actor and those up to `depth` hops away. Raises FilterError if `depth` is below 1."""
    if depth < 1:
        raise FilterError(f"`depth` must be a whole number of at least 1, not {depth}", words=("depth",))
    near = neighbours(view, focus, depth=depth)
    return View(view.graph, view.filter, within=frozenset((focus, *(each.id for each in near.neighbours))))


def _question(view: View, walk: Walk, start: str, end: str) -> Question:
    for id in (start, end, *walk.via):
        view.graph.actor(id)
        if not view.has(id):
            help = "give a greater `depth`, or omit a filter"
            raise FilterError(f"the page does not contain `{id}`", help=help, words=("depth",))
    if start == end:
        raise FilterError("a path needs two different actors", help="name the one where it ends")
    return Question(start, end, view.filter.for_paths(), walk)


def _check_told(view: View, id: str) -> None:
    title = view.graph.story(id).title
    missing: list[str] = next((each["missing"] for each in shown_stories(view)[1] if each["id"] == id), [])
    if missing:
        named = ", ".join(f"`{each}`" for each in missing[:3]) + (", ..." if len(missing) > 3 else "")
        raise FilterError(f"the page does not contain all of “{title}”: {named}", help="narrow it less")
