"""A random data set and its pack, made once for all tests of packs."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.pack import Pack, open_pack
from graph.pack.writer import pack_dataset
from tests.pack.drawn import drawn


@pytest.fixture(scope="session")
def data() -> Dataset:
    """Return a random data set."""
    return drawn()


@pytest.fixture(scope="session")
def built(data: Dataset) -> BuiltGraph:
    """Return its graph in memory."""
    return build(data)


@pytest.fixture(scope="session")
def packed(data: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of its pack."""
    path = tmp_path_factory.mktemp("pack") / "drawn.axis"
    pack_dataset(data, path, data="0" * 64, origin={})
    return path


@pytest.fixture(scope="session")
def pack(packed: Path) -> Pack:
    """Return its pack, open."""
    return open_pack(packed)
