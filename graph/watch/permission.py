"""Whether a request may change the data: it comes from the page itself, and from this run."""

from __future__ import annotations

import hmac
from email.message import Message
from http import HTTPStatus
from typing import Final

__all__ = ["refusal"]

LARGEST: Final = 1_000_000  # bytes of a request
TOKEN: Final = "X-Axisgraph-Edit"


def refusal(headers: Message, origin: str, token: str) -> tuple[HTTPStatus, str] | None:
    """Return why a request is refused before its body is read; None if it may be read.

    A page of another origin cannot set these headers without a preflight, which this server does not answer.

    Args:
        headers: Of the request.
        origin: That of the page.
        token: The one of this run.
    """
    sites = headers.get_all("Sec-Fetch-Site", ["same-origin"])
    if headers.get_all("Origin") != [origin] or sites != ["same-origin"]:
        return HTTPStatus.FORBIDDEN, "only the page itself may edit"
    tokens = headers.get_all(TOKEN, [])
    if len(tokens) != 1 or not hmac.compare_digest(tokens[0].encode("latin-1", "replace"), token.encode()):
        return HTTPStatus.FORBIDDEN, "open the address that `axisgraph watch --edit` printed"
    if headers.get_all("Content-Type") != ["application/json"]:
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "a request to edit is JSON"
    lengths = headers.get_all("Content-Length", [])
    if headers.get_all("Transfer-Encoding") or len(lengths) != 1 or not (lengths[0].isascii() and lengths[0].isdigit()):
        return HTTPStatus.LENGTH_REQUIRED, "the length of a request must be given"
    if len(lengths[0]) > len(str(LARGEST)) or int(lengths[0]) > LARGEST:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a request has at most {LARGEST:,} bytes"
    return None
