"""What holds for all tests: nothing in them depends on luck or on how fast the machine is.

Drawn examples are the same every time, so that a change is judged and not luck; AXISGRAPH_RANDOM=1 draws others, to
look for what the usual ones do not find. A test fails for the time that it takes only when it would never end; see
`tests/work.py`.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from graph import loader
from tests.work import ended

settings.register_profile("axisgraph", deadline=None, derandomize="AXISGRAPH_RANDOM" not in os.environ)
settings.load_profile("axisgraph")


@pytest.fixture(autouse=True)
def no_test_hangs() -> Iterator[None]:
    """Fail a test that does not end."""
    with ended():
        yield


@pytest.fixture(autouse=True)
def collector_runs() -> Iterator[None]:
    """Let the collector run again after a test that ran commands: these do without, as they end soon."""
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def shipped_files_are_read_once() -> Iterator[None]:
    """Check the shipped data as the language server does: a file that did not change is not read again.

    Hundreds of tests run a command on it; reading its files would be most of what they do.
    """
    shipped = loader.shipped_example().resolve()
    readers: dict[Path, loader.FolderReader] = {}

    def reader(folder: Path) -> loader.FolderReader:
        if folder.resolve() != shipped:
            return original(folder)
        return readers.setdefault(folder, original(folder))

    original = loader.FolderReader
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loader, "FolderReader", reader)
        yield
