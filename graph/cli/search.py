"""Find actors by name, alias, native name or id. Typos, diacritics and case do not matter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph search hizballah",
    'axisgraph search "أنصار الله"',
    "axisgraph search irgc --format json",
)


def command(
    text: Annotated[str, typer.Argument(help="Name, or part of one.", show_default=False)],
    limit: options.Limit = 10,
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    answer = options.loaded(data).search(text, limit=limit)
    terminal.print_answer(answer, format)
    if not answer.results:
        raise typer.Exit(1)
