"""Commands that write may be killed at any moment, or find the disk full: every file is old, or every file is new."""

from __future__ import annotations

import os
import shutil
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
from tests.killed import content, full, killed, states

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

ACTORS = "- {id: b, name: B, type: state}\n- {id: a, name: A, type: state}\n- {id: b2, name: B2, type: state}\n"
LINKS = "- {id: l, source: a, target: b, kind: funding, claims: []}\n"
CSV = "source,target,kind\na,b,weapons\nb,c,training\nc,a,funding\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not in form."""
    folder = tmp_path / "data"
    (folder / "links").mkdir(parents=True)
    (folder / "actors.yaml").write_text(ACTORS)
    (folder / "links.yaml").write_text(LINKS)
    more = LINKS.replace("id: l", "id: m").replace("target: b", "target: b2")
    (folder / "links" / "more.yaml").write_text(more)
    (tmp_path / "new.csv").write_text(CSV)
    return folder


def beside(folder: Path, name: str) -> Path:
    """Return what is beside the data folder of a test, for commands on a copy of it."""
    return Path(os.environ["BESIDE"]) / name


def fmt(folder: Path) -> object:
    """Format the folder."""
    return main(["fmt", str(folder)])


def into(folder: Path) -> object:
    """Import into the folder."""
    return main(["import", "csv", str(beside(folder, "new.csv")), "--into", str(folder), "--yes"])


def again(folder: Path) -> object:
    """Replace an earlier import."""
    return main(["import", "csv", str(beside(folder, "new.csv")), "--into", str(folder), "--replace", "--yes"])


def merge(folder: Path) -> object:
    """Make two actors one."""
    return main(["merge", "b", "b2", "--yes", "--date", "2026-01-01", "--by", "x", "--data", str(folder)])


def split(folder: Path) -> object:
    """Undo a merge."""
    return main(["split", "b2", "--yes", "--data", str(folder)])


def judge(folder: Path) -> object:
    """Judge two actors."""
    given = ["--judge", "b", "b2", "different", "--date", "2026-01-01", "--by", "x", "--data", str(folder)]
    return main(["duplicates", *given])


def export(folder: Path) -> object:
    """Write an export of several files into the folder."""
    return main(["export", "csv", "--data", str(beside(folder, "data")), "-o", str(folder)])


def export_file(folder: Path) -> object:
    """Write an export of one file, and the report of its losses."""
    given = ["-o", str(folder / "old.json"), "--loss", str(folder / "loss.json")]
    return main(["export", "json", "--data", str(beside(folder, "data")), *given])


def render(folder: Path) -> object:
    """Write the page."""
    return main(["render", "--data", str(beside(folder, "data")), "-o", str(folder / "old.json")])


def page(folder: Path) -> object:
    """Write the page of a path."""
    return main(["path", "a", "b", "--data", str(beside(folder, "data")), "-o", str(folder / "old.json")])


def init(folder: Path) -> object:
    """Write the small example into the folder."""
    return main(["init", "--empty", str(folder)])


def replace(folder: Path) -> object:
    """Replace one file, add one in a new folder, and delete one."""
    files = {"actors.yaml": ACTORS + "- {id: c, name: C, type: state}\n", "events/e.yaml": "[]\n"}
    return replace_files(folder, files, [folder / "links" / "more.yaml"])


# what writes, and whether to the data folder, to another that has files, or to a new one
WRITERS = {
    "fmt": (fmt, "data"),
    "import": (into, "data"),
    "import-new": (into, "new"),
    "import-again": (again, "data"),
    "merge": (merge, "data"),
    "split": (split, "data"),
    "judge": (judge, "data"),
    "export": (export, "old"),
    "export-new": (export, "new"),
    "export-file": (export_file, "old"),
    "render": (render, "old"),
    "page": (page, "old"),
    "init": (init, "new"),
    "replace": (replace, "data"),
}
ALONE = ("export-file", "render", "page")  # they write each file alone


def made(name: str, data: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Callable[[Path], object], Path]:
    """Return what writes, and the folder that it writes to."""
    monkeypatch.setenv("BESIDE", str(data.parent))
    write, kind = WRITERS[name]
    folder = data if kind == "data" else data.parent / "other"
    if kind == "old":
        write_folder(folder, [("actors.csv", "old"), ("old.json", "old"), ("mine.txt", "mine")])
    if write is split:
        assert merge(data) == 0
    if write is again:
        assert into(data) == 0
        (data.parent / "new.csv").write_text(CSV.replace("training", "transit"))
    return write, folder


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_kill_at_any_call_leaves_all_old_or_all_new(
    name: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """After the next command on the folder, it is as before or as written, and nothing else is left."""
    write, folder = made(name, data, monkeypatch)
    old = content(folder) if folder.exists() else {}
    seen: list[tuple[int, dict[str, bytes]]] = []
    unmade = set()
    for step, copy in states(folder, write, tmp_path / "copies"):
        if copy.exists() and (old or step == 0):
            finish(copy)
        left = content(copy) if copy.exists() else {}
        if not copy.exists():
            unmade.add(frozenset(path.name for path in copy.parent.rglob("*")))
            if len(unmade) % 5 == 1:
                assert write(copy) in (0, None), "what a killed command left blocks the next command"
                left = content(copy)
        seen.append((step, left))
    new = seen.pop()[1]
    assert new != old
    assert not any(path.startswith(("../", ".")) for path in new)
    allowed = [old, new]
    if name in ALONE:
        last = {file: new[file] for file in new if not file.startswith(".")}
        allowed += [old | {file: last[file]} for file in last]
        seen = [(step, {file: held for file, held in left.items() if not file.endswith(".tmp")}) for step, left in seen]
    assert len(seen) > 2
    assert [step for step, left in seen if left not in allowed] == []
    capfd.readouterr()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_signals_end_a_writer_between_old_and_new(data: Path, tmp_path: Path, number: signal.Signals) -> None:
    """A signal that ends the process leaves what `states` says that a kill leaves."""
    found = set()
    for step in (5, 20, 35):
        copy = Path(shutil.copytree(data, tmp_path / f"{number}-{step}" / "data"))
        assert killed(copy, replace, step, number)
        finish(copy)
        found.add((copy / "events" / "e.yaml").exists())
        assert (copy / "links" / "more.yaml").exists() != (copy / "events" / "e.yaml").exists()
        assert set(content(copy)) <= {"actors.yaml", "links.yaml", "links/more.yaml", "events/e.yaml"}
    assert found == {True, False}


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_full_disk_changes_nothing(
    name: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The error names the reason, and nothing is changed or left; from late steps on, nothing needs room."""
    write, folder = made(name, data, monkeypatch)
    old = content(folder) if folder.exists() else {}
    for step in (1, 2 if name in ALONE else 6):
        copy = tmp_path / f"full-{step}" / folder.name
        copy.parent.mkdir()
        if folder.exists():
            shutil.copytree(folder, copy)
        _, met = _refused(copy, write, step)
        said = capfd.readouterr().err
        assert met
        assert "Traceback" not in said
        left = content(copy) if copy.exists() else {}
        if name == "export-file" and left != old:  # the export is written, the report is not
            left.pop("old.json")
            assert left == {file: held for file, held in old.items() if file != "old.json"}
        else:
            assert left == old, step
        if write is not replace:
            assert "No space left on device" in said


@pytest.mark.full
@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_full_disk_at_any_call(
    name: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """All is old with an error, or new, after the next command."""
    write, folder = made(name, data, monkeypatch)
    old = content(folder) if folder.exists() else {}
    met, step, ends = True, 0, []
    while met:
        step += 1
        copy = tmp_path / f"full-{step}" / folder.name
        copy.parent.mkdir()
        if folder.exists():
            shutil.copytree(folder, copy)
        code, met = _refused(copy, write, step)
        if copy.exists():
            finish(copy)
        ends.append((code, content(copy) if copy.exists() else {}))
    new = ends[-1][1]
    assert ends[-1][0] == 0
    for code, left in ends[:-1]:
        assert left in (old, new) or name in ALONE
        assert code == 0 or left != new or left == old
    assert "Traceback" not in capfd.readouterr().err


def _refused(copy: Path, write: Callable[[Path], object], step: int) -> tuple[int, bool]:
    def written(folder: Path) -> object:
        try:
            return write(folder)
        except OutputError:
            return 1

    code, met = full(copy, written, step)
    assert code in (0, 1)
    return code, met


def test_a_folder_is_read_whole_after_a_kill(data: Path, tmp_path: Path) -> None:
    """Reading completes what was begun: no reader sees half of it."""
    for step, copy in states(data, replace, tmp_path / "copies"):
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


@pytest.mark.full
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("command", ["fmt", "import", "merge", "split", "duplicates", "export", "init"])
def test_a_kill_at_every_system_call_leaves_old_or_new(command: str) -> None:
    """A tracer kills the command as it enters each call that changes the disk."""
    script = Path(__file__).parents[2] / "scripts" / "kill_at_random.py"
    done = subprocess.run(
        [sys.executable, script, "--calls", "--only", command], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 of which left neither" in done.stdout
