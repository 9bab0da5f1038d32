"""Commands that write several files may be killed at any moment: every file is old, or every file is new."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.cli import main
from graph.errors import OutputError
from graph.loader import check_folder
from graph.output import changing, finish, replace_files, write_folder
from tests.killed import content, states

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

ACTORS = "- {id: b, name: B, type: state}\n- {id: a, name: A, type: state}\n"
LINKS = "- {id: l, source: a, target: b, kind: funding, claims: []}\n"
CSV = "source,target,kind\na,b,weapons\nb,c,training\nc,a,funding\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not in form."""
    folder = tmp_path / "data"
    (folder / "links").mkdir(parents=True)
    (folder / "actors.yaml").write_text(ACTORS)
    (folder / "links.yaml").write_text(LINKS)
    (folder / "links" / "more.yaml").write_text(LINKS.replace("id: l", "id: m"))
    (tmp_path / "new.csv").write_text(CSV)
    return folder


def fmt(folder: Path) -> object:
    """Format the folder."""
    return main(["fmt", str(folder)])


def into(folder: Path) -> object:
    """Import into the folder."""
    return main(["import", "csv", str(Path(os.environ["CSV"])), "--into", str(folder)])


def export(folder: Path) -> object:
    """Write an export of several files into the folder."""
    return main(["export", "csv", "--data", os.environ["DATA"], "-o", str(folder)])


def init(folder: Path) -> object:
    """Write the small example into the folder."""
    return main(["init", "--empty", str(folder)])


def replace(folder: Path) -> object:
    """Replace one file, add one in a new folder, and delete one."""
    files = {"actors.yaml": ACTORS + "- {id: c, name: C, type: state}\n", "events/e.yaml": "[]\n"}
    return replace_files(folder, files, [folder / "links" / "more.yaml"])


@pytest.mark.parametrize(
    ("write", "exists", "number"),
    [
        (fmt, True, signal.SIGKILL),
        (into, True, signal.SIGKILL),
        (into, False, signal.SIGKILL),
        (export, True, signal.SIGKILL),
        (export, False, signal.SIGKILL),
        (init, False, signal.SIGKILL),
        (replace, True, signal.SIGKILL),
        (replace, True, signal.SIGTERM),
        (replace, True, signal.SIGHUP),
    ],
    ids=lambda each: each.__name__ if callable(each) else each.name if isinstance(each, signal.Signals) else None,
)
def test_a_kill_at_any_call_leaves_all_old_or_all_new(
    data: Path,
    write: Callable[[Path], object],
    exists: bool,
    number: signal.Signals,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """After the next command on the folder, it is as before or as written, and nothing else is left."""
    monkeypatch.setenv("CSV", str(data.parent / "new.csv"))
    monkeypatch.setenv("DATA", str(data))
    folder = data if exists and write is not export else data.parent / "other"
    if exists and write is export:
        write_folder(folder, [("actors.csv", "old"), ("mine.txt", "mine")])
    old = content(folder) if exists else {}
    seen = []
    for step, _, copy in states(folder, write, number):
        if step:
            if exists or copy.exists():
                finish(copy)
            left = content(copy) if copy.exists() else {}
            if left != old:
                seen.append((step, left))
            if not copy.exists():
                assert write(copy) in (0, None), "what a killed command left is in nobody's way"
                left = content(copy)
                assert not any(name.startswith("../") for name in left)
        else:
            new = content(copy)
    assert new != old
    assert not any(name.startswith(("../", ".")) for name in new)
    assert [step for step, left in seen if left != new] == []
    capfd.readouterr()


def test_a_folder_is_read_whole_after_a_kill(data: Path) -> None:
    """Reading completes what was begun: no reader sees half of it."""
    for step, _, copy in states(data, replace, signal.SIGKILL):
        dataset, _ = check_folder(copy)
        assert dataset is not None, step
        assert ("c" in dataset.actors, "m" in dataset.links) in {(False, True), (True, False)}, step


def test_what_cannot_be_put_in_place_is_undone(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the second file cannot be renamed, the first is as it was again."""
    old, calls, rename = content(data), [], os.replace

    def full(source: Path, target: Path) -> None:
        if Path(target).suffix == ".yaml" and "new" in str(source):
            calls.append(target)
            if len(calls) == 2:
                raise OSError(28, os.strerror(28))
        rename(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OutputError, match=r"No space left.*it is unchanged"):
        replace(data)
    assert content(data) == old
    assert not (data / "events").exists()


def test_two_writers_do_not_meet(data: Path, tmp_path: Path) -> None:
    """Of imports into one folder at the same time, each is whole, and none is lost without an error."""
    files = []
    for number in range(4):
        path = tmp_path / f"part-{number}.csv"
        path.write_text(f"source,target,kind\na,new-{number},weapons\n")
        files.append(path)
    program = [sys.executable, "-m", "graph", "import", "csv"]
    running = [
        subprocess.Popen([*program, path, "--into", data], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for path in files
    ]
    said = [process.communicate()[0] for process in running]
    dataset, _ = check_folder(data)
    assert dataset is not None
    for number, process in enumerate(running):
        if process.returncode:
            assert "another axisgraph command is writing" in said[number]
        assert (f"new-{number}" in dataset.actors) == (process.returncode == 0)


def test_a_writer_waits_for_the_other(data: Path) -> None:
    """A writer in another thread comes when the first has ended."""
    order = []

    def second() -> None:
        with changing(data):
            order.append("second")

    with changing(data):
        with changing(data):
            thread = threading.Thread(target=second)
            thread.start()
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


@pytest.mark.parametrize(
    "journal",
    [
        '{"put": ["../outside.yaml"], "gone": [], "had": [], "made": []}',
        '{"put": [], "gone": ["/etc/passwd"], "had": [], "made": []}',
        '{"put": ["link/x.yaml"], "gone": [], "had": [], "made": []}',
        '{"put": ["a/b/c.yaml"], "gone": [], "had": [], "made": []}',
        '{"put": [7], "gone": [], "had": [], "made": []}',
        '{"put": "actors.yaml"}',
        "[" * 100_000,
        "",
    ],
)
def test_the_journal_of_a_stranger_reaches_nothing_outside(data: Path, tmp_path: Path, journal: str) -> None:
    """A folder that came with a journal of its own is refused, and nothing is moved or deleted."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.yaml").write_text("mine")
    (data / "link").symlink_to(outside)
    stage = data / ".axisgraph-write"
    (stage / "new" / "link").mkdir(parents=True)
    (stage / "new" / "link" / "x.yaml").write_text("theirs")
    (stage / "journal.json").write_text(journal)
    dataset, faults = check_folder(data)
    assert dataset is None
    assert "is not a journal of axisgraph" in faults[0].message
    assert (outside / "x.yaml").read_text() == "mine"


def test_a_stage_that_is_a_link_is_not_followed(data: Path, tmp_path: Path) -> None:
    """What a link leads to is neither read as a journal nor deleted."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "keep.txt").write_text("mine")
    (data / ".axisgraph-write").symlink_to(outside)
    dataset, _ = check_folder(data)
    assert dataset is not None
    assert (outside / "keep.txt").read_text() == "mine"
    assert not (data / ".axisgraph-write").is_symlink()
