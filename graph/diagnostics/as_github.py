"""Diagnostics as GitHub workflow commands, which become annotations on the changed lines.

Escaping follows the runner's own: `%` in messages, and also `:` and `,` in properties; line breaks are spelled out.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.diagnostics import Diagnostic
from graph.diagnostics.as_text import visible

__all__ = ["render"]


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Render one workflow command a diagnostic."""
    return "".join(_command(each) + "\n" for each in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    properties = {"file": place.file}
    if place.line:
        properties |= {"line": str(place.line), "col": str(place.column)}
        if place.end_line == place.line:
            properties |= {"endLine": str(place.end_line), "endColumn": str(place.end_column)}
    properties["title"] = diagnostic.code
    message = f"{diagnostic.message} ({diagnostic.help})" if diagnostic.help else diagnostic.message
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{diagnostic.severity} {listed}::{_message(message)}"


def _message(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
