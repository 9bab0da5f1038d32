"""Formats the files of a data folder. Content and comments do not change.

One thing is added: a claim without an id gets one, made of the id of its source.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final

from graph.collector import paused_collector
from graph.dataset import Dataset
from graph.errors import DataError, GraphError, OutputError
from graph.loader import load_dataset, table_files
from graph.output import replace_files
from graph.reading import Document, Fields, Items, Text, read_yaml, read_yaml_text
from graph.reading.comments import comments_of
from graph.reading.entries import TABLES
from graph.reading.yaml_form import write_fields, write_rows
from graph.records.model import Claim, DatasetInfo, Record

__all__ = ["Formatted", "format_folder", "in_form"]

_INFO: Final = "dataset.yaml"
_LONGEST_ID: Final = 180  # characters of a source's id in a claim's, which leaves room for a number


@dataclass(frozen=True)
class Formatted:
    """The files of a data folder to format: name -> formatted text. `claims` is the number of claims that get an id."""

    folder: Path
    files: Mapping[str, str]
    claims: int

    def save(self) -> None:
        """Write the files: all of them, or none.

        Raises:
            OutputError: A file is a symbolic link or cannot be written; all is as it was.
        """
        for name in self.files:
            if (self.folder / name).is_symlink():
                raise OutputError(
                    f"`{self.folder / name}` is a symbolic link, which would be replaced by a file",
                    help="format the folder that it leads to",
                )
        if self.files:
            replace_files(self.folder, self.files)


def format_folder(folder: str | Path) -> Formatted:
    """Return the files of a data folder that need formatting.

    The data set that the new files hold has been compared with the present one: they are equal but for ids of claims.

    Raises:
        DataError: The data has errors.
        GraphError: The files in form would hold other data; this should not happen.
    """
    folder = Path(folder)
    before = load_dataset(folder)
    models: dict[Path, type[Record]] = {}
    for table, model in TABLES.items():
        models |= dict.fromkeys(table_files(folder, table), model)
    if (folder / _INFO).exists():
        models[folder / _INFO] = DatasetInfo
    files, old = {}, {}
    claims = 0
    with paused_collector():
        for path, model in models.items():
            name = path.relative_to(folder).as_posix()
            old[name] = path.read_bytes()
            text, given = in_form(read_yaml(path), model)
            if text.encode() != old[name]:
                files[name] = text
                claims += given
    if files:
        _compare(before, _loaded(old | {name: text.encode() for name, text in files.items()}))
    return Formatted(folder, files, claims)


def in_form(document: Document, model: type[Record]) -> tuple[str, int]:
    """Return the text of a file in form, and how many of its claims got an id.

    Raises:
        DataError: The text is not the YAML that data is written in; what its records hold is not checked.
    """
    if list(document.faults):
        raise DataError(tuple(document.faults))
    root = document.root
    comments = comments_of(document)
    kept = comments.all()
    if isinstance(root, Fields):
        text, given = write_fields(root, model, comments), 0
    elif isinstance(root, Items):
        given = sum(_name_claims(row) for row in root) if "claims" in model.model_fields else 0
        text = write_rows(root, model, comments)
    else:
        return document.text.text, 0
    _must(comments_of(read_yaml_text(text, document.text.name)).all() == kept, document.text)
    return text, given


def _name_claims(record: Fields) -> int:
    """Give ids to the claims of a record that have none, and return their number."""
    claims: list[dict[str, Any]] = record.get("claims", [])
    taken = {claim["id"] for claim in claims if "id" in claim}
    given = 0
    for claim in claims:
        if "id" not in claim:
            base = claim["source"][:_LONGEST_ID].strip("-")
            claim["id"] = next(id for id in _numbered(base) if id not in taken)
            taken.add(claim["id"])
            given += 1
    return given


def _numbered(base: str) -> Any:
    yield base
    yield from (f"{base}-{number}" for number in count(2))


def _loaded(files: Mapping[str, bytes]) -> Dataset:
    with tempfile.TemporaryDirectory() as stage:
        for name, content in files.items():
            path = Path(stage) / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        return load_dataset(stage)


def _compare(before: Dataset, after: Dataset) -> None:
    """Reject a data set that differs from the old one in more than new ids of claims."""
    same = before.info == after.info
    for table in TABLES:
        old, new = getattr(before, table), getattr(after, table)
        same = same and list(old) == list(new) and all(_same(old[id], new[id]) for id in old)
    if not same:
        raise GraphError("the files in form would hold other data; none was written", help="please report it")


def _same(old: Record, new: Record) -> bool:
    claims: tuple[Claim, ...] = getattr(old, "claims", ())
    named = getattr(new, "claims", ())
    if claims and len(claims) == len(named):
        pairs = zip(claims, named, strict=True)
        old = old.model_copy(
            update={"claims": tuple(one if one.id else one.model_copy(update={"id": two.id}) for one, two in pairs)}
        )
    return old == new


def _must(kept: bool, text: Text) -> None:
    if not kept:
        raise GraphError(f"`{text.name}` in form would lose a comment; nothing was written", help="please report it")
