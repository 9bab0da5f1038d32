"""Kill commands that write, and check what the next command finds: every file old, or every file new.

    python scripts/kill_at_random.py [--kills 200] [--seed 1]    at random moments, by random signals
    python scripts/kill_at_random.py --calls [--only fmt,split]   at each system call that changes the disk, by strace

Exits with 1 if a folder is neither as it was nor as the command writes it, or if anything is left beside its files.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

GRAPH: Final = (sys.executable, "-m", "graph")
SIGNALS: Final = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)
CALLS: Final = (
    "rename",
    "unlink",
    "unlinkat",
    "rmdir",
    "link",
    "linkat",
    "mkdir",
    "fsync",
    "write",
    "chmod",
    "fchmodat",
)
ACTORS: Final = "- {id: b, name: B, type: state}\n- {id: a, name: A, type: state}\n- {id: b2, name: B2, type: state}\n"
LINKS: Final = "- {id: l, source: a, target: b, kind: funding, claims: []}\n"
JUDGED: Final = ("--by", "x", "--date", "2026-01-01")
# arguments, of which DATA is the folder that is written to, and the commands before it
COMMANDS: Final[dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]] = {
    "fmt": (("fmt", "DATA"), ()),
    "import": (("import", "csv", "NEW", "--into", "DATA", "--yes"), ()),
    "merge": (("merge", "b", "b2", "--yes", *JUDGED, "--data", "DATA"), ()),
    "split": (("split", "b2", "--yes", "--data", "DATA"), (("merge", "b", "b2", "--yes", *JUDGED, "--data", "DATA"),)),
    "duplicates": (("duplicates", "--judge", "b", "b2", "different", *JUDGED, "--data", "DATA"), ()),
    "export": (("export", "csv", "--data", "DATA", "-o", "OUT"), (("export", "neo4j", "--data", "DATA", "-o", "OUT"),)),
    "init": (("init", "--empty", "OUT"), ()),
}
Tree = dict[str, bytes]


class Trial:
    """A command, the folder before it and the folder after it, and how long it takes."""

    def __init__(self, name: str, place: Path) -> None:
        self.name, self.place = name, place
        self.arguments, before = COMMANDS[name]
        self.target = "other" if "OUT" in self.arguments else "data"
        self.start = place / f"{name}-start"
        (self.start / "data" / "links").mkdir(parents=True)
        (self.start / "data" / "actors.yaml").write_text(ACTORS)
        (self.start / "data" / "links.yaml").write_text(LINKS)
        more = LINKS.replace("id: l", "id: m").replace("target: b", "target: b2")
        (self.start / "data" / "links" / "more.yaml").write_text(more)
        (self.start / "new.csv").write_text("source,target,kind\na,b,weapons\nb,c,training\n")
        for each in before:
            subprocess.run(self.command(self.start, each), check=True, capture_output=True)
        self.old = tree(self.start)
        run = self.copy()
        begun = time.monotonic()
        subprocess.run(self.command(run), check=True, capture_output=True)
        self.seconds = time.monotonic() - begun
        self.new = tree(run)
        if self.new == self.old:
            raise SystemExit(f"{name} changes nothing")

    def copy(self) -> Path:
        """Return a fresh copy of the start."""
        run = self.place / "run"
        shutil.rmtree(run, ignore_errors=True)
        return Path(shutil.copytree(self.start, run))

    def command(self, run: Path, arguments: tuple[str, ...] = ()) -> list[str]:
        """Return the command for a copy."""
        names = {"DATA": "data", "OUT": "other", "NEW": "new.csv"}
        given = [str(run / names[each]) if each in names else each for each in arguments or self.arguments]
        return [*GRAPH, *given]

    def outcome(self, run: Path) -> str:
        """Return what the next command finds: old, new, or a fault."""
        if self.target == "data":
            subprocess.run([*GRAPH, "check", "--data", str(run / "data")], check=False, capture_output=True)
        else:  # the same command completes or clears what was left
            if tree(run) == self.old:
                return "old"
            subprocess.run(self.command(run), check=False, capture_output=True)
        found = tree(run)
        return "old" if found == self.old else "new" if found == self.new else f"neither: {sorted(found)}"


def tree(folder: Path) -> Tree:
    """Return the files below a folder, and what they hold."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def at_random(trial: Trial, chance: random.Random) -> tuple[str, str]:
    """Kill the command at a random moment."""
    run, number = trial.copy(), chance.choice(SIGNALS)
    process = subprocess.Popen(trial.command(run), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(trial.seconds * chance.uniform(0.3, 1.1))
    process.send_signal(number)
    process.wait()
    return "killed" if process.returncode == -number else "ended", trial.outcome(run)


def at_calls(trial: Trial) -> Iterator[tuple[str, str]]:
    """Kill the command as it enters each of the calls that change the disk."""
    for call in CALLS:
        for count in range(1, 100):
            run = trial.copy()
            inject = f"inject={call}:signal=KILL:when={count}"
            tracer = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
            done = subprocess.run([*tracer, *trial.command(run)], check=False, capture_output=True)
            if done.returncode == 0:
                break
            yield call, trial.outcome(run)


def main() -> int:
    """Run the trials and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--calls", action="store_true")
    parser.add_argument("--only", default=",".join(COMMANDS))
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    counts: Counter[tuple[str, str, str]] = Counter()
    with tempfile.TemporaryDirectory() as place:
        trials = [Trial(name, Path(place)) for name in asked.only.split(",")]
        if asked.calls:
            for trial in trials:
                counts.update((trial.name, *each) for each in at_calls(trial))
        while not asked.calls and sum(count for key, count in counts.items() if key[1] == "killed") < asked.kills:
            trial = chance.choice(trials)
            counts[(trial.name, *at_random(trial, chance))] += 1
    for (name, how, found), count in sorted(counts.items()):
        print(f"{name:12} {how:8} {count:4}  {found}")
    kills = sum(count for (_, how, _), count in counts.items() if how != "ended")
    faults = sum(count for (*_, found), count in counts.items() if found not in ("old", "new"))
    print(f"{kills} kills, {faults} of which left neither the old files nor the new ones")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
