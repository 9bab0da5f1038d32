"""The names of our RDF: the prefixes of records and of the vocabulary."""

from __future__ import annotations

from typing import Final

__all__ = ["BASE", "NAMESPACE"]

BASE: Final = "urn:axisgraph:"
NAMESPACE: Final = "urn:axisgraph:ns#"
