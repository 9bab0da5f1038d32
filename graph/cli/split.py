"""Undo a merge: the record comes back with its links, and its id is its own again.

Shows the changes of the files; `--yes` writes them. The pair is then judged different, or as `--verdict` says.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import completion, options, terminal

EXAMPLES = (
    "axisgraph split hamas-movement",
    "axisgraph split hamas-movement --verdict unsure --yes",
)


def command(
    id: options.RecordId,
    *,
    verdict: Annotated[
        str,
        typer.Option(
            "--verdict",
            metavar="VERDICT",
            help="What the two are judged afterwards: same, different or unsure.",
            autocompletion=completion.words("same", "different", "unsure"),
        ),
    ] = "different",
    yes: options.Yes = False,
    data: options.Data = Path("data"),
) -> None:
    from graph.merging.split import split
    from graph.output import changing

    with changing(data):
        with terminal.working("Comparing records"):
            changes = split(data, id, verdict=verdict)
        options.show_or_save(changes, yes=yes, done=f"`{id}` is split; the pair is judged {verdict}")
