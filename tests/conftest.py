"""What holds for all tests: how long an example takes says nothing on a busy machine, so none has a deadline."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("axisgraph", deadline=None)
settings.load_profile("axisgraph")
