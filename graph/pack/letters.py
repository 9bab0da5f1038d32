"""The letters of a text as 128 bits: a search compares these first, and reads only the names that may be like its text.

Each letter has some bits: the first is set if it occurs, the second if it occurs twice, and so on. A bit that only one
of two texts has is a letter that was added or left out. Two texts differ by at least as many edits as such bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from graph.exchange.plain import package

__all__ = ["LETTERS", "marks", "marks_of"]

LETTERS: Final = ("letters", "more_letters")  # the columns, of 64 bits each

_OTHER: Final = "*"  # any character beyond ASCII
_MOST: Final = {  # how often a letter is counted
    **dict.fromkeys("aei", 6),
    **dict.fromkeys("ornstlhd", 4),
    **dict.fromkeys("umcgbk", 3),
    **dict.fromkeys("fjpqvwxyz", 2),
    **dict.fromkeys("0123456789", 3),
    _OTHER: 4,
}
_BITS: Final = tuple((column, times) for column, most in enumerate(_MOST.values()) for times in range(1, most + 1))
_COLUMNS: Final = len(_MOST) + 1  # the last is for what is not counted
_WORD: Final = 64
_AT_ONCE: Final = 50_000

_Array = Any  # numpy is imported late


def marks_of(text: str) -> tuple[int, int]:
    """Return the bits of a text.

    >>> [first.bit_count() + second.bit_count() for first, second in map(marks_of, ("", "a b", "aab", "حزب"))]
    [0, 2, 3, 3]
    """
    first, second = marks([text])
    return int(first[0]), int(second[0])


def marks(texts: Sequence[str]) -> tuple[_Array, _Array]:
    """Return the bits of texts, which have no ends of lines, in two columns."""
    np = package("numpy", "big")
    found = np.zeros((2, len(texts)), dtype="u8")
    for first in range(0, len(texts), _AT_ONCE):
        some = texts[first : first + _AT_ONCE]
        counts = _counts(np, some)
        for place, (column, times) in enumerate(_BITS):
            bit = np.uint64(1 << place % _WORD)
            found[place // _WORD, first : first + len(some)] |= (counts[:, column] >= times) * bit
    return found[0], found[1]


def _counts(np: Any, texts: Sequence[str]) -> _Array:
    """Return how often each letter occurs in each text."""
    column_of = np.full(256, _COLUMNS - 1)
    for column, letter in enumerate(_MOST):
        if letter == _OTHER:
            column_of[0xC0:] = column  # the first byte of a character
        else:
            column_of[ord(letter)] = column
    read = np.frombuffer("".join(f"{text}\n" for text in texts).encode(), dtype="u1")
    ends = read == ord("\n")
    row = np.cumsum(ends) - ends
    return np.bincount(row * _COLUMNS + column_of[read], minlength=len(texts) * _COLUMNS).reshape(-1, _COLUMNS)
