"""Requests of the page to edit the data: what they ask for, and the answers."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from graph.dataset import Dataset
from graph.editing.applying import Fault
from graph.editing.changes import Change
from graph.editing.desk import Desk, Moved, Saved
from graph.editing.drafts import Draft
from graph.errors import DataError, GraphError, OutputError
from graph.query.wording import lasted
from graph.records.model import Link

__all__ = ["Edits"]


_Name = Annotated[str, Field(max_length=200)]


class _Request(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Start(_Request):
    ask: Literal["start"]


class _Record(_Request):
    ask: Literal["record"]
    table: Literal["actors", "links", "sources", "events"]
    id: _Name


class _Review(_Request):
    ask: Literal["review"]
    changes: Annotated[list[Change], Field(min_length=1, max_length=50)]
    mark: _Name


class _Save(_Request):
    ask: Literal["save"]
    changes: Annotated[list[Change], Field(min_length=1, max_length=50)]
    mark: _Name
    plan: _Name


class _Undo(_Request):
    ask: Literal["undo"]


_REQUESTS: TypeAdapter[_Start | _Record | _Review | _Save | _Undo] = TypeAdapter(
    Annotated[_Start | _Record | _Review | _Save | _Undo, Field(discriminator="ask")]
)


class Edits:
    """Answers the requests of one run; `token` is what they must bring.

    Args:
        folder: The data folder.
        data: Returns the data as it is on the page, or None while it has errors.
    """

    def __init__(self, folder: Path, data: Callable[[], Dataset | None]) -> None:
        self.token = secrets.token_urlsafe(24)
        self._desk = Desk(folder)
        self._data = data

    def answer(self, body: bytes) -> tuple[HTTPStatus, dict[str, Any]]:
        """Return the status and the JSON of an answer. Never raises because of the request or the data."""
        try:
            request = _REQUESTS.validate_json(body)
        except ValidationError as error:
            faults = _misread(error)
            if faults is None:
                return HTTPStatus.BAD_REQUEST, {"error": "the request cannot be read", "help": "load the page again"}
            return HTTPStatus.OK, {"faults": faults}
        try:
            return HTTPStatus.OK, self._answer(request)
        except DataError as error:
            first = next((each for each in error.diagnostics if each.severity == "error"), None)
            said = (
                f"the data has faults, which must be corrected first: {first.message} ({first.place})" if first else ""
            )
            return HTTPStatus.OK, {"error": said or str(error), "help": first.help if first else ""}
        except GraphError as error:
            return HTTPStatus.OK, {"error": error.message, "help": error.help}
        except OSError as error:
            return HTTPStatus.OK, {"error": f"the data cannot be read: {error.strerror}", "help": ""}

    def _answer(self, request: Any) -> dict[str, Any]:
        if isinstance(request, _Start):
            return self._start()
        if isinstance(request, _Record):
            mark = self._desk.mark()
            return {"record": self._desk.record(request.table, request.id), "mark": mark}
        if isinstance(request, _Undo):
            return _told(self._desk.undo())
        if isinstance(request, _Save):
            return _told(self._desk.save(request.changes, request.mark, request.plan))
        return _told(self._desk.review(request.changes, request.mark))

    def _start(self) -> dict[str, Any]:
        """Return what the forms choose from."""
        data = self._data()
        if data is None:
            raise OutputError("the data has faults, which must be corrected first", help="they are shown on the page")
        return {
            "mark": self._desk.mark(),
            "undo": self._desk.undoable.partition("\n")[0],
            "actors": [{"id": each.id, "names": list(each.names), "type": each.type} for each in data.actors.values()],
            "sources": [
                {
                    "id": each.id,
                    "names": [each.title, each.publisher, *filter(None, [each.url])],
                    "reliability": each.reliability,
                }
                | ({"published": each.published.text} if each.published else {})
                for each in data.sources.values()
            ],
            "kinds": [
                {"id": each.id, "label": each.label, "family": each.family, "verb": each.verb or each.label}
                | ({"symmetric": True} if each.symmetric else {})
                for each in data.kinds.values()
            ],
            "links": [
                {"id": each.id, "source": each.source, "kind": each.kind, "target": each.target}
                | {"lasted": lasted(each), "sources": [claim.source for claim in each.claims]}
                | ({"role": each.role} if each.role else {})
                for each in sorted(data.links.values(), key=_begun)
            ],
            "classes": sorted({each.class_ for each in data.sources.values() if each.class_}),
        }


def _begun(link: Link) -> int:
    """Return the first day on which a link may have begun, so that several of the same actors come in order of time."""
    return min((span.start.earliest for span in link.spans if span.start), default=0)


def _told(made: Draft | Moved | Saved) -> dict[str, Any]:
    if isinstance(made, Moved):
        return {"moved": {"diff": made.diff, "mark": made.mark}}
    if isinstance(made, Saved):
        said = {"diff": made.diff, "message": made.message, "files": list(made.files), "undone": made.undone}
        return {"saved": said}
    if made.faults:
        return {"faults": [_fault(each) for each in made.faults]}
    said = {"diff": made.diff, "message": made.message, "notes": list(made.notes), "files": list(made.after)}
    return {"draft": said | {"plan": made.digest}}


def _fault(each: Fault) -> dict[str, Any]:
    said = {"message": each.message, "help": each.help, "change": each.change, "path": list(each.path)}
    return said | ({"now": each.now} if each.now is not None else {})


def _misread(error: ValidationError) -> Sequence[Mapping[str, Any]] | None:
    """Return what is wrong with texts of changes, as faults of their fields; None if the request itself is wrong."""
    faults = []
    for each in error.errors(include_url=False, include_input=False, include_context=False):
        place = list(each["loc"])
        if len(place) < 5 or place[1] != "changes" or each["type"] not in _TYPED:
            return None
        message = _TYPED[each["type"]] or each["msg"].removeprefix("Value error, ")
        faults.append({"message": message, "help": "", "change": place[2], "path": place[4:]})
    return faults


_TYPED: Final = {
    "value_error": "",
    "string_too_long": "this is too long; shorten it",
    "too_long": "these are too many; save some of them first",
    "string_type": "a text is needed here",
}
