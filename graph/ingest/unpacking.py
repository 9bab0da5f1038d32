"""Unpacks an Excel workbook within limits on what is unpacked and kept, whatever the archive announces.

Empty cells and rows, which formatting leaves down to the last row of a sheet, are removed block by block, so that they
take no memory. Parts that are not XML, such as images, are not unpacked.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import IO, Final

from graph.ingest.files import fail

__all__ = ["LARGEST_KEPT", "LARGEST_UNPACKED", "LONGEST_TOKEN", "MOST_CELLS", "unpacked"]

LARGEST_UNPACKED: Final = 192 * 2**20  # bytes of all parts together
LARGEST_KEPT: Final = 64 * 2**20  # bytes of all parts together, without empty cells and rows
LONGEST_TOKEN: Final = 2**18  # bytes of a tag, a comment or a text; a cell of Excel holds 32,767 characters
MOST_CELLS: Final = 2_000_000  # with a value, in a workbook
_BLOCK: Final = 2**18  # bytes that are unpacked at once
_UNPLACED: Final = re.compile(rb"<(?:c|row)(?![^<>]*?\sr=[\"'])[\s/>]")  # which is where it is by its order alone
_EMPTY_CELL: Final = re.compile(rb"<c\s[^<>]*/>|<c\s[^<>]*></c>")
_EMPTY_ROW: Final = re.compile(rb"<row\s[^<>]*(?:/>|>(?:\s*<c\s[^<>]*(?:/>|></c>))*+\s*</row>)")
_CELL: Final = re.compile(rb"<(?:\w{1,20}:)?c[\s/>]")
_KEPT: Final = f"holds more than {LARGEST_KEPT // 2**20} MiB beside empty cells"
_SMALLER: Final = "split it, or save it as CSV"


def unpacked(raw: bytes, name: str) -> dict[str, bytes]:
    """Return the XML parts of a workbook, its sheets without empty cells and rows.

    Raises:
        DataError: It is larger than the limits.
        zipfile.BadZipFile: It is damaged. NotImplementedError, RuntimeError: It is packed in a way that is not read.
    """
    return _Unpacking(name).parts(raw)


class _Unpacking:
    """Counts over the parts of a workbook."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.size = self.kept = self.cells = 0

    def parts(self, raw: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            return {
                part.filename: self._part(archive, part)
                for part in archive.infolist()
                if part.filename.endswith((".xml", ".rels"))
            }

    def _part(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
        before = (self.size, self.kept, self.cells)
        with archive.open(part) as file:
            content = self._joined(self._rows(file, strip=True))
        if content is None:  # a cell is where its order says, so that those that are empty count
            self.size, self.kept, self.cells = before
            with archive.open(part) as file:
                content = self._joined(self._rows(file, strip=False)) or b""
        self._refuse_long_tokens(content)
        return content

    def _joined(self, pieces: Iterator[bytes | None]) -> bytes | None:
        found = bytearray()
        for piece in pieces:
            if piece is None:
                return None
            self.kept += len(piece)
            self.cells += len(_CELL.findall(piece))
            if self.kept > LARGEST_KEPT:
                self._too_large(_KEPT)
            if self.cells > MOST_CELLS:
                self._too_large(f"has more than {MOST_CELLS:,} cells")
            found += piece
        return bytes(found)

    def _rows(self, file: IO[bytes], *, strip: bool) -> Iterator[bytes | None]:
        """Yield the content, cut before rows, without what is empty; None once a cell does not say where it is."""
        pending: list[bytes] = []
        while block := file.read(_BLOCK):
            self.size += len(block)
            if self.size > LARGEST_UNPACKED:
                self._too_large(f"unpacks to more than {LARGEST_UNPACKED // 2**20} MiB")
            cut = block.rfind(b"<row")
            if cut >= 0 or not strip:
                yield self._stripped(b"".join((*pending, block[:cut])) if strip else block, strip)
                pending = [block[cut:]] if strip else []
            else:
                pending.append(block)
                if self.kept + len(pending) * _BLOCK > LARGEST_KEPT + _BLOCK:
                    self._too_large(_KEPT)
        yield self._stripped(b"".join(pending), strip)

    def _stripped(self, piece: bytes, strip: bool) -> bytes | None:
        if not strip or b"<row" not in piece:
            return piece
        if _UNPLACED.search(piece):
            return None
        return _EMPTY_CELL.sub(b"", _EMPTY_ROW.sub(b"", piece))

    def _refuse_long_tokens(self, content: bytes) -> None:
        """Refuse what the parser of openpyxl, which is given the content in small pieces, would begin over and over."""
        at = 0
        while len(content) - at > LONGEST_TOKEN:
            found = content.rfind(b"<", at, at + LONGEST_TOKEN)
            if found < 0:
                self._too_large(f"has a text or a tag of more than {LONGEST_TOKEN:,} bytes")
            at = found + 1
        for begin, end in ((b"<!--", b"-->"), (b"<?", b"?>")):
            at = 0
            while (at := content.find(begin, at)) >= 0:
                stop = content.find(end, at, at + LONGEST_TOKEN)
                if stop < 0 and len(content) - at > LONGEST_TOKEN:
                    self._too_large(f"has a comment of more than {LONGEST_TOKEN:,} bytes")
                at = max(stop, at + 1)

    def _too_large(self, what: str) -> None:
        fail("too-large", f"`{self.name}` {what}", self.name, help=_SMALLER)
