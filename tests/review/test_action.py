"""The GitHub Action and the hooks of pre-commit, run on a temporary repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.cli import main
from tests.review.test_comment import ACTORS, LINK, SECOND, SOURCES

ROOT = Path(__file__).parent.parent.parent
ACTION: Mapping[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
NO_CONFIG = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
AUTHOR = ("-c", "user.name=A", "-c", "user.email=a@example.org")


GH = """
case "$*" in
  "api user "*) exit 1 ;;  # as with the token of a run
  *--paginate*) cat "{at}/comments" 2> /dev/null || true ;;
  *PATCH*) echo "$5" > "{at}/edited"; cp "${{7#body=@}}" "{at}/comment" ;;
  *) cp "$5" "{at}/comment" ;;
esac
"""


def git(at: Path, *words: str) -> str:
    """Return what Git prints."""
    done = subprocess.run(
        ["git", "-C", str(at), *AUTHOR, *words], capture_output=True, text=True, check=True, env=os.environ | NO_CONFIG
    )
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with a data folder, of which the last commit adds a second source."""
    at = tmp_path / "repository"
    data = at / "data"
    data.mkdir(parents=True)
    for name, text in (("actors", ACTORS), ("links", LINK), ("sources", SOURCES)):
        (data / f"{name}.yaml").write_text(text.lstrip("\n"), encoding="utf-8")
    assert main(["fmt", str(data)]) == 0
    git(at, "init", "-q", "-b", "main")
    git(at, "add", ".")
    git(at, "commit", "-qm", "First")
    (data / "links.yaml").write_text((LINK + SECOND).lstrip("\n"), encoding="utf-8")
    assert main(["fmt", str(data)]) == 0
    git(at, "commit", "-qam", "Add a second source")
    return at


def expression(text: str, values: Mapping[str, str]) -> str:
    """Return text with its `${{ }}` filled in; of alternatives the first that is not empty."""

    def filled(found: re.Match[str]) -> str:
        return next((value for name in found[1].split("||") if (value := values.get(name.strip(), ""))), "")

    return re.sub(r"\$\{\{(.*?)\}\}", filled, text)


PROGRAM = f'exec "{sys.executable}" -m graph "$@"'


def ran(
    repository: Path, at: Path, inputs: Mapping[str, str] | None = None, *, program: str = PROGRAM
) -> tuple[dict[str, int], str, str]:
    """Run the action's own steps; return their exit codes, the summary, and what `gh` was asked to comment."""
    given = {name: str(each.get("default", "")) for name, each in ACTION["inputs"].items()} | (inputs or {})
    values = {f"inputs.{name}": value for name, value in given.items()}
    values |= {
        "github.event.pull_request.base.sha": git(repository, "rev-parse", "HEAD~1"),
        "github.event.pull_request.number": "7",
    }
    programs = at / "programs"
    programs.mkdir(exist_ok=True)
    for name, text in (
        ("axisgraph", program),
        ("gh", GH.format(at=at)),
    ):
        (programs / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    environment = (
        os.environ
        | NO_CONFIG
        | {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "RUNNER_TEMP": str(at),
            "GITHUB_REPOSITORY": "a/b",
            "GITHUB_STEP_SUMMARY": str(at / "summary"),
        }
    )
    codes = {}
    for step in ACTION["runs"]["steps"]:
        if "run" not in step or step["name"] == "Install":
            continue
        own = {name: expression(value, values) for name, value in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=repository, env=environment | own, capture_output=True, text=True, check=False,
        )  # fmt: skip
        codes[step["name"]] = done.returncode
        assert "Traceback" not in done.stderr
    texts = [(at / name).read_text(encoding="utf-8") if (at / name).exists() else "" for name in ("summary", "comment")]
    return codes, texts[0], texts[1]


def test_the_action_checks_and_comments(repository: Path, tmp_path: Path) -> None:
    """What the pull request changes is in the summary of the run and in a comment; the data passes."""
    codes, summary, comment = ran(repository, tmp_path, {"pairs": "north..front"})
    assert codes == {"Describe what changes": 0, "Comment": 0, "Check": 0}
    assert "moderate, 1 source | **high, 2 sources**" in comment
    assert comment == f"<!-- axisgraph: data -->\n\n{summary}"
    assert not (tmp_path / "edited").exists()


def test_a_faulty_pair_is_named_in_the_comment(repository: Path, tmp_path: Path) -> None:
    """The pairs that can be compared are, and the change is described."""
    codes, _, comment = ran(repository, tmp_path, {"pairs": "north..frnot north-front north..front"})
    assert codes["Describe what changes"] == 0
    faults = comment.partition("#### Pairs not compared\n")[2].splitlines()[:2]
    assert faults[0].startswith("- north..frnot&#58; no actor &#96;frnot&#96;; did you mean")
    assert faults[1].startswith("- north-front&#58; &#96;north-front&#96; is not of the form A..B")
    assert "#### Paths from `north` to `front`" in comment
    assert "moderate, 1 source | **high, 2 sources**" in comment


def test_a_later_run_edits_the_comment_of_an_earlier_one(repository: Path, tmp_path: Path) -> None:
    """Not that of another workflow with the same token, of another data folder, or one that a stranger made alike."""
    mark, bot = "<!-- axisgraph: data -->", "github-actions[bot]"
    comments = [(1, bot, "Coverage"), (2, bot, mark), (3, "stranger", mark), (4, bot, mark.replace("data", "other"))]
    (tmp_path / "comments").write_text("".join(f"{id}\t{who}\t{text}\n" for id, who, text in comments))
    _, summary, comment = ran(repository, tmp_path, program="echo changes")
    assert (summary, comment) == ("changes\n", f"{mark}\n\nchanges\n")
    assert (tmp_path / "edited").read_text(encoding="utf-8") == "repos/a/b/issues/comments/2\n"


def test_an_input_is_one_word_of_a_command(repository: Path, tmp_path: Path) -> None:
    """None is an option, a command, or a pattern of file names."""
    inputs = {"base": "--$(id)`id`", "data": "-d a*", "pairs": "* --x", "strict": "true"}
    ran(repository, tmp_path, inputs, program=f'printf "<%s>" "$@" >> "{tmp_path}/said"')
    diff = "<diff><--data><-d a*><--format><markdown><--pair><*><--pair><--x><--><--$(id)`id`><-d a*>"
    check = "<check><--data><-d a*><--format><github><--strict><fmt><--check><--><-d a*>"
    assert (tmp_path / "said").read_text(encoding="utf-8") == diff + check


def test_each_input_is_used() -> None:
    """An input that no step reads would be accepted without effect."""
    steps = yaml.safe_dump(ACTION["runs"], width=10_000)
    assert [name for name in ACTION["inputs"] if f"inputs.{name}" not in steps] == []


def test_the_action_fails_on_faulty_data_of_a_stranger(repository: Path, tmp_path: Path) -> None:
    """Data that does not load fails the check; nothing of an input is run as a command."""
    (repository / "data" / "links.yaml").write_text("- {id: x, source: nobody}\n", encoding="utf-8")
    codes, summary, comment = ran(repository, tmp_path, {"pairs": f"$(touch {tmp_path}/taken)"})
    assert codes["Check"] == 1
    assert (summary, comment) == ("", "")
    assert not (tmp_path / "taken").exists()


def test_no_input_is_written_into_a_script() -> None:
    """An expression in a script would let its value run as code: values go through the environment."""
    assert [step["name"] for step in ACTION["runs"]["steps"] if "${{" in step.get("run", "")] == []


def test_the_hooks_name_commands_that_exist() -> None:
    """Each hook starts a command of the program, with the options that it has."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} == {"axisgraph-check", "axisgraph-fmt", "axisgraph-diff"}
    for hook in hooks:
        assert main([*hook["entry"].split()[1:], "--help"]) == 0


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("first commit", "Not compared: the repository has no commit yet"),
        ("new folder", "Not compared: `data` is not a folder in that version"),
        ("faults at HEAD", "Not compared: the data at HEAD has errors: data/links.yaml:1:"),
        ("faults now", "Not compared: the data has "),
        ("sound", "The two versions say the same."),
    ],
)
def test_the_hook_that_says_what_changes_never_stops_a_commit(
    case: str, said: str, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without an earlier version that can be read it says why, and names no file that is gone."""
    links = repository / "data" / "links.yaml"
    sound, faulty = links.read_text(encoding="utf-8"), "- {id: x, source: nobody}\n"
    if case == "first commit":
        shutil.rmtree(repository / ".git")
        git(repository, "init", "-q", "-b", "main")
    elif case == "new folder":
        git(repository, "rm", "-rq", "--cached", "data")
        git(repository, "commit", "-qm", "Remove", "--allow-empty")
    elif case.startswith("faults"):
        links.write_text(faulty, encoding="utf-8")
        if case == "faults at HEAD":
            git(repository, "commit", "-qam", "Break")
            links.write_text(sound, encoding="utf-8")
    monkeypatch.chdir(repository)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (entry,) = [hook["entry"] for hook in hooks if hook["id"] == "axisgraph-diff"]
    capsys.readouterr()
    assert main(entry.split()[1:]) == 0
    printed = capsys.readouterr()
    assert said in printed.out
    assert "tmp" not in printed.out.replace(str(repository), "")
    assert main([*entry.split()[1:-1]]) == (0 if case == "sound" else 1)


def test_a_page_of_changes_says_how_much_changed_and_since_when(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`render --diff` prints one line of what changed; a revision has the day of its commit beside it."""
    data, page = repository / "data", tmp_path / "page.html"
    stamp = int(git(repository, "log", "-1", "--format=%ct", "HEAD~1"))
    day = f"{datetime.fromtimestamp(stamp, UTC):%Y-%m-%d}"
    capsys.readouterr()
    assert main(["render", "-o", str(page), "--diff", "HEAD~1", "--data", str(data)]) == 0
    said = f"Since HEAD~1, {day}: links: 0 new, 0 gone, 1 changed; claims: 1 new, 0 gone, 0 changed."
    assert capsys.readouterr().out.splitlines()[1] == said
    assert f'"since":"HEAD~1, {day}"' in page.read_text(encoding="utf-8").replace(": ", ":")


@pytest.mark.full
def test_pre_commit_runs_the_hooks(repository: Path, tmp_path: Path) -> None:
    """pre-commit installs the project, passes good data, and stops a commit of faulty data."""
    source = tmp_path / "source"
    copied = shutil.ignore_patterns(
        ".git", ".venv*", "node_modules", "site", "build", "tests", "__pycache__", ".*_cache"
    )
    shutil.copytree(ROOT, source, ignore=copied, symlinks=True)
    git(source, "init", "-q", "-b", "main")
    git(source, "add", "-A")
    git(source, "commit", "-qm", "Source")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment |= NO_CONFIG | {"PRE_COMMIT_HOME": str(tmp_path / "home")}

    def tried() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "try-repo", str(source), "--all-files", "--verbose"]
        return subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)

    passed = tried()
    assert passed.returncode == 0, passed.stdout + passed.stderr
    (repository / "data" / "links.yaml").write_text("- {id: x, source: nobody}\n", encoding="utf-8")
    git(repository, "add", "-A")
    stopped = tried()
    assert stopped.returncode == 1
    assert "links.yaml:1:" in stopped.stdout
