"""A process that is killed while it writes a pack leaves the old pack or the new one, whole."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from graph.dataset import Dataset
from graph.output import finish
from graph.pack import open_pack
from graph.pack.checking import check_pack
from graph.pack.manifest import verify
from graph.pack.writer import pack_dataset
from tests.killed import states

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.mark.parametrize("before", [pytest.param("old pack", marks=pytest.mark.full), "nothing"])
def test_a_kill_at_any_call_leaves_an_old_or_a_new_pack(
    before: str, packed: Path, data: Dataset, tmp_path: Path
) -> None:
    """What is on the disk before each call that matters is the old pack, the new one or, if there was none, nothing."""
    folder = tmp_path / "some.axis"
    if before == "old pack":
        shutil.copytree(packed, folder)
    other = replace(data, info=data.info.model_copy(update={"title": "New"}))

    def write(path: Path) -> object:
        pack_dataset(other, path, data="1" * 64, origin={})
        return 0

    found = []
    for step, copy in states(folder, write, tmp_path / "copies"):
        if copy.exists():
            finish(copy)
            manifest = open_pack(copy).manifest
            assert verify(copy, manifest) == []
            found.append(manifest.data[0])
            assert not [path.name for path in copy.iterdir() if path.name.startswith(".")]
        else:
            assert before == "nothing", step
    assert found == sorted(found)
    assert set(found) == ({"0", "1"} if before == "old pack" else {"1"})
    write(copy)
    assert [path.name for path in copy.parent.iterdir()] == ["some.axis"]


@pytest.mark.full
@pytest.mark.parametrize("delay", [0.6, 0.8, 1.0, 1.2])
def test_a_terminated_pack_leaves_nothing(delay: float, tmp_path: Path) -> None:
    """A command that is ended by SIGTERM deletes its working files, at whatever moment; SIGKILL leaves them."""
    code = "import sys; from graph.cli import run; sys.exit(run())"
    command = [sys.executable, "-c", code, "pack", str(tmp_path / "some.axis"), "data"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGTERM)
    said, errors = process.communicate()
    assert (process.returncode, errors) in ((143, b""), (0, b"")), said
    assert [path.name for path in tmp_path.iterdir()] == (["some.axis"] if process.returncode == 0 else [])


@pytest.mark.full
@pytest.mark.parametrize("seed", range(6))
def test_a_kill_at_any_time_leaves_an_old_or_a_new_pack(seed: int, packed: Path, tmp_path: Path) -> None:
    """Killed after some output of its own, a process leaves a whole pack, and the next one clears what is left."""
    folder = Path(shutil.copytree(packed, tmp_path / "some.axis"))
    code = (
        "import sys, pathlib\n"
        "from graph.output import finish\n"
        "from graph.pack.writer import pack_dataset\n"
        "from tests.pack.drawn import drawn\n"
        "data = drawn()\n"
        "while True:\n"
        "    print('.', flush=True)\n"
        "    pack_dataset(data, pathlib.Path(sys.argv[1]), data='1' * 64, origin={})\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE)
    assert process.stdout
    process.stdout.read(2 * (1 + seed % 3))
    try:
        process.wait(Random(seed).random())
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
    finish(folder)
    assert check_pack(folder).manifest.data[0] in "01"
    subprocess.run(
        [sys.executable, "-c", code.replace("while True", "for _ in [0]"), str(folder)], check=True, capture_output=True
    )
    assert [path.name for path in tmp_path.iterdir()] == ["some.axis"]
