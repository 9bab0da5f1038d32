"""Reads a file of hypotheses: statements that exclude one another, and what each piece of evidence means for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Final, Literal, get_args

from pydantic import Field, ValidationError

from graph.build import BuiltGraph
from graph.diagnostics import Diagnostic, Place, shortened, sort_diagnostics
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import DataError
from graph.former import former_ids
from graph.query import wording
from graph.reading import Document, Fields, read_yaml
from graph.reading.entries import span_of
from graph.reading.invalid import faults_of
from graph.reading.required import advise
from graph.records.fields import Prose, Slug, Words
from graph.records.model import Claim, Event, Link, Record
from graph.records.names import suggest
from graph.values import public

__all__ = ["BEARINGS", "Bearing", "Evidence", "Hypotheses", "Hypothesis", "cited", "read_hypotheses"]

Bearing = Literal["consistent", "inconsistent", "not-applicable"]
BEARINGS: Final[tuple[Bearing, ...]] = get_args(Bearing)
_MOST: Final = 200  # hypotheses, or pieces of evidence


@public
class Hypothesis(Record):
    """A statement that may be true."""

    id: Slug
    text: Words
    summary: Prose | None = None


@public
class Evidence(Record):
    """Claims of the data, and how they bear on each hypothesis.

    A claim is named `RECORD#CLAIM`: the id of its link or event, and its own id or that of its source.
    """

    id: Slug
    claims: Annotated[tuple[Words, ...], Field(min_length=1, max_length=_MOST)]
    bears: dict[Slug, Words]
    why: Prose | None = None


@public
class Hypotheses(Record):
    """A question, the statements that would answer it, and the evidence."""

    title: Words
    summary: Prose | None = None
    hypotheses: Annotated[tuple[Hypothesis, ...], Field(min_length=2, max_length=_MOST)]
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1, max_length=_MOST)]


def read_hypotheses(path: Path, graph: BuiltGraph) -> Hypotheses:
    """Read a file and check it against the data.

    Raises:
        DataError: It has faults; the exception carries every one with its place.
    """
    if not path.is_file():
        help = "docs/weighing.md says how to write one"
        said = f"`{path}` is a folder, not a file of hypotheses" if path.is_dir() else f"there is no file `{path}`"
        raise DataError([Diagnostic("missing-file", said, Place(str(path)), help=help)])
    document = read_yaml(path)
    root, found = document.root, None
    if not isinstance(root, Fields):
        wrong = Diagnostic("wrong-shape", "a file of hypotheses has fields", document.text.place((0, 1)), help=_SHAPE)
        raise DataError(list(document.faults) or [wrong])
    if document.lost:  # what could not be read is not missing
        raise DataError(sort_diagnostics(tuple(document.faults)))
    advise(document.faults, document, Hypotheses, nested=_NESTED, shape=_shape)
    faults = [*document.faults, *_repeated(root, document), *_strange(root, graph, document)]
    try:
        found = Hypotheses.model_validate(root)
    except ValidationError as error:
        text, span = document.text, document.span
        faults += faults_of(error, Hypotheses, root, text, span, "the file", nested=_NESTED, shape=_shape)
    if faults or found is None:
        raise DataError(sort_diagnostics(tuple(faults)))
    return found


_NESTED: Final[dict[str, type[Record]]] = {"hypotheses": Hypothesis, "evidence": Evidence}
_SHAPES: Final = {
    "hypotheses": "{id: accident, text: It was an accident.}",
    "evidence": "{id: warning, claims: [RECORD#CLAIM], bears: {accident: inconsistent, attack: consistent}}",
    "claims": "RECORD#CLAIM",
}
_SHAPE: Final = "write `title`, `hypotheses` and `evidence`; docs/weighing.md has an example"


def cited(graph: BuiltGraph, name: str) -> tuple[str, Claim] | None:
    """Return the record and the claim that `RECORD#CLAIM` names, also by former ids of the record and the source.

    None if none, or more than one, is meant.
    """
    given, _, own = name.partition("#")
    record = _record(graph, given)
    if record is None or not own:
        return None
    id = record.id
    own = former_ids(graph.dataset)["sources"].get(own, own)
    claims = [each for each in record.claims if each.id == own] or [
        each for each in record.claims if each.source == own
    ]
    return (id, claims[0]) if len(claims) == 1 else None


def _record(graph: BuiltGraph, id: str) -> Link | Event | None:
    """Return the link or the event that has an id, or had it before."""
    data, former = graph.dataset, former_ids(graph.dataset)
    found = data.links.get(id) or data.events.get(id)
    return found or data.links.get(former["links"].get(id, "")) or data.events.get(former["events"].get(id, ""))


def _shape(path: Sequence[str | int], value: Any) -> str:
    """Return an example of what is needed at `path`, with the text that is given where it fits."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if name == "bears":
        return "write {accident: inconsistent, attack: consistent}, with the ids of your hypotheses"
    example = shortened(value) if name == "claims" and isinstance(value, str) else _SHAPES.get(name, "")
    if path and isinstance(path[-1], int):
        return f"write {example}"
    return f"write [{example}]" if example else ""


def _items(root: Fields, name: str) -> Iterator[tuple[int, Fields]]:
    """Yield the entries of a list that have fields, with their numbers, whether or not they are valid."""
    given = root.get(name)
    yield from (
        (at, each) for at, each in enumerate(given if isinstance(given, list) else ()) if isinstance(each, Fields)
    )


def _repeated(root: Fields, document: Document) -> Iterator[Diagnostic]:
    for name in ("hypotheses", "evidence"):
        seen: set[str] = set()
        for at, each in _items(root, name):
            id = each.get("id")
            if isinstance(id, str) and id in seen:
                yield _fault("duplicate-id", f"two entries are called `{shortened(id)}`", document, (name, at, "id"))
            seen.add(str(id))


def _strange(root: Fields, graph: BuiltGraph, document: Document) -> Iterator[Diagnostic]:
    """Yield the claims and hypotheses that are not there, and the cells that are missing."""
    known = list(dict.fromkeys(id for _, each in _items(root, "hypotheses") if isinstance(id := each.get("id"), str)))
    for at, each in islice(_items(root, "evidence"), _MOST):
        claims, bears = each.get("claims"), each.get("bears")
        for number, name in enumerate(claims[:_MOST] if isinstance(claims, list) else ()):
            if isinstance(name, str) and cited(graph, name) is None:
                place, said = ("evidence", at, "claims", number), f"`{shortened(name)}` is no claim of the data"
                yield _fault("no-such-claim", said, document, place, _near(graph, name))
        if not isinstance(bears, Fields):
            continue
        for id, bearing in bears.items():
            cell = ("evidence", at, "bears", id)
            if isinstance(bearing, str) and bearing not in BEARINGS:
                help = did_you_mean(*suggest(bearing, BEARINGS), otherwise=f"it is one of {', '.join(BEARINGS)}")
                yield _fault("bad-value", f"no bearing `{shortened(bearing)}`", document, cell, help)
            if known and id not in known:
                listed = wording.listed([f"`{each}`" for each in known])
                help = did_you_mean(*suggest(id, known), otherwise=f"the hypotheses are {listed}")
                where = document.text.place(bears.spans[id][0])
                yield Diagnostic("no-such-hypothesis", f"no hypothesis `{shortened(id)}`", where, help=help)
        for id in known:
            if id not in bears.spans:
                said = f"`{shortened(str(each.get('id')))}` does not say how it bears on `{shortened(id)}`"
                help = f"write `{id}: {' | '.join(BEARINGS)}`"
                yield _fault("missing-field", said, document, ("evidence", at, "bears"), help)


def _near(graph: BuiltGraph, name: str) -> str:
    """Return how a claim is named: the record, or the claims of the record, that may be meant."""
    id, _, own = name.partition("#")
    record = _record(graph, id)
    if record is None:
        near = suggest(id, [*graph.dataset.links, *graph.dataset.events])
        return did_you_mean(*near, otherwise="write RECORD#CLAIM: the id of a link or event, and of its claim")
    names = list(dict.fromkeys(claim.id or claim.source for claim in record.claims))
    same = [claim.id for claim in record.claims if claim.source == own]
    if len(same) > 1:
        ids = ", ".join(filter(None, same))
        return f"several claims cite `{own}`: {f'name one of {ids}' if ids else 'give them ids in the data'}"
    sources = [claim.source for claim in record.claims]
    return did_you_mean(*suggest(own, [*names, *sources]), otherwise=f"its claims are {wording.listed(names)}")


def _fault(code: str, message: str, document: Document, path: tuple[str | int, ...], help: str = "") -> Diagnostic:
    assert isinstance(document.root, Fields)
    return Diagnostic(code, message, document.text.place(span_of(document.root, path, document.span)), help=help)
