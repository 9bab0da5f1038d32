"""A bound for how long a question waits for a cluster that has no executor, so that none waits for ever.

Spark itself waits: for free cores, for a worker that comes back, for a master that will never answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, Final

from graph.errors import EngineError

__all__ = ["LONGEST", "WAIT", "NoExecutor", "watch"]

WAIT: Final = "spark.axisgraph.wait"  # the setting with the seconds that a question waits for an executor
LONGEST: Final = 120.0
_LOOK: Final = 1.0  # seconds from one look at the executors to the next


class NoExecutor(EngineError):
    """A question waited too long for a cluster without an executor."""


def watch(session: Any, address: str, longest: float) -> Callable[[], AbstractContextManager[None]]:
    """Return a context for calls of a session: it raises EngineError after `longest` seconds without an executor."""
    if address.startswith("sc:"):
        progress = _Progress(session, longest)
        session.registerProgressHandler(progress)
        return lambda: _bounded(progress.begin(), longest)
    if address.startswith("local"):
        return nullcontext
    return lambda: _watched(session.sparkContext, longest)


@contextmanager
def _watched(context: Any, longest: float) -> Iterator[None]:
    done, late = threading.Event(), threading.Event()

    def look() -> None:
        since = time.monotonic()
        while not done.wait(_LOOK):
            if context._jsc.sc().getExecutorMemoryStatus().size() > 1:  # the driver is one of them
                since = time.monotonic()
            elif time.monotonic() - since > longest:
                late.set()
                context.cancelAllJobs()
                return

    threading.Thread(target=look, daemon=True).start()
    try:
        with _bounded(late, longest):
            yield
    finally:
        done.set()


class _Progress:
    """Is called every other second with what a server of Spark Connect reports of a query."""

    def __init__(self, session: Any, longest: float) -> None:
        self._session = session
        self._longest = longest
        self.begin()

    def begin(self) -> threading.Event:
        """Begin with a query; return what will be set if it waits too long."""
        self._late = threading.Event()
        self._last: object = None
        self._since = time.monotonic()
        return self._late

    def __call__(self, *, stages: Any, inflight_tasks: int, operation_id: str | None, done: bool) -> None:
        now = (operation_id, sum(stage.num_completed_tasks for stage in stages), done)
        if done or inflight_tasks or now != self._last:
            self._last, self._since = now, time.monotonic()
        elif time.monotonic() - self._since > self._longest and not self._late.is_set():
            self._late.set()
            self._session.interruptAll()


@contextmanager
def _bounded(late: threading.Event, longest: float) -> Iterator[None]:
    """Raise EngineError if calls end with an error after `late` was set."""
    try:
        yield
    except Exception as error:
        if not late.is_set():
            raise
        raise NoExecutor(
            f"Spark gave up: no executor for {longest:.0f} s",
            help=f"the cluster is gone, or full for longer than `{WAIT}`; without `engine` the pack is searched here",
            words=("engine",),
        ) from error
