"""Writes an imported data set into a data folder: all files or none, next to the existing data.

A new or empty folder gets `actors.yaml`, `links.yaml`, ... A folder with data gets additional files
(`actors/PAYMENTS-CSV.yaml`, ...), whose first line names the imported file. Importing an unchanged file again changes
nothing. For a changed file, `replace` overwrites the files of the earlier import, and no others.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace as changed
from pathlib import Path
from typing import Final

from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError, OutputError
from graph.exchange.loss import Loss
from graph.ingest.naming import slug_of
from graph.ingest.rejected import Rejected, rejected_files
from graph.ingest.same import Proposal
from graph.ingest.validation import existing_kinds
from graph.loader import check_folder
from graph.output import changing, replace_files
from graph.reading.boundary import leads_out
from graph.reading.entries import TABLES
from graph.reading.yaml_writer import write_info, write_records
from graph.values import Value, public

__all__ = ["Import", "Written", "existing_data", "origin_of", "own_files", "try_out", "write"]

_TABLES: Final = ("kinds", "sources", "actors", "events", "links")  # each may name records of those before it
_INFO: Final = "dataset.yaml"


@public
@dataclass(frozen=True, repr=False)
class Written(Value):
    """The folder and the files written, relative to it; no files if nothing changed.

    `rejected` are the files that hold the records left out, new or as they were.
    """

    folder: Path
    files: tuple[str, ...]
    rejected: tuple[str, ...] = ()

    def _said(self) -> str:
        return f"{self.folder}: {len(self.files):,} files"


@public
@dataclass(frozen=True, repr=False)
class Import(Value):
    """The data set read from a file, and how it was mapped.

    `columns` maps, for each table, our fields to the file's columns. `kinds` lists (the file's word, our id, count),
    `made` the ids of new kinds, `same` the ids of actors that the data set already had. `whole` is true for our own
    exports, which are restored as they were. `rejected` are the records left out, with reasons. `proposals` are actors
    that may be ones of the data set.
    """

    format: str
    path: Path
    dataset: Dataset
    whole: bool
    losses: tuple[Loss, ...]
    notes: tuple[str, ...] = ()
    columns: Mapping[str, Mapping[str, str]] | None = None
    kinds: tuple[tuple[str, str, int], ...] = ()
    made: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    origin: str = ""
    rejected: tuple[Rejected, ...] = ()
    proposals: tuple[Proposal, ...] = ()

    __hash__ = None  # type: ignore[assignment] # the columns are mappings

    def _said(self) -> str:
        return f"{self.format} {self.path.name}: {len(self.dataset.actors):,} actors, {len(self.dataset.links):,} links"

    @property
    def pending(self) -> tuple[Proposal, ...]:
        """The proposals that are certain, and were not taken: without `yes` these actors would be there twice."""
        return tuple(each for each in self.proposals if each.match.level == "certain" and not each.taken)

    def save(self, folder: str | Path, *, replace: bool = False) -> Written:
        """Write the data set into a new or empty folder; see `write` for one that holds data.

        Raises:
            OutputError: The folder has other data, or a file cannot be written. Nothing is changed.
            DataError: Combined with the data of the folder, it has errors.
        """
        return write(self, Path(folder), replace=replace)


def origin_of(format: str, path: Path) -> str:
    """Return the origin that an import records in its files: file name and format."""
    return f"{path.name} ({format})"


def heading(origin: str) -> str:
    """Return the first line of a file that an import wrote."""
    return f"Imported from {origin}; importing that file again may overwrite this one."


def own_files(folder: Path, origin: str) -> list[Path]:
    """Return the YAML files of a folder that an import of the same file wrote."""
    mark = f"# {heading(origin)}"
    return [path for path in _yaml(folder) if origin and _first_line(path) == mark]


def existing_data(folder: Path, origin: str) -> Dataset | None:
    """Return the data of a folder without what an earlier import of the same file wrote; None if there is none.

    Raises:
        OutputError: `folder` is not a folder.
        DataError: The data of the folder has errors.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"`{folder}` is not a folder", help="give a folder as `into`", words=("into",))
    own = own_files(folder, origin) if folder.is_dir() else []
    if not folder.is_dir() or folder / "links.yaml" in own or not (set(_yaml(folder)) - set(own) - {folder / _INFO}):
        return None
    with tempfile.TemporaryDirectory() as stage:
        _copy(folder, Path(stage), without=own)
        dataset, diagnostics = check_folder(stage)
    if dataset is None:
        raise DataError([_at(each, stage, folder) for each in diagnostics])
    return dataset


def write(imported: Import, folder: Path, *, replace: bool = False) -> Written:
    """Write an import into `folder`.

    The folder is checked with the new files before any is written. Then all files are written, or none.

    Args:
        imported: The import, read with the data of this folder as its base.
        folder: A new or existing folder.
        replace: Whether to overwrite the files of an earlier import of the same file.

    Raises:
        OutputError: The folder has other data, or a file cannot be written. Nothing is changed.
        DataError: Combined with the data of the folder, it has errors.
    """
    with changing(folder):
        return _write(imported, folder, replace=replace)


def _write(imported: Import, folder: Path, *, replace: bool) -> Written:
    own = own_files(folder, imported.origin) if folder.is_dir() else []
    base = existing_data(folder, imported.origin)
    if imported.whole:
        files = _whole_files(imported.dataset, "")
        if (
            folder.is_dir()
            and _yaml(folder)
            and {path.relative_to(folder).as_posix() for path in _yaml(folder)} != set(files)
        ):
            raise OutputError(f"`{folder}` has other data", help="restore into a new or empty folder")
    elif base is None:
        files = _whole_files(imported.dataset, heading(imported.origin))
        if (folder / _INFO).exists() and folder / _INFO not in own:
            del files[_INFO]
    else:
        files = _parts(imported.dataset, base, heading(imported.origin), slug_of(imported.path.name) or "imported")
    gone = [path for path in own if path.relative_to(folder).as_posix() not in files]
    differing = {name: text for name, text in files.items() if _content(folder / name) != text}
    _guard(imported, folder, differing, [*own], gone, replace=replace)
    left_out = {_free(folder, name, text): text for name, text in rejected_files(imported.rejected).items()}
    new = {name: text for name, text in left_out.items() if not (folder / name).exists()}
    if differing or gone:
        try_out(folder, files, gone)
    if differing or gone or new:
        replace_files(folder, differing | new, gone)
    written = (*differing, *(path.relative_to(folder).as_posix() for path in gone))
    return Written(folder, written, tuple(left_out))


def _free(folder: Path, name: str, text: str) -> str:
    """Return the name, with a number if a file of other content has it: somebody may be repairing that one."""
    stem, dot, ending = name.rpartition(".")
    number = 1
    while (content := _content(folder / name)) is not None and content != text:
        number += 1
        name = f"{stem}-{number}{dot}{ending}"
    return name


def _guard(
    imported: Import, folder: Path, differing: Mapping[str, str], own: list[Path], gone: list[Path], *, replace: bool
) -> None:
    taken = [name for name in differing if (folder / name).exists()]
    foreign = [name for name in taken if folder / name not in own]
    if foreign:
        raise OutputError(
            f"`{(folder / foreign[0]).as_posix()}` exists, and does not come from {imported.path.name}",
            help="import into another folder, and compare the two with `axisgraph diff`",
        )
    if (taken or gone) and not replace:
        name = taken[0] if taken else gone[0].relative_to(folder).as_posix()
        raise OutputError(
            f"`{(folder / name).as_posix()}` differs from the current {imported.path.name}",
            help="`replace` overwrites it; your own changes in it are lost",
            words=("replace",),
        )


def _whole_files(dataset: Dataset, heading: str) -> dict[str, str]:
    """Return the files of a data folder by name. Empty tables are omitted, except the two required ones."""
    files = {_INFO: write_info(dataset.info, heading=heading)}
    for table in _TABLES:
        records = getattr(dataset, table).values()
        if table == "kinds":
            known = existing_kinds()
            records = [kind for kind in records if known.get(kind.id) != kind]
        if records or table in ("actors", "links"):
            files[f"{table}.yaml"] = write_records(records, heading=heading)
    return files


def _parts(dataset: Dataset, base: Dataset, heading: str, name: str) -> dict[str, str]:
    files = {}
    for table in _TABLES:
        there = getattr(base, table)
        records = [record for id, record in getattr(dataset, table).items() if there.get(id) != record]
        if records:
            files[f"{table}/{name}.yaml"] = write_records(records, heading=heading)
    return files


def try_out(folder: Path, files: Mapping[str, str], gone: Sequence[Path] = ()) -> Dataset:
    """Return the data of the folder with the new files, checked in a temporary copy. Raises DataError."""
    with tempfile.TemporaryDirectory() as stage:
        if folder.is_dir():
            _copy(folder, Path(stage), without=gone)
        for name, text in files.items():
            path = Path(stage) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        dataset, diagnostics = check_folder(stage)
    if dataset is None:
        raise DataError([_at(each, stage, folder) for each in diagnostics])
    return dataset


def _at(fault: Diagnostic, stage: str, folder: Path) -> Diagnostic:
    """Return an error found in the temporary copy with its location in the folder."""

    def moved(place: Place) -> Place:
        return changed(place, file=place.file.replace(Path(stage).as_posix(), folder.as_posix(), 1))

    message, label, help = (
        text.replace(Path(stage).as_posix(), folder.as_posix()) for text in (fault.message, fault.label, fault.help)
    )
    related = tuple((text, moved(place)) for text, place in fault.related)
    return changed(fault, message=message, place=moved(fault.place), label=label, help=help, related=related)


def _yaml(folder: Path) -> list[Path]:
    """Return the YAML files of a data folder, sorted."""
    found = list(folder.glob("*.yaml"))
    for table in TABLES:
        found += [folder / table] if leads_out(folder / table, folder) else (folder / table).glob("*.yaml")
    if out := next((path for path in found if leads_out(path, folder)), None):
        raise OutputError(f"`{out.as_posix()}` is a symbolic link that leads out of the data folder")
    return sorted(path for path in found if path.is_file())


def _copy(folder: Path, stage: Path, *, without: Sequence[Path]) -> None:
    for path in _yaml(folder):
        if path not in without:
            target = stage / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _first_line(path: Path) -> str:
    with suppress(OSError, UnicodeDecodeError), path.open(encoding="utf-8") as file:
        return file.readline(1000).rstrip("\n")
    return ""


def _content(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", errors="replace") if path.is_file() else None
    except OSError as error:
        raise OutputError(f"`{path}` cannot be read: {error.strerror}") from error
