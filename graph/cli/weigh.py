"""Weigh competing hypotheses against the claims of the data: what speaks against each, by grade, and who says so."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph weigh docs/hypotheses/october-7.yaml",
    "axisgraph weigh hypotheses.yaml --format json",
)


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of hypotheses (YAML).", show_default=False)],
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    from graph.weighing import read_hypotheses, weigh

    graph = options.loaded(data).built
    terminal.print_answer(weigh(graph, read_hypotheses(file, graph)), format)
