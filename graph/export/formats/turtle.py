"""RDF as Turtle. Specification: https://www.w3.org/TR/turtle/."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from graph.exchange.selection import Selection
from graph.export.formats.rdf import PREFIXES, TYPE, Triples
from graph.export.formats.rdf import RDF_LOSSES as LOSSES

__all__ = ["LOSSES", "write"]

_NOT_IN_IRIS = re.compile(r'[\x00-\x20<>"{}|^`\\]')


def write(selection: Selection) -> str:
    """Return the selection as Turtle: prefixes, then each subject with its predicates, one a line."""
    head = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    blocks = []
    for node, words in Triples(selection, _Turtle()).of.items():
        lines = " ;\n    ".join(f"{_predicate(word)} {', '.join(terms)}" for word, terms in words.items())
        blocks.append(f"\n{_iri(node)} {lines} .\n")
    return head + "".join(blocks)


class _Turtle:
    """Terms of Turtle. The escapes of JSON are among those of its texts."""

    def iri(self, iri: str) -> str:
        return _iri(iri)

    def name(self, name: str) -> str:
        return name

    def text(self, text: str, language: str | None = None) -> str:
        return f"{_quoted(text)}@{language}" if language else _quoted(text)

    def number(self, value: int) -> str:
        return ("true" if value else "false") if isinstance(value, bool) else str(value)

    def typed(self, text: str, datatype: str) -> str:
        return f"{_quoted(text)}^^{datatype}"

    def list(self, items: Iterable[str]) -> str:
        return f"( {' '.join(items)} )"


_quoted = json.JSONEncoder(ensure_ascii=False).encode


def _iri(iri: str) -> str:
    return f"<{_NOT_IN_IRIS.sub(_escaped, iri)}>"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04X}"


def _predicate(word: str) -> str:
    if word == TYPE:
        return "a"
    return word if word.partition(":")[0] in PREFIXES else _iri(word)
