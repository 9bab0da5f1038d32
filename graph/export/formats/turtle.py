"""RDF as Turtle, written by rdflib. Specification: https://www.w3.org/TR/turtle/."""

from __future__ import annotations

from graph.exchange.selection import Selection
from graph.export.formats.rdf import RDF_LOSSES as LOSSES
from graph.export.formats.rdf import Triples

__all__ = ["LOSSES", "write"]


def write(selection: Selection) -> str:
    """Return the selection as Turtle. Raises MissingExtra."""
    return str(Triples(selection).graph.serialize(format="turtle"))
