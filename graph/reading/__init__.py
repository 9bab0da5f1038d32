"""Reads YAML as plain values with their locations.

The text is read once, as libyaml's event stream, without recursion: nothing is constructed, expanded or resolved, so
tags cannot run code, aliases cannot multiply, and nesting cannot exhaust the stack. Every scalar remains text (`NO` is
a word, `2012` a string); the model decides its meaning. All faults of a file are collected, none is raised: a record
that is not YAML is skipped, and reading continues with the next one.
"""

from __future__ import annotations

from graph.reading.document import Document, Fields, Items, Span, Text
from graph.reading.files import read_unsaved, read_yaml
from graph.reading.texts import read_yaml_text

__all__ = [
    "Document",
    "Fields",
    "Items",
    "Span",
    "Text",
    "read_unsaved",
    "read_yaml",
    "read_yaml_text",
]
