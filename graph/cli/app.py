"""The commands, each in a module of its own, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli import check, export, init, links, neighbours, path, render, schema, search, show, stats, timeline

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

for module in (check, render, show, search, links, path, neighbours, timeline, stats, export, schema, init):
    app.command(help=module.__doc__, epilog=_lines("Examples:", *module.EXAMPLES))(module.command)
    app.registered_commands[-1].name = module.__name__.rpartition(".")[2]


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
