"""The exceptions of this package.

GraphError
├── DataError          the data has errors; lists all of them
├── DateError          a text that is not a date
├── UnknownId          no such actor, link, source, event or kind
├── FilterError        a filter that cannot be understood
├── OutputError        a file that cannot or must not be written
├── PackError          a pack cannot be read
├── EngineError        a cluster cannot be reached, or gave up
├── ServeError         the page cannot be served
└── MissingExtra       an optional package is not installed
"""

from __future__ import annotations

import copyreg
import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from graph.diagnostics.asked_back import did_you_mean
from graph.values import public

if TYPE_CHECKING:
    from graph.diagnostics import Diagnostic

__all__ = [
    "DataError",
    "DateError",
    "EngineError",
    "FilterError",
    "GraphError",
    "MissingExtra",
    "OutputError",
    "PackError",
    "ServeError",
    "UnknownId",
]


_LONGEST_ID = 80  # characters shown
_MOST_LISTED = 40  # ids
_WHERE_TO_LOOK = {
    "actor": "`search` finds an actor by any of its names",
    "source": "`search` finds a source by its title or publisher",
    "actor, link, source, event or story": "`search` finds actors by their names, `links` lists links",
    "actor, link or kind": "`search` finds actors by their names, `links` lists links and kinds",
}


@public
class GraphError(Exception):
    """Base of all errors with a message for users; `help` is a suggestion, or empty.

    `words` are the arguments that the two name in backticks, which the command line writes as options, and questions,
    with brackets, which it writes as commands: see `graph.records.arguments`.
    """

    def __init__(self, message: str, *, help: str = "", words: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.words = tuple(words)

    def __str__(self) -> str:
        return f"{self.message}; {self.help}" if self.help else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without calling the constructor, whose arguments are not those of `Exception`."""
        return copyreg.__newobj__, (type(self), *self.args), vars(self)  # type: ignore[attr-defined]


@public
class DataError(GraphError):
    """The data has errors. `diagnostics` lists every error and warning by location."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        errors = [each for each in self.diagnostics if each.severity == "error"]
        noun = "error" if len(errors) == 1 else "errors"
        first = f", the first at {errors[0].place}: {errors[0].message}" if errors else ""
        super().__init__(f"the data has {len(errors)} {noun}{first}")


@public
class DateError(GraphError, ValueError):
    """A text that is not a date; the message says why."""


@public
class UnknownId(GraphError):
    """An id that is not in the graph. `what` is actor, link, source, event or kind.

    `known` are the valid ids if they are few; of a `family`, its kinds.
    """

    def __init__(
        self,
        what: str,
        id: str,
        suggestions: Sequence[str] = (),
        *,
        removed: str = "",
        known: Sequence[str] = (),
        family: bool = False,
    ) -> None:
        self.what = what
        self.id = id
        self.suggestions = tuple(suggestions)
        opens = "that is a family, for `families`; its kinds are" if family else f"the {what}s are"
        listed = f"{opens} {', '.join(known[:_MOST_LISTED])}" + (", …" if len(known) > _MOST_LISTED else "")
        help = did_you_mean(*self.suggestions, otherwise=listed if known else _WHERE_TO_LOOK.get(what, ""))
        shown = id if len(id) <= _LONGEST_ID else f"{id[:_LONGEST_ID]}…"
        message = f"`{shown}` was removed: {removed}" if removed else f"no {what} `{shown}`"
        super().__init__(message, help=help, words=("search()", "links()", "families"))


@public
class FilterError(GraphError):
    """A filter value that cannot be understood, or filters that contradict each other."""


@public
class OutputError(GraphError):
    """A file could not be written, or must not be written over."""


@public
class PackError(GraphError):
    """A pack cannot be read: it is damaged, of another version, or no pack."""


@public
class EngineError(GraphError):
    """The engine that was asked for cannot be reached, or gave up."""


@public
class ServeError(GraphError):
    """The page cannot be served at the port that was asked for."""


def install(extra: str, package: str) -> str:
    """Return the command that installs the packages of an extra, or `package` alone if axisgraph is not installed.

    It names the packages: an extra needs the place that axisgraph was installed from.
    """
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415 # only when something is missing

    try:
        asked = [each.split(";") for each in requires("axisgraph") or ()]
    except PackageNotFoundError:
        asked = []
    mark = f"extra == '{extra}'"
    found = [needed.strip() for needed, *when in asked if mark in "".join(when).replace('"', "'")]
    return shlex.join(["pip", "install", *(found or [package])])


@public
class MissingExtra(GraphError):
    """A command needs an optional package; `extra` is the name to install it by."""

    def __init__(self, extra: str, package: str) -> None:
        self.extra = extra
        super().__init__(
            f"this needs the package {package}, which is not installed",
            help=f"install it with: {install(extra, package)}",
        )
