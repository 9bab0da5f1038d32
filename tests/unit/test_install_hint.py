"""A missing package is named so that it can be installed, wherever axisgraph came from."""

from __future__ import annotations

import importlib.metadata
import re
import sys
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

from graph.cli import main
from graph.errors import MissingExtra
from tests.modules import forgotten

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def brought(names: list[str], found: set[str] | None = None) -> set[str]:
    """Return the distributions that an install of these brings, as far as they are installed."""
    found = set() if found is None else found
    for each in names:
        name = re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", each)[0]).lower()
        if name not in found and "extra ==" not in each:
            found.add(name)
            with suppress(importlib.metadata.PackageNotFoundError):
                brought(importlib.metadata.requires(name) or [], found)
    return found


def test_all_packages_of_the_extra_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """No index is asked for axisgraph itself, which may be of another maker there."""
    monkeypatch.setattr(
        importlib.metadata,
        "requires",
        lambda _: [
            "rich>=13",
            'duckdb>=1.3; extra == "big"',
            "pyarrow>=17; extra == 'big'",
            'pyarrow; extra == "bigger"',
        ],
    )
    assert MissingExtra("big", "duckdb").help == "install it with: pip install 'duckdb>=1.3' 'pyarrow>=17'"


def test_without_an_installation_the_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout that is only on the path has no list of its extras."""

    def missing(_: str) -> None:
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "requires", missing)
    assert MissingExtra("lsp", "pygls").help == "install it with: pip install pygls"


@pytest.mark.parametrize(("command", "extra"), [(["mcp"], "mcp"), (["lsp"], "lsp"), (["archive", "--all"], "archive")])
def test_a_command_without_its_extra_names_it(
    command: list[str], extra: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whichever of the packages that the extra brings is imported first."""
    only = brought(PROJECT["optional-dependencies"][extra]) - brought(PROJECT["dependencies"])
    modules = {
        module
        for module, owners in importlib.metadata.packages_distributions().items()
        if {re.sub(r"[-_.]+", "-", owner).lower() for owner in owners} & only
    }
    loaded = [name for name in sys.modules if name.partition(".")[0] in modules]
    for name in {*loaded, *modules}:
        monkeypatch.setitem(sys.modules, name, None)
    with forgotten(f"graph.{extra}"):
        assert main(command) == 1
    assert re.match(r"error: this needs the package [\w-]+, which is not installed; install", capsys.readouterr().err)
