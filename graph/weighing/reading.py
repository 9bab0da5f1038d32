"""Reads a file of hypotheses: statements that exclude one another, and what each piece of evidence means for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal, get_args

from pydantic import Field, ValidationError

from graph.build import BuiltGraph
from graph.diagnostics import CODES, Diagnostic, Place, sort_diagnostics
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import DataError
from graph.reading import Document, Fields, read_yaml
from graph.reading.entries import span_of
from graph.records.fields import Prose, Slug, Words
from graph.records.model import Claim, Record
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
        raise DataError([Diagnostic("missing-file", f"there is no file `{path}`", Place(str(path)), help=help)])
    document = read_yaml(path)
    root = document.root
    if document.faults or not isinstance(root, Fields):
        wrong = Diagnostic("wrong-shape", "a file of hypotheses has fields", document.text.place((0, 1)), help=_SHAPE)
        raise DataError(list(document.faults) or [wrong])
    try:
        found = Hypotheses.model_validate(root)
    except ValidationError as error:
        raise DataError(sort_diagnostics(tuple(_invalid(error, document)))) from error
    faults_found = [*_repeated(found, document), *_strange(found, graph, document)]
    if faults_found:
        raise DataError(sort_diagnostics(tuple(faults_found)))
    return found


_SHAPE: Final = "write `title`, `hypotheses` and `evidence`; docs/weighing.md has an example"


def cited(graph: BuiltGraph, name: str) -> tuple[str, Claim] | None:
    """Return the record and the claim that `RECORD#CLAIM` names; None if none, or more than one, is meant."""
    id, _, own = name.partition("#")
    record = graph.dataset.links.get(id) or graph.dataset.events.get(id)
    if record is None or not own:
        return None
    claims = [each for each in record.claims if each.id == own] or [
        each for each in record.claims if each.source == own
    ]
    return (id, claims[0]) if len(claims) == 1 else None


def _invalid(error: ValidationError, document: Document) -> Iterator[Diagnostic]:
    """Yield a fault for each of pydantic's errors, at the value concerned."""
    for each in error.errors():
        path = each["loc"]
        above, name = ".".join(map(str, path[:-1])) or "the file", str(path[-1])
        if each["type"] == "missing":
            yield _fault("missing-field", f"{above} has no `{name}`", document, path[:-1])
        elif each["type"] == "extra_forbidden":
            known = [field for model in (Hypothesis, Evidence, Hypotheses) for field in model.model_fields]
            help = did_you_mean(*suggest(name, known))
            yield _fault("unknown-field", f"{above} has a field `{name}`, which does not exist", document, path, help)
        else:
            code = each["type"] if each["type"] in CODES else "bad-value"
            yield _fault(
                code, f"{'.'.join(map(str, path))}: {each['msg'][:1].lower()}{each['msg'][1:]}", document, path
            )


def _repeated(found: Hypotheses, document: Document) -> Iterator[Diagnostic]:
    for name in ("hypotheses", "evidence"):
        seen: set[str] = set()
        for at, each in enumerate(getattr(found, name)):
            if each.id in seen:
                yield _fault("duplicate-id", f"two entries are called `{each.id}`", document, (name, at, "id"))
            seen.add(each.id)


def _strange(found: Hypotheses, graph: BuiltGraph, document: Document) -> Iterator[Diagnostic]:
    """Yield the claims and hypotheses that are not there, and the cells that are missing."""
    known = list(dict.fromkeys(each.id for each in found.hypotheses))
    for at, each in enumerate(found.evidence):
        for number, name in enumerate(each.claims):
            if cited(graph, name) is None:
                place = ("evidence", at, "claims", number)
                yield _fault("no-such-claim", f"`{name}` is no claim of the data", document, place, _near(graph, name))
        for id, bearing in each.bears.items():
            if bearing not in BEARINGS:
                help = did_you_mean(*suggest(bearing, BEARINGS), otherwise=f"it is one of {', '.join(BEARINGS)}")
                yield _fault("bad-value", f"no bearing `{bearing}`", document, ("evidence", at, "bears", id), help)
            if id not in known:
                help = did_you_mean(*suggest(id, known), otherwise=f"they are {', '.join(known)}")
                yield _fault("no-such-claim", f"no hypothesis `{id}`", document, ("evidence", at, "bears", id), help)
        missing = [id for id in known if id not in each.bears]
        if missing:
            said = f"`{each.id}` does not say how it bears on `{missing[0]}`"
            help = f"write `{missing[0]}: {' | '.join(BEARINGS)}`"
            yield _fault("missing-field", said, document, ("evidence", at, "bears"), help)


def _near(graph: BuiltGraph, name: str) -> str:
    """Return how a claim is named: the record, or the claims of the record, that may be meant."""
    id, _, own = name.partition("#")
    record = graph.dataset.links.get(id) or graph.dataset.events.get(id)
    if record is None:
        near = suggest(id, [*graph.dataset.links, *graph.dataset.events])
        return did_you_mean(*near, otherwise="write RECORD#CLAIM: the id of a link or event, and of its claim")
    names = [claim.id or claim.source for claim in record.claims]
    same = [claim.id for claim in record.claims if claim.source == own]
    if len(same) > 1:
        ids = ", ".join(filter(None, same))
        return f"several claims cite `{own}`: {f'name one of {ids}' if ids else 'give them ids in the data'}"
    return did_you_mean(*suggest(own, names), otherwise=f"its claims are {', '.join(names[:10])}")


def _fault(code: str, message: str, document: Document, path: tuple[str | int, ...], help: str = "") -> Diagnostic:
    assert isinstance(document.root, Fields)
    return Diagnostic(code, message, document.text.place(span_of(document.root, path, document.span)), help=help)
