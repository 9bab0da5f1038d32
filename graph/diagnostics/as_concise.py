"""Diagnostics as one line a fault: `file:line:column: severity[code] message`, the form that editors jump to."""

from __future__ import annotations

from collections.abc import Sequence

from graph.diagnostics import Diagnostic
from graph.diagnostics.as_text import visible

__all__ = ["render"]


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Render one line a diagnostic."""
    return "".join(visible(f"{each.place}: {each.severity}[{each.code}] {each.message}") + "\n" for each in diagnostics)
