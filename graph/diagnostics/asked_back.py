"""The question "did you mean ...?" for misspelled values."""

from __future__ import annotations

__all__ = ["did_you_mean"]


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
    return f"did you mean {named}{aside}?" if named else otherwise
