"""The watch as a process: it outlives its pages, its data and those who ask too much of it."""

from __future__ import annotations

import shutil
import signal
import socket
import struct
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph.loader import starter
from tests.cli.test_process import heeding_interrupts
from tests.work import HANG

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

ROOT = Path(__file__).parents[2]
RESET = struct.pack("ii", 1, 0)  # closes with a reset
CLIENTS = 100


@dataclass
class Running:
    """A watch that runs, its data, and its port."""

    process: subprocess.Popen[bytes]
    data: Path
    port: int

    def says(self) -> str:
        """Return the next line that it prints."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline().decode()
        assert line, "it lives"
        return line

    def connect(self, request: str = "") -> socket.socket:
        """Return a connection that has sent this much of a request."""
        made = socket.create_connection(("127.0.0.1", self.port), timeout=HANG)
        made.sendall(request.encode())
        return made

    def events(self) -> socket.socket:
        """Return a connection that follows the changes, and has seen the first."""
        made = self.connect(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n")
        after(made, b"data:")
        return made

    def page(self) -> bytes:
        """Return the page."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=HANG) as answer:
            return bytes(answer.read())

    def change(self, text: str) -> str:
        """Append to the actors, and return what the watch says of it."""
        with (self.data / "actors.yaml").open("a", encoding="utf-8") as file:
            file.write(text)
        return self.says()

    def memory(self) -> int:
        """Return the memory that is in use, in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0])


def after(connection: socket.socket, mark: bytes) -> None:
    """Read until `mark` has come."""
    seen = b""
    while mark not in seen:
        got = connection.recv(65536)
        assert got, "the connection is open"
        seen = seen[-len(mark) :] + got


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """A watch of the small example, which ends in order."""
    data = Path(shutil.copytree(starter(), tmp_path / "data"))
    program = [sys.executable, "-c", "from graph.cli import run; raise SystemExit(run())"]
    with heeding_interrupts():
        process = subprocess.Popen(
            [*program, "watch", "--data", str(data), "--port", "0"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    assert process.stdout is not None
    port = int(process.stdout.readline().decode().split()[0].rpartition(":")[2].strip("/"))
    made = Running(process, data, port)
    assert made.says().startswith("drawn:")
    yield made
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=HANG)
    assert (process.returncode, err) == (0, b"")


def test_it_outlives_its_pages(running: Running) -> None:
    """A hundred pages at once follow a change; some close, some reset, some read nothing, some ask for half a page."""
    with ExitStack() as stack:
        slow = [stack.enter_context(running.connect("GET / HTTP/1.1\r\nHo")) for _ in range(30)]
        deaf = [stack.enter_context(running.connect(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n\r\n"))]
        pages = [stack.enter_context(running.events()) for _ in range(CLIENTS)]
        running.change("# one\n")
        for page in pages:
            after(page, b"data:")
        for at, page in enumerate(pages[:90]):
            if at % 2:
                page.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            page.close()
        for at in range(3):  # the second line to a page that is gone is what kills a careless server
            running.change(f"# {at}\n")
        for page in pages[90:]:
            after(page, b"data:")
        assert b"<title>" in running.page()
        assert len(slow) + len(deaf) == 31


def test_it_outlives_its_data(running: Running) -> None:
    """A folder that vanishes and returns, a file half written, and one too large are shown, and then the page again."""
    good = running.page()
    assert running.change("- {id: half").startswith("1 error")
    assert running.page() == good, "the last good page"
    (running.data / "actors.yaml").write_bytes((starter() / "actors.yaml").read_bytes())
    assert running.says().startswith("drawn:")
    moved = running.data.rename(running.data.with_name("gone"))
    assert running.says().startswith("1 error")
    moved.rename(running.data)
    assert running.says().startswith("drawn:")
    with (running.data / "sources.yaml").open("r+b") as file:
        file.truncate(300 * 2**20)  # without taking room on the disk
    assert "error" in running.says()
    (running.data / "sources.yaml").write_bytes((starter() / "sources.yaml").read_bytes())
    assert running.says().startswith("drawn:")
    assert b"<title>" in running.page()


@pytest.mark.full
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_its_memory_stays_level(running: Running) -> None:
    """Of many redraws with pages open, the second half takes no more memory than the first."""
    seen = []
    with ExitStack() as stack:
        pages = [stack.enter_context(running.events()) for _ in range(10)]
        for at in range(200):
            running.change(f"# {at}\n")
            for page in pages:
                after(page, b"data:")
            if at in (99, 199):
                seen.append(running.memory())
    assert seen[1] - seen[0] < 4 * 1024, seen
