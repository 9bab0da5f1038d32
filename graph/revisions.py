"""Loads the data folder of a Git revision.

The files are read from the object store of Git, so that neither hooks, filters, attributes nor programs that the
repository names run. Links are not followed.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from graph.dataset import Dataset
from graph.errors import DataError, GraphError
from graph.loader import load_dataset
from graph.reading.files import LARGEST_FILE

__all__ = ["LARGEST_VERSION", "dated", "load_version"]

LARGEST_VERSION: Final = 2 * LARGEST_FILE  # bytes of all files of a version together
_NO_COMMIT: Final = "Needed a single revision"  # of `git rev-parse --verify`
_SECONDS: Final = 60
_QUIET: Final = {  # ask nobody, fetch nothing, run nothing
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}
_SETTINGS: Final = (
    "protocol.allow=never",
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "safe.bareRepository=explicit",  # a folder of the data that looks like a repository is none
)
_OPTIONS: Final = tuple(word for setting in _SETTINGS for word in ("-c", setting))
_LINK, _SUBMODULE = "120000", "160000"  # modes


@dataclass(frozen=True)
class _Entry:
    """A file of a version: its mode, object and size in bytes."""

    mode: str
    object: str
    size: int


def load_version(version: str, folder: str | Path) -> Dataset:
    """Return the data set in the folder `version`, or of the Git revision `version` if there is no such folder.

    Args:
        version: A data folder, or a revision that Git knows (`HEAD~5`, a tag, a hash).
        folder: The data folder whose past is asked for; Git looks in the repository that holds it.

    Raises:
        DataError: The data has errors.
        GraphError: It is neither a folder nor a revision, or the revision has no such data folder.
    """
    if Path(version).is_dir():
        return load_dataset(version)
    return load_revision(version, folder)


def load_revision(version: str, folder: str | Path) -> Dataset:
    """Return the data set of the Git revision `version`, whatever folders there are. Raises as `load_version`."""
    folder = Path(folder).resolve()
    beside = folder if folder.is_dir() else folder.parent
    try:
        top = Path(os.fsdecode(_git(beside, "rev-parse", "--show-toplevel")).rstrip("\n")).resolve()
        revision = _git(beside, "rev-parse", "--verify", "--end-of-options", f"{version}^{{commit}}").decode().strip()
    except GraphError as error:
        if version == "HEAD" and _has_no_commit(beside):
            raise GraphError("the repository has no commit yet") from None
        said = f"`{version}` is neither a folder nor a Git revision"
        raise GraphError(said, help=_way_out(version, error.message)) from None
    part = folder.relative_to(top).as_posix()
    files = _chosen(_listed(top, revision, part), part, version)
    with tempfile.TemporaryDirectory() as made:
        place = Path(made) / folder.name
        try:
            _write(top, files, place)
        except OSError as error:  # a name is too long, or a folder and a file at once
            raise GraphError(f"the data at {version} cannot be laid out: {error.strerror}") from None
        try:
            return load_dataset(place)
        except DataError as error:
            raise _faulty(error, version, place, part) from None


def dated(version: str, folder: str | Path) -> str:
    """Return a revision with the day of its commit, in UTC: "HEAD~1, 2026-11-28". Raises GraphError."""
    folder = Path(folder).resolve()
    beside = folder if folder.is_dir() else folder.parent
    revision = _git(beside, "rev-parse", "--verify", "--end-of-options", f"{version}^{{commit}}").decode().strip()
    found = re.search(rb"^committer .* (\d{1,11}) [+-]\d{4}$", _git(beside, "cat-file", "commit", revision), re.M)
    try:
        return f"{version}, {datetime.fromtimestamp(int(found[1]), UTC):%Y-%m-%d}" if found else version
    except (ValueError, OverflowError, OSError):  # after the year 9999
        return version


def _way_out(version: str, said: str) -> str:
    """Return what to do about a name that Git knows no commit of, and of which it says `said`."""
    if os.path.isfile(version):
        return "it is a file: name its folder"
    if re.search(r"[^/.]\.{2,3}(?![/.])", version):
        return "name the two ends of a range apart"
    if ":" in version:
        return "name the revision alone, without a path"
    return "`git log --oneline --all` lists the revisions" if _NO_COMMIT in said else f"Git says: {said}"


def _has_no_commit(folder: Path) -> bool:
    try:
        return _git(folder, "rev-list", "--max-count=1", "--all") == b""
    except GraphError:
        return False


def _faulty(error: DataError, version: str, place: Path, part: str) -> GraphError:
    """Return an error that names the first fault of a version in the file that holds it there."""
    first, *others = [each for each in error.diagnostics if each.severity == "error"]
    file = Path(first.place.file)
    within = file.relative_to(place).as_posix() if file.is_relative_to(place) else file.name
    where = replace(first.place, file=posixpath.normpath(posixpath.join(part, within)))
    more = f", and {len(others):,} more" if others else ""
    return GraphError(
        f"the data at {version} has errors: {where}: {first.message}{more}",
        help="`axisgraph check` lists them in a checkout of that version",
    )


def _listed(top: Path, revision: str, part: str) -> dict[str, _Entry]:
    """Return what a revision has in a folder, by name from there."""
    where = f"{revision}:{'' if part == '.' else part}"
    try:
        kind = _git(top, "cat-file", "-t", where).decode().strip()
    except GraphError:
        kind = "nothing"
    if kind != "tree":
        raise GraphError(f"`{part}` is not a folder in that version", help="it may be new, or have another name there")
    listed = {}
    for line in _git(top, "ls-tree", "-r", "-l", "-z", where).split(b"\0"):
        about, _, name = line.partition(b"\t")
        if name:
            mode, _, object, size = about.decode().split()
            listed[os.fsdecode(name)] = _Entry(mode, object, int(size) if size.isdigit() else 0)
    return listed


def _chosen(listed: Mapping[str, _Entry], part: str, version: str) -> dict[str, _Entry]:
    """Return the YAML files of a data folder.

    Raises:
        GraphError: A file is a submodule or a link, or is too large; or two names differ in case alone.
    """
    files: dict[str, _Entry] = {}
    for name, entry in listed.items():
        where = f"`{posixpath.join(part, name)}` at {version}"
        if entry.mode in (_LINK, _SUBMODULE) and "/" not in name and "." not in name:
            what = "submodule" if entry.mode == _SUBMODULE else "symbolic link"
            raise GraphError(f"{where} is a {what}, which is not followed")
        if not name.endswith(".yaml") or name.count("/") > 1 or ".." in name.split("/") or "\\" in name:
            continue
        if entry.mode == _LINK:
            raise GraphError(f"{where} is a symbolic link, which is not followed")
        if entry.size > LARGEST_FILE:
            raise GraphError(f"{where} has {entry.size / 2**20:,.0f} MiB; a file may have {LARGEST_FILE // 2**20}")
        files[name] = entry
    if sum(entry.size for entry in files.values()) > LARGEST_VERSION:
        raise GraphError(f"the data at {version} has more than {LARGEST_VERSION // 2**20} MiB")
    folded: dict[str, str] = {}
    for name in files:
        if (other := folded.setdefault(name.casefold(), name)) != name:
            raise GraphError(f"`{other}` and `{name}` at {version} differ in case alone", help="rename one of them")
    return files


def _write(top: Path, files: Mapping[str, _Entry], place: Path) -> None:
    """Write the files from the object store; what they are called in the version is what they are called here."""
    place.mkdir()
    objects = "".join(f"{entry.object}\n" for entry in files.values())
    answer = memoryview(_git(top, "cat-file", "--batch", asked=objects.encode()))
    for name, entry in files.items():
        header, _, _ = bytes(answer[:200]).partition(b"\n")
        if header.split()[1:] != [b"blob", str(entry.size).encode()]:
            raise GraphError(f"Git has no content of `{name}`", help="fetch the whole history: git fetch --refetch")
        start = len(header) + 1
        path = place / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(answer[start : start + entry.size])
        answer = answer[start + entry.size + 1 :]


def _git(folder: Path, *arguments: str, asked: bytes = b"") -> bytes:
    try:
        ran = subprocess.run(
            ["git", "--no-pager", *_OPTIONS, "-C", str(folder), *arguments],
            input=asked,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env=os.environ | _QUIET,
        )
    except FileNotFoundError:
        raise GraphError("Git is not installed") from None
    except (OSError, ValueError) as error:  # it may not be run, or is asked for a name with a NUL
        raise GraphError(f"Git cannot be run: {error}") from None
    except subprocess.TimeoutExpired:
        raise GraphError(f"Git did not answer in {_SECONDS} seconds") from None
    if ran.returncode:
        raise GraphError(ran.stderr.decode(errors="replace").strip().partition("\n")[0] or "Git failed")
    return ran.stdout
