"""Seals of caches: only what this user made is used, and not what came with somebody's data."""

from __future__ import annotations

import hmac
import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from graph.reading.boundary import read_file

__all__ = ["seal_of", "user_folder"]

_KEY: Final = "cache.key"
_LONG: Final = 32  # bytes


def user_folder() -> Path | None:
    """Return the folder for caches of this user, for this program; None if the user has no home."""
    given = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    with suppress(RuntimeError):
        home = Path(given) if given and Path(given).is_absolute() else Path.home() / ".cache"
        return home / "axisgraph"
    return None


def seal_of(*contents: bytes) -> bytes:
    """Return the seal of contents, which no one else can make. Raises OSError if the user's key cannot be kept."""
    made = hmac.new(_key(), digestmod="sha256")
    for content in contents:
        made.update(len(content).to_bytes(8, "big") + content)
    return made.hexdigest().encode()


def _key() -> bytes:
    folder = user_folder()
    if folder is None:
        raise FileNotFoundError(_KEY)
    path = folder / _KEY
    if path.is_file() and path.stat().st_size != _LONG:
        path.unlink()  # it was cut short, as by a full disk
    if not path.exists():
        _make_key(path)
    key = read_file(path, 1_000)
    if len(key) != _LONG:
        raise OSError(f"{path} is not a key")
    return key


def _make_key(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{_KEY}.{os.getpid()}")
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(_LONG))
    with suppress(FileExistsError):
        os.link(new, path)  # of two commands, the first one's
    new.unlink()
