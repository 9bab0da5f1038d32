"""What holds for all tests that draw examples: the same ones every time, so that a change is judged and not luck.

AXISGRAPH_RANDOM=1 draws others, to look for what the usual ones do not find. How long an example takes says nothing on
a busy machine, so none has a deadline.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("axisgraph", deadline=None, derandomize="AXISGRAPH_RANDOM" not in os.environ)
settings.load_profile("axisgraph")
