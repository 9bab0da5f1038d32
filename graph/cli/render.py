"""Write the interactive page: one HTML file that works offline."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal
from graph.diagnostics.as_text import visible

EXAMPLES = (
    "axisgraph render --open",
    "axisgraph render -o arms.html --kind weapons,technology --on 2023",
    "axisgraph render -o hamas.html --focus hamas --depth 2",
    "axisgraph render -o chain.html --path iran..hamas --min-confidence moderate",
    "axisgraph render -o changes.html --diff mine",
)


@options.with_words("page", path=True)
def command(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="File to write.")] = Path("axis.html"),
    open_: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    *,
    title: options.Title = None,
    focus: options.Focus = None,
    depth: options.Depth = 1,
    path: options.PagePath = None,
    story: options.PageStory = None,
    width: options.Width = "kinds",
    diff: options.PageDiff = None,
    hypotheses: options.PageHypotheses = None,
    data: options.Data = Path("data"),
    words: dict[str, Any],
) -> None:
    from graph.output import refuse_to_overwrite

    refuse_to_overwrite(output, data)
    asked = {
        "title": title,
        "width": width,
        "hypotheses": hypotheses,
        **options.page_asked(focus, depth, path, story),
        **words,
    }
    graph = options.loaded(data)
    if diff is not None:
        since, old = options.earlier(diff, data)
        asked |= {"diff": old, "since": since}
    with terminal.working("Drawing the page"):
        graph.render(output, **asked)
    terminal.echo(f"{output}: {output.stat().st_size / 2**20:.1f} MiB")
    if diff is not None:
        terminal.echo(visible(f"Since {since}: {old.diff(graph).summary()}."))
    if open_:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())
