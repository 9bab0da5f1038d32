"""Serve an editor that speaks the Language Server Protocol, over standard input and output."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.errors import MissingExtra

EXAMPLES = ("axisgraph lsp",)


def command(
    stdio: Annotated[
        bool, typer.Option("--stdio", help="Standard input and output, as without it; some editors pass it.")
    ] = True,
) -> None:
    import gc
    import os
    import sys
    from contextlib import redirect_stdout
    from importlib.metadata import version

    del stdio
    try:
        from graph.lsp.answers import serve
    except ModuleNotFoundError as error:
        raise MissingExtra("lsp", "pygls") from error
    gc.enable()  # which short commands do without
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers, redirect_stdout(sys.stderr):
        serve(version("axisgraph"), sys.stdin.buffer, answers)
