"""Compare two versions of the data: folders, or Git revisions of the data folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from graph.cli import options, terminal
from graph.diagnostics.as_text import visible
from graph.errors import FilterError, GraphError, UnknownId
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
    with terminal.working("Reading both versions"):
        if format == "markdown":
            comment = _comment(old, new, pair or (), work=work, data=data, words=words)
        else:
            pairs = [options.pair(text) for text in pair or ()]
            answer = options.version(old, data).diff(options.version(new, data), *pairs, work=work, **words)
    if format == "markdown":
        terminal.echo(comment.rstrip("\n"))
    else:
        terminal.print_answer(answer, format)


def _comment(old: str, new: str, pair: Sequence[str], *, work: int, data: Path, words: dict[str, Any]) -> str:
    """Return the comment on the change; a pair that cannot be compared is named in it, with its fault."""
    from graph.query.pair_diffs import check_pair, versions
    from graph.query.review import review

    before, after = options.version(old, data), options.version(new, data)
    pairs, faults = [], []
    both = versions(before.built, after.built)
    for text in pair:
        try:
            ends = options.pair(text)
            check_pair(both, ends)
        except (FilterError, UnknownId) as error:
            faults.append(f"{text}: {error}")
        else:
            pairs.append(ends)
    if pair and not pairs:
        words = {}  # they narrow the paths of pairs
    answer = before.diff(after, *pairs, work=work, **words)
    return review(before.built, after.built, answer, faults=faults)
