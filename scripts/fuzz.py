"""Fuzz the importers and the YAML reader: any bytes must give data or errors with a place, never another exception.

    python scripts/fuzz.py [--runs 100000] [--seconds 3600] [--only csv,yaml] [--keep DIR] [--tally FILE]

Inputs are changed at random from the seeds: the files of the tests and those kept under tests/fuzzing. From Python 3.12
on, and with atheris (`pip install atheris`), inputs that reach new code are changed further. What fails is written to
DIR (fuzz-found), one file each, named after the importer; `tests/ingest/test_fuzzed.py` replays what is kept. FILE gets
a line of JSON for each run: its seed, seconds, inputs by format, and kinds of faults.
"""

from __future__ import annotations

import argparse
import atexit
import json
import logging
import platform
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from types import CodeType
from typing import Any, Final

from fuzz_changes import LONGEST, changed

try:
    import atheris
except ImportError:
    atheris = None

with atheris.instrument_imports(include=["graph"]) if atheris else nullcontext():
    from fuzz_targets import HEADED, ROOT, seeds, targets

SLOW: Final = 20  # seconds after which an input counts as one that does not end


class Coverage:
    """Counts the lines of ours that inputs have reached. A line that is known costs nothing."""

    def __init__(self) -> None:
        self.lines = 0
        monitoring = getattr(sys, "monitoring", None)  # from Python 3.12 on
        if monitoring is not None:
            ours = str(ROOT / "graph")

            def line(code: CodeType, _number: int) -> object:
                self.lines += code.co_filename.startswith(ours)
                return monitoring.DISABLE

            monitoring.use_tool_id(monitoring.COVERAGE_ID, "fuzz")
            monitoring.register_callback(monitoring.COVERAGE_ID, monitoring.events.LINE, line)
            monitoring.set_events(monitoring.COVERAGE_ID, monitoring.events.LINE)


class Fuzzer:
    """Runs inputs, counts them, and keeps those that fail."""

    def __init__(self, keep: Path, seconds: int) -> None:
        self.keep = keep
        self.seconds = seconds  # for an input; 0 leaves it to libFuzzer
        self.counts: Counter[str] = Counter()
        self.faults: dict[str, int] = {}
        logging.getLogger().addHandler(_Logged(self))
        self.logged: list[str] = []

    def run(self, name: str, target: Callable[[bytes], None], data: bytes) -> None:
        """Run one input."""
        self.counts[name] += 1
        self.logged.clear()
        self.keep.mkdir(exist_ok=True)
        (self.keep / "last").write_bytes(name.encode() + b"\n" + data)  # for what ends the process itself
        signal.alarm(self.seconds)
        try:
            target(data)
        except (Exception, RecursionError) as error:  # noqa: BLE001 - that is what is sought
            self._found(name, data, error)
        finally:
            signal.alarm(0)
        if self.logged:
            self._found(name, data, RuntimeError(f"logged {self.logged[0]}"))

    @property
    def runs(self) -> int:
        """The number of inputs."""
        return self.counts.total()

    def _found(self, name: str, data: bytes, error: Exception) -> None:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
        kind = f"{name} {type(error).__name__} {where}"
        if kind not in self.faults:
            (self.keep / f"{name}-{len(self.faults):03}").write_bytes(data)
            print(f"{kind}: {str(error)[:200]}", flush=True)
        self.faults[kind] = self.faults.get(kind, 0) + 1


class _Logged(logging.Handler):
    """Notes tracebacks that a library logs."""

    def __init__(self, fuzzer: Fuzzer) -> None:
        super().__init__(logging.ERROR)
        self.fuzzer = fuzzer

    def emit(self, record: logging.LogRecord) -> None:
        self.fuzzer.logged.append(record.getMessage()[:100])


def _late(*_: object) -> None:
    raise TimeoutError(f"it takes more than {SLOW} seconds")


def main() -> int:
    """Run, and return 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"))
    parser.add_argument("--tally", type=Path)
    parser.add_argument("--plain", action="store_true", help="without atheris")
    asked = parser.parse_args()
    signal.signal(signal.SIGALRM, _late)
    covering = atheris is not None and not asked.plain
    fuzzer = Fuzzer(asked.keep, 0 if covering else SLOW)
    chosen = {name: run for name, run in targets().items() if not asked.only or name in asked.only.split(",")}
    begun = time.monotonic()
    atexit.register(_report, fuzzer, asked, begun)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1 if fuzzer.faults else 0))
    if covering:
        _covered(chosen, fuzzer, asked)
    else:
        _at_random(chosen, fuzzer, asked, begun)
    return 1 if fuzzer.faults else 0


def _report(fuzzer: Fuzzer, asked: Any, begun: float) -> None:
    spent = round(time.monotonic() - begun)
    print(f"{fuzzer.runs:,} inputs in {spent:,} s, {len(fuzzer.faults)} kinds of faults", flush=True)
    if asked.tally is not None:
        about = {"python": platform.python_version(), "seed": asked.seed, "seconds": spent, "inputs": fuzzer.runs}
        line = about | {"formats": dict(sorted(fuzzer.counts.items())), "faults": sorted(fuzzer.faults)}
        with asked.tally.open("a") as file:
            file.write(f"{json.dumps(line)}\n")


def _at_random(chosen: dict[str, Callable[[bytes], None]], fuzzer: Fuzzer, asked: Any, begun: float) -> None:
    chance = random.Random(asked.seed)
    pools = {name: seeds(name) for name in chosen}
    everything = [data for pool in pools.values() for data in pool]
    coverage = Coverage()
    for name, pool in pools.items():
        for data in pool:
            fuzzer.run(name, chosen[name], data)
    while fuzzer.runs < asked.runs and time.monotonic() - begun < asked.seconds:
        if fuzzer.runs % 10_000 == 0:
            print(f"{fuzzer.runs:,} inputs, {len(fuzzer.faults)} kinds of faults", flush=True)
        name = chance.choice(sorted(chosen))
        others = pools[name] if chance.random() < 0.9 else everything
        data = chance.choice(others)
        head = data[: name in HEADED and chance.random() < 0.95]  # bool as 0 or 1
        data = head + changed(data[len(head) :], others, chance)
        known = coverage.lines
        fuzzer.run(name, chosen[name], data)
        if coverage.lines > known:
            pools[name].append(data)


def _covered(chosen: dict[str, Callable[[bytes], None]], fuzzer: Fuzzer, asked: Any) -> None:
    """Run libFuzzer over all targets; the first byte of an input chooses one."""
    names = sorted(chosen)
    corpus = Path(tempfile.mkdtemp(prefix="corpus-"))
    for at, name in enumerate(names):
        for number, data in enumerate(seeds(name)):
            (corpus / f"{name}-{number}").write_bytes(bytes([at]) + data)

    def one(data: bytes) -> None:
        name = names[data[0] % len(names)] if data else names[0]
        fuzzer.run(name, chosen[name], data[1:])
        if fuzzer.runs % 10_000 == 0:
            print(f"{fuzzer.runs:,} inputs, {len(fuzzer.faults)} kinds of faults", flush=True)

    limits = [
        f"-runs={asked.runs}",
        f"-max_total_time={int(asked.seconds)}",
        f"-max_len={LONGEST}",
        "-rss_limit_mb=4000",
        f"-timeout={SLOW}",
    ]
    atheris.Setup([sys.argv[0], *limits, f"-seed={asked.seed}", "-verbosity=0", str(corpus)], one)
    atexit.register(shutil.rmtree, corpus, True)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
