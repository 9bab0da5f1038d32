"""A data folder and a watch of it, for tests of the watched page."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.watch import Watch
from tests.work import PATIENCE, until

__all__ = ["data", "watching"]

ARTICLE = Path(__file__).parent / "article"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder of its own."""
    return Path(shutil.copytree(ARTICLE, tmp_path / "data"))


@pytest.fixture
def watching(data: Path) -> Iterator[Watch]:
    """A watch of the folder, running in a thread, with its first page drawn."""
    stop = threading.Event()
    with Watch(data, {}, 0) as watch:
        thread = threading.Thread(target=watch.run, args=(stop, lambda _: None, 0.05))
        thread.start()
        until(lambda: watch.board.shown.number > 0)
        yield watch
        stop.set()
        thread.join(PATIENCE)
        assert not thread.is_alive()
