"""Writes packs: whole or not at all, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from graph.dataset import Dataset
from graph.errors import FilterError, OutputError
from graph.output import replace_files, stage_beside
from graph.pack.assemble import assemble
from graph.pack.manifest import Manifest, digest_of
from graph.pack.schema import FILES, MANIFEST
from graph.pack.stage import Stage
from graph.records.model import DatasetInfo, Kind

__all__ = ["More", "pack_dataset", "refuse_other", "write_pack"]


More = Callable[[Path, Manifest], Mapping[str, Path | bytes]]


def pack_dataset(
    dataset: Dataset, path: Path, *, data: str, origin: Mapping[str, Any], more: More | None = None
) -> Manifest:
    """Write a data set as the pack `path`; see `write_pack`. It must be one that `check` finds without errors."""

    def fill(stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        for table in ("actors", "links", "sources", "events", "stories", "exceptions", "identities"):
            stage.add(table, getattr(dataset, table).values())
        return dataset.info, dataset.kinds.values()

    return write_pack(path, fill, data=data, origin=origin, more=more)


def write_pack(
    path: Path,
    fill: Callable[[Stage], tuple[DatasetInfo, Iterable[Kind]]],
    *,
    data: str,
    origin: Mapping[str, Any],
    more: More | None = None,
) -> Manifest:
    """Write a pack; an earlier pack of that name is replaced, any other folder is left alone.

    Args:
        path: The folder, `NAME.axis`.
        fill: Adds all records to a stage, and returns the data set's own record and all kinds.
        data: The SHA-256 of what it is made from.
        origin: What it is made from, in words for people, as plain JSON values.
        more: Returns further files of the folder, by name, of a working folder and the manifest.

    Raises:
        OutputError: The folder holds something else, or cannot be written; it is unchanged.
        MissingExtra: DuckDB or pyarrow is not installed.
        GraphError: The records do not fit together.
    """
    refuse_other(path)
    with stage_beside(path) as folder:
        stage = Stage(folder)
        try:
            info, kinds = fill(stage)
        finally:
            raw = stage.close()
        counts, composing = assemble(raw, folder, info, kinds)
        files = {name: folder / name for name in FILES}
        manifest = Manifest(
            title=info.title,
            made_by=f"axisgraph {version('axisgraph')}",
            data=data,
            counts=counts,
            composing=composing,
            files={name: {"size": each.stat().st_size, "sha256": digest_of(each)} for name, each in files.items()},
            origin=origin,
        )
        refuse_other(path)
        others = more(folder, manifest) if more else {}
        replace_files(path, {**others, **files, MANIFEST: manifest.text()})
    return manifest


def refuse_other(path: Path) -> None:
    """Refuse a path that is something else than a pack, a free name or an empty folder.

    Raises:
        FilterError: It is no name of a pack.
        OutputError: Something else is there.
    """
    if path.suffix != ".axis":
        raise FilterError(f"`{path}` does not end in .axis", help=f"name the pack `{path.name or 'data'}.axis`")
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        raise OutputError(f"`{path}` is not a folder", help="choose another name")
    known = {MANIFEST, *FILES}
    if path.is_dir() and (other := sorted(each.name for each in path.iterdir() if each.name not in known)):
        others = [name for name in other if name != ".axisgraph-write"]
        if others:
            raise OutputError(f"`{path}` holds `{others[0]}`, which is no part of a pack", help="choose another name")
