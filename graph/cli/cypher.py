"""Run an openCypher query on the graph (needs the extra `cypher`)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal
from graph.query.search.budget import WORK

EXAMPLES = (
    "axisgraph cypher 'MATCH (a)-[r:weapons]->(b) RETURN a.label, b.label'",
    "axisgraph cypher 'MATCH (a)-[r]->(b) RETURN a.id, COUNT(r)' --family support",
)


@options.with_words("cypher")
def command(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="The query, in quotes.", show_default=False)],
    work: options.Work = WORK,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Running the query"):
        answer = graph.cypher(query, work=work, **words)
    terminal.print_answer(answer, format)
