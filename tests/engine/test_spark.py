"""Spark, as a cluster of processes on loopback, gives the answers of the search in memory, also when it loses one."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

import graph
from graph.api import Graph
from graph.engine import Over, SqlEngine
from graph.engine.paths import find_paths
from graph.engine.spark import spark
from graph.errors import EngineError, FilterError
from graph.pack import Pack, scope
from graph.pack.schema import TABLES
from graph.query import paths as in_memory
from tests.engine.random_sets import Store, questions
from tests.engine.test_questions import WORDS, said
from tests.pack.test_sql import QUERIES

SCRIPT = Path(__file__).parents[2] / "scripts" / "spark-local"
MEMORY = "512m"


class Cluster(NamedTuple):
    """Where a cluster answers, and the processes of its workers."""

    address: str
    connect: str
    workers: list[int]

    def executors(self) -> list[int]:
        """Return the processes that compute, children of the workers: those of the server, then those of the client."""
        threads = (thread for worker in self.workers for thread in Path(f"/proc/{worker}/task").glob("*/children"))
        found = []
        for child in (child for thread in threads for child in thread.read_text().split()):
            words = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            if b"--app-id" in words:
                found.append((words[words.index(b"--app-id") + 1], int(child)))
        return [child for _, child in sorted(found)]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Return a master and two workers, with Spark Connect."""
    if not shutil.which("java") or not find_spec("pyspark"):
        pytest.skip("there is no Spark")
    os.environ["SPARK_EXECUTOR_MEMORY"] = MEMORY
    command = [sys.executable, SCRIPT, "--memory", MEMORY, "--connect"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        workers, address, connect = (running.stdout.readline().strip() for _ in range(3))
        try:
            yield Cluster(address, connect, [int(word) for word in workers.partition("workers")[2].split()])
        finally:
            running.send_signal(signal.SIGTERM)
            running.communicate()


def steps_in(store: Store, folder: Path, seed: int) -> Path:
    """Write the steps that a store holds as a file for Spark."""
    file = folder / f"steps-{seed}.parquet"
    store.connection.execute(f"COPY steps TO '{file}' (FORMAT parquet)")
    return file


@pytest.mark.full
def test_a_cluster_answers_as_the_search_in_memory(cluster: Cluster, tmp_path: Path) -> None:
    """A hundred random questions over all filters are equal to the byte; midway an executor is killed.

    Two of the ten data sets are asked with all sets of actors in tables of Spark.
    """
    store, held, engine = Store(), None, None
    before = set[int]()
    for number, (whole, start, end, filter, walk) in enumerate(questions(range(500, 510), 5, 2)):
        if whole is not held:
            held = whole
            store.hold(whole)
            database = spark(cluster.address, steps_in(store, tmp_path, number))
            engine = SqlEngine(database, most_kept=1 if number in (30, 70) else 2_000)
        if number == 55:
            before = set(executors := cluster.executors())
            os.kill(executors[-1], signal.SIGKILL)
        assert engine is not None
        found = find_paths(Over(whole, engine), start, end, filter, walk)
        expected = in_memory.find_paths(whole.graph, start, end, filter, walk)
        assert json.dumps(found.to_dict()) == json.dumps(expected.to_dict()), (number, start, end, filter, walk)
    assert number == 99
    assert len(before) == 4
    assert set(cluster.executors()) - before, "no executor has taken the place of the one killed"


@pytest.mark.full
@pytest.mark.parametrize("way", ["address", "connect"])
def test_a_pack_is_searched_on_a_cluster(cluster: Cluster, pack: Pack, way: str) -> None:
    """`graph.load(..., engine=...)` asks the cluster, or Spark Connect, all questions about paths."""
    address = getattr(cluster, way)
    over, whole = graph.load(pack.path, engine=address), Graph(scope.whole(pack))
    one, two, three = sorted(whole.dataset.actors)[:3]
    for words in WORDS[:5]:
        assert said(over.paths, one, two, **words) == said(whole.paths, one, two, **words)
    assert said(over.why_not, one, two) == said(whole.why_not, one, two)
    assert said(over.what_if, one, two, [three]) == said(whole.what_if, one, two, [three])
    assert said(over.between, one, two, three) == said(whole.between, one, two, three)


@pytest.mark.full
def test_the_queries_of_the_page_run_in_spark(cluster: Cluster, pack: Pack) -> None:
    """The SQL of docs/pack.md finds in Spark what it finds in DuckDB."""
    session = spark(cluster.address, pack.file("steps")).session
    for table in TABLES:
        session.read.parquet(str(pack.file(table))).createOrReplaceTempView(table)
    for query in QUERIES:
        assert [tuple(row) for row in session.sql(query).collect()] == pack.rows(query)


@pytest.mark.full
def test_what_workers_cannot_read_is_an_error(cluster: Cluster, tmp_path: Path) -> None:
    """A file that is not there is named, without a traceback."""
    with pytest.raises(EngineError, match=r"Spark cannot read `file://.*/none\.parquet`.*the workers need the pack"):
        spark(cluster.address, tmp_path / "none.parquet")


def test_an_engine_needs_a_pack(tmp_path: Path) -> None:
    """YAML is answered in memory alone, and the error says what to do."""
    with pytest.raises(FilterError, match="axisgraph pack"):
        graph.load(tmp_path, engine="spark://127.0.0.1:7077")


@pytest.mark.parametrize("address", ["duck", "spark://", "http://127.0.0.1:7077", "spark:127.0.0.1", "local[x]", ""])
def test_what_is_no_engine_is_refused(pack: Pack, address: str) -> None:
    """The error lists the forms of addresses."""
    with pytest.raises(FilterError, match="is no engine; `duckdb` is in this process"):
        graph.load(pack.path, engine=address)


@pytest.mark.parametrize("scheme", ["spark", "sc"])
def test_a_cluster_that_does_not_answer_is_an_error(pack: Pack, scheme: str) -> None:
    """Nothing listens at the port: that is said before Java is started."""
    pytest.importorskip("pyspark")
    with socket.socket() as bound:  # not listening
        bound.bind(("127.0.0.1", 0))
        asked = graph.load(pack.path, engine=f"{scheme}://127.0.0.1:{bound.getsockname()[1]}")
        with pytest.raises(EngineError, match=r"no session of Spark at `.*Connection refused"):
            asked.paths("actor-00", "actor-01")
