"""Bulk import: files of any size become a pack, a slice of their lines at a time."""

from graph.bulk.importing import FORMATS, BulkImport, import_to_pack

__all__ = ["FORMATS", "BulkImport", "import_to_pack"]
