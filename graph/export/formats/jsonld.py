"""RDF as JSON-LD 1.1, one resource a line. Specification: https://www.w3.org/TR/json-ld11/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from graph.exchange.selection import Selection
from graph.export.formats.rdf import PREFIXES, TYPE, Triples
from graph.export.formats.rdf import RDF_LOSSES as LOSSES

__all__ = ["LOSSES", "write"]

_quoted = json.JSONEncoder(ensure_ascii=False).encode


def write(selection: Selection) -> str:
    """Return the selection as JSON-LD, its resources in order of id."""
    resources = sorted(Triples(selection, _JsonLd()).of.items())
    lines = ",\n".join(_resource(node, words) for node, words in resources)
    return f'{{"@context":{json.dumps(dict(PREFIXES))},\n"@graph":[\n{lines}\n]}}\n'


def _resource(node: str, words: Mapping[str, Iterable[str]]) -> str:
    properties = [f'"{"@type" if word == TYPE else word}":[{",".join(terms)}]' for word, terms in words.items()]
    return f'{{"@id":{_quoted(node)},{",".join(properties)}}}'


class _JsonLd:
    """Terms of JSON-LD, as JSON."""

    def iri(self, iri: str) -> str:
        return f'{{"@id":{_quoted(iri)}}}'

    def name(self, name: str) -> str:
        return f'"{name}"'

    def text(self, text: str, language: str | None = None) -> str:
        if language:
            return f'{{"@language":"{language}","@value":{_quoted(text)}}}'
        return _quoted(text)

    def number(self, value: int) -> str:
        return ("true" if value else "false") if isinstance(value, bool) else str(value)

    def typed(self, text: str, datatype: str) -> str:
        return f'{{"@type":"{datatype}","@value":{_quoted(text)}}}'

    def list(self, items: Iterable[str]) -> str:
        return f'{{"@list":[{",".join(items)}]}}'
