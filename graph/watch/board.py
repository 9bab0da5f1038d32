"""What is shown at the moment, and who waits for something newer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Condition
from typing import Final

__all__ = ["Board", "Shown"]

_LONGEST: Final = 100_000  # characters of faults that are shown


@dataclass(frozen=True)
class Shown:
    """The last good page, its version (empty: there is none yet), and the faults of the data as it is now.

    `number` counts every change of either.
    """

    number: int
    version: str
    page: bytes
    faults: str


class Board:
    """Holds one `Shown` at a time, whatever happens, for any number of threads."""

    def __init__(self, page: bytes) -> None:
        self._changed = Condition()
        self._shown = Shown(0, "", page, "")
        self._closed = False

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    @property
    def closed(self) -> bool:
        """Whether nothing more will come."""
        return self._closed

    def put_page(self, version: str, page: bytes) -> None:
        """Show a page, which has no faults."""
        self._put(replace(self._shown, version=version, page=page, faults=""))

    def put_faults(self, faults: str) -> None:
        """Show faults, over the page that was good last."""
        if len(faults) > _LONGEST:
            faults = faults[:_LONGEST] + "\n... `axisgraph check` shows them all"
        self._put(replace(self._shown, faults=faults))

    def close(self) -> None:
        """Let go whoever waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, after: int, seconds: float) -> Shown | None:
        """Return what is shown once it is newer than change `after`; None after so many seconds, or at the end."""
        with self._changed:
            newer = self._changed.wait_for(lambda: self._closed or self._shown.number > after, seconds)
            return self._shown if newer and not self._closed else None

    def _put(self, shown: Shown) -> None:
        with self._changed:
            self._shown = replace(shown, number=self._shown.number + 1)
            self._changed.notify_all()
