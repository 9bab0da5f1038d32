"""pyvis without IPython.

pyvis imports IPython for the one function that shows its own file in a notebook, which we do not call. IPython and what
it needs are 15 of the 43 packages of a plain install (docs/dependencies.md); a lean install leaves them out.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

__all__ = ["import_pyvis"]


def import_pyvis() -> ModuleType:
    """Return the module `pyvis`, imported without IPython; IPython need not be installed."""
    with _without_ipython():
        importlib.import_module("pyvis.network")
        return importlib.import_module("pyvis")


@contextmanager
def _without_ipython() -> Iterator[None]:
    """Let `from IPython.display import IFrame` find a function that imports IPython when it is called."""
    if sys.modules.get("IPython") is not None or "pyvis.network" in sys.modules:
        yield
        return
    package, display = ModuleType("IPython"), ModuleType("IPython.display")
    package.display = display  # type: ignore[attr-defined]
    display.IFrame = _frame  # type: ignore[attr-defined]
    names = {"IPython": package, "IPython.display": display}
    before = {name: sys.modules[name] for name in names if name in sys.modules}
    sys.modules.update(names)
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]
        sys.modules.update(before)


def _frame(*arguments: Any, **named: Any) -> Any:
    return importlib.import_module("IPython.display").IFrame(*arguments, **named)
