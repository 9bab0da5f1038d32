"""Fields of raw records, read by the options of the import: texts, dates, and the faults found in them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from graph.diagnostics import Diagnostic
from graph.errors import DateError
from graph.ingest.dates import as_edtf, only, orders_in
from graph.ingest.dates_in_words import imprecise, two_digits
from graph.ingest.raw import Options, RawActor, RawEvent, RawGraph, RawLink, RawSource
from graph.ingest.validation import Row
from graph.ingest.values import items, seen, text_of
from graph.records.calendars import Calendar

__all__ = ["DATES", "Fields", "attributes", "ids_in", "text", "texts", "without_invisible"]

RawRecord = RawActor | RawEvent | RawLink | RawSource
_THOUSANDS: Final = re.compile(r"-?[1-9]\d{0,2},\d{3}")  # one with decimals, or a thousand
_DECIMAL: Final = re.compile(r"-?\d{1,12}[.,]\d{1,12}")
DATES: Final = ("start", "end", "date", "founded", "dissolved", "born", "died", "published")
_NAMES: Final = ("name", "title", "publisher", "author", "host", "place")
_NEEDED: Final = ("name", "title", "publisher")
_LISTS: Final = ("aliases", "native_names")


class Fields:
    """Reads the fields of one file's records; errors go to `raw.faults`, omissions to `raw.left`."""

    def __init__(self, raw: RawGraph, options: Options) -> None:
        self.raw = raw
        self.options = options
        given = [*(actor.fields for actor in raw.actors), *(link.fields for link in raw.links)]
        shown = {name: orders_in(fields[name] for fields in given if name in fields) for name in DATES}
        order = options.dates or only(set().union(*shown.values()))
        self._orders = {name: order or only(orders) for name, orders in shown.items()}

    def fault(self, record: RawRecord, code: str, message: str, field: str = "", **more: Any) -> None:
        """Report an error in a record, which is left out, unless it is an actor or a source or the import is strict."""
        if not self.options.strict and self.raw.rejections.full(record):
            return
        if not self.options.strict:
            kept = isinstance(record, (RawActor, RawSource))
            self.raw.rejections.add(record, Diagnostic(code, message, record.location(field), **more), kept=kept)
        elif self.raw.faults.room(code, self.raw.name):
            self.raw.faults.add(Diagnostic(code, message, record.location(field), **more))

    def dates(
        self, record: RawRecord, names: tuple[str, ...], given: Mapping[str, Any] | None = None
    ) -> dict[str, str]:
        """Return the fields `names` that hold a date, as EDTF; those of the record unless `given`."""
        given = record.fields if given is None else given
        dates = {}
        calendars = self.options.calendar
        for name in names:
            calendar: Calendar | None = "gregorian" if record.native else calendars.get(name) or calendars.get("")
            try:
                value, order, either = given.get(name), self._orders.get(name), not self.options.strict
                date = as_edtf(value, order=order, end=name == "end", calendar=calendar, either=either)
            except DateError as error:
                self.fault(record, "bad-date", f"`{name}`: {error}", name)
                continue
            if date is not None:
                dates[name] = date
                if not record.native and isinstance(value, str):
                    self._remark(record, name, value)
                if date[0] == "[" and ".." not in date and str(given.get(name))[0] != "[":
                    self.raw.leave(
                        f"dates of `{name}` that can mean two days",
                        "one of the two, until `dates=day-first` says which",
                    )
        return dates

    def _remark(self, record: RawRecord, name: str, value: str) -> None:
        """Keep and count what a date says that EDTF does not, and count years of two digits."""
        if imprecise(value):
            record.fields["attributes"] = {name: value} | (record.fields.get("attributes") or {})
            self.raw.leave(f"words of `{name}` such as early or late", "the date without them; kept in `attributes`")
        if two_digits(value.strip()):
            self.raw.leave(f"years of two digits in `{name}`", "00 to 29 read as 2000 to 2029, others as 1930 to 1999")


def text(value: Any, *, native: bool) -> str | None:
    """Return a text. In our own exports, words such as "none" or "unknown" have no special meaning."""
    return (str(value) or None) if native and value is not None else text_of(value)


def texts(given: Mapping[str, Any], names: tuple[str, ...], *, native: bool) -> dict[str, str]:
    """Return the fields `names` that hold a text."""
    return {name: found for name in names if (found := text(given.get(name), native=native)) is not None}


def attributes(given: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the field `attributes`, if it holds any: scalars by name, lists joined with "; "."""
    read = {str(name).strip()[:200]: _scalar(value) for name, value in (given.get("attributes") or {}).items()}
    for name in ("weight", "Weight"):
        if (
            isinstance(weight := read.get(name), str)
            and _DECIMAL.fullmatch(weight)
            and not _THOUSANDS.fullmatch(weight)
        ):
            read[name] = float(weight.replace(",", "."))
    found = {name: value for name, value in read.items() if name and value is not None}
    return {"attributes": found} if found else {}


def has_unclear_weight(given: Mapping[str, Any]) -> bool:
    """Return whether a weight such as `1,000` may be one or a thousand: it is kept as text."""
    found = given.get("attributes") or {}
    return any(_THOUSANDS.fullmatch(str(found.get(name, ""))) for name in ("weight", "Weight"))


def _scalar(value: Any) -> str | int | float | None:
    if isinstance(value, (list, tuple)) and not any(isinstance(each, (list, tuple, dict)) for each in value):
        return "; ".join(map(str, value)) or None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, datetime):
        return value.isoformat().removesuffix("T00:00:00")
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=str) if value else None
    return value if isinstance(value, (str, int)) or value is None else str(value)


def without_invisible(row: Row) -> int:
    """Take the characters that cannot be seen out of a record's names, unless our own export wrote it.

    Returns in how many fields they were.
    """
    fields = row.fields
    if getattr(row.record, "native", False):
        return 0
    shown = {name: _seen(value) for name in (*_NAMES, *_LISTS) if (value := fields.get(name))}
    differing = [name for name, value in shown.items() if value != fields[name]]
    for name in differing:
        if shown[name] or name in _NEEDED:
            fields[name] = shown[name] or fields["id"]
        else:
            del fields[name]
    return len(differing)


def _seen(value: Any) -> Any:
    if isinstance(value, list):
        return [each for each in map(_seen, value) if each and each != {"name": ""}]
    if isinstance(value, dict):
        return {key: _seen(each) for key, each in value.items()}
    return seen(value) if isinstance(value, str) else value


def ids_in(given: Mapping[str, Any], *names: str) -> dict[str, list[str]]:
    """Return the fields `names` that hold ids."""
    return {name: ids for name in names if (ids := items(given.get(name)))}
