"""Web addresses in the form in which two of one document are equal."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

__all__ = ["comparable"]

_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?://.+)", re.IGNORECASE)
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src", re.IGNORECASE)
_PORTS = (":80", ":443")


@lru_cache(maxsize=100_000)
def comparable(address: str) -> str:
    """Return `address` without scheme, `www.`, usual port, final slash, fragment and parameters that track visitors.

    A copy at web.archive.org has the address of what it copies.

    >>> comparable("https://www.Example.org/ships/?utm_source=mail#top")
    'example.org/ships'
    """
    if (copy := _ARCHIVED.fullmatch(address)) is not None:
        return comparable(copy[1])
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    host = parts.netloc.lower().rpartition("@")[2].removeprefix("www.")
    for port in _PORTS:
        host = host.removesuffix(port)
    pairs = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0])]
    query = f"?{urlencode(sorted(pairs))}" if pairs else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}"
