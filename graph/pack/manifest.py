"""`pack.json`: the version of a pack, what it was made from, and the size and SHA-256 of each of its files."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from graph.errors import PackError
from graph.pack.schema import FILES, FORMAT, MANIFEST, RULES, TABLES, VERSION

__all__ = ["LARGEST_COMPARED", "Manifest", "check_content", "digest_of", "is_pack", "read_manifest", "verify"]

LARGEST_COMPARED: Final = 8 * 2**20  # bytes: comparing the largest takes some 5 ms

_MOST: Final = 1_000_000  # bytes of a manifest
_MAGIC: Final = {
    ".parquet": (b"PAR1", "a Parquet file"),
    ".npy": (b"\x93NUMPY", "an array of numpy"),
    ".zlib": (b"", "blocks of zlib"),  # a pack without links has none
}
_AGAIN: Final = "make it again: `axisgraph pack`, or `axisgraph import --pack`"


@dataclass(frozen=True)
class Manifest:
    """What a pack says of itself.

    `data` is the SHA-256 of the files that it was made from, `counts` the rows of each table,
    `composing` the steps that join parts to wholes, and `files` the size in
    bytes and SHA-256 of each file.
    """

    title: str
    made_by: str
    data: str
    counts: Mapping[str, int]
    composing: int
    files: Mapping[str, Mapping[str, Any]]
    origin: Mapping[str, Any]
    format: str = FORMAT
    version: int = VERSION
    rules: int = RULES

    def text(self) -> str:
        """Return the manifest as the text of `pack.json`."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def is_pack(path: Path) -> bool:
    """Return whether a folder holds a pack, whole or not: it has its ending, or a manifest."""
    return path.suffix == ".axis" or os.path.lexists(path / MANIFEST)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a pack, after a check of its version, and of the size and ends of every file.

    Raises:
        PackError: The pack is of another version, or not whole.
    """
    if not folder.is_dir():
        raise PackError(f"there is no pack `{folder}`", help="`axisgraph pack --data DIR NAME.axis` makes one")
    manifest = _read(folder)
    for name in FILES:
        _check_file(folder, name, manifest.files.get(name))
    return manifest


def verify(folder: Path, manifest: Manifest) -> list[str]:
    """Return the files of a pack whose content is not what its manifest says."""
    return [name for name in FILES if digest_of(folder / name) != manifest.files[name]["sha256"]]


def check_content(folder: Path, name: str, manifest: Manifest) -> None:
    """Check that a file is as it was written, unless it is so large that questions read only parts of it.

    Raises:
        PackError: It is not.
    """
    said, path = manifest.files[name], folder / name
    try:
        changed = said["size"] <= LARGEST_COMPARED and digest_of(path) != said["sha256"]
    except OSError as error:
        raise PackError(f"`{path}` cannot be read: {_reason(error)}", help=_AGAIN) from error
    if changed:
        raise PackError(f"`{path}` is not as it was written", help=_AGAIN)


def _read(folder: Path) -> Manifest:
    path = folder / MANIFEST
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST:
            raise ValueError("it is not a small file")
        read = json.loads(path.read_bytes())
        if not isinstance(read, dict) or read.get("format") != FORMAT:
            raise ValueError("it is not that of a pack")
    except FileNotFoundError:
        raise PackError(f"`{folder}` is not a pack: it has no `{MANIFEST}`", help=_AGAIN) from None
    except (OSError, ValueError, RecursionError) as error:
        raise PackError(f"`{path}` cannot be read: {_reason(error)}", help=_AGAIN) from error
    for name, known in (("version", VERSION), ("rules", RULES)):
        if (given := read.get(name)) != known:
            _refuse_version(folder, name, given, known)
    try:
        manifest = Manifest(**read)
        whole = all(
            isinstance(each["size"], int) and isinstance(each["sha256"], str) for each in manifest.files.values()
        )
        counted = manifest.counts.keys() == TABLES.keys() and all(
            isinstance(number, int) and number >= 0 for number in manifest.counts.values()
        )
        if not (whole and counted and isinstance(manifest.composing, int)):
            raise ValueError
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PackError(f"`{path}` does not have the form of a manifest", help=_AGAIN) from error
    return manifest


def _refuse_version(folder: Path, name: str, given: object, known: int) -> None:
    what = "layout" if name == "version" else "rules of confidence and time"
    newer = isinstance(given, int) and given > known
    raise PackError(
        f"`{folder}` has the {what} of version {str(given)[:20]}; this axisgraph reads {known}",
        help="install a newer axisgraph" if newer else _AGAIN,
    )


def _check_file(folder: Path, name: str, said: Mapping[str, Any] | None) -> None:
    path = folder / name
    if said is None:
        raise PackError(f"`{folder / MANIFEST}` does not name `{name}`", help=_AGAIN)
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            raise PackError(f"`{path}` is not a file of its own, but a link or a folder", help=_AGAIN)
        if found.st_size != said["size"]:
            raise PackError(f"`{path}` has {found.st_size:,} bytes instead of {said['size']:,}", help=_AGAIN)
        magic, what = _MAGIC[path.suffix]
        with path.open("rb") as file:
            whole = file.read(len(magic)) == magic
            file.seek(-len(magic), os.SEEK_END)
            if not whole or (path.suffix == ".parquet" and file.read(len(magic)) != magic):
                raise PackError(f"`{path}` is not {what}", help=_AGAIN)
    except FileNotFoundError:
        raise PackError(f"`{folder}` has no `{name}`", help=_AGAIN) from None
    except OSError as error:
        raise PackError(f"`{path}` cannot be read: {_reason(error)}", help=_AGAIN) from error


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error)[:200]
