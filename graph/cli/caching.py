"""The option `--no-cache` of every command that answers from the cache of a large data folder."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import Annotated, Any

import typer

__all__ = ["with_cache", "without_cache"]

Command = Callable[..., None]

without_cache: ContextVar[bool] = ContextVar("without_cache", default=False)


def with_cache(command: Command) -> Command:
    """Give a command the option to do without the cache of a large data folder."""

    @wraps(command)
    def asked(**given: Any) -> None:
        before = without_cache.set(given.pop("no_cache"))
        try:
            command(**given)
        finally:
            without_cache.reset(before)

    signature = inspect.signature(command, eval_str=True)
    option = typer.Option(
        "--no-cache",
        envvar="AXISGRAPH_NO_CACHE",
        help="Read all YAML, and make no cache.",
        rich_help_panel="Data",
    )
    added = inspect.Parameter(
        "no_cache", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=Annotated[bool, option]
    )
    parameters = [*signature.parameters.values(), added]
    asked.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined] # typer reads it
    asked.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return asked
