"""The question "did you mean ...?" for misspelled values."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["did_you_mean", "meant_in"]

_ASKED: Final = "did you mean "
_SUGGESTION: Final = re.compile(r"`([^`]+)`(?: or )?")


def did_you_mean(*meant: str | None, aside: str = "", otherwise: str = "") -> str:
    """Return the help for a value that may be a misspelling of one of `meant`.

    Args:
        meant: Suggestions, best first; empty ones are ignored.
        aside: Text after the last of them, such as its place.
        otherwise: The help without a suggestion.

    >>> did_you_mean("iran", "iraq"), did_you_mean("", otherwise="the kinds are a, b")
    ('did you mean `iran` or `iraq`?', 'the kinds are a, b')
    """
    named = " or ".join(f"`{each}`" for each in meant if each)
    return f"{_ASKED}{named}{aside}?" if named else otherwise


def meant_in(help: str) -> tuple[str, ...]:
    """Return the suggestions of a help that `did_you_mean` made, without those that are shortened.

    >>> meant_in(did_you_mean("iran", "iraq", aside=" (actors.yaml:1:7)")), meant_in("write `iran`")
    (('iran', 'iraq'), ())
    """
    found: list[str] = []
    at = len(_ASKED)
    while help.startswith(_ASKED) and (match := _SUGGESTION.match(help, at)):
        found.append(match[1])
        at = match.end()
    return tuple(each for each in found if not each.endswith("…"))
