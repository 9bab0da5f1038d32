"""The application: one module per command; a call that names its command imports only that module."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Annotated, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from graph.cli.caching import with_cache
from graph.errors import FilterError

__all__ = ["COMMANDS", "make_app"]

COMMANDS = (
    *("check", "fmt", "render", "show", "search", "links"),
    *("path", "why-not", "what-if", "fallout", "neighbours", "between", "timeline", "stats"),
    *("weigh", "screen", "duplicates", "merge", "split"),
    *("diff", "cypher", "export", "import", "pack"),
    *("archive", "watch", "lsp", "mcp", "schema", "init"),
)
ASKING = (
    *("render", "show", "search", "links", "path", "why-not", "what-if", "fallout", "neighbours", "between"),
    *("timeline", "stats", "weigh", "screen", "duplicates", "cypher", "export"),
)
"""The commands that answer from the cache of a large data folder."""


_NAMED: Final = {  # what a value names, by the words of its metavar
    "DIR": "a folder",
    "FILE": "a file",
    "NAME.axis": "a pack",
    "OLD": "a data folder, a pack or a Git revision",
    "NEW": "a data folder, a pack or a Git revision",
    "ACTOR": "an actor",
    "FROM": "an actor",
    "TO": "an actor",
    "SOURCE": "a source",
    "ID": "a record",
    "FORMAT": "a format",
    "TABLE": "a table",
}


class _Command(TyperCommand):
    """A command whose help shows no type for a flag, and that takes no empty text for what it names."""

    def get_params(self, ctx: Any) -> list[Any]:
        return _untyped_flags(super().get_params(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if "" in args or any(each.endswith("=") for each in args):  # an empty path would mean the current folder
            given, _, _ = self.make_parser(ctx).parse_args(list(args))
            for param in self.get_params(ctx):
                _refuse_empty(param, given.get(param.name))
        return super().parse_args(ctx, args)


class _Group(TyperGroup):
    """The commands; the help of their options shows no type for a flag."""

    def get_params(self, ctx: Any) -> list[Any]:
        return _untyped_flags(super().get_params(ctx))


def _refuse_empty(param: Any, value: Any) -> None:
    """Raise FilterError if the value of a parameter should name something and is empty."""
    word = next((each for each in re.findall(r"\w+(?:\.\w+)?", param.metavar or "") if each in _NAMED), None)
    if word and "" in (value if isinstance(value, list | tuple) else [value]):
        is_option = param.param_type_name == "option"
        name, otherwise = (max(param.opts, key=len), ", or omit the option") if is_option else (word, "")
        raise FilterError(f"`{name}` is empty", help=f"name {_NAMED[word]}{otherwise}")


def _untyped_flags(params: list[Any]) -> list[Any]:
    for param in params:
        if getattr(param, "is_flag", False):
            param.metavar = ""
    return params


def make_app(commands: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the application with these commands of `COMMANDS`."""
    app = typer.Typer(
        name="axisgraph",
        cls=_Group,
        help="Who funds, trains and arms whom, through whom, since when, and how do we know?",
        epilog=_lines(
            "First steps:", "axisgraph init", "axisgraph check", "axisgraph path iran hamas", "axisgraph render --open"
        ),
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for name in commands:
        module = import_module(f"graph.cli.{name.replace('-', '_')}")
        epilog = _lines("Examples:", *module.EXAMPLES)
        app.command(name, cls=_Command, help=module.__doc__, epilog=epilog)(
            with_cache(module.command) if name in ASKING else module.command
        )
    app.callback()(_main)
    return app


def _lines(*lines: str) -> str:
    """Return text that the help shows line by line, not as one paragraph."""
    return "\n\n".join(lines)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"axisgraph {version('axisgraph')}")
        raise typer.Exit


def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Hold the options of `axisgraph` itself."""
