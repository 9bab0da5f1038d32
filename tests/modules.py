"""Modules that a test imports again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["forgotten"]


@contextmanager
def forgotten(package: str) -> Iterator[None]:
    """Let a subpackage be imported again within; the tests after this one have its first modules back."""
    parent, _, own = package.rpartition(".")
    before = {name: sys.modules[name] for name in _of(package)}
    for name in before:
        del sys.modules[name]
    try:
        yield
    finally:
        for name in _of(package):
            del sys.modules[name]
        sys.modules.update(before)
        vars(sys.modules[parent]).pop(own, None)
        if package in before:
            setattr(sys.modules[parent], own, before[package])


def _of(package: str) -> list[str]:
    return [name for name in sys.modules if name == package or name.startswith(f"{package}.")]
