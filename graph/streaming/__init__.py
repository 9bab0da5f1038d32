"""Reads and checks data folders of any size: a part of a file at a time, with the faults that `graph.loader` finds."""

from __future__ import annotations

from graph.streaming.folder import Streamed, Take, stream_folder

__all__ = ["Streamed", "Take", "stream_folder"]
