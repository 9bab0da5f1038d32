"""List pairs of records that may be one, with the reasons, or judge a pair.

Judgements are kept in identities.yaml. A pair judged different is not listed again; pairs judged the same come first.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from graph.cli import completion, options, terminal

EXAMPLES = (
    "axisgraph duplicates",
    "axisgraph duplicates --type actor --threshold 90",
    "axisgraph duplicates --format csv",
    "axisgraph duplicates --judge liwa-al-quds saraya-al-quds different --note 'One is Syrian, one Palestinian.'",
)


def command(
    *,
    types: Annotated[
        list[str],
        typer.Option(
            "--type",
            metavar="TYPE",
            help="Only actor, link, source or event (repeatable, or comma-separated).",
            autocompletion=completion.words("actor", "link", "source", "event"),
            show_default=False,
        ),
    ] = [],  # noqa: B006 - typer wants a list
    threshold: options.Threshold = 80,
    limit: options.Limit = 50,
    judge: Annotated[
        tuple[str, str, str] | None,
        typer.Option(
            "--judge", metavar="A B VERDICT", help="Judge a pair: same, different or unsure.", show_default=False
        ),
    ] = None,
    ahead: Annotated[
        bool, typer.Option("--ahead", help="One of the pair is not in the data yet: an import will bring it.")
    ] = False,
    by: options.By = None,
    date: options.Day = None,
    note: options.Note = "",
    format: Annotated[Literal["text", "json", "csv"], typer.Option("--format", help="Output format.")] = "text",
    data: options.Data = Path("data"),
) -> None:
    if judge is not None:
        from graph.merging.judging import judge as judged
        from graph.output import changing

        one, other, verdict = judge
        with changing(data):
            judged(data, one, other, verdict, by=by, date=options.day(date), note=note, ahead=ahead).save()
        terminal.echo(f"{(data / 'identities.yaml').as_posix()}: {one} and {other} are judged {verdict}")
        if verdict == "same":
            terminal.echo(f"`axisgraph merge {one} {other}` makes them one.")
        return
    options.refuse_without("--judge", ahead=ahead, by=by, date=date, note=note)
    graph = options.loaded(data)
    with terminal.working("Comparing records"):
        answer = graph.duplicates(types=options.words(types), threshold=threshold, limit=limit)
    if format == "csv":
        from graph.exchange.plain import table_csv

        table = answer.table()
        sys.stdout.write(table_csv(table.columns, table.rows))
    else:
        terminal.print_answer(answer, format)
