"""Count what the data holds: actors, links, kinds, confidence, and who is most connected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from graph.cli import options, terminal, wording
from graph.cli.terminal import echo, heading

EXAMPLES = (
    "axisgraph stats",
    "axisgraph stats --family support --format json",
)


@options.with_filters(options.VIEW_FILTERS)
def command(
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    filters: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    answer = graph.stats(
        **filters,
    )
    if format == "json":
        terminal.print_json(answer.to_dict())
        return
    echo(f"{graph.dataset.info.title}: {answer}")
    for title, counts in (
        ("Actors by type", answer.by_type),
        ("Links by family", answer.by_family),
        ("Links by kind", answer.by_kind),
        ("Links by confidence", answer.by_confidence),
        ("Links by status", answer.by_status),
        ("Most connected (links)", dict(answer.most_connected)),
    ):
        echo()
        heading(title)
        for name, number in counts.items():
            echo(f"{number:>7,}  {name}")
    echo()
    hanging = wording.count(answer.single_source, "link")
    echo(f"On a single independent source: {hanging}. Without a known start: {answer.without_start:,}.")
