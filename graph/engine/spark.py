"""Spark as the database of an engine: a cluster at `spark://HOST:PORT`, Spark Connect at `sc://HOST:PORT`.

Sets of actors are kept by the client, and go to the workers with each job: plans stay short, and nothing is lost with a
worker. What users set in `spark-defaults.conf` holds.
"""

from __future__ import annotations

import atexit
import os
import re
import socket
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from graph.engine.duck import DUCKDB
from graph.engine.spark_watch import LONGEST, WAIT, NoExecutor, watch
from graph.errors import EngineError, FilterError
from graph.exchange.plain import package

__all__ = ["PACK", "Spark", "refuse_other", "spark"]

PACK: Final = "spark.axisgraph.pack"  # the setting with the address of the pack for the workers
_ADDRESS: Final = re.compile(r"(spark|sc)://[^\s/]+(/\S*)?|local(\[(\d+|\*)\])?")
_DETAILS: Final = re.compile(r'details = "([^"]+)"')
_PORTS: Final = {"spark": 7077, "sc": 15002}
_PATIENCE: Final = 5.0  # seconds for an answer to a first call
_RETRIES: Final = 5  # of a call to a server of Spark Connect that does not answer: within half a minute
_SETTINGS: Final = {
    "spark.app.name": "axisgraph",
    "spark.log.level": "ERROR",
    "spark.ui.enabled": "false",  # it would listen on all addresses
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.limit.initialNumPartitions": "1000",  # all in one job
}
_MASTER: Final = "a master of Spark has to answer there, and Java 17 (on Debian openjdk-17-jre-headless) to be here"
_SERVER: Final = "a server of Spark Connect has to answer there; Java is not needed here"
_GONE: Final = "the cluster may be gone or full; without `engine` the pack is searched in this process"


def refuse_other(address: str) -> None:
    """Raise FilterError for what is neither DuckDB nor the address of Spark."""
    if address != DUCKDB and not _ADDRESS.fullmatch(address):
        raise FilterError(
            f"`{address}` is no engine",
            help=f"`{DUCKDB}` is in this process, spark://HOST:PORT a cluster of Spark, sc://HOST:PORT Spark Connect",
        )


@lru_cache
def spark(address: str, steps: Path) -> Spark:
    """Return Spark at an address with the steps of a pack; the same one for the same address and pack.

    Raises:
        EngineError: Nothing answers there, Java is missing, or Spark cannot read the pack.
        MissingExtra: pyspark is not installed.
    """
    help = _SERVER if address.startswith("sc:") else _MASTER
    with _errors(f"no session of Spark at `{address}` could be opened", help), warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of data frames, which are not used
        session = _session(address)
    pack = session.conf.get(PACK, None)
    at = f"{pack.rstrip('/')}/{steps.name}" if pack else steps.resolve().as_uri()
    return Spark(session, address, at)


class Spark:
    """A session of Spark with the steps of a pack."""

    def __init__(self, session: Any, address: str, steps: str) -> None:
        self.session = session
        self._lost = False
        self._own = address.startswith("sc:")  # a session that no other pack shares
        help = f"the workers need the pack under that address; `{PACK}` names another"
        with _errors(f"Spark cannot read `{steps}`", help):
            self._watch = watch(session, address, float(session.conf.get(WAIT, str(LONGEST))))
        with self._asking(f"Spark cannot read `{steps}`", help):
            session.read.parquet(steps).createOrReplaceTempView("steps")

    def make(self, name: str, query: str) -> int:
        """Make a view of the rows of a query, as they are now; return their number."""
        return self._view(name, self._table(query))

    def take(self, name: str, query: str, most: int) -> list[tuple[Any, ...]] | int:
        """Return the rows of a query, or make the view of them if they are over `most`, and return their number."""
        found = self._table(query)
        return self._view(name, found) if found.num_rows > most else _rows(found)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return _rows(self._table(query))

    def drop(self, name: str) -> None:
        """Drop a view; of a session that was lost, there is none."""
        if self._lost:
            return
        with self._asking():
            self.session.catalog.dropTempView(name)

    def _table(self, query: str) -> Any:
        with self._asking():
            return self.session.sql(query).toArrow()

    def _view(self, name: str, table: Any) -> int:
        with self._asking():
            self.session.createDataFrame(table).createOrReplaceTempView(name)
        return int(table.num_rows)

    @contextmanager
    def _asking(self, what: str = "Spark gave up", help: str = _GONE) -> Iterator[None]:
        """Raise EngineError for what goes wrong; the next question then opens a session of its own."""
        try:
            with _errors(what, help), self._watch(), warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # that calls were tried again
                yield
        except EngineError as error:
            self._lost = True
            spark.cache_clear()
            with suppress(Exception):  # of a cluster that is gone
                if self._own:
                    _end(self.session)
                elif isinstance(error, NoExecutor) or self.session.sparkContext._jsc.sc().isStopped():
                    self.session.stop()
            raise


def _rows(table: Any) -> list[tuple[Any, ...]]:
    return list(zip(*(column.to_pylist() for column in table.columns), strict=True))


def _session(address: str) -> Any:
    """Return a new session, whose views no other has."""
    if address.startswith("local"):
        hosts = ["127.0.0.1"]
    else:
        scheme, _, rest = address.partition("://")
        found = [urlsplit(f"//{each}") for each in rest.partition("/")[0].split(",")]
        ends = [(each.hostname or "", each.port or _PORTS[scheme]) for each in found]
        _reach(ends)
        hosts = [host for host, _ in ends]
        if scheme == "sc":
            return _connected(address)
    builder = package("pyspark.sql", "cluster").SparkSession.builder
    settings = dict(_SETTINGS)
    if all(map(_is_here, hosts)):
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    for name, value in settings.items():
        builder = builder.config(name, value)
    with _quiet():
        return builder.master(address).getOrCreate().newSession()


def _connected(address: str) -> Any:
    """Return a new session of Spark Connect, made by its own class: the other would make all of this process remote."""
    connect, retries = (package(f"pyspark.sql.connect.{name}", "cluster") for name in ("session", "client.retries"))
    session = connect.SparkSession.builder.remote(address).create()
    atexit.register(_end, session)  # later, its end would wait for threads that have ended
    session.client.set_retry_policies([retries.DefaultPolicy(max_retries=_RETRIES)])
    return session


def _end(session: Any) -> None:
    """End a session of Spark Connect, whose server may be gone."""
    with suppress(Exception), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        session.client.set_retry_policies([])
        session.stop()


def _reach(ends: list[tuple[str, int]]) -> None:
    """Raise OSError unless one of these hosts answers at its port."""
    for number, end in enumerate(ends, start=1):
        try:
            socket.create_connection(end, timeout=_PATIENCE).close()
        except OSError:
            if number == len(ends):
                raise
        else:
            return


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what Java prints, now and later, off the terminal."""
    with tempfile.TemporaryFile() as printed:
        kept = os.dup(2)
        os.dup2(printed.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)


@contextmanager
def _errors(what: str, help: str = "") -> Iterator[None]:
    """Raise what goes wrong with Spark as an EngineError, with the first line of its message."""
    py4j, errors = package("py4j.protocol", "cluster"), package("pyspark.errors", "cluster")
    try:
        yield
    except (OSError, ValueError, errors.PySparkException, py4j.Py4JError) as error:
        cause = getattr(error, "java_exception", None)
        text = str(cause.toString() if cause is not None else error).strip()
        details = _DETAILS.search(text)  # of an error of gRPC, whose first line says nothing
        lines = (details[1] if details else text).splitlines()
        said = lines[0][:300] if lines else type(error).__name__
        raise EngineError(f"{what}: {said}", help=help, words=("engine",)) from error
