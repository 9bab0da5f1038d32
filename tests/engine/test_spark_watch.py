"""A question does not wait for ever for a cluster that has no executor."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from graph.engine import spark_watch
from graph.engine.spark_watch import NoExecutor, watch
from graph.errors import EngineError


class Cluster:
    """A session of a cluster with some executors, which are counted with the driver, as Spark does."""

    def __init__(self, executors: int) -> None:
        self.executors = executors
        self.looked, self.cancelled = threading.Event(), threading.Event()
        self.sparkContext = self._jsc = self
        self.cancelAllJobs = self.cancelled.set

    def sc(self) -> Cluster:
        """Return the context of Scala."""
        return self

    def getExecutorMemoryStatus(self) -> Cluster:  # noqa: N802 - Spark's name
        """Return the executors."""
        return self

    def size(self) -> int:
        """Return their number."""
        self.looked.set()
        return self.executors + 1


class Server:
    """A session of Spark Connect."""

    def __init__(self) -> None:
        self.interrupted = 0
        self.report: Callable[..., None] = lambda **_: None

    def registerProgressHandler(self, handler: Callable[..., None]) -> None:  # noqa: N802 - Spark's name
        """Take what is called with reports."""
        self.report = handler

    def interruptAll(self) -> None:  # noqa: N802 - Spark's name
        """End all queries."""
        self.interrupted += 1


def ended(watched: AbstractContextManager[None], wait: Callable[[], object]) -> Exception:
    """Return the error with which a call ends that waits and then fails."""
    try:
        with watched:
            wait()
            raise RuntimeError("its own")
    except (EngineError, RuntimeError) as error:
        return error


def test_a_cluster_without_executors_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its jobs are cancelled, and the error says why."""
    monkeypatch.setattr(spark_watch, "_LOOK", 0.001)
    cluster = Cluster(executors=0)
    error = ended(watch(cluster, "spark://here:7077", 0.0)(), lambda: cluster.cancelled.wait(60))
    assert cluster.cancelled.is_set()
    assert re.search(r"no executor for 0 s.*without `engine` the pack is searched here", str(error))


def test_a_cluster_with_an_executor_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long it takes; its own errors are kept."""
    monkeypatch.setattr(spark_watch, "_LOOK", 0.001)
    cluster = Cluster(executors=1)

    def wait() -> None:
        for _ in range(3):
            cluster.looked.clear()
            assert cluster.looked.wait(60)

    assert str(ended(watch(cluster, "spark://here:7077", 0.0)(), wait)) == "its own"
    assert not cluster.cancelled.is_set()


@pytest.mark.parametrize(("tasks", "interrupted"), [(0, 1), (2, 0)])
def test_a_server_without_executors_is_given_up(tasks: int, interrupted: int) -> None:
    """As soon as it reports for too long that no task runs, the query is interrupted; with running tasks it is not."""
    server = Server()
    said: dict[str, Any] = {"stages": [], "inflight_tasks": tasks, "operation_id": "one", "done": False}

    def wait() -> None:
        for _ in range(4):
            server.report(**said)

    error = ended(watch(server, "sc://here:15002", 0.0)(), wait)
    assert isinstance(error, NoExecutor) == bool(interrupted)
    assert server.interrupted == interrupted
