"""Diagnostics as an editor shows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from lsprotocol import types

from graph.diagnostics import Diagnostic, Place
from graph.lsp.positions import Lines

__all__ = ["shown_diagnostic", "without_folder"]

_SEVERITIES: Final = {"error": types.DiagnosticSeverity.Error, "warning": types.DiagnosticSeverity.Warning}


def without_folder(text: str, home: Path) -> str:
    """Return a message that names files as from the folder that the data folder is in."""
    above = home.parent.as_posix().rstrip("/")
    return text.replace(f"{above}/", "") if above else text


def shown_diagnostic(
    fault: Diagnostic, home: Path, lines: Callable[[Path], Lines], uri: Callable[[Path], str]
) -> types.Diagnostic:
    """Return a fault with its range, label, help and related places; the help is also its data."""
    said = fault.message + (f": {fault.label}" if fault.label else "")
    text = without_folder("\n".join(part for part in (said, f"help: {fault.help}" if fault.help else "") if part), home)
    return types.Diagnostic(
        range=_range(fault.place, lines),
        message=text,
        severity=_SEVERITIES[fault.severity],
        code=fault.code,
        source="axisgraph",
        related_information=[
            types.DiagnosticRelatedInformation(
                types.Location(uri(Path(place.file)), _range(place, lines)), without_folder(said, home)
            )
            for said, place in fault.related
        ]
        or None,
        data={"help": without_folder(fault.help, home)} if fault.help else None,
    )


def _range(place: Place, lines: Callable[[Path], Lines]) -> types.Range:
    found = lines(Path(place.file))
    return found.range(found.span_of(place))
