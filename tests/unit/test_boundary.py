"""A data folder may come from a stranger: what its links lead to is neither read nor shown, nor waited for."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.cli import main
from graph.diagnostics import render
from graph.errors import GraphError
from graph.loader import check_folder
from graph.reading.boundary import NotAFileError, TooLargeError, read_file
from graph.revisions import load_version
from graph.watch.changes import look

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links, devices and FIFOs")

SECRET = "the-secret: of the machine"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a valid data folder, beside which is a file with a secret, and a folder with that file."""
    folder = tmp_path / "data"
    (folder / "links").mkdir(parents=True)
    (folder / "actors.yaml").write_text("- {id: a, name: A, type: state}\n- {id: b, name: B, type: state}\n")
    (folder / "links.yaml").write_text("[]\n")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "the-secret.yaml").write_text(SECRET)
    return folder


def outside(data: Path) -> Path:
    """Return the file with the secret."""
    return data.parent / "outside" / "the-secret.yaml"


def linked(at: str, to: Callable[[Path], str | Path]) -> Callable[[Path], Path]:
    """Return what puts a link into a data folder."""

    def put(data: Path) -> Path:
        path = data / at
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        path.symlink_to(to(data))
        return path

    return put


def chain(data: Path) -> Path:
    """Put a link to a link out of the folder."""
    (data / "step").symlink_to(outside(data))
    return linked("sources/x.yaml", lambda _: "../step")(data)


def fifo(data: Path) -> Path:
    """Put a FIFO that has no writer."""
    os.mkfifo(data / "links" / "x.yaml")
    return data / "links" / "x.yaml"


def socket_of(data: Path) -> Path:
    """Put a socket."""
    here = os.getcwd()
    os.chdir(data / "links")  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("x.yaml")
    os.chdir(here)
    return data / "links" / "x.yaml"


PLACES: dict[str, Callable[[Path], Path]] = {
    "file": linked("sources/x.yaml", outside),
    "relative": linked("sources/x.yaml", lambda _: "../../outside/the-secret.yaml"),
    "chain": chain,
    "table": linked("actors.yaml", outside),
    "info": linked("dataset.yaml", outside),
    "folder": linked("sources", lambda data: outside(data).parent),
    "root": linked("sources", lambda _: "/"),
    "environment": linked("sources/x.yaml", lambda _: "/proc/self/environ"),
    "passwords": linked("sources/x.yaml", lambda _: "/etc/passwd"),
    "kernel": linked("links.yaml", lambda _: "/proc/kmsg"),
    "zeros": linked("links.yaml", lambda _: "/dev/zero"),
    "messages": linked("links.yaml", lambda _: "/dev/kmsg"),
    "loop": linked("sources/x.yaml", lambda _: "x.yaml"),
    "fifo": fifo,
    "socket": socket_of,
}


@pytest.mark.parametrize("format", ["text", "concise", "json", "github", "sarif"])
@pytest.mark.parametrize("place", sorted(PLACES))
def test_what_is_outside_is_neither_read_nor_shown(
    place: str, format: str, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One fault names the link, at once, and no rendering of it quotes anything that is not in the folder."""
    monkeypatch.setenv("THE_SECRET", "the-secret")
    path = PLACES[place](data)
    dataset, faults = check_folder(data)
    assert dataset is None
    assert [(each.code, each.place.file) for each in faults if each.code == "unreadable-file"] == [
        ("unreadable-file", path.as_posix())
    ]
    said = render(faults, format)
    assert "the-secret" not in said
    assert "root:" not in said


@pytest.mark.parametrize("command", ["fmt", "import", "merge"])
def test_no_command_copies_what_is_outside(
    command: str, data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the message names the link."""
    PLACES["file"](data)
    (tmp_path / "new.csv").write_text("source,target,kind\na,b,weapons\n")
    given = {
        "fmt": ["fmt", str(data)],
        "import": ["import", "csv", str(tmp_path / "new.csv"), "--into", str(data)],
        "merge": ["merge", "a", "b", "--yes", "--data", str(data)],
    }
    assert main(given[command]) == 1
    said = capfd.readouterr()
    assert "symbolic link that leads out" in said.err + said.out
    assert "the-secret:" not in said.err + said.out
    assert not (data / "dataset.yaml").exists()


def test_a_link_within_the_folder_is_followed(data: Path) -> None:
    """A folder may be a link itself, and have links of its own to its own files."""
    (data / "more.txt").write_text("- {id: c, name: C, type: state}\n")
    (data / "actors").mkdir()
    (data / "actors" / "c.yaml").symlink_to("../more.txt")
    (data.parent / "alias").symlink_to(data)
    for folder in (data, data.parent / "alias"):
        dataset, _ = check_folder(folder)
        assert dataset is not None
        assert set(dataset.actors) == {"a", "b", "c"}


def test_a_folder_to_import_has_the_same_boundary(data: Path, tmp_path: Path) -> None:
    """A file of it that is a link out of it is refused."""
    folder = tmp_path / "import"
    folder.mkdir()
    (folder / "x.csv").symlink_to(outside(data))
    assert main(["import", "csv", str(folder), "--into", str(tmp_path / "made")]) == 1
    assert not (tmp_path / "made").exists()


def test_watching_does_not_look_outside(data: Path) -> None:
    """The files of a linked folder are not listed, and a link is looked at itself."""
    PLACES["folder"](data)
    linked("events.yaml", outside)(data)
    seen = look(data)
    assert {Path(path).name for path in seen} == {"actors.yaml", "links.yaml", "events.yaml"}
    assert seen[str(data / "events.yaml")][2] == (data / "events.yaml").lstat().st_ino


def test_a_file_is_read_within_its_limit(tmp_path: Path) -> None:
    """What grows while it is read, as files of /proc do, ends at the limit; a device is no file."""
    (tmp_path / "a").write_text("12345")
    assert read_file(tmp_path / "a", 5) == b"12345"
    with pytest.raises(TooLargeError):
        read_file(tmp_path / "a", 4)
    with pytest.raises(NotAFileError):
        read_file(Path("/dev/zero"), 10)
    with pytest.raises(TooLargeError):
        read_file(Path("/proc/self/status"), 10)


HOSTILE = "\x1b[31m\u202e\n::set-output name=x::y\n##[add-mask]z"


@pytest.mark.parametrize("format", ["text", "concise", "github"])
def test_names_and_texts_of_data_are_no_commands(format: str, data: Path) -> None:
    """Escape sequences, bidi controls, line ends and commands of a log are spelled out wherever data is quoted."""
    (data / "links" / f"{HOSTILE.replace('/', '')}.yaml").write_text(f"- {{id: '{HOSTILE}', kind: \"##[debug]\"}}\n")
    (data / "actors.yaml").write_text("- {id: a, name: A, type: '::error::x'}\n- id: '##[x]'\n")
    _, faults = check_folder(data)
    said = render(faults, format)
    assert said.count("error") > 2
    assert not {"\x1b", "\u202e", "\r"} & set(said)
    assert "##[" not in said
    commands = [line for line in said.splitlines() if line.lstrip().startswith("::")]
    assert all(line.startswith(("::error file=", "::warning file=")) for line in commands)
    assert bool(commands) == (format == "github")


@pytest.fixture
def repository(data: Path) -> Callable[..., bytes]:
    """Return what runs Git in a repository with the data folder."""

    def git(*arguments: str, given: bytes = b"") -> bytes:
        who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "protocol.file.allow=always"]
        done = subprocess.run(
            ["git", "-C", data.parent, *who, *arguments], check=True, capture_output=True, input=given
        )
        return done.stdout

    git("init", "-q")
    git("add", "data")
    git("commit", "-qm", "first")
    return git


def committed(git: Callable[..., bytes], **entries: tuple[str, str]) -> str:
    """Commit a tree of this data folder, of (mode, object) by name, and return its hash."""
    lines = "".join(
        f"{mode} {'commit' if mode == '160000' else 'blob'} {id}\t{name}\n" for name, (mode, id) in entries.items()
    )
    folder = git("mktree", "--missing", given=lines.encode()).decode().strip()
    top = git("mktree", given=f"040000 tree {folder}\tdata\n".encode()).decode().strip()
    return git("commit-tree", top, "-m", "hostile").decode().strip()


def test_a_version_with_hostile_names_is_an_error(data: Path, repository: Callable[..., bytes]) -> None:
    """Links, submodules, names that differ in case, files and folders of one name: each names the file."""

    def blob(text: str) -> str:
        return repository("hash-object", "-w", "--stdin", given=text.encode()).decode().strip()

    rows = blob("[]\n")
    base = {"actors.yaml": ("100644", rows), "links.yaml": ("100644", rows)}
    assert load_version(committed(repository, **base), data) is not None
    hostile = {
        "`data/sources.yaml` .* is a symbolic link": {"sources.yaml": ("120000", blob("/etc/passwd"))},
        "`data/sources` .* is a symbolic link": {"sources": ("120000", blob("/etc"))},
        "`data/events` .* is a submodule": {"events": ("160000", "1" * 40)},
        "`Links.yaml` and `links.yaml` .* differ in case": {"Links.yaml": ("100644", rows)},
        "Git has no content of `sources.yaml`": {"sources.yaml": ("100644", "2" * 40)},
    }
    for message, more in hostile.items():
        with pytest.raises(GraphError, match=message):
            load_version(committed(repository, **base, **more), data)
    with pytest.raises(GraphError, match="not a folder in that version"):
        load_version("HEAD", data / "links.yaml")


def test_a_version_is_read_without_running_anything(
    data: Path, repository: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither filters, drivers, hooks nor monitors that a repository names are run."""
    ran = data.parent / "ran"
    program = data.parent / "program"
    program.write_text(f"#!/bin/sh\ntouch '{ran}'\ncat\n")
    program.chmod(0o755)
    (data / ".gitattributes").write_text("* filter=evil diff=evil export-subst\n")
    (data / "actors.yaml").write_text("- {id: a, name: '$Format:%an$', type: state}\n")
    repository("add", "data")
    repository("commit", "-qm", "attributes")
    for setting in ("filter.evil.smudge", "filter.evil.process", "diff.evil.textconv", "diff.evil.command"):
        repository("config", setting, str(program))
    for setting in ("core.fsmonitor", "core.pager", "core.sshCommand", "tar.tar.command"):
        repository("config", setting, str(program))
    hooks = data.parent / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for hook in ("post-checkout", "post-index-change", "reference-transaction"):
        (hooks / hook).write_text(program.read_text())
        (hooks / hook).chmod(0o755)
    monkeypatch.setenv("GIT_PAGER", str(program))
    assert load_version("HEAD", data).actors["a"].name == "$Format:%an$"
    assert not ran.exists()


def test_a_large_file_of_a_version_is_not_read(
    data: Path, repository: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its size is known before its content, and so is that of all together."""
    monkeypatch.setattr("graph.revisions.LARGEST_VERSION", 10)
    with pytest.raises(GraphError, match="has more than"):
        load_version("HEAD", data)
    monkeypatch.setattr("graph.revisions.LARGEST_FILE", 10)
    with pytest.raises(GraphError, match=r"`data/actors.yaml` at HEAD has 0 MiB"):
        load_version("HEAD", data)
