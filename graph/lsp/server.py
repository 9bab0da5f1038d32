"""The language server: which documents are open, which data folders they belong to, and what is asked about them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method
from pygls.uris import from_fs_path, to_fs_path

from graph.diagnostics import Diagnostic
from graph.loader import file_state
from graph.lsp.desk import Desk, Snapshot
from graph.lsp.edits import Change
from graph.lsp.fixes import Fix
from graph.lsp.homes import home_of, table_of
from graph.lsp.positions import Buffer, Lines
from graph.lsp.shown import shown_diagnostic

__all__ = ["Server", "path_of"]

_PAUSE: Final = 0.03  # seconds without a change before the folder is checked
_log = logging.getLogger(__name__)


class _Protocol(LanguageServerProtocol):
    """Keeps documents as `Buffer`s, whose lines end where the protocol says, and answers every invalid request."""

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Return a message as an object. A request that cannot be one is answered with its error, then raised."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "method" in data and isinstance(id := data.get("id"), int | str):
                self._send_response(id, error=error.to_response_error())
            raise

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Iterator[Any]:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Iterator[Any]:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Iterator[Any]:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE], (params,), None


class Server(LanguageServer):
    """Answers an editor about the data folders that it has open."""

    def __init__(self, version: str) -> None:
        super().__init__("axisgraph", version, protocol_cls=_Protocol)
        self.buffers: dict[Path, Buffer] = {}
        self.desks: dict[Path, Desk] = {}
        self.strict = False
        self._saved: dict[Path, tuple[str, object]] = {}  # buffers with the text of their file, and its state then
        self._waiting: set[Path] = set()  # folders to check
        self._checks: dict[Path, asyncio.Task[None]] = {}
        self._published: dict[Path, set[Path]] = {}

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Write an error to the log: a dialog would interrupt the typing."""
        if source is not FeatureRequestError:  # which the client gets as the answer
            _log.error("%s: %s", getattr(source, "__name__", source), error)

    @property
    def encoding(self) -> str:
        """The units of positions that were agreed on."""
        return types.PositionEncodingKind(self.workspace.position_encoding or types.PositionEncodingKind.Utf16).value

    def desk_of(self, path: Path | None) -> Desk | None:
        """Return the data folder that a file belongs to; it is found when it is first asked for."""
        if path is None:
            return None
        known = next((desk for home, desk in self.desks.items() if table_of(path, home)), None)
        if known is not None:
            return known
        home = home_of(path, self.buffers)
        return self.add_desk(home) if home else None

    def add_desk(self, home: Path) -> Desk:
        """Return the desk of a data folder."""
        if home not in self.desks:
            self.desks[home] = Desk(home, strict=self.strict)
        return self.desks[home]

    def unsaved(self, home: Path) -> Mapping[Path, str]:
        """Return the texts of open files of a folder that differ from those on the disk."""
        return {
            path: buffer.text
            for path, buffer in self.buffers.items()
            if home in path.parents and not self._is_saved(path, buffer.text)
        }

    def _is_saved(self, path: Path, text: str) -> bool:
        saved, state = self._saved.get(path, ("", None))
        return saved is text and state is not None and state == file_state(path)

    def settle(self, path: Path) -> None:
        """Note whether a buffer has the text of its file. The file itself is read then, with what is no UTF-8."""
        self._saved.pop(path, None)
        buffer = self.buffers.get(path)
        state = file_state(path)
        if buffer is not None and _on_disk(path, len(buffer.text)) == buffer.text:
            self._saved[path] = buffer.text, state

    def touch(self, desk: Desk) -> asyncio.Task[None]:
        """Check a folder soon: when nothing has changed for a moment, and once for all changes until then."""
        self._waiting.add(desk.home)
        task = self._checks.get(desk.home)
        if task is None or task.done():
            task = self._checks[desk.home] = asyncio.ensure_future(self._check(desk))
        return task

    async def current(self, desk: Desk) -> Snapshot | None:
        """Return the folder as it is now."""
        task = self._checks.get(desk.home)
        if desk.snapshot is None or (task is not None and not task.done()):
            await self.touch(desk)
        return desk.snapshot

    async def _check(self, desk: Desk) -> None:
        while desk.home in self._waiting:
            self._waiting.discard(desk.home)
            await asyncio.sleep(_PAUSE)
            if desk.home in self._waiting:
                continue
            versions = {path: buffer.version for path, buffer in self.buffers.items()}
            unsaved = self.unsaved(desk.home)
            snapshot = await asyncio.to_thread(desk.check, unsaved)
            if desk.home not in self._waiting and desk.home in self.desks:
                self._publish(desk.home, snapshot, versions)

    def _publish(self, home: Path, snapshot: Snapshot, versions: Mapping[Path, int | None]) -> None:
        by_file: dict[Path, list[Diagnostic]] = {}
        for each in snapshot.diagnostics:
            by_file.setdefault(Path(each.place.file), []).append(each)
        open_here = {path for path in self.buffers if home in path.parents and self.desk_of(path) is self.desks[home]}
        lines: dict[Path, Lines] = {}

        def lines_of(path: Path) -> Lines:
            if path not in lines:
                lines[path] = self.lines(path, snapshot)
            return lines[path]

        for path in sorted({*by_file, *self._published.get(home, ()), *open_here}):
            found = [
                shown_diagnostic(each, home, lines_of, self.uri)
                for each in by_file.get(path, ())
                if path not in self.buffers or path in versions
            ]
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(self.uri(path), found, version=versions.get(path))
            )
        self._published[home] = set(by_file)

    def lines(self, path: Path, snapshot: Snapshot | None = None) -> Lines:
        """Return the lines of a file: of the open document, or of what was read from the disk."""
        if (buffer := self.buffers.get(path)) is not None:
            return buffer.lines
        read = snapshot.checked.files.get(path) if snapshot else None
        return Lines(read.text.text if read else "", self.encoding)

    def uri(self, path: Path) -> str:
        """Return the address of a file, as the client writes it if it is open."""
        buffer = self.buffers.get(path)
        return buffer.uri if buffer else from_fs_path(str(path)) or ""

    def drop(self, home: Path) -> None:
        """Forget a data folder and take back its diagnostics."""
        if self.desks.pop(home, None):
            for path in self._published.pop(home, ()):
                self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(self.uri(path), []))

    def edit(self, changes: Iterable[Change], snapshot: Snapshot, fix: Fix | None = None) -> types.WorkspaceEdit:
        """Return changes as the client takes them."""
        by_file: dict[Path, list[Change]] = {}
        for each in changes:
            by_file.setdefault(each.path, []).append(each)
        edits = self.client_capabilities.workspace and self.client_capabilities.workspace.workspace_edit
        texts = {path: [self._text_edit(each, snapshot) for each in each_file] for path, each_file in by_file.items()}
        if not (edits and edits.document_changes):
            return types.WorkspaceEdit(changes={self.uri(path): edits_of for path, edits_of in texts.items()})
        done: list[Any] = [types.CreateFile(uri=self.uri(path)) for path in (fix.new_files if fix else ())]
        if fix and fix.moved:
            done.append(types.RenameFile(old_uri=self.uri(fix.moved[0]), new_uri=self.uri(fix.moved[1])))
        for path, edits_of in texts.items():
            buffer = self.buffers.get(path)
            named = types.OptionalVersionedTextDocumentIdentifier(self.uri(path), buffer.version if buffer else None)
            done.append(types.TextDocumentEdit(named, list(edits_of)))
        return types.WorkspaceEdit(document_changes=done)

    def _text_edit(self, change: Change, snapshot: Snapshot) -> types.TextEdit:
        return types.TextEdit(self.lines(change.path, snapshot).range(change.span), change.text)

    def can_do(self, fix: Fix) -> bool:
        """Return whether the client can create or rename files, as far as a fix needs that."""
        workspace = self.client_capabilities.workspace
        edits = workspace.workspace_edit if workspace else None
        kinds = (edits.resource_operations or ()) if edits and edits.document_changes else ()
        needed = {types.ResourceOperationKind.Create} if fix.new_files else set()
        needed |= {types.ResourceOperationKind.Rename} if fix.moved else set()
        return needed <= set(kinds)


def path_of(uri: str) -> Path | None:
    """Return the path of a file; None for what is no file, such as a text without a name."""
    if not uri.startswith("file:"):
        return None
    try:
        found = to_fs_path(uri)
    except ValueError:
        return None
    return Path(found) if found and "\0" not in found else None


def _on_disk(path: Path, size: int) -> str | None:
    """Return the text of a regular file of about `size` characters as an editor shows it; None if it cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > 4 * size + 16:
            return None
        return path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")
    except OSError:
        return None
