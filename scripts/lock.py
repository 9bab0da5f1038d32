"""Pin what an install needs, with hashes, and list it: `requirements/`, the bill of materials, `docs/dependencies.md`.

`requirements/full.txt` holds every extra that users choose, `requirements/lean.txt` the core without what pyvis
declares and a page does not need. The bill of materials (CycloneDX) is of the lean install; the wheel carries it.

Use: python scripts/lock.py
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
REQUIREMENTS = ROOT / "requirements"
PAGE = ROOT / "docs" / "dependencies.md"
BILL = REQUIREMENTS / "axisgraph.cdx.json"
EXTRAS = ("archive", "big", "cypher", "export", "frames", "lsp", "mcp", "notebook")  # those that users choose
UNUSED = "ipython ; python_version < '3'\n"  # pyvis declares it; graph/page/light.py does without
# What a distribution's metadata leaves out and its licence file says.
STATED = {"pyvis": "BSD-3-Clause", "jinja2": "BSD-3-Clause"}


def run(*command: object) -> None:
    """Run a command; end with what it printed if it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def compiled(tools: Path, name: str | Path, *options: object) -> Path:
    """Write the pinned requirements to the file of this name and return it."""
    file = REQUIREMENTS / f"{name}.txt"
    fixed = ("--universal", "--generate-hashes", "--no-annotate", "--no-header", "--quiet", "--upgrade")
    run(tools / "uv", "pip", "compile", "pyproject.toml", *fixed, *options, "-o", file)
    return file


def environment(tools: Path, at: Path, requirements: Path) -> Path:
    """Return the Python of a new environment with these requirements and nothing else."""
    run(sys.executable, "-m", "venv", "--without-pip", at)
    python = at / "bin" / "python"
    fixed = ("--quiet", "--no-deps", "--require-hashes")
    run(tools / "uv", "pip", "install", *fixed, "--python", python, "-r", requirements)
    return python


def installed(python: Path) -> list[Distribution]:
    """Return the distributions of an environment by name."""
    found = distributions(path=[str(next((python.parent.parent / "lib").glob("python3*")) / "site-packages")])
    return sorted(found, key=lambda each: named(each.name))


def named(name: str) -> str:
    """Return a distribution's name as indexes compare it.

    >>> named("ruamel.YAML")
    'ruamel-yaml'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(each: Distribution) -> str:
    """Return the licence that a distribution states: an SPDX expression, else its classifier."""
    metadata = each.metadata
    lines = metadata.get_all("Classifier", [])
    classifiers = [line.split(" :: ")[-1] for line in lines if line.startswith("License ::")]
    said = [STATED.get(named(each.name)), metadata.get("License-Expression"), *classifiers, metadata.get("License")]
    return next(filter(None, said), "not stated").splitlines()[0]


def size(each: Distribution) -> float:
    """Return the MB (10**6 bytes) of a distribution's files."""
    return sum(file.size or 0 for file in each.files or ()) / 1e6


def bill(tools: Path, python: Path) -> None:
    """Write the bill of materials, without what differs by machine and without addresses of indexes."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "bill.json")
        fixed = ("--pyproject", "pyproject.toml", "--output-reproducible")
        run(tools / "cyclonedx-py", "environment", python, *fixed, "-o", made)
        listed = json.loads(made.read_text(encoding="utf-8"))
    listed["metadata"].pop("tools", None)
    for each in (listed["metadata"]["component"], *listed["components"]):
        for key in ("externalReferences", "properties", "description"):
            each.pop(key, None)
    BILL.write_text(json.dumps(listed, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def page(lean: list[Distribution], full: list[Distribution], plain: list[Distribution]) -> None:
    """Write the tables of `docs/dependencies.md` between its marks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = {named(re.split(r"[<>=\[ ]", text)[0]) for text in project["dependencies"]}
    core = {named(each.name) for each in lean}
    drawn = [each for each in plain if named(each.name) not in core]
    others = {named(each.name) for each in plain}
    extra = [each for each in full if named(each.name) not in others]
    sizes = {"`requirements/lean.txt`": lean, "plain install": plain, "`requirements/full.txt`": full}
    tables = {
        "core": table(lean, direct),
        "pyvis": table(drawn, set()),
        "extras": table(extra, set()),
        "sizes": "".join(f"| {what} | {len(them)} | {sum(map(size, them)):.0f} |\n" for what, them in sizes.items()),
    }
    text = PAGE.read_text(encoding="utf-8")
    for name, rows in tables.items():
        text = re.sub(rf"(<!-- {name} -->\n(?:\|.*\n){{2}})(?:\|.*\n)*", lambda found, rows=rows: found[1] + rows, text)
    PAGE.write_text(text, encoding="utf-8")


def table(them: list[Distribution], direct: set[str]) -> str:
    """Return a row for each distribution; what the project names itself is in bold."""
    rows = []
    for each in them:
        name = named(each.name)
        shown = f"**{name}**" if name in direct else name
        rows.append(f"| {shown} | {each.version} | {licence(each)} | {size(each):.1f} |\n")
    return "".join(rows)


def main() -> None:
    """Write all of it."""
    REQUIREMENTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        run(sys.executable, "-m", "venv", made / "tools")
        tools = made / "tools" / "bin"
        run(tools / "python", "-m", "pip", "install", "--quiet", "uv", "cyclonedx-bom")
        (made / "unused.txt").write_text(UNUSED, encoding="utf-8")
        lean = environment(tools, made / "lean", compiled(tools, "lean", "--override", made / "unused.txt"))
        plain = environment(tools, made / "plain", compiled(tools, made / "plain"))
        full = environment(
            tools, made / "full", compiled(tools, "full", *(word for name in EXTRAS for word in ("--extra", name)))
        )
        bill(tools, lean)
        page(installed(lean), installed(full), installed(plain))


if __name__ == "__main__":
    main()
