"""Writes judgements of pairs into `identities.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

from graph.dataset import Dataset
from graph.errors import FilterError, UnknownId
from graph.former import current_id
from graph.identity.judged import TABLES, Judged
from graph.merging.folder import Changes, DataFolder
from graph.records.fields import SLUG
from graph.records.names import suggest
from graph.records.words import check_choice

__all__ = ["VERDICTS", "judge", "judgement_of", "table_of"]

VERDICTS = ("same", "different", "unsure")


def table_of(data: Dataset, one: str, other: str) -> tuple[str, str, str]:
    """Return the table that has both records, and their present ids.

    Raises:
        UnknownId: There is no such record.
        FilterError: They are of two types, or one record.
    """
    ids = []
    for id in (one, other):
        now = current_id(data, id, TABLES)
        if not any(now in getattr(data, table) for table in TABLES):
            known = [each for table in TABLES for each in getattr(data, table)]
            raise UnknownId("actor, link, source, event or story", id, suggest(id, known))
        ids.append(now)
    if ids[0] == ids[1]:
        raise FilterError(f"`{one}` and `{other}` are one record, `{ids[0]}`")
    found = next((table for table in TABLES if all(id in getattr(data, table) for id in ids)), None)
    if found is None:
        raise FilterError(f"`{one}` and `{other}` are records of two types", help="name two of one type")
    return found, ids[0], ids[1]


def judge(
    folder: Path,
    one: str,
    other: str,
    verdict: str,
    *,
    by: str | None = None,
    date: str | None = None,
    note: str = "",
    ahead: bool = False,
) -> Changes:
    """Return the changes that record a judgement; an earlier one of the pair is replaced.

    Args:
        folder: The data folder.
        one: Id of a record.
        other: Id of another of its type.
        verdict: One of `VERDICTS`.
        by: Who judges.
        date: The day, as an EDTF date.
        note: Why.
        ahead: Whether one of the two may be an actor that an import will bring.

    Raises:
        DataError: The data has errors.
        FilterError: There is no such verdict, or the records are not two of one type.
        UnknownId: There is no such record.
    """
    check_choice("verdict", verdict, VERDICTS)
    files = DataFolder(folder)
    actors = files.data.actors
    if ahead and len({one, other} & actors.keys()) == 1 and all(SLUG.fullmatch(each) for each in (one, other)):
        table = "actors"
    else:
        table, one, other = table_of(files.data, one, other)
    given = {"verdict": verdict, "by": by, "date": date, "note": note}
    judgement_of(files, table, (one, other), {name: value for name, value in given.items() if value})
    return files.changes()


def judgement_of(files: DataFolder, table: str, pair: Sequence[str], given: dict[str, Any]) -> str:
    """Write what is `given` into the judgement of a pair, which is made if there is none; return its id."""
    found = Judged(files.data, table).pairs.get((min(pair), max(pair)))
    if found is not None and ("merged" not in given or set(found.records) == set(pair)):
        fields = files.row("identities", found.id).fields
        for name in ("by", "date", "note"):
            fields.pop(name, None)
        fields |= given
        files.touch("identities", found.id)
        return found.id
    wanted = "-and-".join(each[:90].strip("-") for each in sorted(pair))
    taken = {id for id, _ in files.rows("identities")}
    id = (
        wanted
        if wanted not in taken
        else next(each for each in (f"{wanted}-{n}" for n in count(2)) if each not in taken)
    )
    fields = {"id": id, "records": sorted(pair)} | ({"table": table} if table != "actors" else {}) | given
    files.add("identities", fields)
    return id
