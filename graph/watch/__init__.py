"""Serves the page of a data folder on this machine, and updates it when a YAML file changes.

`changes` detects changes of files, `board` holds the current page, `server` serves it, `watching` connects them.
"""

from __future__ import annotations

from graph.watch.watching import Watch

__all__ = ["Watch"]
