"""The commands, each in a module of its own, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli import (
    between,
    check,
    cypher,
    diff,
    export,
    fallout,
    init,
    links,
    neighbours,
    path,
    render,
    schema,
    search,
    show,
    stats,
    timeline,
    what_if,
    why_not,
)

__all__ = ["app"]


def _lines(*lines: str) -> str:
    """Return text that the help shows line by line, and not as one paragraph."""
    return "\n\n".join(lines)


app = typer.Typer(
    name="axisgraph",
    help="Who funds, trains and arms whom, through whom, since when, and how do we know?",
    epilog=_lines(
        "Begin with:", "axisgraph init", "axisgraph check", "axisgraph path iran hamas", "axisgraph render --open"
    ),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_COMMANDS = (
    *(check, render, show, search, links, path, why_not, what_if, fallout, neighbours, between, timeline, stats),
    *(diff, cypher, export, schema, init),
)
for module in _COMMANDS:
    app.command(help=module.__doc__, epilog=_lines("Examples:", *module.EXAMPLES))(module.command)
    app.registered_commands[-1].name = module.__name__.rpartition(".")[2].replace("_", "-")


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version  # noqa: PLC0415

        typer.echo(f"axisgraph {version('axisgraph')}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Hold the options of `axisgraph` itself."""
