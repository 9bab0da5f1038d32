"""WARC files: copies are written into them, and found in them again."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Final

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from graph.archive import AGENT

if TYPE_CHECKING:
    from graph.archive.fetching import Fetched, Reply

__all__ = ["BLOCK", "UNREADABLE", "Copy", "Writing", "found", "whole"]

BLOCK: Final = 2**16
UNREADABLE: Final = (OSError, ValueError, EOFError, zlib.error, ArchiveLoadFailed)
_ABOUT: Final = "Axisgraph-Copy"  # a field of WARC records: what the index says of a copy and the record does not
_MEMBER: Final = b"\x1f\x8b\x08"  # begins a record, each of which is packed on its own
_MOST_STARTS: Final = 1_000  # in a damaged file
_OF_THE_TRANSFER: Final = ("transfer-encoding", "content-length", "connection", "keep-alive", "trailer", "upgrade")


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
        first, last = fetched.replies[0], fetched.last
        for reply in fetched.replies[:-1]:
            self._writer.write_record(self._record(reply, time))
        offset = self._file.tell()
        said = {"source": source, "url": first.url, "sha256": last.sha256, "robots": robots}
        about = {_ABOUT: json.dumps(said)}
        self._writer.write_record(self._record(last, time, about))
        copy = Copy(
            source=source,
            url=first.url,
            final_url=last.url,
            time=time,
            sha256=last.sha256,
            size=last.size,
            mime=_mime(last.header("content-type")),
            file=self.name,
            offset=offset,
            robots=robots,
        )
        self.copies.append(copy)
        self._file.flush()
        self.whole = self._file.tell()
        return copy

    def _record(self, reply: Reply, time: str, more: dict[str, str] | None = None) -> Any:
        headers = [pair for pair in reply.headers if pair[0].lower() not in _OF_THE_TRANSFER]
        headers.append(("Content-Length", str(reply.size)))
        reason = reply.reason.encode("ascii", "replace").decode()  # a line of WARC's HTTP has nothing else
        status = StatusAndHeaders(f"{reply.status} {reason}".rstrip(), headers, protocol="HTTP/1.1")
        said = {"WARC-Date": time, **(more or {})}
        reply.body.seek(0)
        made = self._writer.create_warc_record
        return made(reply.url, "response", payload=reply.body, http_headers=status, warc_headers_dict=said)


def _mime(header: str) -> str:
    return header.partition(";")[0].strip()[:200]


def whole(file: IO[bytes]) -> int:
    """Return how many bytes of a file its whole records take: those that can be unpacked to their end."""
    end = 0
    while True:
        file.seek(end)
        unpacking, packed = zlib.decompressobj(wbits=31), b""
        while not unpacking.eof:
            packed = packed or file.read(BLOCK)
            if not packed:
                return end
            try:
                unpacking.decompress(packed, BLOCK)
            except zlib.error:
                return end
            packed = unpacking.unconsumed_tail
        end = file.tell() - len(unpacking.unused_data)


def found(file: IO[bytes], name: str) -> tuple[list[Copy], list[int]]:
    """Return the copies in a WARC file of this name, and where records begin that cannot be read, in bytes."""
    copies: list[Copy] = []
    damaged: list[int] = []
    start: int | None = 0
    for _ in range(_MOST_STARTS):
        if start is None:
            break
        more, broken = _found_from(file, start, name)
        copies += more
        if broken is None:
            break
        if start == 0 or broken != start:  # else the start was in the midst of the record before
            damaged.append(broken)
        start = _next_member(file, broken + 1)
    return copies, damaged


def _next_member(file: IO[bytes], start: int) -> int | None:
    """Return where bytes that begin a member of a gzip file come next."""
    file.seek(start)
    at, before = start, b""
    while block := file.read(BLOCK):
        if (place := (before + block).find(_MEMBER)) >= 0:
            return at - len(before) + place
        at += len(block)
        before = (before + block)[1 - len(_MEMBER) :]
    return None


def _found_from(file: IO[bytes], start: int, name: str) -> tuple[list[Copy], int | None]:
    """Return the copies from a place on, and where a record begins that cannot be read; None if all can."""
    file.seek(start)
    copies: list[Copy] = []
    records = ArchiveIterator(file, check_digests="raise")
    try:
        for record in records:
            about = record.rec_headers.get_header(_ABOUT)
            if record.rec_type != "response" or about is None:
                continue
            size, hashed = 0, hashlib.sha256()
            while block := record.raw_stream.read(BLOCK):
                size += len(block)
                hashed.update(block)
            said = json.loads(about)
            if said["sha256"] != hashed.hexdigest():
                return copies, int(records.offset)
            copies.append(
                Copy(
                    source=said["source"],
                    url=said["url"],
                    final_url=record.rec_headers.get_header("WARC-Target-URI"),
                    time=record.rec_headers.get_header("WARC-Date"),
                    sha256=said["sha256"],
                    size=size,
                    mime=_mime(record.http_headers.get_header("Content-Type") or ""),
                    file=name,
                    offset=records.get_record_offset(),
                    robots=bool(said["robots"]),
                )
            )
    except (*UNREADABLE, KeyError, TypeError, AttributeError):
        return copies, int(records.offset)
    return copies, None
