"""Kills what writes files, at each call that changes the disk, in forks of a process that has everything imported."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["content", "states"]

CALLS = ("rename", "replace", "link", "unlink", "rmdir", "mkdir", "fsync", "chmod")
LONGEST = 600  # steps: more than any command of the tests takes


def content(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder, or beside it under a name that begins with its own, and what they hold."""
    beside = [path for path in folder.parent.iterdir() if path != folder and folder.name in path.name]
    files = [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return found | {f"../{path.name}": b"" for path in beside}


def states(
    folder: Path, write: Callable[[Path], object], number: signal.Signals
) -> Iterator[tuple[int, dict[str, bytes], Path]]:
    """Yield each step at which `write` was killed in a copy of `folder`, what was there then, and the copy.

    `folder` may not exist; then `write` makes it. Ends when `write` ends by itself.
    """
    for step in range(1, LONGEST):
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place) / folder.name
            if folder.exists():
                shutil.copytree(folder, copy, symlinks=True)
            if _killed(lambda: write(copy), step, number, place):  # noqa: B023
                yield step, content(copy), copy
            else:
                yield 0, content(copy), copy
                return
    raise AssertionError(f"more than {LONGEST} steps")


def _killed(write: Callable[[], object], step: int, number: signal.Signals, place: str) -> bool:
    """Run `write` in a fork that is killed before its call number `step`; return False if it has fewer calls."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _watch(step, number, place)
            code = int(write() or 0)  # type: ignore[call-overload]
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, "the command fails"
    return os.WIFSIGNALED(status)


def _watch(step: int, number: signal.Signals, place: str) -> None:
    """Send a signal before call number `step` of those that change what is in `place`, or open a file there."""
    if number != signal.SIGKILL:
        signal.signal(number, signal.SIG_DFL)
    count = 0

    def counted(call: Callable[..., Any]) -> Callable[..., Any]:
        def told(*given: Any, **more: Any) -> Any:
            nonlocal count
            paths = [each for each in given if isinstance(each, str | os.PathLike)]
            if paths and not any(place in os.fspath(path) for path in paths) and "dir_fd" not in more:
                return call(*given, **more)
            count += 1
            if count == step:
                os.kill(os.getpid(), number)
            return call(*given, **more)

        return told

    for name in CALLS:
        setattr(os, name, counted(getattr(os, name)))
    sys.addaudithook(_opened(counted(lambda _: None)))


def _opened(called: Callable[[str], None]) -> Callable[[str, tuple[Any, ...]], None]:
    """Return a hook that calls `called` with a file that is opened for writing."""

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR):
            called(str(given[0]))

    return hook
