"""Packs: a data set as a folder of Parquet, `NAME.axis`, from which a question reads what it needs.

docs/pack.md describes the tables for readers of SQL.
"""

from graph.pack.manifest import Manifest, is_pack
from graph.pack.pack import Pack, open_pack

__all__ = ["Manifest", "Pack", "is_pack", "open_pack"]
