"""Writes files and folders completely or not at all, one writer at a time."""

from graph.output.folders import changing, finish, replace_files, write_folder
from graph.output.stages import stage_beside
from graph.output.text import refuse_to_overwrite, write_text

__all__ = [
    "changing",
    "finish",
    "refuse_to_overwrite",
    "replace_files",
    "stage_beside",
    "write_folder",
    "write_text",
]
