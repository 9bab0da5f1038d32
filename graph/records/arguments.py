"""How messages and answers name the arguments of questions.

Texts name them as Python does, in backticks: `limit`, `time="any"`. The tools of assistants have the same names. The
command line writes the options and commands instead.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Mapping
from typing import Any, Final

from graph.records.filters import Filter
from graph.records.questions import WORDS, given, named
from graph.records.walks import Walk

__all__ = ["as_call", "as_command", "as_options", "settings"]

_OPTIONS: Final = {"mapping": "--map", "source": "--from", "target": "--to"}  # those that have another name
_COMMANDS: Final = {"paths": "path"}


def as_options(text: str, names: Iterable[str], form: str = "`{}`") -> str:
    """Return a text with the arguments that it names written as options, and questions as commands, in this form.

    Each is replaced where it is named first. A question is named with brackets.

    >>> as_options("`limit` shows more, `search()` finds one", ["limit", "search()"])
    '`--limit` shows more, `axisgraph search` finds one'
    """
    for name in names:
        text = text.replace(f"`{name.removesuffix('()')}`", form.format(_option(name)), 1)
    return text


def _option(name: str) -> str:
    if name.endswith("()"):
        question = name.removesuffix("()")
        return f"axisgraph {_COMMANDS.get(question, question.replace('_', '-'))}"
    if name in WORDS and WORDS[name].takes_many:
        return WORDS[name].option  # `kinds` is `--kind`
    return _OPTIONS.get(name, "--" + name.replace("_", "-"))


def settings(values: Mapping[str, Any]) -> str:
    """Return values as arguments.

    >>> settings({"kinds": ("weapons",), "time": "any", "certain": False})
    'kinds=["weapons"], time="any", certain=False'
    """
    return ", ".join(f"{name}={_value(value)}" for name, value in values.items())


def _value(value: Any) -> str:
    return str(value) if value is None or isinstance(value, bool) else json.dumps(value, ensure_ascii=False)


def as_call(question: str, start: str, end: str, filter: Filter, walk: Walk) -> str:
    """Return a question about two actors as a call, without defaults."""
    return f"{question}({settings({'start': start, 'end': end, **named(filter, walk)})})"


def as_command(question: str, start: str, end: str, filter: Filter, walk: Walk) -> str:
    """Return a question about two actors as a command, quoted for a shell, without defaults."""
    return shlex.join(
        ("axisgraph", _COMMANDS.get(question, question.replace("_", "-")), start, end, *given(filter, walk))
    )
