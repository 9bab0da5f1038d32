"""Serve the page on this machine and update it when the data changes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal
from graph.diagnostics.as_text import visible

EXAMPLES = (
    "axisgraph watch --open",
    "axisgraph watch --edit --open",
    "axisgraph watch --edit --diff HEAD",
    "axisgraph watch --focus hamas --depth 2 --port 0",
)


@options.with_words("page", path=True)
def command(
    port: Annotated[
        int, typer.Option("--port", metavar="N", min=0, max=65_535, help="Port on 127.0.0.1; 0 picks a free one.")
    ] = 8765,
    open_: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    edit: Annotated[bool, typer.Option("--edit", help="Allow the page to change the data.")] = False,
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
    import gc
    import signal
    from threading import Event

    from graph.watch import Watch

    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)  # a page that is closed must not end the server
    gc.enable()  # which short commands do without
    asked = {"title": title, "width": width, **options.page_asked(focus, depth, path, story), **words}
    since = None
    if diff is not None:
        name, old = options.earlier(diff, data)
        since = name, old.built
    with Watch(data, asked, port, edit=edit, since=since, hypotheses=hypotheses) as watch:
        does = "shows and edits" if edit else "shows"
        beside = f" and what changed since {since[0]}" if since else ""
        terminal.echo(visible(f"{watch.address} {does} {data}{beside}; press Ctrl-C to stop"))
        if open_:
            import webbrowser

            webbrowser.open(watch.address)
        try:
            watch.run(Event(), terminal.echo)
        except KeyboardInterrupt:
            terminal.echo("stopped")
