"""Fetches the addresses of sources, keeps the copies, and says what is new, the same, changed or gone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from graph.archive.fetching import Limits, NotFetchedError, Why, allowed_by_robots, fetched
from graph.archive.store import Archive
from graph.archive.warcs import Copy, Writing
from graph.query import wording
from graph.query.blocks import Block, Mark, line, naming
from graph.query.result import Result
from graph.records.model import Source
from graph.values import Value

__all__ = ["Archived", "Outcome", "archive"]

AT_ONCE: Final = 50  # sources in one WARC file
PAUSE: Final = 1.0  # seconds between two requests to one host

State = Literal["stored", "same", "changed", "recovered"] | Why


@dataclass(frozen=True, repr=False)
class Outcome(Value):
    """What became of a source.

    `state` is `stored` for the first copy, the `same` as the text that was read, `changed`, `recovered` from a run that
    was killed, or why there is none. `recorded` is the copy that the record of the source should name: of a source that
    `changed` that of the text that was read.
    """

    source: str
    url: str
    state: State
    message: str = ""
    copy: Copy | None = None
    recorded: Copy | None = None

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
            "recorded": self.recorded.sha256 if self.recorded else None,
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
                if each.message:
                    said = f"{said}; {each.message}"
            style = "" if each.state in ("stored", "same", "recovered") else "warning"
            yield line(
                Mark(f"{each.state:<9}", style) if style else f"{each.state:<9}",
                naming(f" {each.source}: {said}", "private"),
            )
        states = [each.state for each in self.outcomes]
        yield line(
            ", ".join(f"{states.count(state):,} {state}" for state in dict.fromkeys(states)) or "no source to fetch"
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the outcomes as plain JSON values."""
        return {"outcomes": [each.to_dict() for each in self.outcomes]}


def archive(
    sources: Iterable[Source],
    into: Archive,
    limits: Limits,
    *,
    accept: bool = False,
    again: bool = True,
    pause: float = PAUSE,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: Callable[[Outcome], None] = lambda _: None,
) -> Archived:
    """Fetch the addresses of sources and keep the copies.

    A copy that the archive has already is not kept again. A source whose record has a hash keeps it, so that its claims
    can be checked against the text that was read.

    Args:
        sources: Those with an address are fetched.
        into: Where copies are kept.
        limits: Of each fetch.
        accept: Let the records of sources that changed name the new copies.
        again: Also fetch sources whose copies were just recovered from a run that was killed.
        pause: Seconds between two requests to one host.
        now: The clock.
        progress: Called with each outcome, at once.

    Raises:
        OutputError: The archive cannot be read or written, or another run writes to it.
    """
    hosts = _Hosts(limits, pause)
    outcomes: list[Outcome] = []
    asked = [source for source in sources if source.url is not None]
    started = f"{now():%Y%m%dT%H%M%SZ}"

    def say(outcome: Outcome) -> None:
        outcomes.append(outcome)
        progress(outcome)

    with into.held() as recovered:
        for copy in recovered:
            say(Outcome(copy.source, copy.url, "recovered", "from a run that was killed", copy, copy))
        if not again:
            have = {copy.source for copy in recovered}
            asked = [source for source in asked if have.isdisjoint((source.id, *source.former_ids))]
        before: dict[str, list[Copy]] = {}
        for copy in into.copies():
            before.setdefault(copy.source, []).append(copy)
        for first in range(0, len(asked), AT_ONCE):
            with into.writing(started) as writing:
                for source in asked[first : first + AT_ONCE]:
                    own = [copy for id in (*source.former_ids, source.id) for copy in before.get(id, ())]
                    say(_one(source, own, writing, hosts, now, accept=accept))
    return Archived(tuple(outcomes))


def _one(
    source: Source, before: list[Copy], writing: Writing, hosts: _Hosts, now: Callable[[], datetime], *, accept: bool
) -> Outcome:
    """Fetch a source and keep its copy, unless it is among those `before`, the earliest of which comes first."""
    id, url = source.id, str(source.url)
    try:
        robots = hosts.turn(url)
        with fetched(url, hosts.limits) as answer:
            digest = answer.last.sha256
            copy = next((each for each in before if each.sha256 == digest), None)
            again = copy is not None
            copy = copy or writing.keep(id, answer, f"{now():%Y-%m-%dT%H:%M:%SZ}", robots=robots)
    except NotFetchedError as error:
        return Outcome(id, url, error.why, str(error))
    read = source.sha256 or (before[-1].sha256 if before else digest)
    if digest == read:
        return Outcome(id, url, "same" if again else "stored", copy=copy, recorded=copy)
    if accept or source.sha256 is None:
        return Outcome(id, url, "changed", copy=copy, recorded=copy)
    message = f"the record keeps {read[:12]}, which was read; `axisgraph archive SOURCE --accept` takes the new text"
    return Outcome(id, url, "changed", message, copy, next((each for each in before if each.sha256 == read), None))


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
