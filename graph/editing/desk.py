"""The edits of one run: drafts, what others changed since a form was opened, saving, and undoing.

A *mark* names the state of the files at one time. A change is refused if a file that it would change is not as it was
at its mark; the refusal shows what somebody else changed. What is saved is the draft that was shown, byte for byte.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Final

from graph.editing.changes import Change
from graph.editing.diffs import git_diff
from graph.editing.drafts import Draft, draft
from graph.editing.pages import INFO, Pages
from graph.errors import OutputError
from graph.loader import table_files
from graph.output import changing, replace_files
from graph.reading.boundary import leads_out, read_file
from graph.reading.entries import TABLES
from graph.reading.files import LARGEST_FILE

__all__ = ["Desk", "Moved", "Saved"]

_MARKS: Final = 32  # states of the files that are remembered
_UNDOS: Final = 50

_Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Moved:
    """A refusal: what others changed in the files concerned since the mark, and the mark of now."""

    diff: str
    mark: str


@dataclass(frozen=True)
class Saved:
    """What was written, as Git shows it, with a message for its commit.

    `undone` says that it was an undoing, which has no message: the files are as they were before.
    """

    diff: str
    message: str
    files: tuple[str, ...]
    undone: bool = False


class Desk:
    """The edits of a data folder; one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = Lock()
        self._marks: OrderedDict[str, _Files] = OrderedDict()
        self._saved: list[Draft] = []

    @property
    def undoable(self) -> str:
        """The message of what would be undone, or nothing."""
        return self._saved[-1].message if self._saved else ""

    def mark(self) -> str:
        """Remember the files as they are, and return the name of this state. Raises OutputError."""
        with self._lock:
            return self._remember(self._files())

    def record(self, table: str, id: str) -> dict[str, Any]:
        """Return the fields of a record as they are written. Raises FilterError, DataError, OutputError."""
        return Pages(self.folder).row(table, id)

    def review(self, changes: Sequence[Change], mark: str) -> Draft | Moved:
        """Return the draft of changes, or what others changed. Raises GraphError."""
        with self._lock, changing(self.folder):
            return self._review(changes, mark)

    def save(self, changes: Sequence[Change], mark: str, digest: str) -> Saved | Draft | Moved:
        """Write a draft that was reviewed, and return what was written; or, if it would be another now, that draft.

        Raises:
            GraphError: Nothing was written.
        """
        with self._lock, changing(self.folder):
            made = self._review(changes, mark)
            if isinstance(made, Moved) or made.faults or made.digest != digest or not made.after:
                return made
            self._write(made.before, made.after)
            self._saved = [*self._saved[1 - _UNDOS :], made]
            written = {name: self._read(name) for name in made.after}
            return Saved(git_diff(self.folder, made.before, written), made.message, tuple(made.after))

    def undo(self) -> Saved:
        """Take back the last change of this run.

        Raises:
            OutputError: There is none, or a file was changed since. Nothing was written.
        """
        with self._lock, changing(self.folder):
            if not self._saved:
                raise OutputError("nothing was changed in this run")
            last = self._saved[-1]
            self._write(last.after, last.before)
            self._saved.pop()
            diff = git_diff(self.folder, last.after, last.before)
            return Saved(diff, "", tuple(last.after), undone=True)

    def _review(self, changes: Sequence[Change], mark: str) -> Draft | Moved:
        made, now = draft(self.folder, changes), self._files()
        then = self._marks.get(mark)
        if then is None:
            return Moved("", self._remember(now))
        names = [name for name in made.after if then.get(name) != now.get(name)]
        if not names:
            return made
        sides = [{name: files.get(name) for name in names} for files in (then, now)]
        return Moved(git_diff(self.folder, *sides), self._remember(now))

    def _write(self, before: Mapping[str, bytes | None], after: Mapping[str, bytes | None]) -> None:
        """Put the files `after` instead of those `before`, which must still be there."""
        for name, text in before.items():
            path = self.folder / name
            if path.is_symlink() or leads_out(path, self.folder):
                raise OutputError(f"`{name}` is a symbolic link, which would be replaced by a file")
            if self._read(name) != text:
                raise OutputError(f"`{name}` was changed since", help="that change stays; nothing was written")
        kept = {name: text for name, text in after.items() if text is not None}
        replace_files(self.folder, kept, [self.folder / name for name, text in after.items() if text is None])

    def _read(self, name: str) -> bytes | None:
        path = self.folder / name
        try:
            return read_file(path, LARGEST_FILE) if path.exists() else None
        except OSError as error:
            raise OutputError(f"`{name}` cannot be read: {error.strerror}") from error

    def _files(self) -> dict[str, bytes]:
        """Return the files that hold records, by name within the folder."""
        found = {name: self._read(name) for name in self._names()}
        return {name: text for name, text in found.items() if text is not None}

    def _names(self) -> Iterator[str]:
        for table in TABLES:
            for path in table_files(self.folder, table):
                if not leads_out(path, self.folder):
                    yield path.relative_to(self.folder).as_posix()
        yield INFO

    def _remember(self, files: _Files) -> str:
        said = hashlib.sha256()
        for name in sorted(files):
            said.update(f"{name}\0{hashlib.sha256(files[name]).hexdigest()}\n".encode())
        mark = said.hexdigest()[:32]
        known = self._marks.get(next(reversed(self._marks), ""), {})
        shared = {name: known[name] if known.get(name) == text else text for name, text in files.items()}
        self._marks[mark] = self._marks.pop(mark, shared)
        while len(self._marks) > _MARKS:
            self._marks.popitem(last=False)
        return mark
