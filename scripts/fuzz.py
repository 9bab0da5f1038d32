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
import io
import json
import logging
import platform
import random
import shutil
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from copy import deepcopy
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pyarrow
from pyarrow import parquet

try:
    import atheris
except ImportError:
    atheris = None

with atheris.instrument_imports(include=["graph"]) if atheris else nullcontext():
    from graph import load
    from graph.diagnostics import render
    from graph.errors import GraphError
    from graph.ingest import FORMATS, Options, import_file
    from graph.loader import check_folder, starter

    for _format in FORMATS.values():
        import_module(f"graph.ingest.formats.{_format.module}")

ROOT: Final = Path(__file__).parents[1]
KEPT: Final = ROOT / "tests" / "fuzzing"
FILES: Final = ROOT / "tests" / "ingest" / "files"
YAML: Final = "yaml"
FOLDERS: Final = ("csv", "neo4j", "parquet")  # exports of several files
HEADED: Final = (YAML, *(f"{name}_folder" for name in FOLDERS))  # whose first byte chooses a table
LONGEST: Final = 20_000  # bytes of an input
SAVED: Final = 16  # every sixteenth input is also written to a folder
SLOW: Final = 20  # seconds after which an input counts as one that does not end
WORDS: Final = (
    *(b"source", b"target", b"kind", b"name", b"id", b"type", b"start", b"end", b"amount", b"claims", b"actors"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\r\n", b'"', b"'", b"{", b"}", b"[", b"]", b"<", b">", b"&#0;", b"&x;"),
    *(
        b"NaN",
        b"1e999",
        b"-0",
        b"9" * 400,
        b"0000-00-00",
        b"99999-12-31",
        b"\xf0\x9f\x92\xa9",
        b"\xed\xa0\x80",
        b"\\ud800",
    ),
    *(
        b"!!python/object:",
        b"&a *a",
        b"<<: *a",
        b"--- ",
        b"? ",
        b"<![CDATA[",
        b"<!DOCTYPE",
        b"@prefix",
        b"_:b",
        b"^^xsd:date",
    ),
)


def targets() -> dict[str, Callable[[bytes], None]]:
    """Return what reads bytes, by name: each importer, and the YAML reader with the checks behind it."""
    place = Path(tempfile.mkdtemp(prefix="fuzz-"))
    found = {name: _importing(name, place) for name in FORMATS}
    return found | {f"{name}_folder": _changing(name, place) for name in FOLDERS} | {YAML: _checking(place)}


def exported(format: str) -> dict[str, bytes]:
    """Return the tables of an export of several files, by name."""
    content = load(starter()).export(format).content
    assert isinstance(content, dict)
    raw = {name: each if isinstance(each, bytes) else each.encode() for name, each in content.items()}
    return {name: each for name, each in sorted(raw.items()) if name.endswith((".csv", ".parquet"))}


def _changing(format: str, place: Path) -> Callable[[bytes], None]:
    """Return what imports our own export with one table replaced; the first byte of the input says which."""
    folder = place / f"{format}-export"
    folder.mkdir()
    tables = exported(format)
    for name, content in tables.items():
        (folder / name).write_bytes(content)
    run_folder = _importing(format, place, folder)

    def run(data: bytes) -> None:
        name = list(tables)[data[0] % len(tables)] if data else next(iter(tables))
        (folder / name).write_bytes(as_parquet(data[1:]) if format == "parquet" else data[1:])
        try:
            run_folder(data)
        finally:
            (folder / name).write_bytes(tables[name])

    return run


def as_parquet(data: bytes) -> bytes:
    """Return a Parquet table with the columns that a JSON object holds; the input if it holds none."""
    made = io.BytesIO()
    with suppress(Exception):
        parquet.write_table(pyarrow.table(json.loads(data)), made)
        return made.getvalue()
    return data


def in_json(table: bytes) -> bytes:
    """Return the columns of a Parquet table as JSON."""
    return json.dumps(parquet.read_table(io.BytesIO(table)).to_pydict(), default=str).encode()


def _importing(format: str, place: Path, given: Path | None = None) -> Callable[[bytes], None]:
    """Return what imports its input, written to a file, or the folder `given`."""
    path = place / f"input.{format}"
    folder = place / format
    into = place / f"into-{format}"

    def run(data: bytes) -> None:
        if given is None and format == "parquet":  # is a folder of tables
            folder.mkdir(exist_ok=True)
            for name in ("actors", "links"):
                (folder / f"{name}.parquet").write_bytes(data)
        elif given is None:
            path.write_bytes(workbook(data) if format == "xlsx" and not data.startswith(b"PK") else data)
        with suppress(GraphError):
            found = import_file(
                format, given or (folder if format == "parquet" else path), Options(strict=bool(data[-1:] < b"@"))
            )
            for reasons in (each.reasons for each in found.rejected):
                render(reasons)
            if len(data) % SAVED == 0:
                shutil.rmtree(into, ignore_errors=True)
                found.save(into)

    return run


def workbook(sheet: bytes) -> bytes:
    """Return a workbook with this text as its sheet."""
    made = io.BytesIO()
    with zipfile.ZipFile(FILES / "titled.xlsx") as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, sheet if name.endswith("sheet1.xml") else old.read(name))
    return made.getvalue()


def _checking(place: Path) -> Callable[[bytes], None]:
    folder = place / "data"
    folder.mkdir()
    tables = ("actors", "links", "sources", "events", "kinds", "stories", "exceptions", "identities", "dataset")

    def run(data: bytes) -> None:
        for table in tables:
            (folder / f"{table}.yaml").unlink(missing_ok=True)
        table = tables[data[0] % len(tables)] if data else "actors"
        for each in ("actors", "links"):
            (folder / f"{each}.yaml").write_bytes(b"[]\n")
        (folder / f"{table}.yaml").write_bytes(data[1:])
        _, faults = check_folder(folder)
        render(faults)
        render(faults, "github")

    return run


def seeds(name: str) -> list[bytes]:
    """Return the inputs to begin with."""
    found = [path.read_bytes() for path in sorted(KEPT.glob(f"{name}-*"))]
    if name == YAML:
        tables = sorted((ROOT / "graph" / "starter").glob("*.yaml")) + sorted((ROOT / "tests").glob("article/*.yaml"))
        return found + [bytes([at % 9]) + path.read_bytes()[:LONGEST] for at, path in enumerate(tables)]
    if name.endswith("_folder"):
        tables = exported(name.removesuffix("_folder"))
        texts = [in_json(each) if file.endswith(".parquet") else each for file, each in tables.items()]
        return found + [bytes([at]) + text for at, text in enumerate(texts)]
    paths = [path for path in sorted(FILES.rglob("*")) if path.is_file() and name in path.relative_to(FILES).parts[0]]
    found += [path.read_bytes()[:LONGEST] for path in paths]
    if name == "xlsx":
        with zipfile.ZipFile(FILES / "titled.xlsx") as book:
            found += [book.read(part) for part in book.namelist() if part.endswith("sheet1.xml")]
    with suppress(GraphError):  # there is an export of that name
        content = load(starter()).export(name).content
        found += [content.encode() if isinstance(content, str) else content] if not isinstance(content, dict) else []
        if isinstance(content, dict):
            found += [each if isinstance(each, bytes) else each.encode() for each in content.values()]
    return found or [b"{}"]


ODD: Final = (
    *(None, True, False, 0, -1, 1.5, 1e308, 10**30),
    *("", " ", "a", "1", "..", "\0", "\ud800", "x" * 300, [], {}, [[]]),
)
PARTS: Final = ({"a": 1}, ["a", 1, None], {"id": "a"}, {"": ""}, [{"id": []}], {"type": {}})


def rebuilt(data: bytes, chance: random.Random) -> bytes | None:
    """Return JSON, or lines of it, with some values dropped, doubled or replaced by odd ones; None if it is none."""
    try:
        lines = [json.loads(line) for line in data.decode().split("\n") if line.strip()] if b"}\n{" in data else None
        value = [json.loads(data)] if lines is None else lines
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.choice((1, 1, 2, 4))):
        around: Any = value
        while isinstance(around, (list, dict)) and around:
            key = chance.choice(list(around) if isinstance(around, dict) else range(len(around)))
            if chance.random() < 0.4 or not isinstance(around[key], (list, dict)) or not around[key]:
                match chance.randrange(4):
                    case 0:
                        del around[key]
                    case 1 if isinstance(around, list):
                        around.append(deepcopy(around[key]))
                    case 2:
                        around[key] = [around[key]]
                    case _:
                        around[key] = deepcopy(chance.choice(ODD + PARTS))
                break
            around = around[key]
    return "\n".join(json.dumps(each) for each in value).encode()[:LONGEST]


def changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return the input with some changes."""
    if data[:1] in b"{[" and chance.random() < 0.7 and (made_of_json := rebuilt(data, chance)) is not None:
        return made_of_json
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at, width = chance.randint(0, len(made)), chance.choice((1, 1, 4, 16, 100))
        match chance.randrange(7):
            case 0:
                made[at : at + width] = b""
            case 1:
                made[at:at] = chance.choice(WORDS) * chance.choice((1, 1, 1, 2, 50))
            case 2:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                made[at:at] = made[at : at + width] * chance.choice((1, 2, 100))
            case 4:
                other = chance.choice(others)
                begin = chance.randint(0, len(other))
                made[at : at + width] = other[begin : begin + width * 4]
            case 5:
                made[at : at + width] = chance.choice(WORDS)
            case 6:
                begin = chance.randint(0, len(made))
                made[at : at + width] = made[begin : begin + width]
    return bytes(made[:LONGEST])


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
