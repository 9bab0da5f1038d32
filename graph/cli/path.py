"""Show the paths between two actors, as chains of evidence: how we know, since when, and what it hangs on.

Paths walk support, structure and alignment; name a kind or a family to walk hostility.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph path iran hamas",
    "axisgraph path iran hamas --kind weapons --format json",
    "axisgraph path iran hamas --on 2013 --certain",
    "axisgraph path iran houthis --via hezbollah --time in-order",
)


@options.with_filters(options.PATH_FILTERS)
def command(
    start: Annotated[str, options.actor_argument("Id of the actor where the path begins.", "FROM")],
    end: Annotated[str, options.actor_argument("Id of the actor where it ends.", "TO")],
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    filters: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Looking for paths"):
        answer = graph.paths(start, end, **filters)
    terminal.print_answer(answer, format)
