"""One address fetched: http or https, within limits of time, size and redirects, from public addresses alone."""

from __future__ import annotations

import hashlib
import re
import ssl
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Final, Literal
from urllib.parse import quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpcore

from graph.archive import AGENT
from graph.archive.guard import Guard, PrivateAddressError

__all__ = ["Fetched", "Limits", "NotFetchedError", "Reply", "allowed_by_robots", "fetched", "sendable"]

_REDIRECTS: Final = (301, 302, 303, 307, 308)
_GONE: Final = (404, 410)
_PLAIN: Final = "/:?#[]@!$&'()*+,;=%~"  # of an address, besides letters and digits
_LARGEST_ROBOTS: Final = 500_000  # bytes
_IN_MEMORY: Final = 2_000_000  # bytes; larger answers go to a temporary file
_SILENCE: Final = 15.0  # seconds without a byte

Why = Literal["gone", "refused", "failed"]


@dataclass(frozen=True)
class Limits:
    """What a fetch may take: `seconds` and `size` (bytes) for an answer, `redirects` in a row.

    `private` allows addresses that are not of the public internet.
    """

    seconds: float = 60.0
    size: int = 50_000_000
    redirects: int = 10
    private: bool = False


class NotFetchedError(Exception):
    """An address that could not be fetched; `why` is `gone` (404, 410), `refused` by our own rules, or `failed`."""

    def __init__(self, why: Why, message: str) -> None:
        super().__init__(message)
        self.why: Why = why


@dataclass(frozen=True)
class Reply:
    """An answer of a server: its body as sent, without the chunks of the transfer, and the SHA-256 of it."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: IO[bytes]
    size: int
    sha256: str

    def header(self, name: str) -> str:
        """Return the first value of a header, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name), "")


@dataclass(frozen=True)
class Fetched:
    """The answers to one address: the redirects in their order, then the answer itself."""

    replies: tuple[Reply, ...]

    @property
    def last(self) -> Reply:
        """The answer that is not a redirect."""
        return self.replies[-1]


@contextmanager
def fetched(url: str, limits: Limits) -> Iterator[Fetched]:
    """Fetch an address; what was read is gone when the context ends.

    Raises:
        NotFetchedError: The address is not fetched, or not in full.
    """
    deadline = time.monotonic() + limits.seconds
    replies: list[Reply] = []
    try:
        for _ in range(limits.redirects + 1):
            replies.append(_reply(url, limits, deadline))
            reply = replies[-1]
            if reply.status not in _REDIRECTS or not reply.header("location"):
                if not 200 <= reply.status < 300:
                    why: Why = "gone" if reply.status in _GONE else "failed"
                    raise NotFetchedError(why, f"the server answers {reply.status} {reply.reason}".rstrip())
                if not reply.size:
                    raise NotFetchedError("failed", "the answer is empty")
                yield Fetched(tuple(replies))
                return
            url = _joined(url, reply.header("location"))
        raise NotFetchedError("failed", f"more than {limits.redirects} redirects")
    finally:
        for reply in replies:
            reply.body.close()


def _reply(url: str, limits: Limits, deadline: float) -> Reply:
    url = sendable(url)
    headers = [
        ("Host", urlsplit(url).netloc),
        ("User-Agent", AGENT),
        ("Accept", "*/*"),
        ("Accept-Encoding", "identity"),
    ]
    waiting = dict.fromkeys(("connect", "read", "write", "pool"), _SILENCE)
    body: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by `fetched`
    hashed, size = hashlib.sha256(), 0
    try:
        with (
            httpcore.ConnectionPool(network_backend=Guard(deadline, private=limits.private)) as pool,
            pool.stream("GET", url, headers=headers, extensions={"timeout": waiting}) as answer,
        ):
            for chunk in answer.iter_stream():
                size += len(chunk)
                if size > limits.size:
                    raise NotFetchedError("failed", f"the answer is larger than {limits.size:,} bytes")
                hashed.update(chunk)
                body.write(chunk)
            reason = answer.extensions.get("reason_phrase", b"").decode("latin-1")
            given = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers)
            status = answer.status
    except BaseException as error:
        body.close()
        raise _in_words(error, limits) from error
    body.seek(0)
    return Reply(url, status, reason, given, body, size, hashed.hexdigest())


def sendable(url: str) -> str:
    """Return an address in ASCII, without its fragment. Raises NotFetchedError if it is none of http or https."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError) as error:
        raise NotFetchedError("refused", f"`{url[:200]}` is no address") from error
    if parts.scheme not in ("http", "https") or not host or port == 0:
        raise NotFetchedError("refused", f"`{url[:200]}` is not an address of http or https")
    if parts.username or parts.password:
        raise NotFetchedError("refused", "the address names a user or a password")
    at = f"[{host}]" if ":" in host else host
    path, query = (quote(each, safe=_PLAIN) for each in (parts.path or "/", parts.query))
    return f"{parts.scheme}://{at}{f':{port}' if port else ''}{path}{f'?{query}' if query else ''}"


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
    except ValueError as error:
        raise NotFetchedError("failed", "a redirect leads to no address") from error


def _in_words(error: BaseException, limits: Limits) -> BaseException:
    if isinstance(error, PrivateAddressError):
        return NotFetchedError("refused", f"`{error}` is at a private address; `private` allows it")
    if isinstance(error, httpcore.TimeoutException):
        return NotFetchedError("failed", f"no whole answer within {limits.seconds:g} seconds")
    if isinstance(error, httpcore.RemoteProtocolError):
        return NotFetchedError("failed", "the answer is cut short, or not HTTP")
    if isinstance(error, (httpcore.NetworkError, ssl.SSLError, OSError)):
        said = re.sub(r"^\[Errno -?\d+\] ", "", str(error)) or "the connection broke"
        return NotFetchedError("failed", " ".join(said.split())[:200])
    if isinstance(error, (httpcore.ProtocolError, httpcore.UnsupportedProtocol, TypeError, ValueError)):
        return NotFetchedError("refused", "the address cannot be sent")
    return error


def allowed_by_robots(url: str, limits: Limits) -> bool:
    """Return whether the host's robots.txt allows the address to programs such as this; without one, it does."""
    rules = RobotFileParser()
    small = Limits(min(limits.seconds, 20.0), _LARGEST_ROBOTS, 5, limits.private)
    try:
        with fetched(_joined(url, "/robots.txt"), small) as answer:
            text = answer.last.body.read().decode("utf-8", "replace")
    except NotFetchedError:
        return True
    rules.parse(text.splitlines())
    return rules.can_fetch("axisgraph", sendable(url))
