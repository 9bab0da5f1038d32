"""Records to YAML text: the one writer of data folders. What it writes reads back the same, here and elsewhere.

libyaml writes it. A text that another YAML reader would take for a number, a date, true or nothing (2012, NO, null) is
quoted; fields stand in the order of the model, records in order of id, the same records giving the same bytes. Small
parts (claims, amounts, names, roles) take a line each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

import yaml

from graph.records.model import DatasetInfo, Record

__all__ = ["write_info", "write_records"]

_WIDTH: Final = 110  # characters, where a line is folded
_SHORT: Final = 100  # characters of a mapping or list that stands on one line
_TAG: Final = "tag:yaml.org,2002:"


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc] # the pure one writes the same
    """Quotes what YAML 1.1 and 1.2 readers disagree on too: y and n, octal 0o17, and numbers without a point."""


_Dumper.add_implicit_resolver(f"{_TAG}bool", re.compile("^[yYnN]$"), list("yYnN"))
_Dumper.add_implicit_resolver(
    f"{_TAG}float",
    re.compile(r"^[-+]?(?:0o[0-7_]+|[0-9][0-9_]*(?:\.[0-9_]*)?[eE][-+]?[0-9]+|\.[0-9_]+)$"),
    list("-+.0123456789"),
)


def write_records(records: Iterable[Record], *, heading: str = "") -> str:
    """Return a table of records as YAML text, in order of id; `heading` becomes a comment on top."""
    rows = sorted(records, key=lambda record: str(getattr(record, "id", "")))
    nodes = [_block(_compact(record.to_dict())) for record in rows]
    text = _serialized(yaml.SequenceNode(f"{_TAG}seq", nodes, flow_style=False)) if nodes else "[]\n"
    return _comment(heading) + text


def write_info(info: DatasetInfo, *, heading: str = "") -> str:
    """Return what is known of the data set as a whole as YAML text."""
    fields = info.to_dict() or {"title": info.title}
    return _comment(heading) + _serialized(_block(fields))


def _comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.splitlines())


def _serialized(node: yaml.Node) -> str:
    text: str = yaml.serialize(node, Dumper=_Dumper, width=_WIDTH, allow_unicode=True, encoding=None)
    return text


def _compact(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields with a bare text for an alias without a language, as people write it."""
    compact = dict(fields)
    if "aliases" in compact:
        compact["aliases"] = [name["name"] if set(name) == {"name"} else name for name in compact["aliases"]]
    return compact


def _block(fields: Mapping[str, Any]) -> yaml.Node:
    pairs = [(_scalar(key), _value(value)) for key, value in fields.items()]
    return yaml.MappingNode(f"{_TAG}map", pairs, flow_style=False)


def _value(value: Any) -> yaml.Node:
    if isinstance(value, Mapping):
        return _flow(value) if _fits(value) else _block(value)
    if isinstance(value, (list, tuple)):
        flat = not any(isinstance(each, Mapping) for each in value) and _fits(value)
        return yaml.SequenceNode(f"{_TAG}seq", [_value(each) for each in value], flow_style=flat)
    return _scalar(value)


def _flow(fields: Mapping[str, Any]) -> yaml.Node:
    pairs = [(_scalar(key), _value(value)) for key, value in fields.items()]
    return yaml.MappingNode(f"{_TAG}map", pairs, flow_style=True)


def _fits(value: Any) -> bool:
    """Return whether a mapping or list of scalars is short enough for one line, and has no line break."""
    text = str(value)
    return len(text) <= _SHORT and "\\n" not in text and "\\r" not in text


def _scalar(value: Any) -> yaml.ScalarNode:
    if isinstance(value, bool):
        return yaml.ScalarNode(f"{_TAG}bool", "true" if value else "false")
    if isinstance(value, int):
        return yaml.ScalarNode(f"{_TAG}int", str(value))
    if isinstance(value, float):
        return yaml.ScalarNode(f"{_TAG}float", _digits(value))
    style = None if value.isprintable() else '"'
    return yaml.ScalarNode(f"{_TAG}str", value, style=style)


def _digits(value: float) -> str:
    text = format(Decimal(repr(value)), "f")
    return text if "." in text else f"{text}.0"
