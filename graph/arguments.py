"""The form of the arguments of a graph's methods, by their annotations: a wrong one is refused with what it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from inspect import Parameter, signature
from numbers import Integral, Real
from os import PathLike
from typing import Any, Final, TypeVar, get_args

from graph.diagnostics import shortened
from graph.errors import FilterError
from graph.query.paths import Path, Paths
from graph.view import Direction

__all__ = ["checked"]

Method = TypeVar("Method", bound=Callable[..., Any])


def _is_pair(value: Any) -> bool:
    return isinstance(value, tuple | list) and len(value) == 2 and all(isinstance(each, str) for each in value)


def _are_texts(value: Any) -> bool:
    if isinstance(value, str | Iterator):
        return True
    return isinstance(value, Iterable) and not isinstance(value, Mapping) and all(isinstance(e, str) for e in value)


def _are_named(value: Any) -> bool:
    if isinstance(value, Iterator):
        return True
    several = isinstance(value, Iterable) and not isinstance(value, str | Mapping)
    return several and all(isinstance(each, str | Mapping) for each in value)


def _is(*types: type, but: tuple[type, ...] = ()) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, types) and not isinstance(value, but)


# By annotation: whether a value is of that form, and what the argument takes.
_FORMS: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "str": (_is(str), "a text"),
    "str | Path": (_is(str, PathLike), "a file"),
    "str | Sequence[str]": (_are_texts, "a text or a list of texts"),
    "Sequence[str | Mapping[str, Any]]": (_are_named, "a list of texts or mappings"),
    "tuple[str, str]": (_is_pair, 'a pair of actors, such as ("arden", "harbour-front")'),
    "int": (_is(Integral, but=(bool,)), "a whole number"),
    "float": (_is(Real, but=(bool,)), "a number"),
    "Direction": (lambda value: value in get_args(Direction), f"one of {', '.join(get_args(Direction))}"),
    "PathResult": (_is(Path), "a path of an answer of `paths`"),
    "Paths": (_is(Paths), "an answer of `paths`"),
}
_BY_NAME: Final = (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD)
_SEVERAL: Final = "give each as an argument of its own"


def checked(method: Method) -> Method:
    """Let a method of a graph refuse values that the annotations of its arguments do not allow, with FilterError."""
    places = signature(method).parameters
    in_order = [each for each in places.values() if each.kind not in _BY_NAME][1:]
    rest = [each for each in in_order if each.kind is Parameter.VAR_POSITIONAL]

    @wraps(method)
    def asked(graph: Any, *given: Any, **words: Any) -> Any:
        filled = [*in_order, *rest * len(given)]
        for place, value in zip(filled, given, strict=False):
            _check(place, value, type(graph))
        for name, value in words.items():
            if name in places:
                _check(places[name], value, type(graph))
        return method(graph, *given, **words)

    return asked  # type: ignore[return-value] # it is called as `method` is


def _check(place: Parameter, value: Any, graph: type) -> None:
    annotation = str(place.annotation)
    plain = annotation.removesuffix(" | None")
    form = (_is(graph), "a graph, which graph.load(FOLDER) makes") if plain == "Graph" else _FORMS.get(plain)
    if form is None or (value is None and annotation.endswith(" | None")):
        return
    fits, takes = form
    if not fits(value):
        help = _SEVERAL if place.kind is Parameter.VAR_POSITIONAL else ""
        said = f"`{place.name}` takes {takes}, not {shortened(repr(value))}"
        raise FilterError(said, help=help, words=(place.name,))
