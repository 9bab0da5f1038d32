"""The folder of copies: WARC files, and an index with a line for each copy."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from io import BufferedRandom, BufferedReader
from itertools import count
from pathlib import Path
from typing import Any, Final

from warcio.archiveiterator import ArchiveIterator

from graph.archive.warcs import BLOCK, UNREADABLE, Copy, Writing, found, whole
from graph.errors import OutputError
from graph.output import write_text
from graph.output.locks import lock, writing
from graph.output.text import sync_folder
from graph.reading.boundary import leads_out, read_file

__all__ = ["Archive", "DamagedError"]

INDEX: Final = "index.jsonl"
_LARGEST_INDEX: Final = 256 * 2**20  # bytes
_OURS: Final = "axisgraph-"  # how the names of our WARC files begin
_PART: Final = ".part"  # the end of the name of a file that is being written


class DamagedError(Exception):
    """A copy that is not there, or not as it was stored; the message says which."""


class Archive:
    """A folder of copies."""

    def __init__(self, folder: Path) -> None:
        """Name a folder; it is made when the first copy is kept."""
        self.folder = folder

    def copies(self) -> list[Copy]:
        """Return all copies, the earliest first. Raises OutputError if the index cannot be read."""
        path = self.folder / INDEX
        if not path.exists():
            return []
        help = "`axisgraph archive --reindex` makes it again from the WARC files"
        where = f"the index `{path}` of the archive cannot be read"
        try:
            lines = read_file(path, _LARGEST_INDEX).split(b"\n")
        except (OSError, ValueError) as error:
            raise OutputError(where, help=help) from error
        copies = []
        for number, line in enumerate(lines, 1):
            try:
                if line.strip():
                    copies.append(_copy(json.loads(line)))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise OutputError(f"{where} at line {number:,}", help=help) from error
        return copies

    def verify(self, copy: Copy) -> None:
        """Read a copy and compare its SHA-256. Raises DamagedError."""
        hashed = hashlib.sha256()
        with self._reading(copy.file) as file:
            file.seek(copy.offset)
            try:
                record = next(iter(ArchiveIterator(file)), None)
                if record is None or record.rec_type != "response":
                    raise DamagedError(f"{copy.file} has no copy at byte {copy.offset:,}")
                while chunk := record.raw_stream.read(BLOCK):
                    hashed.update(chunk)
            except UNREADABLE as error:
                raise DamagedError(f"{copy.file} cannot be read at byte {copy.offset:,}") from error
        if hashed.hexdigest() != copy.sha256:
            raise DamagedError(f"{copy.file} holds another text than was stored")

    def verify_file(self, name: str, sha256: str) -> None:
        """Compare the digests of all records of a WARC file, redirects among them, and its SHA-256 if it is given.

        Raises:
            DamagedError: A record or the file is not as it was stored.
        """
        with self._reading(name) as file:
            offset, records = 0, ArchiveIterator(file, check_digests="raise")
            try:
                for record in records:
                    offset = records.get_record_offset()
                    while record.raw_stream.read(BLOCK):
                        pass
            except UNREADABLE as error:
                raise DamagedError(f"its record at byte {offset:,}, or the next, is not as it was stored") from error
            file.seek(0)
            if sha256 and hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                raise DamagedError("its SHA-256 is not the one that the index has")

    @contextmanager
    def _reading(self, name: str) -> Iterator[BufferedReader]:
        path = self.folder / name
        if Path(name).name != name or leads_out(path, self.folder):
            raise DamagedError("its file is not in the archive")
        try:
            with path.open("rb") as file:
                yield file
        except FileNotFoundError as error:
            raise DamagedError(f"{name} is not there") from error
        except OSError as error:
            raise DamagedError(f"{name} cannot be read") from error

    @contextmanager
    def held(self) -> Iterator[list[Copy]]:
        """Keep other runs out, and give the copies that a killed run left, which are in the index now.

        Without any copy at the end there is no folder that was not there before.

        Raises:
            OutputError: Another run writes to the archive, or it cannot be written or read.
        """
        missing = [each for each in (self.folder, *self.folder.parents) if not each.exists()]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _remove(missing)
            raise OutputError(f"`{self.folder}` cannot be written: {error.strerror}") from error
        with writing(self.folder, wait=False):
            try:
                yield self._taken_over()
            finally:
                _remove(missing)

    @contextmanager
    def writing(self, started: str) -> Iterator[Writing]:
        """Keep copies in a new WARC file: all of them, or when interrupted those that are whole.

        A process that is killed leaves a part, whose whole copies the next run takes over. Without any copy there is
        no file.

        Args:
            started: The time of the run, for the name of the file.

        Raises:
            OutputError: The file cannot be written; there is none.
        """
        try:
            file, part = self._new(started)
        except OSError as error:
            raise OutputError(f"`{self.folder}` cannot be written: {error.strerror}") from error
        name = part.name[1 : -len(_PART)]
        try:
            with file:
                lock(file.fileno())  # until the file is in place, nobody takes it over
                writing = Writing(file, name)
                try:
                    yield writing
                finally:
                    file.truncate(writing.whole)
                    self._add(self._place(part, file, writing.copies))
        except OSError as error:
            raise OutputError(f"`{self.folder / name}` cannot be written: {error.strerror}") from error

    def _new(self, started: str) -> tuple[BufferedRandom, Path]:
        """Return a new part, whose name no file has. Raises OSError."""
        for number in count(1):
            name = f"{_OURS}{started}-{number:03}.warc.gz"
            part = self.folder / f".{name}{_PART}"
            with suppress(FileExistsError):
                file = part.open("x+b")
                if not (self.folder / name).exists():
                    return file, part
                file.close()
                part.unlink()
        raise AssertionError

    def _place(self, part: Path, file: BufferedRandom, copies: list[Copy]) -> list[Copy]:
        """Give a finished part its name, and return its copies; without any, delete it. Raises OSError."""
        if not copies:
            part.unlink()
            return []
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        os.replace(part, self.folder / copies[0].file)
        sync_folder(self.folder)
        return [replace(copy, file_sha256=digest) for copy in copies]

    def _taken_over(self) -> list[Copy]:
        """Add to the index what killed processes left: the whole copies of parts, and files that are not in it."""
        copies: list[Copy] = []
        try:
            for part in sorted(self.folder.glob(f".*.warc.gz{_PART}")):
                if part.is_symlink():
                    continue
                with part.open("r+b") as file:
                    if lock(file.fileno()):
                        file.truncate(whole(file))
                        copies += self._place(part, file, found(file, part.name[1 : -len(_PART)])[0])
        except OSError as error:
            raise OutputError(f"`{self.folder}` cannot be written: {error.strerror}") from error
        indexed = {copy.file for copy in (*self.copies(), *copies)}
        copies += [copy for path in self._warcs() if path.name not in indexed for copy in self._found(path)[0]]
        self._add(copies)
        return copies

    def reindex(self) -> tuple[list[Copy], list[tuple[str, int]]]:
        """Make the index again from the WARC files; one that is there is kept as `.old`, or `.old-2` and so on.

        Returns:
            The copies, and each record that cannot be read: its file, and where it begins, in bytes.

        Raises:
            OutputError: Another run writes to the archive, or it cannot be written.
        """
        if not self.folder.is_dir():
            raise OutputError(
                f"there is no archive in `{self.folder}`", help="name its folder: `axisgraph archive --to FOLDER`"
            )
        with writing(self.folder, wait=False):
            index = self.folder / INDEX
            try:
                if index.exists():
                    kept = (index.with_suffix(f".jsonl.old{f'-{number}' if number > 1 else ''}") for number in count(1))
                    os.replace(index, next(path for path in kept if not path.exists()))
            except OSError as error:
                raise OutputError(f"`{index}` cannot be renamed: {error.strerror}") from error
            self._taken_over()
            return self.copies(), [(path.name, place) for path in self._warcs() for place in self._found(path)[1]]

    def _warcs(self) -> list[Path]:
        return sorted(path for path in self.folder.glob(f"{_OURS}*.warc.gz") if not leads_out(path, self.folder))

    def _found(self, path: Path) -> tuple[list[Copy], list[int]]:
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                copies, damaged = found(file, path.name)
                return [replace(copy, file_sha256=digest) for copy in copies], damaged
        except OSError as error:
            raise OutputError(f"`{path}` cannot be read: {error.strerror}") from error

    def _add(self, copies: list[Copy]) -> None:
        if copies:
            lines = [json.dumps(asdict(each), ensure_ascii=False) for each in (*self.copies(), *copies)]
            write_text(self.folder / INDEX, "".join(f"{line}\n" for line in lines))


def _remove(folders: list[Path]) -> None:
    for each in folders:
        with suppress(OSError):  # it is not empty
            each.rmdir()


def _copy(fields: dict[str, Any]) -> Copy:
    copy = Copy(**fields)
    texts = (copy.source, copy.url, copy.final_url, copy.time, copy.sha256, copy.mime, copy.file, copy.file_sha256)
    if not all(isinstance(each, str) for each in texts) or not isinstance(copy.offset, int) or copy.offset < 0:
        raise ValueError("a field of a copy is not what it should be")
    return copy
