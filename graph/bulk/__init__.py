"""Bulk import: files of any size become a pack, a slice of their lines at a time."""

from graph.bulk.importing import import_to_pack
from graph.bulk.run import FORMATS, BulkImport

__all__ = ["FORMATS", "BulkImport", "import_to_pack"]
