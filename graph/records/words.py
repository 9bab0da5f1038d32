"""Descriptions of filter and walk words, from which command-line options, story filters, help and wording derive.

A word is a field of a frozen class (`Filter`, `Walk`), made with `word()`. Its name, type and default are the field's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from functools import cache
from typing import Any, Literal, Self, TypeVar

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.records.names import suggest
from graph.values import Value

__all__ = ["Word", "Words", "check_choice", "no_such_word", "word"]

Table = Literal["actors", "links", "kinds"]
T = TypeVar("T")


@dataclass(frozen=True)
class Word:
    """Description of a word.

    Args:
        option: Its option on the command line.
        help: Its effect, in a sentence.
        yaml: The type of its value in the filter of a story, for pydantic.
        metavar: Placeholder for its value in the help; None for a flag.
        what: Name of one value in error messages.
        choices: The allowed values, if the set is closed.
        tables: The tables of which it takes ids.
        reads: Its wording in answers, with `{}` for its value, or a wording for each value.
        loosest: The least restrictive value.
        loosened: How "why not" suggests dropping it.
        spared: How "why not" suggests dropping one of its ids.
        least: The smallest allowed number.
        negated: Help for its option, if the option turns it off.
        name: Set by the class that holds it.
        default: Set by the class that holds it.
    """

    option: str
    help: str
    yaml: Any
    metavar: str | None = None
    what: str = ""
    choices: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    reads: str | Mapping[str, str] = ""
    loosest: Any = None
    loosened: str = ""
    spared: str = ""
    least: int = 1
    negated: str = ""
    name: str = ""
    default: Any = None

    @property
    def takes_many(self) -> bool:
        """Whether its value is a tuple of texts."""
        return isinstance(self.default, tuple)

    @property
    def option_help(self) -> str:
        """What its option does, for the help of a command."""
        if self.takes_many:
            return f"{self.help.removesuffix('.')} (repeatable, or comma-separated)."
        return self.negated or self.help

    def checked(self, value: Any) -> Any:
        """Return a value as it is kept. Raises FilterError."""
        if self.takes_many:
            value = _distinct(self.name, value)
        for each in value if self.takes_many else () if value is None else (value,):
            if self.choices:
                check_choice(self.what or self.name, each, self.choices)
        if isinstance(self.default, bool):
            if not isinstance(value, bool):
                raise FilterError(f"`{self.name}` is true or false, not {value!r}", words=(self.name,))
        elif isinstance(self.default, int) and (
            not isinstance(value, int) or isinstance(value, bool) or value < self.least
        ):
            message = f"`{self.name}` must be a whole number of at least {self.least}, not {value!r}"
            raise FilterError(message, words=(self.name,))
        return value


def word(default: T, **said: Any) -> T:
    """Return a field of a class of words; `said` are the fields of `Word`."""
    made: T = field(default=default, metadata={"word": Word(**said)})
    return made


@dataclass(frozen=True, repr=False)
class Words(Value):
    """The base of a frozen class of words."""

    def __post_init__(self) -> None:
        for name, each in self.words().items():
            object.__setattr__(self, name, each.checked(getattr(self, name)))

    def _said(self) -> str:
        values = ((name, getattr(self, name), word.default) for name, word in self.words().items())
        given = (f"{name}={value!r}" for name, value, default in values if value != default)
        return ", ".join(given)

    @classmethod
    def words(cls) -> Mapping[str, Word]:
        """Return its words by name."""
        return {each.name: _named(each) for each in fields(cls)}

    def to_dict(self) -> dict[str, Any]:
        """Return every word with its value as plain JSON values."""
        values = {name: getattr(self, name) for name in self.words()}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}

    @classmethod
    def of(cls, given: Self | Mapping[str, Any] | None = None, **more: Any) -> Self:
        """Return a value from another one or a mapping, with `more` set. Raises FilterError for an unknown word."""
        values = {**(given.to_dict() if isinstance(given, Words) else given or {}), **more}
        for name in values:
            if name not in cls.words():
                raise no_such_word(name, cls.words())
        return cls(**values)


@cache
def _named(each: Field[Any]) -> Word:
    made: Word = each.metadata["word"]
    return replace(made, name=each.name, default=each.default)


def no_such_word(name: str, known: Iterable[str]) -> FilterError:
    """Return the error for a word that no question has."""
    return FilterError(
        f"there is no filter `{name}`",
        help=did_you_mean(*suggest(name, known), otherwise=f"it is one of {', '.join(known)}"),
    )


def check_choice(what: str, value: str, allowed: Iterable[str]) -> None:
    """Raise FilterError, with a suggestion, unless `value` is one of `allowed`."""
    if value not in allowed:
        raise FilterError(
            f"no {what} `{value}`",
            help=did_you_mean(*suggest(str(value), allowed), otherwise=f"it is one of {', '.join(allowed)}"),
        )


def _distinct(name: str, value: Iterable[str] | str | None) -> tuple[str, ...]:
    """Return distinct texts in the order given; one text is a list of one."""
    if not isinstance(value, Iterable | None):
        raise FilterError(f"`{name}` takes texts, not {value!r}", words=(name,))
    texts = (value,) if isinstance(value, str) else tuple(value or ())
    for text in texts:
        if not isinstance(text, str):
            raise FilterError(f"`{name}` takes texts, not {text!r}", words=(name,))
    return tuple(dict.fromkeys(texts))
