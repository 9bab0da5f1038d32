"""The records of two versions of the data side by side: matching records, and the fields that differ.

A record is the same in both if its id is, or if one version lists the id of the other among its `former_ids`. Fields
are compared by value: texts and numbers exactly, lists in any order, unless their order has a meaning.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import partial
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from graph.dataset import Dataset
from graph.records.model import Record
from graph.records.references import with_ids_of

__all__ = ["TABLES", "Compared", "Difference", "Renames", "compare", "renames"]

TABLES: Final = (
    *("dataset", "actors", "links", "claims", "sources", "events"),
    *("kinds", "exceptions", "stories", "identities"),
)
_RECORDS: Final = tuple(name for name in TABLES if name not in ("dataset", "claims"))
_PARTS: Final = ("steps", "sentences")  # of stories, in order, each with fields of its own
_IN_ORDER: Final = ("authors",)
Fields = Mapping[str, Any]
Renames = Mapping[str, Mapping[str, str]]  # table -> id in the old version -> id in the new one


class Difference(NamedTuple):
    """A field of a record in both versions; None where it is absent."""

    id: str
    field: str
    before: Any
    after: Any


class Compared(NamedTuple):
    """The ids of one table that are new, removed, or renamed (before, after), and the changed fields."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    changed: tuple[Difference, ...]


def renames(old: Dataset, new: Dataset) -> Renames:
    """Return the ids of `old` that are not in `new`, each with the new id of its record."""
    found: dict[str, dict[str, str]] = {}
    for table in _RECORDS:
        before, after = getattr(old, table), getattr(new, table)
        now = {former: id for id, record in after.items() for former in _former(record)}
        back = {former: id for id, record in before.items() for former in _former(record) if id not in now}
        names = {id: now[id] for id in before if id not in after and id in now}
        names |= {id: former for former, id in back.items() if former in after and id not in after and id not in names}
        found[table] = names
    return found


def _former(record: Record) -> Sequence[str]:
    return getattr(record, "former_ids", ())


def compare(old: Dataset, new: Dataset, names: Renames) -> dict[str, Compared]:
    """Return the differences by table; `names` is the result of `renames` for the two."""
    found = {
        name: _table(names[name], _records(getattr(old, name), names), _records(getattr(new, name), {}))
        for name in _RECORDS
    }
    info = tuple(_differences("dataset", _fields(old.info, names), _fields(new.info, {})))
    found["dataset"] = Compared((), (), (), info)
    found["claims"] = _claims(old, new, names)
    return {name: found[name] for name in TABLES}


def _records(records: Mapping[str, Record], names: Renames) -> dict[str, Fields]:
    return {id: _fields(record, names) for id, record in records.items()}


def _fields(record: Record, names: Renames) -> Fields:
    """Return the fields of a record, by path, without id and claims; references are translated by `names`."""
    if any(names.values()):
        record = with_ids_of(record, names)[0]
    return dict(_flat(record.model_dump(mode="json", by_alias=True, exclude={"id", "claims"})))


def _flat(value: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the path and the value of every field with a value."""
    for key, each in value.items():
        path = f"{above}{key}"
        if isinstance(each, dict):
            yield from _flat(each, f"{path}.")
        elif each is not None and each != []:
            yield path, each


def _table(names: Mapping[str, str], old: Mapping[str, Fields], new: Mapping[str, Fields]) -> Compared:
    same = {id: names.get(id, id) for id in old if id in new or id in names}
    changed: list[Difference] = []
    for before, after in sorted(same.items(), key=lambda pair: pair[::-1]):
        if before == after or after not in old:
            changed += _differences(after, *_without_rename(before, after, old[before], new[after]))
    return Compared(
        tuple(sorted(new.keys() - same.values())),
        tuple(sorted(old.keys() - same.keys())),
        tuple(sorted(names.items())),
        tuple(changed),
    )


def _without_rename(before: str, after: str, old: Fields, new: Fields) -> tuple[Fields, Fields]:
    """Return the fields of a record without the former id that records its renaming."""
    if before == after:
        return old, new
    sides = []
    for fields, id in ((old, after), (new, before)):
        former = [each for each in fields.get("former_ids", ()) if each != id]
        rest = {name: value for name, value in fields.items() if name != "former_ids"}
        sides.append(rest | ({"former_ids": former} if former else {}))
    return sides[0], sides[1]


def _differences(id: str, old: Fields, new: Fields) -> Iterator[Difference]:
    for field in sorted(old.keys() | new.keys()):
        before, after = old.get(field), new.get(field)
        if field.rpartition(".")[2] in _PARTS and _has_fields(before or after):
            yield from _of_parts(id, field, before or [], after or [])
        elif before != after and (field in _IN_ORDER or not _same_list(before, after)):
            yield Difference(id, field, before, after)


def _has_fields(parts: Any) -> bool:
    return isinstance(parts, list) and isinstance(parts[0], dict)


def _of_parts(id: str, field: str, old: Sequence[Fields], new: Sequence[Fields]) -> Iterator[Difference]:
    """Yield the parts of a list that are new, removed, or differ in a field; each with its number, from 1.

    A whole part has its title or text for a value.
    """
    titles, now_titles = map(_title, old), map(_title, new)
    same = SequenceMatcher(None, list(titles), list(now_titles), autojunk=False)
    for _, start, end, now_start, now_end in same.get_opcodes():
        for at, now in zip_longest(range(start, end), range(now_start, now_end)):
            if now is None:
                yield Difference(id, f"{field}.{at + 1}", _title(old[at]), None)
            elif at is None:
                yield Difference(id, f"{field}.{now + 1}", None, _title(new[now]))
            else:
                sides = (dict(_flat(part, f"{field}.{now + 1}.")) for part in (old[at], new[now]))
                yield from _differences(id, *sides)


def _title(part: Fields) -> str:
    """Return the text by which a step or a sentence is recognized at another place."""
    return str(part.get("title") or part.get("text"))


def _same_list(one: Any, other: Any) -> bool:
    """Return whether both are lists of the same values, in any order."""
    if not isinstance(one, list) or not isinstance(other, list):
        return False
    return Counter(map(_key, one)) == Counter(map(_key, other))


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


class _Claim(NamedTuple):
    at: int
    id: str | None
    fields: Fields


_Pair = tuple[_Claim | None, _Claim | None]


def _claims(old: Dataset, new: Dataset, names: Renames) -> Compared:
    """Return the differences between the claims of the links and events in both versions, and of all others."""
    added: list[str] = []
    removed: list[str] = []
    changed: list[Difference] = []
    shared = ({*old.links, *new.links}) & {*old.events, *new.events}
    for table in ("links", "events"):
        before, after = getattr(old, table), getattr(new, table)
        now = {names[table].get(id, id): id for id in before if names[table].get(id) not in before}
        for id in sorted(now.keys() | after.keys()):
            record = f"{table[:-1]} {id}" if id in shared else id
            was = _read(before[now[id]], names) if id in now else []
            for name, pair in _named(_paired(was, _read(after[id], {}) if id in after else [])):
                one, other = pair
                if one is None:
                    added.append(f"{record}#{name}")
                elif other is None:
                    removed.append(f"{record}#{name}")
                else:
                    changed += _differences(f"{record}#{name}", _with_id(one), _with_id(other))
    return Compared(tuple(sorted(added)), tuple(sorted(removed)), (), tuple(sorted(changed, key=lambda c: c[:2])))


def _read(record: Any, names: Renames) -> list[_Claim]:
    return [_Claim(at, claim.id, _fields(claim, names)) for at, claim in enumerate(record.claims)]


def _with_id(claim: _Claim) -> Fields:
    return {**claim.fields, "id": claim.id} if claim.id else claim.fields


def _paired(old: Sequence[_Claim], new: Sequence[_Claim]) -> list[_Pair]:
    """Return the claims of one record as pairs of old and new.

    Claims with the same id are paired. Of the others, equal ones are; then those of one source that agree in locator
    and stance, in the locator, in the stance, or in neither, unless both have an id.
    """
    pairs: list[_Pair] = []
    left, right = list(old), list(new)

    def take(key: Callable[[_Claim], Any], *, named: bool) -> None:
        waiting: dict[Any, list[_Claim]] = defaultdict(list)
        for claim in right:
            waiting[key(claim)].append(claim)
        for claim in list(left):
            others = waiting[key(claim)] if key(claim) is not None else []
            fit = next((each for each in others if named or not (claim.id and each.id)), None)
            if fit is not None:
                others.remove(fit)
                left.remove(claim)
                right.remove(fit)
                pairs.append((claim, fit))

    take(lambda claim: claim.id, named=True)
    take(lambda claim: _key(claim.fields), named=True)
    for fields in (("source", "locator", "stance"), ("source", "locator"), ("source", "stance"), ("source",)):
        take(partial(_parts, fields), named=False)
    return pairs + [(claim, None) for claim in left] + [(None, claim) for claim in right]


def _parts(fields: Sequence[str], claim: _Claim) -> tuple[Any, ...]:
    return tuple(claim.fields.get(each) for each in fields)


def _named(pairs: Iterable[_Pair]) -> Iterator[tuple[str, _Pair]]:
    """Yield each pair with a unique name: the claim's id, or its source and, if that repeats, a number."""

    def place(pair: _Pair) -> list[int]:
        return sorted(claim.at for claim in pair if claim)

    ordered = sorted(pairs, key=place)
    taken = {claim.id for pair in ordered for claim in pair if claim and claim.id}
    for pair in ordered:
        one, other = pair
        claim = other or one
        assert claim is not None  # at least one is present
        name = claim.id
        if name is None:
            source, number = str(claim.fields["source"]), 1
            name = source
            while name in taken:
                number += 1
                name = f"{source}-{number}"
            taken.add(name)
        yield name, pair
