"""Show everything about an actor, link, source or event, or the text of a story."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph show hezbollah",
    "axisgraph show iran-funding-hamas",
    "axisgraph show hamas-vs-iran-article",
    "axisgraph show rockets-of-hamas",
)


def command(
    id: Annotated[
        str,
        options.id_argument(
            "Id of an actor, link, source, event or story, or name of an actor.",
            "ID",
            "actors",
            "links",
            "sources",
            "events",
            "stories",
        ),
    ],
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    terminal.print_answer(options.loaded(data).show(id), format)
