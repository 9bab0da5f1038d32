"""Detects changes of files by polling, which works on every file system and needs no package.

Each poll is one `stat` per file, which takes less than a millisecond for a folder of a hundred files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

from graph.reading.boundary import leads_out

__all__ = ["changes", "look", "look_at"]

EVERY: Final = 0.4  # seconds between two polls

_State = tuple[int, int, int]  # time of change in nanoseconds, size in bytes, inode
_Look = dict[str, _State]  # by path


def changes(folder: Path, stop: Event, every: float = EVERY, beside: Sequence[Path] = ()) -> Iterator[None]:
    """Yield each time that YAML files appear, disappear or change, once they are stable; end when `stop` is set.

    Editors write in several steps, so a change counts once two polls in a row give the same state. It is compared with
    the state at the time of the call. `beside` are files elsewhere that count as well.
    """

    def all_files() -> _Look:
        others = {str(path): state for path in beside if (state := look_at(path))}
        return look(folder) | others

    return _changes(all_files, all_files(), stop, every)


def _changes(look: Callable[[], _Look], seen: _Look, stop: Event, every: float) -> Iterator[None]:
    while not stop.wait(every):
        now = look()
        if now == seen:
            continue
        while not stop.is_set() and (later := _settled(look, now, stop, every)) is not None:
            now = later
        seen = now
        if not stop.is_set():
            yield


def _settled(look: Callable[[], _Look], now: _Look, stop: Event, every: float) -> _Look | None:
    """Wait, poll again, and return the new state if it differs."""
    stop.wait(every)
    later = look()
    return None if later == now else later


def look(folder: Path) -> _Look:
    """Return the YAML files of the folder and of the folders in it."""
    found: _Look = {}
    with suppress(OSError):  # the folder, or one in it, was deleted since it was listed
        for path in (*folder.glob("*.y*ml"), *(each for part in _folders(folder) for each in part.glob("*.y*ml"))):
            if state := look_at(path, follow=not leads_out(path, folder)):
                found[str(path)] = state
    return found


def look_at(path: Path, *, follow: bool = True) -> _State | None:
    """Return the state of a file, or of the link to it; None if it is not there."""
    with suppress(OSError):
        at = path.stat(follow_symlinks=follow)
        return at.st_mtime_ns, at.st_size, at.st_ino
    return None


def _folders(folder: Path) -> list[Path]:
    """Return the folders in a folder, but no links out of it."""
    return [path for path in folder.glob("*") if path.is_dir() and not leads_out(path, folder)]
