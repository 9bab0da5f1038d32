"""Show the paths between two actors, as chains of evidence: how we know, since when, and what it hangs on.

Paths walk support, structure and alignment; name a kind or a family to walk hostility.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from graph.cli import options, terminal, wording
from graph.cli.terminal import echo, paint

if TYPE_CHECKING:
    from graph.build import BuiltGraph
    from graph.query.paths import Path as Chain
    from graph.query.paths import PathAnswer

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
        answer = graph.paths(
            start,
            end,
            **filters,
        )
    if format == "json":
        terminal.print_json(answer.to_dict())
    else:
        _print(graph.built, answer)


def _print(graph: BuiltGraph, answer: PathAnswer) -> None:
    start, end = graph.actor(answer.start).name, graph.actor(answer.end).name
    looked = f"{wording.narrowed(answer.filter)}; up to {wording.count(answer.filter.max_hops, 'hop')}"
    found = wording.count(len(answer), "path") if answer.paths else "No path"
    echo(f"{found} from {start} to {end}.")
    echo(paint(f"Looked at: {looked}.", "dim"))
    for number, path in enumerate(answer.paths, start=1):
        echo()
        _print_path(graph, number, path)
    if answer.truncated:
        echo()
        more = "--limit shows more" if answer.truncated == "limit" else "the search ran out of time"
        echo(paint(f"There may be more paths: {more}.", "yellow"))


def _print_path(graph: BuiltGraph, number: int, path: Chain) -> None:
    echo(paint(f"{number}. {path}", "bold"))
    for step, hop in enumerate(path.hops, start=1):
        for position, link in enumerate(hop.links):
            mark = f"{step}." if position == 0 else ""
            echo(f"   {mark:<3} {wording.evidence(graph, link)}")
    echo(f"   {_rests_on(path)}")


def _rests_on(path: Chain) -> str:
    """Return the sentence that closes a chain: what it hangs on."""
    said = f"Rests on {wording.count(path.independent_sources, 'independent source')}"
    if len(path.hops) > 1:
        behind = wording.count(path.hops[path.weakest_hop].independent_sources, "source")
        said += f"; weakest is hop {path.weakest_hop + 1}, {paint(path.confidence, path.confidence)} with {behind}"
    else:
        said += f"; confidence {paint(path.confidence, path.confidence)}"
    if path.time:
        said += f"; {path.time} at the time asked"
        said += f", on days {wording.days(path.window)}" if path.window else ", on no one day"
    return said + ("; " + paint("disputed", "yellow") if path.disputed else "") + "."
