"""Diagnostics as JSON: `{"diagnostics": [...], "errors": N, "warnings": N}`, keys stable and sorted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from graph.diagnostics import Diagnostic, Place, count_of

__all__ = ["render"]


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Render all diagnostics as one JSON object."""
    answer = {
        "diagnostics": [_as_dict(each) for each in diagnostics],
        "errors": count_of(diagnostics, "error"),
        "warnings": count_of(diagnostics, "warning"),
    }
    return json.dumps(answer, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _as_dict(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "label": diagnostic.label,
        "help": diagnostic.help,
        **_place(diagnostic.place),
        "related": [{"message": message, **_place(place)} for message, place in diagnostic.related],
    }


def _place(place: Place) -> dict[str, Any]:
    """Return the place's fields; those that a whole file does not have are null."""
    fields = asdict(place)
    return fields if place.line else {key: fields[key] if key == "file" else None for key in fields}
