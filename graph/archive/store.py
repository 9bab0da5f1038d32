"""The folder of copies: WARC files, and an index with a line for each copy."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, Final

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from graph.archive.fetching import AGENT, Fetched, Reply
from graph.errors import OutputError
from graph.output import write_text
from graph.output.locks import lock, writing
from graph.output.text import sync_file, sync_folder
from graph.reading.boundary import leads_out, read_file

__all__ = ["Archive", "Copy", "DamagedError", "Writing"]

INDEX: Final = "index.jsonl"
_LARGEST_INDEX: Final = 256 * 2**20  # bytes
_BLOCK: Final = 2**16
_PART: Final = ".warc.gz.part"  # a file that is being written
_UNREADABLE: Final = (OSError, ValueError, EOFError, zlib.error, ArchiveLoadFailed)
_OF_THE_TRANSFER: Final = ("transfer-encoding", "content-length", "connection", "keep-alive", "trailer", "upgrade")


class DamagedError(Exception):
    """A copy that is not there, or not as it was stored; the message says which."""


@dataclass(frozen=True)
class Copy:
    """A copy in the archive: of which source, from where, when (UTC, to the second), and where it is.

    `offset` is the place of its record in the file, in bytes; `robots` whether robots.txt allowed it; `file_sha256` the
    hash of the whole file, empty in an index of an earlier version.
    """

    source: str
    url: str
    final_url: str
    time: str
    sha256: str
    size: int
    mime: str
    file: str
    offset: int
    robots: bool
    file_sha256: str = ""


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
        try:
            text = read_file(path, _LARGEST_INDEX).decode("utf-8")
            return [_copy(json.loads(line)) for line in text.split("\n") if line.strip()]
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            help = "restore it, or remove it and archive again"
            raise OutputError(f"the index `{path}` of the archive cannot be read", help=help) from error

    def verify(self, copy: Copy) -> None:
        """Read a copy and compare its SHA-256. Raises DamagedError."""
        hashed = hashlib.sha256()
        with self._reading(copy.file) as file:
            file.seek(copy.offset)
            try:
                record = next(iter(ArchiveIterator(file)), None)
                if record is None or record.rec_type != "response":
                    raise DamagedError(f"{copy.file} has no copy at byte {copy.offset:,}")
                while chunk := record.raw_stream.read(_BLOCK):
                    hashed.update(chunk)
            except _UNREADABLE as error:
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
                    while record.raw_stream.read(_BLOCK):
                        pass
            except _UNREADABLE as error:
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
    def writing(self, name: str) -> Iterator[Writing]:
        """Keep copies in a new WARC file of this name: all of them, or when interrupted those that are whole.

        Without any there is no file, and no folder that was not there before.

        Raises:
            OutputError: The file cannot be written; there is none.
        """
        with ExitStack() as held:
            try:
                held.enter_context(_made(self.folder))
                self._clear()
                handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=_PART)
            except OSError as error:
                raise OutputError(f"`{self.folder}` cannot be written: {error.strerror}") from error
            held.callback(Path(temporary).unlink, missing_ok=True)
            try:
                with os.fdopen(handle, "w+b") as file:
                    lock(file.fileno())  # until the file is in place, nobody clears it away
                    writing = Writing(file, name)
                    try:
                        yield writing
                    finally:
                        file.truncate(writing.whole)
                        if writing.copies:
                            self._place(temporary, writing)
            except OSError as error:
                raise OutputError(f"`{self.folder / name}` cannot be written: {error.strerror}") from error

    def _place(self, temporary: str, writing: Writing) -> None:
        sync_file(Path(temporary))
        with open(temporary, "rb") as file:
            hashed = hashlib.file_digest(file, "sha256").hexdigest()
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, self.folder / writing.name)
        sync_folder(self.folder)
        self._add([replace(copy, file_sha256=hashed) for copy in writing.copies])

    def _clear(self) -> None:
        """Delete the parts that processes left which were killed."""
        for path in self.folder.glob(f".*{_PART}"):
            with suppress(OSError), path.open("rb") as file:
                if lock(file.fileno()):
                    path.unlink()

    def _add(self, copies: list[Copy]) -> None:
        with writing(self.folder):  # another run may add its copies
            lines = [json.dumps(asdict(each), ensure_ascii=False) for each in (*self.copies(), *copies)]
            write_text(self.folder / INDEX, "".join(f"{line}\n" for line in lines))


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder; those that it needed are removed again if they are empty at the end. Raises OSError."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    finally:
        for each in missing:
            with suppress(OSError):
                each.rmdir()


class Writing:
    """A WARC file as it is written."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        """Write into an open file; `name` is what it will be called."""
        self._file = file
        self.name = name
        self.whole = 0  # bytes, up to the end of the last copy
        self._writer = WARCWriter(file, gzip=True)
        self.copies: list[Copy] = []
        software = {"software": AGENT, "format": "WARC File Format 1.1"}
        self._writer.write_record(self._writer.create_warcinfo_record(name, software))

    def keep(self, source: str, fetched: Fetched, time: str, *, robots: bool) -> Copy:
        """Write the answers to one address, the redirects before the last, and return the copy of the last."""
        offset = 0
        for reply in fetched.replies:
            offset = self._file.tell()
            self._writer.write_record(self._record(reply, time))
        last = fetched.last
        copy = Copy(
            source=source,
            url=fetched.replies[0].url,
            final_url=last.url,
            time=time,
            sha256=last.sha256,
            size=last.size,
            mime=last.header("content-type").partition(";")[0].strip()[:200],
            file=self.name,
            offset=offset,
            robots=robots,
        )
        self.copies.append(copy)
        self._file.flush()
        self.whole = self._file.tell()
        return copy

    def _record(self, reply: Reply, time: str) -> Any:
        headers = [pair for pair in reply.headers if pair[0].lower() not in _OF_THE_TRANSFER]
        headers.append(("Content-Length", str(reply.size)))
        reason = reply.reason.encode("ascii", "replace").decode()  # a line of WARC's HTTP has nothing else
        status = StatusAndHeaders(f"{reply.status} {reason}".rstrip(), headers, protocol="HTTP/1.1")
        said = {"WARC-Date": time, "WARC-Payload-Digest": f"sha256:{reply.sha256}"}
        reply.body.seek(0)
        made = self._writer.create_warc_record
        return made(reply.url, "response", payload=reply.body, http_headers=status, warc_headers_dict=said)


def _copy(fields: dict[str, Any]) -> Copy:
    copy = Copy(**fields)
    texts = (copy.source, copy.url, copy.final_url, copy.time, copy.sha256, copy.mime, copy.file, copy.file_sha256)
    if not all(isinstance(each, str) for each in texts) or not isinstance(copy.offset, int) or copy.offset < 0:
        raise ValueError("a field of a copy is not what it should be")
    return copy
