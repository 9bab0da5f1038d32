"""The filter and walk words that each question takes. Other words are refused by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from graph.errors import FilterError
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.records.words import Word, no_such_word

__all__ = ["QUESTIONS", "WORDS", "Question", "asked", "changed", "given", "named", "plain", "refused", "taken"]

WORDS: Final[Mapping[str, Word]] = {**Filter.words(), **Walk.words()}
_FILTER: Final = tuple(Filter.words())
_WALK: Final = tuple(Walk.words())


@dataclass(frozen=True)
class Question:
    """A question, by its Python name; `also` says when it takes more words."""

    words: tuple[str, ...]
    also: str = ""


def _walking(*refused: str) -> Question:
    return Question(tuple(name for name in (*_FILTER, *_WALK) if name not in refused))


_OF_A_PATH: Final = "give `path` to ask about the paths between two actors"
QUESTIONS: Final[Mapping[str, Question]] = {
    "view": Question(_FILTER),
    "links": Question((*_FILTER, "via", "undirected")),
    "neighbours": Question(_FILTER),
    "timeline": Question(_FILTER),
    "stats": Question(_FILTER),
    "cypher": Question(_FILTER),
    "between": Question((*_FILTER, "parts")),
    "paths": _walking(),
    "why_not": _walking("limit", "sort"),
    "what_if": _walking(),
    "critical": _walking("limit", "sort"),
    "fallout": _walking("limit", "sort"),
    "diff": _walking("limit", "sort"),
    "export": Question(_FILTER, _OF_A_PATH),
    "page": Question(_FILTER, _OF_A_PATH),
    "step": Question(_FILTER, _OF_A_PATH),
}


def asked(question: str, given: Mapping[str, Any], *, path: bool = False) -> tuple[Filter, Walk]:
    """Return the filter and the walk of a question from the words given.

    Args:
        question: One of `QUESTIONS`.
        given: The words with their values.
        path: Whether it is also about paths, as a page or an export can be; then it takes walk words.

    Raises:
        FilterError: A word does not exist, the question does not take it, its value is not valid, or it has no effect.
    """
    for name in given:
        if name not in QUESTIONS["paths" if path else question].words:
            raise refused(question, name)
    filter = Filter(**{name: value for name, value in given.items() if name in _FILTER})
    walk = Walk(**{name: value for name, value in given.items() if name in _WALK})
    if filter.certain and not _timed(filter, walk):
        times = [name for name in ("on", "between", "time") if path or name in QUESTIONS[question].words]
        help = f"give {' or '.join(f'`{time}`' for time in times)}"
        raise FilterError("`certain` has no effect without a time", help=help, words=("certain", *times))
    return filter, walk


def _timed(filter: Filter, walk: Walk) -> bool:
    """Return whether anything about time is asked."""
    return filter.window is not None or walk.time != Walk().time


def taken(question: str) -> Mapping[str, Word]:
    """Return the words that a question takes, by name."""
    return {name: WORDS[name] for name in QUESTIONS[question].words}


def refused(question: str, name: str, *, command: str | None = None) -> FilterError:
    """Return the error for a word that a question does not take, as an option if `command` is given."""
    if name not in WORDS:
        return no_such_word(name, WORDS)
    words = ", ".join(word.option if command else word.name for word in taken(question).values())
    given = WORDS[name].option if command else name
    return FilterError(
        f"`{given}` belongs to paths; `{command or question}` takes {words}",
        help=QUESTIONS[question].also.replace("`path`", "`--path`" if command else "`path`"),
    )


def plain(filter: Filter, walk: Walk) -> dict[str, Any]:
    """Return the words of a question about paths as plain JSON values."""
    return filter.to_dict() | walk.to_dict()


def named(filter: Filter, walk: Walk) -> dict[str, Any]:
    """Return the words of a question about paths that are not as usual."""
    usual = {**Filter().for_paths().to_dict(), **Walk().to_dict()}
    return {
        name: value
        for name, value in plain(filter, walk).items()
        if (value != usual[name] or (name == "families" and filter.kinds)) and value is not None and value != []
    }


def given(filter: Filter, walk: Walk) -> list[str]:
    """Return these words as options of the command `path`, without defaults."""
    options: list[str] = []
    for name, value in named(filter, walk).items():
        word = WORDS[name]
        options.append(word.option)
        if word.metavar is not None:
            options.append(",".join(value) if isinstance(value, list) else str(value))
    return options


def changed(filter: Filter, walk: Walk, words: Mapping[str, Any]) -> tuple[Filter, Walk]:
    """Return the filter and the walk with these words set; without a question of time, nothing is `certain`."""
    filter = replace(filter, **{name: value for name, value in words.items() if name in _FILTER})
    walk = replace(walk, **{name: value for name, value in words.items() if name in _WALK})
    return (filter if _timed(filter, walk) else replace(filter, certain=False)), walk
