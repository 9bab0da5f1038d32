"""The presets there are, one by name or path, and the one that fits a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from graph.diagnostics import Diagnostic
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import DataError, FilterError
from graph.ingest.presets.rules import Preset, Rule
from graph.ingest.raw import Options, RawGraph
from graph.reading import Fields, read_yaml
from graph.records.names import suggest

__all__ = ["chosen", "preset_named", "presets"]

_FOLDER: Final = Path(__file__).parent
NONE: Final = "none"


@cache
def presets() -> dict[str, Preset]:
    """Return the shipped presets by name."""
    return {path.stem: _read(path) for path in sorted(_FOLDER.glob("*.yaml"))}


def preset_named(name: str) -> Preset:
    """Return a preset by name, or that of a file. Raises DataError, FilterError."""
    if name.endswith((".yaml", ".yml")):
        return _read(Path(name))
    if name not in presets():
        help = did_you_mean(*suggest(name, presets()), otherwise="`axisgraph import --presets` lists them")
        raise FilterError(f"no preset `{name}`", help=f"{help}; a preset of your own is a file ending in .yaml")
    return presets()[name]


def chosen(options: Options, format: str, fits: Callable[[Rule], bool], found: RawGraph) -> Preset | None:
    """Return the preset that is asked for or, without one, the one whose columns are all in the file.

    Args:
        options: The options of the import.
        format: The format that the file is in: csv or json.
        fits: Says whether the columns of a rule are in the file.
        found: Gets a note on the choice.

    Raises:
        DataError: The file of the preset has errors.
        FilterError: There is no such preset, or the columns that it needs are not in the file.
    """
    if options.preset == NONE or (options.preset is None and (options.mapping or not options.header)):
        return None
    if options.preset is not None:
        preset = preset_named(options.preset)
        if preset.format != format or not any(map(fits, preset.tables)):
            needed = ", ".join(preset.tables[0].has)
            raise FilterError(
                f"{found.name} does not fit the preset `{options.preset}`",
                help=f"that is for {preset.title}, with {needed}",
                words=("preset",),
            )
        return preset
    ranked = [
        (max(len(rule.has) for rule in preset.tables if rule.has and fits(rule)), name)
        for name, preset in presets().items()
        if preset.format == format and any(rule.has and fits(rule) for rule in preset.tables)
    ]
    if not ranked:
        return None
    name = max(ranked)[1]
    preset = presets()[name]
    found.preset = name
    found.notes.append(f"read by the preset `{name}`, {preset.title}; to read it by its columns, `preset={NONE}`")
    return preset


def _read(path: Path) -> Preset:
    if not path.exists():
        help = "name a file of yours, or one of `axisgraph import --presets`"
        raise FilterError(f"there is no preset file `{path}`", help=help, words=("preset",))
    document = read_yaml(path)
    faults: Sequence[Diagnostic] = list(document.faults)
    if faults:
        raise DataError(faults)
    root = document.root
    try:
        if not isinstance(root, Fields):
            raise DataError([Diagnostic("wrong-shape", "a preset is a list of fields", document.text.place((0, 1)))])
        return Preset.model_validate(_plain(root) | {"name": path.stem})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        key = str(first["loc"][0]) if first["loc"] else ""
        span = root.spans[key][0] if isinstance(root, Fields) and key in root.spans else (0, 1)
        message = f"`{where}`: {first['msg']}" if where else first["msg"]
        fault = Diagnostic("bad-file", message, document.text.place(span), help="docs/import.md describes presets")
        raise DataError([fault]) from error


def _plain(root: Fields) -> dict[str, object]:
    return dict(root)
