"""Arguments and options that several commands share."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from graph.cli import completion, terminal
from graph.cli.caching import without_cache
from graph.errors import DateError, FilterError
from graph.records.dates import parse_date
from graph.records.filters import Filter
from graph.records.questions import WORDS, refused, taken
from graph.records.words import Word

if TYPE_CHECKING:
    from graph.api import Graph
    from graph.merging.folder import Changes

__all__ = [
    "By",
    "Data",
    "Day",
    "Depth",
    "Engine",
    "Focus",
    "Format",
    "Limit",
    "Note",
    "PageDiff",
    "PageHypotheses",
    "PagePath",
    "PageStory",
    "Parts",
    "RecordId",
    "Threshold",
    "Title",
    "Width",
    "Work",
    "Yes",
    "actor_argument",
    "day",
    "earlier",
    "id_argument",
    "id_option",
    "loaded",
    "page_asked",
    "pair",
    "refuse_others",
    "refuse_without",
    "show_or_save",
    "version",
    "with_words",
    "words",
]

Command = Callable[..., None]


def actor_argument(help: str, metavar: str) -> Any:
    """Return an argument for an actor, with shell completion."""
    return id_argument(help, metavar, "actors")


def id_argument(help: str, metavar: str, *tables: completion.Table) -> Any:
    """Return an argument for the id of a record in one of the tables, with shell completion."""
    return typer.Argument(help=help, metavar=metavar, autocompletion=completion.ids(*tables), show_default=False)


def id_option(option: str, help: str, metavar: str, *tables: completion.Table) -> Any:
    """Return an option for the id of a record in one of the tables, with shell completion."""
    complete = completion.ids(*tables)
    return typer.Option(option, help=help, metavar=metavar, autocompletion=complete, show_default=False)


Data = Annotated[
    Path,
    typer.Option("--data", metavar="DIR", envvar="AXISGRAPH_DATA", help="Data folder.", rich_help_panel="Data"),
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Title of the page.", show_default=False)]
Focus = Annotated[str | None, id_option("--focus", "Only this actor and its neighbours.", "ID", "actors")]
Depth = Annotated[int, typer.Option("--depth", metavar="N", help="Number of hops from --focus.")]
PagePath = Annotated[
    str | None, typer.Option("--path", metavar="A..B", help="Show the paths from A to B first.", show_default=False)
]
PageStory = Annotated[
    str | None, typer.Option("--story", metavar="ID", help="Show this story first.", show_default=False)
]
Width = Annotated[
    Literal["kinds", "weight"],
    typer.Option("--width", help="Draw ribbons the wider, the more kinds of link, or the greater the weight."),
]
PageDiff = Annotated[
    str | None,
    typer.Option(
        "--diff",
        metavar="OLD",
        help="Show what changed since this data folder, pack or Git revision.",
        show_default=False,
    ),
]
PageHypotheses = Annotated[
    Path | None,
    typer.Option("--hypotheses", metavar="FILE", help="Add a view that weighs these hypotheses.", show_default=False),
]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="Output format.")]


Parts = Annotated[bool, typer.Option("--parts", help="Count parts with their whole.")]
Limit = Annotated[int, typer.Option("--limit", metavar="K", help="Maximum number of results.")]
Work = Annotated[int, typer.Option("--work", metavar="N", min=1, help="Maximum number of links examined.")]
Engine = Annotated[
    str | None,
    typer.Option(
        "--engine",
        metavar="ADDRESS",
        envvar="AXISGRAPH_ENGINE",
        help="What searches a pack: duckdb, spark://HOST:PORT or sc://HOST:PORT.",
        show_default=False,
        rich_help_panel="Data",
    ),
]
Threshold = Annotated[
    float, typer.Option("--threshold", metavar="SCORE", min=0, max=100, help="Lowest score listed, of 100.")
]
RecordId = Annotated[str, id_argument("Id of a record.", "ID", "actors", "links", "sources", "events")]
Yes = Annotated[bool, typer.Option("--yes", help="Write the changes.")]
By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", envvar="AXISGRAPH_BY", help="Who judges.", show_default=False),
]
Day = Annotated[
    str | None,
    typer.Option("--date", metavar="DATE", help="Day of the judgement.  [default: today]", show_default=False),
]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="Why it is judged so.", show_default=False)]


def _option(word: Word, *, hidden: bool = False) -> inspect.Parameter:
    """Return the option of a word as a parameter of a command."""
    default: Any = [] if word.takes_many else word.default
    type_: Any = list[str] if word.takes_many else str | None if default is None else type(default)
    complete = completion.ids(*word.tables) if word.tables else completion.words(*word.choices)
    option = typer.Option(
        f" /{word.option}" if default is True else word.option,
        metavar=word.metavar,
        help=word.option_help,
        rich_help_panel="Filters" if word.name in Filter.words() else "Paths",
        autocompletion=complete if word.tables or word.choices else None,
        show_default=not isinstance(default, bool) and bool(default),
        hidden=hidden,
    )
    return inspect.Parameter(
        word.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[type_, option]
    )


def with_words(question: str, *, path: bool = False, own: Sequence[str] = ()) -> Callable[[Command], Command]:
    """Give a command the options of its question; the values given are passed to it as one mapping, `words`.

    Options of other questions are hidden, and refused by name.

    Args:
        question: One of `graph.records.questions.QUESTIONS`.
        path: Whether the option `--path` of the command makes it a question about paths, which takes more words.
        own: Words for which the command has options of its own.
    """

    def decorate(command: Command) -> Command:
        shown = taken("paths" if path else question)
        known = {name: word for name, word in WORDS.items() if name not in own}

        @wraps(command)
        def worded(context: typer.Context, **given: Any) -> None:
            values = {name: given.pop(name) for name in known}
            values = {name: value for name, value in values.items() if _is_given(context, name)}
            about_paths = path and given["path"] is not None
            refuse_others("paths" if about_paths else question, values, context.info_name)
            values = {name: words(value) if isinstance(value, list) else value for name, value in values.items()}
            command(**given, words=values)

        signature = inspect.signature(command, eval_str=True)
        parameters = [parameter for parameter in signature.parameters.values() if parameter.name != "words"]
        parameters = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters]
        parameters += [_option(word, hidden=name not in shown) for name, word in known.items()]
        context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
        parameters = [context, *parameters]
        worded.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined] # typer reads it
        worded.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        return worded

    return decorate


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"


def refuse_others(question: str, given: Iterable[str], command: str | None) -> None:
    """Raise FilterError for an option that the question does not take."""
    for name in given:
        if name not in taken(question):
            raise refused(question, name, command=command)


def refuse_without(option: str, **given: object) -> None:
    """Raise FilterError for an option that has a meaning only beside `option`."""
    for name, value in given.items():
        if value:
            raise FilterError(f"`--{name}` needs `{option}`")


def day(given: str | None) -> str:
    """Return the day of a judgement: the one given, or today. Raises FilterError."""
    if given is None:
        return date.today().isoformat()
    try:
        return parse_date(given).text
    except DateError as error:
        raise FilterError(f"`--date {given}`: {error}") from error


def show_or_save(changes: Changes, *, yes: bool, done: str) -> None:
    """Print the changes of files as a diff, and write them on `yes`. Raises DataError, OutputError."""
    terminal.print_diff(changes.diff())
    terminal.print_notes(changes.notes)
    if yes:
        changes.save()
        terminal.echo(done)
    else:
        terminal.print_notes(["nothing was written; --yes writes these changes"])


def words(values: Sequence[str]) -> tuple[str, ...]:
    """Return the values of a repeatable option, each of which may be a comma-separated list.

    Raises:
        FilterError: A value is empty. Ignoring it would answer a different question.
    """
    for value in values:
        if not value.strip(", "):
            raise FilterError("an option has an empty value", help="to ask for all, omit the option")
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def pair(text: str) -> tuple[str, str]:
    """Return the two ids of `A..B`. Raises FilterError."""
    start, dots, end = text.partition("..")
    if not (start and dots and end):
        raise FilterError(f"`{text}` is not of the form A..B", help="such as iran..hamas")
    return start, end


def page_asked(focus: str | None, depth: int, path: str | None, story: str | None) -> dict[str, Any]:
    """Return the scope and first view of a page as arguments of `Graph.page`. Raises FilterError."""
    if depth != 1 and focus is None:
        raise FilterError("`--depth` needs an actor", help="name it with --focus")
    return {"focus": focus, "depth": depth, "path": pair(path) if path is not None else None, "story": story}


def version(name: str, data: Path) -> Graph:
    """Load a version of the data: a folder, a pack or a Git revision of `data`. Raises DataError and GraphError."""
    from graph.api import Graph
    from graph.build import build
    from graph.opening import load
    from graph.pack.manifest import is_pack
    from graph.revisions import load_version

    if is_pack(data) and not Path(name).is_dir():
        raise FilterError(f"`{data}` is a pack, and has no earlier versions", help="name a data folder or another pack")
    found = load(name) if is_pack(Path(name)) else Graph(build(load_version(name, data)))
    found.noted = terminal.print_name
    return found


def earlier(name: str, data: Path) -> tuple[str, Graph]:
    """Load the earlier version of a page, with what the page calls it. Raises DataError and GraphError."""
    from graph import revisions

    with terminal.working("Reading the earlier version"):
        old = version(name, data)
    kind = "pack" if old.pack is not None else "folder" if Path(name).is_dir() else None
    return f"the {kind} {name}" if kind else revisions.dated(name, data), old


def loaded(data: Path, engine: str | None = None) -> Graph:
    """Load the graph of the data folder, with a progress line if that takes long. Raises DataError."""
    from graph.opening import load, load_cached
    from graph.pack.manifest import is_pack

    with terminal.working(f"Reading {data}"):
        if without_cache.get() or engine is not None or is_pack(data):
            graph = load(data, engine=engine)
        else:
            graph = load_cached(data, lambda line: terminal.print_notes([f"{line}; --no-cache does without"]))
    graph.noted = terminal.print_name
    return graph
