"""Copies of the sources: fetched when asked, kept as WARC with their SHA-256, and verified.

Nothing is imported here: verifying needs no package that fetches.
"""

from importlib.metadata import version
from typing import Final

__all__ = ["AGENT"]

AGENT: Final = f"axisgraph/{version('axisgraph')} (archives cited sources)"
