"""Diagnostics for a person: message, place, excerpt with the fault marked, and help."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category, combining, east_asian_width

from graph.diagnostics import Diagnostic, Place, summary

__all__ = ["is_invisible", "render", "visible"]

_WIDEST = 100  # columns of excerpt shown
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_COMMAND = "##["
_JOINERS = "\u200c\u200d"  # invisible, but Persian spelling and emoji need them


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Render every diagnostic as a block, and close with a count; empty text when there are none."""
    if not diagnostics:
        return ""
    blocks = [_block(each) for each in diagnostics]
    return "\n\n".join(blocks) + f"\n\n{summary(diagnostics)}\n"


def visible(text: str) -> str:
    """Return `text` with control, format and unassigned characters spelled out, safe to print on any terminal.

    The log of GitHub takes `##[` anywhere in a line for a command, so its first character is spelled out too.
    """
    text = text.replace(_COMMAND, f"\\u0023{_COMMAND[1:]}")
    if text.isprintable():
        return text
    return "".join(_spelled(char) if is_invisible(char) else char for char in text)


def is_invisible(char: str) -> bool:
    """Return whether a character shows nothing but a change of what is around it, and no spelling needs it."""
    return category(char) in _INVISIBLE and char not in _JOINERS


def _spelled(char: str) -> str:
    if char == "\t":
        return " "
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def _block(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    lines = [f"{diagnostic.severity}[{diagnostic.code}]: {visible(diagnostic.message)}"]
    gutter = " " * len(str(place.line)) if place.line else ""
    lines.append(f"{gutter}--> {visible(str(place))}")
    if place.line:
        text, pad, marks = _excerpt(place)
        label = f" {visible(diagnostic.label)}" if diagnostic.label else ""
        lines += [f"{gutter} |", f"{place.line} | {text}", f"{gutter} | {pad}{marks}{label}", f"{gutter} |"]
    for message, other in diagnostic.related:
        lines.append(f"{gutter} = {visible(message)}: {visible(str(other))}")
    if diagnostic.help:
        lines.append(f"{gutter} = help: {visible(diagnostic.help)}")
    return "\n".join(lines)


def _excerpt(place: Place) -> tuple[str, str, str]:
    """Return the line, the blanks before the mark and the mark, cut to a width that fits a screen."""
    before = place.excerpt_column - 1  # characters of the line that the excerpt leaves out
    start = place.column - 1 - before
    end = place.end_column - 1 - before if place.end_line == place.line else len(place.excerpt)
    end = max(end, start + 1)
    first = max(0, start - _WIDEST // 2) if len(place.excerpt) > _WIDEST else 0
    last = first + _WIDEST
    head = ("…" if first or before else "") + visible(place.excerpt[first:start])
    marked = visible(place.excerpt[start : min(end, last)])
    tail = visible(place.excerpt[end:last]) + ("…" if len(place.excerpt) > last else "")
    return (head + marked + tail).rstrip(), " " * _width(head), "^" * max(1, _width(marked))


def _width(text: str) -> int:
    """Return how many terminal columns `text` takes: wide characters two, combining marks none."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
