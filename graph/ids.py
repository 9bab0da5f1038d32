"""Which record a question means: by its id, by an id that it had before, or an actor by its exact name."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import wraps
from inspect import Parameter, signature
from typing import Any, Final, TypeVar

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.former import current_id, former_ids, is_id
from graph.query.named import named_actors
from graph.records.names import fold
from graph.records.questions import WORDS

__all__ = ["actor_id", "resolving"]

Method = TypeVar("Method", bound=Callable[..., Any])
_NO_IDS: Final = frozenset(("on", "between", "text", "query", "format", "title", "time", "sort", "direction"))
_NO_ACTORS: Final = frozenset(("cited", "story"))


def actor_id(graph: BuiltGraph, text: str) -> str:
    """Return the id of the actor with exactly this name, whatever its case and diacritics; else `text` itself.

    Raises:
        UnknownId: Several actors have the name; the error gives their ids.
    """
    if is_id(graph.dataset, text):
        return text
    ids = sorted(named_actors(graph).get(fold(text), ()))
    if len(ids) > 1:
        raise UnknownId("actor", text, ids)
    return ids[0] if ids else text


def resolving(method: Method, *, not_actors: Collection[str] = _NO_ACTORS) -> Method:
    """Let a method of a graph take former ids wherever it takes ids, and exact names wherever it takes actors.

    Args:
        method: Of a graph.
        not_actors: The parameters that take ids of other records only.
    """
    places = [each for each in signature(method).parameters.values() if each.kind is not Parameter.KEYWORD_ONLY][1:]

    @wraps(method)
    def asked(graph: Any, *given: Any, **words: Any) -> Any:
        names = [place.name for place in places[: len(given)]]
        names += names[-1:] * (len(given) - len(names))  # those of `*actors`
        values = (_resolved(graph, value, name, not_actors) for name, value in zip(names, given, strict=False))
        named = {name: _resolved(graph, value, name, not_actors) for name, value in words.items()}
        extra = given[len(names) :]  # for Python to refuse
        return method(graph, *values, *extra, **named)

    return asked  # type: ignore[return-value] # it is called as `method` is


def _resolved(graph: Any, value: Any, place: str, not_actors: Collection[str]) -> Any:
    if place in _NO_IDS:
        return value
    if type(value) in (list, tuple):
        return type(value)([_resolved(graph, each, place, not_actors) for each in value])
    if not isinstance(value, str):
        return value
    id = current_id(graph.dataset, value)
    if "actors" in WORDS[place].tables if place in WORDS else place not in not_actors:
        id = actor_id(graph.built, id)
        if id != value and graph.noted and value not in former_ids(graph.dataset):
            graph.noted(value, id)
    return id
