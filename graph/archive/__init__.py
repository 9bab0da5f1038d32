"""Copies of the sources: fetched when asked, kept as WARC with their SHA-256, and verified."""

from graph.archive.archiving import Outcome, archive
from graph.archive.fetching import Limits
from graph.archive.store import Archive
from graph.archive.verifying import verify

__all__ = ["Archive", "Limits", "Outcome", "archive", "verify"]
