"""The command as a process among others: pipes that close, disks that are full, interrupts, and odd surroundings."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from tests.work import HANG

ROOT = Path(__file__).parent.parent.parent
AXISGRAPH = (sys.executable, "-m", "graph")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX processes")


def run(
    *arguments: str, env: Mapping[str, str] | None = None, shell: str = '"$@"'
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in the project's folder; `shell` is what the shell does with it."""
    command = ["bash", "-o", "pipefail", "-c", shell, "bash", *AXISGRAPH, *arguments]
    return subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=os.environ | (env or {}))


@cache
def plainly() -> bytes:
    """Return what `axisgraph show hamas` prints into a pipe."""
    return run("show", "hamas").stdout


def test_a_reader_that_leaves_ends_the_command_quietly() -> None:
    """`| head` ends the command by SIGPIPE, without a word."""
    done = run("path", "iran", "hamas", "--limit", "500", shell='"$@" | head -1')
    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, b"")
    assert done.stdout.endswith(b"paths from Iran to Hamas.\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("shell", ['"$@" > /dev/full', '"$@" --format json > /dev/full', '"$@" -o /dev/full'])
def test_a_full_disk_is_told(shell: str) -> None:
    """Output that cannot be written ends the command with code 1 and the reason; a device stays a device."""
    done = run("path", "iran", "hamas", shell=shell)
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: ")
    assert done.stderr.endswith(b"cannot be written: No space left on device\n")
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("shell", ['"$@" >&-', '"$@" 2>&-', '"$@" <&-'])
def test_closed_streams_are_no_fault(shell: str) -> None:
    """With standard input, output or error closed, the command still does its work."""
    done = run("show", "hamas", shell=shell)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_may_go_to_a_pipe_by_name() -> None:
    """`-o /dev/stdout` writes into the pipe, and not a file in its place."""
    done = run("path", "iran", "hamas", "-o", "/dev/stdout", shell='"$@" | cat')
    assert done.returncode == 0
    assert done.stdout.startswith(b"<!DOCTYPE html>")


@contextmanager
def heeding_interrupts() -> Iterator[None]:
    """Let processes that start here heed SIGINT, which a shell makes those in the background ignore (`make test &`)."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def test_an_interrupt_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    """Ctrl-C while the command works, here while it writes into a pipe that nobody empties, is no error to report."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with heeding_interrupts():
        process = subprocess.Popen([*AXISGRAPH, "render", "-o", str(pipe)], cwd=ROOT, stderr=subprocess.PIPE)
    with pipe.open("rb", buffering=0) as reader:
        assert reader.read(1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=HANG)
    assert (process.returncode, err) == (130, b"")


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"TERM": "dumb"},
        {"HOME": "/nowhere", "TMPDIR": "/nowhere"},
        {"COLUMNS": "wide", "TERMINAL_WIDTH": "wide"},
        {"COLUMNS": "1"},
    ],
    ids=" ".join,
)
def test_surroundings_change_no_byte(env: dict[str, str]) -> None:
    """Locale, encoding, terminal and home folder make no difference to what goes into a pipe."""
    done = run("show", "hamas", env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == plainly()
    assert run("path", "--help", env=env).returncode == 0


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("pa", "path"),
        ("path hezbollah-al-h", "hezbollah-al-hejaz"),
        ("links --from houth", "houthis"),
        ("links --cited hamas-vs", "hamas-vs-iran-article"),
        ("links --status den", "denied"),
        ("show iran-funding-ham", "iran-funding-hamas"),
        ("fallout hamas-vs", "hamas-vs-iran-article"),
        ("export graph", "graphml"),
        ("path iran hamas --family st", "structure"),
        ("path iran hamas --time to", "together"),
        ("path iran hamas --without iran-funding-ham", "iran-funding-hamas"),
        ("schema act", "actors"),
    ],
)
def test_the_shell_completes(line: str, offered: str) -> None:
    """Tab after the beginning of a command, an id or a word offers what can stand there."""
    words = f"axisgraph {line}"
    env = {"_AXISGRAPH_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    code = "from graph.cli.app import make_app; make_app()(prog_name='axisgraph')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, env=os.environ | env)
    assert offered in done.stdout.decode().split()
