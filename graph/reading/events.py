"""Values from libyaml's events: the strict subset of YAML, and the faults of everything outside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from graph.diagnostics import shortened
from graph.diagnostics.yaml_problems import DEEPEST
from graph.reading.document import Document, Fields, Items, Span, Value

__all__ = ["CONTROL", "DEEPEST", "MOST_VALUES", "Builder", "TooDeepError", "TooManyError"]

MOST_VALUES = 5_000_000  # in a file; each takes some 200 bytes of memory
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SEPARATORS = ",[{:?-\r\n"  # every value precedes one of them
_CUT_VALUE = re.compile(r":[ \t]++(#[^\s#][^\r\n]*+)")
_NO_COLON = re.compile(r"\s*[,}]")
_COMMA = re.compile(r"\s*,\s*")
_NUMBER_BEFORE = re.compile(r"(?<!\d)\d{1,3}(?:\s{0,3},\s{0,3}\d{3}){0,9}\s{0,3},\s{0,3}$")
_NUMBER_AFTER = re.compile(r"(?:\s*,\s*\d{3}(?!\w))*")
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


class TooDeepError(Exception):
    """Values are nested too deep at the character `at`."""

    def __init__(self, at: int) -> None:
        self.at = at


class TooManyError(TooDeepError):
    """There are too many values; the first excess one is at the character `at`."""


def _counted(next_event: Callable[[], Any]) -> Callable[[], Any]:
    """Return `next_event`, wrapped to raise after `MOST_VALUES` scalars."""
    from yaml import ScalarEvent  # noqa: PLC0415 - 10 ms, and packs are read without it

    left = MOST_VALUES

    def counted() -> Any:
        nonlocal left
        event: Any = next_event()
        if isinstance(event, ScalarEvent):
            left -= 1
        if left < 0:
            raise TooManyError(event.start_mark.index)
        return event

    return counted


class Builder:
    """Builds the value tree of one document from libyaml's events, and records violations of strict YAML."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.last: Any = None  # the event before the text broke off
        self.bare_until = 0  # the position up to which keys without a colon have been reported

    def build(self, text: str) -> None:
        """Read all events of `text` into the document's root, after the items that it already has."""
        from yaml import CBaseLoader  # noqa: PLC0415 - 10 ms, and packs are read without it

        loader = CBaseLoader(text)
        next_event = loader.get_event
        if len(text) > MOST_VALUES and sum(map(text.count, _SEPARATORS)) > MOST_VALUES:
            next_event = _counted(next_event)
        try:
            self._consume(next_event, has_escapes="\\" in text)
        finally:
            loader.dispose()

    def _consume(self, next_event: Any, *, has_escapes: bool) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop
        import yaml  # noqa: PLC0415 - 10 ms, and packs are read without it

        document = self.document
        scalar, mapping_start, mapping_end = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.MappingEndEvent
        sequence_start, sequence_end, alias = yaml.SequenceStartEvent, yaml.SequenceEndEvent, yaml.AliasEvent
        container: Any = None  # the innermost open container: Items, Fields, or None outside all
        key: str | None = None  # the key of `container` whose value comes next
        key_span: Span = (0, 0)
        outer: list[tuple[Items | Fields | None, str | None, Span, Span]] = []
        documents = 0
        event: Any = None
        while True:
            try:
                event = next_event()
            except yaml.YAMLError:
                self.last = event
                raise
            if event is None:
                return
            kind = event.__class__
            if kind is scalar:
                value: Value = event.value
                span = (event.start_mark.index, event.end_mark.index)
                if event.anchor or event.tag:
                    self._decorated(event, span)
                if has_escapes and CONTROL.search(value):
                    document.fault("control-character", "an escape is a control character", span)
                if value in _NULLS and event.implicit[0]:
                    value = None
            elif kind is mapping_start or kind is sequence_start:
                span = (event.start_mark.index, event.end_mark.index)
                if event.anchor or event.tag:
                    self._decorated(event, span)
                if len(outer) >= DEEPEST:
                    raise TooDeepError(span[0])
                if key is None and container.__class__ is Fields:
                    document.fault("wrong-type", "a key must be text, not a list or a mapping", span)
                outer.append((container, key, key_span, span))
                container = self._opened(Fields if kind is mapping_start else Items, outermost=container is None)
                key = None
                continue
            elif kind is mapping_end or kind is sequence_end:
                value = container
                container, key, key_span, opened = outer.pop()
                span = (opened[0], event.end_mark.index)
                if key is None and container.__class__ is Fields:
                    key, key_span = "", span
                    continue
            elif kind is alias:
                span = (event.start_mark.index, event.end_mark.index)
                if key != "<<" or container.__class__ is not Fields:
                    message = f"`*{event.anchor}` is an alias, which data may not use"
                    document.fault("anchor", message, span, help="write the value out here instead")
                if container.__class__ is Fields:
                    if key is None:
                        key, key_span = "", span
                    else:
                        self._odd_field(container, key, key_span, None, span)
                        key = None
                continue
            else:
                if kind is yaml.DocumentStartEvent:
                    documents += 1
                    if documents == 2:
                        self._second_document((event.start_mark.index, event.end_mark.index))
                continue

            if container.__class__ is Fields:
                if key is None:
                    key, key_span = value or "", span
                    if not key:
                        document.fault("wrong-type", "this field has no name", span, help="write `name: value`")
                elif value is None or not key or key == "<<" or key in container.spans:
                    self._odd_field(container, key, key_span, value, span)
                    key = None
                else:
                    container[key] = value
                    container.spans[key] = (key_span, span)
                    key = None
            elif container is not None:
                if value is None:
                    document.fault("empty-value", "an item of this list has no value", span, help="delete the item")
                else:
                    container.append(value)
                    container.spans.append(span)
            elif document.root is None or value is document.root:
                document.root, document.span = value, span

    def _opened(self, kind: type[Items] | type[Fields], *, outermost: bool) -> Items | Fields:
        """Return the container that begins here; another outermost list continues the first."""
        root = self.document.root
        if outermost and isinstance(root, Items) and kind is Items:
            return root
        container = kind()
        if outermost and root is None:
            self.document.root = container
        return container

    def _odd_field(self, fields: Fields, key: str, key_span: Span, value: Value, span: Span) -> None:
        """Handle a field that cannot simply be set: duplicate, merged, without a key or without a value."""
        fault = self.document.fault
        if key and value is None and self._is_bare(key_span):
            if key_span[0] >= self.bare_until:  # otherwise it belongs to a text or number that has been reported
                self._bare(key, key_span)
            self.bare_until = max(self.bare_until, self._item_end(key_span[1]))
            fields.spans.setdefault(key, (key_span, span))
        elif key in fields.spans:
            first = self.document.text.place(fields.spans[key][0])
            fault(
                "duplicate-key",
                f"`{shortened(key)}` is given twice in one mapping",
                key_span,
                label="again here",
                help="keep one of the two",
                related=(("first given at", first),),
            )
        elif key == "<<":
            fields.spans[key] = (key_span, span)
            message = "`<<` is a merge key, which data may not use"
            fault("merge-key", message, key_span, help="write the fields out here instead")
        elif key:
            fields.spans[key] = (key_span, span)
            if self.document.text.text[span[0] : span[0] + 1] == "*":
                return  # an alias, which has been reported
            self._no_value(key, key_span)

    def _no_value(self, key: str, key_span: Span) -> None:
        message = f"`{shortened(key)}` has no value"
        if cut := _CUT_VALUE.match(self.document.text.text, key_span[1]):
            message += ": `#` begins a comment"
            way_out = f"put the value in quotes: '{shortened(cut[1].rstrip())}'"
        else:
            way_out = f"leave `{shortened(key)}` out when it is unknown"
            if key == "end":
                way_out += "; write `..` when it is still going on"
        self.document.fault("empty-value", message, key_span, help=way_out)

    def _is_bare(self, key_span: Span) -> bool:
        """Return whether a key has no colon: in { }, such a key begins after a comma in a text or a number."""
        return _NO_COLON.match(self.document.text.text, key_span[1]) is not None

    def _item_end(self, at: int) -> int:
        """Return the start of the item after the next comma, for a comma at `at`; without one, `at`."""
        match = _COMMA.match(self.document.text.text, at)
        return match.end() + 1 if match else at

    def _bare(self, key: str, key_span: Span) -> None:
        text = self.document.text.text
        line = max(text.rfind("\n", 0, key_span[0]), text.rfind("\r", 0, key_span[0])) + 1
        message = f"`{shortened(key)}` has no value: in {{ }}, a comma separates fields"
        way_out = "put a text that holds a comma in quotes"
        before = _NUMBER_BEFORE.search(text, max(line, key_span[0] - 80), key_span[0])
        if before and re.fullmatch(r"\d{3}", key):
            after = _NUMBER_AFTER.match(text, key_span[1])
            digits = re.sub(r"\D", "", f"{before[0]}{key}{after[0] if after else ''}")
            way_out = f"write the number without commas: {digits}"
        self.document.fault("empty-value", message, key_span, help=way_out)

    def _second_document(self, span: Span) -> None:
        self.document.fault(
            "several-documents",
            "a second YAML document begins here",
            span,
            help="keep one document a file: delete this `---`",
        )

    def _decorated(self, event: Any, span: Span) -> None:
        if event.anchor:
            message = f"`&{event.anchor}` is an anchor, which data may not use"
            self.document.fault("anchor", message, span, help="delete it, and write each value out")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"`{tag}` is a tag, which data may not use"
            self.document.fault("tag", message, span, help="delete it; put a text in quotes")
