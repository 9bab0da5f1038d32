"""The counts in the footer of a Parquet file, read without pyarrow, which ends the process on some damaged footers.

The footer is a `FileMetaData` of https://github.com/apache/parquet-format in Thrift's compact protocol, where a value
is known by its type and its number in a structure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

__all__ = ["LONGEST_FOOTER", "Counts", "counts_of"]

LONGEST_FOOTER: Final = 2**20  # bytes
_DEEPEST: Final = 20
_MARK: Final = b"PAR1"
_TRUE, _FALSE, _BYTE, _SHORT, _INT, _LONG, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT, _UUID = range(1, 14)
_FIXED: Final = {_BYTE: 1, _DOUBLE: 8, _UUID: 16}
_COLUMNS, _COLUMN, _ROWS, _GROUPS = 1, 3, 3, 4  # the numbers of values in their structures
_VALUES, _UNPACKED = 5, 6


@dataclass(frozen=True)
class Counts:
    """The rows of a table, the values of all its columns with the items of lists, and their bytes unpacked."""

    rows: int
    values: int
    size: int


def counts_of(raw: bytes) -> Counts:
    """Return what the footer of a file announces.

    Raises:
        ValueError: It is no Parquet file, or its footer is damaged or has more than 1 MiB.
    """
    length = int.from_bytes(raw[-8:-4], "little")
    if not (raw.startswith(_MARK) and raw.endswith(_MARK)) or length + 12 > len(raw):
        raise ValueError("it is not a Parquet file, or is cut off")
    if length > LONGEST_FOOTER:
        raise ValueError(f"its footer has more than {LONGEST_FOOTER:,} bytes")
    try:
        footer = _Reader(raw[-8 - length : -8]).struct(0)
        columns = [each[_COLUMN] for group in footer[_GROUPS] for each in group[_COLUMNS]]
        if any(each[number] < 0 for each in columns for number in (_VALUES, _UNPACKED)):
            raise ValueError("its footer is damaged")
        values, size = (sum(each[number] for each in columns) for number in (_VALUES, _UNPACKED))
        return Counts(int(footer[_ROWS]), values, size)
    except (IndexError, KeyError, TypeError) as error:
        raise ValueError("its footer is damaged") from error


class _Reader:
    """Reads values one after the other. Raises IndexError at the end, ValueError for what is no value."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def struct(self, depth: int) -> dict[int, Any]:
        """Return the values of a structure by their numbers."""
        values: dict[int, Any] = {}
        number = 0
        while head := self._byte():
            number = number + (head >> 4) if head >> 4 else self._signed()
            kind = head & 15
            values[number] = kind == _TRUE if kind in (_TRUE, _FALSE) else self._value(kind, depth)
        return values

    def _value(self, kind: int, depth: int) -> Any:
        if depth > _DEEPEST:
            raise ValueError("its footer is nested too deeply")
        if kind in (_SHORT, _INT, _LONG):
            return self._signed()
        if kind == _STRUCT:
            return self.struct(depth + 1)
        if kind in (_LIST, _SET):
            head = self._byte()
            count = head >> 4 if head >> 4 < 15 else self._unsigned()
            return [self._item(head & 15, depth + 1) for _ in range(count)]
        if kind == _MAP:
            count = self._unsigned()
            kinds = self._byte() if count else 0
            return [(self._item(kinds >> 4, depth + 1), self._item(kinds & 15, depth + 1)) for _ in range(count)]
        if kind == _BINARY:
            return self._skip(self._unsigned())
        if kind in _FIXED:
            return self._skip(_FIXED[kind])
        raise ValueError("its footer is damaged")

    def _item(self, kind: int, depth: int) -> Any:
        return self._byte() if kind in (_TRUE, _FALSE) else self._value(kind, depth)

    def _byte(self) -> int:
        self._at += 1
        return self._raw[self._at - 1]

    def _skip(self, count: int) -> None:
        self._at += count
        if self._at > len(self._raw):
            raise IndexError

    def _unsigned(self) -> int:
        value = shift = 0
        while shift < 70:
            byte = self._byte()
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value
        raise ValueError("its footer is damaged")

    def _signed(self) -> int:
        value = self._unsigned()
        return (value >> 1) ^ -(value & 1)
