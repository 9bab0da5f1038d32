"""Free texts that ` #` cuts off: outside quotes it begins a comment in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from graph.diagnostics import Diagnostic, shortened
from graph.reading import Fields, Items, Span, Text
from graph.records.model import Record

__all__ = ["cut_texts"]

_SET_OFF = re.compile(r"[ \t]{2,}#(?:[ \t]|$)")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")
_ANY_TEXT = r"\S"  # the pattern of a text that must only not be empty
_IN_QUOTES = ("'", '"', "|", ">")


def cut_texts(model: type[Record], fields: Fields, text: Text, span: Span, what: str) -> Iterator[Diagnostic]:
    """Yield text-cut for each free text of a record, called `what`, that a comment follows on its line.

    A comment is allowed after a value in quotes, after a value that is not free text (an id, a date, a grade), on a
    line of its own, and after two spaces if one follows the `#`.
    """
    if " #" not in (piece := text.text[span[0] : span[1]]) and "\t#" not in piece:
        rest = _COMMENT.match(text.text, span[1])
        if rest is None:
            return
    schema = _schema(model)
    for path, value_span in _texts(fields, span, schema, schema.get("$defs", {}), ""):
        comment = _COMMENT.match(text.text, value_span[1])
        if comment is None or _SET_OFF.match(comment[0]) or text.text.startswith(_IN_QUOTES, value_span[0]):
            continue
        lost = comment[0].lstrip()
        whole = text.text[value_span[0] : value_span[1]] + comment[0]
        quote = '"' if "'" in whole and '"' not in whole and "\\" not in whole else "'"
        quoted = whole.replace("'", "''") if quote == "'" else whole
        yield Diagnostic(
            "text-cut",
            f"`{path}` of {what} is cut off: ` #` begins a comment",
            text.place((comment.end() - len(lost), comment.end())),
            label="not read",
            help=f"put the whole text in quotes: {quote}{shortened(quoted)}{quote}; "
            "if it is a comment, put two spaces before the `#`",
        )


@lru_cache(maxsize=50)
def _schema(model: type[Record]) -> dict[str, Any]:
    return model.model_json_schema()


def _texts(
    value: Any, span: Span, schema: Mapping[str, Any], shared: Mapping[str, Any], path: str
) -> Iterator[tuple[str, Span]]:
    """Yield the path and the span of each free text of a value, by its JSON Schema."""
    choices = list(_choices(schema, shared))
    if isinstance(value, str):
        types = {choice.get("type") for choice in choices}
        if "integer" not in types and any(_is_free(choice) for choice in choices):
            yield path, span
        return
    for choice in choices:
        if isinstance(value, Fields):
            known = choice.get("properties", {})
            for name, each in value.items():
                inner = known.get(name) or choice.get("additionalProperties")
                if isinstance(inner, Mapping):
                    yield from _texts(each, value.spans[name][1], inner, shared, f"{path}.{name}".lstrip("."))
        elif isinstance(value, Items) and "items" in choice:
            for number, (each, each_span) in enumerate(zip(value, value.spans, strict=True), start=1):
                yield from _texts(each, each_span, choice["items"], shared, f"{path}[{number}]")


def _choices(schema: Mapping[str, Any], shared: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if "$ref" in schema:
        yield from _choices(shared[schema["$ref"].rpartition("/")[2]], shared)
    elif "anyOf" in schema:
        for choice in schema["anyOf"]:
            yield from _choices(choice, shared)
    else:
        yield schema


def _is_free(schema: Mapping[str, Any]) -> bool:
    unbound = schema.get("pattern", _ANY_TEXT) == _ANY_TEXT and not {"enum", "const"} & schema.keys()
    return schema.get("type") == "string" and unbound
