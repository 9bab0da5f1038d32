"""Writes several files of a folder: all of them, or none, also when the process is killed or the power fails.

The new files are written into a folder `.axisgraph-write` within, beside hard links to the old ones; then a journal
says which to put in place. Before the journal is there, nothing has happened; afterwards, the next command completes
what it says (`finish`), or undoes it if that is not possible. A folder that does not exist yet is made under another
name, and gets its own by one rename.

A journal can come from a stranger, with the folder. It may name only files within the folder, and no link.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from graph.errors import OutputError
from graph.output.locks import locked_folder, writing
from graph.output.text import sync_file, sync_folder, write_new

__all__ = ["changing", "finish", "replace_files", "write_folder"]

STAGE: Final = ".axisgraph-write"
_JOURNAL: Final = "journal.json"
_AHEAD, _BACK = "ahead.json", "back.json"  # what becomes the journal: by a rename, which needs no room on the disk
_MOST: Final = 10_000_000  # bytes of a journal

Content = str | bytes | Path  # of a file; a path is a finished file on the same file system, which is moved


@dataclass(frozen=True)
class _Journal:
    """What to do, by names within the folder: files to put in place and to delete, and those that were there before."""

    put: list[str]
    gone: list[str]
    had: list[str]
    made: list[str]  # folders that did not exist
    back: bool = False  # whether to undo it


def write_folder(path: Path, files: Iterable[tuple[str, Content]]) -> None:
    """Write several files into the folder `path`, which is created if needed: all of them, or none.

    Raises:
        OutputError: The folder or a file cannot be written; all is as it was.
    """
    replace_files(path, dict(files))


def replace_files(folder: Path, files: Mapping[str, Content], gone: Iterable[Path] = ()) -> None:
    """Write `files` (name -> content) into `folder` and delete those `gone`: all of it, or nothing.

    A name may have one folder in it, as in `links/a.yaml`. An existing file keeps its permissions. A content that is
    a path is a finished file on the same file system; it is moved.

    Raises:
        OutputError: A file cannot be written, and all is as it was; or another process is writing to the folder.
    """
    try:
        if folder.is_dir():
            with writing(folder):
                finish(folder)
                _change(folder, files, [path.relative_to(folder).as_posix() for path in gone])
        else:
            _create(folder, files)
    except OSError as error:
        raise OutputError(f"`{folder}` cannot be written: {error.strerror}; it is unchanged") from error


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Keep other writers out of a folder while a command reads it, changes it and writes it back.

    Raises:
        OutputError: Another process is writing to the folder, or a killed one left what cannot be completed.
    """
    with writing(folder):
        finish(folder)
        yield


def finish(folder: Path) -> None:
    """Complete what a command that was killed began in a folder. Waits for one that is putting files in place.

    Raises:
        OutputError: It cannot be completed: the journal is damaged, or the folder cannot be written.
    """
    stage = folder / STAGE
    if os.path.lexists(stage / _JOURNAL):
        _finish(folder, wait=True)
    elif os.path.lexists(stage):
        with suppress(OutputError):  # nothing has happened yet: a writer is at work, or the folder is read-only
            _finish(folder, wait=False)


def _finish(folder: Path, *, wait: bool) -> None:
    stage = folder / STAGE
    with writing(folder, wait=wait):
        if not os.path.lexists(stage):
            return  # the other command has completed
        try:
            if os.path.lexists(stage / _JOURNAL):
                _carry_out(folder, _read(folder))
            _remove(stage)
        except OSError as error:
            raise OutputError(
                f"a command that wrote to `{folder}` has not completed, and this one cannot: {error.strerror}",
                help=f"allow writing to `{folder}`, then run any axisgraph command on it",
            ) from error


def _create(folder: Path, files: Mapping[str, Content]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    stage = folder.parent / f".{folder.name[:100]}{STAGE}"
    with suppress(FileExistsError):
        stage.mkdir()
    handle = locked_folder(stage)
    try:
        _empty(stage)  # what a command left that was killed
        _write_tree(stage, files)
        os.rename(stage, folder)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    finally:
        os.close(handle)
    sync_folder(folder.parent)


def _change(folder: Path, files: Mapping[str, Content], gone: list[str]) -> None:
    stage = folder / STAGE
    stage.mkdir()
    try:
        write_new(stage / ".gitignore", b"*\n")
        _write_tree(stage / "new", files)
        names = [*files, *gone]
        had = [name for name in names if os.path.lexists(folder / name)]
        for name in had:
            _keep(folder / name, stage / "old" / name)
            if name in files:
                shutil.copymode(folder / name, stage / "new" / name)
        made = sorted({PurePosixPath(name).parent.as_posix() for name in files})
        journal = _Journal([*files], gone, had, [name for name in made if not (folder / name).exists()])
        for name, each in ((_AHEAD, journal), (_BACK, replace(journal, back=True))):
            write_new(stage / name, json.dumps(asdict(each), ensure_ascii=False).encode())
        _sync_tree(stage)
        _turn(stage, _AHEAD)  # from here on it is completed or undone, whatever happens
    except BaseException:
        if not os.path.lexists(stage / _JOURNAL):
            shutil.rmtree(stage, ignore_errors=True)
        raise
    _carry_out(folder, journal)
    _remove(stage)


def _write_tree(folder: Path, files: Mapping[str, Content]) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Path):
            sync_file(content)
            os.replace(content, path)
        else:
            write_new(path, content if isinstance(content, bytes) else content.encode())
    _sync_tree(folder)


def _keep(path: Path, copy: Path) -> None:
    """Keep an old file as a hard link, or as a copy where the file system has none."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, copy, follow_symlinks=False)
    except OSError:
        shutil.copy2(path, copy, follow_symlinks=False)


def _carry_out(folder: Path, journal: _Journal) -> None:
    """Do what a journal says; if that is not possible, undo it. Doing it twice is the same as once."""
    if not journal.back:
        try:
            _put(folder, journal)
            return
        except OSError:
            _turn(folder / STAGE, _BACK)
            _undo(folder, journal)
            _remove(folder / STAGE)
            raise
    _undo(folder, journal)


def _put(folder: Path, journal: _Journal) -> None:
    new = folder / STAGE / "new"
    for name in journal.put:
        (folder / name).parent.mkdir(exist_ok=True)
        with suppress(FileNotFoundError):  # it is in place
            os.replace(new / name, folder / name)
    for name in journal.gone:
        (folder / name).unlink(missing_ok=True)
    _sync_parents(folder, [*journal.put, *journal.gone])


def _undo(folder: Path, journal: _Journal) -> None:
    old = folder / STAGE / "old"
    for name in [*journal.put, *journal.gone]:
        if name in journal.had:
            with suppress(FileNotFoundError):  # it is back
                os.replace(old / name, folder / name)
        else:
            (folder / name).unlink(missing_ok=True)
    for name in reversed(journal.made):
        with suppress(OSError):  # it has other files by now
            (folder / name).rmdir()
    _sync_parents(folder, journal.put)


def _turn(stage: Path, way: str) -> None:
    """Make it the journal to go ahead, or to go back."""
    os.replace(stage / way, stage / _JOURNAL)
    sync_folder(stage)


def _read(folder: Path) -> _Journal:
    """Return the journal of a folder. Raises OutputError if it does not have the form of ours."""
    stage = folder / STAGE
    path = stage / _JOURNAL
    try:
        plain = not any(each.is_symlink() for each in (stage, stage / "new", stage / "old", path))
        if not plain or not path.is_file() or path.stat().st_size > _MOST:
            raise ValueError
        read = json.loads(path.read_bytes())
        journal = _Journal(**read)
        lists = (journal.put, journal.gone, journal.had, journal.made)
        if not all(isinstance(names, list) and all(_is_inside(folder, name) for name in names) for names in lists):
            raise ValueError
    except (ValueError, TypeError, RecursionError) as error:
        raise OutputError(
            f"`{path}` is not a journal of axisgraph", help=f"check the files in `{folder}`, and delete `{stage}`"
        ) from error
    return journal


def _is_inside(folder: Path, name: object) -> bool:
    """Return whether a name is that of a file in the folder or in one of its own folders, and leads nowhere else."""
    if not isinstance(name, str) or "\0" in name or "\\" in name or len(name) > 1000:
        return False
    parts = PurePosixPath(name).parts
    inside = 0 < len(parts) <= 2 and not name.startswith("/") and ".." not in parts and STAGE not in parts
    return inside and not any(
        (base / parts[0]).is_symlink() for base in (folder, folder / STAGE / "new", folder / STAGE / "old")
    )


def _remove(stage: Path) -> None:
    """Delete the stage, and its journal first."""
    if stage.is_symlink() or not stage.is_dir():
        stage.unlink()
        return
    with suppress(FileNotFoundError):
        (stage / _JOURNAL).unlink()
    shutil.rmtree(stage)


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def _sync_tree(folder: Path) -> None:
    for path, _folders, _files in os.walk(folder):
        sync_folder(Path(path))


def _sync_parents(folder: Path, names: Iterable[str]) -> None:
    for parent in {(folder / name).parent for name in names} | {folder}:
        sync_folder(parent)
