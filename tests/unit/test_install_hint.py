"""A missing package is named so that it can be installed, wherever axisgraph came from."""

from __future__ import annotations

import importlib.metadata

import pytest

from graph.errors import MissingExtra


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
