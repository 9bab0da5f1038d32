"""A draft of changes: the files that they make, what is wrong with them, the diff and a commit message.

Nothing is written. The checks are those of `axisgraph check`, on a copy of the folder with the new files.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from graph.dataset import Dataset
from graph.diagnostics import Diagnostic
from graph.editing.applying import Applied, Fault, Touched, apply
from graph.editing.changes import Change
from graph.editing.diffs import git_diff
from graph.editing.messages import message_of
from graph.editing.pages import Page, Pages
from graph.editing.twins import already
from graph.errors import DataError, OutputError
from graph.ingest.folder import try_out
from graph.reading import Fields, Items, read_yaml_text
from graph.reading.entries import TABLES, value_at

__all__ = ["Draft", "draft"]

_NEEDED: Final = re.compile(r"`(\w+)` is needed")
_OWNER: Final = re.compile(r"^`[^`]*` of [\w ]+`[^`]*`:? (?:is )?")
_UNKNOWN: Final = re.compile(r".* names `([^`]*)`, which is not an? (\w+)", re.DOTALL)
_QUOTED: Final = re.compile("`([^`]*)`")
_LEFT_OUT: Final = re.compile(r"leave `\w+` out")
_FILE: Final = re.compile(r" \([^()]*:\d+:\d+\)")
_MOST: Final = 50  # faults


@dataclass(frozen=True)
class Draft:
    """What changes make of the files: name -> bytes, None where there was no file; or the faults that forbid it."""

    folder: Path
    before: Mapping[str, bytes | None]
    after: Mapping[str, bytes]
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
    message: str = ""

    @property
    def diff(self) -> str:
        """The changes as Git shows them."""
        return git_diff(self.folder, self.before, self.after)

    @property
    def digest(self) -> str:
        """A text that is the same for the same files before and after."""
        said = hashlib.sha256()
        for name in sorted(self.after):
            for each in (name.encode(), self.before[name] or b"", self.after[name]):
                said.update(len(each).to_bytes(8, "big") + each)
        return said.hexdigest()


def draft(folder: Path, changes: Sequence[Change]) -> Draft:
    """Return what changes make of a folder; a draft with faults has no files.

    Raises:
        DataError: The folder cannot be read.
        FilterError: A record is not there, or the changes cannot be made together.
        OutputError: A file is a symbolic link, or is being written.
    """
    pages = Pages(folder)
    applied = apply(pages, changes)
    if applied.faults:
        return Draft(folder, {}, {}, tuple(applied.faults))
    before, after = {}, {}
    for page in pages.pages.values():
        text = page.after
        if text is not None and text != page.raw:
            before[page.name], after[page.name] = page.raw, text
            if (folder / page.name).is_symlink():
                raise OutputError(f"`{page.name}` is a symbolic link, which would be replaced by a file")
    data = _checked(pages, applied, after)
    if not isinstance(data, Dataset):
        return Draft(folder, {}, {}, data)
    links = [each for each in applied.touched if changes[each.change].change == "add-link"]
    said = [each for link in links for each in already(data, link)]
    if faults := tuple(each for each in said if isinstance(each, Fault)):
        return Draft(folder, {}, {}, faults)
    notes = (*(each for each in said if isinstance(each, str)), *applied.notes)
    return Draft(folder, before, after, (), notes, message_of(changes, applied, pages) if after else "")


def _checked(pages: Pages, applied: Applied, after: Mapping[str, bytes]) -> Dataset | tuple[Fault, ...]:
    """Return the data of the folder with its new files, or what the checks find in it."""
    try:
        return try_out(pages.folder, {name: text.decode() for name, text in after.items()})
    except DataError as error:
        errors = [each for each in error.diagnostics if each.severity == "error"]
        return tuple(_Placed(pages, applied, after).faults(errors))


class _Placed:
    """Finds the field of a change that a fault is about."""

    def __init__(self, pages: Pages, applied: Applied, after: Mapping[str, bytes]) -> None:
        self._pages = pages
        self._after = after
        self._touched = {(each.table, each.id): each for each in applied.touched}

    def faults(self, diagnostics: Sequence[Diagnostic]) -> Iterator[Fault]:
        for each in diagnostics[:_MOST]:
            name = each.place.file.removeprefix(f"{self._pages.folder.as_posix()}/")
            page = self._pages.pages.get(name)
            found = self._record(page, each) if page and name in self._after else None
            if found is None:
                yield Fault(f"{each.message} ({each.place})", each.help)
                continue
            touched, path = found
            needed = _NEEDED.search(each.label)
            if each.code == "missing-field" and needed:  # its place is the first field of what lacks it
                yield self._own(Fault("this is needed", "", touched.change, (*path[:-1], needed[1])), touched)
            else:
                yield self._own(Fault(*_in_words(each), touched.change, path), touched)

    def _record(self, page: Page, each: Diagnostic) -> tuple[Touched, tuple[str | int, ...]] | None:
        document = read_yaml_text(self._after[page.name].decode(), page.name)
        starts = document.text.line_starts
        at = starts[min(each.place.line, len(starts)) - 1] + each.place.column - 1
        number, *path = _path(document.root, at) or [-1]
        id = value_at(document.root, (number, "id"))
        table = next((name for name, model in TABLES.items() if model is page.model), "")
        touched = self._touched.get((table, id))  # type: ignore[arg-type] # no record has another one
        return (touched, tuple(path)) if touched else None

    def _own(self, fault: Fault, touched: Touched) -> Fault:
        """Return a fault with the number that its claim has in the change."""
        path = fault.path
        if path[:1] == ("claims",) and len(path) > 1 and isinstance(path[1], int):
            return replace(fault, path=("claims", path[1] - touched.first, *path[2:]))
        return fault


def _in_words(each: Diagnostic) -> tuple[str, str]:
    """Return message and help of a fault, for a reader who looks at its field and at no file."""
    unknown = _UNKNOWN.fullmatch(each.message)
    help = _LEFT_OUT.sub("leave it empty", _FILE.sub("", each.help))
    if unknown:
        own = "add it to" in help or "add others to" in help  # which a form does by itself
        return f"there is no {unknown[2]} “{unknown[1]}”", "choose one of the list" if own else help
    message = _QUOTED.sub(r"“\1”", _OWNER.sub("", each.message, count=1))
    return message.partition(" (such as ")[0].replace("an EDTF date", "a date"), help


def _path(root: Any, at: int) -> list[str | int]:
    """Return the path of the innermost value that a character belongs to."""
    path: list[str | int] = []
    while True:
        found: tuple[Any, Any] | None = None
        if isinstance(root, Fields):
            spans = ((key, (one[0], two[1])) for key, (one, two) in root.spans.items() if key in root)
            found = next(((key, root[key]) for key, (start, end) in spans if start <= at < max(end, start + 1)), None)
        elif isinstance(root, Items):
            pairs = enumerate(zip(root, root.spans, strict=True))
            found = next(((number, row) for number, (row, (start, end)) in pairs if start <= at < end), None)
        if found is None:
            return path
        path.append(found[0])
        root = found[1]
