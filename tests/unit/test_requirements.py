"""The pinned requirements, the bill of materials and the page on dependencies are of one set of packages."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def named(text: str) -> str:
    """Return the name at the start of a requirement, as indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=\[ ;]", text)[0]).lower()


def pinned(name: str) -> dict[str, set[str]]:
    """Return the versions of each package of a requirements file."""
    found: dict[str, set[str]] = {}
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    for package, version in re.findall(r"^(\S+)==(\S+)", text, re.MULTILINE):
        found.setdefault(named(package), set()).add(version)
    return found


@pytest.mark.parametrize(
    ("name", "extras"), [("lean", ()), ("full", ("cypher", "excel", "figure", "lsp", "parquet", "rdf"))]
)
def test_everything_named_is_pinned_by_hash(name: str, extras: tuple[str, ...]) -> None:
    """Each package that the project names is there; every pin has a hash."""
    needed = [*PROJECT["dependencies"], *(each for extra in extras for each in PROJECT["optional-dependencies"][extra])]
    assert {named(each) for each in needed} <= set(pinned(name))
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    pins = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_lean_set_leaves_out_what_a_page_does_not_need() -> None:
    """IPython and jedi come with the full set alone."""
    assert {"ipython", "jedi"} <= set(pinned("full"))
    assert not {"ipython", "jedi", "psutil"} & set(pinned("lean"))


def test_bill_and_page_list_the_lean_set() -> None:
    """The bill of materials and the docs have the versions of the lean requirements, and a licence for each."""
    bill = json.loads((ROOT / "requirements" / "axisgraph.cdx.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    core = page.partition("<!-- core -->")[2].partition("##")[0]
    rows = re.findall(r"^\| \**([\w-]+)\** \| (\d\S*) \| ([^|]+) \|", core, re.MULTILINE)
    listed = {named(each["name"]): each["version"] for each in bill["components"]}
    assert listed == {name: version for name, version, _ in rows}
    lean = pinned("lean")
    assert all(version in lean[name] for name, version in listed.items())
    assert set(lean) - set(listed) <= {"colorama"}, "only what another system needs may be missing"
    assert all(licence.strip() != "not stated" for _, _, licence in rows)
