"""Questions of a pack on a cluster of Spark on this machine: equal answers, jobs, bytes read and shuffled.

    python -m benchmarks.scale_spark big.axis --memory 512m --questions 6

`scripts/spark-local` starts a master and two workers. During the last question but one an executor is killed. Seconds
are those of the clock, and depend on what else the machine does; jobs and bytes do not.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import graph
from benchmarks.scale_others import chosen
from graph.engine.spark import spark
from graph.pack import open_pack

SCRIPT = Path(__file__).parents[1] / "scripts" / "spark-local"
WORDS: list[dict[str, Any]] = [
    {},
    {"on": "2013", "min_confidence": "moderate"},
    {"kinds": ["funding", "weapons", "leads"]},
    {"time": "in-order"},
]


class Costs:
    """What the jobs of a session have cost since the last question."""

    def __init__(self, session: Any) -> None:
        self.context = session.sparkContext
        self._store = self.context._jsc.sc().statusStore()
        self._stage = self._job = -1

    def since(self) -> str:
        """Return the jobs, stages and bytes of what ran since the last call."""
        machine = self.context._gateway.jvm
        quantiles = self.context._gateway.new_array(machine.double, 0)
        jobs = self._store.jobsList(None)
        stages = self._store.stageList(None, False, False, quantiles, machine.java.util.ArrayList())
        new_jobs = [job for job in (jobs.apply(at).jobId() for at in range(jobs.size())) if job > self._job]
        new = [stage for stage in map(stages.apply, range(stages.size())) if stage.stageId() > self._stage]
        read, shuffled = (sum(getattr(stage, name)() for stage in new) for name in ("inputBytes", "shuffleReadBytes"))
        failed = sum(stage.numFailedTasks() for stage in new)
        self._job = max([self._job, *new_jobs])
        self._stage = max([self._stage, *(stage.stageId() for stage in new)])
        return f"{len(new_jobs)} jobs, {read / 2**20:,.0f} MiB read, {shuffled:,} bytes shuffled, {failed} tasks failed"


def kill_at_work(context: Any, workers: list[int]) -> None:
    """Kill an executor of the workers as soon as a job runs."""
    while not context.statusTracker().getActiveJobsIds():
        time.sleep(0.01)
    threads = (thread for each in workers for thread in Path(f"/proc/{each}/task").glob("*/children"))
    children = [child for thread in threads for child in thread.read_text().split()]
    print("  killed executor", children[0], "of", *children, flush=True)
    os.kill(int(children[0]), signal.SIGKILL)


def main() -> None:
    """Start a cluster, ask, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--memory", default="512m", help="of each executor")
    parser.add_argument("--questions", type=int, default=6)
    given = parser.parse_args()
    os.environ["SPARK_EXECUTOR_MEMORY"] = given.memory
    with subprocess.Popen([sys.executable, SCRIPT, "--memory", given.memory], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        try:
            workers = [int(word) for word in run.stdout.readline().partition("workers")[2].split()]
            ask(given.pack, run.stdout.readline().strip(), workers, given.questions)
        finally:
            run.send_signal(signal.SIGTERM)


def ask(path: Path, address: str, workers: list[int], number: int) -> None:
    """Ask questions of Spark and of the arrays."""
    pack = open_pack(path)
    session = spark(address, pack.file("steps")).session
    rows, size = pack.count("steps"), pack.file("steps").stat().st_size
    print(f"{rows:,} steps, {size / 2**20:,.0f} MiB as Parquet, {rows * 38 / 2**20:,.0f} MiB as columns", flush=True)
    costs, here, there = Costs(session), graph.load(path), graph.load(path, engine=address)
    for at, ends in enumerate(chosen(pack, number)):
        ids = pack.ids("actors", ends)
        start, end = (ids[each] for each in ends)
        words = WORDS[at % len(WORDS)]
        if at == number - 2:
            threading.Thread(target=kill_at_work, args=(costs.context, workers), daemon=True).start()
        began = time.monotonic()
        found = there.paths(start, end, **words)
        taken = time.monotonic() - began
        same = json.dumps(found.to_dict()) == json.dumps(here.paths(start, end, **words).to_dict())
        print(
            f"{words}: {len(found)} paths, {'equal' if same else 'NOT EQUAL'}, {taken:.0f} s, {costs.since()}",
            flush=True,
        )


if __name__ == "__main__":
    main()
