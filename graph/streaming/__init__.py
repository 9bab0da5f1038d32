"""Reads and checks data folders of any size: a part of a file at a time, with the faults that `graph.loader` finds."""

from __future__ import annotations

from graph.streaming.folder import Streamed, Take, stream_folder
from graph.streaming.index import hash_of

__all__ = ["Streamed", "Take", "hash_of", "stream_folder"]
