"""Fetches the addresses of sources, keeps the copies, and says what is new, the same, changed or gone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from graph.archive.fetching import Limits, NotFetchedError, Why, allowed_by_robots, fetched
from graph.archive.store import Archive, Copy, Writing
from graph.query import wording
from graph.query.blocks import Block, Mark, line, naming
from graph.query.result import Result
from graph.records.model import Source
from graph.values import Value

__all__ = ["Archived", "Outcome", "archive"]

AT_ONCE: Final = 50  # sources in one WARC file, so that a kill loses no more
PAUSE: Final = 1.0  # seconds between two requests to one host

State = Literal["stored", "same", "changed"] | Why


@dataclass(frozen=True, repr=False)
class Outcome(Value):
    """What became of a source: `stored` for the first time, the `same` as the copy before, `changed`, or why not."""

    source: str
    url: str
    state: State
    message: str = ""
    copy: Copy | None = None

    def _said(self) -> str:
        return f"{self.source}: {self.state}"

    def to_dict(self) -> dict[str, Any]:
        """Return the outcome as plain JSON values."""
        copy = self.copy
        return {
            "source": self.source,
            "url": self.url,
            "state": self.state,
            "message": self.message,
            "sha256": copy.sha256 if copy else None,
            "time": copy.time if copy else None,
            "size": copy.size if copy else None,
            "robots": copy.robots if copy else None,
        }


@dataclass(frozen=True, repr=False)
class Archived(Result):
    """The outcomes, in the order of the sources."""

    outcomes: tuple[Outcome, ...]

    def _said(self) -> str:
        return wording.count(len(self.outcomes), "source")

    def report(self) -> Iterator[Block]:
        """Yield a line for each source, then the numbers."""
        for each in self.outcomes:
            if each.copy is None:
                said = each.message
            else:
                robots = "" if each.copy.robots else "; robots.txt asks programs to stay away"
                said = f"{each.copy.size:,} bytes, SHA-256 {each.copy.sha256[:12]}{robots}"
            style = "" if each.state in ("stored", "same") else "warning"
            yield line(
                Mark(f"{each.state:<8}", style) if style else f"{each.state:<8}",
                naming(f" {each.source}: {said}", "private"),
            )
        states = [each.state for each in self.outcomes]
        yield line(", ".join(f"{states.count(state):,} {state}" for state in dict.fromkeys(states)) or "no sources")

    def to_dict(self) -> dict[str, Any]:
        """Return the outcomes as plain JSON values."""
        return {"outcomes": [each.to_dict() for each in self.outcomes]}


def archive(
    sources: Iterable[Source],
    into: Archive,
    limits: Limits,
    *,
    pause: float = PAUSE,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: Callable[[Outcome], None] = lambda _: None,
) -> Archived:
    """Fetch the addresses of sources and keep the copies.

    A copy that is the same as the last one of its source is not kept again.

    Args:
        sources: Those with an address are fetched.
        into: Where copies are kept.
        limits: Of each fetch.
        pause: Seconds between two requests to one host.
        now: The clock.
        progress: Called with each outcome.

    Raises:
        OutputError: The archive cannot be read or written.
    """
    before = {copy.source: copy for copy in into.copies()}
    hosts = _Hosts(limits, pause)
    outcomes: list[Outcome] = []
    asked = [source for source in sources if source.url is not None]
    started = f"{now():%Y%m%dT%H%M%SZ}"
    for part, first in enumerate(range(0, len(asked), AT_ONCE), start=1):
        with into.writing(f"axisgraph-{started}-{part:03}.warc.gz") as writing:
            for source in asked[first : first + AT_ONCE]:
                outcomes.append(_one(source.id, str(source.url), before.get(source.id), writing, hosts, now))
                progress(outcomes[-1])
    return Archived(tuple(outcomes))


def _one(
    id: str, url: str, before: Copy | None, writing: Writing, hosts: _Hosts, now: Callable[[], datetime]
) -> Outcome:
    try:
        robots = hosts.turn(url)
        with fetched(url, hosts.limits) as answer:
            if before is not None and before.sha256 == answer.last.sha256:
                return Outcome(id, url, "same", copy=before)
            copy = writing.keep(id, answer, f"{now():%Y-%m-%dT%H:%M:%SZ}", robots=robots)
    except NotFetchedError as error:
        return Outcome(id, url, error.why, str(error))
    return Outcome(id, url, "stored" if before is None else "changed", copy=copy)


class _Hosts:
    """The hosts that were asked, what their robots.txt says, and when each was last asked."""

    def __init__(self, limits: Limits, pause: float) -> None:
        self.limits = limits
        self._pause = pause
        self._asked: dict[str, float] = {}

    def turn(self, url: str) -> bool:
        """Wait until the host may be asked again; return whether its robots.txt allows the address."""
        try:
            host = urlsplit(url).netloc
        except ValueError:
            return True  # which `fetched` refuses
        if host in self._asked:
            time.sleep(max(0.0, self._asked[host] + self._pause - time.monotonic()))
        allowed = allowed_by_robots(url, self.limits)
        self._asked[host] = time.monotonic()
        return allowed


def kept(outcomes: Sequence[Outcome]) -> Iterator[Copy]:
    """Yield the copies of sources that were fetched."""
    yield from (each.copy for each in outcomes if each.copy is not None)
