"""Compare two versions of the data: folders, or Git revisions of the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from graph.cli import options, terminal
from graph.diagnostics.as_text import visible
from graph.errors import GraphError
from graph.query.search.budget import WORK

EXAMPLES = (
    "axisgraph diff HEAD~5 HEAD",
    "axisgraph diff v1.0 data --pair iran..hamas",
    "axisgraph diff their-data data --format json",
    "axisgraph diff origin/main HEAD --format markdown",
)


@options.with_words("diff")
def command(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Data folder, pack or Git revision.", show_default=False)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Data folder, pack or Git revision.", show_default=False)],
    pair: Annotated[
        list[str] | None,
        typer.Option(
            "--pair", metavar="A..B", help="Also compare the paths from A to B (repeatable).", show_default=False
        ),
    ] = None,
    format: Annotated[
        Literal["text", "json", "markdown"],
        typer.Option("--format", help="Output format; `markdown` is a comment for a pull request."),
    ] = "text",
    work: options.Work = WORK,
    data: options.Data = Path("data"),
    *,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 if the two cannot be compared, and print why.")
    ] = False,
    words: dict[str, Any],
) -> None:
    try:
        _compare(old, new, pair, format=format, work=work, data=data, words=words)
    except GraphError as error:
        if not exit_zero:
            raise
        terminal.echo(visible(f"Not compared: {error}"))


def _compare(
    old: str, new: str, pair: list[str] | None, *, format: str, work: int, data: Path, words: dict[str, Any]
) -> None:
    pairs = [options.pair(text) for text in pair or ()]
    with terminal.working("Reading both versions"):
        before, after = options.version(old, data), options.version(new, data)
        answer = before.diff(after, *pairs, work=work, **words)
        if format == "markdown":
            from graph.query.review import review

            comment = review(before.built, after.built, answer)
    if format == "markdown":
        terminal.echo(comment.rstrip("\n"))
    else:
        terminal.print_answer(answer, format)
