"""Gives memory that is free back to the system, so that DuckDB's comes in its place and not beside it."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress

from graph.exchange.plain import package

__all__ = ["give_back"]


def give_back() -> None:
    """Give back what Python, Arrow and the C library hold but do not use; where a library cannot, it keeps it."""
    gc.collect()
    package("pyarrow", "big").default_memory_pool().release_unused()
    with suppress(OSError, AttributeError):  # another C library than GNU's
        ctypes.CDLL(None).malloc_trim(0)
