"""Which record a question means: by its id, by an id that it had before, or an actor by its exact name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from inspect import Parameter, signature
from typing import Any, Final, TypeVar

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.former import current_id, is_id
from graph.query.named import named_actors
from graph.records.names import fold_or_keep
from graph.records.questions import WORDS

__all__ = ["actor_id", "is_known", "resolved", "resolving"]

Method = TypeVar("Method", bound=Callable[..., Any])
_NO_IDS: Final = frozenset(("text", "query", "format", "title", "direction"))
_ACTORS: Final = ("actors",)
_TABLES: Final = {
    "cited": ("sources",),
    "id": ("actors", "links", "sources", "events", "stories"),
    "story": ("stories",),
}


def actor_id(graph: BuiltGraph, text: str, tables: Sequence[str] = _ACTORS) -> str:
    """Return the id of the actor with exactly this name, whatever its case and diacritics; else `text` itself.

    An id of one of `tables` is not a name.

    Raises:
        UnknownId: Several actors have the name; the error gives their ids.
    """
    if is_id(graph.dataset, text, tables):
        return text
    ids = sorted(named_actors(graph).get(fold_or_keep(text), ()))
    if len(ids) > 1:
        raise UnknownId("actor", text, ids)
    return ids[0] if ids else text


def resolving(method: Method, **tables: Sequence[str]) -> Method:
    """Let a method of a graph take former ids wherever it takes ids, and exact names wherever it takes actors.

    Args:
        method: Of a graph.
        tables: By parameter, the tables that its ids are of; without a parameter's, those of its word or actors.
    """
    places = [each for each in signature(method).parameters.values() if each.kind is not Parameter.KEYWORD_ONLY][1:]

    def tables_of(place: str) -> Sequence[str]:
        if place in _NO_IDS:
            return ()
        return tables.get(place) or (WORDS[place].tables if place in WORDS else _TABLES.get(place, _ACTORS))

    @wraps(method)
    def asked(graph: Any, *given: Any, **words: Any) -> Any:
        names = [place.name for place in places[: len(given)]]
        names += names[-1:] * (len(given) - len(names))  # those of `*actors`
        values = (resolved(graph, value, tables_of(name)) for name, value in zip(names, given, strict=False))
        named = {name: resolved(graph, value, tables_of(name)) for name, value in words.items()}
        extra = given[len(names) :]  # for Python to refuse
        return method(graph, *values, *extra, **named)

    return asked  # type: ignore[return-value] # it is called as `method` is


def is_known(graph: Any, id: str, tables: Sequence[str]) -> bool:
    """Return whether the data of a `Graph` has a record with this id in one of these tables."""
    return graph._has(id, tables) or is_id(graph._about(id).dataset, id, tables)


def resolved(graph: Any, value: Any, tables: Sequence[str]) -> Any:
    """Return a value of a question to a `Graph` with the ids that records of these tables now have.

    Raises:
        UnknownId: A record was removed, or several actors have the name.
    """
    if not tables:
        return value
    if type(value) in (list, tuple):
        return type(value)([resolved(graph, each, tables) for each in value])
    if not isinstance(value, str):
        return value
    if graph._has(value, tables):
        return value
    about = graph._about(value)
    current = current_id(about.dataset, value, tables)
    if "actors" not in tables:
        return current
    id = actor_id(about, current, tables)
    if id != current and graph.noted:
        graph.noted(value, id)
    return id
