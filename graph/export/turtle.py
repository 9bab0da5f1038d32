"""RDF as Turtle, written by rdflib. Specification: https://www.w3.org/TR/turtle/."""

from __future__ import annotations

from graph.export.rdf import RDF_LOSSES as LOSSES
from graph.export.rdf import Triples
from graph.export.selection import Selection

__all__ = ["LOSSES", "write"]


def write(selection: Selection) -> str:
    """Return the selection as Turtle. Raises MissingExtra."""
    return str(Triples(selection).graph.serialize(format="turtle"))
