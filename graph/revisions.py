"""Loads the data folder of a Git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from graph.dataset import Dataset
from graph.errors import DataError, GraphError
from graph.loader import load_dataset

__all__ = ["load_version"]

_SECONDS = 60


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
    folder = Path(folder).resolve()
    beside = folder if folder.is_dir() else folder.parent
    try:
        top = Path(_git(beside, "rev-parse", "--show-toplevel").decode().strip()).resolve()
        revision = _git(beside, "rev-parse", "--verify", "--end-of-options", f"{version}^{{commit}}").decode().strip()
    except GraphError as error:
        raise GraphError(
            f"`{version}` is neither a folder nor a Git revision", help=f"Git says: {error.message}"
        ) from None
    part = folder.relative_to(top).as_posix()
    archive = _git(top, "archive", "--format=tar", revision, "--", part)
    with tempfile.TemporaryDirectory() as made, tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        _unpack(tar, Path(made).resolve())
        try:
            return load_dataset(Path(made) / part)
        except DataError as error:
            raise GraphError(
                f"the data at {version} has errors by today's rules: {error.diagnostics[0].message}",
                help=f"check that version out and run `axisgraph check`: {error.message}",
            ) from None


def _unpack(tar: tarfile.TarFile, folder: Path) -> None:
    """Write the regular files of an archive into `folder`. Links, and paths out of it, are omitted.

    `extractall` has a filter for this only from Python 3.11.4 on.
    """
    for member in tar:
        path = (folder / member.name).resolve()
        content = tar.extractfile(member) if member.isfile() and path.is_relative_to(folder) else None
        if content is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.read())


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        ran = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False, timeout=_SECONDS)
    except FileNotFoundError:
        raise GraphError("Git is not installed") from None
    except subprocess.TimeoutExpired:
        raise GraphError(f"Git did not answer in {_SECONDS} seconds") from None
    if ran.returncode:
        raise GraphError(ran.stderr.decode(errors="replace").strip().partition("\n")[0] or "Git failed")
    return ran.stdout
