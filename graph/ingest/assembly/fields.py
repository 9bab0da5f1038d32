"""Fields of raw records, read by the options of the import: texts, dates, and the faults found in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from graph.diagnostics import Diagnostic
from graph.errors import DateError
from graph.ingest.dates import as_edtf, order_of
from graph.ingest.raw import Location, Options, RawGraph
from graph.ingest.values import items, text_of
from graph.records.calendars import Calendar

__all__ = ["DATES", "Fields", "ids_in", "text", "texts"]

DATES: Final = ("start", "end", "date", "founded", "dissolved", "born", "died", "published")


class Fields:
    """Reads the fields of one file's records; errors go to `raw.faults`, omissions to `raw.left`."""

    def __init__(self, raw: RawGraph, options: Options) -> None:
        self.raw = raw
        self.options = options
        given = [*(actor.fields for actor in raw.actors), *(link.fields for link in raw.links)]
        self._order = options.dates or order_of(fields.get(name) for fields in given for name in DATES)

    def fault(self, code: str, message: str, location: Location, field: str = "", **more: Any) -> None:
        """Report an error in a record; a lenient import continues without the value or the record."""
        if self.options.lenient:
            self.raw.leave(f"faults: {code}")
        elif self.raw.faults.room(code, self.raw.name):
            self.raw.faults.add(Diagnostic(code, message, location(field), **more))

    def dates(
        self, given: Mapping[str, Any], location: Location, names: tuple[str, ...], *, native: bool = False
    ) -> dict[str, str]:
        """Return the fields `names` that hold a date, as EDTF."""
        dates = {}
        calendars = self.options.calendar
        for name in names:
            calendar: Calendar | None = "gregorian" if native else calendars.get(name) or calendars.get("")
            try:
                date = as_edtf(given.get(name), order=self._order, end=name == "end", calendar=calendar)
            except DateError as error:
                self.fault("bad-date", f"`{name}`: {error}", location, name)
                continue
            if date is not None:
                dates[name] = date
        return dates

    def accepted(self, model: type[BaseModel], fields: dict[str, Any]) -> dict[str, Any]:
        """Return the fields; in a lenient import, without the optional ones that the model rejects."""
        if not self.options.lenient:
            return fields
        try:
            model.model_validate({"id": "a"} | fields)
        except ValidationError as error:
            faulty = {str(each["loc"][0]) for each in error.errors(include_url=False) if each["loc"]}
            required = {name for name, info in model.model_fields.items() if info.is_required()}
            for name in sorted(faulty - required):
                self.raw.leave(f"faults: `{name}`")
            return {name: value for name, value in fields.items() if name not in faulty or name in required}
        return fields


def text(value: Any, *, native: bool) -> str | None:
    """Return a text. In our own exports, words such as "none" or "unknown" have no special meaning."""
    return (str(value) or None) if native and value is not None else text_of(value)


def texts(given: Mapping[str, Any], names: tuple[str, ...], *, native: bool) -> dict[str, str]:
    """Return the fields `names` that hold a text."""
    return {name: found for name in names if (found := text(given.get(name), native=native)) is not None}


def ids_in(given: Mapping[str, Any], *names: str) -> dict[str, list[str]]:
    """Return the fields `names` that hold ids."""
    return {name: ids for name in names if (ids := items(given.get(name)))}
