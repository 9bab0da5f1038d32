"""Writes files and folders completely or not at all, one writer at a time."""

from graph.output.folders import finish, replace_files, write_folder
from graph.output.locks import writing
from graph.output.text import refuse_to_overwrite, write_text

__all__ = [
    "finish",
    "refuse_to_overwrite",
    "replace_files",
    "write_folder",
    "write_text",
    "writing",
]
