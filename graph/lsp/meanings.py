"""What a field of a record may hold: which ids, which of a few values, or a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, get_args

from graph.diagnostics import CODES
from graph.lsp.homes import INFO
from graph.reading.entries import TABLES
from graph.records.descriptions import MEANINGS, VALUES
from graph.records.grades import CREDIBILITY_WORDS, RELIABILITY_WORDS
from graph.records.model import Claim, DatasetInfo, Record, Source
from graph.records.references import tables_at as tables_of

__all__ = ["WORDS_IN_USE", "choices", "fields_of", "is_date", "is_list", "meaning", "model_at", "nested", "tables_at"]

Steps = Sequence[str | int]
# Fields of free words of which those that the data has are offered, by model.
WORDS_IN_USE: Final = {
    "Source": ("class", "publisher", "host", "language", "author"),
    "Role": ("role",),
    "Name": ("lang",),
    "Actor": ("ideology",),
    "Event": ("place",),
}
_GRADES: Final[Mapping[tuple[type[Record], str], Mapping[Any, str]]] = {
    (Source, "reliability"): RELIABILITY_WORDS,
    (Claim, "credibility"): CREDIBILITY_WORDS,
}


def model_at(table: str, path: Steps) -> type[Record] | None:
    """Return the model of the mapping at a path within a record of a table; None if no model has its fields."""
    model: type[Record] | None = DatasetInfo if table == INFO else TABLES.get(table)  # type: ignore[call-overload]
    for step in path:
        if isinstance(step, str) and model is not None:
            model = nested(model, step)
    return model


def fields_of(model: type[Record]) -> Mapping[str, bool]:
    """Return the fields of a model by their names in YAML, and whether a record needs them."""
    return {info.alias or name: info.is_required() for name, info in model.model_fields.items()}


def meaning(model: type[Record], name: str) -> str:
    """Return what a field means; an empty text if there is no such field."""
    return MEANINGS.get(model.__name__, {}).get(name, "")


def tables_at(model: type[Record], name: str) -> tuple[str, ...]:
    """Return the tables of which a field holds ids."""
    return tables_of(model, _python_name(model, name))


@lru_cache(maxsize=400)
def choices(model: type[Record], name: str) -> tuple[tuple[str, str], ...]:
    """Return the values that a field may have, if they are few, each with its meaning."""
    if (grades := _GRADES.get((model, name))) is not None:
        return tuple((str(grade), words) for grade, words in grades.items())
    if name in ("country", "iso"):
        return _countries()
    if name == "currency":
        return _currencies()
    if name == "code" and model.__name__ == "StrictException":
        return tuple((code.name, code.meaning) for code in CODES.values() if code.severity == "warning")
    values = [str(value) for each in _schemas(model, name) for value in _values(each)]
    words = VALUES.get(model.__name__, {}).get(name, {})
    return tuple((value, words.get(value, "")) for value in dict.fromkeys(values))


@lru_cache(maxsize=400)
def is_date(model: type[Record], name: str) -> bool:
    """Return whether a field holds a date, an interval or a list of them."""
    return any("An EDTF" in str(each.get("description", "")) for each in _schemas(model, name))


@lru_cache(maxsize=400)
def is_list(model: type[Record], name: str) -> bool:
    """Return whether a field may hold a list."""
    return any(each.get("type") == "array" for each in _schemas(model, name)) and not is_single_date(model, name)


def is_single_date(model: type[Record], name: str) -> bool:
    """Return whether a field holds one date, which may be written as a list in brackets."""
    schema = _schema(model).get("properties", {}).get(name, {})
    return "EDTF" in str(schema)[:5_000] and schema.get("type") != "array"


def _python_name(model: type[Record], name: str) -> str:
    return next((own for own, info in model.model_fields.items() if (info.alias or own) == name), name)


@lru_cache(maxsize=400)
def nested(model: type[Record], name: str) -> type[Record] | None:
    """Return the model of the record, or of the records, that a field holds; None if it holds none."""
    info = model.model_fields.get(_python_name(model, name))
    return next(_records_in(info.annotation), None) if info else None


def _records_in(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for each in get_args(annotation):
        yield from _records_in(each)


@lru_cache(maxsize=50)
def _schema(model: type[Record]) -> dict[str, Any]:
    return model.model_json_schema()


def _schemas(model: type[Record], name: str) -> list[dict[str, Any]]:
    schema = _schema(model)
    found: list[dict[str, Any]] = []
    left = [schema.get("properties", {}).get(name, {})]
    while left:
        each = left.pop()
        if "$ref" in each:
            left.append(schema["$defs"][each["$ref"].rpartition("/")[2]])
            continue
        found.append(each)
        left += each.get("anyOf", ())
        if isinstance(each.get("items"), dict):
            left.append(each["items"])
    return found


def _values(schema: Mapping[str, Any]) -> Iterator[object]:
    yield from schema.get("enum", ())
    if "const" in schema:
        yield schema["const"]
    if schema.get("type") == "boolean":
        yield from ("true", "false")


@lru_cache(maxsize=1)
def _countries() -> tuple[tuple[str, str], ...]:
    import pycountry  # noqa: PLC0415 - 0.05 s, when a country is asked for

    return tuple((each.alpha_2, each.name) for each in pycountry.countries)


@lru_cache(maxsize=1)
def _currencies() -> tuple[tuple[str, str], ...]:
    import pycountry  # noqa: PLC0415 - as above

    return tuple((each.alpha_3, each.name) for each in pycountry.currencies)
