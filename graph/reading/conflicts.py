"""Finds conflict markers that a merge left in a file."""

from __future__ import annotations

import re
from typing import Final

from graph.reading.document import Document

__all__ = ["MARK", "MARKERS", "without_conflicts"]

MARKERS: Final = ("<<<<<<<", "|||||||", ">>>>>>>")
MARK: Final = r"[ \t]*(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?(?=[\r\n]|$)"  # a line that Git leaves, from its start
_LINE = re.compile(rf"(?:^|(?<=[\r\n])){MARK}")
_NOT_BREAK = re.compile(r"[^\r\n]")


def without_conflicts(document: Document, text: str) -> str:
    """Report each merge conflict in `text` as one error, and return the text with only its first side.

    Removed text is replaced by spaces, so that all positions remain. A line `=======` outside a conflict is text.
    """
    if not any(marker in text for marker in MARKERS):
        return text
    hidden: list[tuple[int, int]] = []
    second_side = -1  # where the second side of the open conflict begins; 0 while the first is read, -1 outside
    for match in _LINE.finditer(text):
        mark = match[1][0]
        if mark == "<" or (second_side < 0 and mark in "|>"):
            message = "a merge conflict is not resolved: this line is a conflict marker"
            help = "keep one of the two versions, or join them, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`"
            document.fault("merge-conflict", message, match.span(), help=help)
            hidden.append(match.span())
            second_side = 0 if mark == "<" else -1
        elif second_side == 0 and mark in "|=":
            second_side = match.start()
            hidden.append(match.span())
        elif mark == ">":
            hidden.append((second_side or match.start(), match.end()))
            second_side = -1
    parts: list[str] = []
    at = 0
    for start, end in sorted(hidden):
        parts += [text[at:start], _NOT_BREAK.sub(" ", text[max(at, start) : end])]
        at = max(at, end)
    document.lost += hidden
    return "".join([*parts, text[at:]])
