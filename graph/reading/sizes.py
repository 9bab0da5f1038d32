"""How many values a large text holds, by estimate: so that too many are refused at once, not after minutes."""

from __future__ import annotations

from typing import Final

__all__ = ["estimated_values"]

_SAMPLES: Final = 100
_LONG: Final = 4_000  # characters of each


def estimated_values(text: str) -> int:
    """Return about how many keys and values a text holds, from samples of its items at even distances."""
    values = characters = 0
    for number in range(_SAMPLES):
        at = len(text) * number // _SAMPLES
        begin = text.find("\n- ", at, at + _LONG)
        end = text.rfind("\n- ", begin + 1, begin + _LONG)
        if 0 <= begin < end:
            values += _values(text[begin:end])
            characters += end - begin
    return values * len(text) // characters if characters else 0


def _values(text: str) -> int:
    import yaml  # noqa: PLC0415 - packs are read without it

    count = 0
    loader = yaml.CBaseLoader(text)
    try:
        while (event := loader.get_event()) is not None:
            count += isinstance(event, yaml.ScalarEvent)
    except yaml.YAMLError:
        pass
    finally:
        loader.dispose()
    return count
