"""Imports a file of any size as a pack: in slices, or whole if it is our own export."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from graph.bulk.restoring import Restoring
from graph.bulk.run import FORMATS, BulkImport, Progress, Run
from graph.errors import DataError, FilterError, GraphError, OutputError
from graph.ingest import Options, format_of, import_file
from graph.ingest.asked import check_options
from graph.ingest.files import named
from graph.pack.writer import pack_dataset, write_pack

__all__ = ["SLICE", "import_to_pack"]

SLICE: Final = 5_000  # records


def import_to_pack(
    format: str,
    path: str | Path,
    pack: str | Path,
    options: Options | None = None,
    *,
    size: int = SLICE,
    progress: Progress | None = None,
) -> BulkImport:
    """Import a file, or a folder of files, of any size as a pack.

    Args:
        format: One of `FORMATS`.
        path: The file, or the folder for a format of several files.
        pack: The pack to write, `NAME.axis`.
        options: As of an import.
        size: Records read at a time.
        progress: Called with the bytes read so far and in all.

    Raises:
        DataError: The file cannot be read, or no record of it is valid; with `strict`, it has errors.
        FilterError: The format cannot be read in slices, or the columns are not recognised.
        OutputError: The pack cannot be written.
        MissingExtra: DuckDB or pyarrow is not installed.
    """
    options = options or Options()
    check_options(options)
    if format not in FORMATS:
        format_of(format)
        listed = ", ".join(FORMATS)
        raise FilterError(
            f"{format} is not read in slices; these formats are: {listed}",
            help="import it into a folder, and pack that",
        )
    path = named(Path(path))
    run = Run(format, path, options, size, progress)
    origin = {"file": path.name, "format": format}
    if run.ours:
        return _restored(run, Path(pack), origin)
    return run.result(write_pack(Path(pack), run.fill, data=run.digest, origin=origin))


def _restored(run: Run, pack: Path, origin: Mapping[str, Any]) -> BulkImport:
    """Import our own tables: in batches if they are valid, and otherwise whole, within the limits of an import."""
    restoring = Restoring(run.files, run.path.as_posix(), run.size)
    try:
        manifest = write_pack(pack, restoring.fill, data=run.digest, origin=origin)
    except OutputError:
        raise
    except GraphError as error:
        if run.options.strict:
            raise
        return _repaired(run, pack, origin, error)
    return BulkImport(manifest, restoring.kinds, (), {}, (), (), (), (), 0, 0, {})


def _repaired(run: Run, pack: Path, origin: Mapping[str, Any], fault: GraphError) -> BulkImport:
    """Import our own tables whole, without the faulty rows. Raises `fault` if they are too large for that."""
    try:
        found = import_file(run.format, run.path, run.options)
    except DataError as error:
        raise (fault if error.diagnostics[0].code == "too-large" else error) from fault
    manifest = pack_dataset(found.dataset, pack, data=run.digest, origin=origin)
    left = sum(not each.kept for each in found.rejected)
    return BulkImport(
        manifest,
        found.dataset.kinds,
        found.notes,
        found.columns or {},
        found.kinds,
        found.made,
        found.losses,
        found.rejected,
        left,
        len(found.rejected) - left,
        {},
    )
