"""The names of our RDF: where records and the vocabulary live."""

from __future__ import annotations

from typing import Final

__all__ = ["BASE", "NAMESPACE"]

BASE: Final = "urn:axisgraph:"
NAMESPACE: Final = "urn:axisgraph:ns#"
