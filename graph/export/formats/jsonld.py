"""RDF as JSON-LD 1.1, written by rdflib. Specification: https://www.w3.org/TR/json-ld11/."""

from __future__ import annotations

import json

from graph.exchange.rdf_names import NAMESPACE
from graph.exchange.selection import Selection
from graph.export.formats.rdf import RDF_LOSSES as LOSSES
from graph.export.formats.rdf import Triples

__all__ = ["LOSSES", "write"]


def write(selection: Selection) -> str:
    """Return the selection as JSON-LD, its resources in order of id. Raises MissingExtra."""
    triples = Triples(selection)
    context = {
        "ax": NAMESPACE,
        "schema": "https://schema.org/",
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "edtf": "http://id.loc.gov/datatypes/edtf/",
    }
    document = json.loads(triples.graph.serialize(format="json-ld", context=context, auto_compact=False))
    resources = sorted(document["@graph"], key=lambda resource: str(resource["@id"]))
    return json.dumps({"@context": context, "@graph": resources}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
