"""The question that helps with a slip: "did you mean ...?"."""

from __future__ import annotations

__all__ = ["did_you_mean"]


def did_you_mean(*meant: str | None, aside: str = "", otherwise: str = "") -> str:
    """Return the help for something that may be a slip for one of `meant`.

    Args:
        meant: What may have been meant, best first; empty ones do not count.
        aside: What follows the last of them, such as where it is.
        otherwise: The help when nothing is near.

    >>> did_you_mean("iran", "iraq"), did_you_mean("", otherwise="the kinds are a, b")
    ('did you mean `iran` or `iraq`?', 'the kinds are a, b')
    """
    named = " or ".join(f"`{each}`" for each in meant if each)
    return f"did you mean {named}{aside}?" if named else otherwise
