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
    from graph.query.paths import Hop, PathAnswer
    from graph.query.paths import Path as Chain

EXAMPLES = (
    "Examples: axisgraph path iran hamas; axisgraph path iran hamas --kind weapons --format json; "
    "axisgraph path iran hamas --on 2013 --certain; axisgraph path iran houthis --via hezbollah --time in-order"
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
        _print_hop(graph, step, hop)
    weakest = path.hops[path.weakest_hop]
    rests = f"Rests on {wording.count(path.independent_sources, 'independent source')}: confidence "
    rests += paint(path.confidence, path.confidence)
    if len(path.hops) > 1:
        behind = wording.count(weakest.independent_sources, "independent source")
        rests += f", that of hop {path.weakest_hop + 1} with {behind}"
    if path.time:
        rests += f"; {path.time} in time"
    if path.time and path.window:
        rests += f", all hops together {wording.days(path.window)}"
    if path.disputed:
        rests += "; " + paint("disputed", "yellow")
    echo(f"   {rests}.")


def _print_hop(graph: BuiltGraph, step: int, hop: Hop) -> None:
    for position, link in enumerate(hop.links):
        assessment = graph.assessments[link.id]
        cited = ", ".join(f"{claim.source} {wording.grade(graph, claim)}" for claim in _distinct(link.claims))
        flag = "" if assessment.status == "asserted" else f", {assessment.status}"
        mark = f"{step:>2}" if position == 0 else "  "
        confidence = paint(assessment.confidence, assessment.confidence)
        echo(
            f"   {mark}  {wording.sentence(graph, link)}, {wording.lasted(link)} [{confidence}{flag}; {cited or 'uncited'}]"
        )


def _distinct(claims: tuple) -> list:  # type: ignore[type-arg]
    """Return the best-graded claim of each source, in the order of first mention."""
    best: dict[str, object] = {}
    for claim in claims:
        if claim.source not in best or claim.credibility < best[claim.source].credibility:  # type: ignore[attr-defined]
            best[claim.source] = claim
    return list(best.values())
