"""Arguments and options that several commands share, so that a word means the same everywhere."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from graph.cli import completion, terminal
from graph.errors import FilterError

if TYPE_CHECKING:
    from graph.api import Graph

__all__ = [
    "PATH_FILTERS",
    "VIEW_FILTERS",
    "Data",
    "Depth",
    "Focus",
    "Format",
    "Limit",
    "PagePath",
    "PageStory",
    "Title",
    "actor_argument",
    "loaded",
    "page_asked",
    "pair",
    "with_filters",
    "words",
]


def actor_argument(help: str, metavar: str) -> Any:
    """Return an argument that takes an actor's id, and completes it in the shell."""
    return typer.Argument(help=help, metavar=metavar, autocompletion=completion.ids("actors"), show_default=False)


Data = Annotated[
    Path,
    typer.Option("--data", metavar="DIR", envvar="AXISGRAPH_DATA", help="The data folder.", rich_help_panel="Data"),
]
Title = Annotated[str | None, typer.Option("--title", help="A title of your own.", show_default=False)]
Focus = Annotated[
    str | None,
    typer.Option(
        "--focus", metavar="ID", help="Only this actor and what is near it.", autocompletion=completion.ids("actors")
    ),
]
Depth = Annotated[int, typer.Option("--depth", metavar="N", help="How near: so many hops from --focus.")]
PagePath = Annotated[
    str | None, typer.Option("--path", metavar="A..B", help="Open on the paths from A to B.", show_default=False)
]
PageStory = Annotated[str | None, typer.Option("--story", metavar="ID", help="Open on this story.", show_default=False)]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="Text for people, JSON for machines.")]


def _option(flag: str, metavar: str | None, help: str, **more: Any) -> Any:
    return typer.Option(flag, metavar=metavar, help=help, rich_help_panel="Filters", **more)


def _words(flag: str, metavar: str, help: str, **more: Any) -> tuple[Any, list[str]]:
    return Annotated[list[str], _option(flag, metavar, help, show_default=False, **more)], []


Limit = Annotated[int, _option("--limit", "K", "Most answers given.")]

# filter name -> (annotation of its option, default); the names are the fields of `graph.records.filters.Filter`
_FILTERS: dict[str, tuple[Any, Any]] = {
    "kinds": _words(
        "--kind", "KIND", "Only links of this kind (repeat, or part by commas).", autocompletion=completion.ids("kinds")
    ),
    "families": _words(
        "--family",
        "FAMILY",
        "Only kinds of this family: support, structure, alignment, hostility.",
        autocompletion=completion.words("support", "structure", "alignment", "hostility"),
    ),
    "on": (Annotated[str | None, _option("--on", "DATE", "Only links active on some day of this EDTF date.")], None),
    "between": (
        Annotated[str | None, _option("--between", "DATE..DATE", "Only links active on some day between the two.")],
        None,
    ),
    "certain": (Annotated[bool, _option("--certain", None, "Drop what the dates only make possible.")], False),
    "min_confidence": (
        Annotated[
            str | None,
            _option(
                "--min-confidence",
                "LEVEL",
                "Only links of at least low, moderate or high.",
                autocompletion=completion.words("low", "moderate", "high"),
            ),
        ],
        None,
    ),
    "status": _words(
        "--status",
        "STATUS",
        "Only links that are asserted, disputed or denied.",
        autocompletion=completion.words("asserted", "disputed", "denied"),
    ),
    "without": _words(
        "--without",
        "ID",
        "Leave out this actor, link or kind (repeat).",
        autocompletion=completion.ids("actors", "links", "kinds"),
    ),
    "via": _words("--via", "ID", "Paths must pass this actor (repeat).", autocompletion=completion.ids("actors")),
    "max_hops": (Annotated[int, _option("--max-hops", "N", "Longest path, in hops.")], 4),
    "limit": (Limit, 10),
    "undirected": (Annotated[bool, _option("--undirected", None, "Walk every link both ways.")], False),
    "time": (
        Annotated[
            str,
            _option(
                "--time",
                "MODE",
                "The links of a path hold `any` time, `together`, or `in-order`.",
                autocompletion=completion.words("any", "together", "in-order"),
            ),
        ],
        "any",
    ),
}
PATH_FILTERS = tuple(_FILTERS)
VIEW_FILTERS = ("kinds", "families", "on", "between", "certain", "min_confidence", "status", "without")


def with_filters(names: Sequence[str]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of these filters; it gets their values as one mapping, `filters`."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def filtered(**given: Any) -> None:
            filters = {name: given.pop(name) for name in names}
            filters = {name: words(value) if isinstance(value, list) else value for name, value in filters.items()}
            command(**given, filters=filters)

        signature = inspect.signature(command, eval_str=True)
        own = [parameter for parameter in signature.parameters.values() if parameter.name != "filters"]
        added = [
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=_FILTERS[name][1], annotation=_FILTERS[name][0]
            )
            for name in names
        ]
        keyword = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in own]
        filtered.__signature__ = signature.replace(parameters=keyword + added)  # type: ignore[attr-defined] # typer reads it
        filtered.__annotations__ = {parameter.name: parameter.annotation for parameter in keyword + added}
        return filtered

    return decorate


def words(values: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a repeatable option, each of which may hold several parted by commas.

    Raises:
        FilterError: A value holds no word: leaving out what a script meant to ask for would answer another question.
    """
    for value in values:
        if not value.strip(", "):
            raise FilterError("an option was given an empty value", help="leave the option out to ask for all")
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def pair(text: str) -> tuple[str, str]:
    """Return the two ids of `A..B`. Raises FilterError."""
    start, dots, end = text.partition("..")
    if not (start and dots and end):
        raise FilterError(f"`{text}` is not of the form A..B", help="such as iran..hamas")
    return start, end


def page_asked(focus: str | None, depth: int, path: str | None, story: str | None) -> dict[str, Any]:
    """Return what a page is asked to hold and open on, by the names of `Graph.page`. Raises FilterError."""
    if depth != 1 and focus is None:
        raise FilterError("`--depth` says how far from an actor", help="name the actor with --focus")
    return {"focus": focus, "depth": depth, "path": pair(path) if path is not None else None, "story": story}


def loaded(data: Path) -> Graph:
    """Return the graph of the data folder, showing progress when that takes time. Raises DataError."""
    from graph.api import load

    with terminal.working(f"Reading {data}"):
        return load(data)
