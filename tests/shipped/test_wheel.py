"""The wheel, installed into an environment of its own: it is typed, its examples check and run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BARE = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}

# lines of a script, and what a type checker says of each
LINES = [
    ("g.paths('iran', 'hamas', kind=['weapons'])", 'Unexpected keyword argument "kind"'),
    ("g.links(limit=3)", 'Unexpected keyword argument "limit"'),
    ("g.paths('iran', 'hamas', time='sometimes')", "incompatible type \"Literal['sometimes']"),
    ("g.why_not('iran', 'hamas', sort='strongest')", 'Unexpected keyword argument "sort"'),
    ("reveal_type(g.paths('iran', 'hamas')[0].hops[0].links[0].id)", 'Revealed type is "str"'),
    ("reveal_type(g.show('hamas')[0].links)", "Link, ...]"),
    ("reveal_type(graph.export.FORMATS)", "Mapping[str, graph.export.Format]"),
    ("reveal_type(graph.__version__)", 'Revealed type is "str"'),
]


def run(*command: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command without the paths of this checkout."""
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, cwd=cwd, env=BARE
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel, and the Python of an environment that holds it; what it depends on is lent from this one."""
    made = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", made)
    assert built.returncode == 0, built.stderr
    (wheel,) = made.glob("*.whl")
    home = made / "environment"
    assert run(sys.executable, "-m", "venv", "--without-pip", home).returncode == 0
    python = home / "bin" / "python"
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    assert done.returncode == 0, done.stderr
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip()
    (Path(site) / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return wheel, python


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of docs/python.md as a script."""
    script = tmp_path_factory.mktemp("examples") / "examples.py"
    blocks = BLOCK.findall((ROOT / "docs" / "python.md").read_text(encoding="utf-8"))
    assert len(blocks) > 2
    script.write_text("\n".join(blocks), encoding="utf-8")
    return script


def test_the_wheel_is_typed(installed: tuple[Path, Path]) -> None:
    """It has the mark that type checkers look for, the page's scripts, the example data and a bill of materials."""
    names = zipfile.ZipFile(installed[0]).namelist()
    assert {"graph/py.typed", "graph/page/template.html", "graph/example/actors.yaml"} <= set(names)
    assert any(name.endswith(".dist-info/sboms/axisgraph.cdx.json") for name in names)


@pytest.fixture(scope="module")
def said_of(installed: tuple[Path, Path], examples: Path) -> dict[str, str]:
    """What `mypy --strict` says of the examples and of each line of `LINES`, by the name of the script."""
    _, python = installed
    scripts = [examples, *(examples.with_name(f"line{at}.py") for at in range(len(LINES)))]
    for script, (line, _) in zip(scripts[1:], LINES, strict=True):
        script.write_text(f"import graph\n\ng = graph.load('data')\n{line}\n", encoding="utf-8")
    checked = run(
        sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", os.devnull,
        "--python-executable", python, *(script.name for script in scripts), cwd=examples.parent,
    )  # fmt: skip
    *lines, last = checked.stdout.splitlines()
    assert f"(checked {len(scripts)} source files)" in last, checked.stdout + checked.stderr
    said = {script.name: "" for script in scripts}
    for line in lines:
        said[line.partition(":")[0]] += f"{line}\n"
    return said


def test_the_examples_check_strictly(said_of: dict[str, str]) -> None:
    """`mypy --strict` finds nothing to say of the examples."""
    assert said_of["examples.py"] == ""


def test_the_examples_run(installed: tuple[Path, Path], examples: Path) -> None:
    """They run against the installed package, and not against this checkout."""
    done = run(installed[1], examples)
    assert done.returncode == 0, done.stderr
    where = run(installed[1], "-c", "import graph; print(graph.__file__, graph.__version__)", cwd=examples.parent)
    assert str(installed[1].parents[1]) in where.stdout


@pytest.mark.parametrize(("at", "said"), enumerate(said for _, said in LINES), ids=[line for line, _ in LINES])
def test_a_misspelt_word_fails_in_mypy(said_of: dict[str, str], at: int, said: str) -> None:
    """A type checker knows the words of each question, and what its answer holds."""
    assert said in said_of[f"line{at}.py"].replace("builtins.", "")
