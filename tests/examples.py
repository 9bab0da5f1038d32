"""How many random examples a property is tried with: a quarter each day, all of them in `make test-full`."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings

__all__ = ["SHARE", "examples"]

SHARE = 1 if os.environ.get("AXISGRAPH_FULL") else 4


def examples(number: int, **others: Any) -> settings:
    """Return the settings of a property that `make test-full` tries with `number` examples."""
    return settings(max_examples=max(number // SHARE, 1), **others)
