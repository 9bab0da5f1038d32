"""Faults in the data as values: the fault, its place, and a remedy.

A `Diagnostic` knows nothing of terminals or formats; each rendering is a module of its own, named in `RENDERERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from graph.diagnostics.codes import CODES, Severity
from graph.values import Value, public

__all__ = [
    "CODES",
    "Diagnostic",
    "Format",
    "Place",
    "Severity",
    "count_of",
    "render",
    "shortened",
    "sort_diagnostics",
    "summary",
]


@public
@dataclass(frozen=True, slots=True, order=True, repr=False)
class Place(Value):
    """A span of text in a file. Lines and columns count from 1 in Unicode characters; the end is exclusive.

    Line 0 means the file or folder as a whole. `excerpt` is the text of the first line, without its line break;
    of a very long line only what is near the fault, from `excerpt_column` on.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0
    excerpt: str = ""
    excerpt_column: int = 1

    def _said(self) -> str:
        return str(self)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@public
@dataclass(frozen=True, slots=True, repr=False)
class Diagnostic(Value):
    """One fault. `label` is shown under the marked text, `help` says what to do, `related` are other places.

    `more` further faults of this code in this file are not listed.
    """

    code: str
    message: str
    place: Place
    label: str = ""
    help: str = ""
    related: tuple[tuple[str, Place], ...] = ()
    more: int = 0

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"diagnostic code {self.code!r} is not in the registry")

    def _said(self) -> str:
        return f"{self.severity}[{self.code}] {self.place}: {self.message}"

    @property
    def severity(self) -> Severity:
        """The severity that the registry gives this code: error or warning."""
        return CODES[self.code].severity


def shortened(text: str, longest: int = 80) -> str:
    """Return `text` as a message can quote it: a value may have a million characters."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def sort_diagnostics(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the distinct diagnostics by file, line, column, then code and message."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda d: (d.place, d.code, d.message)))


def count_of(diagnostics: Iterable[Diagnostic], severity: Severity) -> int:
    """Return the number of errors or warnings, those that are not listed among them."""
    return sum(1 + each.more for each in diagnostics if each.severity == severity)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Count errors and warnings in words: "2 errors, 1 warning"; "no faults" when there are none."""
    words = []
    severities: tuple[Severity, ...] = ("error", "warning")
    for severity in severities:
        if count := count_of(diagnostics, severity):
            words.append(f"{count:,} {severity}{'' if count == 1 else 's'}")
    return ", ".join(words) or "no faults"


Format = Literal["text", "concise", "json", "github", "sarif"]


def render(diagnostics: Sequence[Diagnostic], format: Format = "text") -> str:
    """Render diagnostics in a format; the text ends with a line break unless it is empty."""
    renderer: Callable[[Sequence[Diagnostic]], str] = import_module(f"graph.diagnostics.as_{format}").render
    return renderer(diagnostics)
