"""The pack of the tests of packs."""

from tests.pack.conftest import data, pack, packed

__all__ = ["data", "pack", "packed"]
