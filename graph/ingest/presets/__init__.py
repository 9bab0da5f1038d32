"""Presets: how the tables and JSON of a project map to our fields. Each is a YAML file in this folder, or a user's own.

docs/import.md describes the fields of a preset; `rules` is their model.
"""

from __future__ import annotations

from graph.ingest.presets.choice import chosen, preset_named, presets
from graph.ingest.presets.objects import sheets_in
from graph.ingest.presets.reading import read_by_preset
from graph.ingest.presets.rules import Preset

__all__ = ["Preset", "chosen", "preset_named", "presets", "read_by_preset", "sheets_in"]
