"""Writes files completely or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from graph.errors import OutputError

__all__ = ["refuse_to_overwrite", "replace_files", "write_folder", "write_text"]


def refuse_to_overwrite(path: Path, data: Path) -> None:
    """Refuse to write to `path` if that is the data folder, lies in it as YAML, or is a folder.

    Raises:
        OutputError: `path` must not be written.
    """
    target, folder = _resolved(path), data.resolve()
    if target.is_dir():
        raise OutputError(f"`{path}` is a folder", help="name a file to write")
    inside = target.is_relative_to(folder)
    if inside and (target.suffix in (".yaml", ".yml") or target.exists()):
        raise OutputError(f"`{path}` belongs to the data folder", help="write the output to another place")


def write_text(path: Path, text: str | bytes) -> None:
    """Write `text` to `path` (a text in UTF-8 with line feeds, bytes as they are) through a temporary file
    beside it, fsync and rename.

    Whatever goes wrong (disk full, interruption), an existing file keeps its content and no part is left behind. A
    symbolic link is followed; an existing file keeps its permissions. A device or a FIFO, such as /dev/stdout, is
    written to as it is.

    Raises:
        OutputError: The file cannot be written; it is unchanged.
    """
    content = text if isinstance(text, bytes) else text.encode()
    target = _resolved(path)
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
    except OSError as error:
        raise OutputError(f"`{path}` cannot be written: {error.strerror}") from error
    try:
        mode = target.stat().st_mode & 0o777
    except OSError:
        umask = os.umask(0)
        os.umask(umask)
        mode = 0o666 & ~umask
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".tmp")
    except OSError as error:
        raise OutputError(f"`{path}` cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(temporary)
        if isinstance(error, OSError):
            raise OutputError(f"`{path}` cannot be written: {error.strerror}; it is unchanged") from error
        raise
    _sync_folder(target.parent)


def write_folder(path: Path, files: Iterable[tuple[str, str | bytes]]) -> None:
    """Write several files into the folder `path`, which is created if needed; each is written completely or not at all.

    Raises:
        OutputError: The folder or a file cannot be written.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"the folder `{path}` cannot be created: {error.strerror}") from error
    for name, text in files:
        write_text(path / name, text)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # until Python 3.13 a cycle is a RuntimeError
        raise OutputError(f"`{path}` cannot be written: its symbolic links form a cycle") from error


def replace_files(folder: Path, files: Mapping[str, str], gone: Iterable[Path] = ()) -> None:
    """Write `files` (name -> text) into `folder` and delete those `gone`: all of it, or nothing.

    A folder that is not there yet is made beside its place and then put there by one rename. In one that is there, each
    file is written beside its place first; if then one cannot be put there, those before it are as they were again.

    Raises:
        OutputError: A file cannot be written; all is as it was.
    """
    try:
        if folder.exists():
            _swap(folder, files, list(gone))
            return
        folder.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:100]}.", suffix=".tmp"))
        try:
            _write_tree(stage, files)
            umask = os.umask(0)
            os.umask(umask)
            stage.chmod(0o777 & ~umask)
            os.rename(stage, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise OutputError(f"`{folder}` cannot be written: {error.strerror}; it is unchanged") from error
    _sync_folder(folder.parent)


def _write_tree(folder: Path, files: Mapping[str, str]) -> None:
    """Write files whose names may have folders in them. Raises OutputError."""
    for name, text in files.items():
        write_folder((folder / name).parent, [(Path(name).name, text)])


def _swap(folder: Path, files: Mapping[str, str], gone: list[Path]) -> None:
    """Move files into place, keeping the old ones until all are moved."""
    stage = Path(tempfile.mkdtemp(dir=folder, prefix=".import.", suffix=".tmp"))
    undo: list[tuple[Path, Path | None]] = []  # a file, and where its old version is
    made = [folder / Path(name).parent for name in files if not (folder / Path(name).parent).exists()]
    try:
        _write_tree(stage / "new", files)
        (stage / "old").mkdir()
        for path in [*(folder / name for name in files), *gone]:
            kept = stage / "old" / str(len(undo)) if path.exists() else None
            path.parent.mkdir(exist_ok=True)
            if kept:
                os.rename(path, kept)
            undo.append((path, kept))
            if path not in gone:
                if kept:
                    shutil.copymode(kept, stage / "new" / path.relative_to(folder))
                os.rename(stage / "new" / path.relative_to(folder), path)
    except BaseException:
        for path, kept in reversed(undo):
            with suppress(OSError):
                path.unlink(missing_ok=True)
            if kept:
                os.rename(kept, path)
        for path in made:
            with suppress(OSError):
                path.rmdir()
        raise
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _sync_folder(folder: Path) -> None:
    """Make the rename survive a power failure, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
