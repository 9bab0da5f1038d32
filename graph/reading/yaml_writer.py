"""Writes records as YAML in the form of `yaml_form`; any YAML reader reads the same values back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from graph.reading.comments import Comments
from graph.reading.yaml_form import write_fields, write_rows
from graph.records.model import DatasetInfo, Record

__all__ = ["write_info", "write_records"]


def write_records(records: Iterable[Record], *, heading: str = "") -> str:
    """Return a table of records as YAML text, in order of id; `heading` becomes a comment on top."""
    rows = list(records)
    model = type(rows[0]) if rows else Record
    return write_rows([_as_text(_compact(record.to_dict())) for record in rows], model, _comments(heading))


def write_info(info: DatasetInfo, *, heading: str = "") -> str:
    """Return the fields of `dataset.yaml` as YAML text."""
    return write_fields(_as_text(info.to_dict() or {"title": info.title}), DatasetInfo, _comments(heading))


def _comments(heading: str) -> Comments:
    return Comments(head=[f"# {line}".rstrip() for line in heading.splitlines()])


def _compact(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields with a bare text for an alias without a language, in short form."""
    compact = dict(fields)
    if "aliases" in compact:
        compact["aliases"] = [name["name"] if set(name) == {"name"} else name for name in compact["aliases"]]
    return compact


def _as_text(value: Any) -> Any:
    """Return plain values with every number and truth value as text."""
    if isinstance(value, Mapping):
        return {key: _as_text(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_text(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        text = format(Decimal(repr(value)), "f")
        return text if "." in text else f"{text}.0"
    return str(value)
