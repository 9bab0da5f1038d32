"""The current page, and the threads that wait for a newer one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Condition
from typing import Final

__all__ = ["Board", "Shown"]

_LONGEST: Final = 100_000  # characters of error reports that are shown


@dataclass(frozen=True)
class Shown:
    """The last good page, its version (empty if there is none yet), and the current errors of the data.

    `number` counts every change of either.
    """

    number: int
    version: str
    page: bytes
    faults: str


class Board:
    """Holds one `Shown` for any number of threads."""

    def __init__(self, page: bytes) -> None:
        self._changed = Condition()
        self._shown = Shown(0, "", page, "")
        self._closed = False

    @property
    def shown(self) -> Shown:
        """The current page."""
        return self._shown

    @property
    def closed(self) -> bool:
        """Whether the board is closed."""
        return self._closed

    def put_page(self, version: str, page: bytes) -> None:
        """Show a page without errors."""
        self._put(replace(self._shown, version=version, page=page, faults=""))

    def put_faults(self, faults: str) -> None:
        """Show errors over the last good page."""
        if len(faults) > _LONGEST:
            faults = faults[:_LONGEST] + "\n... `axisgraph check` shows them all"
        self._put(replace(self._shown, faults=faults))

    def close(self) -> None:
        """Release all waiting threads."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, after: int, seconds: float) -> Shown | None:
        """Return the page once it is newer than change `after`; None after this many seconds, or on closing."""
        with self._changed:
            newer = self._changed.wait_for(lambda: self._closed or self._shown.number > after, seconds)
            return self._shown if newer and not self._closed else None

    def _put(self, shown: Shown) -> None:
        with self._changed:
            self._shown = replace(shown, number=self._shown.number + 1)
            self._changed.notify_all()
