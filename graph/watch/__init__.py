"""Serves the page of a data folder on this machine, and updates it when a YAML file changes.

`changes` sees that files change, `board` holds what is to be shown, `server` serves it, `watching` puts them together.
"""

from __future__ import annotations

from graph.watch.watching import Watch

__all__ = ["Watch"]
