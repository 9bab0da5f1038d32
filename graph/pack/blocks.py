"""The records of links in blocks that are read one by one: what an answer shows lies anywhere in a large pack.

`links.zlib` holds a block of `LINKS_OF_A_BLOCK` links after the other, each compressed by itself; `blocks.npy` has the
first byte of each, and the end. A line of a block is the numbers of a link's source and target, and its record.
"""

from __future__ import annotations

import mmap
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from graph.errors import PackError
from graph.exchange.plain import package
from graph.pack.arrays import array_in, damaged, type_of
from graph.pack.schema import BLOCKS, LINKS_OF_A_BLOCK, array_of

__all__ = ["Blocks", "write_blocks"]

_LEVEL: Final = 3
_LARGEST: Final = LINKS_OF_A_BLOCK * 8_000_000  # bytes of a block: of the largest records


def write_blocks(folder: Path, parts: Iterable[Sequence[str]], links: int) -> None:
    """Write the blocks of a pack into a folder.

    Args:
        folder: An existing folder.
        parts: The lines in their order, some at a time: a multiple of `LINKS_OF_A_BLOCK`, but for the last.
        links: Their number.
    """
    np = package("numpy", "big")
    firsts = np.zeros(-(-links // LINKS_OF_A_BLOCK) + 1, dtype=type_of("blocks"))
    place = block = 0
    with (folder / BLOCKS).open("wb") as file:
        for lines in parts:
            for at in range(0, len(lines), LINKS_OF_A_BLOCK):
                text = "\n".join(lines[at : at + LINKS_OF_A_BLOCK])
                place += file.write(zlib.compress(text.encode(), _LEVEL))
                block += 1
                firsts["first"][block] = place
    np.save(folder / array_of("blocks"), firsts)


class Blocks:
    """The blocks of one pack, of which only those are read that hold a link that is asked for.

    Args:
        folder: The pack.
        counts: The number of rows of each of its tables.

    Raises:
        PackError: They are damaged; so does `read`.
        MissingExtra: numpy is not installed.
    """

    def __init__(self, folder: Path, counts: Mapping[str, int]) -> None:
        self._folder = folder
        self._links, self._actors = counts["links"], counts["actors"]
        self._firsts = array_in(folder, "blocks", (-(-self._links // LINKS_OF_A_BLOCK) + 1,))["first"]
        try:
            with (folder / BLOCKS).open("rb") as file:
                self._bytes: Any = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if self._links else b""
        except (OSError, ValueError) as error:
            raise self._damaged(str(error)) from error

    def read(self, numbers: Iterable[int]) -> Iterator[tuple[int, int, bytes]]:
        """Yield source, target and record of the links with these numbers, which are in order."""
        for block, asked in groupby(self._known(numbers), lambda no: no // LINKS_OF_A_BLOCK):
            lines = self._lines(block)
            for no in asked:
                yield self._parsed(lines[no % LINKS_OF_A_BLOCK])

    def _known(self, numbers: Iterable[int]) -> Iterator[int]:
        for no in numbers:
            if not 0 <= no < self._links:
                raise self._damaged(f"it has no link {no}, which a table names")
            yield no

    def _parsed(self, line: bytes) -> tuple[int, int, bytes]:
        try:
            source, target, record = line.split(b" ", 2)
            ends = int(source), int(target)
        except ValueError as error:
            raise self._damaged("a line has another form") from error
        if not all(0 <= end < self._actors for end in ends):
            raise self._damaged("it numbers an actor that is not there")
        return (*ends, record)

    def _lines(self, block: int) -> list[bytes]:
        """Return the lines of a block."""
        first, last = map(int, self._firsts[block : block + 2])
        try:
            reading = zlib.decompressobj()
            lines = reading.decompress(self._bytes[first:last], _LARGEST).split(b"\n")
        except zlib.error as error:
            raise self._damaged(str(error)) from error
        if not reading.eof or len(lines) != min(LINKS_OF_A_BLOCK, self._links - block * LINKS_OF_A_BLOCK):
            raise self._damaged("a block has another length")
        return lines

    def _damaged(self, reason: str) -> PackError:
        return damaged(self._folder, BLOCKS, reason)
