"""What is on the disk when a command that writes is killed, or finds the disk full, at each of its calls that matter.

A killed process leaves what is on the disk at that moment. So one run, which is copied before each of its calls, gives
what kills at all of them leave.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["content", "full", "killed", "states"]

CALLS = ("rename", "replace", "link", "unlink", "rmdir", "mkdir", "fsync", "chmod")
ALLOCATING = ("link", "mkdir", "fsync", "open")  # calls that a full disk refuses
Write = Callable[[Path], object]


def content(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder, or beside it under a name that begins with its own, and what they hold."""
    beside = [path for path in folder.parent.iterdir() if path != folder and folder.name in path.name]
    files = [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return found | {f"../{path.name}": b"" for path in beside}


def states(folder: Path, write: Write, place: Path) -> Iterator[tuple[int, Path]]:
    """Yield each step of `write` in a copy of `folder`, and the copy as a kill at it leaves it; at last 0 and the end.

    Steps that change nothing are omitted. `folder` may not exist; then `write` makes it. `place` is for the copies.
    """
    work = place / "work"
    work.mkdir(parents=True)
    if folder.exists():
        shutil.copytree(folder, work / folder.name, symlinks=True)

    def copied(step: int, _call: str) -> None:
        _copy(work, place / f"{step:05}")

    assert _forked(lambda: write(work / folder.name), work, copied) == 0, "the command fails"
    before: object = None
    for step in sorted(place.glob("0*")):
        now = {path.relative_to(step): path.read_bytes() if path.is_file() else None for path in step.rglob("*")}
        if now != before:
            yield int(step.name), step / folder.name
        before = now
    yield 0, work / folder.name


def killed(folder: Path, write: Write, step: int, number: signal.Signals) -> bool:
    """Run `write` on the folder, killed before its call number `step`; return False if it has fewer calls."""

    def kill(now: int, _call: str) -> None:
        if now == step:
            signal.signal(number, signal.SIG_DFL) if number != signal.SIGKILL else None
            os.kill(os.getpid(), number)

    return _forked(lambda: write(folder), folder.parent, kill) == -number


def full(folder: Path, write: Write, step: int) -> tuple[int, bool]:
    """Run `write` on the folder, with a disk that is full from call number `step` on.

    Return its exit code, and whether it has so many calls.
    """
    met = folder.parent / "met"

    def refuse(now: int, call: str) -> None:
        if now >= step and call in ALLOCATING:
            os.close(os.open(met, os.O_CREAT))
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    code = _forked(lambda: write(folder), folder.parent, refuse)
    there = met.exists()
    met.unlink(missing_ok=True)
    return code, there


def _copy(source: Path, target: Path) -> None:
    """Copy a tree, in which two names of one file stay so."""
    known: dict[int, Path] = {}
    target.mkdir()
    for path in sorted(source.rglob("*")):
        copy = target / path.relative_to(source)
        number = path.lstat().st_ino
        if path.is_dir() and not path.is_symlink():
            copy.mkdir()
        elif number in known:
            os.link(known[number], copy, follow_symlinks=False)
        else:
            known[number] = copy
            shutil.copy2(path, copy, follow_symlinks=False)


def _forked(write: Callable[[], object], place: Path, before: Callable[[int, str], None]) -> int:
    """Run `write` in a fork, with `before` called before each call that changes what is in `place`."""
    child = os.fork()
    if child == 0:
        code = 99
        try:
            _watch(place, before)
            code = int(write() or 0)  # type: ignore[call-overload]
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _watch(place: Path, before: Callable[[int, str], None]) -> None:
    """Call `before` with the number and the name of each call that changes `place`, or opens a file there to write."""
    count = 0
    busy = False

    def come(name: str) -> None:
        nonlocal count, busy
        count, busy = count + 1, True
        try:
            before(count, name)
        finally:
            busy = False

    def counted(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*given: Any, **more: Any) -> Any:
            paths = [os.fspath(each) for each in given if isinstance(each, str | os.PathLike)]
            if not busy and (not paths or "dir_fd" in more or any(str(place) in path for path in paths)):
                come(name)
            return call(*given, **more)

        return watched

    def hook(event: str, given: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
        if writes and not busy and str(place) in str(given[0]):
            come("open")

    for name in CALLS:
        setattr(os, name, counted(name, getattr(os, name)))
    sys.addaudithook(hook)
